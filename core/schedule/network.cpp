// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"

#include "core/base/digraph.h"

#include <QStringList>
#include <algorithm>

namespace fairlead {

namespace {

std::vector<Edge> edgesOf(std::span<const ActivityLink> links)
{
    std::vector<Edge> edges;
    edges.reserve(links.size());
    for (const ActivityLink &link : links)
        edges.push_back({link.predecessor, link.successor});
    return edges;
}

/// Indices of links grouped by the activity at one end, each group in the order of the input.
void group(const std::vector<ActivityLink> &links, int ActivityLink::*end, size_t activities,
           std::vector<int> &first, std::vector<int> &grouped)
{
    first.assign(activities + 1, 0);
    for (const ActivityLink &link : links)
        ++first[size_t(link.*end) + 1];
    for (size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    grouped.resize(links.size());
    std::vector<int> next(first.begin(), first.end() - 1);
    for (size_t i = 0; i < links.size(); ++i)
        grouped[size_t(next[size_t(links[i].*end)]++)] = int(i);
}

/// No duration or lag is longer (some 3,800 years), so dates cannot overflow.
constexpr int longest = 1'000'000;

QString nameOf(int activity, const ActivityName &name)
{
    return name ? name(activity) : QString::number(activity + 1);
}

Result<void> checked(const NetworkInput &input, const ActivityName &name)
{
    for (size_t i = 0; i < input.activities.size(); ++i) {
        const Activity &activity = input.activities[i];
        if (activity.duration < 0 || activity.remaining.value_or(0) < 0)
            return fail(Error::invalid(Text::tr("%1 lasts less than nothing.").arg(nameOf(int(i), name))));
        if (activity.duration > longest || activity.remaining.value_or(0) > longest)
            return fail(
                Error::invalid(Text::tr("%1 lasts longer than can be planned.").arg(nameOf(int(i), name))));
        if (activity.calendar < 0 || size_t(activity.calendar) >= input.calendars.size())
            return fail(Error::invalid(Text::tr("%1 has no working calendar.").arg(nameOf(int(i), name))));
    }
    const int count = int(input.activities.size());
    for (const ActivityLink &link : input.links) {
        const auto exists = [count](int activity) { return activity >= 0 && activity < count; };
        if (!exists(link.predecessor) || !exists(link.successor))
            return fail(Error::invalid(Text::tr("A dependency leads to an item that is not there.")));
        if (link.lag > longest || link.lag < -longest) {
            return fail(
                Error::invalid(Text::tr("The lag between %1 and %2 is longer than can be planned.")
                                   .arg(nameOf(link.predecessor, name), nameOf(link.successor, name))));
        }
    }
    return {};
}

} // namespace

Result<Network> Network::create(NetworkInput input, const ActivityName &name)
{
    if (const auto ok = checked(input, name); !ok)
        return fail(ok.error());
    const size_t count = input.activities.size();
    Network network;
    network.m_order = topologicalOrder(int(count), edgesOf(input.links));
    if (network.m_order.size() != count) {
        const std::vector<int> loop = findLoop(int(count), input.links);
        return fail(Error::invalid(Text::tr("The dependencies form a loop: %1.").arg(loopText(loop, name))));
    }
    group(input.links, &ActivityLink::successor, count, network.m_firstIncoming, network.m_incoming);
    group(input.links, &ActivityLink::predecessor, count, network.m_firstOutgoing, network.m_outgoing);
    network.m_input = std::move(input);
    return network;
}

void Network::setDuration(int activity, int duration, std::optional<int> remaining)
{
    Activity &changed = m_input.activities[size_t(activity)];
    if (!changed.isMilestone())
        changed.duration = std::clamp(duration, 1, longest);
    if (remaining)
        changed.remaining = std::clamp(*remaining, 0, longest);
}

std::vector<int> findLoop(int activities, std::span<const ActivityLink> links)
{
    return findCycle(activities, edgesOf(links));
}

std::vector<std::vector<int>> findLoops(int activities, std::span<const ActivityLink> links)
{
    return cyclicComponents(activities, edgesOf(links));
}

std::vector<int> loopClosedBy(int activities, std::span<const ActivityLink> links, const ActivityLink &added)
{
    std::vector<int> loop = pathBetween(activities, edgesOf(links), added.successor, added.predecessor);
    if (!loop.empty())
        std::ranges::rotate(loop, loop.end() - 1); // the way back ends at the predecessor
    return loop;
}

QString loopText(std::span<const int> loop, const ActivityName &name)
{
    QStringList names;
    for (const int activity : loop)
        names.append(nameOf(activity, name));
    if (!names.isEmpty())
        names.append(names.first());
    return names.join(QStringLiteral(" → "));
}

} // namespace fairlead
