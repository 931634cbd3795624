// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/governance/action_item.h"

#include <span>
#include <vector>

namespace fairlead {

/// How actions are carried out (C24). Shares are from 0 to 1 and empty without a denominator.
struct ActionFigures {
    int due = 0;       ///< due in the window
    int cancelled = 0; ///< of those
    int finished = 0;  ///< done or verified
    int onTime = 0;    ///< finished by the due date
    int effective = 0; ///< verified as effective
    int verified = 0;
    std::vector<const ActionItem *> overdue; ///< open past their date, longest first
    std::optional<double> medianAge;         ///< days past due of those
    int maximumAge = 0;

    std::optional<double> completion() const { return share(finished, due - cancelled); }
    std::optional<double> onTimeShare() const { return share(onTime, due - cancelled); }
    std::optional<double> effectiveness() const { return share(effective, verified); }

private:
    static std::optional<double> share(int part, int whole)
    {
        return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
    }
};

/// Of the actions whose due date lies in [from, to], both inclusive. Drafts count: they have a date.
ActionFigures actionFigures(std::span<const ActionItem *const> actions, QDate from, QDate to, QDate asOf);

} // namespace fairlead
