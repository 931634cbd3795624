// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead {

/// A translated label as a word within a sentence: small, except in languages that write their nouns large.
QString withinSentence(const QString &label);

} // namespace fairlead
