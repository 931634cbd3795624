// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/difference_words.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

using Sentence = DifferenceSentence;
using Subject = DifferenceSentence::Subject;
using Tone = DifferenceSentence::Tone;

constexpr double worthSaying = 0.01;     ///< a share of all effort
constexpr double loadWorthSaying = 0.05; ///< of a month's capacity

/// What all sentences of one difference share.
struct Telling {
    const PlanDifference &difference;
    const PlanSide &first;
    const PlanSide &second;
    std::vector<Sentence> sentences;

    const Item *item(const Id<Item> &id) const
    {
        const Item *now = second.workspace.find(id);
        return now ? now : first.workspace.find(id);
    }
    QString day(QDate date) const { return words::day(date, second.result.asOf); }
    void say(Subject subject, Tone tone, const RecordRef &record, const QString &text)
    {
        sentences.push_back({subject, tone, record, text});
    }
};

Tone laterIsWorse(int days)
{
    return days > 0 ? Tone::Worse : days < 0 ? Tone::Better : Tone::Neutral;
}

QString movedText(const Telling &telling, const Item &item, QDate before, QDate after, int days)
{
    const QString instead = Text::tr("%1 instead of %2").arg(telling.day(after), telling.day(before));
    return days < 0
        ? Text::tr("%1 lands %2 earlier: %3.").arg(item.caption(), words::workingDays(-days), instead)
        : Text::tr("%1 lands %2 later: %3.").arg(item.caption(), words::workingDays(days), instead);
}

/// What the move means for the deadline; empty where it makes no difference to it or there was no date.
QString deadlineText(const Telling &telling, const Item &item, QDate before, QDate after)
{
    const QDate deadline = item.deadline;
    if (!deadline.isValid() || !before.isValid() || (before > deadline) == (after > deadline))
        return {};
    return after > deadline ? Text::tr(" That misses the deadline of %1.").arg(telling.day(deadline))
                            : Text::tr(" That keeps the deadline of %1.").arg(telling.day(deadline));
}

QString chanceText(const std::optional<double> &before, const std::optional<double> &after)
{
    if (!before || !after || std::abs(*before - *after) < 0.005)
        return {};
    return *after > *before ? Text::tr(" Its chance rises from %1 to %2.")
                                  .arg(words::percent(*before, 0), words::percent(*after, 0))
                            : Text::tr(" Its chance falls from %1 to %2.")
                                  .arg(words::percent(*before, 0), words::percent(*after, 0));
}

const PeopleDifference *peopleOf(const Telling &telling, const Id<Item> &item)
{
    const auto at = std::ranges::find(telling.difference.people, item, &PeopleDifference::item);
    return at != telling.difference.people.end() ? &*at : nullptr;
}

/// From when to when an item moves: with the people who exist, which is what a manager commits to (Decision
/// 14); by links alone where neither side has such dates.
struct Move {
    QDate before;
    QDate after;
    std::optional<int> days; ///< working days later; none: on one side only
    bool isByPeople = false;

    bool isShift() const { return days && before != after; }
};

Move moveOf(const Telling &telling, const ItemDifference &each)
{
    const QDate before = peopleFinish(telling.first.result, each.item);
    const QDate after = peopleFinish(telling.second.result, each.item);
    if (!before.isValid() && !after.isValid())
        return {each.finishBefore, each.finishAfter, each.finish};
    const PeopleDifference *people = peopleOf(telling, each.item);
    return {before, after, people ? people->days : std::nullopt, true};
}

/// What the links alone say, behind the dates with the people; empty where that stays.
QString linksText(const Telling &telling, const ItemDifference &each, const Move &move)
{
    if (!move.isByPeople || !each.finish || each.finishBefore == each.finishAfter)
        return {};
    return Text::tr(" By links alone: %1 instead of %2.")
        .arg(telling.day(each.finishAfter), telling.day(each.finishBefore));
}

