// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/registers/review_queue.h"
#include "core/services/notice_periods.h"

#include <map>

/// What grows old or runs out: documents, contracts with others, versions, weaknesses.
namespace fairlead::check {

namespace {

constexpr int changeMemory = 90; ///< days that a breaking change stays reported
constexpr int mostVersions = 2;  ///< live at the same time
constexpr int reviewEvery = 180; ///< days until the next review of a document

/// "ends in 45 days" or "ended 3 days ago"; of a number of days from today.
QString inDays(qint64 days)
{
    if (days == 0)
        return Text::tr("today");
    return days > 0 ? Text::tr("in %1").arg(words::calendarDays(days))
                    : Text::tr("%1 ago").arg(words::calendarDays(-days));
}

Finding warning(QString sentence, RecordRef record, const char *place)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence = std::move(sentence);
    finding.records = {std::move(record)};
    finding.place = {QLatin1String(place), {}};
    return finding;
}

void addThirdParties(const CheckInput &input, std::vector<Finding> &findings)
{
    for (const ThirdParty *party : byKey<ThirdParty>(input.workspace)) {
        QStringList reasons;
        const char *field = "end_of_life";
        const qint64 version = input.asOf().daysTo(party->endOfLife);
        const qint64 renewal = input.asOf().daysTo(party->renewal);
        if (party->endOfLife.isValid() && version < endIsNear)
            reasons << Text::tr("its version ends %1").arg(inDays(version));
        if (party->renewal.isValid() && renewal <= renewalIsNear) {
            reasons.prepend(Text::tr("the contract is to be renewed %1").arg(inDays(renewal)));
            field = "renewal";
        }
        if (!reasons.isEmpty())
            findings.push_back(warning(Text::tr("%1: %2.").arg(party->caption(), words::list(reasons)),
                                       refer(party->id, field), "V5e"));
    }
}

void addRuntimes(const CheckInput &input, std::vector<Finding> &findings)
{
    for (const Service *service : byKey<Service>(input.workspace)) {
        const qint64 left = input.asOf().daysTo(service->endOfLife);
        const bool isGone = service->lifecycle == ServiceLifecycle::Retired;
        if (isGone || !service->endOfLife.isValid() || left >= endIsNear)
            continue;
        const QString sentence = left < 0
            ? Text::tr("%1 runs on %2, which is past the end of its life (%3).")
            : Text::tr("%1 runs on %2, which reaches the end of its life on %3.");
        findings.push_back(warning(
            sentence.arg(service->caption(), service->language, words::day(service->endOfLife, input.asOf())),
            refer(service->id, "end_of_life"), "V5a"));
    }
    for (const Datastore *store : byKey<Datastore>(input.workspace)) {
        const qint64 left = input.asOf().daysTo(store->endOfLife);
        if (store->endOfLife.isValid() && left < endIsNear)
            findings.push_back(warning(Text::tr("%1: %2 %3 is supported until %4.")
                                           .arg(store->caption(), store->engine, store->version,
                                                words::day(store->endOfLife, input.asOf())),
                                       refer(store->id, "end_of_life"), "V5a"));
    }
}

QString daysLate(const CheckInput &input, QDate due)
{
    return words::calendarDays(due.daysTo(input.asOf()));
}

Finding unannounced(const CheckInput &input, const ApiContract &contract, const ContractChange &change)
{
    Finding finding = warning(
        Text::tr("%1 changed on %2 in a way that breaks its consumers, without notice%3.")
            .arg(contract.caption(), words::day(change.on, input.asOf()),
                 change.description.isEmpty() ? QString()
                                              : QString(QStringLiteral(" (") + change.description + u')')),
        refer(change.id, "announced_on"), "V5e");
    finding.severity = Severity::Error;
    finding.records.push_back(refer(contract.id));
    return finding;
}

/// A contract's name without its version: "orders-api v1" and "orders-api v2" are one.
QString withoutVersion(const ApiContract &contract)
{
    QString name = contract.name;
    if (!contract.version.isEmpty() && name.endsWith(contract.version))
        name.chop(contract.version.size());
    return name.trimmed();
}

void addTooManyVersions(const CheckInput &input, std::vector<Finding> &findings)
{
    std::map<std::pair<Id<Service>, QString>, std::vector<const ApiContract *>> live;
    for (const ApiContract *contract : byKey<ApiContract>(input.workspace)) {
        if (contract->state == ContractState::Live)
            live[{contract->service, withoutVersion(*contract)}].push_back(contract);
    }
    for (const auto &[name, versions] : live) {
        if (int(versions.size()) <= mostVersions)
            continue;
        QStringList list;
        for (const ApiContract *each : versions)
            list << (each->version.isEmpty() ? each->key : each->version);
        Finding finding = warning(Text::tr("%1 has %2 live versions: %3.")
                                      .arg(name.second, QString::number(versions.size()), words::list(list)),
                                  refer(versions.front()->id, "state"), "V5e");
        ApiContract oldest = *versions.front();
        oldest.state = ContractState::Deprecated;
        offer(finding.fixes, *versions.front(), oldest, Text::tr("Deprecate %1").arg(oldest.caption()));
        findings.push_back(std::move(finding));
    }
}

} // namespace

