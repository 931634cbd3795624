// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/rota.h"
#include "core/planning/why_words.h"
#include "core/rota/rota_rows.h"

#include <set>

namespace fairlead::check {

namespace {

constexpr size_t mostFixes = 2;
constexpr qint64 daysInFourWeeks = 28;

PlaceHint rotaPlace(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {QStringLiteral("V4a"), QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'))};
}

/// The shifts of a rotation in order of their dates.
std::vector<const Shift *> shiftsOf(const Workspace &workspace, const Id<Rotation> &rotation)
{
    std::vector<const Shift *> shifts;
    for (const Shift &each : workspace.rows<Shift>()) {
        if (each.rotation == rotation)
            shifts.push_back(&each);
    }
    std::stable_sort(shifts.begin(), shifts.end(), [](const Shift *a, const Shift *b) {
        return std::pair(a->from, a->layer) < std::pair(b->from, b->layer);
    });
    return shifts;
}

void offerPeople(const CheckInput &input, const Shift &shift, std::vector<Fix> &fixes)
{
    const OpenShift open{shift.rotation, shift.layer, shift.from, shift.to, shift.person};
    for (const Person *person : candidates(input.workspace, open)) {
        if (fixes.size() == mostFixes)
            return;
        Shift given = shift;
        given.person = person->id;
        offer(fixes, shift, given,
              Text::tr("Make %1 the %2 in %3")
                  .arg(person->name, layerName(shift.layer), shiftName(shift.from, shift.to, input.asOf())));
    }
}

Finding emptyShift(const CheckInput &input, const Rotation &rotation, ShiftLayer layer, QDate from, QDate to)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.sentence = Text::tr("%1 has no %2 on call in %3.")
                           .arg(words::team(input.workspace, rotation.team), layerName(layer),
                                shiftName(from, to, input.asOf()));
    finding.place = rotaPlace(from);
    return finding;
}

Finding emptyRow(const CheckInput &input, const Rotation &rotation, const Shift &shift)
{
    Finding finding = emptyShift(input, rotation, shift.layer, shift.from, shift.to);
    finding.records = {refer(shift.id, "person"), refer(rotation.id)};
    offerPeople(input, shift, finding.fixes);
    return finding;
}

Finding missingRow(const CheckInput &input, const Rotation &rotation, ShiftLayer layer, QDate from, QDate to)
{
    Finding finding = emptyShift(input, rotation, layer, from, to);
    finding.records = {refer(rotation.id)};
    const auto people = candidates(input.workspace, {rotation.id, layer, from, to, {}});
    if (people.empty())
        return finding;
    Shift shift;
    const QStringList name{rotation.id.toString(), layerName(layer), from.toString(Qt::ISODate)};
    shift.id = Id<Shift>::named(name.join(u'/'));
    shift.rotation = rotation.id;
    shift.layer = layer;
    shift.person = people.front()->id;
    shift.from = from;
    shift.to = to;
    Fix fix{Text::tr("Make %1 the %2 in %3")
                .arg(people.front()->name, layerName(layer), shiftName(from, to, input.asOf())),
            {}};
    fix.changes.sentence = fix.sentence;
    fix.changes.add(shift);
    finding.fixes.push_back(std::move(fix));
    return finding;
}

/// Days from as-of to the end of the period that no row of the layer covers, once it has rows at all.
void addGaps(const CheckInput &input, const Rotation &rotation, ShiftLayer layer,
             const std::vector<const Shift *> &shifts, std::vector<Finding> &findings)
{
    QDate next;
    for (const Shift *shift : shifts) {
        if (shift->layer != layer)
            continue;
        if (!next.isValid())
            next = std::max(shift->from, input.asOf());
        if (shift->from > next && shift->from > input.asOf())
            findings.push_back(missingRow(input, rotation, layer, next, shift->from.addDays(-1)));
        next = std::max(next, shift->to.addDays(1));
    }
    if (next.isValid() && next <= input.result.capacity.end)
        findings.push_back(missingRow(input, rotation, layer, next, input.result.capacity.end));
}

/// Shifts of which the final schedule leaves some time to nobody.
std::set<Id<Shift>> emptyIn(const RenderedSchedule &schedule)
{
    std::set<Id<Shift>> shifts;
    for (const auto &segments : schedule.segments) {
        for (const ScheduleSegment &each : segments) {
            if (each.cover == Cover::Empty && !each.shift.isNull())
                shifts.insert(each.shift);
        }
    }
    return shifts;
}

bool hasLayers(const Workspace &workspace, const Id<Rotation> &rotation, ShiftLayer layer)
{
    const auto &layers = workspace.rows<RotationLayer>();
    return std::any_of(layers.begin(), layers.end(), [&](const RotationLayer &each) {
        return each.rotation == rotation && each.layer == layer;
    });
}

/// Turns of layers that have nobody, or whose override has nobody.
void addEmptyTurns(const CheckInput &input, const Rotation &rotation, ShiftLayer layer,
                   const RenderedSchedule &schedule, std::vector<Finding> &findings)
{
    constexpr Instant day = 86'400;
    const auto dateOf = [](Instant at) { return QDateTime::fromSecsSinceEpoch(at, Qt::UTC).date(); };
    for (const ScheduleSegment &each : schedule.of(layer)) {
        if (each.cover != Cover::Empty || !each.shift.isNull())
            continue;
        const QDate from = dateOf(each.start);
        // A turn ends with the hand-off on the day after its last.
        const QDate to = std::max(from, dateOf(std::max(each.start, each.end - day)));
        findings.push_back(missingRow(input, rotation, layer, from, to));
    }
}

Finding onLeave(const CheckInput &input, const Shift &shift, const Person &person, const Leave &leave)
{
    Finding finding;
    const bool isPast = shift.to < input.asOf();
    finding.severity = isPast ? Severity::Information : Severity::Error;
    const Rotation *rotation = input.workspace.find(shift.rotation);
    const QString text = isPast ? Text::tr("%1 was %2 of %3 in %4, but on leave %5.")
                                : Text::tr("%1 is %2 of %3 in %4, but on leave %5.");
    finding.sentence = text.arg(person.name, layerName(shift.layer),
                                rotation ? words::team(input.workspace, rotation->team) : QString(),
                                shiftName(shift.from, shift.to, input.asOf()),
                                words::span(leave.from, leave.to, input.asOf()));
    finding.records = {refer(shift.id, "person"), refer(leave.id), refer(person.id)};
    finding.place = rotaPlace(shift.from);
    if (!isPast)
        offerPeople(input, shift, finding.fixes);
    return finding;
}

/// The primary shifts of a person that have another one within four weeks, in order.
std::vector<const Shift *> crowded(const std::vector<const Shift *> &shifts)
{
    std::vector<const Shift *> found;
    for (size_t i = 0; i < shifts.size(); ++i) {
        const bool afterLast = i > 0 && shifts[i - 1]->from.daysTo(shifts[i]->from) < daysInFourWeeks;
        const bool beforeNext =
            i + 1 < shifts.size() && shifts[i]->from.daysTo(shifts[i + 1]->from) < daysInFourWeeks;
        if (afterLast || beforeNext)
            found.push_back(shifts[i]);
    }
    return found;
}

bool isBackToBack(const std::vector<const Shift *> &shifts)
{
    for (size_t i = 1; i < shifts.size(); ++i) {
        if (shifts[i - 1]->to.addDays(1) >= shifts[i]->from)
            return true;
    }
    return false;
}

Finding tooOften(const CheckInput &input, const Person &person, const std::vector<const Shift *> &shifts)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.records.push_back(refer(person.id));
    QStringList weeks;
    for (const Shift *shift : shifts) {
        weeks.append(Text::tr("W%1").arg(shift->from.weekNumber()));
        finding.records.push_back(refer(shift->id, "person"));
    }
    finding.sentence = (isBackToBack(shifts) ? Text::tr("%1 is primary in %2: back to back.")
                                             : Text::tr("%1 is primary in %2: more than one week in four."))
                           .arg(person.name, words::list(weeks));
    finding.place = rotaPlace(shifts.front()->from);
    for (auto shift = shifts.rbegin(); shift != shifts.rend() && finding.fixes.empty(); ++shift) {
        if ((*shift)->from > input.asOf())
            offerPeople(input, **shift, finding.fixes);
    }
    return finding;
}

} // namespace

