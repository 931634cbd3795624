// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_changes.h"

namespace fairlead {

/// How long the private records of somebody who has left are kept (GR10).
constexpr int monthsKeptOfLeavers = 6;

/// A private record whose time is over.
struct DueRecord {
    const char *table;
    QUuid id;
    QString kind; ///< for people: "Private note"
    QString caption;
    Id<Person> about;     ///< null: nobody in particular
    QDate due;            ///< the first day on which it should be gone
    bool hasLeft = false; ///< due because the person has left, not because of its own age
    QDate since;          ///< the day from which the months count: its own, or the end of the employment
    int months = 0;       ///< for how many it is kept from then

    bool operator==(const DueRecord &) const = default;
};

/// Whose record it is: as the row says, or the private row that it refers to; null: nobody's.
template <class Row> Id<Person> personOf(const PrivateRecords &records, const Row &row)
{
    if constexpr (requires { row.about(); }) {
        return row.about();
    } else {
        Id<Person> person;
        for (const Field<Row> &field : Row::fields()) {
            if (!field.referencedId || !person.isNull())
                continue;
            PrivateKinds::withTable(QLatin1String(field.reference), [&]<class Parent>() {
                const Parent *parent = records.find(Id<Parent>::fromUuid(field.referencedId(row)));
                if constexpr (!std::is_same_v<Parent, Row>) {
                    if (parent)
                        person = personOf(records, *parent);
                }
            });
        }
        return person;
    }
}

/// What is due to be purged on `today` (GR10), oldest first: records older than their kind is kept, and all
/// records about people whose employment ended monthsKeptOfLeavers ago.
std::vector<DueRecord> dueForPurge(const PrivateRecords &records, const Workspace &workspace, QDate today);

/// The first day after `today` on which something more will be due; invalid: none of what is there ever will.
QDate nextPurgeAfter(const PrivateRecords &records, const Workspace &workspace, QDate today);

/// Removes these records and all that refers to them, referring records first. To be given to
/// PrivateSession::purge() after somebody has confirmed it.
PrivateChanges purgeOf(const PrivateRecords &records, const std::vector<DueRecord> &due);

/// All private records about one person, in the order of their kinds (RP14).
std::vector<DueRecord> recordsAbout(const PrivateRecords &records, const Id<Person> &person);

} // namespace fairlead
