// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/person_days.h"

#include "core/capacity/factors.h"
#include "core/capacity/work_calendars.h"

namespace fairlead {

namespace {

/// The first of the last working days of somebody who leaves; after every day for who stays.
Day handoverFrom(const PersonFacts &facts, int workingDays, Day never)
{
    if (!facts.person->end.isValid() || workingDays <= 0)
        return never;
    Day day = dayOf(facts.person->end) + 1;
    const Day earliest = day - 7 * (workingDays + 60); // however little somebody works
    for (int left = workingDays; left > 0 && day > earliest;) {
        --day;
        if (patternWeight(facts, day) > 0)
            --left;
    }
    return day;
}

template <class Span, class Visit>
void eachDay(const Span &span, Day first, std::span<PersonDay> days, Visit visit)
{
    const Day last = first + Day(days.size()) - 1;
    for (Day day = std::max(span.from, first); day <= std::min(span.to, last); ++day)
        visit(days[size_t(day - first)]);
}

void fillPattern(const PersonFacts &facts, Day first, std::span<PersonDay> days)
{
    const Person &person = *facts.person;
    const Day start = person.start.isValid() ? dayOf(person.start) : farPast;
    const Day end = person.end.isValid() ? dayOf(person.end) : farFuture;
    size_t weekday = size_t(dateOf(first).dayOfWeek() - 1);
    for (size_t i = 0; i < days.size(); ++i, weekday = (weekday + 1) % 7) {
        const Day day = first + Day(i);
        if (day >= start && day <= end)
            days[i].gross = person.week.days[weekday].value();
    }
    for (const DayOff &holiday : facts.calendar->holidays()) {
        const Day day = dayOf(holiday.date);
        eachDay(Absence{day, day, 0}, first, days, [&holiday](PersonDay &each) {
            each.holiday = std::max(each.holiday, each.gross * holiday.off);
        });
    }
}

} // namespace

double patternWeight(const PersonFacts &facts, Day day)
{
    const double share = facts.person->week.days[size_t(dateOf(day).dayOfWeek() - 1)].value();
    return share <= 0 ? 0 : share * (1 - holidayShare(*facts.calendar, day));
}

void fillPersonDays(const PersonFacts &facts, const WorkspaceSettings &settings, Day first,
                    std::span<PersonDay> days)
{
    fillPattern(facts, first, days);
    for (const Absence &absence : facts.absences) { // for now the share; of overlapping ones the larger
        eachDay(absence, first, days,
                [&absence](PersonDay &day) { day.leave = std::max(day.leave, absence.share); });
    }
    for (const Duty &duty : facts.duties) {
        eachDay(duty, first, days, [&duty](PersonDay &day) {
            day.onCall += duty.factor;
            (duty.isPrimary ? day.isPrimary : day.isSecondary) = true;
        });
    }
    const Person &person = *facts.person;
    const Day start = person.start.isValid() ? dayOf(person.start) : farPast;
    const Day handover = handoverFrom(facts, settings.handoverDays, farFuture);
    for (size_t i = 0; i < days.size(); ++i) {
        PersonDay &day = days[i];
        const Day number = first + Day(i);
        day.leave *= day.gross - day.holiday;
        day.available = std::max(0.0, day.gross - day.holiday - day.leave);
        day.onCall = day.available * std::min(1.0, day.onCall);
        const auto own = std::find_if(facts.ramps.rbegin(), facts.ramps.rend(),
                                      [number](const OwnRamp &ramp) { return ramp.from <= number; });
        day.ramp = own != facts.ramps.rend() ? rampShare(*own->ramp, number - own->from)
                                             : rampShare(settings.ramp, number - start);
        if (number >= handover)
            day.ramp *= settings.handoverShare.value();
        day.productive = (day.available - day.onCall) * day.ramp;
        day.rampLost = day.available - day.onCall - day.productive;
    }
}

} // namespace fairlead