/// In the final schedule: an override may fill an empty shift, or empty a filled one. A role that layers
/// cover has its hours from them, so that only what they leave to nobody is missing, not what they leave out.
std::vector<Finding> emptyShifts(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Rotation *rotation : byKey<Rotation>(input.workspace)) {
        const auto shifts = shiftsOf(input.workspace, rotation->id);
        const RenderedSchedule schedule = renderedSchedule(
            scheduleInputOf(input.workspace, *rotation, input.asOf(), input.result.capacity.end));
        const std::set<Id<Shift>> empty = emptyIn(schedule);
        for (const Shift *shift : shifts) {
            const bool isAhead = shift->to >= input.asOf();
            const bool isPlanned = shift->from <= input.result.capacity.end;
            const bool isEmpty = isPlanned ? empty.contains(shift->id) : shift->person.isNull();
            if (isEmpty && isAhead)
                findings.push_back(emptyRow(input, *rotation, *shift));
        }
        for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
            if (!hasLayers(input.workspace, rotation->id, layer))
                addGaps(input, *rotation, layer, shifts, findings);
            else
                addEmptyTurns(input, *rotation, layer, schedule, findings);
        }
    }
    return findings;
}

std::vector<Finding> shiftsOnLeave(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Rotation *rotation : byKey<Rotation>(input.workspace)) {
        for (const Shift *shift : shiftsOf(input.workspace, rotation->id)) {
            const Person *person = input.workspace.find(holderOf(input.workspace, *shift));
            const Leave *leave =
                person ? leaveDuring(input.workspace, *person, shift->from, shift->to) : nullptr;
            if (leave)
                findings.push_back(onLeave(input, *shift, *person, *leave));
        }
    }
    return findings;
}

/// More than one primary week in four, or two in a row (C18).
std::vector<Finding> crowdedShifts(const CheckInput &input)
{
    std::map<Id<Person>, std::vector<const Shift *>> primaries;
    for (const Shift &each : input.workspace.rows<Shift>()) {
        const Id<Person> holder = holderOf(input.workspace, each);
        if (each.layer == ShiftLayer::Primary && !holder.isNull())
            primaries[holder].push_back(&each);
    }
    std::vector<Finding> findings;
    for (const Person *person : byKey<Person>(input.workspace)) {
        auto &shifts = primaries[person->id];
        std::stable_sort(shifts.begin(), shifts.end(),
                         [](const Shift *a, const Shift *b) { return a->from < b->from; });
        if (const auto found = crowded(shifts); !found.empty())
            findings.push_back(tooOften(input, *person, found));
    }
    return findings;
}

} // namespace fairlead::check
