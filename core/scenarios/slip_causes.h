// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <array>

namespace fairlead {

/// What can move a date between the approved plan and now.
enum class SlipCause {
    Scope,     ///< items added, dropped, re-ranked, and what came or went with them
    Estimates, ///< efforts, ranges, typed durations, skills asked for
    OnCall,    ///< rotations and shifts
    Leave,     ///< leave and holidays
    People,    ///< who there is, what they can do, who works on what
    Links,     ///< dependencies, agreements, not-before dates, freezes
    Speed,     ///< work done faster or slower than planned: actuals, days left, days that have passed
};
inline constexpr std::array slipCauses{SlipCause::Scope, SlipCause::Estimates, SlipCause::OnCall,
                                       SlipCause::Leave, SlipCause::People,    SlipCause::Links,
                                       SlipCause::Speed};

/// "Scope", "Estimates" … as people read it.
QString slipCauseName(SlipCause cause);

/// The causes that are taken over from the later workspace, one bit for each in the order of slipCauses.
using SlipCauses = unsigned;
constexpr SlipCauses bitOf(SlipCause cause)
{
    return 1U << unsigned(cause);
}

/// The difference between two workspaces parted by cause. Each field of each row belongs to one cause, so
/// that all together are exactly the whole.
class SlipDifference {
public:
    SlipDifference(const Workspace &baseline, const Workspace &now);

    /// The causes that have any part in it.
    SlipCauses causes() const { return m_causes; }
    /// The baseline with the changes of these causes made, and no others. Rules are not asked; a row whose
    /// companion belongs to another cause may stand alone in it, which the planner passes over.
    Workspace with(SlipCauses causes) const;

private:
    Workspace m_baseline;
    ChangeSet m_changes;
    std::vector<SlipCauses> m_wholes; ///< by edit: the cause of a row that came or went; 0: changed in fields
    SlipCauses m_causes = 0;
};

} // namespace fairlead
