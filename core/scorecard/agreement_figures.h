// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/roadmap/agreement.h"

#include <functional>
#include <map>
#include <span>

namespace fairlead {

/// Agreements due and kept (C23).
struct KeptAgreements {
    int due = 0;
    int kept = 0;
    std::optional<double> share() const { return due > 0 ? std::optional(double(kept) / due) : std::nullopt; }
};
/// Inbound and outbound apart: what a team gives and what it gets.
struct AgreementFigures {
    KeptAgreements all;
    KeptAgreements external;                     ///< of stakeholders
    std::map<Id<Team>, KeptAgreements> provided; ///< by team
    std::map<Id<Team>, KeptAgreements> received;
    std::vector<const Agreement *> late; ///< delivered late, or not yet though due; by agreed date
};

/// Working days before the agreed date at which it must have been agreed: a later one rescues nobody (C23).
inline constexpr int agreementNoticeDays = 10;

/// Whether an agreement was kept (C23): delivered by the agreed date, or, where that date was agreed on
/// within its last ten working days, by the date of need. Empty while it is not due or not binding.
std::optional<bool> wasKept(const Agreement &agreement, const WorkCalendar &calendar, QDate asOf);

/// Of the agreements due in [from, to], both inclusive. `calendarOf` gives that of whoever provides.
AgreementFigures agreementFigures(std::span<const Agreement *const> agreements, QDate from, QDate to,
                                  QDate asOf,
                                  const std::function<const WorkCalendar &(const Agreement &)> &calendarOf);

} // namespace fairlead
