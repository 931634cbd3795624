// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kept_figures.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int monthsKept = 13; ///< in the book; the year that is shown, and the month that is not over

KpiBook bookOf(const KpiStore &store, QDate asOf)
{
    return KpiBook(store, asOf.addMonths(-monthsKept), asOf);
}

/// The rows that one state has and the other has not, or has otherwise.
template <class Row> struct Difference {
    std::vector<const Row *> added;
    std::vector<std::pair<const Row *, const Row *>> changed; ///< before and after
    std::vector<const Row *> removed;

    bool isNothing() const { return added.empty() && changed.empty() && removed.empty(); }
    bool isOnlyMore() const { return changed.empty() && removed.empty(); }
};

/// Both tables are in order of their ids and share the rows that are the same.
template <class Row> Difference<Row> differenceOf(const Workspace &before, const Workspace &after)
{
    Difference<Row> difference;
    auto old = before.rows<Row>().begin();
    auto now = after.rows<Row>().begin();
    const auto oldEnd = before.rows<Row>().end();
    const auto nowEnd = after.rows<Row>().end();
    while (old != oldEnd || now != nowEnd) {
        if (now == nowEnd || (old != oldEnd && old->id.uuid() < now->id.uuid())) {
            difference.removed.push_back(&*old++);
        } else if (old == oldEnd || now->id.uuid() < old->id.uuid()) {
            difference.added.push_back(&*now++);
        } else {
            if (&*old != &*now && !(*old == *now))
                difference.changed.emplace_back(&*old, &*now);
            ++old;
            ++now;
        }
    }
    return difference;
}

template <class... Rows> bool areSame(const Workspace &before, const Workspace &after)
{
    return (differenceOf<Rows>(before, after).isNothing() && ...);
}

/// What is done is counted; what is planned is not.
bool counts(const Item &item)
{
    return item.state == ItemState::Done;
}

bool isPlanOnly(const Difference<Item> &items)
{
    return std::ranges::none_of(items.added, [](const Item *each) { return counts(*each); })
        && std::ranges::none_of(items.removed, [](const Item *each) { return counts(*each); })
        && std::ranges::none_of(items.changed,
                                [](const auto &each) { return counts(*each.first) || counts(*each.second); });
}

std::vector<Recurrence> recurrenceOf(const Workspace &workspace, std::span<const Incident *const> incidents)
{
    std::vector<const CauseTheme *> themes;
    for (const CauseTheme &theme : workspace.rows<CauseTheme>())
        themes.push_back(&theme);
    return recurrences(incidents, themes);
}

/// Whether the incidents that were there are the same kind of repeat as before: one that is reported late may
/// make repeats of those after it.
bool keepsRecurrence(const Workspace &before, const Workspace &after)
{
    const auto old = incidentsInOrder(before);
    const auto now = incidentsInOrder(after);
    const std::vector<Recurrence> oldKinds = recurrenceOf(before, old);
    const std::vector<Recurrence> nowKinds = recurrenceOf(after, now);
    size_t next = 0;
    for (size_t i = 0; i < old.size(); ++i) {
        while (next < now.size() && now[next]->id != old[i]->id)
            ++next;
        if (next == now.size() || nowKinds[next] != oldKinds[i])
            return false;
    }
    return true;
}

struct NewEvents {
    Difference<Deployment> deployments;
    Difference<Incident> incidents;
    Difference<Page> pages;
    Difference<ServiceDay> days;
    Difference<Defect> defects;

    NewEvents(const Workspace &before, const Workspace &after)
        : deployments(differenceOf<Deployment>(before, after))
        , incidents(differenceOf<Incident>(before, after))
        , pages(differenceOf<Page>(before, after))
        , days(differenceOf<ServiceDay>(before, after))
        , defects(differenceOf<Defect>(before, after))
    { }

    bool isNothing() const
    {
        return deployments.isNothing() && incidents.isNothing() && pages.isNothing() && days.isNothing()
            && defects.isNothing();
    }
    bool isOnlyMore() const
    {
        return deployments.isOnlyMore() && incidents.isOnlyMore() && pages.isOnlyMore() && days.isOnlyMore()
            && defects.isOnlyMore();
    }
};

/// Whether everything that figures are made of, events apart, is as it was.
bool hasSameGround(const Workspace &before, const Workspace &after)
{
    return areSame<Team, Service, ServiceTier, Freeze, CauseTheme, Rotation, ApiContract, ContractChange,
                   PullRequest, Site, HolidayCalendar, Holiday, Agreement, CostSample, SupportDriver,
                   SupportTickets, SurveyWave, SurveyCount, ChecklistTemplate, ChecklistRun, CheckAnswer,
                   Person, KpiDefinition, KpiSeries, KpiSample>(before, after)
        && isPlanOnly(differenceOf<Item>(before, after));
}

} // namespace

KeptFigures::KeptFigures(const Workspace &workspace, QDate asOf)
    : m_workspace(workspace)
    , m_asOf(asOf)
    , m_source(kpiSource(workspace, asOf))
    , m_book(bookOf(m_source.store, asOf))
{ }

KeptFigures::Update KeptFigures::update(const Workspace &workspace, QDate asOf)
{
    const Workspace before = std::exchange(m_workspace, workspace);
    const NewEvents events(before, workspace);
    const bool isSame = asOf == m_asOf && hasSameGround(before, workspace);
    if (isSame && events.isNothing())
        return Update::Nothing;
    if (!isSame || !events.isOnlyMore()
        || (!events.incidents.isNothing() && !keepsRecurrence(before, workspace))) {
        *this = KeptFigures(workspace, asOf);
        return Update::Everything;
    }
    const auto refresh = [this](const ChangedFigures &changed) {
        if (!changed.what.empty())
            m_book.refresh(m_source.store, changed.what, changed.first, changed.last, changed.service,
                           changed.team);
    };
    const auto add = [&](const auto &difference) {
        for (const auto *row : difference.added)
            refresh(addEvent(workspace, *row, m_source));
    };
    add(events.deployments);
    const auto all = incidentsInOrder(workspace);
    const std::vector<Recurrence> kinds = recurrenceOf(workspace, all);
    for (const Incident *row : events.incidents.added) {
        const auto at = size_t(std::ranges::find(all, row) - all.begin());
        refresh(addEvent(workspace, *row, kinds[at], m_source));
    }
    add(events.pages);
    add(events.days);
    add(events.defects);
    return Update::Events;
}

} // namespace fairlead
