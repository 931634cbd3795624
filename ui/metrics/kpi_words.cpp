// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_words.h"

#include "core/scorecard/kpi_text.h"
#include "ui/kit/figures.h"
#include "ui/kit/value_format.h"

#include <QCoreApplication>

namespace fairlead::kpi {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KpiWords)
};

bool isNothing(const KpiValue &value)
{
    return value.origin == KpiOrigin::None && !value.value;
}

/// 20 of 180 deployments; but 180 deployments ÷ 62 weeks.
bool isPartOfWhole(const KpiDefinition &definition)
{
    const KpiRecipe recipe = recipeOf(definition);
    const bool isShare = definition.aggregation == Aggregation::Ratio && definition.unit.startsWith(u'%');
    return isShare || recipe.math == KpiMath::Good || recipe.math == KpiMath::Change
        || recipe.recorded == Aggregation::Last;
}

/// Fewer answers than may be shown: nothing of them is told, not even their sum (GR2).
bool isHidden(const KpiDefinition &definition, const KpiValue &value)
{
    return definition.minimumGroup > 0 && !value.value;
}

QString write(double value, int decimals)
{
    return fairlead::figure(value, decimals);
}

} // namespace

QString number(const KpiDefinition &definition, const std::optional<double> &value)
{
    return kpiNumber(definition, value, write);
}

QString figure(const KpiDefinition &definition, const std::optional<double> &value)
{
    return kpiFigure(definition, value, write);
}

QString period(const KpiSpan &span)
{
    const QDate from = dateOf(span.from);
    if (span.window == KpiWindow::Month)
        return QString(QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat) + u' '
                       + QString::number(from.year()));
    if (span.window == KpiWindow::Quarter)
        return Words::tr("Q%1 %2").arg((from.month() - 1) / 3 + 1).arg(from.year());
    return Words::tr("week of %1").arg(dateText(from));
}

QString shortPeriod(const KpiSpan &span)
{
    const QDate from = dateOf(span.from);
    const QString year = QString::number(from.year() % 100);
    if (span.window == KpiWindow::Month) {
        const QString month = QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat);
        return from.month() == 1 ? QString(month + u' ' + year) : month;
    }
    if (span.window == KpiWindow::Quarter)
        return Words::tr("Q%1 %2").arg((from.month() - 1) / 3 + 1).arg(year);
    return QString(QString::number(from.day()) + u' '
                   + QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat));
}

QString target(const KpiTile &tile)
{
    return kpiTarget(tile, [](double value) { return fairlead::figure(value, 3); });
}

QString quotient(const KpiDefinition &definition, const KpiValue &value)
{
    const KpiMath math = recipeOf(definition).math;
    const bool isPooled = math == KpiMath::Quantile || math == KpiMath::Mean || math == KpiMath::Sum;
    if (isHidden(definition, value) || value.whole <= 0 || (value.origin == KpiOrigin::Events && isPooled)
        || (value.part == 0 && isPooled))
        return {};
    // Minutes are counted in thousandths.
    const bool isFine = recipeOf(definition).counted == Counted::Minutes && value.origin == KpiOrigin::Events
        && math != KpiMath::Recorded;
    const double unit = isFine ? 1000 : 1;
    const QString part = fairlead::figure(value.part / unit, 1);
    const QString whole = fairlead::figure(value.whole / unit, 1);
    return isPartOfWhole(definition) ? Words::tr("%1 of %2").arg(part, whole)
                                     : QString(part + QStringLiteral(" ÷ ") + whole);
}

QString basis(const KpiDefinition &definition, const KpiValue &value)
{
    if (isHidden(definition, value))
        return value.count > 0 ? Words::tr("too few answers to show") : QString();
    QStringList parts;
    if (const QString shown = quotient(definition, value); !shown.isEmpty())
        parts << shown;
    // What was recorded as a quotient of another kind has no count of its own.
    const bool hasCount = isPartOfWhole(definition) || value.origin == KpiOrigin::Events || value.part == 0;
    const bool isFine = recipeOf(definition).counted == Counted::Minutes;
    if (value.count > 0 && hasCount && !isFine)
        parts << Words::tr("n %1").arg(QLocale().toString(value.count));
    if (value.inferred > 0)
        parts << Words::tr("%1 inferred").arg(value.inferred);
    if (value.excluded > 0)
        parts << Words::tr("%1 left out").arg(value.excluded);
    return parts.join(QStringLiteral(" · "));
}

QStringList cautions(const KpiDefinition &definition, const KpiValue &value)
{
    if (isNothing(value) || isHidden(definition, value))
        return {};
    QStringList parts;
    if (value.isLowData || value.isRawOnly)
        parts << Words::tr("little data");
    if (value.isPartial)
        parts << Words::tr("months are missing");
    if (value.isIncomplete)
        parts << Words::tr("not over yet");
    if (value.isAtMost)
        parts << Words::tr("at most");
    return parts;
}

QString limitWords(const KpiTile &tile)
{
    const int points = int(tile.chart.pointsBefore + tile.chart.marks.size());
    const LimitState state = !tile.chart.marks.empty() ? tile.chart.marks.back().limits : LimitState::None;
    if (state == LimitState::None)
        return Words::tr("no limits below %1 points: there are %2").arg(fewestForLimits).arg(points);
    if (state == LimitState::Provisional)
        return Words::tr("limits provisional below %1 points").arg(fewestForFirmLimits);
    return {};
}

QLatin1String icon(TargetColour colour)
{
    switch (colour) {
    case TargetColour::Green:
        return QLatin1String("good");
    case TargetColour::Amber:
        return QLatin1String("warning");
    case TargetColour::Red:
        return QLatin1String("error");
    case TargetColour::None:
        break;
    }
    return QLatin1String("minus");
}

Tone tone(TargetColour colour)
{
    switch (colour) {
    case TargetColour::Green:
        return Tone::Good;
    case TargetColour::Amber:
        return Tone::Warning;
    case TargetColour::Red:
        return Tone::Error;
    case TargetColour::None:
        break;
    }
    return Tone::Secondary;
}

Tone tone(Trend trend)
{
    switch (trend) {
    case Trend::Better:
        return Tone::Good;
    case Trend::Worse:
        return Tone::Warning;
    case Trend::Steady:
        return Tone::Text;
    case Trend::Unknown:
        break;
    }
    return Tone::Secondary;
}

} // namespace fairlead::kpi
