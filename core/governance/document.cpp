// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/document.h"

namespace fairlead {

std::span<const Field<Document>> Document::fields()
{
    static constexpr Field<Document> all[] = {
        field<&Document::id>("id", QT_TRANSLATE_NOOP("document", "Id")).internal(),
        field<&Document::key>("key", QT_TRANSLATE_NOOP("document", "Key")).required(),
        field<&Document::title>("title", QT_TRANSLATE_NOOP("document", "Title")).required(),
        field<&Document::kind>("kind", QT_TRANSLATE_NOOP("document", "Kind")),
        field<&Document::service>("service", QT_TRANSLATE_NOOP("document", "Service")),
        field<&Document::team>("team", QT_TRANSLATE_NOOP("document", "Team")),
        field<&Document::url>("url", QT_TRANSLATE_NOOP("document", "Link")),
        field<&Document::body>("body", QT_TRANSLATE_NOOP("document", "Text")).longText(),
        field<&Document::version>("version", QT_TRANSLATE_NOOP("document", "Version")),
        field<&Document::owner>("owner", QT_TRANSLATE_NOOP("document", "Owner")).team(),
        field<&Document::state>("state", QT_TRANSLATE_NOOP("document", "State")),
        field<&Document::since>("since", QT_TRANSLATE_NOOP("document", "In this state since")),
        field<&Document::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("document", "Last reviewed")),
        field<&Document::reviewBy>("review_by", QT_TRANSLATE_NOOP("document", "Review by")),
    };
    return all;
}

} // namespace fairlead
