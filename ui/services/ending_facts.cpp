// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ending_facts.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/services/notice_periods.h"
#include "ui/kit/figures.h"
#include "ui/kit/value_format.h"
#include "ui/services/service_text.h"

namespace fairlead {

namespace {

using namespace service_text;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Endings)
};

bool isOf(const Workspace &workspace, const Id<Service> &id, const Id<Team> &team)
{
    const Service *service = workspace.find(id);
    return team.isNull() || (service && service->team == team);
}

QString nameOf(const Workspace &workspace, const Id<Service> &id)
{
    const Service *service = workspace.find(id);
    return service ? service->name : QString();
}

bool isOpen(const Vulnerability &each, QDate asOf)
{
    return !each.fixedOn.isValid() || each.fixedOn > asOf;
}

Fact severity(VulnerabilitySeverity severity)
{
    Fact fact = plain(choiceText(Vulnerability::table, severity));
    if (severity == VulnerabilitySeverity::Critical || severity == VulnerabilitySeverity::High) {
        fact.tone = Tone::Error;
        fact.icon = QLatin1String("error");
    }
    fact.value = int(severity);
    return fact;
}

/// Collects what ends, each with the days from which it is near.
class Endings {
public:
    Endings(const Workspace &workspace, const Id<Team> &team, QDate asOf)
        : m_workspace(workspace)
        , m_team(team)
        , m_asOf(asOf)
    { }

    QList<FactRow> all()
    {
        addContracts();
        addThirdParties();
        addSupport();
        addVulnerabilities();
        std::ranges::stable_sort(m_rows, {},
                                 [](const FactRow &row) { return row.facts.front().value.toDate(); });
        return std::move(m_rows);
    }

private:
    template <class Row>
    void add(const Row &row, QDate on, int near, const QString &what, const QString &where)
    {
        if (on.isValid())
            m_rows.append({refer(row.id),
                           {date(on, m_asOf, near), number(double(m_asOf.daysTo(on)), 0, Words::tr("d")),
                            plain(what), plain(where)}});
    }

    void addContracts()
    {
        for (const ApiContract &each : m_workspace.rows<ApiContract>()) {
            if (each.state != ContractState::Sunset && isOf(m_workspace, each.service, m_team))
                add(each, each.sunset, endIsNear, Words::tr("Contract sunset"), each.caption());
        }
    }
    void addThirdParties()
    {
        for (const ThirdParty &each : m_workspace.rows<ThirdParty>()) {
            add(each, each.renewal, renewalIsNear, Words::tr("Renewal"), each.caption());
            add(each, each.endOfLife, endIsNear, Words::tr("End of a version"),
                QString(each.caption() + u' ' + each.version).trimmed());
        }
    }
    void addSupport()
    {
        for (const Service &each : m_workspace.rows<Service>()) {
            if (each.lifecycle != ServiceLifecycle::Retired && isOf(m_workspace, each.id, m_team))
                add(each, each.endOfLife, endIsNear, Words::tr("End of support"),
                    Words::tr("%1 of %2").arg(each.language, each.name));
        }
        for (const Datastore &each : m_workspace.rows<Datastore>()) {
            if (isOf(m_workspace, each.service, m_team))
                add(each, each.endOfLife, endIsNear, Words::tr("End of support"),
                    QString(each.caption() + u' ' + each.engine + u' ' + each.version).trimmed());
        }
    }
    void addVulnerabilities()
    {
        constexpr int soon = 7;
        for (const Vulnerability &each : m_workspace.rows<Vulnerability>()) {
            if (isOpen(each, m_asOf) && isOf(m_workspace, each.service, m_team))
                add(each, each.due, soon, Words::tr("Must be gone"), each.caption());
        }
    }

    const Workspace &m_workspace;
    Id<Team> m_team;
    QDate m_asOf;
    QList<FactRow> m_rows;
};

/// The newest change that breaks those who call, and whether they were told before.
Fact breaking(const Workspace &workspace, const ApiContract &contract)
{
    const ContractChange *newest = nullptr;
    for (const ContractChange &change : workspace.rows<ContractChange>()) {
        const bool counts = change.contract == contract.id && change.isBreaking;
        if (counts && (!newest || newest->on < change.on))
            newest = &change;
    }
    if (!newest)
        return none();
    Fact fact = plain(dateText(newest->on));
    fact.value = newest->on;
    fact.why = newest->description;
    if (!newest->announcedOn.isValid() || newest->announcedOn >= newest->on) {
        fact.tone = Tone::Error;
        fact.icon = QLatin1String("error");
        fact.why = Words::tr("Without notice: %1").arg(newest->description);
    }
    return fact;
}

int consumersOf(const Workspace &workspace, const ApiContract &contract)
{
    return int(
        std::ranges::count(workspace.rows<ContractConsumer>(), contract.id, &ContractConsumer::contract));
}

} // namespace

