// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/headcount_plan.h"

namespace fairlead {

std::span<const Field<HeadcountPlan>> HeadcountPlan::fields()
{
    static constexpr Field<HeadcountPlan> all[] = {
        field<&HeadcountPlan::id>("id", QT_TRANSLATE_NOOP("headcount_plan", "Id")).internal(),
        field<&HeadcountPlan::team>("team", QT_TRANSLATE_NOOP("headcount_plan", "Team")).required(),
        field<&HeadcountPlan::role>("role", QT_TRANSLATE_NOOP("headcount_plan", "Role")),
        field<&HeadcountPlan::level>("level", QT_TRANSLATE_NOOP("headcount_plan", "Level")),
        field<&HeadcountPlan::count>("count", QT_TRANSLATE_NOOP("headcount_plan", "People")).between(0, 500),
        field<&HeadcountPlan::start>("start", QT_TRANSLATE_NOOP("headcount_plan", "Assumed start")),
        field<&HeadcountPlan::latestStart>("start_latest",
                                           QT_TRANSLATE_NOOP("headcount_plan", "Latest start")),
        field<&HeadcountPlan::probability>("probability", QT_TRANSLATE_NOOP("headcount_plan", "Probability"))
            .between(0, 1),
        field<&HeadcountPlan::approvedBy>("approved_by", QT_TRANSLATE_NOOP("headcount_plan", "Approved by")),
    };
    return all;
}

} // namespace fairlead
