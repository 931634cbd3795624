// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_entry.h"

#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/value_edit.h"
#include "ui/metrics/kpi_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr NumberRange anyNumber{-1e9, 1e9, 1, 6};

/// What stands in the field; nothing where it is empty.
Result<std::optional<double>> numberOf(const ValueEdit &edit)
{
    const auto value = edit.typedValue();
    if (!value)
        return fail(value.error());
    return value->isValid() ? std::optional(value->toDouble()) : std::optional<double>();
}

} // namespace

KpiEntry::KpiEntry(QWidget *parent)
    : Panel(Fill::Surface, Qt::TopEdge, parent)
    , m_title(new Label({}, TextSize::Body, Tone::Text, TextWeight::Strong))
    , m_date(new ValueEdit(dateFormat({}, Need::Required)))
    , m_period(new QComboBox)
    , m_value(new ValueEdit(numberFormat(anyNumber)))
    , m_numerator(new ValueEdit(numberFormat(anyNumber)))
    , m_denominator(new ValueEdit(numberFormat(anyNumber)))
    , m_words(new QLineEdit)
    , m_save(new Button(tr("Save"), ButtonRole::Primary))
    , m_error(new Label({}, TextSize::Note, Tone::Error))
{
    const Theme &look = theme(this);
    const auto name = [](QWidget *field, const QString &words) {
        nameControl(*field, words);
        field->setToolTip(words);
    };
    name(m_date, tr("Day"));
    name(m_period, tr("Period of the value"));
    name(m_value, tr("Value"));
    name(m_numerator, tr("Numerator"));
    name(m_denominator, tr("Denominator"));
    name(m_words, tr("Words"));
    m_value->setPlaceholderText(tr("Value"));
    m_numerator->setPlaceholderText(tr("Numerator"));
    m_denominator->setPlaceholderText(tr("Denominator"));
    m_date->setFixedWidth(look.px(130));
    for (ValueEdit *edit : {m_value, m_numerator, m_denominator})
        edit->setFixedWidth(look.px(96));
    auto *cancel = new Button(tr("Cancel"), ButtonRole::Quiet);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 2, 6, 2, 1});
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_error);
    setSpace(row, {0, 0, 0, 0, 2});
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_date),
                          static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_value),
                          static_cast<QWidget *>(m_numerator), static_cast<QWidget *>(m_denominator)})
        row->addWidget(each);
    row->addWidget(m_words, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &KpiEntry::saveWanted);
    connect(cancel, &QPushButton::clicked, this, &KpiEntry::close);
    for (ValueEdit *edit : {m_date, m_value, m_numerator, m_denominator})
        edit->installEventFilter(this);
    m_error->hide();
    hide();
}

void KpiEntry::open(Kind kind, const QList<KpiSpan> &periods, QDate on)
{
    m_kind = kind;
    const bool isValue = kind == Kind::Value;
    m_title->setText(isValue                  ? tr("Type a value")
                         : kind == Kind::Note ? tr("Note on the chart")
                                              : tr("New baseline"));
    m_words->setPlaceholderText(isValue                  ? tr("Where it comes from")
                                    : kind == Kind::Note ? tr("What happened")
                                                         : tr("The cause: why the process is another one"));
    m_words->clear();
    m_date->setVisible(!isValue);
    m_date->setValue(on);
    for (QWidget *field : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_value),
                           static_cast<QWidget *>(m_numerator), static_cast<QWidget *>(m_denominator)})
        field->setVisible(isValue);
    for (ValueEdit *edit : {m_value, m_numerator, m_denominator})
        edit->setValue({});
    m_period->clear();
    for (const KpiSpan &span : periods)
        m_period->addItem(kpi::period(span), dateOf(span.from));
    say({});
    show();
    (isValue ? static_cast<QWidget *>(m_value) : m_words)->setFocus();
}

void KpiEntry::propose(std::optional<double> numerator, std::optional<double> denominator,
                       const QString &source)
{
    m_value->setValue({});
    m_numerator->setValue(numerator ? QVariant(*numerator) : QVariant());
    m_denominator->setValue(denominator ? QVariant(*denominator) : QVariant());
    m_words->setText(source);
    say({});
}

void KpiEntry::close()
{
    hide();
    Q_EMIT closed();
}

void KpiEntry::say(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QDate KpiEntry::date() const
{
    const auto value = m_date->typedValue();
    return value ? value->toDate() : QDate();
}

QString KpiEntry::words() const
{
    return m_words->text().trimmed();
}

Result<TypedKpiValue> KpiEntry::typed() const
{
    TypedKpiValue typed;
    typed.from = m_period->currentData().toDate();
    typed.comment = words();
    const std::pair<ValueEdit *, std::optional<double> TypedKpiValue::*> fields[] = {
        {m_value, &TypedKpiValue::value},
        {m_numerator, &TypedKpiValue::numerator},
        {m_denominator, &TypedKpiValue::denominator}};
    for (const auto &[edit, member] : fields) {
        const auto number = numberOf(*edit);
        if (!number)
            return fail(number.error());
        typed.*member = *number;
    }
    return typed;
}

/// Enter in a field saves the whole strip, not the field alone.
bool KpiEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isEnter(static_cast<QKeyEvent &>(*event))) {
        Q_EMIT saveWanted();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void KpiEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (isEnter(*event)) {
        Q_EMIT saveWanted();
        return;
    }
    event->accept(); // letters that a field leaves are no keys of the page
}

} // namespace fairlead
