// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/review_content.h"
#include "ui/people/lines.h"

namespace fairlead {

/// What a review packet may hold, by competency: the lines of records with a mark for what goes in. Keys of
/// records are "table/id", of competencies reviewGroupKey().
QList<Line> reviewLines(const ReviewContent &content, QDate asOf);

QString reviewGroupKey(const QString &competency);
/// The group that a line stands in, or is the beginning of; null: none.
const ReviewGroup *groupOfLine(const ReviewContent &content, const QString &key);
/// Null: the line is of no record.
const ReviewEntry *entryOfLine(const ReviewContent &content, const QString &key);

} // namespace fairlead
