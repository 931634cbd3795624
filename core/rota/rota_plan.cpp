// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rota_plan.h"

#include "core/rota/plan_damage.h"
#include "core/rota/rota_rows.h"
#include "core/rota/rota_state.h"

#include <QLocale>
#include <algorithm>

namespace fairlead {

namespace {

constexpr int weeksLookedBack = 26;
constexpr double holidayWeight = 0.2;

/// Number of the week of a day, counted from the plan's first.
int weekOf(QDate monday, QDate day)
{
    const qint64 days = monday.daysTo(day);
    return int(days >= 0 ? days / 7 : (days - 6) / 7);
}

double capacityOf(const Person &person)
{
    double days = 0;
    for (const Share &each : person.week.days)
        days += each.value();
    return std::clamp(person.roleShare.value() * days / 5, 0.05, 1.0);
}

int positionOf(const RotaPlan &plan, const Id<Person> &person)
{
    const auto at = std::find(plan.people.begin(), plan.people.end(), person);
    return at == plan.people.end() ? RotaWeek::nobody : int(at - plan.people.begin());
}

void addPeople(RotaPlan &plan, const Workspace &workspace, const std::vector<Responder> &responders)
{
    std::map<Id<Site>, int> sites;
    for (const Responder &each : responders) {
        const Person *person = workspace.find(each.person);
        if (!each.isEligible || !person)
            continue;
        RotaPerson row;
        row.capacity = capacityOf(*person);
        row.site = sites.emplace(each.site, int(sites.size())).first->second;
        plan.people.push_back(each.person);
        plan.problem.people.push_back(row);
    }
}

void addAbsences(RotaPlan &plan, const std::vector<Responder> &responders)
{
    for (const Responder &each : responders) {
        const int person = positionOf(plan, each.person);
        for (size_t week = 0; person != RotaWeek::nobody && week < plan.problem.weeks.size(); ++week) {
            const QDate first = plan.monday.addDays(7 * qint64(week));
            const QDate last = first.addDays(6);
            const bool isAway =
                !each.isEmployed(first, last) || each.daysAway(first, last) >= daysAwayThatExcuse;
            plan.problem.isAway[plan.problem.cell(person, int(week))] = isAway ? 1 : 0;
        }
    }
}

/// Holidays that most of the people have; the week weighs more with each.
void addHolidays(RotaPlan &plan, const std::vector<Responder> &responders)
{
    for (size_t week = 0; week < plan.problem.weeks.size(); ++week) {
        RotaWeek &row = plan.problem.weeks[week];
        for (int i = 0; i < 7; ++i) {
            const QDate day = plan.monday.addDays(7 * qint64(week) + i);
            const auto free =
                std::count_if(responders.begin(), responders.end(), [day](const Responder &each) {
                    return each.isEligible && day.dayOfWeek() < Qt::Saturday && each.holidays.contains(day);
                });
            row.holidays += size_t(free) * 2 > plan.people.size() ? 1 : 0;
        }
        row.load += holidayWeight * row.holidays;
    }
}

/// Past turns: when each was last on duty, and what they carried beyond their share.
void addPast(RotaPlan &plan, const Workspace &workspace)
{
    std::vector<double> carried(plan.people.size(), 0);
    double all = 0;
    double capacity = 0;
    for (const Shift &shift : workspace.rows<Shift>()) {
        const int week = weekOf(plan.monday, shift.from);
        const int person = positionOf(plan, shift.person);
        if (shift.rotation != plan.rotation || week >= 0 || week < -weeksLookedBack
            || person == RotaWeek::nobody)
            continue;
        RotaPerson &row = plan.problem.people[size_t(person)];
        int &last = shift.layer == ShiftLayer::Primary ? row.lastPrimary : row.lastSecondary;
        last = std::max(last, week);
        const double load = shift.layer == ShiftLayer::Primary ? 1 : plan.problem.secondaryLoad;
        carried[size_t(person)] += load * double(shift.from.daysTo(shift.to) + 1) / 7;
    }
    for (size_t i = 0; i < carried.size(); ++i) {
        all += carried[i];
        capacity += plan.problem.people[i].capacity;
    }
    for (size_t i = 0; i < carried.size() && capacity > 0; ++i)
        plan.problem.people[i].carryOver = carried[i] - all * plan.problem.people[i].capacity / capacity;
}

void addPublished(RotaPlan &plan, const Workspace &workspace, QDate asOf)
{
    for (const Shift &shift : workspace.rows<Shift>()) {
        const int week = weekOf(plan.monday, shift.from);
        if (shift.rotation != plan.rotation || week < 0 || week >= int(plan.problem.weeks.size()))
            continue;
        const size_t role = size_t(shift.layer);
        RotaWeek &row = plan.problem.weeks[size_t(week)];
        plan.shifts[size_t(week)][role] = shift.id;
        const bool isWeek = shift.from.dayOfWeek() == Qt::Monday && shift.from.daysTo(shift.to) == 6;
        const bool isOver = shift.state == ShiftState::Worked || shift.state == ShiftState::Swapped
            || (asOf.isValid() && shift.from <= asOf);
        const int person = positionOf(plan, shift.person);
        if (shift.state != ShiftState::Draft)
            row.published[role] = person;
        if (isOver || !isWeek) {
            row.published[role] = person;
            row.isFixed[role] = true;
        }
    }
}

/// The fairness of what is published, where all of it is: a replan need not be fairer than that, nor spread
/// holidays and weekends more evenly; it changes few turns instead.
void addTolerance(RotaProblem &problem)
{
    Rota rota;
    for (const RotaWeek &week : problem.weeks) {
        if (week.published[0] == RotaWeek::nobody && week.published[1] == RotaWeek::nobody)
            return;
        rota.push_back(week.published);
    }
    const RotaCost cost = RotaState(problem, rota).cost();
    problem.fairnessTolerance = cost.fairness;
    problem.spreadTolerance = cost.spread;
}

} // namespace

Result<RotaPlan> rotaPlanOf(const Workspace &workspace, const PlanResult &result,
                            const Id<Rotation> &rotation, QDate monday, int weeks)
{
    const Rotation *row = workspace.find(rotation);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such rotation.")));
    if (monday.dayOfWeek() != Qt::Monday || weeks < 1)
        return fail(Error::invalid(Text::tr("A rota begins on a Monday and has at least one week.")));
    RotaPlan plan;
    plan.rotation = rotation;
    plan.monday = monday;
    const QDate last = monday.addDays(7 * qint64(weeks) - 1);
    const std::vector<Responder> responders = respondersOf(workspace, *row, monday, last);
    addPeople(plan, workspace, responders);
    plan.problem.weeks.resize(size_t(weeks));
    plan.shifts.resize(size_t(weeks));
    plan.problem.isAway.assign(plan.people.size() * size_t(weeks), 0);
    plan.problem.minimumGap = row->minimumGapWeeks;
    const double f1 = row->primaryFactor.value();
    plan.problem.secondaryDamage = f1 > 0 ? row->secondaryFactor.value() / f1 : 0;
    addAbsences(plan, responders);
    addHolidays(plan, responders);
    addPast(plan, workspace);
    addPublished(plan, workspace, result.asOf);
    plan.problem.damage = planDamage(drivingWork(result), plan.people, monday, weeks, f1);
    addTolerance(plan.problem);
    return plan;
}

namespace {

Shift newShift(const RotaPlan &plan, int week, ShiftLayer role)
{
    Shift shift;
    const QDate from = plan.monday.addDays(7 * qint64(week));
    const QStringList name{plan.rotation.toString(), QString::number(int(role)), from.toString(Qt::ISODate)};
    shift.id = Id<Shift>::named(name.join(u'/'));
    shift.rotation = plan.rotation;
    shift.layer = role;
    shift.from = from;
    shift.to = from.addDays(6);
    shift.state = ShiftState::Draft;
    return shift;
}

void addConsents(RotaChange &change, const Shift &before, const Shift &after, int week)
{
    if (before.state == ShiftState::Draft)
        return;
    for (const bool gets : {false, true}) {
        const Id<Person> &person = gets ? after.person : before.person;
        if (!person.isNull())
            change.consents.push_back({person, week, before.layer, gets});
    }
}

} // namespace

RotaChange changesOf(const Workspace &workspace, const RotaPlan &plan, const Rota &rota)
{
    RotaChange change;
    for (size_t week = 0; week < rota.size(); ++week) {
        for (size_t role = 0; role < 2; ++role) {
            if (plan.problem.weeks[week].isFixed[role])
                continue;
            const int index = rota[week][role];
            const Id<Person> person = index == RotaWeek::nobody ? Id<Person>() : plan.people[size_t(index)];
            const Shift *before = workspace.find(plan.shifts[week][role]);
            Shift after = before ? *before : newShift(plan, int(week), ShiftLayer(role));
            if (before && before->person == person)
                continue;
            after.person = person;
            if (before) {
                after.agreedBy.clear();
                addConsents(change, *before, after, int(week));
                change.changes.replace(*before, std::move(after));
            } else {
                change.changes.add(std::move(after));
            }
        }
    }
    const Rotation *rotation = workspace.find(plan.rotation);
    const QDate last = plan.monday.addDays(7 * qint64(rota.size()) - 1);
    change.changes.sentence =
        Text::tr("Plan the rota of %1 from %2 to %3")
            .arg(rotation ? rotation->name : QString(), QLocale().toString(plan.monday, QLocale::ShortFormat),
                 QLocale().toString(last, QLocale::ShortFormat));
    return change;
}

QString reasonInWords(const Workspace &workspace, const RotaPlan &plan, const RotaTurn &turn)
{
    const auto name = [&](int index) {
        const Person *person =
            index == RotaWeek::nobody ? nullptr : workspace.find(plan.people[size_t(index)]);
        return person ? person->name : QString();
    };
    const auto figure = [](double value) { return QLocale().toString(value, 'f', 1); };
    const QString who = name(turn.person);
    switch (turn.reason) {
    case TurnReason::Fixed:
        return Text::tr("%1 has begun or agreed to it; it stays.").arg(who);
    case TurnReason::OnlyOne:
        return Text::tr("%1 is the only one who is here and rested.").arg(who);
    case TurnReason::Kept:
        return Text::tr("%1 was told so already.").arg(who);
    case TurnReason::SparesPath:
        return Text::tr("%1 costs the critical path %2 days less than the next best.")
            .arg(who, figure(turn.spared));
    case TurnReason::MostOwed:
        return Text::tr(
                   "%1 is furthest below the fair share of the %2 who could: %3 of %4 in the whole rota.")
            .arg(who, QString::number(turn.others + 1), figure(turn.load), figure(turn.share));
    case TurnReason::Balance:
        return Text::tr("With %1 here the shares of all come out: %2 of %3 in the whole rota.")
            .arg(who, figure(turn.load), figure(turn.share));
    case TurnReason::Nobody:
        break;
    }
    if (turn.wouldFill == RotaWeek::nobody)
        return Text::tr("Nobody could take it.");
    const QString rule = turn.relaxed == RelaxedRule::Rest ? Text::tr("the rest between two duties")
        : turn.relaxed == RelaxedRule::Gap                 ? Text::tr("the gap between two primary weeks")
                                                           : Text::tr("leave");
    return Text::tr("Nobody is free; %1 could, against %2.").arg(name(turn.wouldFill), rule);
}

} // namespace fairlead
