// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity.h"

namespace fairlead {

/// ISO weeks from `start` to `end`, both inclusive, clipped: "2026-W40" … "2026-W53".
std::vector<Bucket> weekBuckets(QDate start, QDate end);
/// Calendar months from `start` to `end`, both inclusive, clipped: "2026-10".
std::vector<Bucket> monthBuckets(QDate start, QDate end);

/// What each bucket gets of one number per day, where the first number is of the first bucket's
/// first day. Never below 0.
std::vector<double> sumByBucket(const std::vector<Bucket> &buckets, const std::vector<double> &byDay);

} // namespace fairlead
