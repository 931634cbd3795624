// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_json_capacity.h"

#include <QJsonObject>

namespace fairlead::json {

namespace {

template <class Row> QJsonValue keyOf(const Workspace &workspace, const Id<Row> &id)
{
    const Row *row = workspace.find(id);
    return row ? QJsonValue(row->key) : QJsonValue();
}

template <class Row> QString keyText(const Workspace &workspace, const Id<Row> &id)
{
    const Row *row = workspace.find(id);
    return row ? row->key : QString();
}

/// Pointers to the elements in the order of the keys of their records.
template <class Element, class Row>
std::vector<const Element *> byKey(const Workspace &workspace, const std::vector<Element> &elements,
                                   Id<Row> Element::*record)
{
    std::vector<const Element *> sorted;
    for (const Element &each : elements)
        sorted.push_back(&each);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Element *a, const Element *b) {
        return keyText(workspace, a->*record) < keyText(workspace, b->*record);
    });
    return sorted;
}

QJsonArray keysOf(const Workspace &workspace, const std::vector<Id<Person>> &people)
{
    QJsonArray keys;
    for (const Id<Person> &person : people)
        keys.append(keyOf(workspace, person));
    return keys;
}

void insertSteps(const CapacitySteps &steps, QJsonObject &object)
{
    const std::pair<const char *, double> all[] = {
        {"grossDays", steps.gross},
        {"holidays", steps.holidays},
        {"leave", steps.leave},
        {"available", steps.available},
        {"onCall", steps.onCall},
        {"ramp", steps.ramp},
        {"productive", steps.productive},
        {"roleShare", steps.roleShare},
        {"focus", steps.focus},
        {"interrupts", steps.interrupts},
        {"adjustments", steps.adjustments},
        {"net", steps.net},
        {"excellence", steps.excellence},
        {"plan", steps.plan},
    };
    for (const auto &[key, value] : all)
        object.insert(QLatin1String(key), number(value));
}

QJsonArray weeksOf(const Capacity &capacity, const PersonCapacity &person)
{
    QJsonArray weeks;
    for (size_t i = 0; i < person.weeks.size(); ++i) {
        const PersonWeek &week = person.weeks[i];
        weeks.append(QJsonObject{{QStringLiteral("week"), capacity.weeks[i].key},
                                 {QStringLiteral("available"), number(week.available)},
                                 {QStringLiteral("net"), number(week.net)},
                                 {QStringLiteral("holidays"), number(week.holidays)},
                                 {QStringLiteral("leave"), number(week.leave)},
                                 {QStringLiteral("primary"), week.primary},
                                 {QStringLiteral("secondary"), week.secondary},
                                 {QStringLiteral("ramp"), number(week.ramp)}});
    }
    return weeks;
}

QJsonArray monthsOf(const Capacity &capacity, const std::vector<double> &net)
{
    QJsonArray months;
    for (size_t i = 0; i < net.size(); ++i) {
        months.append(QJsonObject{{QStringLiteral("month"), capacity.months[i].key},
                                  {QStringLiteral("net"), number(net[i])}});
    }
    return months;
}

QJsonObject cellOf(const LoadCell &cell)
{
    return {{QStringLiteral("demand"), number(cell.demand)},
            {QStringLiteral("capacity"), number(cell.capacity)},
            {QStringLiteral("ratio"), number(cell.ratio())}};
}

QJsonArray cellsOf(const std::vector<Bucket> &buckets, const std::vector<LoadCell> &cells,
                   const QString &name)
{
    QJsonArray array;
    for (size_t i = 0; i < cells.size(); ++i) {
        QJsonObject cell = cellOf(cells[i]);
        cell.insert(name, buckets[i].key);
        array.append(cell);
    }
    return array;
}

void insertLoad(const PlanResult &result, const Id<Team> &team, QJsonObject &object)
{
    const TeamLoad *load = result.load(team);
    if (!load)
        return;
    object.insert(QStringLiteral("load"),
                  QJsonObject{{QStringLiteral("period"), cellOf(load->period)},
                              {QStringLiteral("remaining"), cellOf(load->remaining)},
                              {QStringLiteral("weeks"),
                               cellsOf(result.capacity.weeks, load->weeks, QStringLiteral("week"))},
                              {QStringLiteral("months"),
                               cellsOf(result.capacity.months, load->months, QStringLiteral("month"))}});
}

