// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace fairlead {

/// A date by a pattern of QLocale::toString that is written the English way, such as "ddd d MMM". Languages
/// that write the day of the month as an ordinal get its dot: "Mo. 12. Okt."; a lone "d" is the first day of
/// a span.
QString writtenDay(QDate date, QStringView pattern, const QLocale &locale = QLocale());

} // namespace fairlead
