// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_form.h"

#include "ui/inspector/field_editor.h"

#include <QKeyEvent>

namespace fairlead {

namespace {

/// Names identify one record, so several records never share them.
bool canBeShared(const FieldInfo &field)
{
    return !isWide(field) && QLatin1String(field.key) != QLatin1String("key");
}

bool isName(const FieldView &view)
{
    return view.info.isRequired && isWide(view.info);
}

QString labelOf(const FieldView &view)
{
    return view.info.privacy == Privacy::Team ? RecordForm::tr("%1 · team only").arg(view.title) : view.title;
}

/// Those with these keys, in that order.
std::vector<FieldView> picked(const std::vector<FieldView> &fields, const QStringList &keys)
{
    std::vector<FieldView> found;
    for (const QString &key : keys) {
        const auto at = std::ranges::find_if(
            fields, [&key](const FieldView &view) { return key == QLatin1String(view.info.key); });
        if (at != fields.end())
            found.push_back(*at);
    }
    return found;
}

} // namespace

RecordForm::RecordForm(Workbench &workbench, QList<RecordRef> records, const QStringList &only, int columns)
    : m_workbench(workbench)
    , m_records(std::move(records))
    , m_rows(new FormRows(columns))
{
    setParent(m_rows);
    const std::vector<FieldView> fields = only.isEmpty() ? shared() : picked(shared(), only);
    // The name first, then what is short in two columns, then what needs room.
    for (const FieldView &view : fields) {
        if (isName(view))
            add(view);
    }
    for (const FieldView &view : fields) {
        if (!isWide(view.info))
            add(view);
    }
    for (const FieldView &view : fields) {
        if (isWide(view.info) && !isName(view))
            add(view);
    }
    refresh();
}

/// The fields with the values that all records have in common; a value that differs is invalid.
std::vector<FieldView> RecordForm::shared() const
{
    std::vector<FieldView> fields;
    for (const RecordRef &record : m_records) {
        const auto view = recordView(m_workbench.workspace(), record);
        if (!view)
            return {};
        if (fields.empty()) {
            fields = view->fields;
            continue;
        }
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].value != view->fields[i].value)
                fields[i].value = QVariant();
        }
    }
    if (m_records.size() > 1)
        std::erase_if(fields, [](const FieldView &view) { return !canBeShared(view.info); });
    return fields;
}

void RecordForm::add(const FieldView &view)
{
    FormField *field = makeEditor(view, m_workbench.workspace(), m_workbench.asOf());
    m_rows->add(labelOf(view), field, isWide(view.info) ? Span::Full : Span::One);
    field->editor()->setAccessibleName(view.title);
    if (view.info.privacy == Privacy::Team)
        field->editor()->setToolTip(tr("Team members see this; people outside see roles."));
    field->editor()->setObjectName(QLatin1String(view.info.key));
    field->editor()->installEventFilter(this);
    if (auto *plain = qobject_cast<ValueField *>(field); plain && m_records.size() > 1)
        plain->setPlaceholder(tr("several values"));
    const size_t line = m_lines.size();
    m_lines.push_back({view, field});
    restore(m_lines.back());
    connect(field, &FormField::committed, this, [this, line](const QVariant &shown) { commit(line, shown); });
}

void RecordForm::restore(Line &line)
{
    line.field->setError({});
    line.field->setValue(shownValue(line.view.info, line.view.value));
}

void RecordForm::refresh()
{
    const bool readOnly = !m_workbench.readOnlyReason().isEmpty();
    const std::vector<FieldView> now = shared();
    for (Line &line : m_lines) {
        line.field->setReadOnly(readOnly || line.view.info.kind == Kind::Instant);
        const auto at = std::ranges::find_if(
            now, [&](const FieldView &view) { return qstrcmp(view.info.key, line.view.info.key) == 0; });
        if (at == now.end() || at->value == line.view.value)
            continue;
        line.view.value = at->value;
        restore(line);
    }
}

void RecordForm::commit(size_t index, const QVariant &shown)
{
    Line &line = m_lines[index];
    const QVariant stored = storedValue(line.view.info, shown);
    const auto changes =
        changeRecords(m_workbench.workspace(), m_records, QLatin1String(line.view.info.key), stored);
    // Asked before it is submitted, so that the reason stands at the field and not above the place.
    const auto next =
        changes ? applied(m_workbench.workspace(), *changes) : Result<Workspace>(fail(changes.error()));
    if (!next)
        return line.field->setError(next.error().message);
    line.field->setError({});
    if (m_workbench.submit(*changes))
        refresh();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
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

FormField *RecordForm::field(const QString &key) const
{
    const auto at = std::ranges::find_if(
        m_lines, [&](const Line &line) { return key == QLatin1String(line.view.info.key); });
    return at == m_lines.end() ? nullptr : at->field;
}

bool RecordForm::focusField(const QString &key)
{
    FormField *wanted = field(key);
    if (!wanted)
        return false;
    wanted->editor()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace fairlead
