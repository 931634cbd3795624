// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/kpi_sections.h"

#include "core/scorecard/action_figures.h"
#include "core/scorecard/incident_review.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int monthsShown = 12;

/// The twelve months up to the day of the report.
struct Year {
    QDate from;
    QDate to; ///< exclusive
};

Year yearOf(const ReportContext &context)
{
    const QDate asOf = context.result->asOf;
    const QDate month(asOf.year(), asOf.month(), 1);
    return {month.addMonths(1 - monthsShown), asOf.addDays(1)};
}

QString monthText(const ReportContext &context, QDate month)
{
    return QString(context.notation.month(month.month(), QLocale::ShortFormat) + u' '
                   + QString::number(month.year() % 100));
}

QString severityText(size_t index)
{
    return Text::tr("Sev%1").arg(index + 1);
}

ReportChart severityChart(const ReportContext &context, const std::vector<IncidentMonth> &months,
                          bool isMinutes)
{
    HeatMap map;
    double full = 1;
    for (const IncidentMonth &month : months)
        map.labels << monthText(context, month.month);
    for (size_t severity = 0; severity < 4; ++severity) {
        HeatMap::Row row{severityText(severity), {}, {}};
        int total = 0;
        for (const IncidentMonth &month : months) {
            const int value = isMinutes ? month.badMinutes[severity] : month.count[severity];
            row.cells.push_back({double(value), {}, false, false});
            total += value;
            full = std::max(full, double(value));
        }
        row.total = QString::number(total);
        map.rows.push_back(std::move(row));
    }
    map.totalTitle = Text::tr("Year");
    map.full = full;
    map.key = Text::tr("Darker is more.");
    int all = 0;
    int severe = 0;
    for (const IncidentMonth &month : months) {
        const std::array<int, 4> &figures = isMinutes ? month.badMinutes : month.count;
        all += figures[0] + figures[1] + figures[2] + figures[3];
        severe += figures[0] + figures[1];
    }
    ReportChart chart;
    chart.id = isMinutes ? QStringLiteral("incident-minutes") : QStringLiteral("incident-count");
    chart.title = isMinutes
        ? Text::tr("%n minutes of full outage in twelve months, %1 of them in Sev1–2", nullptr, all)
              .arg(severe)
        : Text::tr("%n incidents in twelve months, %1 of them Sev1–2", nullptr, all).arg(severe);
    chart.unit = isMinutes ? Text::tr("min") : Text::tr("incidents");
    chart.data = std::move(map);
    return chart;
}

/// Mean minutes to restore by month, with limits (MTTR).
ReportChart restoreChart(const ReportContext &context, const std::vector<const Incident *> &incidents,
                         const Year &year)
{
    std::vector<KpiSpan> spans;
    std::vector<KpiValue> values;
    for (QDate month = year.from; month < year.to; month = month.addMonths(1)) {
        KpiValue value;
        value.value = restoreTimes(incidents, month, month.addMonths(1)).restore.mean;
        value.isIncomplete = month.addMonths(1) > context.result->asOf;
        spans.push_back(spanOf(KpiWindow::Month, month));
        values.push_back(value);
    }
    const KpiRecipe *recipe = kpiRecipe(QStringLiteral("K12"));
    const ControlChart chart = chartOf(*recipe, spans, values, {});
    const QString trend = trendWords(trendOf(chart, KpiDirection::Down));
    ReportChart report =
        controlChartOf(context, QStringLiteral("incident-restore"),
                       Text::tr("Time to restore of Sev1–2: %1").arg(trend), spans, values, chart, 1);
    report.unit = Text::tr("min");
    return report;
}

ReportCell durationCell(const ReportContext &context, const std::optional<double> &minutes)
{
    return {minutes ? context.notation.figure(*minutes, 0) : QStringLiteral("–"), {}};
}

