// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

ReportTimeline::Row rowOf(const ReportContext &context, const Item &item, const ItemDates &dates,
                          const std::vector<Id<Item>> &path)
{
    ReportTimeline::Row row;
    row.key = item.key;
    row.title = context.typed(item.title);
    row.isMilestone = item.isMilestone();
    row.isOnPath = std::find(path.begin(), path.end(), item.id) != path.end();
    row.isLate = item.deadline.isValid() && dates.finish > item.deadline;
    row.start = dates.start;
    row.finish = dates.finish;
    row.deadline = item.deadline;
    if (item.state == ItemState::Done)
        row.doneUntil = dates.finish;
    else if (item.state == ItemState::InProgress)
        row.doneUntil = context.result->asOf.addDays(-1);
    if (const ItemDates *before = context.baselineDates(item.id)) {
        row.baselineStart = before->start;
        row.baselineFinish = before->finish;
    }
    const PeopleDates *people = context.result->people.find(item.id);
    if (item.isMilestone() || row.isLate) {
        row.label = context.day(dates.finish);
        if (people && people->isPlaced && people->finish != dates.finish)
            row.label = Text::tr("%1, with people %2").arg(row.label, context.day(people->finish));
    } else if (item.state == ItemState::InProgress && item.remaining)
        row.label = Text::tr("%1 left").arg(*item.remaining);
    return row;
}

void addLinks(const ReportContext &context, const std::vector<Id<Item>> &path,
              const std::vector<Id<Item>> &rowItems, ReportTimeline &timeline)
{
    const auto rowOfItem = [&rowItems](const Id<Item> &id) {
        return std::find(rowItems.begin(), rowItems.end(), id) - rowItems.begin();
    };
    for (const Id<Item> &id : path) {
        const ItemDates *dates = context.result->find(id);
        const Dependency *link = dates && dates->driver == DriverKind::Link
            ? context.workspace->find(dates->drivingLink)
            : nullptr;
        if (!link)
            continue;
        const auto from = rowOfItem(link->predecessor);
        const auto to = rowOfItem(link->successor);
        const auto count = std::ssize(rowItems);
        if (from == count || to == count)
            continue;
        const DependencyType type = link->type;
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
            timeline.rows.push_back(rowOf(context, *item, *dates, path));
            rowItems.push_back(item->id);
            timeline.from = std::min(timeline.from, dates->start);
            timeline.to = std::max(timeline.to, dates->finish.addDays(3));
        }
    }
    timeline.holidays = holidaysOf(context, timeline.from, timeline.to);
    addLinks(context, path, rowItems, timeline);
    return timeline;
}

} // namespace

Blocks timelineSection(ReportContext &context)
{
    const Commitment *pressed = context.mostPressed();
    const std::vector<Id<Item>> path = pressed ? pressed->dates->drivingPath : std::vector<Id<Item>>();
    ReportTimeline timeline = timelineOf(context, path);
    if (timeline.rows.empty())
        return {ReportParagraph{Text::tr("none"), ParagraphStyle::Body, EditorialField::None, {}}};
    if (path.size() > 1 && pressed->standing == Standing::Late) {
        timeline.title =
            Text::tr("%1 is driven to %2 by %3")
                .arg(pressed->item->key, context.day(pressed->forecast()), context.pathText(*pressed->dates));
    } else if (path.size() > 1) {
        timeline.title = Text::tr("%1 decides %2, with %3 working days to spare")
                             .arg(context.pathText(*pressed->dates), pressed->item->key,
                                  QString::number(pressed->dates->totalFloat));
    } else {
        timeline.title = Text::tr("No chain of work presses a promised day");
    }
    Blocks blocks{std::move(timeline)};
    QString note = Text::tr(
        "Solid: done. Light: left. Strong outline and arrows: driving path. ◆ milestone, ◇ where the "
        "baseline had it, ¦ promised day. Shaded: weekends and holidays of any site.");
    note += Text::tr(" Bars are by links; “with people” is the day with those who exist.");
    if (context.input->baseline.result)
        note += Text::tr(" Thin line below a bar: baseline %1.").arg(context.input->baseline.name);
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
