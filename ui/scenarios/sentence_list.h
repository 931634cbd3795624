// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/difference_words.h"

class QVBoxLayout;
class QWidget;

namespace fairlead {

/// A sentence that wraps, behind an icon and in a tone that say whether it is better, worse or neither.
QWidget *sentenceLine(const DifferenceSentence &sentence);
/// The same of plain words, behind a quiet mark.
QWidget *plainLine(const QString &words);
/// Takes everything out of the column and deletes it.
void emptyColumn(QVBoxLayout *column);

} // namespace fairlead
