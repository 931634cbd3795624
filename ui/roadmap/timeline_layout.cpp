// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_layout.h"

#include "core/capacity/work_calendars.h"
#include "core/planning/why_people_dates.h"
#include "core/planning/why_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineLayout)
};

constexpr Day roomBefore = 28; ///< days that can be scrolled to before the first bar
constexpr Day roomAfter = 84;  ///< and after the last one; bars are dragged there

std::optional<Day> optionalDay(QDate date)
{
    return date.isValid() ? std::optional(dayOf(date)) : std::nullopt;
}

/// The boundary at which `date`, inclusive, ends.
std::optional<Day> endOf(QDate date)
{
    return date.isValid() ? std::optional(dayOf(date) + 1) : std::nullopt;
}

/// Why something has no people dates, in few words.
QString unplacedWords(const PeopleDates &dates)
{
    return dates.startFact.kind == StaffingFact::Kind::NobodyCan
            || dates.finishFact.kind == StaffingFact::Kind::NobodyCan
        ? Words::tr("nobody can do it")
        : Words::tr("no room for it");
}

/// An item that is shown, and what decides its place.
struct Entry {
    const Item *item = nullptr;
    const ItemDates *dates = nullptr;    ///< null: below the line, or without dates
    const PeopleDates *people = nullptr; ///< of the same items
    int place = 0;                       ///< effective order: team by team, as the cut line has it

    QDate start() const { return people ? people->start : dates->start; }
    QDate finish() const { return people ? people->finish : dates->finish; }
    bool isLate() const { return dates && item->deadline.isValid() && finish() > item->deadline; }
};

struct Group {
    QString id;
    QString title;
    int calendar = 0;
    std::vector<Entry> entries;
};

class Builder {
public:
    Builder(const Workspace &workspace, const PlanResult &result, const BaselineView *baseline,
            const Id<Team> &team, const TimelineOptions &options)
        : m_workspace(workspace)
        , m_result(result)
        , m_baseline(baseline)
        , m_team(team)
        , m_options(options)
        , m_calendars(workspace)
    {
        for (const Leave &leave : workspace.rows<Leave>()) {
            if (leave.fraction >= Share::of(1))
                m_leaveOf[leave.person].append(&leave);
        }
    }

    TimelineLayout build()
    {
        m_layout.calendars = m_calendars.all();
        m_layout.asOf = optionalDay(m_result.asOf);
        if (m_baseline)
            m_layout.baselineName = m_baseline->name;
        collect();
        for (Group &group : grouped())
            addGroup(group,
                     m_options.grouping != TimelineGrouping::None
                         && (m_options.grouping != TimelineGrouping::Team || m_team.isNull()));
        addQuiet();
        setExtent();
        addLinks();
        m_layout.isOnPath.assign(m_layout.rows.size(), false);
        return std::move(m_layout);
    }

private:
    void collect();
    std::vector<Group> grouped() const;
    void sort(std::vector<Entry> &entries) const;
    void addGroup(Group &group, bool hasHead);
    void addQuiet();
    TimelineRow headOf(const Group &group) const;
    TimelineRow rowOf(const Entry &entry) const;
    void addPeople(const PeopleDates &dates, TimelineRow &row) const;
    QString labelOf(const Entry &entry) const;
    void setExtent();
    void addLinks();
    int calendarOf(const Item &item) const
    {
        const Team *team = m_workspace.find(item.team);
        return team ? m_calendars.indexOf(team->calendar) : 0;
    }

    const Workspace &m_workspace;
    const PlanResult &m_result;
    const BaselineView *m_baseline;
    Id<Team> m_team;
    const TimelineOptions &m_options;
    WorkCalendars m_calendars;
    QHash<Id<Person>, QList<const Leave *>> m_leaveOf;
    std::vector<Entry> m_dated;
    std::vector<Entry> m_below;
    std::vector<Entry> m_looped;
    TimelineLayout m_layout;
};