QString stateText(const CauseTheme &theme, const ReportContext &context)
{
    const QString state = choiceText<CauseTheme>(theme.state);
    return theme.addressedOn.isValid() ? QString(state + u' ' + context.day(theme.addressedOn)) : state;
}

} // namespace

Blocks incidentMonthsSection(ReportContext &context)
{
    const auto incidents = incidentsByStart(*context.workspace);
    const Year year = yearOf(context);
    const auto months = incidentMonths(incidents, year.from, context.result->asOf);
    return {severityChart(context, months, false), severityChart(context, months, true)};
}

Blocks incidentTimesSection(ReportContext &context)
{
    const auto incidents = incidentsByStart(*context.workspace);
    ReportTable table;
    table.columns = {{Text::tr("Month"), {}, false, 1.2},
                     {Text::tr("Incidents"), {}, true, 1},
                     {Text::tr("Detected, median"), Text::tr("min"), true, 1},
                     {Text::tr("Acknowledged, median"), Text::tr("min"), true, 1},
                     {Text::tr("Restored, mean"), Text::tr("min"), true, 1},
                     {Text::tr("Restored, median"), Text::tr("min"), true, 1},
                     {Text::tr("Restored, 9 of 10"), Text::tr("min"), true, 1},
                     {Text::tr("After a deployment, median"), Text::tr("min"), true, 1}};
    const Year year = yearOf(context);
    const auto row = [&](const QString &title, QDate from, QDate to) {
        const RestoreTimes times = restoreTimes(incidents, from, to);
        table.rows.push_back({{title, {}},
                              {QString::number(times.restore.count), {}},
                              durationCell(context, times.detect.median),
                              durationCell(context, times.acknowledge.median),
                              durationCell(context, times.restore.mean),
                              durationCell(context, times.restore.median),
                              durationCell(context, times.restore.ninetieth),
                              durationCell(context, times.recovery.median)});
    };
    for (QDate month = year.from; month < year.to; month = month.addMonths(1))
        row(monthText(context, month), month, month.addMonths(1));
    row(Text::tr("All"), year.from, year.to);
    table.hasTotal = true;
    table.notes << Text::tr(
        "Sev1–2, by the day of restoring. With one or two incidents a month a mean tells little: "
        "with ten, a month in three would look a quarter better by chance alone.");
    return {restoreChart(context, incidents, year), table};
}

Blocks causesSection(ReportContext &context)
{
    const Workspace &workspace = *context.workspace;
    const Year year = yearOf(context);
    const auto incidents = incidentsByStart(workspace);
    const auto figures =
        themeFigures(incidents, rowsOf<CauseTheme>(workspace), year.from, year.to, context.result->asOf);
    int all = 0;
    for (const ThemeFigures &each : figures)
        all += each.badMinutes;
    ReportTable table;
    if (!figures.empty() && all > 0 && figures.front().theme)
        table.title = Text::tr("%1 alone is %2 of the minutes")
                          .arg(figures.front().theme->caption(),
                               context.notation.percent(double(figures.front().badMinutes) / all));
    table.columns = {{Text::tr("Cause"), {}, false, 3},
                     {Text::tr("Incidents"), {}, true, 1},
                     {Text::tr("Outage"), Text::tr("min"), true, 1},
                     {Text::tr("Up to here"), {}, true, 1},
                     {Text::tr("Repeats"), {}, true, 1},
                     {Text::tr("After the fix"), {}, true, 1},
                     {Text::tr("State"), {}, false, 1.6},
                     {Text::tr("Fix"), {}, false, 1.6}};
    int sum = 0;
    for (const ThemeFigures &each : figures) {
        sum += each.badMinutes;
        const Item *fix = each.theme ? workspace.find(each.theme->fix) : nullptr;
        table.rows.push_back(
            {{each.theme ? each.theme->caption() : Text::tr("No cause named"), {}},
             {QString::number(each.count), {}},
             {QString::number(each.badMinutes), ReportTone::Strong},
             {all > 0 ? context.notation.percent(double(sum) / all) : QStringLiteral("–"), ReportTone::Quiet},
             {QString::number(each.repeats), {}},
             {QString::number(each.afterFix), each.afterFix > 0 ? ReportTone::Alarm : ReportTone::Normal},
             {each.theme ? stateText(*each.theme, context) : QStringLiteral("–"), {}},
             {fix ? context.itemCaption(*fix) : QStringLiteral("–"), {}}});
    }
    table.whenEmpty = Text::tr("none");
    return {table};
}

