// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/reliability/bus_factor.h"
#include "core/reliability/service_graph.h"

namespace fairlead::check {

namespace {

constexpr int mostCritical = 1; ///< tier that owes an objective and a threat model

QString names(const ServiceGraph &graph, const std::vector<int> &nodes)
{
    QStringList list;
    for (const int node : nodes)
        list << graph.nodes[size_t(node)].key;
    return words::list(list);
}

QString peopleWho(const Workspace &workspace, const std::vector<Id<Person>> &people)
{
    return people.empty() ? Text::tr("nobody") : words::people(workspace, people);
}

/// Somebody of the owning team who works with the service already moves up to where he can lead.
void offerToGrow(const CheckInput &input, const Service &service, std::vector<Fix> &fixes)
{
    constexpr size_t most = 2;
    for (const ServiceKnowledge &row : input.workspace.rows<ServiceKnowledge>()) {
        const Person *person = input.workspace.find(row.person);
        const bool isNext = row.service == service.id && row.level == leadingLevel - 1;
        if (!isNext || !person || !isActive(*person, input.asOf()) || fixes.size() == most)
            continue;
        ServiceKnowledge grown = row;
        grown.level = leadingLevel;
        offer(fixes, row, grown,
              Text::tr("Note that %1 can now lead the work on %2").arg(person->name, service.key));
    }
}

/// What a service has to have and does not (X15).
struct Gaps {
    QStringList words;
    const char *field = "";

