// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QLocale>
#include <QVariant>

#include <functional>

namespace fairlead {

/// How one kind of value is read and written by hand; fields of forms and cells of tables share it.
/// An invalid QVariant is "nothing" and an empty text.
struct ValueFormat {
    std::function<QString(const QVariant &)> shown;         ///< where it is only read, with its unit
    std::function<QString(const QVariant &)> typed;         ///< while it is edited, without the unit
    std::function<Result<QVariant>(const QString &)> read;  ///< the error is one sentence for the field
    std::function<QVariant(const QVariant &, int)> stepped; ///< Up and Down; may be empty
    bool isDate = false;                                    ///< offers a calendar and "today"
    QDate today;                                            ///< what Ctrl+; types, when isDate
};

enum class Need { Optional, Required };

ValueFormat textFormat(Need need = Need::Optional);

/// A decimal number as double. Both "." and the language's own mark are read, and "−" as minus.
struct NumberRange {
    double least = 0;
    double most = 1e9;
    double step = 1;
    int decimals = 2; ///< at most as many are kept
};
ValueFormat numberFormat(const NumberRange &range, const QString &unit = {}, Need need = Need::Optional);

/// A calendar date. `today` completes a date without its year to the nearest one and serves Ctrl+;.
ValueFormat dateFormat(QDate today, Need need = Need::Optional);

/// "16 Nov 2026" in the order of the language; a null date is empty.
QString dateText(QDate date, const QLocale &locale = QLocale());
/// The time of day to the minute, also where the language's short form, as that of "C", has seconds.
QString timeText(QTime time, const QLocale &locale = QLocale());

} // namespace fairlead
