// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reports.h"

#include "core/reports/capacity_sections.h"
#include "core/reports/chart_table.h"
#include "core/reports/decision_sections.h"
#include "core/reports/kpi_sections.h"
#include "core/reports/on_call_sections.h"
#include "core/reports/service_sections.h"

namespace fairlead {

namespace {

using Build = Blocks (*)(ReportContext &);

Build builderOf(ReportKind kind, const QString &id)
{
    static constexpr std::pair<const char *, Build> plan[] = {{"headline", headlineSection},
                                                              {"commitments", commitmentsSection},
                                                              {"objectives", objectivesSection},
                                                              {"timeline", timelineSection},
                                                              {"capacity", capacitySection},
                                                              {"dependencies", dependenciesSection},
                                                              {"risks", risksSection},
                                                              {"scenarios", scenariosSection},
                                                              {"not-doing", notDoingSection},
                                                              {"rules", rulesSection},
                                                              {"items", itemsSection}};
    static constexpr std::pair<const char *, Build> capacity[] = {
        {"waterfall", waterfallSection},   {"months", monthsSection},       {"skills", skillsSection},
        {"operations", operationsSection}, {"headcount", headcountSection}, {"people", peopleSection}};
    static constexpr std::pair<const char *, Build> decision[] = {{"choice", choiceSection},
                                                                  {"options", optionsSection}};
    static constexpr std::pair<const char *, Build> services[] = {{"fleet", fleetSection},
                                                                  {"critical", criticalServicesSection},
                                                                  {"ageing", ageingSection},
                                                                  {"reliability", reliabilityRoadmapSection}};
    static constexpr std::pair<const char *, Build> scorecard[] = {{"pinned", pinnedSection},
                                                                   {"scorecard", scorecardSection},
                                                                   {"attention", attentionSection},
                                                                   {"kpi-decisions", kpiDecisionsSection}};
    static constexpr std::pair<const char *, Build> incidents[] = {{"months", incidentMonthsSection},
                                                                   {"times", incidentTimesSection},
                                                                   {"causes", causesSection},
                                                                   {"actions", incidentActionsSection}};
    static constexpr std::pair<const char *, Build> review[] = {{"summary", reviewSummarySection},
                                                                {"history", reviewTimelineSection},
                                                                {"factors", reviewFactorsSection},
                                                                {"follow-up", reviewActionsSection}};
    static constexpr std::pair<const char *, Build> onCall[] = {{"verdict", onCallVerdictSection},
                                                                {"fairness", onCallFairnessSection},
                                                                {"noise", onCallNoiseSection},
                                                                {"coverage", onCallCoverageSection}};
    const auto find = [&id](std::span<const std::pair<const char *, Build>> all) -> Build {
        for (const auto &[name, build] : all) {
            if (id == QLatin1String(name))
                return build;
        }
        return nullptr;
    };
    switch (kind) {
    case ReportKind::QuarterlyPlan:
        return find(plan);
    case ReportKind::Decision:
        return find(decision);
    case ReportKind::Services:
        return find(services);
    case ReportKind::Scorecard:
        return find(scorecard);
    case ReportKind::Incidents:
        return find(incidents);
    case ReportKind::IncidentReview:
        return find(review);
    case ReportKind::OnCall:
        return find(onCall);
    case ReportKind::Capacity:
        break;
    }
    return find(capacity);
}

ReportHeader headerOf(const ReportContext &context, ReportKind kind)
{
    const ReportOptions &options = context.input->options;
    const Period *period = context.workspace->find(context.plan->period);
    const ReportBaseline &baseline = context.input->baseline;
    ReportHeader header;
    header.workspace = context.workspace->settings().name;
    header.report = reportTitle(kind);
    header.period = period ? period->key
                           : QString(context.notation.date(context.start) + QStringLiteral(" – ")
                                     + context.notation.date(context.end));
    const QString &scenario = context.input->scenario;
    header.scenario = scenario.isEmpty() ? context.plan->name : Text::tr("“%1”, not the plan").arg(scenario);
    header.baseline = baseline.name.isEmpty() ? Text::tr("none") : baseline.name;
    header.audience = audienceTitle(options.audience);
    header.asOf = context.notation.date(context.result->asOf);
    header.snapshot = QStringLiteral("r%1").arg(options.revision);
    header.generatedAt = context.notation.stamp(options.generatedAt);
    return header;
}

ReportSection figuresAppendix(const std::vector<ReportSection> &sections, const Notation &notation)
{
    ReportSection appendix{QStringLiteral("figures"), {}, Text::tr("Figures behind the charts"), true, {}};
    QString key;
    for (const ReportSection &section : sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *chart = std::get_if<ReportChart>(&block);
            if (!chart)
                continue;
            if (const auto *line = std::get_if<ControlLine>(&chart->data); line && key.isEmpty())
                key = line->key;
            appendix.blocks.push_back(chartTable(*chart, notation));
        }
    }
    if (!key.isEmpty()) // of the letters at signals, once for all charts
        appendix.blocks.insert(appendix.blocks.begin(),
                               ReportParagraph{key, ParagraphStyle::Note, EditorialField::None, {}});
    return appendix;
}

/// What the figures of the reports about operations mean; false for the reports about the plan.
bool addOperationsTerms(ReportKind kind, const Workspace &workspace, ReportDefinitions &terms)
{
    if (kind == ReportKind::Scorecard)
        addKpiTerms(workspace, terms);
    else if (kind == ReportKind::Incidents || kind == ReportKind::IncidentReview)
        addIncidentTerms(terms);
    else if (kind == ReportKind::OnCall)
        addOnCallTerms(terms);
    else
        return false;
    return true;
}

ReportSection definitions(ReportKind kind, const Workspace &workspace, bool startsPage)
{
    ReportDefinitions terms;
    const auto add = [&terms](const QString &term, const QString &meaning) {
        terms.terms.emplace_back(term, meaning);
    };
    const bool isDecision = kind == ReportKind::Decision;
    if (isDecision)
        addDecisionTerms(terms);
    if (isDecision || addOperationsTerms(kind, workspace, terms)) {
        return {QStringLiteral("definitions"),
                {},
                Text::tr("What the figures mean"),
                startsPage,
                {std::move(terms)}};
    }
    if (kind == ReportKind::Services) {
        addServiceTerms(terms);
        add(Text::tr("Snapshot"),
            Text::tr("Revision of the workspace from which all figures were computed."));
        return {QStringLiteral("definitions"),
                {},
                Text::tr("What the figures mean"),
                startsPage,
                {std::move(terms)}};
    }
    add(Text::tr("Gross"), Text::tr("Days of the working pattern within employment and the period."));
    add(Text::tr("Net capacity"),
        Text::tr(
            "Gross − holidays − leave − on-call, by ramp-up and by the share for the roadmap, by focus, less "
            "interrupts; in focused person-days."));
    add(Text::tr("Focused person-day"),
        Text::tr("A day’s undisturbed work of one person. Effort is counted in it; it is not a duration."));
    add(Text::tr("Load"),
        Text::tr("Effort above the line ÷ net capacity; by month: demand spread over an item’s working days "
                 "÷ capacity of "
                 "the month. Over means above 105 %, unless the workspace says otherwise."));
    if (kind == ReportKind::QuarterlyPlan) {
        add(Text::tr("The line"),
            Text::tr("Items are taken in order of rank until the team’s net capacity is used; what is above "
                     "is planned."));
        add(Text::tr("Engineering excellence share"),
            Text::tr("Effort of that class above the line ÷ all effort above the line; the band is agreed."));
        add(Text::tr("Forecast"),
            Text::tr("Finish by links, calendars and what has happened, with unlimited people."));
        add(Text::tr("Slip"), Text::tr("Calendar days between the finish in the baseline and the forecast."));
        add(Text::tr("Float"),
            Text::tr("Working days an item can move before a promised day or the period’s end breaks; "
                     "negative: it is broken."));
        add(Text::tr("Driving path"),
            Text::tr("The chain of items, first cause first, of which each decides the date of the next."));
        add(Text::tr("Late, at risk, watch"),
            Text::tr("Late: forecast after the promised day. At risk: no float, blocked for three working "
                     "days, or low "
                     "confidence. Watch: at most three working days of float."));
        add(Text::tr("Exposure, contingency"),
            Text::tr("Chance × impact in days; contingency is the exposure of open risks on driving paths."));
    } else {
        add(Text::tr("Skill verdict"),
            Text::tr("Whether the people of a team can give all the skill days that are wanted at the same "
                     "time, each day of a person "
                     "counted once."));
        add(Text::tr("Plan days"), Text::tr("Net capacity less the engineering excellence reserve."));
    }
    add(Text::tr("Snapshot"), Text::tr("Revision of the workspace from which all figures were computed."));
    return {
        QStringLiteral("definitions"), {}, Text::tr("What the figures mean"), startsPage, {std::move(terms)}};
}

void number(std::vector<ReportSection> &sections)
{
    int next = 1;
    char letter = 'A';
    for (ReportSection &section : sections) {
        const bool appendix = section.id == u"items" || section.id == u"people" || section.id == u"figures"
            || section.id == u"definitions";
        section.number = appendix ? QString(QLatin1Char(letter)) : QString::number(next);
        if (appendix)
            ++letter;
        else
            ++next;
    }
}

void noteSwitchedOff(ReportContext &context, ReportKind kind, const std::vector<SectionChoice> &choices)
{
    for (const SectionChoice &choice : defaultSections(kind, Audience::Team)) {
        const auto at = std::find_if(choices.begin(), choices.end(),
                                     [&choice](const SectionChoice &c) { return c.id == choice.id; });
        const bool isOn = at != choices.end() && at->isOn;
        const bool isShort = context.input->options.audience == Audience::Executive;
        if (!isOn)
            context.redaction.leaveOut(sectionTitle(kind, choice.id),
                                       isShort ? Text::tr("short form") : Text::tr("switched off"));
    }
}

} // namespace

