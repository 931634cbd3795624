// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/records.h"

#include "core/workspace/item_edits.h"

namespace fairlead {

namespace {

template <class Row>
Result<ChangeSet> changeRows(const Workspace &workspace, const QList<RecordRef> &records, const QString &key,
                             const QVariant &value)
{
    const std::span<const Field<Row>> fields = Row::fields();
    const auto field =
        std::ranges::find_if(fields, [&](const Field<Row> &each) { return key == QLatin1String(each.key); });
    if (field == fields.end())
        return fail(Error::notFound(Text::tr("There is no field “%1”.").arg(key)));
    ChangeSet all;
    for (const RecordRef &record : records) {
        const Row *row = workspace.find(Id<Row>::fromUuid(record.id));
        if (!row)
            return fail(Error::notFound(Text::tr("The record is gone.")));
        auto changes = changeField(workspace, *row, *field, value);
        if (!changes)
            return changes;
        all.sentence = changes->sentence;
        std::ranges::move(changes->edits, std::back_inserter(all.edits));
    }
    if (records.size() > 1) {
        all.sentence = Text::tr("Change %1 of %2 %3")
                           .arg(field->title(), QString::number(records.size()),
                                QCoreApplication::translate(Row::table, Row::plural));
    }
    return all;
}

} // namespace

std::optional<RecordView> recordView(const Workspace &workspace, const RecordRef &record)
{
    std::optional<RecordView> view;
    RowKinds::withTable(record.table, [&]<class Row>() {
        if (const Row *row = workspace.find(Id<Row>::fromUuid(record.id)))
            view = recordViewOf(*row);
    });
    return view;
}

QString captionOf(const Workspace &workspace, const RecordRef &record)
{
    QString caption;
    RowKinds::withTable(record.table, [&]<class Row>() {
        if (const Row *row = workspace.find(Id<Row>::fromUuid(record.id)))
            caption = row->caption();
    });
    return caption;
}

Result<ChangeSet> changeRecords(const Workspace &workspace, const QList<RecordRef> &records,
                                const QString &field, const QVariant &value)
{
    if (records.isEmpty())
        return ChangeSet();
    Result<ChangeSet> changes = fail(Error::notFound(Text::tr("The record is gone.")));
    RowKinds::withTable(records.first().table,
                        [&]<class Row>() { changes = changeRows<Row>(workspace, records, field, value); });
    return changes;
}

QList<std::pair<QString, QString>> referenceChoices(const Workspace &workspace, const char *table)
{
    QList<std::pair<QString, QString>> choices;
    RowKinds::withTable(QLatin1String(table),
                        [&]<class Row>() { choices = rowChoices(workspace.rows<Row>()); });
    return choices;
}

} // namespace fairlead
