// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_leave.h"

#include "core/workspace/field_rules.h"
#include "core/workspace/org_rules.h"

namespace fairlead {

LeaveBook::LeaveBook(ImportBuilder &builder) : m_builder(builder)
{
    for (const Leave &leave : builder.base().rows<Leave>()) {
        if (!leave.externalId.isEmpty())
            m_byExternalId.insert(leave.externalId, &leave);
        m_byStart.insert({leave.person.uuid(), leave.from}, &leave);
    }
}

const Leave *LeaveBook::match(const Id<Person> &person, QDate from, LeaveKind kind,
                              const QString &externalId) const
{
    const auto known = m_byExternalId.constFind(externalId);
    if (!externalId.isEmpty() && known != m_byExternalId.constEnd())
        return *known;
    const Leave *match = nullptr;
    const auto [first, last] = m_byStart.equal_range({person.uuid(), from});
    for (auto at = first; at != last; ++at) {
        const Leave *leave = *at;
        const bool isOther = !externalId.isEmpty() && !leave->externalId.isEmpty();
        if (m_met.contains(leave->id) || isOther)
            continue;
        const bool isBetter = !match || (leave->kind == kind && match->kind != kind)
            || (leave->kind == match->kind && leave->id < match->id);
        if (isBetter)
            match = leave;
    }
    return match;
}

void LeaveBook::take(const Leave *before, Leave after, qsizetype line, const QString &record)
{
    const QString key = !after.externalId.isEmpty()
        ? after.externalId
        : QString(after.person.toString() + after.from.toString(Qt::ISODate)
                  + QString::number(int(after.kind)));
    if (const qsizetype earlier = m_lines.value(key, -1); earlier >= 0)
        return m_builder.ledger().refuse(line, record, sameAsLine(line, earlier));
    const ChangeSet change = before ? ChangeSet().replace(*before, after) : ChangeSet().add(after);
    for (const auto &kept :
         {checkFields(m_builder.next(), change), checkAbsences(m_builder.next(), change)}) {
        if (!kept)
            return m_builder.ledger().refuse(line, record, kept.error().message);
    }
    m_lines.insert(key, line);
    if (before)
        m_met.insert(before->id);
    const bool isSame = before && *before == after;
    m_builder.ledger().add(!before      ? LedgerKind::New
                               : isSame ? LedgerKind::Unchanged
                                        : LedgerKind::Changed,
                           line, record,
                           before ? changesInWords(m_builder.next(), *before, after) : QString());
    m_builder.put(std::move(after));
}

QString leaveInWords(const Workspace &workspace, const Leave &leave)
{
    const Person *person = workspace.find(leave.person);
    const QString days = leave.from == leave.to
        ? leave.from.toString(Qt::ISODate)
        : QString(leave.from.toString(Qt::ISODate) + QStringLiteral(" – ") + leave.to.toString(Qt::ISODate));
    return QString((person ? person->name : QString()) + u' ' + days);
}

} // namespace fairlead
