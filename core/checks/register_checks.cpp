// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/choice_text.h"
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

#include <QRegularExpression>
#include <set>

namespace fairlead::check {

namespace {

constexpr int oneWeek = 7;
constexpr int reviewWeeks = 2;

QString actionProblem(const CheckInput &input, const ActionItem &action)
{
    if (action.due.isValid() && action.due < input.asOf())
        return Text::tr("%1 overdue").arg(words::calendarDays(action.due.daysTo(input.asOf())));
    if (action.state == ActionState::Draft) // a draft may still lack both
        return {};
    const bool hasOwner = input.workspace.find(action.owner);
    if (!hasOwner && !action.due.isValid())
        return Text::tr("without owner and date");
    if (!hasOwner)
        return Text::tr("without owner");
    return action.due.isValid() ? QString() : Text::tr("without date");
}

Finding openAction(const CheckInput &input, const ActionItem &action, const QString &problem)
{
    Finding finding;
    finding.severity = Severity::Warning;
    const Person *owner = input.workspace.find(action.owner);
    finding.sentence = owner ? Text::tr("%1 is %2 (%3).").arg(action.caption(), problem, owner->name)
                             : Text::tr("%1 is %2.").arg(action.caption(), problem);
    finding.records = {refer(action.id, action.due.isValid() && owner ? "due" : "owner")};
    finding.place = {QStringLiteral("V8a"), {}};
    ActionItem done = action;
    done.state = ActionState::Done;
    done.doneOn = input.asOf();
    offer(finding.fixes, action, done,
          Text::tr("Mark %1 as done on %2").arg(action.key, words::day(input.asOf(), input.asOf())));
    ActionItem later = action;
    later.due = input.asOf().addDays(oneWeek);
    offer(finding.fixes, action, later,
          Text::tr("Make %1 due on %2").arg(action.key, words::day(later.due, input.asOf())));
    return finding;
}

/// The decision that speaks of the item and was taken within a week of the change; null: none.
const Decision *decisionAbout(const CheckInput &input, const Item &item, QDate on)
{
    for (const Decision *each : byKey<Decision>(input.workspace)) {
        const QStringList said = each->title.split(QRegularExpression(QStringLiteral("\\W+")));
        if (said.contains(item.key) && each->on.isValid() && std::abs(each->on.daysTo(on)) <= oneWeek)
            return each;
    }
    return nullptr;
}

QString changeWord(ScopeChangeKind kind)
{
    return choiceText(ScopeChange::table, kind);
}

Finding unexplained(const CheckInput &input, const ScopeChange &change)
{
    const Item *item = input.workspace.find(change.item);
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence =
        Text::tr("The change of %1 to %2 (%3: %4) has no trade-off.")
            .arg(words::day(change.on, input.asOf()), item ? item->key : Text::tr("the plan"),
                 changeWord(change.kind), change.reason.isEmpty() ? Text::tr("no reason") : change.reason);
    finding.records = {refer(change.id, "trade_off")};
    if (item)
        finding.records.push_back(refer(item->id));
    finding.place = {QStringLiteral("V2f"), {}};
    const Decision *decision = item ? decisionAbout(input, *item, change.on) : nullptr;
    if (decision) {
        ScopeChange explained = change;
        explained.tradeOff = decision->key;
        offer(finding.fixes, change, explained,
              Text::tr("Name %1 as the trade-off").arg(decision->caption()));
    }
    return finding;
}

/// Something that was promised and is late or dropped, with nothing said about it.
void addMissedCommitments(const CheckInput &input, std::vector<Finding> &findings)
{
    std::set<Id<Item>> explained;
    for (const ScopeChange &change : input.workspace.rows<ScopeChange>()) {
        if (!change.reason.isEmpty())
            explained.insert(change.item);
    }
    for (const Item *item : rankedItems(input.workspace, input.result.plan)) {
        const bool isLate =
            item->state == ItemState::Done && item->deadline.isValid() && item->actualFinish > item->deadline;
        const bool isMissed = isLate || item->state == ItemState::Dropped;
        if (item->commitment.isEmpty() || !isMissed || !item->notDoingReason.isEmpty()
            || explained.contains(item->id))
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence = isLate
            ? Text::tr("%1 was promised to %2 for %3 and came on %4; no reason is noted.")
                  .arg(item->caption(), item->commitment, words::day(item->deadline, input.asOf()),
                       words::day(item->actualFinish, input.asOf()))
            : Text::tr("%1 was promised to %2 and dropped; no reason is noted.")
                  .arg(item->caption(), item->commitment);
        finding.records = {refer(item->id, "not_doing_reason")};
        finding.place = {QStringLiteral("V2f"), {}};
        findings.push_back(std::move(finding));
    }
}

QStringList riskProblems(const CheckInput &input, const Risk &risk)
{
    const bool isOpen = risk.state == RiskState::Open || risk.state == RiskState::Mitigating;
    QStringList problems;
    if (isOpen && risk.owner.isNull() && risk.ownerRole.isEmpty())
        problems.append(Text::tr("no owner"));
    if (isOpen && risk.response == RiskResponse::Unset)
        problems.append(Text::tr("no response"));
    const bool isReviewed = isOpen || risk.state == RiskState::Accepted;
    if (isReviewed && risk.reviewBy.isValid() && risk.reviewBy < input.asOf())
        problems.append(Text::tr("a review that was due on %1").arg(words::day(risk.reviewBy, input.asOf())));
    return problems;
}

Finding neglected(const CheckInput &input, const Risk &risk, const QStringList &problems)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence = Text::tr("%1 has %2.").arg(risk.caption(), words::list(problems));
    const bool isOwned = !risk.owner.isNull() || !risk.ownerRole.isEmpty();
    finding.records = {refer(risk.id,
                             !isOwned                                   ? "owner"
                                 : risk.response == RiskResponse::Unset ? "response"
                                                                        : "review_by")};
    finding.place = {QStringLiteral("V8c"), {}};
    const Item *item = input.workspace.find(risk.item);
    const Team *team = item ? input.workspace.find(item->team) : nullptr;
    const Person *lead = team ? input.workspace.find(team->lead) : nullptr;
    if (!isOwned && lead) {
        Risk owned = risk;
        owned.owner = lead->id;
        offer(finding.fixes, risk, owned, Text::tr("Give %1 to %2").arg(risk.key, lead->name));
    }
    if (risk.reviewBy.isValid() && risk.reviewBy < input.asOf()) {
        Risk reviewed = risk;
        reviewed.reviewBy = input.asOf().addDays(reviewWeeks * oneWeek);
        offer(finding.fixes, risk, reviewed,
              Text::tr("Reviewed; look again on %1").arg(words::day(reviewed.reviewBy, input.asOf())));
    }
    if (risk.response == RiskResponse::Unset) {
        Risk accepted = risk;
        accepted.response = RiskResponse::Accept;
        accepted.state = RiskState::Accepted;
        offer(finding.fixes, risk, accepted, Text::tr("Accept %1").arg(risk.key));
    }
    return finding;
}

} // namespace

