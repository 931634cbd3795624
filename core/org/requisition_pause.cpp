// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/requisition_pause.h"

namespace fairlead {

std::span<const Field<RequisitionPause>> RequisitionPause::fields()
{
    static constexpr Field<RequisitionPause> all[] = {
        field<&RequisitionPause::id>("id", QT_TRANSLATE_NOOP("requisition_pause", "Id")).internal(),
        field<&RequisitionPause::requisition>("requisition",
                                              QT_TRANSLATE_NOOP("requisition_pause", "Requisition"))
            .required(),
        field<&RequisitionPause::from>("from", QT_TRANSLATE_NOOP("requisition_pause", "From")).required(),
        field<&RequisitionPause::to>("to", QT_TRANSLATE_NOOP("requisition_pause", "To")),
    };
    return all;
}

} // namespace fairlead
