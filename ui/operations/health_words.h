// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/factor_offer.h"
#include "core/scorecard/on_call_health.h"
#include "ui/kit/label.h"
#include "ui/operations/health_chart.h"

/// How the on-call health of a rotation is said. No sentence here names a person.
namespace fairlead::health {

/// How many incidents twelve hours of duty bear (LoadInput::incidentsPerHalfShift).
inline constexpr int incidentLimit = 2;
/// From the ground of a bar upwards.
inline constexpr PageKind kindsUpwards[] = {PageKind::Business, PageKind::AfterHours, PageKind::Weekend,
                                            PageKind::Night};

/// "business hours", "after hours", "night", "weekend".
QString kind(PageKind kind);
/// "Last 13 weeks".
QString span(HealthSpan span);
/// "W43: 18 pages (business hours 10, …), 17 disrupted hours, at most 3 incidents in 12 hours".
QString week(const WeekLoad &week);
/// "98 pages in 7 weeks, 6.3 a week after hours or at night, 29 % noise; the load is uneven".
QString finding(const OnCallHealth &health);

/// How even the load is, and whether there are people enough.
QString fairnessNote(const Workspace &workspace, const OnCallHealth &health);
/// Noise now and two quarters ago, runbooks, escalation.
QString noiseNote(const OnCallHealth &health);
QString gapsNote(const OnCallHealth &health, QDate until, QDate asOf);
/// Which pages are listed, and how many of them are not triaged.
QString pagesNote(const OnCallHealth &health, const HealthBar &bar);

/// "Primary 40 % → 31 %".
QList<TextRun> factor(const FactorStep &step, ShiftLayer layer);
/// Where the figure comes from: "7 turns; eight of ten took 22–41 %".
QString factorNote(const FactorStep &step);
/// What it does to capacity in the period of that name.
QString priceNote(const FactorOffer &offer, const QString &team, const QString &period);

} // namespace fairlead::health