std::vector<Finding> openActions(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const ActionItem *action : byKey<ActionItem>(input.workspace)) {
        const bool isOpen = action->state == ActionState::Draft || action->state == ActionState::Open
            || action->state == ActionState::InProgress;
        const QString problem = isOpen ? actionProblem(input, *action) : QString();
        if (!problem.isEmpty())
            findings.push_back(openAction(input, *action, problem));
    }
    return findings;
}

std::vector<Finding> unexplainedChanges(const CheckInput &input)
{
    std::vector<const ScopeChange *> changes;
    for (const ScopeChange &change : input.workspace.rows<ScopeChange>()) {
        if (change.plan == input.result.plan && change.tradeOff.isEmpty() && change.on <= input.asOf())
            changes.push_back(&change);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ScopeChange *a, const ScopeChange *b) { return a->on < b->on; });
    std::vector<Finding> findings;
    for (const ScopeChange *change : changes)
        findings.push_back(unexplained(input, *change));
    addMissedCommitments(input, findings);
    return findings;
}

/// Evidence is a link of that kind to the item.
std::vector<Finding> unreviewedAssistance(const CheckInput &input)
{
    std::set<QString> proven;
    for (const RecordLink &link : input.workspace.rows<RecordLink>()) {
        if (link.kind == LinkKind::EvidenceFor && link.toTable == QLatin1String(Item::table))
            proven.insert(link.toId);
    }
    std::vector<Finding> findings;
    for (const Item *item : rankedItems(input.workspace, input.result.plan)) {
        if (!item->aiAssisted || item->state != ItemState::Done || proven.contains(item->id.toString()))
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence = Text::tr("%1 is done with the help of AI, and no review is linked as evidence.")
                               .arg(item->caption());
        finding.records = {refer(item->id)};
        finding.place = {QStringLiteral("V2a"), {}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> neglectedRisks(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Risk *risk : byKey<Risk>(input.workspace)) {
        const QStringList problems = riskProblems(input, *risk);
        if (!problems.isEmpty())
            findings.push_back(neglected(input, *risk, problems));
    }
    return findings;
}

} // namespace fairlead::check
