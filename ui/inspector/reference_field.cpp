// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/reference_field.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace fairlead {

ReferenceField::ReferenceField(const QList<std::pair<QString, QString>> &choices, bool optional,
                               QWidget *parent)
    : FormField(parent)
    , m_box(new QComboBox)
{
    setEditor(m_box);
    m_box->setProperty("quiet", true);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    if (optional)
        m_box->addItem(tr("None"), QVariant());
    for (const auto &[id, words] : choices)
        m_box->addItem(words, id);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->lineEdit()->installEventFilter(this);
    m_box->lineEdit()->setPlaceholderText(QStringLiteral("–"));
    m_box->lineEdit()->setTextMargins(-2, 0, 0, 0); // in line with the fields of one line
    connect(m_box, &QComboBox::activated, this, &ReferenceField::choose);
}

void ReferenceField::setValue(const QVariant &value)
{
    m_value = value;
    const bool none = value.toString().isEmpty();
    const int index = none ? -1 : m_box->findData(value);
    m_box->setCurrentIndex(index);
    if (index < 0)
        m_box->setEditText({});
    m_box->lineEdit()->setCursorPosition(0);
    m_box->setToolTip(m_box->currentText()); // names can be longer than the field
}

void ReferenceField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

bool ReferenceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        take();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QString shown = m_box->itemText(m_box->findData(m_value));
        if (key == Qt::Key_Escape && (m_box->currentText() != shown || !error().isEmpty())) {
            setError({});
            setValue(m_value);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return FormField::eventFilter(watched, event);
}

/// Reads what is typed: nothing, a whole name, or the beginning of exactly one.
void ReferenceField::take()
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty()) {
        const int none = m_box->findData(QVariant());
        return m_value.toString().isEmpty() || none < 0 ? setValue(m_value) : choose(none);
    }
    int index = m_box->findText(typed, Qt::MatchFixedString);
    int found = 0;
    for (int i = 0; index < 0 && i < m_box->count(); ++i)
        found += m_box->itemText(i).contains(typed, Qt::CaseInsensitive) ? 1 : 0;
    if (index < 0 && found == 1)
        index = m_box->findText(typed, Qt::MatchContains);
    if (index < 0)
        return setError(tr("“%1” is not one of the list.").arg(typed));
    choose(index);
}

void ReferenceField::choose(int index)
{
    setError({});
    const QVariant chosen = m_box->itemData(index);
    const bool changed = chosen.toString() != m_value.toString();
    setValue(chosen);
    if (changed)
        Q_EMIT committed(m_value);
}

} // namespace fairlead
