// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_people_dates.h"
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

/// So far after the period bands are still drawn.
constexpr int mostDaysBehind = 75;

/// What is drawn: the dates with people, as everywhere in the window; of what nobody can do, those of its
/// links.
struct Span {
    QDate start;
    QDate finish;
    bool isPlaced = false;
};

Span spanOf(const PeopleDates *people, const ItemDates &dates)
{
    if (people && people->isPlaced)
        return {people->start, people->finish, true};
    return {dates.start, dates.finish, false};
}

ReportTimeline::Row rowOf(const ReportContext &context, const Item &item, const ItemDates &dates,
                          const std::vector<Id<Item>> &path)
{
    const Span span = spanOf(context.result->people.find(item.id), dates);
    ReportTimeline::Row row;
    row.key = item.key;
    row.title = context.typed(item.title);
    row.isMilestone = item.isMilestone();
    row.isOnPath = std::find(path.begin(), path.end(), item.id) != path.end();
    row.isLate = item.deadline.isValid() && span.finish > item.deadline;
    row.start = span.start;
    row.finish = span.finish;
    row.deadline = item.deadline;
    if (item.state == ItemState::Done)
        row.doneUntil = span.finish;
    else if (item.state == ItemState::InProgress)
        row.doneUntil = context.result->asOf.addDays(-1);
    if (const ItemDates *before = context.baselineDates(item.id)) {
        row.baselineStart = before->start; // by links, as in the window: what was promised then
        row.baselineFinish = before->finish;
    }
    const ItemForecast *chances = item.state == ItemState::Done ? nullptr : context.chancesOf(item.id);
    if (chances) {
        row.likely = chances->at(50);
        row.safe = chances->at(85);
    }
    if (!span.isPlaced && item.state != ItemState::Done && !context.result->people.dates.empty())
        row.label = Text::tr("nobody can do it");
    else if (item.isMilestone() || item.deadline.isValid())
        row.label = chances
            ? QString(context.day(row.finish) + QStringLiteral(" · ") + context.chance(chances->chance))
            : context.day(row.finish);
    else if (item.state == ItemState::InProgress && item.remaining)
        row.label = Text::tr("%1 left").arg(*item.remaining);
    return row;
}

/// Arrows along the path: as the link says that holds the next item, else from the end of what somebody
/// does first to its start.
void addLinks(const ReportContext &context, const std::vector<Id<Item>> &path,
              const std::vector<Id<Item>> &rowItems, ReportTimeline &timeline)
{
    const auto rowOfItem = [&rowItems](const Id<Item> &id) {
        return std::find(rowItems.begin(), rowItems.end(), id) - rowItems.begin();
    };
    const auto count = std::ssize(rowItems);
    for (size_t i = 1; i < path.size(); ++i) {
        const auto from = rowOfItem(path[i - 1]);
        const auto to = rowOfItem(path[i]);
        if (from == count || to == count)
            continue;
        const PeopleDates *people = context.result->people.find(path[i]);
        const PeopleFact *fact = people ? heldByAnother(*people) : nullptr;
        const Dependency *link = fact ? context.workspace->find(fact->link) : nullptr;
        const DependencyType type = link ? link->type : DependencyType::FinishToStart;
        timeline.links.push_back(
            {size_t(from), size_t(to),
             type == DependencyType::StartToStart || type == DependencyType::StartToFinish,
             type == DependencyType::FinishToStart || type == DependencyType::StartToStart});
    }
}

std::vector<QDate> holidaysOf(const ReportContext &context, QDate from, QDate to)
{
    std::vector<QDate> days;
    for (const auto &holiday : context.workspace->rows<Holiday>()) {
        if (holiday.date >= from && holiday.date <= to && holiday.dayOff.value() >= 1)
            days.push_back(holiday.date);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

ReportTimeline timelineOf(const ReportContext &context, const std::vector<Id<Item>> &path)
{
    ReportTimeline timeline;
    timeline.from = context.start;
    timeline.to = context.end;
    timeline.today = context.result->asOf;
    std::vector<Id<Item>> rowItems;
    for (const TeamLine &line : context.result->lines) {
        bool hasGroup = false;
        for (const RankedItem &ranked : line.items) {
            const Item *item = context.workspace->find(ranked.item);
            const ItemDates *dates = item ? context.result->find(ranked.item) : nullptr;
            if (!dates)
                continue;
            if (!hasGroup) {
                timeline.rows.push_back({});
                timeline.rows.back().isGroup = true;
                timeline.rows.back().title = context.team(line.team);
                rowItems.push_back({});
                hasGroup = true;
            }
            const ReportTimeline::Row &row = timeline.rows.emplace_back(rowOf(context, *item, *dates, path));
            rowItems.push_back(item->id);
            timeline.from = std::min(timeline.from, row.start);
            timeline.to = std::max(timeline.to, row.finish.addDays(3));
            if (row.safe.isValid()) // what takes years does not press the quarter into a corner
                timeline.to = std::max(timeline.to, std::min(row.safe, context.end.addDays(mostDaysBehind)));
        }
    }
    timeline.holidays = holidaysOf(context, timeline.from, timeline.to);
    addLinks(context, path, rowItems, timeline);
    return timeline;
}

} // namespace

Blocks timelineSection(ReportContext &context)
{
    const Commitment *latest = context.latestWithPeople();
    const std::vector<Id<Item>> path =
        latest ? context.peoplePath(latest->item->id) : std::vector<Id<Item>>();
    ReportTimeline timeline = timelineOf(context, path);
    if (timeline.rows.empty())
        return {ReportParagraph{Text::tr("none"), ParagraphStyle::Body, EditorialField::None, {}}};
    const QString chain = context.keysText(path, QStringLiteral(" → "));
    if (path.size() > 1 && latest->peopleLateness() > 0) {
        timeline.title = Text::tr("%1 is driven to %2 by %3")
                             .arg(latest->item->key, context.day(latest->people->finish), chain);
    } else if (path.size() > 1) {
        timeline.title = Text::tr("%1 decides %2, with %3 days to spare")
                             .arg(chain, latest->item->key, QString::number(-latest->peopleLateness()));
    } else {
        timeline.title = Text::tr("No chain of work presses a promised day");
    }
    Blocks blocks{std::move(timeline)};
    QString note =
        Text::tr("Bars are the days with the people there are. Solid: done. Light: left. Strong outline "
                 "and arrows: driving path. ◆ milestone, ◇ where the baseline had it, ¦ promised day. "
                 "Shaded: weekends and holidays of any site.");
    if (context.input->forecast)
        note += Text::tr(
            " Hatched behind a bar: done between the days of 50 and 85 of 100 cases; %: chance of the "
            "promised day or of the period.");
    if (context.input->baseline.result)
        note += Text::tr(" Thin line below a bar: baseline %1, by links.").arg(context.input->baseline.name);
    blocks.push_back(ReportParagraph{note, ParagraphStyle::Note, EditorialField::None, {}});
    if (!context.result->unscheduled.empty()) {
        QStringList keys;
        for (const Id<Item> &id : context.result->unscheduled) {
            if (const Item *item = context.workspace->find(id))
                keys << item->key;
        }
        blocks.push_back(ReportParagraph{Text::tr("Without dates, because they wait for each other: %1")
                                             .arg(keys.join(QStringLiteral(", "))),
                                         ParagraphStyle::Body,
                                         EditorialField::None,
                                         {}});
    }
    return blocks;
}

} // namespace fairlead
