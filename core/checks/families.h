// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

/// The rules themselves, one family a file. Each returns its findings in the order of the plan.
namespace fairlead::check {

std::vector<Finding> loops(const CheckInput &input);                  // X01
std::vector<Finding> brokenDependencies(const CheckInput &input);     // X02
std::vector<Finding> missedDeadlines(const CheckInput &input);        // X03
std::vector<Finding> overloadedTeams(const CheckInput &input);        // X04
std::vector<Finding> overbookedPeople(const CheckInput &input);       // X05
std::vector<Finding> missingSkills(const CheckInput &input);          // X06
std::vector<Finding> excellenceBand(const CheckInput &input);         // X07
std::vector<Finding> emptyShifts(const CheckInput &input);            // X08
std::vector<Finding> shiftsOnLeave(const CheckInput &input);          // X09
std::vector<Finding> crowdedShifts(const CheckInput &input);          // X10
std::vector<Finding> unfairLoad(const CheckInput &input);             // X11
std::vector<Finding> crowdedHalfShifts(const CheckInput &input);      // X12
std::vector<Finding> scarceKnowledge(const CheckInput &input);        // X13
std::vector<Finding> onePossiblePerson(const CheckInput &input);      // X14
std::vector<Finding> incompleteServices(const CheckInput &input);     // X15
std::vector<Finding> invertedTiers(const CheckInput &input);          // X16
std::vector<Finding> entangledServices(const CheckInput &input);      // X17
std::vector<Finding> staleDocuments(const CheckInput &input);         // X18
std::vector<Finding> burningBudgets(const CheckInput &input);         // X19
std::vector<Finding> severeIncidents(const CheckInput &input);        // X20
std::vector<Finding> openActions(const CheckInput &input);            // X21
std::vector<Finding> repeatedCauses(const CheckInput &input);         // X22
std::vector<Finding> overdueTalks(const CheckInput &input);           // X23, private
std::vector<Finding> missingGrowthPlans(const CheckInput &input);     // X24, private
std::vector<Finding> silentFeedback(const CheckInput &input);         // X25, private
std::vector<Finding> missingAgreements(const CheckInput &input);      // X28
std::vector<Finding> lateAgreements(const CheckInput &input);         // X29
std::vector<Finding> metricsTheatre(const CheckInput &input);         // X30
std::vector<Finding> endingSoon(const CheckInput &input);             // X31
std::vector<Finding> brokenContracts(const CheckInput &input);        // X32
std::vector<Finding> overdueVulnerabilities(const CheckInput &input); // X33
std::vector<Finding> oldRequisitions(const CheckInput &input);        // X34, private
std::vector<Finding> lateOnboarding(const CheckInput &input);         // X35
std::vector<Finding> concentratedApprovals(const CheckInput &input);  // X36
std::vector<Finding> unexplainedChanges(const CheckInput &input);     // X37
std::vector<Finding> noExcellence(const CheckInput &input);           // X38
std::vector<Finding> singleZoneCover(const CheckInput &input);        // X40
std::vector<Finding> unreadyReleases(const CheckInput &input);        // X41
std::vector<Finding> unreviewedAssistance(const CheckInput &input);   // X43
std::vector<Finding> neglectedRisks(const CheckInput &input);         // X44
std::vector<Finding> overdueSignOffs(const CheckInput &input);        // X45
std::vector<Finding> overdueUpdates(const CheckInput &input);         // X46

/// Rows in the order of their keys, where "R9" comes before "R10".
bool keyLess(const QString &a, const QString &b);
template <class Row> std::vector<const Row *> byKey(const Workspace &workspace)
{
    std::vector<const Row *> rows;
    rows.reserve(workspace.rows<Row>().size());
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) { return keyLess(a->key, b->key); });
    return rows;
}

/// The edit of one row as a fix. Nothing is offered when it changes nothing.
template <class Row>
void offer(std::vector<Fix> &fixes, const Row &before, Row after, const QString &sentence)
{
    Fix fix{sentence, {sentence, {}}};
    fix.changes.replace(before, std::move(after));
    if (!fix.changes.isEmpty())
        fixes.push_back(std::move(fix));
}

} // namespace fairlead::check