void Builder::collect()
{
    const QString wanted = m_options.filter.trimmed();
    int place = 0;
    for (const TeamLine &line : m_result.lines) {
        for (const RankedItem &ranked : line.items) {
            const Item *item = m_workspace.find(ranked.item);
            if (!item)
                continue;
            ++m_layout.items;
            ++place;
            if (!m_team.isNull() && line.team != m_team)
                continue;
            if (!wanted.isEmpty() && !item->caption().contains(wanted, Qt::CaseInsensitive))
                continue;
            const ItemDates *dates = m_result.find(ranked.item);
            auto &list = dates ? m_dated : ranked.isAbove ? m_looped : m_below;
            list.push_back({item, dates, m_result.people.find(ranked.item), place});
        }
    }
}

void Builder::sort(std::vector<Entry> &entries) const
{
    const bool byStart = m_options.order == TimelineOrder::Start;
    const bool acrossTeams = m_options.grouping != TimelineGrouping::Team;
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (byStart && a.dates && b.dates && a.start() != b.start())
            return a.start() < b.start();
        if (byStart && a.dates && b.dates && a.finish() != b.finish())
            return a.finish() < b.finish();
        if (acrossTeams && a.item->rank != b.item->rank)
            return a.item->rank < b.item->rank;
        return a.place < b.place;
    });
}

std::vector<Group> Builder::grouped() const
{
    std::vector<Group> groups;
    if (m_options.grouping == TimelineGrouping::None)
        return {{QStringLiteral("all"), {}, 0, m_dated}};
    QHash<QUuid, size_t> index;
    for (const Entry &entry : m_dated) {
        const bool byTeam = m_options.grouping == TimelineGrouping::Team;
        const QUuid id = byTeam ? entry.item->team.uuid() : entry.item->objective.uuid();
        if (!index.contains(id)) {
            index.insert(id, groups.size());
            const Team *team = byTeam ? m_workspace.find(entry.item->team) : nullptr;
            const Objective *objective = byTeam ? nullptr : m_workspace.find(entry.item->objective);
            QString title = byTeam ? Words::tr("No team") : Words::tr("No objective");
            if (team)
                title = team->name.isEmpty() ? team->key : team->name;
            else if (objective)
                title = QString(objective->key + u' ' + objective->title);
            groups.push_back({id.toString(QUuid::WithoutBraces), title, calendarOf(*entry.item), {}});
        }
        groups[index.value(id)].entries.push_back(entry);
    }
    if (m_options.grouping == TimelineGrouping::Objective) {
        std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
            const bool none[] = {QUuid(a.id).isNull(), QUuid(b.id).isNull()};
            return none[0] != none[1] ? none[1] : a.title.localeAwareCompare(b.title) < 0;
        });
    }
    return groups;
}

TimelineRow Builder::headOf(const Group &group) const
{
    TimelineRow head;
    head.kind = TimelineRow::Kind::Group;
    head.group = group.id;
    head.title = group.title;
    head.calendar = group.calendar;
    head.size = int(group.entries.size());
    head.note =
        head.size == 1 ? Words::tr("1 item") : Words::tr("%1 items").arg(QLocale().toString(head.size));
    // What is looked for is shown, whatever was closed.
    head.isOpen = !m_options.collapsed.contains(group.id) || !m_options.filter.trimmed().isEmpty();
    for (const Entry &entry : group.entries) {
        if (!entry.dates)
            continue;
        const Day start = dayOf(entry.start());
        const Day finish = dayOf(entry.finish()) + 1;
        head.start = std::min(head.start.value_or(start), start);
        head.finish = std::max(head.finish.value_or(finish), finish);
    }
    return head;
}

void Builder::addGroup(Group &group, bool hasHead)
{
    if (group.entries.empty())
        return;
    sort(group.entries);
    if (hasHead) {
        m_layout.rows.push_back(headOf(group));
        if (!m_layout.rows.back().isOpen)
            return;
    }
    for (const Entry &entry : group.entries) {
        m_layout.rowOf.insert(entry.item->id, int(m_layout.rows.size()));
        m_layout.rows.push_back(rowOf(entry));
        m_layout.keyLength = std::max(m_layout.keyLength, entry.item->key.size());
    }
}

void Builder::addQuiet()
{
    Group looped{QStringLiteral("loops"), Words::tr("Without dates: they wait for each other"), 0, m_looped};
    addGroup(looped, true);
    if (!m_options.showsBelowLine)
        return;
    Group below{QStringLiteral("below"), Words::tr("Not above the line"), 0, m_below};
    addGroup(below, true);
}

