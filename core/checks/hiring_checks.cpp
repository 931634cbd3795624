// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/recruiting/time_to_fill.h"
#include "core/registers/due.h"
#include "core/registers/review_queue.h"

/// What waits for people: seats to be filled, answers to be given, others to be told.
namespace fairlead::check {

namespace {

constexpr int signOffPatience = 10; ///< days that an answer may take

Finding warning(const QString &sentence, RecordRef record, const char *place)
{
    Finding finding;
    finding.sentence = sentence;
    finding.records = {std::move(record)};
    finding.place = {QLatin1String(place), {}};
    return finding;
}

void addAccessReviews(const CheckInput &input, std::vector<Finding> &findings)
{
    for (const AccessReview *review : byKey<AccessReview>(input.workspace)) {
        if (!review->signedOn.isValid() && review->due < input.asOf())
            findings.push_back(warning(Text::tr("The access review %1 was to be signed by %2.")
                                           .arg(review->caption(), words::day(review->due, input.asOf())),
                                       refer(review->id, "signed_on"), "V8g"));
        if (!review->approver.isNull() && review->approver == review->reviewer)
            findings.push_back(
                warning(Text::tr("%1 reviews %2 and signs it too.")
                            .arg(words::person(input.workspace, review->reviewer), review->caption()),
                        refer(review->id, "approver"), "V8g"));
    }
}

void addSignOffs(const CheckInput &input, std::vector<Finding> &findings)
{
    const bool isRegulated = input.workspace.settings().sector == Sector::Regulated;
    for (const DocumentSignOff &each : input.workspace.rows<DocumentSignOff>()) {
        const Document *document = input.workspace.find(each.document);
        if (!document || !isInForce(*document))
            continue;
        const QString who = each.person.isNull() ? each.role : words::person(input.workspace, each.person);
        const qint64 waits = each.askedOn.daysTo(input.asOf());
        if (each.state == SignOffState::Waiting && each.askedOn.isValid() && waits > signOffPatience)
            findings.push_back(warning(Text::tr("%1 waits for the sign-off of %2 for %3.")
                                           .arg(document->caption(), who, words::calendarDays(waits)),
                                       refer(document->id), "V8d"));
        if (isRegulated && !each.person.isNull() && each.person == document->owner
            && each.state == SignOffState::Agreed)
            findings.push_back(
                warning(Text::tr("%1 has signed off %2, which is their own.").arg(who, document->caption()),
                        refer(document->id), "V8d"));
    }
}

} // namespace

/// Private: hiring is shown only while the vault is open, though these dates lie in the workspace.
std::vector<Finding> oldRequisitions(const CheckInput &input)
{
    std::vector<Finding> findings;
    if (!input.records)
        return findings;
    for (const FillTime &open : hiringFigures(input.workspace, input.asOf()).open) {
        if (open.days <= oldRequisition)
            continue;
        Finding finding = warning(
            Text::tr("%1 is open for %2.").arg(open.requisition->caption(), words::calendarDays(open.days)),
            refer(open.requisition->id), "V7e");
        finding.isPrivate = true;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> concentratedApprovals(const CheckInput &input)
{
    const ApprovalLoad load = approvalLoad(input.workspace);
    if (!load.isConcentrated())
        return {};
    return {warning(
        Text::tr("%1 of %2 open approvals wait for %3 (%4).")
            .arg(load.waiting)
            .arg(load.open)
            .arg(words::person(input.workspace, load.busiest), words::percent(*load.concentration(), 0)),
        refer(load.busiest), "V8b")};
}

std::vector<Finding> overdueSignOffs(const CheckInput &input)
{
    std::vector<Finding> findings;
    addAccessReviews(input, findings);
    addSignOffs(input, findings);
    return findings;
}

std::vector<Finding> overdueUpdates(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const UpdateDue &update : updatesDue(input.workspace, input.asOf())) {
        if (update.state != DueState::Overdue)
            continue;
        Finding finding = warning(Text::tr("%1 was to hear from you by %2.")
                                      .arg(update.stakeholder->name, words::day(update.due, input.asOf())),
                                  refer(update.stakeholder->id), "V8f");
        const ChangeSet told = tellStakeholder(*update.stakeholder, {}, input.asOf());
        finding.fixes.push_back({told.sentence, told});
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace fairlead::check
