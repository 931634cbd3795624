// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hiring/interview_loop.h"

namespace fairlead {

std::span<const Field<InterviewLoop>> InterviewLoop::fields()
{
    static constexpr Field<InterviewLoop> all[] = {
        field<&InterviewLoop::id>("id", QT_TRANSLATE_NOOP("interview_loop", "Id")).internal(),
        field<&InterviewLoop::requisition>("requisition", QT_TRANSLATE_NOOP("interview_loop", "Requisition"))
            .required(),
        field<&InterviewLoop::name>("name", QT_TRANSLATE_NOOP("interview_loop", "Name")).required(),
        field<&InterviewLoop::rubric>("rubric", QT_TRANSLATE_NOOP("interview_loop", "Rubric")),
    };
    return all;
}

} // namespace fairlead
