// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/next_talk.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

constexpr int mostEarlier = 7;
constexpr int mostLater = 28;
constexpr int dutyMoves = 3; ///< days by which duty alone moves a talk

bool isWithin(const std::vector<std::pair<QDate, QDate>> &turns, QDate day)
{
    return std::ranges::any_of(turns,
                               [day](const auto &turn) { return turn.first <= day && day <= turn.second; });
}

QString reasonFor(const Workspace &workspace, const Id<Person> &person, const Presence &report,
                  const Presence &manager, const NextTalk &next)
{
    if (next.on == next.rhythm)
        return {};
    if (report.isOnLeave(next.rhythm))
        return Text::tr("on leave, back on %1").arg(words::day(report.backOn(next.rhythm), next.rhythm));
    if (manager.isOnLeave(next.rhythm))
        return Text::tr("you are on leave, back on %1")
            .arg(words::day(manager.backOn(next.rhythm), next.rhythm));
    if (!report.isHere(next.rhythm) || !manager.isHere(next.rhythm))
        return Text::tr("no working day on %1").arg(words::day(next.rhythm, next.rhythm));
    const auto turns = primaryTurns(workspace, person, next.rhythm, next.rhythm);
    return turns.empty() ? QString()
                         : Text::tr("primary on call %1")
                               .arg(words::span(turns.front().first, turns.front().second, next.rhythm));
}

} // namespace

NextTalk nextTalk(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person,
                  QDate after)
{
    const OneOnOneSeries *series = seriesOf(records, person, after);
    const OneOnOne *last = lastHeld(records, person, after);
    const int every = series ? series->everyDays : 14;
    NextTalk next;
    next.rhythm = std::max((last ? last->on : after).addDays(every), after.addDays(1));
    const Presence report = Presence::of(workspace, person);
    const Presence manager = Presence::of(workspace, workspaceManager(workspace));
    const auto turns =
        primaryTurns(workspace, person, next.rhythm.addDays(-mostEarlier), next.rhythm.addDays(mostLater));
    const auto fits = [&](QDate day, bool avoidsDuty) {
        return day > after && report.isHere(day) && manager.isHere(day)
            && !(avoidsDuty && isWithin(turns, day));
    };
    // Nearest first, the later of two that are as near: nobody likes a talk that comes early.
    const auto nearest = [&](int most, bool avoidsDuty) -> QDate {
        for (int away = 0; away <= most; ++away) {
            if (fits(next.rhythm.addDays(away), avoidsDuty))
                return next.rhythm.addDays(away);
            if (away <= mostEarlier && fits(next.rhythm.addDays(-away), avoidsDuty))
                return next.rhythm.addDays(-away);
        }
        return {};
    };
    next.on = nearest(dutyMoves, true);
    if (!next.on.isValid())
        next.on = nearest(mostLater, false);
    next.reason = reasonFor(workspace, person, report, manager, next);
    return next;
}

} // namespace fairlead
