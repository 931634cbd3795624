// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_context.h"

#include "core/planning/why_people_dates.h"

namespace fairlead {

namespace {

void sortItems(ReportContext &context)
{
    for (const TeamLine &line : context.result->lines) {
        for (const RankedItem &ranked : line.items) {
            const Item *item = context.workspace->find(ranked.item);
            if (item)
                (ranked.isAbove ? context.above : context.below).push_back(item);
        }
    }
}

void collectCommitments(ReportContext &context)
{
    const auto consider = [&context](const Item *item) {
        if (!item->isMilestone() && !item->deadline.isValid())
            return;
        const ItemDates *dates = context.result->find(item->id);
        const ItemDates *before = context.baselineDates(item->id);
        const PeopleDates *people = context.result->people.find(item->id);
        const ItemForecast *chances = context.chancesOf(item->id);
        context.commitments.push_back({item, dates, people && people->isPlaced ? people : nullptr, chances,
                                       before ? before->finish : QDate(),
                                       standingOf(*item, dates, chances, context.result->asOf)});
    };
    for (const Item *item : context.above)
        consider(item);
    for (const Item *item : context.below)
        consider(item);
    const auto promised = [](const Commitment &commitment) {
        return commitment.item->deadline.isValid() ? commitment.item->deadline : commitment.forecast();
    };
    std::stable_sort(context.commitments.begin(), context.commitments.end(),
                     [promised](const Commitment &a, const Commitment &b) {
                         const QDate one = promised(a);
                         const QDate other = promised(b);
                         return one.isValid() != other.isValid() ? one.isValid() : one < other;
                     });
}

} // namespace

Result<ReportContext> ReportContext::create(const ReportInput &input)
{
    const Plan *plan = input.workspace->find(input.result->plan);
    if (!plan)
        return fail(
            Error::notFound(Text::tr("There is no plan to report on; expected a plan with a period.")));
    ReportContext context{&input,
                          input.workspace,
                          input.result,
                          plan,
                          Notation(input.options.language),
                          Redaction(*input.workspace, input.options.audience, input.options.showCost),
                          {},
                          {},
                          {},
                          {},
                          {}};
    context.start = input.result->capacity.start;
    context.end = input.result->capacity.end;
    if (!context.start.isValid() || context.end < context.start)
        return fail(Error::notFound(
            Text::tr("The plan “%1” has no period; expected a start and an end.").arg(plan->name)));
    sortItems(context);
    collectCommitments(context);
    return context;
}

QString ReportContext::itemCaption(const Item &item) const
{
    return item.key + u' ' + typed(item.title);
}

QString ReportContext::team(const Id<Team> &id) const
{
    const Team *team = workspace->find(id);
    return team ? team->name : Text::tr("no team");
}

QString ReportContext::teamKey(const Id<Team> &id) const
{
    const Team *team = workspace->find(id);
    return team ? team->key : QStringLiteral("–");
}

QString ReportContext::lead(const Id<Team> &id) const
{
    const Team *team = workspace->find(id);
    if (!team)
        return QStringLiteral("–");
    const QString lead = redaction.person<Team>(team->lead, QLatin1String("lead"));
    if (lead.isEmpty())
        return QStringLiteral("–");
    return redaction.isOutside() ? QString(lead + QStringLiteral(", ") + team->key) : lead;
}

const ItemDates *ReportContext::baselineDates(const Id<Item> &item) const
{
    return input->baseline.result ? input->baseline.result->find(item) : nullptr;
}

const ItemForecast *ReportContext::chancesOf(const Id<Item> &item) const
{
    return input->forecast ? input->forecast->find(item) : nullptr;
}

QString ReportContext::chance(double share) const
{
    constexpr double least = 0.01;
    if (share > 0 && share < least)
        return QStringLiteral("< ") + notation.percent(least);
    if (share < 1 && share > 1 - least)
        return QStringLiteral("> ") + notation.percent(1 - least);
    return notation.percent(share);
}

std::vector<Id<Item>> ReportContext::peoplePath(const Id<Item> &item) const
{
    std::vector<Id<Item>> path = peopleCausesOf(*result, item);
    std::ranges::reverse(path);
    path.push_back(item);
    return path;
}

const Commitment *ReportContext::latestWithPeople() const
{
    const Commitment *latest = nullptr;
    for (const Commitment &commitment : commitments) {
        if (!commitment.people || commitment.standing == Standing::Done
            || !commitment.item->deadline.isValid())
            continue;
        const auto key = [](const Commitment &c) {
            return std::tuple(-c.peopleLateness(), c.item->isMilestone() ? 0 : 1, c.people->finish);
        };
        if (!latest || key(commitment) < key(*latest))
            latest = &commitment;
    }
    return latest;
}

const Commitment *ReportContext::mostPressed() const
{
    const Commitment *pressed = nullptr;
    for (const Commitment &commitment : commitments) {
        if (!commitment.dates || commitment.standing == Standing::Done)
            continue;
        // The farthest behind its promise; of two equally late ones a milestone, which has a chain behind it.
        const auto key = [](const Commitment &c) {
            return std::tuple(c.dates->totalFloat, c.item->isMilestone() ? 0 : 1, c.dates->finish);
        };
        if (!pressed || key(commitment) < key(*pressed))
            pressed = &commitment;
    }
    return pressed;
}

QString ReportContext::keysText(const std::vector<Id<Item>> &items, const QString &between) const
{
    QStringList keys;
    for (const Id<Item> &id : items) {
        if (const Item *item = workspace->find(id))
            keys << item->key;
    }
    return keys.join(between);
}

QString ReportContext::pathText(const ItemDates &dates) const
{
    return keysText(dates.drivingPath, QStringLiteral(" → "));
}

QString standingText(const Commitment &commitment)
{
    switch (commitment.standing) {
    case Standing::Done:
        return Text::tr("Done");
    case Standing::OnTrack:
        return Text::tr("On track");
    case Standing::Watch:
        return Text::tr("Watch");
    case Standing::AtRisk:
        return Text::tr("At risk");
    case Standing::Late:
        return commitment.lateness() == 1 ? Text::tr("Late by 1 day")
                                          : Text::tr("Late by %1 days").arg(commitment.lateness());
    case Standing::Unscheduled:
        break;
    }
    return Text::tr("Not scheduled");
}

ReportTone chanceTone(double chance)
{
    if (chance < riskyBelow)
        return ReportTone::Alarm;
    return chance < watchedBelow ? ReportTone::Warning : ReportTone::Good;
}

ReportTone standingTone(Standing standing)
{
    switch (standing) {
    case Standing::Done:
    case Standing::OnTrack:
        return ReportTone::Good;
    case Standing::Watch:
    case Standing::AtRisk:
        return ReportTone::Warning;
    case Standing::Late:
        return ReportTone::Alarm;
    case Standing::Unscheduled:
        break;
    }
    return ReportTone::Quiet;
}

} // namespace fairlead
