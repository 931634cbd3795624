// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_builder.h"

namespace fairlead {

/// Matches the leave of a file with the leave that is there: by external id, else by person and first day
/// (of several the one of the same kind). Each is met once.
class LeaveBook {
public:
    explicit LeaveBook(ImportBuilder &builder);

    /// The leave of the workspace that the row is about; null: a new one.
    const Leave *match(const Id<Person> &person, QDate from, LeaveKind kind, const QString &externalId) const;
    /// Puts in what keeps the rules and writes the ledger; refuses the rest, and what another line said
    /// before.
    void take(const Leave *before, Leave after, qsizetype line, const QString &record);

private:
    ImportBuilder &m_builder;
    QHash<QString, const Leave *> m_byExternalId;
    QMultiHash<std::pair<QUuid, QDate>, const Leave *> m_byStart;
    QSet<Id<Leave>> m_met;
    QHash<QString, qsizetype> m_lines; ///< by external id, else by person, first day and kind
};

/// "Ana Silva 2026-08-03 – 2026-08-14".
QString leaveInWords(const Workspace &workspace, const Leave &leave);

} // namespace fairlead
