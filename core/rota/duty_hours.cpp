// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/duty_hours.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr double hour = 3600;

bool isWithin(int minute, int from, int to)
{
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// The moments of a day at which a band may change, midnight included.
std::vector<Instant> changesOf(const Rotation &rotation, const WallClock &clock, QDate day)
{
    std::vector<Instant> moments{clock.first(day, 0)};
    for (const int minute :
         {rotation.sleepTo, rotation.businessFrom, rotation.businessTo, rotation.sleepFrom}) {
        if (minute > 0 && minute < 1440)
            moments.push_back(clock.first(day, minute));
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

double burdenOf(const LoadInput &input, const Responder &responder, QDate day, PageBand band,
                ShiftLayer layer)
{
    const BurdenWeights &weights = input.burden;
    double weight = band == PageBand::Business ? weights.business : weights.afterHours;
    if (isWeekend(day))
        weight = weights.weekend;
    if (band == PageBand::Sleep)
        weight = std::max(weight, weights.sleep);
    if (responder.holidays.contains(day))
        weight = std::max(weight, weights.holiday);
    return weight * weights.role[size_t(layer)];
}

/// What was met on the way, each once.
struct Met {
    std::set<QDate> nights;
    std::set<QDate> weekends; ///< by Saturday
    std::set<QDate> holidays;
};

/// Duty in one band of one day.
struct BandStretch {
    QDate day;
    PageBand band = PageBand::Business;
    double hours = 0;
    int minute = 0;
};

void add(const LoadInput &input, const Responder &responder, ShiftLayer layer, const BandStretch &stretch,
         PersonLoad &load, Met &met)
{
    const bool isHoliday = responder.holidays.contains(stretch.day);
    const bool isRest = isWeekend(stretch.day) || isHoliday;
    const PageBand shown = isRest && stretch.band == PageBand::Business ? PageBand::AfterHours : stretch.band;
    load.hours[size_t(layer)][size_t(shown)] += stretch.hours;
    load.weekendHours += isWeekend(stretch.day) ? stretch.hours : 0;
    load.holidayHours += isHoliday ? stretch.hours : 0;
    load.burden += stretch.hours * burdenOf(input, responder, stretch.day, stretch.band, layer);
    if (layer != ShiftLayer::Primary)
        return;
    if (stretch.band == PageBand::Sleep) {
        // The hours after midnight belong to the night that began the evening before.
        const bool isMorning = stretch.minute < input.rotation->sleepTo;
        met.nights.insert(isMorning ? stretch.day.addDays(-1) : stretch.day);
    }
    if (isWeekend(stretch.day))
        met.weekends.insert(stretch.day.addDays(Qt::Saturday - stretch.day.dayOfWeek()));
    if (isHoliday)
        met.holidays.insert(stretch.day);
}

} // namespace

PageBand bandOf(const Rotation &rotation, int minute)
{
    if (isWithin(minute, rotation.sleepFrom, rotation.sleepTo))
        return PageBand::Sleep;
    return isWithin(minute, rotation.businessFrom, rotation.businessTo) ? PageBand::Business
                                                                        : PageBand::AfterHours;
}

void addDutyHours(const LoadInput &input, const Responder &responder, const WallClock &clock,
                  PersonLoad &load)
{
    Met met;
    for (const DutyPiece &piece : input.duty) {
        if (piece.person != responder.person)
            continue;
        for (QDate day = clock.day(piece.start); clock.first(day, 0) < piece.end; day = day.addDays(1)) {
            std::vector<Instant> moments = changesOf(*input.rotation, clock, day);
            moments.push_back(clock.first(day.addDays(1), 0));
            for (size_t i = 0; i + 1 < moments.size(); ++i) {
                const Instant from = std::max(moments[i], piece.start);
                const Instant to = std::min(moments[i + 1], piece.end);
                if (from >= to)
                    continue;
                const int minute = clock.minute(from);
                add(input, responder, piece.layer,
                    {day, bandOf(*input.rotation, minute), double(to - from) / hour, minute}, load, met);
            }
        }
    }
    load.nights = int(met.nights.size());
    load.weekends = int(met.weekends.size());
    load.holidays = int(met.holidays.size());
}

} // namespace fairlead
