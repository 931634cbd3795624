// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mspdi_project.h"

namespace fairlead {

/// Last day of a period that ends at `to`: 00:00 belongs to the day before unless it is the first day.
QDate lastDay(const QDateTime &from, const QDateTime &to);

/// Files of Project 2003 and before write exceptions as days of the week with the number 0.
MspdiException exceptionFromWeekDay(const MspdiWeekDay &day, qsizetype line);

/// The days that an exception is about. Nothing where its rule is not one of those in MspdiException, or
/// where it has no dates. At most 4,000 days; none outside 1990–2100.
std::optional<QList<QDate>> exceptionDates(const MspdiException &exception);

/// Lays out the exceptions, and takes out, with notes, what points nowhere: links to unknown tasks, to itself
/// and to other projects, assignments to unknown tasks or resources, calendars based on themselves.
void connectMspdi(MspdiProject &project, NoteList &notes);

} // namespace fairlead