void sayPromise(Telling &telling, const ItemDifference &each, const Item &item)
{
    QString text;
    Tone tone = Tone::Neutral;
    const Move move = moveOf(telling, each);
    if (move.isShift()) {
        text = movedText(telling, item, move.before, move.after, *move.days);
        tone = laterIsWorse(*move.days);
    } else if (move.before.isValid() && !move.after.isValid()) {
        text = Text::tr("%1 has no date any more.").arg(item.caption());
        tone = Tone::Worse;
    } else if (move.after.isValid() && !move.before.isValid()) {
        text = Text::tr("%1 lands on %2.").arg(item.caption(), telling.day(move.after));
    }
    const QString deadline =
        move.after.isValid() ? deadlineText(telling, item, move.before, move.after) : QString();
    const QString links = linksText(telling, each, move);
    const QString chance = chanceText(each.chanceBefore, each.chanceAfter);
    if (text.isEmpty() && !(links.isEmpty() && chance.isEmpty())) {
        text = Text::tr("%1 keeps its date.").arg(item.caption());
        if (!chance.isEmpty())
            tone = *each.chanceAfter > *each.chanceBefore ? Tone::Better : Tone::Worse;
    }
    if (!text.isEmpty())
        telling.say(Subject::Milestone, tone, refer(item.id), QString(text + deadline + links + chance));
}

bool isPromise(const Item &item)
{
    return item.isMilestone() || item.deadline.isValid();
}

QString leavingText(const Telling &telling, const Item &item, const QString &effort)
{
    const Item *after = telling.second.workspace.find(item.id);
    if (after && after->state == ItemState::Dropped)
        return Text::tr("%1 is dropped (%2 d).").arg(item.caption(), effort);
    const Plan *elsewhere = after ? telling.second.workspace.find(after->plan) : nullptr;
    return elsewhere ? Text::tr("%1 moves to %2 (%3 d).").arg(item.caption(), elsewhere->caption(), effort)
                     : Text::tr("%1 is no longer in the plan (%2 d).").arg(item.caption(), effort);
}

void sayLine(Telling &telling, const ItemDifference &each, const Item &item)
{
    const QString name = item.caption();
    const QString effort = words::figure(item.effort.value());
    const auto say = [&](Tone tone, const QString &text) {
        telling.say(Subject::Line, tone, refer(item.id), text);
    };
    switch (each.line) {
    case LineChange::None:
        return;
    case LineChange::ToAbove:
        return say(Tone::Better, Text::tr("%1 comes above the line.").arg(name));
    case LineChange::ToBelow:
        return say(Tone::Worse, Text::tr("%1 goes below the line.").arg(name));
    case LineChange::Added: {
        const RankedItem *ranked = telling.second.result.ranked(item).second;
        return say(Tone::Neutral,
                   ranked && ranked->isAbove
                       ? Text::tr("%1 is new, above the line (%2 d).").arg(name, effort)
                       : Text::tr("%1 is new, below the line (%2 d).").arg(name, effort));
    }
    case LineChange::Removed:
        return say(Tone::Neutral, leavingText(telling, item, effort));
    }
}

/// Items that differ by links or with the people, ordered by id: those that promise a date, or all others.
std::vector<ItemDifference> touched(const Telling &telling, bool isPromised)
{
    std::vector<ItemDifference> all;
    const auto isAsked = [&](const Id<Item> &id) {
        const Item *item = telling.item(id);
        return item && isPromise(*item) == isPromised;
    };
    std::ranges::copy_if(telling.difference.items, std::back_inserter(all), isAsked, &ItemDifference::item);
    for (const PeopleDifference &each : telling.difference.people) {
        if (!isAsked(each.item) || std::ranges::count(all, each.item, &ItemDifference::item) > 0)
            continue;
        ItemDifference only;
        only.item = each.item;
        all.push_back(only);
    }
    std::ranges::sort(all, [](const auto &a, const auto &b) { return a.item < b.item; });
    return all;
}

void sayDates(Telling &telling, int longest)
{
    std::vector<std::pair<Id<Item>, Move>> moved;
    for (const ItemDifference &each : touched(telling, false)) {
        if (const Move move = moveOf(telling, each); move.isShift())
            moved.emplace_back(each.item, move);
    }
    std::ranges::stable_sort(moved, std::greater(),
                             [](const auto &each) { return std::abs(*each.second.days); });
    const auto shown = std::min(moved.size(), size_t(std::max(0, longest)));
    for (size_t i = 0; i < shown; ++i) {
        const auto &[item, move] = moved[i];
        telling.say(Subject::Date, laterIsWorse(*move.days), refer(item),
                    movedText(telling, *telling.item(item), move.before, move.after, *move.days));
    }
    if (moved.size() > shown)
        telling.say(Subject::Date, Tone::Neutral, refer(telling.second.result.plan),
                    Text::tr("%1 more items move.").arg(moved.size() - shown));
}

