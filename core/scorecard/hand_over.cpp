// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/choice_text.h"
#include "core/reliability/error_budget.h"
#include "core/scorecard/action_figures.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/ops_scope.h"
#include "core/scorecard/release_edits.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr int oneWeek = 7;
constexpr size_t noisiestShown = 5;

/// A week, half-open.
struct Week {
    QDate from;
    QDate to;
    bool has(QDate day) const { return day.isValid() && day >= from && day < to; }
};

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

QString percentText(int part, int whole)
{
    return whole > 0 ? Text::tr("%1 %").arg(QLocale().toString(100.0 * part / whole, 'f', 0))
                     : Text::tr("no data");
}

/// What people type may name them; only keys, services and roles go out (GR7).
QString withoutNames(const Workspace &workspace, QString text)
{
    for (const Person &person : workspace.rows<Person>()) {
        if (!person.name.isEmpty())
            text.replace(person.name, person.role.isEmpty() ? Text::tr("somebody") : person.role);
    }
    return text;
}

void addHeading(QStringList &lines, const QString &heading)
{
    if (!lines.isEmpty())
        lines << QString();
    lines << QString(QStringLiteral("## ") + heading);
}

void addPages(const OpsScope &scope, const Week &week, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    addHeading(lines, Text::tr("Pages"));
    std::vector<const Rotation *> rotations;
    for (const Rotation &rotation : workspace.rows<Rotation>()) {
        if (scope.has(rotation))
            rotations.push_back(&rotation);
    }
    std::ranges::sort(rotations, {}, &Rotation::key);
    for (const Rotation *rotation : rotations) {
        int pages = 0;
        int noise = 0;
        int untriaged = 0;
        for (const Page &page : workspace.rows<Page>()) {
            if (page.rotation != rotation->id || !week.has(page.at.toUTC().date()))
                continue;
            ++pages;
            noise += page.triage == Triage::Noise || page.triage == Triage::Duplicate ? 1 : 0;
            untriaged += page.triage == Triage::Untriaged ? 1 : 0;
        }
        QString line =
            Text::tr("- %1: %2 pages, noise %3")
                .arg(rotation->name, QString::number(pages), percentText(noise, pages - untriaged));
        if (untriaged > 0)
            line += Text::tr(", %1 not triaged").arg(untriaged);
        lines << line;
    }
}

void addNoisyRules(const OpsScope &scope, const Week &week, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    std::vector<const Page *> pages;
    for (const Page &page : workspace.rows<Page>()) {
        if (scope.has(page))
            pages.push_back(&page);
    }
    std::vector<RuleNoise> rules = noiseByRule(pages, week.from, week.to);
    std::erase_if(rules, [](const RuleNoise &rule) { return rule.noise == 0; });
    if (rules.empty())
        return;
    addHeading(lines, Text::tr("Noisiest alert rules"));
    for (size_t i = 0; i < std::min(rules.size(), noisiestShown); ++i) {
        const AlertRule *rule = workspace.find(rules[i].rule);
        QString line = Text::tr("- %1: %2 of %3 needed nobody")
                           .arg(rule ? rule->name : Text::tr("without a rule"))
                           .arg(rules[i].noise)
                           .arg(rules[i].pages);
        if (rule && rule->decision != AlertDecision::Keep)
            line += QStringLiteral(" – ") + choiceText(AlertRule::table, rule->decision);
        lines << line;
    }
}

void addIncidents(const OpsScope &scope, const Week &week, QDate asOf, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    addHeading(lines, Text::tr("Incidents"));
    const qsizetype before = lines.size();
    for (const Incident *incident : incidentsByStart(workspace)) {
        const bool isOpen = !incident->restoredAt.isValid();
        if ((!isOpen && !week.has(incident->startedAt.toUTC().date())) || !scope.has(*incident))
            continue;
        const Service *service = workspace.find(incident->service);
        QString line = Text::tr("- %1 Sev%2 %3: %4")
                           .arg(incident->key, QString::number(incident->severity),
                                service ? service->name : Text::tr("no service"),
                                withoutNames(workspace, incident->title));
        line += isOpen
            ? Text::tr(" – still open")
            : Text::tr(" – restored after %1 min").arg(incident->startedAt.secsTo(incident->restoredAt) / 60);
        const CauseTheme *theme = workspace.find(incident->theme);
        if (theme && !incident->repeatOf.isNull())
            line += Text::tr(", a repeat of %1 %2").arg(theme->key, theme->name);
        lines << line;
    }
    for (const ReviewStanding &standing : reviewStandings(workspace, asOf)) {
        const bool isWaiting = standing.incident->restoredAt.isValid()
            && (!standing.review || standing.review->state == ReviewState::Draft)
            && scope.has(*standing.incident);
        if (isWaiting)
            lines << (standing.isOverdue ? Text::tr("- Review of %1 overdue since %2")
                                         : Text::tr("- Review of %1 due on %2"))
                         .arg(standing.incident->key, dayText(standing.due));
    }
    if (lines.size() == before)
        lines << Text::tr("- none");
}

QString stateText(const ErrorBudget &budget)
{
    if (!budget.hasData)
        return Text::tr("nothing is measured");
    const QString used = percentText(int(std::lround(budget.consumed() * 100)), 100);
    switch (budget.state) {
    case BudgetState::Exhausted:
        return Text::tr("spent, %1 used").arg(used);
    case BudgetState::Caution:
        return Text::tr("caution, %1 used").arg(used);
    case BudgetState::Healthy:
        break;
    }
    return Text::tr("%1 used").arg(used);
}

