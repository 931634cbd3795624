// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_text.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

/// What stands behind the number.
QString behind(const QString &counted)
{
    return counted.mid(counted.indexOf(u' ') + 1);
}

/// The units of the presets that have a number, as words for so many of them.
std::array<std::pair<QString, QString>, 5> countedUnits(int count)
{
    return {{{QStringLiteral("incidents"), behind(Text::tr("%n incidents", "unit of a figure", count))},
             {QStringLiteral("changes"), behind(Text::tr("%n changes", "unit of a figure", count))},
             {QStringLiteral("endpoints"), behind(Text::tr("%n endpoints", "unit of a figure", count))},
             {QStringLiteral("days"), behind(Text::tr("%n days", "unit of a figure", count))},
             {QStringLiteral("points"), behind(Text::tr("%n points", "unit of a figure", count))}}};
}

} // namespace

int kpiDecimals(const KpiDefinition &kpi, double value)
{
    const double size = std::abs(value);
    const KpiRecipe recipe = recipeOf(kpi);
    const bool isCounted = recipe.math == KpiMath::Sum || recipe.recorded == Aggregation::Last;
    if (isCounted && size == std::floor(size))
        return 0;
    const bool isNearWhole = kpi.unit.startsWith(u'%') && size > 99 && size < 100;
    if (isNearWhole || (size < 0.995 && size > 0))
        return 3;
    return size < 10 ? 2 : (size < 200 ? 1 : 0);
}

QString kpiNumber(const KpiDefinition &kpi, const std::optional<double> &value, const FigureWriter &write)
{
    return value ? write(*value, kpiDecimals(kpi, *value)) : QStringLiteral("–");
}

QString kpiUnit(const KpiDefinition &kpi, const std::optional<double> &value)
{
    constexpr int several = 2;
    const double places = value ? std::pow(10, kpiDecimals(kpi, *value)) : 1;
    const bool isOne = value && std::round(std::abs(*value) * places) == places;
    const auto words = countedUnits(isOne ? 1 : several);
    const auto plural = countedUnits(several);
    for (size_t i = 0; i < words.size(); ++i) {
        if (kpi.unit == words[i].first || kpi.unit == plural[i].second)
            return words[i].second;
    }
    return kpi.unit;
}

QString kpiFigure(const KpiDefinition &kpi, const std::optional<double> &value, const FigureWriter &write)
{
    const QString number = kpiNumber(kpi, value, write);
    const QString unit = value ? kpiUnit(kpi, value) : QString();
    return unit.isEmpty() ? number : QString(number + u' ' + unit);
}

QString kpiTarget(const KpiTile &tile, const std::function<QString(double)> &write)
{
    if (!tile.target || !tile.target->green)
        return Text::tr("own trend");
    const QString green = write(tile.target->green->value());
    switch (tile.kpi->direction) {
    case KpiDirection::Up:
        return QString(QStringLiteral("≥ ") + green);
    case KpiDirection::Down:
        return QString(QStringLiteral("≤ ") + green);
    case KpiDirection::Band:
        break;
    }
    if (!tile.target->greenTo)
        return QString(QStringLiteral("≥ ") + green);
    return QString(green + QStringLiteral(" – ") + write(tile.target->greenTo->value()));
}

QString kpiFinding(const KpiTile &tile)
{
    if (tile.chart.marks.empty())
        return Text::tr("%1: no values").arg(tile.kpi->name);
    const QString signal = signalWords(tile.signal());
    return signal.isEmpty() ? Text::tr("%1: %2").arg(tile.kpi->name, trendWords(tile.trend))
                            : Text::tr("%1: %2, %3").arg(tile.kpi->name, trendWords(tile.trend), signal);
}

QString kpiLimits(const ChartMark &mark, double unit, const std::function<QString(double)> &write)
{
    const QString high = write(mark.high * unit);
    return mark.hasLow ? QString(write(mark.low * unit) + QStringLiteral(" – ") + high)
                       : Text::tr("at most %1").arg(high);
}

double kpiChartUnit(const KpiDefinition &kpi)
{
    const KpiRecipe recipe = recipeOf(kpi);
    return recipe.chart == ChartKind::Proportions ? recipe.factor : 1;
}

} // namespace fairlead