QString Builder::labelOf(const Entry &entry) const
{
    const Item &item = *entry.item;
    if (!entry.dates)
        return item.notDoingReason;
    if (entry.people && !entry.people->isPlaced)
        return unplacedWords(*entry.people);
    const QString finish = words::day(entry.finish(), m_result.asOf);
    if (item.isMilestone())
        return finish;
    if (item.state == ItemState::InProgress) {
        const int left = item.remaining.value_or(entry.dates->duration);
        return Words::tr("%1 left").arg(QLocale().toString(left));
    }
    return entry.isLate() ? finish : QString();
}

TimelineRow Builder::rowOf(const Entry &entry) const
{
    const Item &item = *entry.item;
    TimelineRow row;
    row.key = item.key;
    row.title = item.title;
    row.item = item.id;
    row.calendar = calendarOf(item);
    row.state = item.state;
    row.isMilestone = item.isMilestone();
    row.isQuiet = !entry.dates;
    row.deadline = endOf(item.deadline);
    row.label = labelOf(entry);
    if (const ItemDates *before = m_baseline ? m_baseline->result.find(item.id) : nullptr) {
        row.baselineStart = dayOf(before->start);
        row.baselineFinish = dayOf(before->finish) + 1;
    }
    if (!entry.dates)
        return row;
    const ItemDates &dates = *entry.dates;
    row.start = dayOf(entry.start());
    row.finish = dayOf(entry.finish()) + 1;
    row.duration = dates.duration;
    row.totalFloat = dates.totalFloat;
    row.isCritical = dates.isCritical;
    row.isNearCritical = dates.isNearCritical;
    row.isLate = entry.isLate();
    if (item.state == ItemState::Done)
        row.doneUntil = row.finish;
    else if (item.state == ItemState::InProgress && m_layout.asOf)
        row.doneUntil = std::clamp(*m_layout.asOf, *row.start, *row.finish);
    if (entry.people)
        addPeople(*entry.people, row);
    if (dates.finish != entry.finish())
        row.linkFinish = dayOf(dates.finish) + 1;
    return row;
}

void Builder::addPeople(const PeopleDates &dates, TimelineRow &row) const
{
    row.isPlaced = dates.isPlaced;
    // One number a day: how many are to work on it, less how many of these are not there.
    std::vector<int> there(size_t(std::max<Day>(0, *row.finish - *row.start)));
    std::vector<bool> isAway(there.size());
    const auto forEachDay = [&](QDate from, QDate to, auto &&change) {
        for (Day day = std::max(dayOf(from), *row.start); day < std::min(dayOf(to) + 1, *row.finish); ++day)
            change(size_t(day - *row.start));
    };
    for (const WorkSlice &slice : dates.work) {
        const Person *person = m_workspace.find(slice.person);
        if (const QString name = person ? person->name : Words::tr("a planned hire");
            !row.people.contains(name))
            row.people.append(name);
        forEachDay(slice.from, slice.to, [&](size_t day) { ++there[day]; });
        for (const Leave *leave : m_leaveOf.value(slice.person))
            forEachDay(std::max(slice.from, leave->from), std::min(slice.to, leave->to), [&](size_t day) {
                --there[day];
                isAway[day] = true;
            });
    }
    for (size_t day = 0; day < there.size(); ++day) {
        if (!isAway[day] || there[day] > 0)
            continue;
        const Day at = *row.start + Day(day);
        if (!row.away.empty() && row.away.back().second == at)
            row.away.back().second = at + 1;
        else
            row.away.emplace_back(at, at + 1);
    }
}

void Builder::setExtent()
{
    const Capacity &capacity = m_result.capacity;
    Day first = capacity.start.isValid() ? dayOf(capacity.start) : m_layout.asOf.value_or(0);
    Day last = capacity.end.isValid() ? dayOf(capacity.end) + 1 : first + 1;
    for (const TimelineRow &row : m_layout.rows) {
        if (!row.hasDates())
            continue;
        first = std::min(first, *row.start);
        last = std::max(last, *row.finish);
        if (row.deadline)
            last = std::max(last, *row.deadline);
    }
    m_layout.planStart = first;
    m_layout.planEnd = last;
    // Weeks begin on Mondays, as those of the plan's load do.
    const Day before = first - roomBefore;
    m_layout.first = before - (dateOf(before).dayOfWeek() - 1);
    m_layout.last = last + roomAfter;
}

