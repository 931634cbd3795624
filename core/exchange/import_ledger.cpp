// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_ledger.h"

namespace fairlead {

namespace {

qsizetype *counterOf(ImportCounts &counts, LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::New:
        return &counts.added;
    case LedgerKind::Changed:
        return &counts.changed;
    case LedgerKind::Unchanged:
        return &counts.unchanged;
    case LedgerKind::Refused:
        return &counts.refused;
    case LedgerKind::LeftOut:
        return &counts.leftOut;
    case LedgerKind::Note:
        break;
    }
    return nullptr;
}

} // namespace

QString ledgerWord(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::New:
        return Text::tr("new");
    case LedgerKind::Changed:
        return Text::tr("changed");
    case LedgerKind::Unchanged:
        return Text::tr("unchanged");
    case LedgerKind::Refused:
        return Text::tr("refused");
    case LedgerKind::LeftOut:
        return Text::tr("left out");
    case LedgerKind::Note:
        break;
    }
    return Text::tr("note");
}

void ImportLedger::add(LedgerKind what, qsizetype line, const QString &record, const QString &reason)
{
    if (qsizetype *counter = counterOf(m_counts, what))
        ++*counter;
    if (++m_seen[size_t(what)] <= kept)
        m_lines.push_back({what, line, record, reason});
}

void ImportLedger::notes(const QList<ReadNote> &notes)
{
    for (const ReadNote &each : notes)
        note(each.line, {}, each.text);
}

std::vector<LedgerLine> ImportLedger::lines() const
{
    std::vector<LedgerLine> lines = m_lines;
    const auto place = [](const LedgerLine &line) {
        return line.line > 0 ? line.line : std::numeric_limits<qsizetype>::max();
    };
    std::ranges::stable_sort(lines, {}, place);
    for (size_t kind = 0; kind < m_seen.size(); ++kind) {
        if (m_seen[kind] > kept) {
            lines.push_back({LedgerKind(kind),
                             0,
                             {},
                             Text::tr("and %1 more that are %2")
                                 .arg(m_seen[kind] - kept)
                                 .arg(ledgerWord(LedgerKind(kind)))});
        }
    }
    return lines;
}

} // namespace fairlead
