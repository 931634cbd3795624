// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/chance_words.h"

#include "core/planning/why_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead::chance {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chance)
};

} // namespace

QString percent(double share)
{
    if (share < 0.01)
        return Words::tr("<1 %");
    if (share > 0.99)
        return Words::tr(">99 %");
    return words::percent(share, 0);
}

QString points(double share)
{
    if (share < 0.0005)
        return {};
    const double points = share * 100;
    return Words::tr("±%1 points").arg(QLocale().toString(points, 'f', points < 10 ? 1 : 0));
}

QString afterRuns(const Forecast &forecast)
{
    return Words::tr("after %1 runs").arg(QLocale().toString(forecast.runs));
}

QString dates(const ItemForecast &item, QDate near)
{
    QStringList parts;
    for (const int percent : {50, 80, 85, 95}) {
        const QDate date = item.at(percent);
        parts.append(date.isValid() ? QStringLiteral("P%1 %2").arg(percent).arg(words::day(date, near))
                                    : Words::tr("P%1 not in sight").arg(percent));
    }
    return parts.join(QStringLiteral(" · "));
}

QString limit(const ItemForecast &item)
{
    const QString margin = points(item.chanceMargin);
    const QString chance =
        margin.isEmpty() ? percent(item.chance) : QString(percent(item.chance) + u' ' + margin);
    return item.hasDeadline ? Words::tr("chance of the deadline %1").arg(chance)
                            : Words::tr("chance by the end of the period %1").arg(chance);
}

Tone tone(double share, double confidence)
{
    return share >= confidence ? Tone::Good : share >= 0.5 ? Tone::Warning : Tone::Error;
}

} // namespace fairlead::chance