/// What asks for somebody, and what was decided about it; how many are healthy.
void addBudgets(const OpsScope &scope, QDate asOf, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    addHeading(lines, Text::tr("Error budgets"));
    int healthy = 0;
    const std::vector<FreezeLine> freezes = freezeLines(workspace, asOf);
    for (const BudgetHistory &history : budgetHistories(workspace, asOf)) {
        const Slo &slo = history.current();
        if (!scope.hasService(slo.service))
            continue;
        const ErrorBudget budget = errorBudget(history, lastJudgedDay(history, asOf));
        const auto freeze =
            std::ranges::find_if(freezes, [&slo](const FreezeLine &each) { return each.slo->id == slo.id; });
        const Decision *decision = freeze == freezes.end() ? nullptr : freeze->decision;
        if (budget.hasData && budget.state == BudgetState::Healthy && !decision) {
            ++healthy;
            continue;
        }
        QString line = Text::tr("- %1: %2").arg(withoutNames(workspace, slo.caption()), stateText(budget));
        if (decision && decision->state == DecisionState::Open)
            line += Text::tr(" – %1 is open: freeze or not").arg(decision->key);
        else if (decision)
            line += QStringLiteral(" – ")
                + Text::tr("%1 (%2, %3)")
                      .arg(withoutNames(workspace, decision->chosen), decision->key, dayText(decision->on));
        lines << line;
    }
    lines << Text::tr("- healthy: %1").arg(healthy);
}

void addReleases(const OpsScope &scope, const Week &next, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    addHeading(lines, Text::tr("Changes next week"));
    const qsizetype before = lines.size();
    for (const Release &release : workspace.rows<Release>()) {
        if (!next.has(release.plannedOn) || release.state == ReleaseState::Released || !scope.has(release))
            continue;
        const GoNoGo check = goNoGo(workspace, release);
        lines << Text::tr("- %1 on %2: %3")
                     .arg(withoutNames(workspace, release.caption()), dayText(release.plannedOn),
                          check.isGo ? Text::tr("go")
                                     : Text::tr("no go yet, %1 points open").arg(check.blockers.size()));
    }
    if (lines.size() == before)
        lines << Text::tr("- none");
}

void addDuty(const OpsScope &scope, const Week &next, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    addHeading(lines, Text::tr("On call next week"));
    for (const Rotation &rotation : workspace.rows<Rotation>()) {
        if (!scope.has(rotation))
            continue;
        bool isCovered = false;
        bool hasHole = false;
        for (const Shift &shift : workspace.rows<Shift>()) {
            if (shift.rotation != rotation.id || shift.to < next.from || shift.from >= next.to)
                continue;
            const bool isEmpty = shift.person.isNull();
            hasHole = hasHole || isEmpty;
            isCovered = isCovered || (!isEmpty && shift.layer == ShiftLayer::Primary);
        }
        lines << Text::tr("- %1: %2")
                     .arg(rotation.name,
                          !isCovered    ? Text::tr("nobody is planned as primary")
                              : hasHole ? Text::tr("a shift is empty")
                                        : Text::tr("covered"));
    }
}

void addActions(const OpsScope &scope, const Week &next, QDate asOf, QStringList &lines)
{
    const Workspace &workspace = scope.workspace();
    addHeading(lines, Text::tr("Actions"));
    std::vector<const ActionItem *> open;
    for (const ActionItem &action : workspace.rows<ActionItem>()) {
        const bool isOpen = action.state == ActionState::Draft || action.state == ActionState::Open
            || action.state == ActionState::InProgress;
        if (isOpen && action.due.isValid() && action.due < next.to && scope.has(action))
            open.push_back(&action);
    }
    std::ranges::stable_sort(open, [](const ActionItem *a, const ActionItem *b) {
        return std::tie(a->due, a->key) < std::tie(b->due, b->key);
    });
    for (const ActionItem *action : open) {
        const Person *owner = workspace.find(action->owner);
        const QString role = owner ? owner->role : Text::tr("nobody");
        const QString due = action->due < asOf ? Text::tr("overdue since %1").arg(dayText(action->due))
                                               : Text::tr("due on %1").arg(dayText(action->due));
        lines << QString(
            QStringLiteral("- ")
            + Text::tr("%1 (%2, %3)").arg(withoutNames(workspace, action->caption()), role, due));
    }
    if (open.empty())
        lines << Text::tr("- none");
}

} // namespace

QString handOverText(const Workspace &workspace, QDate weekStart, QDate asOf, const Id<Team> &team)
{
    const OpsScope scope(workspace, team);
    const Team *row = workspace.find(team);
    const Week last{weekStart.addDays(-oneWeek), weekStart};
    const Week next{weekStart, weekStart.addDays(oneWeek)};
    QStringList lines;
    lines << (row ? Text::tr("# Ops hand-over of %1, week of %2").arg(row->name, dayText(weekStart))
                  : Text::tr("# Ops hand-over, week of %1").arg(dayText(weekStart)));
    addPages(scope, last, lines);
    addNoisyRules(scope, last, lines);
    addIncidents(scope, last, asOf, lines);
    addBudgets(scope, asOf, lines);
    addReleases(scope, next, lines);
    addDuty(scope, next, lines);
    addActions(scope, next, asOf, lines);
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace fairlead
