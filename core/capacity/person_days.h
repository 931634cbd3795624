// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/capacity/capacity.h"

#include <span>

namespace fairlead {

/// Days away; both ends inclusive.
struct Absence {
    Day from = 0;
    Day to = 0;
    double share = 1;
};

/// A turn on call; both ends inclusive.
struct Duty {
    Day from = 0;
    Day to = 0;
    double factor = 0;
    bool isPrimary = false;
};

/// A ramp of the person's own (PersonRamp) in place of the workspace's, counted from `from` on.
struct OwnRamp {
    Day from = 0;
    const RampCurve *ramp = nullptr;
};

/// What decides a person's days, apart from the person's row.
struct PersonFacts {
    const Person *person = nullptr;
    const WorkCalendar *calendar = nullptr; ///< of the site; only its holidays count
    std::vector<Absence> absences;
    std::vector<Duty> duties;
    std::vector<OwnRamp> ramps = {}; ///< by day; each counts until the next
};

/// One day of one person, in days. What is taken away is a positive number.
struct PersonDay {
    double gross = 0;
    double holiday = 0;
    double leave = 0;
    double available = 0;
    double onCall = 0;
    double rampLost = 0;
    double productive = 0;
    double ramp = 1; ///< factor of C03, with the hand-over of a leaver
    bool isPrimary = false;
    bool isSecondary = false;
};

/// The days from `first` on, one per element of `days` (C02, C03).
void fillPersonDays(const PersonFacts &facts, const WorkspaceSettings &settings, Day first,
                    std::span<PersonDay> days);

/// The share of a day that this person works by pattern and holidays, whether employed or not.
double patternWeight(const PersonFacts &facts, Day day);

} // namespace fairlead
