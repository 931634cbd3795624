// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/choice_text.h"
#include "core/reliability/bus_factor.h"
#include "core/reliability/error_budget.h"
#include "core/reliability/templates.h"

#include <QLocale>
#include <algorithm>

namespace fairlead {

namespace {

constexpr int freshFor = 180; ///< days that a review of a runbook counts (C.3)

KnownFact met(const QString &evidence)
{
    return {AnswerState::Met, evidence};
}

KnownFact notMet(const QString &evidence)
{
    return {AnswerState::NotMet, evidence};
}

KnownFact owner(const Workspace &workspace, const Service &service)
{
    const Team *team = workspace.find(service.team);
    return team ? met(team->name) : notMet(Text::tr("no team owns it"));
}

KnownFact tier(const Workspace &workspace, const Service &service)
{
    const ServiceTier *tier = workspace.find(service.tier);
    return tier ? met(tier->caption()) : notMet(Text::tr("it has no tier"));
}

KnownFact objective(const Workspace &workspace, const Service &service, QDate on)
{
    for (const Slo &slo : workspace.rows<Slo>()) {
        const bool isNow = (!slo.from.isValid() || slo.from <= on) && (!slo.to.isValid() || on <= slo.to);
        if (slo.service == service.id && isNow)
            return met(slo.caption());
    }
    return notMet(Text::tr("it has no objective"));
}

KnownFact budget(const Workspace &workspace, const Service &service, QDate on)
{
    KnownFact fact;
    for (const BudgetHistory &history : budgetHistories(workspace, on)) {
        if (history.current().service != service.id)
            continue;
        const ErrorBudget now = errorBudget(history, lastJudgedDay(history, on));
        if (!now.hasData || fact.state == AnswerState::NotMet)
            continue;
        const QString used =
            Text::tr("%1: %2 % used")
                .arg(history.current().caption(), QLocale().toString(now.consumed() * 100, 'f', 0));
        fact = now.state == BudgetState::Exhausted ? notMet(used) : met(used);
    }
    return fact;
}

/// The newest document in force of that kind; null: there is none.
const Document *documentOf(const Workspace &workspace, const Service &service, DocumentKind kind)
{
    const Document *newest = nullptr;
    for (const Document &each : workspace.rows<Document>()) {
        const bool counts =
            each.service == service.id && each.kind == kind && each.state == DocumentState::Accepted;
        if (counts && (!newest || newest->reviewedOn < each.reviewedOn))
            newest = &each;
    }
    return newest;
}

KnownFact runbook(const Workspace &workspace, const Service &service, QDate on)
{
    const Document *document = documentOf(workspace, service, DocumentKind::Runbook);
    if (!document)
        return notMet(Text::tr("it has no runbook"));
    if (!document->reviewedOn.isValid())
        return {AnswerState::Unknown, document->caption()};
    const qint64 age = document->reviewedOn.daysTo(on);
    const QString text = Text::tr("%1, reviewed %2 days ago").arg(document->caption(), QString::number(age));
    return age < freshFor ? met(text) : notMet(text);
}

KnownFact threatModel(const Workspace &workspace, const Service &service)
{
    const Document *document = documentOf(workspace, service, DocumentKind::ThreatModel);
    return document ? met(document->caption()) : notMet(Text::tr("it has no threat model"));
}

KnownFact escalation(const Workspace &workspace, const Service &service)
{
    for (const Rotation &rotation : workspace.rows<Rotation>()) {
        if (rotation.team != service.team)
            continue;
        const auto isOfIt = [&rotation](const EscalationStep &step) { return step.rotation == rotation.id; };
        if (std::ranges::any_of(workspace.rows<EscalationStep>(), isOfIt))
            return met(rotation.name);
        return {AnswerState::Unknown, Text::tr("%1 has no escalation steps").arg(rotation.name)};
    }
    return notMet(Text::tr("its team has no rotation"));
}

KnownFact knowledge(const Workspace &workspace, const Service &service, QDate on)
{
    for (const ServiceBusFactor &factor : serviceBusFactors(workspace, on)) {
        if (factor.service != service.id)
            continue;
        const QString text = Text::tr("%1 of %2 people").arg(factor.factor()).arg(factor.required);
        return factor.isShort() ? notMet(text) : met(text);
    }
    return {};
}

KnownFact vulnerabilities(const Workspace &workspace, const Service &service, QDate on)
{
    QStringList late;
    bool hasAny = false;
    for (const Vulnerability &each : workspace.rows<Vulnerability>()) {
        if (each.service != service.id)
            continue;
        hasAny = true;
        const bool isOpen = !each.fixedOn.isValid() || each.fixedOn > on;
        if (isOpen && each.due.isValid() && each.due < on)
            late << each.key;
    }
    if (!late.isEmpty())
        return notMet(late.join(QStringLiteral(", ")));
    // Nothing on record may mean that nobody looks.
    return hasAny ? met(Text::tr("none past its date")) : KnownFact();
}

KnownFact ofKnown(Known known)
{
    switch (known) {
    case Known::Yes:
        return met({});
    case Known::No:
        return notMet({});
    case Known::Unknown:
        break;
    }
    return {};
}

} // namespace

KnownFact knownFact(const Workspace &workspace, const Id<Service> &id, const QString &fact, QDate on)
{
    const Service *service = workspace.find(id);
    if (!service || fact.isEmpty())
        return {};
    if (fact == u"owner")
        return owner(workspace, *service);
    if (fact == u"tier")
        return tier(workspace, *service);
    if (fact == u"slo")
        return objective(workspace, *service, on);
    if (fact == u"budget")
        return budget(workspace, *service, on);
    if (fact == u"runbook")
        return runbook(workspace, *service, on);
    if (fact == u"threat-model")
        return threatModel(workspace, *service);
    if (fact == u"escalation")
        return escalation(workspace, *service);
    if (fact == u"knowledge")
        return knowledge(workspace, *service, on);
    if (fact == u"vulnerabilities")
        return vulnerabilities(workspace, *service, on);
    if (fact == u"materials")
        return ofKnown(service->billOfMaterials);
    if (fact == u"data-class" && service->dataClass != DataClass::Unknown)
        return met(choiceText(Service::table, service->dataClass));
    if (fact == u"retention" && !service->retention.isEmpty())
        return met(service->retention);
    return {};
}

} // namespace fairlead
