// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"

#include "core/planning/load.h"
#include "core/planning/why_days.h"
#include "core/planning/why_words.h"

namespace fairlead {

namespace {

/// What is asked about: one column of the picture, or all of it.
struct Stretch {
    QString name;
    QDate from;
    QDate to; ///< inclusive
    LoadCell cell;
};

std::optional<Stretch> stretchOf(const PlanResult &result, const TeamLoad &load, const QString &key)
{
    const Capacity &capacity = result.capacity;
    if (key.isEmpty())
        return Stretch{Text::tr("the whole period"), capacity.start, capacity.end, load.period};
    const auto in = [&](const std::vector<Bucket> &buckets,
                        const std::vector<LoadCell> &cells) -> std::optional<Stretch> {
        for (size_t i = 0; i < buckets.size() && i < cells.size(); ++i) {
            if (buckets[i].key == key)
                return Stretch{words::bucket(buckets[i]), buckets[i].from, buckets[i].to, cells[i]};
        }
        return {};
    };
    const auto week = in(capacity.weeks, load.weeks);
    return week ? week : in(capacity.months, load.months);
}

/// How the work of one item is spread over its days.
struct Spread {
    const WorkCalendar &calendar;
    const PlanAllocations &allocations;
    int item; ///< index in PlanItems

    /// Working days of the team, or what the people named on the item work.
    double weight(Day from, Day to, bool byPeople) const
    {
        if (!byPeople)
            return calendar.workingDays(from, std::max(from, to));
        double sum = 0;
        for (Day day = from; day < to; ++day)
            sum += allocations.weight(item, day);
        return sum;
    }
};

double demandIn(const WorkSpan &span, const Spread &spread, const Stretch &stretch)
{
    const Day from = std::max(span.from, dayOf(stretch.from));
    const Day to = std::min(span.to, dayOf(stretch.to) + 1);
    const bool isNamed = !spread.allocations.of(spread.item).empty();
    const bool byPeople = isNamed && spread.weight(span.from, span.to, true) > 0;
    const double all = spread.weight(span.from, span.to, byPeople);
    if (all <= 0) // nobody works on its days: everything counts on the first
        return span.from >= dayOf(stretch.from) && span.from <= dayOf(stretch.to) ? span.effort : 0;
    return from < to ? span.effort * spread.weight(from, to, byPeople) / all : 0;
}

struct Part {
    const Item *item;
    double days;
};

/// What each item of the team asks for in the stretch, largest first.
std::vector<Part> partsOf(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                          const Stretch &stretch)
{
    const WorkCalendars calendars(workspace);
    const PlanItems plan = planItems(workspace, result.plan);
    const PlanAllocations allocations(workspace, plan, calendars);
    std::vector<Part> parts;
    for (size_t i = 0; i < plan.items.size(); ++i) {
        const Item *item = plan.items[i];
        const ItemDates *dates = result.find(item->id);
        if (!dates || item->team != team)
            continue;
        const Spread spread{calendarOf(calendars, workspace, *item), allocations, int(i)};
        double days = 0;
        for (const WorkSpan &span : workSpans(*item, *dates, result.asOf))
            days += demandIn(span, spread, stretch);
        if (days > 0)
            parts.push_back({item, days});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return std::tuple(-a.days, a.item->rank) < std::tuple(-b.days, b.item->rank);
    });
    return parts;
}

QString bandSentence(const WorkspaceSettings &settings, double ratio)
{
    if (ratio > settings.overAbove.value())
        return Text::tr("That is over %1, the limit of this workspace.")
            .arg(words::percent(settings.overAbove.value(), 0));
    if (ratio > settings.fullAbove.value())
        return Text::tr("That is full.");
    if (ratio >= settings.slackBelow.value())
        return Text::tr("That is healthy.");
    return Text::tr("There is slack: less than %1 is taken.")
        .arg(words::percent(settings.slackBelow.value(), 0));
}

} // namespace

Result<Explanation> whyLoad(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                            const QString &bucket)
{
    const TeamLoad *load = result.load(team);
    const auto stretch = load ? stretchOf(result, *load, bucket) : std::nullopt;
    if (!stretch)
        return fail(Error::notFound(Text::tr("This plan has no load for that time.")));
    Explanation why;
    const double ratio = stretch->cell.ratio();
    why.title =
        Text::tr("%1 in %2: %3").arg(words::team(workspace, team), stretch->name, words::percent(ratio, 0));
    why.formula = Text::tr("Load = demand ÷ net capacity; an item’s effort is spread evenly over its working "
                           "days  [C06]");
    for (const Part &part : partsOf(workspace, result, team, *stretch)) {
        why.rows.push_back({part.item->caption(), words::days(part.days), QStringLiteral("d"),
                            refer(part.item->id, "not_before")});
    }
    why.rows.push_back({Text::tr("= Demand"), words::days(stretch->cell.demand), QStringLiteral("d"), {}});
    why.rows.push_back(
        {Text::tr("Net capacity"), words::days(stretch->cell.capacity), QStringLiteral("d"), {}});
    why.rows.push_back({Text::tr("= Load"), words::percent(ratio, 0), {}, {}});
    if (stretch->cell.demand > 0)
        why.sentences.append(bandSentence(workspace.settings(), ratio));
    if (auto child = whyNet(workspace, result, team))
        why.children.push_back(*std::move(child));
    return why;
}

} // namespace fairlead
