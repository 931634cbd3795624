// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_json_people.h"

#include "core/planning/plan_json_capacity.h"

#include <QJsonArray>

namespace fairlead::json {

namespace {

const char *nameOf(StaffingFact::Kind kind)
{
    using Kind = StaffingFact::Kind;
    switch (kind) {
    case Kind::Floor:
        return "date";
    case Kind::Link:
        return "link";
    case Kind::Busy:
        return "busy";
    case Kind::Away:
        return "away";
    case Kind::SeatBefore:
        return "seat";
    case Kind::NobodyCan:
        return "nobodyCan";
    case Kind::NoRoom:
        return "noRoom";
    case Kind::Named:
        return "named";
    case Kind::Remaining:
        return "remaining";
    case Kind::Actual:
        return "actual";
    case Kind::MinimumDays:
        return "duration";
    case Kind::Freeze:
        return "freeze";
    case Kind::Work:
        break;
    }
    return "work";
}

template <class Row> QJsonValue keyOf(const Workspace &workspace, const Id<Row> &id)
{
    const Row *row = workspace.find(id);
    return row ? QJsonValue(row->key) : QJsonValue();
}

QJsonObject factJson(const Workspace &workspace, const PeopleFact &fact)
{
    return {{QStringLiteral("kind"), QLatin1String(nameOf(fact.kind))},
            {QStringLiteral("person"), keyOf(workspace, fact.person)},
            {QStringLiteral("item"), keyOf(workspace, fact.item)},
            {QStringLiteral("skill"), keyOf(workspace, fact.skill)},
            {QStringLiteral("from"), date(fact.from)},
            {QStringLiteral("to"), date(fact.to)}};
}

QJsonObject sliceJson(const Workspace &workspace, const WorkSlice &slice)
{
    return {{QStringLiteral("person"), keyOf(workspace, slice.person)},
            {QStringLiteral("hire"), !slice.hire.isNull()},
            {QStringLiteral("skill"), keyOf(workspace, slice.skill)},
            {QStringLiteral("level"), slice.minimumLevel},
            {QStringLiteral("from"), date(slice.from)},
            {QStringLiteral("to"), date(slice.to)},
            {QStringLiteral("days"), number(slice.effort)},
            {QStringLiteral("share"), number(slice.share)},
            {QStringLiteral("named"), slice.isNamed}};
}

} // namespace

QJsonValue peopleDates(const Workspace &workspace, const PeopleDates *dates)
{
    if (!dates)
        return {};
    QJsonArray work;
    for (const WorkSlice &slice : dates->work)
        work.append(sliceJson(workspace, slice));
    return QJsonObject{{QStringLiteral("start"), date(dates->start)},
                       {QStringLiteral("finish"), date(dates->finish)},
                       {QStringLiteral("placed"), dates->isPlaced},
                       {QStringLiteral("earliest"), date(dates->earliest)},
                       {QStringLiteral("startHeldBy"), factJson(workspace, dates->startFact)},
                       {QStringLiteral("finishHeldBy"), factJson(workspace, dates->finishFact)},
                       {QStringLiteral("work"), work}};
}

QJsonObject schedule(const Workspace &workspace, const PlanResult &result)
{
    QJsonArray skills;
    for (const Id<Skill> &skill : result.people.boundBy)
        skills.append(keyOf(workspace, skill));
    return {{QStringLiteral("schedules"), result.people.schedules},
            {QStringLiteral("finish"), date(result.people.finish)},
            {QStringLiteral("bound"), date(result.people.bound)},
            {QStringLiteral("gap"), number(result.people.gap())},
            {QStringLiteral("boundBy"), skills},
            {QStringLiteral("daysLate"), result.people.cost.late},
            {QStringLiteral("unplaced"), result.people.cost.unplaced}};
}

} // namespace fairlead::json
