// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/requisition_brief.h"

namespace fairlead {

std::span<const Field<RequisitionBrief>> RequisitionBrief::fields()
{
    static constexpr Field<RequisitionBrief> all[] = {
        field<&RequisitionBrief::id>("id", QT_TRANSLATE_NOOP("requisition_brief", "Id")).internal(),
        field<&RequisitionBrief::requisition>("requisition",
                                              QT_TRANSLATE_NOOP("requisition_brief", "Requisition"))
            .required(),
        field<&RequisitionBrief::skills>("skills", QT_TRANSLATE_NOOP("requisition_brief", "Skills sought"))
            .longText(),
        field<&RequisitionBrief::reason>("reason", QT_TRANSLATE_NOOP("requisition_brief", "Reason"))
            .longText(),
        field<&RequisitionBrief::outcomes>("outcomes",
                                           QT_TRANSLATE_NOOP("requisition_brief", "Outcomes in 12 months"))
            .longText(),
        field<&RequisitionBrief::notes>("notes", QT_TRANSLATE_NOOP("requisition_brief", "Notes")).longText(),
    };
    return all;
}

} // namespace fairlead