std::vector<Finding> staleDocuments(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Document *document : byKey<Document>(input.workspace)) {
        if (!isInForce(*document) || !document->reviewBy.isValid() || document->reviewBy >= input.asOf())
            continue;
        Finding finding = warning(Text::tr("%1 was to be reviewed by %2, %3 ago.")
                                      .arg(document->caption(), words::day(document->reviewBy, input.asOf()),
                                           daysLate(input, document->reviewBy)),
                                  refer(document->id, "review_by"), "V8d");
        Document reviewed = *document;
        reviewed.reviewedOn = input.asOf();
        reviewed.reviewBy = input.asOf().addDays(reviewEvery);
        offer(finding.fixes, *document, reviewed,
              Text::tr("Reviewed today; again by %1").arg(words::day(reviewed.reviewBy, input.asOf())));
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> endingSoon(const CheckInput &input)
{
    std::vector<Finding> findings;
    addThirdParties(input, findings);
    addRuntimes(input, findings);
    return findings;
}

/// Only what is recent or still to come: old changes are K20's, and nobody can announce them any more.
std::vector<Finding> brokenContracts(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const ContractChange &change : input.workspace.rows<ContractChange>()) {
        const ApiContract *contract = input.workspace.find(change.contract);
        const bool isNoticed = change.announcedOn.isValid() && change.announcedOn < change.on;
        const bool isOld = change.on.addDays(changeMemory) < input.asOf();
        if (contract && change.isBreaking && !isNoticed && !isOld)
            findings.push_back(unannounced(input, *contract, change));
    }
    addTooManyVersions(input, findings);
    return findings;
}

std::vector<Finding> overdueVulnerabilities(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Vulnerability *each : byKey<Vulnerability>(input.workspace)) {
        const bool isOpen = !each->fixedOn.isValid() || each->fixedOn > input.asOf();
        if (!isOpen || !each->due.isValid() || each->due >= input.asOf())
            continue;
        const Service *service = input.workspace.find(each->service);
        Finding finding =
            warning(Text::tr("%1 (%2) was to be fixed by %3, %4 ago.")
                        .arg(each->caption(), service ? service->caption() : Text::tr("no service"),
                             words::day(each->due, input.asOf()), daysLate(input, each->due)),
                    refer(each->id, "due"), "V5e");
        finding.severity = Severity::Error;
        if (service)
            finding.records.push_back(refer(service->id));
        Vulnerability fixed = *each;
        fixed.fixedOn = input.asOf();
        offer(finding.fixes, *each, fixed, Text::tr("Mark %1 as fixed today").arg(each->key));
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace fairlead::check
