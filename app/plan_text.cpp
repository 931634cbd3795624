// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_text.h"

#include "app/chance_text.h"
#include "app/terminal.h"
#include "core/planning/why_people_dates.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

namespace fairlead {

namespace {

QString driverWord(const PlannedWorkspace &plan, const ItemDates &dates)
{
    switch (dates.driver) {
    case DriverKind::PlanStart:
        return Text::tr("start of the plan");
    case DriverKind::NotBefore:
        return Text::tr("not before");
    case DriverKind::AsOf:
        return Text::tr("today");
    case DriverKind::Actual:
        return Text::tr("done");
    case DriverKind::Remaining:
        return Text::tr("work left");
    case DriverKind::Link:
        break;
    }
    const Dependency *link = plan.workspace.find(dates.drivingLink);
    return link ? words::link(plan.workspace, *link) : QString();
}

/// What holds the people dates, where it is not what holds the link dates as well.
QString holderWord(const PlannedWorkspace &plan, const ItemDates &dates, const PeopleDates &people)
{
    for (const PeopleFact &fact : {people.finishFact, people.startFact}) {
        const QString person = words::person(plan.workspace, fact.person);
        switch (fact.kind) {
        case StaffingFact::Kind::Busy:
            return Text::tr("%1 on %2").arg(person, words::item(plan.workspace, fact.item));
        case StaffingFact::Kind::Away:
            return Text::tr("%1 away").arg(person);
        case StaffingFact::Kind::NobodyCan:
        case StaffingFact::Kind::NoRoom:
            return Text::tr("nobody for %1").arg(words::skill(plan.workspace, fact.skill, fact.minimumLevel));
        default:
            break;
        }
    }
    return driverWord(plan, dates);
}

QString floatText(const ItemDates &dates)
{
    const QString days = Text::tr("%1 wd").arg(words::figure(dates.totalFloat));
    return dates.isCritical ? QString(days + QStringLiteral(" !")) : days;
}

QStringList itemRow(const PlannedWorkspace &plan, const RankedItem &ranked)
{
    const Item *item = plan.workspace.find(ranked.item);
    const ItemDates *dates = plan.result.find(ranked.item);
    const PeopleDates *people = plan.result.people.find(ranked.item);
    if (!item)
        return {};
    const QString kind = item->isMilestone()
        ? QStringLiteral("milestone")
        : QString(QLatin1String(Choices<InvestmentClass>::all[size_t(item->investment)].key));
    QString note = dates && people ? holderWord(plan, *dates, *people) : item->notDoingReason;
    if (!ranked.pulledUpFor.isNull()) {
        note = Text::tr("%1 · up for %2").arg(note, words::item(plan.workspace, ranked.pulledUpFor));
    } else if (ranked.isSuggested) {
        note = Text::tr("would fit");
    }
    return {ranked.position > 0 ? QString::number(ranked.position) : QStringLiteral("◆"),
            item->key,
            shortTitle(item->title),
            kind,
            words::days(item->effort.value()),
            ranked.position > 0 ? words::days(ranked.cumulative) : QString(),
            people ? words::day(people->start, plan.result.asOf) : QStringLiteral("–"),
            people ? words::day(people->finish, plan.result.asOf) : QStringLiteral("–"),
            dates ? words::day(dates->finish, plan.result.asOf) : QStringLiteral("–"),
            dates ? floatText(*dates) : QString(),
            note};
}

QString cutText(const TeamLine &line)
{
    if (!line.hasBudget)
        return Text::tr("──── no people yet, nothing is cut ────");
    return Text::tr("──── line: capacity %1 d, %2 d free ────")
        .arg(words::days(line.budget), words::days(line.slack()));
}

QString teamTitle(const PlannedWorkspace &plan, const TeamLine &line)
{
    const Team *team = plan.workspace.find(line.team);
    return Text::tr("%1 · %2 of %3 d · %4 · excellence %5")
        .arg(team ? QString(team->key + u' ' + team->name) : Text::tr("Without a team"),
             words::days(line.used), words::days(line.budget), words::percent(line.load(), 0),
             words::percent(line.excellenceShare()));
}

void addTeam(const PlannedWorkspace &plan, const TeamLine &line, QStringList &lines)
{
    const QString total = plan.result.lineSize == LineSize::P80 ? Text::tr("Σ P80") : QStringLiteral("Σ");
    QList<QStringList> rows{{QStringLiteral("#"), Text::tr("Item"), QString(), Text::tr("Class"),
                             Text::tr("Days"), total, Text::tr("Start"), Text::tr("Finish"),
                             Text::tr("By links"), Text::tr("Float"), Text::tr("Held by")}};
    bool isCut = false;
    for (const RankedItem &ranked : line.items) {
        if (!ranked.isAbove && !isCut)
            rows.append({cutText(line)});
        isCut = isCut || !ranked.isAbove;
        rows.append(itemRow(plan, ranked));
    }
    if (!isCut)
        rows.append({cutText(line)});
    lines += {QString(), teamTitle(plan, line)};
    lines += alignedTable(rows, QStringLiteral("rlllrrrrrrl"));
}

/// What leads to the people date, first cause first.
QString chainText(const PlannedWorkspace &plan, const Id<Item> &item)
{
    std::vector<Id<Item>> causes = peopleCausesOf(plan.result, item);
    std::reverse(causes.begin(), causes.end());
    QStringList keys;
    for (const Id<Item> &step : causes)
        keys.append(words::item(plan.workspace, step));
    keys.append(words::item(plan.workspace, item));
    return keys.join(QStringLiteral(" → "));
}

void addMilestones(const PlannedWorkspace &plan, QStringList &lines)
{
    QList<QStringList> rows;
    for (const Item *item : rankedItems(plan.workspace, plan.result.plan)) {
        const ItemDates *dates = plan.result.find(item->id);
        const PeopleDates *people = plan.result.people.find(item->id);
        if (!dates || !people || dates->drivingPath.empty())
            continue;
        const qint64 late = item->deadline.isValid() ? item->deadline.daysTo(people->finish) : 0;
        const QString deadline = item->deadline.isValid()
            ? Text::tr("deadline %1").arg(words::day(item->deadline, plan.result.asOf))
            : QString();
        rows.append({item->key, shortTitle(item->title), words::day(people->finish, plan.result.asOf),
                     deadline, late > 0 ? Text::tr("%1 late").arg(words::calendarDays(late)) : QString(),
                     chainText(plan, item->id)});
    }
    if (rows.isEmpty())
        return;
    lines += {QString(), Text::tr("Milestones and deadlines")};
    lines += alignedTable(rows, QStringLiteral("llrrrl"));
}

/// "Ends on 18 Jan; at most 6 % later than the best possible plan, bound by security."
void addBound(const PlannedWorkspace &plan, QStringList &lines)
{
    const PeoplePlan &people = plan.result.people;
    if (!people.bound.isValid() || people.dates.empty())
        return;
    QStringList skills;
    for (const Id<Skill> &id : people.boundBy) {
        if (const Skill *skill = plan.workspace.find(id))
            skills.append(skill->name.isEmpty() ? skill->key : skill->name);
    }
    lines += {QString(),
              Text::tr("The last work ends on %1: at most %2 from the best possible (%3), bound by %4.")
                  .arg(words::day(people.finish, plan.result.asOf), words::percent(people.gap()),
                       words::day(people.bound, plan.result.asOf),
                       skills.isEmpty() ? Text::tr("links and dates") : words::list(skills))};
}

void addCapacity(const PlannedWorkspace &plan, const std::vector<const Team *> &teams, QStringList &lines)
{
    QList<QStringList> rows{{Text::tr("Team"), Text::tr("People"), Text::tr("Available"), Text::tr("On call"),
                             Text::tr("Ramp"), Text::tr("Leading"), Text::tr("Meetings"),
                             Text::tr("Interrupts"), Text::tr("Net"), Text::tr("Reserve"), Text::tr("Plan")}};
    for (const Bucket &month : plan.result.capacity.months)
        rows.first().append(words::bucket(month));
    for (const Team *team : teams) {
        const TeamCapacity *capacity = plan.result.capacity.find(team->id);
        const TeamLoad *load = plan.result.load(team->id);
        if (!capacity)
            continue;
        const CapacitySteps &steps = capacity->steps;
        QStringList row{team->key, QString::number(capacity->people)};
        for (const double days : {steps.available, -steps.onCall, -steps.ramp, -steps.roleShare, -steps.focus,
                                  -steps.interrupts, steps.net, steps.excellence, steps.plan})
            row.append(words::days(days));
        for (size_t i = 0; load && i < load->months.size(); ++i)
            row.append(words::percent(load->months[i].ratio(), 0));
        rows.append(row);
    }
    lines += {QString(), Text::tr("Capacity in days, load by month")};
    lines += alignedTable(rows,
                          QString(QStringLiteral("lrrrrrrrrrr")
                                  + QString(qsizetype(plan.result.capacity.months.size()), u'r')));
}

void addSkills(const PlannedWorkspace &plan, const std::vector<const Team *> &teams, QStringList &lines)
{
    QStringList parts;
    for (const Team *team : teams) {
        for (const SkillFeasibility &skills : plan.result.skills) {
            if (skills.team != team->id)
                continue;
            parts.append(skills.isFeasible() ? Text::tr("%1 ✓ feasible").arg(team->key)
                                             : Text::tr("%1 ✖ short of %2 d (%3 wanted, %4 have %5)")
                                                   .arg(team->key, words::days(skills.shortfall()),
                                                        words::days(skills.shortWanted),
                                                        words::people(plan.workspace, skills.limitedBy),
                                                        words::days(skills.shortThere)));
        }
    }
    lines += {QString(), Text::tr("Skills: %1").arg(parts.join(QStringLiteral(" · ")))};
}

QString header(const PlannedWorkspace &plan)
{
    const Plan *row = plan.workspace.find(plan.result.plan);
    const Capacity &capacity = plan.result.capacity;
    return Text::tr("%1 · %2 · %3 to %4 · as of %5")
        .arg(plan.workspace.settings().name, row ? row->name : QString(),
             capacity.start.toString(Qt::ISODate), capacity.end.toString(Qt::ISODate),
             plan.result.asOf.toString(Qt::ISODate));
}

} // namespace

QString planText(const PlannedWorkspace &plan, const Forecast *forecast)
{
    std::vector<const Team *> teams;
    for (const Team &team : plan.workspace.rows<Team>())
        teams.push_back(&team);
    std::sort(teams.begin(), teams.end(), [](const Team *a, const Team *b) { return a->key < b->key; });
    QStringList lines{header(plan)};
    for (const Team *team : teams) {
        const TeamLine *line = plan.result.line(team->id);
        if (line && !line->items.empty())
            addTeam(plan, *line, lines);
    }
    if (const TeamLine *rest = plan.result.line(Id<Team>()); rest && !rest->items.empty())
        addTeam(plan, *rest, lines);
    addMilestones(plan, lines);
    addBound(plan, lines);
    if (forecast)
        lines += chanceText(plan, *forecast);
    addCapacity(plan, teams, lines);
    addSkills(plan, teams, lines);
    for (const Loop &loop : plan.result.loops) {
        QStringList keys;
        for (const Id<Item> &item : loop)
            keys.append(words::item(plan.workspace, item));
        lines.append(Text::tr("Without dates, because they wait for each other: %1").arg(words::list(keys)));
    }
    return lines.join(u'\n');
}

} // namespace fairlead
