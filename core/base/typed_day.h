// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace fairlead {

/// Whether the language writes the month before the day.
bool writesMonthFirst(const QLocale &locale);

/// A date as people type it: "2026-11-16", "16 Nov", "16 November 2026", "16.11.", "16/11/2026", the
/// language's own short form, "+5" and "-2" in days from `today`, or a weekday ("Fri", "Freitag"), which is
/// the next one after `today`. Numbers alone follow the language's order; without a year the nearest such day
/// is meant. English names are understood in every language. Null if it is no date.
QDate typedDay(const QString &text, QDate today, const QLocale &locale = QLocale());

} // namespace fairlead
