// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/maturity_facts.h"

#include "core/planning/why_words.h"
#include "ui/services/service_text.h"

namespace fairlead {

namespace {

using namespace service_text;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Maturity)
};

Fact toned(const QString &words, Tone tone, const char *icon)
{
    Fact fact = plain(words);
    fact.tone = tone;
    fact.icon = QLatin1String(icon);
    return fact;
}

Fact unknown()
{
    Fact fact = toned(Words::tr("unknown"), Tone::Secondary, "info");
    fact.value = -1.0;
    return fact;
}

Fact verdict(Verdict verdict)
{
    Fact fact = unknown();
    if (verdict == Verdict::Passed)
        fact = toned(Words::tr("Ready"), Tone::Good, "good");
    if (verdict == Verdict::NotPassed)
        fact = toned(Words::tr("Not ready"), Tone::Error, "error");
    fact.value = int(verdict);
    return fact;
}

Fact count(int points, Tone tone = Tone::Text)
{
    Fact fact = number(points, 0);
    fact.tone = points > 0 ? tone : Tone::Secondary;
    return fact;
}

QList<Fact> checklistFacts(const Workspace &workspace, const Id<Service> &service)
{
    const ChecklistRun *run = newestChecklist(workspace, service);
    if (!run)
        return {unknown(), none(), none(), none(), none()};
    const ChecklistScore score = checklistScore(workspace, run->id);
    Fact ready = verdict(score.verdict);
    ready.why = score.openGates.empty()
        ? run->caption()
        : Words::tr("%1: %2 gates are not met or not known").arg(run->caption()).arg(score.openGates.size());
    Fact met = plain(Words::tr("%1 of %2").arg(score.met).arg(score.applicable()));
    met.value = score.score().value_or(-1);
    return {ready, met, count(score.notMet, Tone::Error), count(score.unknown), count(score.waived)};
}

/// "2", or "1–3" while what is unknown may still raise it.
Fact level(const Maturity &maturity)
{
    Fact fact =
        plain(maturity.isCertain() ? QString::number(maturity.level)
                                   : QStringLiteral("%1–%2").arg(maturity.level).arg(maturity.possible));
    fact.value = maturity.level;
    if (!maturity.isCertain())
        fact.why = Words::tr("Up to %1 if all that is unknown is met").arg(maturity.possible);
    return fact;
}

QList<Fact> assessmentFacts(const Workspace &workspace, const Id<Service> &service)
{
    const Assessment *assessment = newestAssessment(workspace, service);
    const Assessment *shown = assessment ? assessment : shownAssessment(workspace, service);
    if (!shown)
        return {unknown(), none(), none(), none()};
    const RubricScore score = rubricScore(workspace, shown->id);
    Fact part = score.score ? plain(words::percent(*score.score, 0)) : none();
    part.value = score.score.value_or(-1);
    if (!score.failedGates.isEmpty()) {
        part.tone = Tone::Error;
        part.icon = QLatin1String("error");
        part.why = Words::tr("Below the bar: %1").arg(words::list(score.failedGates));
    }
    Fact on = date(shown->on, shown->on);
    on.why = assessment ? QString() : Words::tr("A draft");
    return {level(maturity(workspace, shown->id)), part, count(score.unknown), on};
}

} // namespace

const ChecklistRun *newestChecklist(const Workspace &workspace, const Id<Service> &service)
{
    const ChecklistRun *newest = nullptr;
    for (const ChecklistRun &run : workspace.rows<ChecklistRun>()) {
        if (service.isNull() || run.service != service || run.state == RunState::Cancelled)
            continue;
        if (!newest || std::pair(newest->startedOn, newest->key) < std::pair(run.startedOn, run.key))
            newest = &run;
    }
    return newest;
}

const Assessment *shownAssessment(const Workspace &workspace, const Id<Service> &service)
{
    const Assessment *newest = nullptr;
    for (const Assessment &each : workspace.rows<Assessment>()) {
        if (!service.isNull() && each.service == service && (!newest || newest->on <= each.on))
            newest = &each;
    }
    return newest;
}

QList<FactColumn> maturityColumns()
{
    return {{Words::tr("Key"), 56},
            {Words::tr("Service"), 0},
            {Words::tr("Tier"), 48, true},
            {Words::tr("Readiness"), 110},
            {Words::tr("Met"), 84, true},
            {Words::tr("Not met"), 96, true},
            {Words::tr("Unknown"), 76, true, Words::tr("Points that nobody has looked at")},
            {Words::tr("Waived"), 76, true},
            {Words::tr("Maturity"), 100, false,
             Words::tr("The highest level whose gates, and those below, are all met")},
            {Words::tr("Score"), 76, true},
            {Words::tr("Not rated"), 84, true},
            {Words::tr("Assessed"), 100, true}};
}

FactRow maturityFacts(const Workspace &workspace, const ServiceFigures &figures)
{
    const Service &service = *workspace.find(figures.service);
    Fact level = plain(tier(figures.tier));
    level.value = figures.tier;
    FactRow row{refer(service.id), {plain(service.key), plain(service.name), level}};
    row.facts += checklistFacts(workspace, service.id);
    row.facts += assessmentFacts(workspace, service.id);
    return row;
}

} // namespace fairlead
