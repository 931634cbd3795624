// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/first_year.h"

#include "core/registers/due.h"
#include "core/registers/review_queue.h"
#include "core/reliability/templates.h"
#include "core/scorecard/action_figures.h"

#include <map>
#include <set>

namespace fairlead {

namespace {

constexpr int halfYear = 182;
constexpr double coverageOfCritical = 0.7;
const QString prefix = QStringLiteral("first-year:");

/// Of the rows that `applies` to, those for which it `holds`.
template <class Row, class Applies, class Holds>
GoalSignal share(const Workspace &workspace, const QString &words, Applies applies, Holds holds)
{
    GoalSignal signal{0, 0, words};
    for (const Row &row : workspace.rows<Row>()) {
        if (!applies(row))
            continue;
        ++signal.want;
        signal.have += holds(row);
    }
    return signal;
}

bool runs(const Service &service)
{
    return service.lifecycle != ServiceLifecycle::Retired;
}

bool isCritical(const Workspace &workspace, const Service &service)
{
    const ServiceTier *tier = workspace.find(service.tier);
    return runs(service) && tier && tier->level == 1;
}

template <class Holds> bool anyDocument(const Workspace &workspace, DocumentKind kind, Holds holds)
{
    return std::ranges::any_of(workspace.rows<Document>(), [&](const Document &each) {
        return each.kind == kind && each.state == DocumentState::Accepted && holds(each);
    });
}

bool hasCurrentRunbook(const Workspace &workspace, const Id<Service> &service, QDate asOf)
{
    return anyDocument(workspace, DocumentKind::Runbook, [&](const Document &each) {
        return each.service == service && (!each.reviewBy.isValid() || each.reviewBy >= asOf);
    });
}

GoalSignal map(const Workspace &workspace, QDate)
{
    const int have = !workspace.rows<Team>().isEmpty() + !workspace.rows<Service>().isEmpty()
        + !workspace.rows<Stakeholder>().isEmpty() + !workspace.rows<Agreement>().isEmpty();
    return {have, 4, Text::tr("of teams, services, stakeholders and agreements are recorded")};
}

GoalSignal services(const Workspace &workspace, QDate)
{
    std::set<Id<Service>> linked;
    for (const ServiceDependency &each : workspace.rows<ServiceDependency>()) {
        linked.insert(each.from);
        linked.insert(each.to);
    }
    return share<Service>(
        workspace, Text::tr("services with a team and a dependency"), runs,
        [&](const Service &each) { return !each.team.isNull() && linked.contains(each.id); });
}

GoalSignal risks(const Workspace &workspace, QDate)
{
    const int risks = std::min<int>(5, int(workspace.rows<Risk>().size()));
    const int themes = std::min<int>(3, int(workspace.rows<CauseTheme>().size()));
    return {risks + themes, 8, Text::tr("of five risks and three causes are recorded")};
}

GoalSignal partners(const Workspace &workspace, QDate asOf)
{
    GoalSignal signal{0, 0, Text::tr("partners who were told something")};
    for (const UpdateDue &each : updatesDue(workspace, asOf)) {
        ++signal.want;
        signal.have += each.last.isValid();
    }
    return signal;
}

GoalSignal updates(const Workspace &workspace, QDate asOf)
{
    GoalSignal signal{0, 0, Text::tr("stakeholders who hear in time")};
    for (const UpdateDue &each : updatesDue(workspace, asOf)) {
        ++signal.want;
        signal.have += each.state == DueState::Later || each.state == DueState::Due;
    }
    return signal;
}

bool isActive(const Team &team)
{
    return team.state == TeamState::Active;
}

GoalSignal charter(const Workspace &workspace, QDate)
{
    return share<Team>(workspace, Text::tr("teams with an accepted charter"), isActive,
                       [&](const Team &team) {
                           return anyDocument(workspace, DocumentKind::Charter,
                                              [&](const Document &each) { return each.team == team.id; });
                       });
}

/// How many of the KPIs have a value.
GoalSignal measured(const Workspace &workspace, const QStringList &kpis)
{
    std::set<Id<KpiSeries>> filled;
    for (const KpiSample &sample : workspace.rows<KpiSample>())
        filled.insert(sample.series);
    std::set<QString> known;
    for (const KpiSeries &series : workspace.rows<KpiSeries>()) {
        const KpiDefinition *kpi = workspace.find(series.kpi);
        if (kpi && filled.contains(series.id))
            known.insert(kpi->key);
    }
    GoalSignal signal{0, int(kpis.size()),
                      Text::tr("of %1 have values").arg(kpis.join(QStringLiteral(", ")))};
    for (const QString &key : kpis)
        signal.have += known.contains(key);
    return signal;
}

GoalSignal deliveryBaseline(const Workspace &workspace, QDate)
{
    return measured(
        workspace,
        {QStringLiteral("K02"), QStringLiteral("K07"), QStringLiteral("K09"), QStringLiteral("K12")});
}

GoalSignal incidentBaseline(const Workspace &workspace, QDate)
{
    const int have = !workspace.rows<Incident>().isEmpty() + !workspace.rows<AlertRule>().isEmpty()
        + measured(workspace, {QStringLiteral("K12")}).have;
    return {have, 3, Text::tr("of incidents, alert rules and time to restore are recorded")};
}

GoalSignal defectBaseline(const Workspace &workspace, QDate)
{
    return measured(workspace, {QStringLiteral("K06")});
}

GoalSignal runbooks(const Workspace &workspace, QDate asOf)
{
    return share<Service>(workspace, Text::tr("services with a current runbook"), runs,
                          [&](const Service &each) { return hasCurrentRunbook(workspace, each.id, asOf); });
}

GoalSignal coverage(const Workspace &workspace, QDate asOf)
{
    std::set<Id<Team>> covered;
    for (const Rotation &rotation : workspace.rows<Rotation>())
        covered.insert(rotation.team);
    return share<Service>(workspace, Text::tr("services with a current runbook and a rotation"), runs,
                          [&](const Service &each) {
                              return covered.contains(each.team)
                                  && hasCurrentRunbook(workspace, each.id, asOf);
                          });
}

GoalSignal plan(const Workspace &workspace, QDate)
{
    const bool isApproved = std::ranges::any_of(workspace.rows<Plan>(), [](const Plan &each) {
        return each.state == PlanState::Approved || each.state == PlanState::InProgress
            || each.state == PlanState::Closed;
    });
    return {isApproved + !workspace.rows<Baseline>().isEmpty(), 2,
            Text::tr("of an approved plan and its baseline")};
}

GoalSignal rhythm(const Workspace &workspace, QDate)
{
    return share<Team>(workspace, Text::tr("teams with iterations, a planning series or a WIP limit"),
                       isActive, [&](const Team &team) {
                           const auto isOfTeam = [&](const auto &each) { return each.team == team.id; };
                           return (team.flow == FlowMode::Flow && team.wipLimit > 0)
                               || std::ranges::any_of(workspace.rows<Iteration>(), isOfTeam)
                               || std::ranges::any_of(workspace.rows<MeetingSeries>(), isOfTeam);
                       });
}

/// Causes by the number of incidents, most first; at most `most`.
std::vector<Id<CauseTheme>> worstThemes(const Workspace &workspace, size_t most)
{
    std::map<Id<CauseTheme>, int> count;
    for (const Incident &incident : workspace.rows<Incident>()) {
        if (!incident.theme.isNull())
            ++count[incident.theme];
    }
    std::vector<std::pair<Id<CauseTheme>, int>> sorted(count.begin(), count.end());
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<Id<CauseTheme>, int>::second);
    std::vector<Id<CauseTheme>> worst;
    for (const auto &[theme, incidents] : sorted) {
        if (worst.size() < most)
            worst.push_back(theme);
    }
    return worst;
}

GoalSignal themeRunbooks(const Workspace &workspace, QDate asOf)
{
    GoalSignal signal{0, 0, Text::tr("of the most frequent causes: all services hit have a runbook")};
    for (const Id<CauseTheme> &theme : worstThemes(workspace, 5)) {
        ++signal.want;
        signal.have += std::ranges::all_of(workspace.rows<Incident>(), [&](const Incident &each) {
            return each.theme != theme || hasCurrentRunbook(workspace, each.service, asOf);
        });
    }
    return signal;
}

GoalSignal themes(const Workspace &workspace, QDate)
{
    GoalSignal signal{0, 0, Text::tr("of the two most frequent causes are addressed")};
    for (const Id<CauseTheme> &id : worstThemes(workspace, 2)) {
        const CauseTheme *theme = workspace.find(id);
        ++signal.want;
        signal.have += theme && theme->state != ThemeState::Open;
    }
    return signal;
}

GoalSignal alertRules(const Workspace &workspace, QDate)
{
    return share<AlertRule>(
        workspace, Text::tr("alert rules that were looked at"), [](const AlertRule &) { return true; },
        [](const AlertRule &each) { return each.decidedOn.isValid(); });
}

GoalSignal standards(const Workspace &workspace, QDate)
{
    std::set<Id<Service>> assessed;
    for (const Assessment &each : workspace.rows<Assessment>()) {
        if (each.state != AssessmentState::Draft)
            assessed.insert(each.service);
    }
    return share<Service>(workspace, Text::tr("services assessed against the standards"), runs,
                          [&](const Service &each) { return assessed.contains(each.id); });
}

GoalSignal contracts(const Workspace &workspace, QDate)
{
    std::set<Id<ApiContract>> used;
    for (const ContractConsumer &each : workspace.rows<ContractConsumer>())
        used.insert(each.contract);
    return share<ApiContract>(
        workspace, Text::tr("live contracts with known consumers"),
        [](const ApiContract &each) { return each.state == ContractState::Live; },
        [&](const ApiContract &each) { return used.contains(each.id); });
}

GoalSignal levels(const Workspace &workspace, QDate)
{
    const bool hasRubric = std::ranges::any_of(
        workspace.rows<Rubric>(), [](const Rubric &each) { return each.key.startsWith(u"T23"); });
    return {!workspace.rows<CareerLevel>().isEmpty() + hasRubric, 2, Text::tr("of levels and their rubric")};
}

GoalSignal milestone(const Workspace &workspace, QDate)
{
    const bool isDone = std::ranges::any_of(workspace.rows<Item>(), [](const Item &each) {
        return each.state == ItemState::Done && (each.isMilestone() || !each.commitment.isEmpty());
    });
    return {isDone, 1, Text::tr("promised milestone is done")};
}

/// Items that are wanted and not dropped; one is enough to speak of a list, three make it one.
template <class Is> GoalSignal ranked(const Workspace &workspace, const QString &words, Is is)
{
    const auto count = std::ranges::count_if(workspace.rows<Item>(), [&](const Item &each) {
        return each.state != ItemState::Dropped && is(each);
    });
    return {std::min(3, int(count)), 3, words};
}

GoalSignal excellence(const Workspace &workspace, QDate)
{
    return ranked(workspace, Text::tr("ranked items of debt or modernisation"), [](const Item &each) {
        return each.investment == InvestmentClass::EngineeringExcellence
            || each.investment == InvestmentClass::Modernisation;
    });
}

GoalSignal cost(const Workspace &workspace, QDate)
{
    return ranked(workspace, Text::tr("ranked items of cost"),
                  [](const Item &each) { return each.kind == ItemKind::Cost; });
}

GoalSignal security(const Workspace &workspace, QDate)
{
    return ranked(workspace, Text::tr("ranked items of security"),
                  [](const Item &each) { return each.kind == ItemKind::Security; });
}

GoalSignal raci(const Workspace &workspace, QDate)
{
    std::map<QString, int> accountable;
    for (const RaciEntry &each : workspace.rows<RaciEntry>())
        accountable[each.activity] += each.letter == RaciLetter::Accountable;
    GoalSignal signal{0, int(accountable.size()),
                      Text::tr("activities with exactly one who answers for them")};
    for (const auto &[activity, count] : accountable)
        signal.have += count == 1;
    return signal;
}

GoalSignal objectives(const Workspace &workspace, QDate asOf)
{
    return share<Service>(
        workspace, Text::tr("critical services with an objective"),
        [&](const Service &each) { return isCritical(workspace, each); },
        [&](const Service &each) {
            return std::ranges::any_of(workspace.rows<Slo>(), [&](const Slo &slo) {
                return slo.service == each.id && (!slo.to.isValid() || slo.to >= asOf);
            });
        });
}

GoalSignal actions(const Workspace &workspace, QDate asOf)
{
    std::vector<const ActionItem *> all;
    for (const ActionItem &each : workspace.rows<ActionItem>())
        all.push_back(&each);
    const ActionFigures figures = actionFigures(all, asOf.addDays(-halfYear), asOf, asOf);
    const int counted = figures.due - figures.cancelled;
    return {figures.finished, (counted * 4 + 4) / 5, Text::tr("actions done for 80 %")};
}

GoalSignal tests(const Workspace &workspace, QDate)
{
    return share<Service>(
        workspace, Text::tr("critical services with a test coverage of 70 %"),
        [&](const Service &each) { return isCritical(workspace, each) && each.coverage.has_value(); },
        [](const Service &each) { return each.coverage->value() >= coverageOfCritical; });
}

GoalSignal hiring(const Workspace &workspace, QDate)
{
    return share<Requisition>(
        workspace, Text::tr("requisitions that are filled"),
        [](const Requisition &each) {
            return each.state != RequisitionState::Draft && each.state != RequisitionState::Cancelled;
        },
        [](const Requisition &each) { return each.state == RequisitionState::Filled; });
}

GoalSignal leads(const Workspace &workspace, QDate)
{
    return share<Team>(workspace, Text::tr("teams with a lead"), isActive,
                       [](const Team &each) { return !each.lead.isNull(); });
}

GoalSignal deprecations(const Workspace &workspace, QDate)
{
    return share<Deprecation>(
        workspace, Text::tr("deprecations that are over"), [](const Deprecation &) { return true; },
        [](const Deprecation &each) { return each.state == DeprecationState::Retired; });
}

GoalSignal tradeOffs(const Workspace &workspace, QDate asOf)
{
    return share<ScopeChange>(
        workspace, Text::tr("scope changes with their trade-off"),
        [&](const ScopeChange &each) { return each.on <= asOf && each.on > asOf.addYears(-1); },
        [](const ScopeChange &each) { return !each.tradeOff.isEmpty(); });
}

GoalSignal documents(const Workspace &workspace, QDate asOf)
{
    return share<Document>(
        workspace, Text::tr("documents that are current"),
        [](const Document &each) { return isInForce(each) && each.reviewBy.isValid(); },
        [&](const Document &each) { return each.reviewBy >= asOf; });
}

GoalSignal vulnerabilities(const Workspace &workspace, QDate asOf)
{
    return share<Vulnerability>(
        workspace, Text::tr("open vulnerabilities within their date"),
        [&](const Vulnerability &each) { return !each.fixedOn.isValid() || each.fixedOn > asOf; },
        [&](const Vulnerability &each) { return !each.due.isValid() || each.due >= asOf; });
}

using Count = GoalSignal (*)(const Workspace &, QDate);
constexpr std::pair<const char *, Count> counts[] = {
    {"map", map},
    {"services", services},
    {"risks", risks},
    {"partners", partners},
    {"charter", charter},
    {"delivery-baseline", deliveryBaseline},
    {"incident-baseline", incidentBaseline},
    {"defect-baseline", defectBaseline},
    {"runbooks", runbooks},
    {"plan", plan},
    {"rhythm", rhythm},
    {"updates", updates},
    {"theme-runbooks", themeRunbooks},
    {"alert-rules", alertRules},
    {"standards", standards},
    {"contracts", contracts},
    {"levels", levels},
    {"themes", themes},
    {"milestone", milestone},
    {"excellence", excellence},
    {"cost", cost},
    {"security", security},
    {"raci", raci},
    {"objectives", objectives},
    {"actions", actions},
    {"coverage", coverage},
    {"tests", tests},
    {"hiring", hiring},
    {"leads", leads},
    {"deprecations", deprecations},
    {"trade-offs", tradeOffs},
    {"documents", documents},
    {"vulnerabilities", vulnerabilities},
};

} // namespace

QStringList goalFacts()
{
    QStringList facts;
    for (const auto &[fact, count] : counts)
        facts.append(QLatin1String(fact));
    return facts;
}

std::optional<GoalSignal> goalSignal(const Workspace &workspace, const QString &fact, QDate asOf)
{
    for (const auto &[name, count] : counts) {
        if (fact == QLatin1String(name))
            return count(workspace, asOf);
    }
    return std::nullopt;
}

std::vector<GoalLine> goalLines(const Workspace &workspace, const Id<ChecklistRun> &run, QDate asOf)
{
    const auto source = builtInTemplate(QStringLiteral("T05"));
    std::vector<GoalLine> lines;
    for (const CheckAnswer &answer : workspace.rows<CheckAnswer>()) {
        if (answer.run != run)
            continue;
        GoalLine line{&answer, {}, {}};
        if (const ChecklistPoint *point = workspace.find(answer.point))
            line.group = point->group;
        for (size_t i = 0; source && i < source->points.size(); ++i) {
            if (source->points[i].id == answer.point && source->known[i].startsWith(prefix))
                line.signal = goalSignal(workspace, source->known[i].mid(prefix.size()), asOf);
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const GoalLine &line) { return line.answer->position; });
    return lines;
}

} // namespace fairlead
