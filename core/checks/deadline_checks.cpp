// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/capacity/factors.h"
#include "core/planning/why_days.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

#include <ranges>

namespace fairlead::check {

namespace {

/// The longest item on the way to `item` that more people would make shorter; null: none.
const Item *longestToShorten(const CheckInput &input, const Item &item)
{
    std::vector<Id<Item>> way = causesOf(input.workspace, input.result, item.id);
    way.push_back(item.id);
    const Item *longest = nullptr;
    int days = 0;
    for (const Id<Item> &id : way) {
        const Item *each = input.workspace.find(id);
        const ItemDates *dates = input.result.find(id);
        const bool isOpen = each && (each->state == ItemState::Proposed || each->state == ItemState::Ready);
        if (isOpen && dates && !each->duration && !each->staffing.isZero() && dates->duration > days) {
            longest = each;
            days = dates->duration;
        }
    }
    return longest;
}

void offerStaffing(const CheckInput &input, const Item &late, std::vector<Fix> &fixes)
{
    const Item *item = longestToShorten(input, late);
    if (!item)
        return;
    Item more = *item;
    more.staffing += Headcount::of(1);
    const CapacityFactors factors = factorsOf(input.workspace, item->team);
    offer(fixes, *item, more,
          Text::tr("Put %1 people on %2: %3 instead of %4")
              .arg(words::figure(more.staffing.value()), item->key,
                   words::workingDays(durationFromEffort(more.effort, more.staffing, factors)),
                   QString::number(durationFromEffort(item->effort, item->staffing, factors))));
}

Finding late(const CheckInput &input, const Item &item, const ItemDates &dates)
{
    Finding finding;
    const bool isFirm = item.hardDeadline || item.isMilestone() || !item.commitment.isEmpty();
    finding.severity = isFirm ? Severity::Error : Severity::Warning;
    const auto causes = causesOf(input.workspace, input.result, item.id);
    const QString driver =
        causes.empty() ? Text::tr("its own work") : words::item(input.workspace, causes.back());
    const auto day = [&](QDate date) { return words::day(date, input.asOf()); };
    finding.sentence =
        Text::tr("%1 is forecast for %2, %3 after its deadline of %4; driven by %5.")
            .arg(item.caption(), day(dates.finish), words::calendarDays(item.deadline.daysTo(dates.finish)),
                 day(item.deadline), driver);
    finding.records.push_back(refer(item.id, "deadline"));
    for (const auto &cause : std::views::reverse(causes))
        finding.records.push_back(refer(cause));
    finding.place = {QStringLiteral("V2b"), {}};
    offerStaffing(input, item, finding.fixes);
    if (!item.hardDeadline) {
        Item moved = item;
        moved.deadline = dates.finish;
        offer(finding.fixes, item, moved,
              Text::tr("Move the deadline of %1 to %2").arg(item.key, day(dates.finish)));
    }
    return finding;
}

} // namespace

std::vector<Finding> missedDeadlines(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Item *item : rankedItems(input.workspace, input.result.plan)) {
        const ItemDates *dates = input.result.find(item->id);
        const bool isOpen = item->state != ItemState::Done && item->state != ItemState::Dropped;
        if (isOpen && dates && item->deadline.isValid() && dates->finish > item->deadline)
            findings.push_back(late(input, *item, *dates));
    }
    return findings;
}

} // namespace fairlead::check
