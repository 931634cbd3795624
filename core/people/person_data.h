// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "core/workspace/workspace.h"

#include <QLocale>
#include <optional>

namespace fairlead {

/// One record that is kept on a person, as people read it.
struct PersonRecord {
    QString kind; ///< "Leave"
    QString caption;
    std::vector<std::pair<QString, QString>> fields; ///< title and value of what is not empty
    bool isPrivate = false;                          ///< lies in the vault
    bool isKnownToPerson = false;                    ///< the person can see it: of the workspace, or shared
    QString note; ///< why a private record is not shown to the person; empty: it is
};

/// Everything that is held on one person, in both files, for the person's own request (GR11, RP14): rows that
/// are the person or refer to the person, and private rows that are about the person. Of the workspace first,
/// in the order of their kinds, of one kind by caption. Ids and the person's own name in every record are
/// left out, references are named; numbers and dates as `locale` writes them.
std::vector<PersonRecord> personData(const Workspace &workspace, const PrivateRecords &records,
                                     const Id<Person> &person, const QLocale &locale = QLocale());

/// One record of the vault as people read it, with the person it is about among its fields; none where there
/// is no such record.
std::optional<PersonRecord> privateRecord(const Workspace &workspace, const PrivateRecords &records,
                                          QAnyStringView table, const QUuid &id,
                                          const QLocale &locale = QLocale());

/// Whether the person can see a private record (GR11).
template <class Row> bool isShownToPerson(const Row &row)
{
    if constexpr (requires { row.visibility; })
        return row.visibility == Visibility::Shared;
    else if constexpr (std::is_same_v<Row, GrowthPlan> || std::is_same_v<Row, GrowthGoal>
                       || std::is_same_v<Row, OneOnOne> || std::is_same_v<Row, OneOnOneSeries>)
        return true;
    else if constexpr (std::is_same_v<Row, GrowthAssessment>)
        return row.by == Assessor::Self || row.state == GrowthAssessmentState::Shared;
    else if constexpr (std::is_same_v<Row, Recognition>)
        return row.saidOn.isValid();
    else if constexpr (std::is_same_v<Row, ReviewPacket>)
        return row.sharedOn.isValid();
    else
        return false;
}

} // namespace fairlead
