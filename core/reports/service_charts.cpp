// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/service_sections.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int weekDays = 7;
constexpr int weeksShown = 13;
constexpr int monthsShown = 12;
constexpr double leftForCaution = 0.25; ///< of the budget, as BudgetRules::cautionFrom

TrendPanels::Panel burnDownPanel(const ReportContext &context, const BudgetHistory &history,
                                 const ErrorBudget &budget)
{
    TrendPanels::Panel panel{Text::tr("Budget left"), QStringLiteral("%"), {}, {}, {}, {}, 0};
    TrendPanels::Line line;
    QDate day = budget.first;
    for (const double left : burnDown(history, budget)) {
        panel.labels << context.day(day);
        line.values.push_back(left * 100);
        day = day.addDays(1);
    }
    panel.lines.push_back(std::move(line));
    panel.limit = leftForCaution * 100;
    panel.limitName = Text::tr("caution below");
    return panel;
}

TrendPanels::Panel burnPanel(const ReportContext &context, const BudgetHistory &history, QDate last)
{
    TrendPanels::Panel panel{Text::tr("Burn by week"), QStringLiteral("×"), {}, {}, 1, {}, 1};
    panel.limitName = Text::tr("spends the budget");
    TrendPanels::Line line;
    for (int week = weeksShown - 1; week >= 0; --week) {
        const QDate end = last.addDays(-weekDays * week);
        panel.labels << context.day(end);
        line.values.push_back(burnRate(history, end, weekDays));
    }
    panel.lines.push_back(std::move(line));
    return panel;
}

/// The series of a figure that speaks of the service: of its own scope, or one that names its endpoint.
const KpiSeries *seriesOf(const Workspace &workspace, const Service &service, QStringView kpi)
{
    for (const KpiSeries &series : workspace.rows<KpiSeries>()) {
        const KpiDefinition *definition = workspace.find(series.kpi);
        if (!definition || definition->key != kpi)
            continue;
        const bool isOwn = series.scope == KpiScope::Service && series.service == service.id;
        if (isOwn || (!service.endpoint.isEmpty() && series.name.contains(service.endpoint)))
            return &series;
    }
    return nullptr;
}

TrendPanels::Line monthsOf(const Workspace &workspace, const KpiSeries &series, const QString &name,
                           QDate firstMonth)
{
    TrendPanels::Line line{name, {}};
    line.values.resize(monthsShown);
    for (const KpiSample &sample : workspace.rows<KpiSample>()) {
        if (sample.series != series.id || sample.from < firstMonth || !sample.value)
            continue;
        const int month =
            (sample.from.year() - firstMonth.year()) * 12 + sample.from.month() - firstMonth.month();
        if (month < monthsShown)
            line.values[size_t(month)] = sample.value->value();
    }
    return line;
}

std::optional<TrendPanels::Panel> latencyPanel(const ReportContext &context, const Service &service)
{
    const QDate asOf = context.result->asOf;
    const QDate first = QDate(asOf.year(), asOf.month(), 1).addMonths(-monthsShown);
    TrendPanels::Panel panel{Text::tr("Latency"), Text::tr("ms"), {}, {}, {}, {}, 0};
    if (!service.endpoint.isEmpty())
        panel.title = Text::tr("Latency of %1").arg(service.endpoint);
    const std::pair<const char16_t *, QString> quantiles[] = {{u"K04a", QStringLiteral("p95")},
                                                              {u"K04b", QStringLiteral("p99")}};
    for (const auto &[key, name] : quantiles) {
        if (const KpiSeries *series = seriesOf(*context.workspace, service, key))
            panel.lines.push_back(monthsOf(*context.workspace, *series, name, first));
    }
    if (panel.lines.empty())
        return std::nullopt;
    for (int month = 0; month < monthsShown; ++month)
        panel.labels << QString(context.notation.month(first.addMonths(month).month(), QLocale::ShortFormat)
                                + u' ' + QString::number(first.addMonths(month).year() % 100));
    if (service.latencyTarget) {
        panel.limit = *service.latencyTarget;
        panel.limitName = Text::tr("target of p95");
    }
    return panel;
}

