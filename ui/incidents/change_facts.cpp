// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/change_facts.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/release_edits.h"
#include "ui/incidents/incident_words.h"

#include <map>

namespace fairlead::change_facts {

namespace {

using namespace incident_words;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

const QLatin1String bad("error");
const QLatin1String doubtful("warning");
const QLatin1String fine("good");

QString namesOf(const std::vector<const Service *> &services)
{
    QStringList names;
    for (const Service *service : services)
        names.append(service->name);
    return names.join(QStringLiteral(", "));
}

QString keysOf(const std::vector<const Incident *> &incidents)
{
    QStringList keys;
    for (const Incident *incident : incidents)
        keys.append(incident->key);
    return keys.join(QStringLiteral(", "));
}

bool isOut(const Release &release)
{
    return release.state == ReleaseState::Released || release.state == ReleaseState::RolledBack;
}

Fact stateFact(const Release &release)
{
    const QString words = choiceText(Release::table, release.state);
    return fact(words, int(release.state),
                release.state == ReleaseState::RolledBack ? Mark{Tone::Error, bad} : Mark());
}

/// "12 of 15": points that are met or waived.
Fact readinessFact(const Workspace &workspace, const Release &release, const GoNoGo &check)
{
    if (!workspace.find(release.checklist))
        return fact(Words::tr("no checklist"), -1, {Tone::Warning, doubtful});
    const int all = check.met + check.waived + check.unknown + check.notMet;
    const int done = check.met + check.waived;
    const Mark mark = check.notMet > 0 ? Mark{Tone::Error, bad}
        : done < all                   ? Mark{Tone::Warning, doubtful}
                                       : Mark{Tone::Good, fine};
    return fact(Words::tr("%1 of %2", "points of a checklist").arg(done).arg(all),
                all > 0 ? double(done) / all : 0, mark,
                Words::tr("%1 met, %2 waived, %3 not met, %4 without an answer")
                    .arg(check.met)
                    .arg(check.waived)
                    .arg(check.notMet)
                    .arg(check.unknown));
}

Fact goFact(const Release &release, const GoNoGo &check)
{
    const QString why = check.blockers.join(u'\n');
    if (check.isGo)
        return fact(Words::tr("go"), 2, {Tone::Good, fine});
    if (isOut(release))
        return fact(Words::tr("went without a go"), 0, {Tone::Error, bad}, why);
    return check.isDecided ? fact(Words::tr("points are open"), 1, {Tone::Warning, doubtful}, why)
                           : fact(Words::tr("not decided"), 0, {Tone::Secondary}, why);
}

bool isShown(const std::vector<const Service *> &services, const Scope &scope)
{
    if (scope.team.isNull() && scope.service.isNull())
        return true;
    return std::ranges::any_of(services, [&scope](const Service *service) {
        return (scope.team.isNull() || service->team == scope.team)
            && (scope.service.isNull() || service->id == scope.service);
    });
}

Fact outcomeFact(const Deployment &deployment)
{
    const QString words = choiceText(Deployment::table, deployment.outcome);
    switch (deployment.outcome) {
    case DeploymentOutcome::Ok:
        return fact(words, 0);
    case DeploymentOutcome::Failed:
        return fact(words, 2, {Tone::Error, bad});
    case DeploymentOutcome::RolledBack:
        break;
    }
    return fact(words, 1, {Tone::Warning, doubtful});
}

} // namespace

QList<FactColumn> releaseColumns()
{
    return {{Words::tr("Key"), 70},
            {Words::tr("Release"), 0},
            {Words::tr("Planned"), 88},
            {Words::tr("State"), 112},
            {Words::tr("Checklist"), 138, true, Words::tr("Points of T02 that are met or waived")},
            {Words::tr("Go/no-go"), 150},
            {Words::tr("Services"), 150},
            {Words::tr("Caused"), 88, false, Words::tr("Incidents that name one of its deployments")}};
}

QList<FactRow> releaseRows(const Workspace &workspace, const Scope &scope, QDate asOf)
{
    std::vector<const Release *> releases;
    for (const Release &release : workspace.rows<Release>())
        releases.push_back(&release);
    std::ranges::stable_sort(releases, [](const Release *a, const Release *b) {
        if (isOut(*a) != isOut(*b))
            return isOut(*b);
        const QDate left = isOut(*a) ? a->releasedOn : a->plannedOn;
        const QDate right = isOut(*b) ? b->releasedOn : b->plannedOn;
        return isOut(*a) ? right < left : left < right;
    });
    QList<FactRow> rows;
    for (const Release *release : releases) {
        const std::vector<const Service *> services = servicesOf(workspace, *release);
        const std::vector<const Incident *> caused = causedBy(workspace, *release);
        if (!isShown(services, scope))
            continue;
        if (scope.isTroubled && caused.empty() && release->state != ReleaseState::RolledBack)
            continue;
        const GoNoGo check = goNoGo(workspace, *release);
        const QDate day = isOut(*release) ? release->releasedOn : release->plannedOn;
        const bool isLate = !isOut(*release) && day.isValid() && day < asOf;
        rows.append({refer(release->id),
                     {fact(release->key), fact(release->name, {}, {}, release->name),
                      fact(words::day(day, asOf), day, isLate ? Mark{Tone::Warning, doubtful} : Mark()),
                      stateFact(*release), readinessFact(workspace, *release, check), goFact(*release, check),
                      fact(namesOf(services), {}, {}, namesOf(services)),
                      caused.empty() ? fact({}) : fact(keysOf(caused), {}, {Tone::Error, bad})}});
    }
    return rows;
}

QList<FactColumn> deploymentColumns()
{
    return {{Words::tr("When"), 104, false, Words::tr("Times are in UTC")},
            {Words::tr("Service"), 0},
            {Words::tr("Version"), 76},
            {Words::tr("Class"), 92},
            {Words::tr("Rollout"), 104},
            {Words::tr("Outcome"), 128},
            {Words::tr("Release"), 80},
            {Words::tr("Caused"), 88, false, Words::tr("Incidents that name it as their cause")}};
}

QList<FactRow> deploymentRows(const Workspace &workspace, const Scope &scope, QDate asOf)
{
    std::map<Id<Deployment>, QStringList> caused;
    for (const Incident *incident : incidentsByStart(workspace)) {
        if (!incident->deployment.isNull())
            caused[incident->deployment].append(incident->key);
    }
    std::vector<const Deployment *> all;
    for (const Deployment &deployment : workspace.rows<Deployment>()) {
        const QDate day = deployment.at.toUTC().date();
        if (scope.days > 0 && day <= asOf.addDays(-scope.days))
            continue;
        const bool isTroubled = deployment.outcome != DeploymentOutcome::Ok || caused.contains(deployment.id);
        const Service *service = workspace.find(deployment.service);
        const std::vector<const Service *> services =
            service ? std::vector{service} : std::vector<const Service *>();
        if ((!scope.isTroubled || isTroubled) && isShown(services, scope))
            all.push_back(&deployment);
    }
    std::ranges::stable_sort(all, [](const Deployment *a, const Deployment *b) { return b->at < a->at; });
    QList<FactRow> rows;
    for (const Deployment *deployment : all) {
        const Service *service = workspace.find(deployment->service);
        const Release *release = workspace.find(deployment->release);
        const auto incidents = caused.find(deployment->id);
        rows.append(
            {refer(deployment->id),
             {fact(moment(deployment->at, asOf), deployment->at), fact(service ? service->name : QString()),
              fact(deployment->version),
              fact(choiceText(Deployment::table, deployment->changeClass), int(deployment->changeClass)),
              fact(choiceText(Deployment::table, deployment->strategy), int(deployment->strategy)),
              outcomeFact(*deployment), fact(release ? release->key : QString()),
              incidents == caused.end()
                  ? fact({})
                  : fact(incidents->second.join(QStringLiteral(", ")), {}, {Tone::Error, bad})}});
    }
    return rows;
}

QList<FactColumn> freezeColumns()
{
    return {{Words::tr("Objective"), 0},
            {Words::tr("Used"), 78, true, Words::tr("Part of the error budget that is used")},
            {Words::tr("Policy"), 172},
            {Words::tr("Decision"), 130},
            {Words::tr("On"), 86},
            {Words::tr("By"), 130},
            {Words::tr("Why"), 190}};
}

QList<FactRow> freezeRows(const Workspace &workspace, QDate asOf)
{
    QList<FactRow> rows;
    for (const FreezeLine &line : freezeLines(workspace, asOf)) {
        const QString name =
            QString(line.slo->key + u' ' + (line.service ? line.service->name : line.slo->name));
        const bool isDecided = line.decision && line.decision->state != DecisionState::Open;
        const Decision none;
        const Decision &decision = isDecided ? *line.decision : none;
        rows.append({refer(line.slo->id),
                     {fact(name, {}, {}, line.slo->name),
                      fact(words::percent(line.budget.consumed(), 0), line.budget.consumed()),
                      line.isAsked ? fact(Words::tr("asks for a freeze"), 0, {Tone::Error, bad})
                                   : fact(Words::tr("asks for nothing"), 1, {Tone::Secondary}),
                      line.isOpen() ? fact(Words::tr("to be decided"), 0, {Tone::Warning, doubtful})
                                    : fact(isDecided ? decision.chosen : QStringLiteral("–"), 1),
                      fact(words::day(decision.on, asOf), decision.on), fact(decision.decider),
                      fact(decision.rationale, {}, {}, decision.rationale)}});
    }
    return rows;
}

} // namespace fairlead::change_facts
