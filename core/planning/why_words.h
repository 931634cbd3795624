// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

#include <QStringList>

/// How sentences about a plan name days, figures and records. Everything goes by QLocale().
namespace fairlead::words {

/// "23 Nov"; with the year where it is more than half a year from `near`. Empty for no date.
QString day(QDate date, QDate near);
/// "9–13 Nov" or "30 Nov – 4 Dec", both inclusive; one day alone is named once.
QString span(QDate from, QDate to, QDate near);
/// One decimal: "12.5".
QString days(double days);
/// At most two decimals, without trailing zeros: "1.5".
QString figure(double value);
/// "18.9 %" of 0.189; whole per cent with `decimals` 0.
QString percent(double share, int decimals = 1);
/// "3 working days", "1 working day".
QString workingDays(int days);
/// "3 days", "1 day": calendar days.
QString calendarDays(qint64 days);
/// "A, B and C".
QString list(const QStringList &parts);
/// The calendar week's short name of a bucket: "W47" of "2026-W47", "October" of "2026-10".
QString bucket(const Bucket &bucket);

/// The item's key ("R05"); empty for an id that leads nowhere.
QString item(const Workspace &workspace, const Id<Item> &item);
/// Key and title: "R05 Checkout v2: load test".
QString itemTitle(const Workspace &workspace, const Id<Item> &item);
QString person(const Workspace &workspace, const Id<Person> &person);
/// The team's key ("ORD").
QString team(const Workspace &workspace, const Id<Team> &team);
/// "security ≥ 3"; "any skill" for none.
QString skill(const Workspace &workspace, const Id<Skill> &skill, int minimumLevel);
/// "R05 FS+2": predecessor, type and lag of a link; "d" behind a lag in calendar days.
QString link(const Workspace &workspace, const Dependency &dependency);
/// "FS", "SS+3", "FF−1".
QString linkType(const Dependency &dependency);
/// Names, alphabetical as given.
QString people(const Workspace &workspace, const std::vector<Id<Person>> &people);

} // namespace fairlead::words
