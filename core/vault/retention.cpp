// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/retention.h"

#include <QSet>

namespace fairlead {

namespace {

/// Which rule says when a row should be gone; `since` invalid: none, or not yet known.
struct Rule {
    QDate since;
    int months = 0;
    bool hasLeft = false;

    QDate due() const { return since.isValid() ? since.addMonths(months) : QDate(); }
};

template <class Row> Rule ruleOfAge(const Row &row)
{
    if constexpr (requires { row.keptFrom(); })
        return {row.keptFrom(), Row::monthsKept, false};
    else
        return {};
}

/// Of the rule of its kind and that of people who have left, the one that is over sooner.
template <class Row> Rule ruleOf(const PrivateRecords &records, const Workspace &workspace, const Row &row)
{
    const Rule byAge = ruleOfAge(row);
    const Person *person = workspace.find(personOf(records, row));
    const Rule byLeaving{person ? person->end : QDate(), monthsKeptOfLeavers, true};
    const bool isSooner =
        byLeaving.due().isValid() && (!byAge.due().isValid() || byLeaving.due() < byAge.due());
    return isSooner ? byLeaving : byAge;
}

template <class Row> DueRecord described(const PrivateRecords &records, const Row &row)
{
    return {Row::table,
            row.id.uuid(),
            QCoreApplication::translate(Row::table, Row::label),
            row.caption(),
            personOf(records, row),
            {},
            false,
            {},
            0};
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
            const Rule rule = ruleOf(records, workspace, row);
            if (!rule.due().isValid() || rule.due() > today)
                continue;
            DueRecord record = described(records, row);
            record.due = rule.due();
            record.hasLeft = rule.hasLeft;
            record.since = rule.since;
            record.months = rule.months;
            due.push_back(record);
        }
    });
    std::ranges::stable_sort(due, {}, &DueRecord::due);
    return due;
}

QDate nextPurgeAfter(const PrivateRecords &records, const Workspace &workspace, QDate today)
{
    QDate next;
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records.rows<Row>()) {
            const QDate day = ruleOf(records, workspace, row).due();
            if (day > today && (!next.isValid() || day < next))
                next = day;
        }
    });
    return next;
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