Blocks incidentActionsSection(ReportContext &context)
{
    const Workspace &workspace = *context.workspace;
    std::vector<const ActionItem *> actions;
    for (const ReviewStanding &standing : reviewStandings(workspace, context.result->asOf)) {
        for (const ActionItem &action : workspace.rows<ActionItem>()) {
            if (action.source == standing.incident->key)
                actions.push_back(&action);
        }
    }
    std::ranges::stable_sort(actions, {}, &ActionItem::due);
    const Year year = yearOf(context);
    const ActionFigures figures = actionFigures(actions, year.from, year.to, context.result->asOf);
    const auto share = [&context](const std::optional<double> &value) {
        return value ? context.notation.percent(*value) : QStringLiteral("–");
    };
    ReportFigures strip{
        {{share(figures.completion()), {}, Text::tr("completed"), Text::tr("target above 80 %"), {}},
         {share(figures.onTimeShare()), {}, Text::tr("on time"), {}, {}},
         {QString::number(figures.overdue.size()),
          {},
          Text::tr("overdue"),
          {},
          figures.overdue.empty() ? ReportTone::Good : ReportTone::Alarm},
         {share(figures.effectiveness()),
          {},
          Text::tr("effective"),
          Text::tr("of %1 verified").arg(figures.verified),
          {}}}};
    ReportTable table;
    table.columns = {{Text::tr("Action"), {}, false, 4},
                     {Text::tr("From"), {}, false, 1},
                     {Text::tr("Due"), {}, true, 1},
                     {Text::tr("State"), {}, false, 1.4}};
    for (const ActionItem *action : actions) {
        const bool isOverdue = std::ranges::find(figures.overdue, action) != figures.overdue.end();
        table.rows.push_back({{context.typed(action->caption()), {}},
                              {action->source, ReportTone::Quiet},
                              {context.day(action->due), isOverdue ? ReportTone::Alarm : ReportTone::Normal},
                              {choiceText<ActionItem>(action->state), {}}});
    }
    table.whenEmpty = Text::tr("none");
    Blocks blocks{strip, table};
    QStringList open;
    for (const ReviewStanding &standing : reviewStandings(workspace, context.result->asOf)) {
        const bool isHeld = standing.review && standing.review->state != ReviewState::Draft;
        if (!isHeld)
            open
                << Text::tr("Review of %1, due on %2").arg(standing.incident->key, context.day(standing.due));
    }
    blocks.push_back(ReportHeading{2, Text::tr("Reviews to be held")});
    if (open.isEmpty())
        blocks.push_back(ReportParagraph{Text::tr("none"), ParagraphStyle::Body, EditorialField::None, {}});
    else
        blocks.push_back(ReportList{open});
    return blocks;
}

void addIncidentTerms(ReportDefinitions &terms)
{
    terms.terms.emplace_back(
        Text::tr("Outage"),
        Text::tr("Minutes of full outage for customers, or as many as would weigh the same."));
    terms.terms.emplace_back(
        Text::tr("Repeat"),
        Text::tr("An incident of a cause that had an incident before; after the fix: later "
                 "than the day on which the cause was addressed."));
    terms.terms.emplace_back(
        Text::tr("Completed, on time"),
        Text::tr("Done or verified, and done by the due date, of the actions due and not "
                 "cancelled."));
}

} // namespace fairlead
