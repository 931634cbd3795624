// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"

#include <memory>
#include <vector>

namespace fairlead {

/// How one run of a forecast came out, by subject (ForecastFrame::subjects).
struct TrialOutcome {
    std::vector<Day> lastDay; ///< last day of the work, inclusive; farFuture: never
    std::vector<int> driver;  ///< the subject that holds it where it is, by a link or a person; -1: none
    std::vector<float> size;  ///< effort or days that were drawn; 0 of what is done
};

/// One way to play a plan through: links only, or with the people. Each run is a pure function of the
/// trial and the run's number, so runs may be done in any order and on any thread.
class Trial {
public:
    virtual ~Trial() = default;
    /// The same with scratch of its own, for another thread.
    virtual std::unique_ptr<Trial> clone() const = 0;
    /// Without drivers, TrialOutcome::driver is left empty where that saves time.
    virtual void run(int number, bool withDrivers, TrialOutcome &outcome) = 0;
};

} // namespace fairlead
