// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/feedback.h"

namespace fairlead {

std::span<const Field<Feedback>> Feedback::fields()
{
    static constexpr Field<Feedback> all[] = {
        field<&Feedback::id>("id", QT_TRANSLATE_NOOP("feedback", "Id")).internal(),
        field<&Feedback::person>("person", QT_TRANSLATE_NOOP("feedback", "Person")).required(),
        field<&Feedback::direction>("direction", QT_TRANSLATE_NOOP("feedback", "Direction")),
        field<&Feedback::on>("on", QT_TRANSLATE_NOOP("feedback", "Date")).required(),
        field<&Feedback::situation>("situation", QT_TRANSLATE_NOOP("feedback", "Situation")).longText(),
        field<&Feedback::behaviour>("behaviour", QT_TRANSLATE_NOOP("feedback", "Behaviour"))
            .longText()
            .required(),
        field<&Feedback::impact>("impact", QT_TRANSLATE_NOOP("feedback", "Impact")).longText(),
        field<&Feedback::competency>("competency", QT_TRANSLATE_NOOP("feedback", "Competency")),
        field<&Feedback::item>("item", QT_TRANSLATE_NOOP("feedback", "About the item")),
        field<&Feedback::saidOn>("said_on", QT_TRANSLATE_NOOP("feedback", "Said on")),
        field<&Feedback::visibility>("visibility", QT_TRANSLATE_NOOP("feedback", "Seen by")),
    };
    return all;
}

} // namespace fairlead
