// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_days.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

namespace fairlead::check {

namespace {

struct Overfull {
    const Bucket *bucket;
    LoadCell cell;
};

/// The buckets that are too full and still ahead. A week counts until it is over; of a month that has
/// begun most can no longer be changed, and its weeks tell what can.
std::vector<Overfull> overfull(const CheckInput &input, const std::vector<Bucket> &buckets,
                               const std::vector<LoadCell> &cells)
{
    const double limit = input.workspace.settings().overAbove.value();
    std::vector<Overfull> found;
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool isWeek = buckets[i].from.daysTo(buckets[i].to) < 7;
        const bool isAhead = (isWeek ? buckets[i].to : buckets[i].from) >= input.asOf();
        if (isAhead && cells[i].demand > 0 && cells[i].ratio() > limit)
            found.push_back({&buckets[i], cells[i]});
    }
    return found;
}

void addNames(const std::vector<Overfull> &buckets, QStringList &names)
{
    for (const Overfull &each : buckets) {
        names.append(
            Text::tr("%1 (%2)").arg(words::bucket(*each.bucket), words::percent(each.cell.ratio(), 0)));
    }
}

/// Work of the team that could wait until after the bucket without making anything late.
struct Movable {
    const Item *item;
    const ItemDates *dates;
    QDate start; ///< the new one
};

/// The items of a team in order of rank.
using ItemsByTeam = std::map<Id<Team>, std::vector<const Item *>>;

std::vector<Movable> movable(const CheckInput &input, const WorkCalendars &calendars,
                             const std::vector<const Item *> &items, const Bucket &bucket)
{
    std::vector<Movable> found;
    for (const Item *item : items) {
        const ItemDates *dates = input.result.find(item->id);
        const bool isOpen = item->state == ItemState::Proposed || item->state == ItemState::Ready;
        if (!isOpen || !dates || item->isMilestone() || dates->finish < bucket.from
            || dates->start > bucket.to)
            continue;
        const WorkCalendar &calendar = calendarOf(calendars, input.workspace, *item);
        const Day next = calendar.snapForward(dayOf(bucket.to) + 1);
        if (calendar.workingDays(dayOf(dates->start), next) <= dates->totalFloat)
            found.push_back({item, dates, dateOf(next)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Movable &a, const Movable &b) {
        return a.dates->totalFloat > b.dates->totalFloat;
    });
    return found;
}

void offerMoves(const CheckInput &input, const WorkCalendars &calendars,
                const std::vector<const Item *> &items, const Bucket &bucket, std::vector<Fix> &fixes)
{
    constexpr size_t most = 2;
    for (const Movable &each : movable(input, calendars, items, bucket)) {
        if (fixes.size() == most)
            return;
        Item moved = *each.item;
        moved.notBefore = each.start;
        offer(fixes, *each.item, moved,
              Text::tr("Start %1 on %2 instead of %3; it has %4 of float")
                  .arg(each.item->key, words::day(each.start, input.asOf()),
                       words::day(each.dates->start, input.asOf()),
                       words::workingDays(each.dates->totalFloat)));
    }
}

/// A share of one person that begins or ends on a day.
struct Booking {
    QDate from;
    QDate to; ///< inclusive
    const Allocation *row;
};

std::map<Id<Person>, std::vector<Booking>> bookingsByPerson(const CheckInput &input)
{
    std::map<Id<Person>, std::vector<Booking>> bookings;
    for (const Allocation &each : input.workspace.rows<Allocation>()) {
        const ItemDates *dates = input.result.find(each.item);
        const QDate from = each.from.isValid() || !dates ? each.from : dates->start;
        const QDate to = each.to.isValid() || !dates ? each.to : dates->finish;
        if (from.isValid() && to.isValid() && to >= input.asOf())
            bookings[each.person].push_back({from, to, &each});
    }
    return bookings;
}

/// Where the shares of a person sum to the most.
struct Peak {
    QDate from;
    QDate to;
    Share sum;
    std::vector<const Booking *> parts;
};

Peak peakOf(const std::vector<Booking> &bookings)
{
    Peak peak;
    for (const Booking &start : bookings) { // a sum is highest where one of them begins
        Peak one{start.from, start.to, {}, {}};
        for (const Booking &each : bookings) {
            if (each.from > start.from || each.to < start.from)
                continue;
            one.sum += each.row->share;
            one.to = std::min(one.to, each.to);
            one.parts.push_back(&each);
        }
        if (one.sum > peak.sum)
            peak = one;
    }
    return peak;
}

Finding overbooked(const CheckInput &input, const Person &person, const Peak &peak)
{
    Finding finding;
    finding.severity = Severity::Error;
    QStringList items;
    finding.records.push_back(refer(person.id));
    for (const Booking *part : peak.parts) {
        items.append(QString(words::item(input.workspace, part->row->item) + u' '
                             + words::percent(part->row->share.value(), 0)));
        finding.records.push_back(refer(part->row->id, "share"));
    }
    finding.sentence = Text::tr("%1 is allocated at %2 %3: %4.")
                           .arg(person.name, words::percent(peak.sum.value(), 0),
                                words::span(peak.from, peak.to, input.asOf()), words::list(items));
    finding.place = {QStringLiteral("V3a"), {}};
    const Allocation &last = *peak.parts.back()->row;
    const Share rest = Share::of(1) - (peak.sum - last.share);
    if (rest > Share()) {
        Allocation less = last;
        less.share = rest;
        offer(
            finding.fixes, last, less,
            Text::tr("Give %1 %2 of %3’s time")
                .arg(words::item(input.workspace, last.item), words::percent(rest.value(), 0), person.name));
    } else {
        Fix fix{Text::tr("Take %1 off %2").arg(person.name, words::item(input.workspace, last.item)), {}};
        fix.changes.sentence = fix.sentence;
        fix.changes.remove(last);
        finding.fixes.push_back(std::move(fix));
    }
    return finding;
}

void addBookingsOnLeave(const CheckInput &input, const Person &person, const std::vector<Booking> &bookings,
                        std::vector<Finding> &findings)
{
    for (const Leave &leave : input.workspace.rows<Leave>()) {
        if (leave.person != person.id || leave.to < input.asOf())
            continue;
        for (const Booking &each : bookings) {
            if (!each.row->from.isValid() || each.from > leave.to || each.to < leave.from)
                continue; // without dates of its own it follows the item, which knows of the leave
            Finding finding;
            finding.severity = Severity::Warning;
            finding.sentence = Text::tr("%1 is named on %2 %3, but on leave %4.")
                                   .arg(person.name, words::item(input.workspace, each.row->item),
                                        words::span(each.from, each.to, input.asOf()),
                                        words::span(leave.from, leave.to, input.asOf()));
            finding.records = {refer(each.row->id), refer(leave.id), refer(person.id)};
            finding.place = {QStringLiteral("V3c"), {}};
            Allocation shorter = *each.row;
            if (each.from < leave.from)
                shorter.to = leave.from.addDays(-1);
            else
                shorter.from = leave.to.addDays(1);
            if (shorter.from <= shorter.to) {
                offer(finding.fixes, *each.row, shorter,
                      Text::tr("Name %1 on %2 only %3")
                          .arg(person.name, words::item(input.workspace, each.row->item),
                               words::span(shorter.from, shorter.to, input.asOf())));
            }
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace

std::vector<Finding> overloadedTeams(const CheckInput &input)
{
    const WorkCalendars calendars(input.workspace);
    ItemsByTeam items;
    for (const Item *item : rankedItems(input.workspace, input.result.plan))
        items[item->team].push_back(item);
    std::vector<Finding> findings;
    for (const Team *team : byKey<Team>(input.workspace)) {
        const TeamLoad *load = input.result.load(team->id);
        if (!load)
            continue;
        const auto weeks = overfull(input, input.result.capacity.weeks, load->weeks);
        const auto months = overfull(input, input.result.capacity.months, load->months);
        QStringList names;
        addNames(weeks, names);
        addNames(months, names);
        const bool hasBegun = input.asOf() > input.result.capacity.start;
        const LoadCell &whole = hasBegun ? load->remaining : load->period;
        if (whole.demand > 0 && whole.ratio() > input.workspace.settings().overAbove.value())
            names.append(Text::tr("the whole period (%1)").arg(words::percent(whole.ratio(), 0)));
        if (names.isEmpty())
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence = Text::tr("%1 is over its capacity in %2.").arg(team->key, words::list(names));
        finding.records = {refer(team->id)};
        const Bucket *first = !weeks.empty() ? weeks.front().bucket
            : !months.empty()                ? months.front().bucket
                                             : nullptr;
        finding.place = {QStringLiteral("V3a"), first ? first->key : QString()};
        if (first)
            offerMoves(input, calendars, items[team->id], *first, finding.fixes);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> overbookedPeople(const CheckInput &input)
{
    std::vector<Finding> findings;
    auto bookings = bookingsByPerson(input);
    for (const Person *person : byKey<Person>(input.workspace)) {
        const auto found = bookings.find(person->id);
        if (found == bookings.end())
            continue;
        const Peak peak = peakOf(found->second);
        if (peak.sum > Share::of(1))
            findings.push_back(overbooked(input, *person, peak));
        addBookingsOnLeave(input, *person, found->second, findings);
    }
    return findings;
}

} // namespace fairlead::check