void sayEfforts(Telling &telling)
{
    for (const ItemDifference &each : telling.difference.items) {
        const Item *before = telling.first.workspace.find(each.item);
        const Item *after = telling.second.workspace.find(each.item);
        if (!before || !after || each.effort == 0)
            continue;
        telling.say(Subject::Effort, each.effort > 0 ? Tone::Worse : Tone::Better, refer(each.item),
                    Text::tr("%1 takes %2 d instead of %3 d.")
                        .arg(after->caption(), words::figure(after->effort.value()),
                             words::figure(before->effort.value())));
    }
}

/// Only items that were moved themselves; those that they passed are not news.
void sayRanks(Telling &telling)
{
    for (const ItemDifference &each : telling.difference.items) {
        const Item *before = telling.first.workspace.find(each.item);
        const Item *after = telling.second.workspace.find(each.item);
        if (!before || !after || each.rank == 0 || before->rank == after->rank)
            continue;
        const QString places = each.rank == 1 || each.rank == -1
            ? Text::tr("1 place")
            : Text::tr("%1 places").arg(std::abs(each.rank));
        telling.say(Subject::Rank, Tone::Neutral, refer(each.item),
                    each.rank < 0 ? Text::tr("%1 moves up %2.").arg(after->caption(), places)
                                  : Text::tr("%1 moves down %2.").arg(after->caption(), places));
    }
}

void sayLoads(Telling &telling)
{
    const double over = telling.second.workspace.settings().overAbove.value();
    for (const TeamDifference &team : telling.difference.teams) {
        for (size_t i = 0; i < team.months.size(); ++i) {
            const double before = team.months[i].before.ratio();
            const double after = team.months[i].after.ratio();
            const bool isCrossing = (before > over) != (after > over);
            if (before == after || (!isCrossing && std::abs(after - before) < loadWorthSaying))
                continue;
            const Tone tone = after > over && after > before ? Tone::Worse
                : before > over && after < before            ? Tone::Better
                                                             : Tone::Neutral;
            telling.say(Subject::Load, tone, refer(team.team),
                        Text::tr("%1 is at %2 in %3 instead of %4.")
                            .arg(words::team(telling.second.workspace, team.team), words::percent(after, 0),
                                 words::bucket(telling.second.result.capacity.months[i]),
                                 words::percent(before, 0)));
        }
    }
}

void sayShares(Telling &telling)
{
    const RecordRef plan = refer(telling.second.result.plan);
    for (size_t i = 0; i < telling.difference.classShare.size(); ++i) {
        const double before = telling.difference.classShareBefore[i];
        const double after = before + telling.difference.classShare[i];
        if (std::abs(after - before) < worthSaying)
            continue;
        telling.say(Subject::Share, Tone::Neutral, plan,
                    Text::tr("%1 takes %2 of the effort instead of %3.")
                        .arg(QCoreApplication::translate(Item::table, Choices<InvestmentClass>::all[i].label),
                             words::percent(after), words::percent(before)));
    }
}

void sayCost(Telling &telling)
{
    const double before = telling.difference.delayBefore.total;
    const double after = telling.difference.delayAfter.total;
    if (std::llround(before) == std::llround(after))
        return;
    const QString currency = telling.second.workspace.settings().currency;
    const auto money = [](double amount) { return QLocale().toString(std::llround(std::abs(amount))); };
    const QString sums = Text::tr("%1 %3 instead of %2 %3").arg(money(after), money(before), currency);
    telling.say(Subject::Cost, after < before ? Tone::Better : Tone::Worse, refer(telling.second.result.plan),
                after < before
                    ? Text::tr("Waiting costs %1 %2 less: %3.").arg(money(before - after), currency, sums)
                    : Text::tr("Waiting costs %1 %2 more: %3.").arg(money(after - before), currency, sums));
}

} // namespace

std::vector<DifferenceSentence> differenceSentences(const PlanDifference &difference, const PlanSide &first,
                                                    const PlanSide &second, int longest)
{
    Telling telling{difference, first, second, {}};
    for (const ItemDifference &each : touched(telling, true)) {
        const Item *item = telling.item(each.item);
        if (item && each.line != LineChange::Added && each.line != LineChange::Removed)
            sayPromise(telling, each, *item);
    }
    for (const ItemDifference &each : difference.items) {
        if (const Item *item = telling.item(each.item))
            sayLine(telling, each, *item);
    }
    sayDates(telling, longest);
    sayEfforts(telling);
    sayRanks(telling);
    sayLoads(telling);
    sayShares(telling);
    sayCost(telling);
    return std::move(telling.sentences);
}

} // namespace fairlead
