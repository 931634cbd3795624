// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fields.h"

#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/value_edit.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fairlead {

FormField::FormField(QWidget *parent) : QWidget(parent), m_error(new Label({}, TextSize::Note, Tone::Error))
{
    m_error->setWordWrap(true);
    m_error->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FormField::setEditor(QWidget *editor)
{
    m_editor = editor;
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(editor);
    rows->addWidget(m_error);
    setSpace(rows, {0, 0, 0, 0, 0});
    setFocusProxy(editor);
}

void FormField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
}

QString FormField::error() const
{
    return m_error->text();
}

ValueField::ValueField(ValueFormat format, QWidget *parent)
    : FormField(parent)
    , m_edit(new ValueEdit(std::move(format)))
{
    setEditor(m_edit);
    m_edit->setProperty("quiet", true);
    m_edit->setPlaceholderText(QStringLiteral("–"));
    connect(m_edit, &ValueEdit::committed, this, &FormField::committed);
    connect(m_edit, &ValueEdit::refused, this, &FormField::setError);
}

QVariant ValueField::value() const
{
    return m_edit->value();
}

void ValueField::setValue(const QVariant &value)
{
    m_edit->setValue(value);
}

void ValueField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void ValueField::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

NoteField::NoteField(QWidget *parent) : FormField(parent), m_edit(new QPlainTextEdit)
{
    setEditor(m_edit);
    m_edit->setProperty("quiet", true);
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->document()->setDocumentMargin(2);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::fitHeight);
    fitHeight();
}

QVariant NoteField::value() const
{
    return m_value;
}

void NoteField::setValue(const QVariant &value)
{
    m_value = value.toString();
    m_edit->setPlainText(m_value);
}

void NoteField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void NoteField::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

bool NoteField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() == QEvent::Resize) // lines are broken anew when the edit has its size
        QMetaObject::invokeMethod(this, &NoteField::fitHeight, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return FormField::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && m_edit->toPlainText() != m_value) {
        m_edit->setPlainText(m_value);
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return true;
    }
    return FormField::eventFilter(watched, event);
}

void NoteField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fitHeight();
    FormField::changeEvent(event);
}

void NoteField::commit()
{
    if (m_edit->isReadOnly() || m_edit->toPlainText() == m_value)
        return;
    m_value = m_edit->toPlainText();
    Q_EMIT committed(m_value);
}

void NoteField::fitHeight()
{
    constexpr int most = 12;
    const Theme &look = theme(this);
    const int line = QFontMetrics(look.font(TextSize::Body)).lineSpacing();
    const int wrapped = int(m_edit->document()->size().height()); // a plain text counts in lines
    // A scroll bar that comes as needed can come and go for ever: it makes the lines shorter, and so more of
    // them.
    m_edit->setVerticalScrollBarPolicy(wrapped > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(std::clamp(wrapped, 2, most) * line + look.px(12) + 8);
}

ChoiceField::ChoiceField(const QList<ChoiceOption> &options, QWidget *parent)
    : FormField(parent)
    , m_box(new QComboBox)
{
    setEditor(m_box);
    m_box->setProperty("quiet", true);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    setOptions(options);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT committed(value()); });
}

void ChoiceField::setOptions(const QList<ChoiceOption> &options)
{
    const QVariant before = value();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const ChoiceOption &option : options)
        m_box->addItem(option.label, option.value);
    m_box->setCurrentIndex(m_box->findData(before));
}

QVariant ChoiceField::value() const
{
    return m_box->currentData();
}

void ChoiceField::setValue(const QVariant &value)
{
    m_box->setCurrentIndex(m_box->findData(value));
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

SwitchField::SwitchField(const QString &words, QWidget *parent)
    : FormField(parent)
    , m_box(new QCheckBox(words))
{
    setEditor(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT committed(on); });
}

QVariant SwitchField::value() const
{
    return m_box->isChecked();
}

void SwitchField::setValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

void SwitchField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace fairlead
