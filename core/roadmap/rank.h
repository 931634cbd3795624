// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fairlead {

/// A rank strictly between two others, compared by code unit; empty means before the first or after
/// the last. A fractional index: moving one item changes only that item. Ranks grow where many moves
/// meet; renumber with evenRanks() when one gets longer than `longestRank`.
QString rankBetween(const QString &before, const QString &after);

/// `count` short ranks in ascending order.
QStringList evenRanks(qsizetype count);

constexpr qsizetype longestRank = 24;

} // namespace fairlead
