// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/burn_window_facts.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/services/service_text.h"

namespace fairlead {

namespace {

using namespace service_text;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BurnWindows)
};

/// "3 d", "6 h", "5 min".
QString spanOf(double hours)
{
    if (hours >= 24)
        return Words::tr("%1 d").arg(words::figure(hours / 24));
    return hours >= 1 ? Words::tr("%1 h").arg(words::figure(hours))
                      : Words::tr("%1 min").arg(words::figure(hours * 60));
}

QString times(double factor)
{
    return QString(words::figure(factor) + QStringLiteral("×"));
}

FactRow windowRow(const SloFigures &slo, const BurnWindow &window)
{
    const double days = slo.slo().window;
    const double target = slo.slo().objective.value() / 100;
    const bool isPage = window.alarm == BurnAlarm::Page;
    Fact outage = none();
    if (const auto hours = detectionHours(window, days, target, 1); hours && canFire(window, days, target))
        outage = plain(spanOf(*hours));
    else
        outage.why = Words::tr("It can never fire: a total outage burns less than that.");
    Fact now = none();
    now.why = Words::tr("Daily figures cannot tell.");
    return {
        RecordRef(),
        {plain(isPage ? Words::tr("Page") : Words::tr("Ticket")), plain(spanOf(window.longHours)),
         plain(spanOf(window.shortHours)), plain(words::percent(window.share, 0)),
         plain(times(burnFactor(window.share, days, window.longHours))),
         plain(QString(figure(errorThreshold(window, days, target) * 100, 3) + QStringLiteral("\u00a0%"))),
         outage, now}};
}

FactRow dailyRow(const SloFigures &slo, const BurnReading &reading)
{
    const double share = reading.rule.factor * reading.rule.days / slo.slo().window;
    Fact now = burn(reading.burn);
    now.icon = {};
    now.tone = Tone::Text;
    if (reading.isReached) {
        now.tone = Tone::Error;
        now.icon = QLatin1String("error");
        now.why = Words::tr("It is reached.");
    }
    return {RecordRef(),
            {plain(Words::tr("To look at")), plain(spanOf(24.0 * reading.rule.days)), none(),
             plain(words::percent(share, 0)), plain(times(reading.rule.factor)), none(), none(), now}};
}

} // namespace

QList<FactColumn> burnWindowColumns()
{
    return {
        {Words::tr("Who hears"), 0},
        {Words::tr("Over"), 52, true},
        {Words::tr("and over"), 76, true},
        {Words::tr("Spends"), 70, true, Words::tr("Part of the budget that is spent within the long span")},
        {Words::tr("Burn above"), 92, true},
        {Words::tr("Errors above"), 98, true},
        {Words::tr("Outage"), 76, true, Words::tr("How long a total outage lasts until it fires")},
        {Words::tr("Now"), 84, true}};
}

QList<FactRow> burnWindowFacts(const SloFigures &slo)
{
    QList<FactRow> rows;
    for (const BurnWindow &window : burnWindows)
        rows.append(windowRow(slo, window));
    for (const BurnReading &reading : dailyReadings(slo.history, slo.budget.last))
        rows.append(dailyRow(slo, reading));
    return rows;
}

} // namespace fairlead
