// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/retention.h"

#include <QSet>

namespace fairlead {

namespace {

/// The first day on which the row should be gone by the rule of its kind; invalid: never, or not yet known.
template <class Row> QDate dueByAge(const Row &row)
{
    if constexpr (requires { row.keptFrom(); }) {
        const QDate from = row.keptFrom();
        return from.isValid() ? from.addMonths(Row::monthsKept) : QDate();
    } else {
        return {};
    }
}

QDate dueByLeaving(const Workspace &workspace, const Id<Person> &about)
{
    const Person *person = workspace.find(about);
    return person && person->end.isValid() ? person->end.addMonths(monthsKeptOfLeavers) : QDate();
}

template <class Row> DueRecord described(const PrivateRecords &records, const Row &row)
{
    return {Row::table,    row.id.uuid(),          QCoreApplication::translate(Row::table, Row::label),
            row.caption(), personOf(records, row), QDate(),
            false};
}

/// Adds to `ids` all that refers to one of them, until nothing more does.
void addReferring(const PrivateRecords &records, QSet<QUuid> &ids)
{
    for (qsizetype before = -1; before != ids.size();) {
        before = ids.size();
        PrivateKinds::all([&]<class Row>() {
            for (const Field<Row> &field : Row::fields()) {
                if (!field.referencedId)
                    continue;
                for (const Row &row : records.rows<Row>()) {
                    if (ids.contains(field.referencedId(row)))
                        ids.insert(row.id.uuid());
                }
            }
        });
    }
}

} // namespace

std::vector<DueRecord> dueForPurge(const PrivateRecords &records, const Workspace &workspace, QDate today)
{
    std::vector<DueRecord> due;
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records.rows<Row>()) {
            const QDate byAge = dueByAge(row);
            const QDate byLeaving = dueByLeaving(workspace, personOf(records, row));
            const bool hasLeft = byLeaving.isValid() && (!byAge.isValid() || byLeaving < byAge);
            const QDate day = hasLeft ? byLeaving : byAge;
            if (!day.isValid() || day > today)
                continue;
            DueRecord record = described(records, row);
            record.due = day;
            record.hasLeft = hasLeft;
            due.push_back(record);
        }
    });
    std::ranges::stable_sort(due, {}, &DueRecord::due);
    return due;
}

PrivateChanges purgeOf(const PrivateRecords &records, const std::vector<DueRecord> &due)
{
    QSet<QUuid> ids;
    for (const DueRecord &record : due)
        ids.insert(record.id);
    addReferring(records, ids);
    PrivateChanges changes;
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records.rows<Row>()) {
            if (ids.contains(row.id.uuid()))
                changes.remove(row);
        }
    });
    std::ranges::reverse(changes.edits); // kinds that refer to others stand behind them in the list
    return changes;
}

std::vector<DueRecord> recordsAbout(const PrivateRecords &records, const Id<Person> &person)
{
    std::vector<DueRecord> found;
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records.rows<Row>()) {
            if (!person.isNull() && personOf(records, row) == person)
                found.push_back(described(records, row));
        }
    });
    return found;
}

} // namespace fairlead
