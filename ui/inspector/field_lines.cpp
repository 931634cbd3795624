// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_lines.h"

#include "ui/inspector/field_editor.h"

#include <QKeyEvent>

namespace fairlead {

void FieldLines::add(const FieldView &view, FormField *field, const QString &label)
{
    field->editor()->setAccessibleName(label);
    field->editor()->setObjectName(QLatin1String(view.info.key));
    field->editor()->installEventFilter(this);
    const size_t line = m_lines.size();
    m_lines.push_back({view, field});
    restore(m_lines.back());
    connect(field, &FormField::committed, this,
            [this, line](const QVariant &shown) { Q_EMIT committed(line, shown); });
}

void FieldLines::show(const std::vector<FieldView> &now)
{
    for (Line &line : m_lines) {
        const auto at = std::ranges::find_if(
            now, [&](const FieldView &view) { return qstrcmp(view.info.key, line.view.info.key) == 0; });
        if (at == now.end() || at->value == line.view.value)
            continue;
        line.view.value = at->value;
        restore(line);
    }
}

void FieldLines::restore(Line &line)
{
    line.field->setError({});
    line.field->setValue(shownValue(line.view.info, line.view.value));
}

bool FieldLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    for (Line &line : m_lines) {
        if (line.field->editor() != watched || line.field->error().isEmpty())
            continue;
        restore(line);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

FormField *FieldLines::field(const QString &key) const
{
    const auto at = std::ranges::find_if(
        m_lines, [&](const Line &line) { return key == QLatin1String(line.view.info.key); });
    return at == m_lines.end() ? nullptr : at->field;
}

bool FieldLines::focusField(const QString &key)
{
    FormField *wanted = field(key);
    if (!wanted)
        return false;
    wanted->editor()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace fairlead
