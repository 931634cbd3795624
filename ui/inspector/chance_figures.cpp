// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/chance_figures.h"

#include "core/planning/why_words.h"
#include "ui/workbench/chance_words.h"
#include "ui/workbench/live_forecast.h"

#include <QLocale>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FiguresOf)
};

QString dayOrNone(QDate date, QDate near)
{
    return date.isValid() ? words::day(date, near) : Words::tr("not in sight");
}

/// The whole distribution of the item, as far as it is known.
Explanation whyChance(const Item &item, const ItemForecast &chances, int runs, QDate asOf)
{
    Explanation told;
    const QString p85 = dayOrNone(chances.at(85), asOf);
    told.title = Words::tr("%1 ends by %2 in 85 of 100 runs").arg(item.key, p85);
    told.formula =
        Words::tr("The plan is played again and again with its people and other luck: work that takes "
                  "longer, sickness, calls, risks and late promises (C12).");
    for (const int percent : bandPercents)
        told.rows.push_back(
            {QStringLiteral("P%1").arg(percent), dayOrNone(chances.at(percent), asOf), {}, {}});
    told.rows.push_back({Words::tr("Runs"), QLocale().toString(runs), {}, {}});
    if (chances.limit.isValid()) {
        const QString limit = words::day(chances.limit, asOf);
        const QString share = chance::percent(chances.chance);
        told.sentences.append(
            chances.hasDeadline
                ? Words::tr("Its deadline of %1 holds in %2 of the runs.").arg(limit, share)
                : Words::tr("It ends by %1, the end of the period, in %2 of the runs.").arg(limit, share));
    }
    return told;
}

} // namespace

std::vector<ComputedFigure> chanceFigures(const Workbench &workbench, const Item &item)
{
    const LiveForecast &live = workbench.forecast();
    const Forecast *forecast = live.forecast();
    const ItemForecast *chances = forecast ? forecast->find(item.id) : nullptr;
    if (!chances || item.state == ItemState::Done)
        return {};
    const QDate asOf = forecast->asOf;
    const auto why = [item, chances = *chances, runs = forecast->runs,
                      asOf](const Workspace &, const PlanResult &) -> Result<Explanation> {
        return whyChance(item, chances, runs, asOf);
    };
    std::vector<ComputedFigure> figures;
    const auto add = [&](const QString &what, const QString &figure, const QString &unit, Tone tone) {
        figures.push_back({what, figure, unit, live.isCurrent() ? tone : Tone::Secondary, why, false});
    };
    for (const int percent : {50, 80, 85, 95})
        add(Words::tr("Finish P%1").arg(percent), dayOrNone(chances->at(percent), asOf), {}, Tone::Text);
    if (chances->hasDeadline)
        add(Words::tr("Chance of the deadline"), chance::percent(chances->chance),
            chance::points(chances->chanceMargin), chance::tone(chances->chance, live.confidence()));
    return figures;
}

} // namespace fairlead