    void add(const QString &word, const char *key)
    {
        if (words.isEmpty())
            field = key;
        words << word;
    }
};

bool hasDocument(const Workspace &workspace, const Id<Service> &service, DocumentKind kind)
{
    for (const Document &document : workspace.rows<Document>()) {
        const bool isValid = document.state == DocumentState::Accepted
            || document.state == DocumentState::Draft || document.state == DocumentState::InReview;
        if (document.service == service && document.kind == kind && isValid)
            return true;
    }
    return false;
}

bool hasObjective(const Workspace &workspace, const Id<Service> &service, QDate on)
{
    for (const Slo &slo : workspace.rows<Slo>()) {
        if (slo.service == service && (!slo.to.isValid() || on <= slo.to))
            return true;
    }
    return false;
}

Gaps gapsOf(const CheckInput &input, const Service &service)
{
    const ServiceTier *tier = input.workspace.find(service.tier);
    const bool isCritical = tier && tier->level == mostCritical;
    Gaps gaps;
    if (!input.workspace.find(service.team))
        gaps.add(Text::tr("owner"), "team");
    if (!tier)
        gaps.add(Text::tr("tier"), "tier");
    if (isCritical && !hasObjective(input.workspace, service.id, input.asOf()))
        gaps.add(Text::tr("service level objective"), "");
    if (!hasDocument(input.workspace, service.id, DocumentKind::Runbook))
        gaps.add(Text::tr("runbook"), "");
    if (isCritical && !hasDocument(input.workspace, service.id, DocumentKind::ThreatModel))
        gaps.add(Text::tr("threat model"), "");
    return gaps;
}

void offerOwnerOfHistory(const CheckInput &input, const Service &service, std::vector<Fix> &fixes)
{
    for (const ServiceOwnership &each : input.workspace.rows<ServiceOwnership>()) {
        const Team *team = input.workspace.find(each.team);
        if (each.service != service.id || !team || (each.to.isValid() && each.to < input.asOf()))
            continue;
        Service owned = service;
        owned.team = team->id;
        offer(fixes, service, owned, Text::tr("Give %1 to %2").arg(service.key, team->name));
        return;
    }
}

const Service *serviceOf(const CheckInput &input, const ServiceGraph &graph, int node)
{
    return input.workspace.find(graph.nodes[size_t(node)].service);
}

/// The row behind a link, for the finding to jump to.
const ServiceDependency *rowOf(const CheckInput &input, const Id<Service> &from, const ServiceNode &to)
{
    for (const ServiceDependency &each : input.workspace.rows<ServiceDependency>()) {
        const bool isIt = to.isThirdParty() ? each.thirdParty == to.thirdParty : each.to == to.service;
        if (each.from == from && isIt && each.kind == ServiceDependencyKind::Sync)
            return &each;
    }
    return nullptr;
}

} // namespace

std::vector<Finding> scarceKnowledge(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const ServiceBusFactor &factor : serviceBusFactors(input.workspace, input.asOf())) {
        const Service *service = input.workspace.find(factor.service);
        if (!factor.isShort() || !service)
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence =
            Text::tr("%1 is known well by %2 of the %3 people its tier asks for (%4).")
                .arg(service->caption(), QString::number(factor.factor()), QString::number(factor.required),
                     peopleWho(input.workspace, factor.people));
        finding.records = {refer(service->id)};
        finding.place = {QStringLiteral("V5a"), {}};
        offerToGrow(input, *service, finding.fixes);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> incompleteServices(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Service *service : byKey<Service>(input.workspace)) {
        if (service->lifecycle == ServiceLifecycle::Retired)
            continue;
        const Gaps gaps = gapsOf(input, *service);
        if (gaps.words.isEmpty())
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence = Text::tr("%1 has no %2.").arg(service->caption(), words::list(gaps.words));
        finding.records = {refer(service->id, gaps.field)};
        finding.place = {QStringLiteral("V5a"), {}};
        if (service->team.isNull())
            offerOwnerOfHistory(input, *service, finding.fixes);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> invertedTiers(const CheckInput &input)
{
    const ServiceGraph graph = serviceGraph(input.workspace, input.asOf());
    std::vector<Finding> findings;
    for (const TierInversion &each : tierInversions(graph)) {
        const Service *from = serviceOf(input, graph, each.from);
        if (!each.isWarning() || !from)
            continue;
        const ServiceNode &to = graph.nodes[size_t(each.to)];
        const ServiceDependency *row = rowOf(input, from->id, to);
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence = Text::tr("%1 (tier %2) waits for answers of %3 (tier %4).")
                               .arg(from->key, QString::number(graph.nodes[size_t(each.from)].tier), to.key,
                                    QString::number(to.tier));
        finding.records = {refer(from->id)};
        if (to.isThirdParty())
            finding.records.push_back(refer(to.thirdParty));
        else
            finding.records.push_back(refer(to.service));
        finding.place = {QStringLiteral("V5b"), {}};
        if (row) {
            finding.records.push_back(refer(row->id, "kind"));
            ServiceDependency byMessages = *row;
            byMessages.kind = ServiceDependencyKind::Async;
            offer(finding.fixes, *row, byMessages,
                  Text::tr("Note that %1 needs %2 by messages only").arg(from->key, to.key));
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> entangledServices(const CheckInput &input)
{
    const ServiceGraph graph = serviceGraph(input.workspace, input.asOf());
    std::vector<Finding> findings;
    for (const std::vector<int> &cycle : serviceCycles(graph)) {
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence = Text::tr("%1 need each other.").arg(names(graph, cycle));
        for (const int node : cycle)
            finding.records.push_back(refer(graph.nodes[size_t(node)].service));
        finding.place = {QStringLiteral("V5b"), {}};
        findings.push_back(std::move(finding));
    }
    for (const SharedDatastore &shared : sharedDatastores(input.workspace)) {
        const Datastore *store = input.workspace.find(shared.datastore);
        const Service *owner = input.workspace.find(shared.owner);
        const Service *other = input.workspace.find(shared.other);
        if (!store || !owner || !other)
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence =
            Text::tr("%1 and %2 share the datastore %3.").arg(owner->key, other->key, store->caption());
        finding.records = {refer(store->id), refer(owner->id), refer(other->id)};
        finding.place = {QStringLiteral("V5b"), {}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace fairlead::check