void Builder::addLinks()
{
    for (const Dependency &dependency : m_workspace.rows<Dependency>()) {
        const int from = m_layout.row(dependency.predecessor);
        const int to = m_layout.row(dependency.successor);
        if (from < 0 || to < 0)
            continue;
        if (!m_layout.rows[size_t(from)].hasDates() || !m_layout.rows[size_t(to)].hasDates())
            continue;
        const bool fromStart = dependency.type == DependencyType::StartToStart
            || dependency.type == DependencyType::StartToFinish;
        const bool toStart = dependency.type == DependencyType::FinishToStart
            || dependency.type == DependencyType::StartToStart;
        m_layout.links.push_back({dependency.id, from, to, fromStart, toStart});
    }
    std::stable_sort(m_layout.links.begin(), m_layout.links.end(),
                     [](const TimelineLink &a, const TimelineLink &b) {
                         return std::min(a.from, a.to) < std::min(b.from, b.to);
                     });
}

/// The milestone that comes last: what the whole plan leads to.
const ItemDates *lastMilestone(const TimelineLayout &layout, const PlanResult &result)
{
    const TimelineRow *last = nullptr;
    for (const TimelineRow &row : layout.rows) {
        if (row.isMilestone && row.hasDates() && row.state != ItemState::Done
            && (!last || *row.finish > *last->finish))
            last = &row;
    }
    return last ? result.find(last->item) : nullptr;
}

} // namespace

int TimelineLayout::rowOfGroup(const QString &group) const
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isItem() && rows[i].group == group)
            return int(i);
    }
    return -1;
}

TimelineLayout timelineLayout(const Workspace &workspace, const PlanResult &result,
                              const BaselineView *baseline, const Id<Team> &team,
                              const TimelineOptions &options)
{
    return Builder(workspace, result, baseline, team, options).build();
}

void showPlan(TimelineLayout &layout, const PeoplePlan *plan)
{
    for (TimelineRow &row : layout.rows) {
        row.planStart.reset();
        row.planFinish.reset();
        const PeopleDates *dates = plan && row.isItem() && row.hasDates() ? plan->find(row.item) : nullptr;
        if (!dates || !dates->start.isValid() || !dates->finish.isValid())
            continue;
        const Day start = dayOf(dates->start);
        const Day finish = dayOf(dates->finish) + 1;
        if (row.finish == finish && (row.isMilestone || row.start == start))
            continue;
        row.planStart = start;
        row.planFinish = finish;
    }
}

void showPath(TimelineLayout &layout, const Workspace &workspace, const PlanResult &result,
              const Id<Item> &selected)
{
    layout.isOnPath.assign(layout.rows.size(), false);
    layout.pathLinks.clear();
    layout.handovers.clear();
    layout.pathOf = {};
    const ItemDates *of = result.find(selected);
    if (!of || of->drivingPath.empty())
        of = lastMilestone(layout, result);
    if (!of)
        return;
    layout.pathOf = of->item;
    std::vector<Id<Item>> chain = peopleCausesOf(result, of->item);
    chain.insert(chain.begin(), of->item);
    for (size_t i = 0; i < chain.size(); ++i) {
        const int row = layout.row(chain[i]);
        if (row >= 0)
            layout.isOnPath[size_t(row)] = true;
        const PeopleDates *dates = result.people.find(chain[i]);
        const PeopleFact *fact = dates && i + 1 < chain.size() ? heldByAnother(*dates) : nullptr;
        if (!fact)
            continue;
        const int before = layout.row(fact->item);
        if (fact->kind == StaffingFact::Kind::Link && workspace.find(fact->link))
            layout.pathLinks.insert(fact->link);
        else if (row >= 0 && before >= 0)
            layout.handovers.push_back({{}, before, row, false, true, dayOf(fact->to) + 1});
    }
}

} // namespace fairlead
