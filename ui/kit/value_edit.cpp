// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/value_edit.h"

#include "ui/kit/calendar_popup.h"
#include "ui/kit/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace fairlead {

namespace {

bool typesToday(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Semicolon && event.modifiers() == Qt::ControlModifier;
}

} // namespace

ValueEdit::ValueEdit(ValueFormat format, QWidget *parent) : QLineEdit(parent), m_format(std::move(format))
{
    if (!m_format.isDate)
        return;
    m_calendar = addAction(icon(QLatin1String("calendar")), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(m_calendar->text());
    m_calendar->setVisible(false); // a form of dates stays calm until one is used
    connect(m_calendar, &QAction::triggered, this, &ValueEdit::showCalendar);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(m_calendar->text());
}

void ValueEdit::offerCalendar(bool offered)
{
    if (m_calendar)
        m_calendar->setVisible((offered || hasFocus()) && !isReadOnly());
}

void ValueEdit::enterEvent(QEnterEvent *event)
{
    offerCalendar(true);
    QLineEdit::enterEvent(event);
}

void ValueEdit::leaveEvent(QEvent *event)
{
    offerCalendar(false);
    QLineEdit::leaveEvent(event);
}

void ValueEdit::setValue(const QVariant &value)
{
    m_value = value;
    setInvalid({});
    setText(hasFocus() ? m_format.typed(value) : m_format.shown(value));
    setCursorPosition(0);
}

Result<QVariant> ValueEdit::typedValue() const
{
    return isTouched() ? m_format.read(text()) : Result<QVariant>(m_value);
}

bool ValueEdit::isTouched() const
{
    return text() != m_format.typed(m_value) && text() != m_format.shown(m_value);
}

void ValueEdit::focusInEvent(QFocusEvent *event)
{
    if (m_error.isEmpty() && !isTouched())
        setText(m_format.typed(m_value));
    offerCalendar(true);
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        commit();
    QLineEdit::focusOutEvent(event);
    offerCalendar(underMouse());
    if (m_error.isEmpty() && !hasFocus()) {
        setText(m_format.shown(m_value));
        setCursorPosition(0);
    }
}

void ValueEdit::keyPressEvent(QKeyEvent *event)
{
    const int steps = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (event->key() == Qt::Key_Escape && (isTouched() || !m_error.isEmpty())) {
        restore();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
    } else if (m_format.isDate && typesToday(*event)) {
        setText(m_format.typed(m_format.today));
    } else if (const auto now = typedValue();
               steps != 0 && m_format.stepped && now && event->modifiers() == Qt::NoModifier) {
        setText(m_format.typed(m_format.stepped(*now, steps)));
        selectAll();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // nothing to restore here; whoever is around may close
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

bool ValueEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_format.isDate
        && typesToday(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ValueEdit::commit()
{
    if (isReadOnly() || !isTouched()) {
        setInvalid({});
        return;
    }
    const Result<QVariant> read = m_format.read(text());
    if (!read)
        return setInvalid(read.error().message);
    setInvalid({});
    const bool changed = *read != m_value;
    m_value = *read;
    setText(hasFocus() ? m_format.typed(m_value) : m_format.shown(m_value));
    if (changed)
        Q_EMIT committed(m_value);
}

void ValueEdit::restore()
{
    setInvalid({});
    setText(m_format.typed(m_value));
    selectAll();
}

void ValueEdit::setInvalid(const QString &sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    setProperty("invalid", !sentence.isEmpty());
    setToolTip(sentence);
    update();
    Q_EMIT refused(sentence);
}

void ValueEdit::showCalendar()
{
    const auto now = typedValue();
    const QDate day = now && now->toDate().isValid() ? now->toDate() : m_format.today;
    auto *popup = new CalendarPopup(this, day);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate date) {
        setText(m_format.typed(date));
        commit();
    });
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    popup->setFocus();
}

} // namespace fairlead
