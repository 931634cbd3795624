// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace fairlead {

/// Collects what became of the rows. Counts all of them and keeps the first of each kind word for word.
class ImportLedger {
public:
    static constexpr qsizetype kept = 20'000; ///< lines of a kind

    void add(LedgerKind what, qsizetype line, const QString &record, const QString &reason = {});
    void refuse(qsizetype line, const QString &record, const QString &reason)
    {
        add(LedgerKind::Refused, line, record, reason);
    }
    void note(qsizetype line, const QString &record, const QString &reason)
    {
        add(LedgerKind::Note, line, record, reason);
    }
    void notes(const QList<ReadNote> &notes);

    const ImportCounts &counts() const { return m_counts; }
    /// By line, what is on no line last, and how many more there are of a kind that was cut short.
    std::vector<LedgerLine> lines() const;

private:
    std::vector<LedgerLine> m_lines;
    std::array<qsizetype, 6> m_seen{};
    ImportCounts m_counts;
};

} // namespace fairlead
