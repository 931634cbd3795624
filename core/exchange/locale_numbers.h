// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <optional>

namespace fairlead {

/// The sign between whole and fraction.
enum class DecimalMark { Dot, Comma };

/// The mark a column uses: 1,5 says comma, 1.5 and 1,234.5 say dot. Nothing where the values do not tell
/// (`1,234`, whole numbers) or contradict each other.
std::optional<DecimalMark> decideDecimalMark(const QStringList &sample);

/// A number; nothing where `text` is empty. Groups of three may be parted by the other mark, a space or an
/// apostrophe. Malformed where it is none, or beyond ±1e15.
Result<std::optional<double>> parseNumber(const QString &text, DecimalMark mark);

/// A share from 0 to 1: `80 %` and `80` are 0.8, `0.8` is 0.8; values up to 1 without a sign are shares,
/// larger ones percent. Malformed where it is no number, or outside 0–1000 %.
Result<std::optional<double>> parseShare(const QString &text, DecimalMark mark);

/// yes, true, 1, x, ja, oui, sí, sim, tak, да … and their opposites; nothing where `text` is empty.
Result<std::optional<bool>> parseYesNo(const QString &text);

} // namespace fairlead
