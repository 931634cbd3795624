// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_form.h"

#include "ui/inspector/field_editor.h"

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
    connect(&m_lines, &FieldLines::committed, this, &RecordForm::commit);
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
    if (view.info.privacy == Privacy::Team)
        field->editor()->setToolTip(tr("Team members see this; people outside see roles."));
    if (auto *plain = qobject_cast<ValueField *>(field); plain && m_records.size() > 1)
        plain->setPlaceholder(tr("several values"));
    m_lines.add(view, field, view.title);
}

void RecordForm::refresh()
{
    const bool readOnly = !m_workbench.readOnlyReason().isEmpty();
    for (const FieldLines::Line &line : m_lines.all())
        line.field->setReadOnly(readOnly || line.view.info.kind == Kind::Instant);
    m_lines.show(shared());
}

void RecordForm::commit(size_t index, const QVariant &shown)
{
    const FieldLines::Line &line = m_lines.line(index);
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

} // namespace fairlead
