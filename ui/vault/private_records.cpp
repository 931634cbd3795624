// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/private_records.h"

#include <QSet>

namespace fairlead {

namespace {

constexpr qsizetype mostOfCaption = 60; ///< in a sentence; some kinds are named by what was written

/// "Goal “Lead R08”", or "Goal" where a record has no name yet.
template <class Row> QString named(const Row &row)
{
    const QString kind = QCoreApplication::translate(Row::table, Row::label);
    const QString caption = row.caption().simplified();
    if (caption.isEmpty())
        return kind;
    const QString shown = caption.size() <= mostOfCaption
        ? caption
        : QString(QStringView(caption).left(mostOfCaption - 1).trimmed() % u'…');
    return Text::tr("%1 “%2”", "kind and name of a record").arg(kind, shown);
}

template <class Row>
Result<PrivateChanges> changeRow(const PrivateRecords &records, const RecordRef &record, const QString &key,
                                 const QVariant &value)
{
    const std::span<const Field<Row>> fields = Row::fields();
    const auto field =
        std::ranges::find_if(fields, [&](const Field<Row> &each) { return key == QLatin1String(each.key); });
    if (field == fields.end())
        return fail(Error::notFound(Text::tr("There is no field “%1”.").arg(key)));
    const Row *before = records.find(Id<Row>::fromUuid(record.id));
    if (!before)
        return fail(Error::notFound(Text::tr("The record is gone.")));
    Row after = *before;
    if (auto set = field->set(after, value); !set)
        return fail(Error::invalid(Text::tr("%1: %2").arg(field->title(), set.error().message)));
    PrivateChanges changes;
    changes.sentence = Text::tr("Change %1 of %2").arg(field->title(), named(*before));
    changes.replace(*before, std::move(after));
    return changes;
}

/// Takes out rows until nothing is left that refers to one that goes.
class Removal {
public:
    explicit Removal(const PrivateRecords &records) : m_records(records) { }

    template <class Row> void take(const Row &row)
    {
        if (m_gone.contains(row.id.uuid()))
            return;
        m_gone.insert(row.id.uuid());
        PrivateKinds::all([&]<class Other>() { release<Other>(Row::table, row.id.uuid()); });
        m_changes = merged(m_changes, PrivateChanges().remove(row));
    }

    PrivateChanges changes() const { return m_changes; }

private:
    template <class Row> void release(const char *table, const QUuid &gone)
    {
        for (const Field<Row> &field : Row::fields()) {
            const bool refers = field.kind != Kind::Identity && field.referencedId;
            if (!refers || qstrcmp(field.reference, table) != 0)
                continue;
            for (const Row &row : m_records.rows<Row>()) {
                if (field.referencedId(row) == gone)
                    field.isRequired ? take(row) : clear(row, field);
            }
        }
    }

    /// As far as earlier steps have changed it.
    template <class Row> void clear(const Row &row, const Field<Row> &field)
    {
        const auto now = appliedUnchecked(m_records, m_changes);
        const Row *before = now ? now->find(row.id) : nullptr;
        if (!before)
            return;
        Row after = *before;
        if (field.set(after, QVariant()))
            m_changes = merged(m_changes, PrivateChanges().replace(*before, std::move(after)));
    }

    const PrivateRecords &m_records;
    QSet<QUuid> m_gone;
    PrivateChanges m_changes;
};

} // namespace

std::optional<RecordView> privateRecordView(const PrivateRecords &records, const RecordRef &record)
{
    std::optional<RecordView> view;
    PrivateKinds::withTable(record.table, [&]<class Row>() {
        if (const Row *row = records.find(Id<Row>::fromUuid(record.id)))
            view = recordViewOf(*row);
    });
    return view;
}

Result<PrivateChanges> changePrivateField(const PrivateRecords &records, const RecordRef &record,
                                          const QString &field, const QVariant &value)
{
    Result<PrivateChanges> changes = fail(Error::notFound(Text::tr("The record is gone.")));
    PrivateKinds::withTable(record.table,
                            [&]<class Row>() { changes = changeRow<Row>(records, record, field, value); });
    return changes;
}

QList<std::pair<QString, QString>> privateReferenceChoices(const PrivateRecords &records,
                                                           const Workspace &workspace, const char *table)
{
    QList<std::pair<QString, QString>> choices;
    const bool isPrivate = PrivateKinds::withTable(
        QLatin1String(table), [&]<class Row>() { choices = rowChoices(records.rows<Row>()); });
    return isPrivate ? choices : referenceChoices(workspace, table);
}

PrivateChanges removePrivateRecord(const PrivateRecords &records, const RecordRef &record)
{
    PrivateChanges changes;
    PrivateKinds::withTable(record.table, [&]<class Row>() {
        const Row *row = records.find(Id<Row>::fromUuid(record.id));
        if (!row)
            return;
        Removal removal(records);
        removal.take(*row);
        changes = removal.changes();
        changes.sentence = Text::tr("Remove %1").arg(named(*row));
    });
    return changes;
}

} // namespace fairlead