QList<FactColumn> endingColumns()
{
    return {{Words::tr("Ends"), 118},
            {Words::tr("In"), 72, true},
            {Words::tr("What"), 130},
            {Words::tr("Where"), 0}};
}

QList<FactRow> endingFacts(const Workspace &workspace, const Id<Team> &team, QDate asOf)
{
    return Endings(workspace, team, asOf).all();
}

QList<FactColumn> contractColumns()
{
    return {{Words::tr("Key"), 64},
            {Words::tr("Contract"), 0},
            {Words::tr("Service"), 150},
            {Words::tr("Kind"), 104},
            {Words::tr("Version"), 70},
            {Words::tr("State"), 100},
            {Words::tr("Sunset"), 118},
            {Words::tr("Callers"), 68, true, Words::tr("Services and stakeholders on record that call it")},
            {Words::tr("To move"), 72, true, Words::tr("Callers that still have to leave it")},
            {Words::tr("Broken on"), 118, false, Words::tr("The newest change that breaks those who call")}};
}

QList<FactRow> contractFacts(const Workspace &workspace, const Id<Team> &team, QDate asOf)
{
    QList<FactRow> rows;
    for (const ApiContract &each : workspace.rows<ApiContract>()) {
        if (!isOf(workspace, each.service, team))
            continue;
        const bool isOver = each.state == ContractState::Sunset;
        const int callers = consumersOf(workspace, each);
        rows.append(
            {refer(each.id),
             {plain(each.key), plain(each.name), plain(nameOf(workspace, each.service)),
              plain(choiceText(ApiContract::table, each.kind)), plain(each.version),
              plain(choiceText(ApiContract::table, each.state)),
              date(each.sunset, asOf, isOver ? -1 : endIsNear), callers > 0 ? number(callers, 0) : none(),
              each.consumersLeft ? number(*each.consumersLeft, 0) : none(), breaking(workspace, each)}});
    }
    std::ranges::stable_sort(rows, {}, [](const FactRow &row) { return row.facts.front().text; });
    return rows;
}

QList<FactColumn> thirdPartyColumns()
{
    return {{Words::tr("Key"), 56},           {Words::tr("Third party"), 0},
            {Words::tr("Tier"), 48, true},    {Words::tr("Promises"), 84, true},
            {Words::tr("Renewal"), 118},      {Words::tr("Version"), 150},
            {Words::tr("Version ends"), 118}, {Words::tr("Without it"), 190},
            {Words::tr("Reviewed"), 104}};
}

QList<FactRow> thirdPartyFacts(const Workspace &workspace, QDate asOf)
{
    QList<FactRow> rows;
    for (const ThirdParty &each : workspace.rows<ThirdParty>()) {
        const ServiceTier *level = workspace.find(each.tier);
        Fact promises = none();
        if (each.promised) {
            promises = plain(QString(figure(each.promised->value(), 3) + QStringLiteral("\u00a0%")));
            promises.value = each.promised->value();
        }
        Fact fallback = plain(each.fallback);
        if (each.fallback.isEmpty()) {
            fallback = plain(Words::tr("unknown"));
            fallback.tone = Tone::Secondary;
        }
        fallback.why = each.fallback;
        rows.append({refer(each.id),
                     {plain(each.key), plain(each.name), plain(tier(level ? level->level : 0)), promises,
                      date(each.renewal, asOf, renewalIsNear), plain(each.version),
                      date(each.endOfLife, asOf, endIsNear), fallback, date(each.reviewedOn, asOf)}});
    }
    std::ranges::stable_sort(rows, {}, [](const FactRow &row) { return row.facts.front().text; });
    return rows;
}

QList<FactColumn> vulnerabilityColumns()
{
    return {{Words::tr("Key"), 64},
            {Words::tr("Weakness"), 0},
            {Words::tr("Service"), 140},
            {Words::tr("Severity"), 96},
            {Words::tr("Gone by"), 118}};
}

QList<FactRow> vulnerabilityFacts(const Workspace &workspace, const Id<Team> &team, QDate asOf)
{
    constexpr int soon = 7;
    std::vector<const Vulnerability *> open;
    for (const Vulnerability &each : workspace.rows<Vulnerability>()) {
        if (isOpen(each, asOf) && isOf(workspace, each.service, team))
            open.push_back(&each);
    }
    std::ranges::stable_sort(open, {}, [](const Vulnerability *each) {
        return std::tuple(each->severity, !each->due.isValid(), each->due, each->key);
    });
    QList<FactRow> rows;
    for (const Vulnerability *each : open)
        rows.append({refer(each->id),
                     {plain(each->key), plain(each->title), plain(nameOf(workspace, each->service)),
                      severity(each->severity), date(each->due, asOf, soon)}});
    return rows;
}

} // namespace fairlead