/// Requests and the share of them that failed, week by week; empty without traffic.
std::vector<TrendPanels::Panel> trafficPanels(const ReportContext &context, const Service &service)
{
    std::array<double, weeksShown> requests{};
    std::array<double, weeksShown> failed{};
    bool isKnown = false;
    for (const ServiceDay &day : context.workspace->rows<ServiceDay>()) {
        const qint64 back = day.on.daysTo(context.result->asOf) - 1;
        if (day.service != service.id || !day.slo.isNull() || !day.events || back < 0
            || back >= weekDays * weeksShown)
            continue;
        const auto week = size_t(weeksShown - 1 - back / weekDays);
        requests[week] += double(*day.events);
        failed[week] += double(day.badEvents.value_or(0));
        isKnown = true;
    }
    if (!isKnown)
        return {};
    TrendPanels::Panel traffic{Text::tr("Requests by week"), {}, {}, {{}}, {}, {}, 0};
    TrendPanels::Panel errors{Text::tr("Failed requests"), QStringLiteral("%"), {}, {{}}, {}, {}, 2};
    for (size_t week = 0; week < weeksShown; ++week) {
        const QString label =
            context.day(context.result->asOf.addDays(-1 - weekDays * (weeksShown - 1 - qint64(week))));
        traffic.labels << label;
        errors.labels << label;
        const bool hasData = requests[week] > 0;
        traffic.lines.front().values.push_back(hasData ? std::optional(requests[week]) : std::nullopt);
        errors.lines.front().values.push_back(hasData ? std::optional(failed[week] / requests[week] * 100)
                                                      : std::nullopt);
    }
    return {std::move(traffic), std::move(errors)};
}

/// "p95 is 231 ms, the target 250 ms".
QString latencyFinding(const ReportContext &context, const TrendPanels::Panel &panel)
{
    const TrendPanels::Line &line = panel.lines.front();
    const auto newest = std::find_if(line.values.rbegin(), line.values.rend(),
                                     [](const std::optional<double> &value) { return value.has_value(); });
    if (newest == line.values.rend())
        return Text::tr("Latency");
    const QString now = context.notation.brief(**newest, 0);
    return panel.limit ? Text::tr("%1 is %2 ms, the target %3 ms")
                             .arg(line.name, now, context.notation.brief(*panel.limit, 0))
                       : Text::tr("%1 is %2 ms").arg(line.name, now);
}

} // namespace

ReportChart budgetChart(const ReportContext &context, const ServiceFacts &facts, size_t objective)
{
    const BudgetHistory &history = facts.histories[objective];
    const ErrorBudget &budget = facts.budgets[objective];
    ReportChart chart;
    chart.id = QStringLiteral("budget-") + history.current().key;
    chart.title =
        Text::tr("%1 of the budget is left").arg(context.notation.percent(1 - budget.consumed(), 0));
    chart.data =
        TrendPanels{{burnDownPanel(context, history, budget), burnPanel(context, history, budget.last)}};
    if (budget.emptyDays > 0)
        chart.notes << Text::tr("%n of %1 days are without data; they burn nothing.", nullptr,
                                budget.emptyDays)
                           .arg(budget.days());
    if (budget.isLowTraffic)
        chart.notes << Text::tr("Little traffic: the whole budget is %1 requests, so the burn says little.")
                           .arg(context.notation.figure(budget.allowed, 1));
    return chart;
}

std::optional<ReportChart> signalsChart(const ReportContext &context, const ServiceFacts &facts)
{
    const Service &service = *facts.service;
    TrendPanels panels;
    ReportChart chart;
    chart.id = QStringLiteral("signals-") + service.key;
    chart.title = Text::tr("Traffic and errors");
    if (auto latency = latencyPanel(context, service)) {
        chart.title = latencyFinding(context, *latency);
        panels.panels.push_back(*std::move(latency));
    }
    for (TrendPanels::Panel &panel : trafficPanels(context, service))
        panels.panels.push_back(std::move(panel));
    if (panels.panels.empty())
        return std::nullopt;
    chart.data = std::move(panels);
    return chart;
}

} // namespace fairlead