Result<ReportDocument> makeReport(ReportKind kind, const ReportInput &input)
{
    if (kind == ReportKind::Decision && (!input.scenarios || input.scenarios->size() < 2))
        return fail(Error::invalid(
            Text::tr("There is nothing to choose from; expected at least one scenario beside the plan.")));
    auto created = ReportContext::create(input);
    if (!created)
        return fail(created.error());
    ReportContext context = *std::move(created);
    const ReportOptions &options = input.options;
    const auto choices =
        options.sections.empty() ? defaultSections(kind, options.audience) : options.sections;

    ReportDocument document;
    document.header = headerOf(context, kind);
    document.language = options.language;
    document.generatedAt = options.generatedAt;
    document.title = document.header.workspace + QStringLiteral(" – ") + document.header.report + u' '
        + document.header.period;
    for (const SectionChoice &choice : choices) {
        const Build build = builderOf(kind, choice.id);
        if (!build)
            return fail(Error::invalid(
                Text::tr("The report “%1” has no section “%2”.").arg(reportTitle(kind), choice.id)));
        if (!choice.isOn)
            continue;
        Blocks blocks = build(context);
        const bool isOnlyNone = choice.id == u"scenarios" && !comparesScenarios(context);
        if (!blocks.empty())
            document.sections.push_back(
                {choice.id, {}, sectionTitle(kind, choice.id), !isOnlyNone, std::move(blocks)});
    }
    noteSwitchedOff(context, kind, choices);
    if (!context.redaction.showsCost())
        context.redaction.leaveOut(Text::tr("Cost of delay and prices"), Text::tr("cost is not ticked"));
    ReportSection figures = figuresAppendix(document.sections, context.notation);
    if (!figures.blocks.empty())
        document.sections.push_back(std::move(figures));
    // The sheet has two pages; what its table means stands below the table.
    const bool isSheet = kind == ReportKind::Decision && !document.sections.empty();
    document.sections.insert(isSheet ? document.sections.begin() + 1 : document.sections.end(),
                             definitions(kind, *context.workspace, false));
    number(document.sections);
    document.leftOut = context.redaction.leftOut();
    // No section can forget it: whatever was composed, a full name does not leave the team.
    eachText(document, [&context](QString &text) { text = context.redaction.withoutFullNames(text); });
    return document;
}

Result<ReportDocument> quarterlyPlan(const ReportInput &input)
{
    return makeReport(ReportKind::QuarterlyPlan, input);
}

Result<ReportDocument> onCallHealth(const ReportInput &input)
{
    return makeReport(ReportKind::OnCall, input);
}

Result<ReportDocument> decisionSheet(const ReportInput &input)
{
    return makeReport(ReportKind::Decision, input);
}

Result<ReportDocument> serviceReview(const ReportInput &input)
{
    return makeReport(ReportKind::Services, input);
}

Result<ReportDocument> capacityReport(const ReportInput &input)
{
    return makeReport(ReportKind::Capacity, input);
}

} // namespace fairlead
