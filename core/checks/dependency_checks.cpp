// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_days.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

namespace fairlead::check {

namespace {

Fix removal(const Workspace &workspace, const Dependency &link)
{
    Fix fix;
    fix.sentence = Text::tr("Remove the link %1 → %2")
                       .arg(words::item(workspace, link.predecessor), words::item(workspace, link.successor));
    fix.changes.sentence = fix.sentence;
    fix.changes.remove(link);
    return fix;
}

/// The link that seems to matter least: without a reason, then not from finish to start, then with
/// the smallest lag.
const Dependency *weakestLink(const Workspace &workspace, const Loop &loop)
{
    const auto strength = [](const Dependency &link) {
        return std::tuple(!link.note.isEmpty(), link.type == DependencyType::FinishToStart, link.lag);
    };
    const Dependency *weakest = nullptr;
    for (const Dependency &link : workspace.rows<Dependency>()) {
        for (size_t i = 0; i < loop.size(); ++i) {
            const bool isPart = link.predecessor == loop[i] && link.successor == loop[(i + 1) % loop.size()];
            if (isPart && (!weakest || strength(link) < strength(*weakest)))
                weakest = &link;
        }
    }
    return weakest;
}

/// The links of the plan by the rank of their successor, then predecessor key: the order of findings.
std::vector<const Dependency *> linksInOrder(const CheckInput &input)
{
    std::map<Id<Item>, int> place;
    for (const Item *item : rankedItems(input.workspace, input.result.plan))
        place.emplace(item->id, int(place.size()));
    std::vector<std::tuple<int, int, const Dependency *>> links;
    for (const Dependency &link : input.workspace.rows<Dependency>()) {
        const auto after = place.find(link.successor);
        const auto before = place.find(link.predecessor);
        if (after != place.end() && before != place.end())
            links.emplace_back(after->second, before->second, &link);
    }
    std::stable_sort(links.begin(), links.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<const Dependency *> ordered;
    for (const auto &each : links)
        ordered.push_back(std::get<2>(each));
    return ordered;
}

/// One link with what happened at both its ends.
struct Ends {
    const Dependency &link;
    const Item &before;
    const Item &after;
    const ItemDates &beforeDates;
};

/// The earliest day that the link allows for the successor's start, or its last day; null when the
/// successor has no actual date there or keeps to it.
std::optional<Day> brokenBound(const Ends &ends, const WorkCalendar &calendar)
{
    const bool toStart = isToStart(ends.link);
    const QDate actual = toStart ? ends.after.actualStart : ends.after.actualFinish;
    if (!actual.isValid() || (!toStart && ends.after.state != ItemState::Done))
        return {};
    Day bound = boundOf(ends.link, ends.beforeDates.start, ends.beforeDates.finish, calendar);
    if (!toStart)
        bound -= 1; // a boundary; the last day is the one before
    if (ends.before.isMilestone() && !isFromStart(ends.link))
        bound -= 1; // a milestone may be reached in the morning
    return dayOf(actual) < bound ? std::optional(bound) : std::nullopt;
}

QString brokenSentence(const Ends &ends, QDate near)
{
    const bool toStart = isToStart(ends.link);
    const QString actual = words::day(toStart ? ends.after.actualStart : ends.after.actualFinish, near);
    const bool fromStart = isFromStart(ends.link);
    const QString cause = words::day(fromStart ? ends.beforeDates.start : ends.beforeDates.finish, near);
    const QString did = toStart ? Text::tr("%1 started on %2").arg(ends.after.key, actual)
                                : Text::tr("%1 finished on %2").arg(ends.after.key, actual);
    const QString should = fromStart ? Text::tr("%1 starts on %2").arg(ends.before.key, cause)
                                     : Text::tr("%1 finishes on %2").arg(ends.before.key, cause);
    return Text::tr("%1, though it waits for %2 and %3.")
        .arg(did, QString(ends.before.key + u' ' + words::linkType(ends.link)), should);
}

Finding broken(const CheckInput &input, const Ends &ends, Day bound)
{
    Finding finding;
    const bool isHistory = ends.before.state == ItemState::Done && ends.after.state == ItemState::Done;
    finding.severity = isHistory ? Severity::Information : Severity::Error;
    finding.sentence = brokenSentence(ends, input.asOf());
    finding.records = {refer(ends.after.id, isToStart(ends.link) ? "actual_start" : "actual_finish"),
                       refer(ends.before.id), refer(ends.link.id)};
    finding.place = {QStringLiteral("V2b"), {}};
    const QDate allowed = dateOf(bound);
    if (allowed <= input.asOf()) { // an actual date cannot lie in the future
        Item moved = ends.after;
        (isToStart(ends.link) ? moved.actualStart : moved.actualFinish) = allowed;
        const bool runsForward = !moved.actualFinish.isValid() || moved.actualStart <= moved.actualFinish;
        if (runsForward) {
            offer(finding.fixes, ends.after, moved,
                  Text::tr("Correct the date of %1 to %2")
                      .arg(ends.after.key, words::day(allowed, input.asOf())));
        }
    }
    finding.fixes.push_back(removal(input.workspace, ends.link));
    return finding;
}

} // namespace

std::vector<Finding> loops(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Loop &loop : input.result.loops) {
        QStringList keys;
        Finding finding;
        finding.severity = Severity::Error;
        for (const Id<Item> &item : loop) {
            keys.append(words::item(input.workspace, item));
            finding.records.push_back(refer(item));
        }
        if (!keys.isEmpty())
            keys.append(QString(keys.first()));
        finding.sentence =
            Text::tr("%1 wait for each other, so they have no dates.").arg(keys.join(QStringLiteral(" → ")));
        finding.place = {QStringLiteral("V2c"), {}};
        if (const Dependency *link = weakestLink(input.workspace, loop))
            finding.fixes.push_back(removal(input.workspace, *link));
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> brokenDependencies(const CheckInput &input)
{
    const WorkCalendars calendars(input.workspace);
    std::vector<Finding> findings;
    for (const Dependency *link : linksInOrder(input)) {
        const Item *before = input.workspace.find(link->predecessor);
        const Item *after = input.workspace.find(link->successor);
        const bool hasHappened = after && (after->actualStart.isValid() || after->actualFinish.isValid());
        const ItemDates *dates = hasHappened ? input.result.find(link->predecessor) : nullptr;
        if (!before || !dates || !input.result.find(link->successor))
            continue;
        const Ends ends{*link, *before, *after, *dates};
        if (const auto bound = brokenBound(ends, calendarOf(calendars, input.workspace, *after)))
            findings.push_back(broken(input, ends, *bound));
    }
    return findings;
}

} // namespace fairlead::check
