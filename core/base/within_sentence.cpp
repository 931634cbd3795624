// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/within_sentence.h"

#include "core/base/error.h"

namespace fairlead {

QString withinSentence(const QString &label)
{
    const QString answer = Text::tr("small", "translate with: large, where nouns have a capital letter");
    return answer == QLatin1String("large") ? label : label.toLower();
}

} // namespace fairlead