void insertLine(const PlanResult &result, const Id<Team> &team, QJsonObject &object)
{
    const TeamLine *line = result.line(team);
    if (!line)
        return;
    object.insert(QStringLiteral("line"),
                  QJsonObject{{QStringLiteral("budget"), number(line->budget)},
                              {QStringLiteral("used"), number(line->used)},
                              {QStringLiteral("slack"), number(line->slack())},
                              {QStringLiteral("load"), number(line->load())}});
    QJsonObject classes;
    for (size_t i = 0; i < line->byClass.size(); ++i)
        classes.insert(QLatin1String(Choices<InvestmentClass>::all[i].key), number(line->byClass[i]));
    object.insert(QStringLiteral("classes"), classes);
}

} // namespace

QJsonValue number(double value)
{
    if (!std::isfinite(value))
        return QJsonValue();
    const double rounded = std::round(value * 1000) / 1000;
    return rounded == 0 ? 0.0 : rounded; // no "-0"
}

QJsonValue date(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray people(const Workspace &workspace, const PlanResult &result)
{
    QJsonArray people;
    for (const PersonCapacity *each : byKey(workspace, result.capacity.people, &PersonCapacity::person)) {
        const PersonCapacity &one = *each;
        const Person *person = workspace.find(one.person);
        if (!person)
            continue;
        QJsonObject object{{QStringLiteral("key"), person->key},
                           {QStringLiteral("name"), person->name},
                           {QStringLiteral("team"), keyOf(workspace, one.team)},
                           {QStringLiteral("primaryWeeks"), one.primaryWeeks},
                           {QStringLiteral("secondaryWeeks"), one.secondaryWeeks},
                           {QStringLiteral("weeks"), weeksOf(result.capacity, one)},
                           {QStringLiteral("months"), monthsOf(result.capacity, one.netByMonth)}};
        object.insert(QStringLiteral("factors"),
                      QJsonObject{{QStringLiteral("focus"), number(one.focus)},
                                  {QStringLiteral("interrupt"), number(one.interrupt)},
                                  {QStringLiteral("excellence"), number(one.excellence)},
                                  {QStringLiteral("roleShare"), number(one.roleShare)}});
        insertSteps(one.steps, object);
        people.append(object);
    }
    return people;
}

QJsonArray teams(const Workspace &workspace, const PlanResult &result)
{
    QJsonArray teams;
    for (const TeamCapacity *each : byKey(workspace, result.capacity.teams, &TeamCapacity::team)) {
        const TeamCapacity &one = *each;
        const Team *team = workspace.find(one.team);
        if (!team)
            continue;
        const TeamLine *line = result.line(one.team);
        QJsonObject object{
            {QStringLiteral("key"), team->key},
            {QStringLiteral("name"), team->name},
            {QStringLiteral("people"), one.people},
            {QStringLiteral("hires"), number(one.hires)},
            {QStringLiteral("excellence"),
             QJsonObject{{QStringLiteral("low"), number(one.excellenceLow)},
                         {QStringLiteral("high"), number(one.excellenceHigh)},
                         {QStringLiteral("reserve"), number(one.excellenceReserve)},
                         {QStringLiteral("share"), line ? number(line->excellenceShare()) : QJsonValue()}}}};
        insertSteps(one.steps, object);
        insertLine(result, one.team, object);
        insertLoad(result, one.team, object);
        teams.append(object);
    }
    return teams;
}

QJsonArray skills(const Workspace &workspace, const PlanResult &result)
{
    QJsonArray skills;
    for (const SkillFeasibility *each : byKey(workspace, result.skills, &SkillFeasibility::team)) {
        const SkillFeasibility &one = *each;
        QJsonArray needs;
        for (const SkillNeed &need : one.needs) {
            needs.append(QJsonObject{{QStringLiteral("skill"), keyOf(workspace, need.skill)},
                                     {QStringLiteral("level"), need.minimumLevel},
                                     {QStringLiteral("wanted"), number(need.wanted)},
                                     {QStringLiteral("upperBound"), number(need.upperBound)},
                                     {QStringLiteral("qualified"), keysOf(workspace, need.qualified)},
                                     {QStringLiteral("short"), need.isShort}});
        }
        skills.append(QJsonObject{{QStringLiteral("team"), keyOf(workspace, one.team)},
                                  {QStringLiteral("feasible"), one.isFeasible()},
                                  {QStringLiteral("wanted"), number(one.wanted)},
                                  {QStringLiteral("possible"), number(one.flow)},
                                  {QStringLiteral("short"), number(one.shortfall())},
                                  {QStringLiteral("shortWanted"), number(one.shortWanted)},
                                  {QStringLiteral("shortThere"), number(one.shortThere)},
                                  {QStringLiteral("limitedBy"), keysOf(workspace, one.limitedBy)},
                                  {QStringLiteral("needs"), needs}});
    }
    return skills;
}

} // namespace fairlead::json
