// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/current_talk.h"

#include "core/vault/private_changes.h"

#include <algorithm>

namespace fairlead {

QDate currentTalkDay(const PrivateRecords &records, const Id<Person> &person, QDate asOf)
{
    QDate next;
    QDate missed;
    QDate held;
    for (const OneOnOne *talk : talksWith(records, person)) { // oldest first
        if (talk->state == TalkState::Held)
            held = talk->on;
        if (talk->state != TalkState::Planned)
            continue;
        if (talk->on < asOf)
            missed = talk->on;
        else if (!next.isValid())
            next = talk->on;
    }
    if (next.isValid())
        return next;
    if (missed.isValid() && (!held.isValid() || held < missed))
        return missed;
    return held == asOf ? asOf.addDays(1) : asOf;
}

OpenTalk openTalk(const PrivateRecords &records, const Id<Person> &person, QDate asOf)
{
    OpenTalk open;
    const QDate on = currentTalkDay(records, person, asOf);
    const PreparedTalk prepared = prepareTalk(records, person, on);
    open.talk = prepared.talk;
    open.preparation = prepared.changes;
    const auto after = appliedUnchecked(records, prepared.changes);
    open.records = after ? *after : records;
    return open;
}

Result<PrivateChanges> addTopic(const PrivateRecords &records, const Id<OneOnOne> &talk,
                                const QString &section, Visibility visibility, const QString &text)
{
    auto changes = addLine(records, talk, section, visibility, text);
    if (changes)
        changes->sentence = Text::tr("Take a prompt into the 1:1");
    return changes;
}

Result<ClosedTalk> closeTalkOn(const Workspace &workspace, const PrivateRecords &records,
                               const Id<OneOnOne> &talk, QDate asOf, QDate next)
{
    const OneOnOne *row = records.find(talk);
    PrivateChanges moved;
    PrivateRecords from = records;
    if (row && row->state == TalkState::Planned && row->on > asOf) {
        OneOnOne today = *row;
        today.on = asOf;
        today.startsAt = {};
        moved.replace(*row, today);
        from.rows<OneOnOne>().insert(today);
    }
    auto closed = closeTalk(workspace, from, talk);
    if (!closed)
        return closed;
    if (next.isValid() && next > asOf && next != closed->next.on) {
        PrivateRecords after = *appliedUnchecked(from, closed->changes);
        for (const OneOnOne *each : talksWith(after, from.find(talk)->person)) {
            if (each->on != closed->next.on || each->state != TalkState::Planned)
                continue;
            OneOnOne other = *each;
            other.on = next;
            PrivateChanges shift;
            shift.replace(*each, other);
            closed->changes.edits = merged(closed->changes, shift).edits;
        }
        closed->next.on = next;
        closed->next.reason.clear();
    }
    const QString sentence = closed->changes.sentence;
    if (!moved.isEmpty())
        closed->changes = merged(moved, closed->changes);
    closed->changes.sentence = sentence;
    return closed;
}

std::vector<Prompt> promptsBeside(const Workspace &workspace, const PrivateRecords &records,
                                  const PlanResult &plan, const OpenTalk &talk, const Id<Person> &person,
                                  QDate asOf)
{
    QStringList inAgenda;
    for (const TalkingPoint *point : pointsOf(talk.records, talk.talk))
        inAgenda << point->text;
    auto prompts = promptsFor(workspace, records, plan, person, asOf);
    std::erase_if(prompts, [&](const Prompt &prompt) {
        const auto *point = talk.records.find(Id<TalkingPoint>::fromUuid(prompt.record.id));
        const auto *promise = talk.records.find(Id<Promise>::fromUuid(prompt.record.id));
        return inAgenda.contains(prompt.sentence) || (point && inAgenda.contains(point->text))
            || (promise && promise->talk == talk.talk);
    });
    return prompts;
}

} // namespace fairlead
