// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"
#include "core/today/today.h"
#include "core/vault/retention.h"

#include <map>

namespace fairlead {

namespace {

using Stake = TodayNeed::Stake;

constexpr int decisionAhead = 3; ///< days before its day at which an open decision is urgent
constexpr int reviewAheadOfIncident = 2;
constexpr int mostOfOneKind = 2; ///< lines; further ones are counted in the last

/// What a check is about; those that are missing here are no matter for the day.
std::optional<Stake> stakeOf(const QString &code)
{
    static const std::map<QString, Stake> stakes{
        {QStringLiteral("X03"), Stake::Promise},  {QStringLiteral("X42"), Stake::Promise},
        {QStringLiteral("X29"), Stake::Partner},  {QStringLiteral("X08"), Stake::Duty},
        {QStringLiteral("X09"), Stake::Duty},     {QStringLiteral("X19"), Stake::Safety},
        {QStringLiteral("X20"), Stake::Incident}, {QStringLiteral("X33"), Stake::Safety},
        {QStringLiteral("X01"), Stake::Plan},     {QStringLiteral("X02"), Stake::Plan},
        {QStringLiteral("X05"), Stake::Plan},     {QStringLiteral("X06"), Stake::Plan},
        {QStringLiteral("X34"), Stake::Hiring},   {QStringLiteral("X46"), Stake::Other},
        {QStringLiteral("X32"), Stake::Partner},  {QStringLiteral("X41"), Stake::Safety}};
    const auto found = stakes.find(code);
    return found == stakes.end() ? std::nullopt : std::optional(found->second);
}

/// When a finding bites: the deadline, the agreed day, the week of the rota, the day that is over.
QDate dayOf(const Workspace &workspace, const Finding &finding)
{
    if (finding.records.empty())
        return {};
    const RecordRef &record = finding.records.front();
    if (record.table == QLatin1String(Item::table)) {
        const Item *item = workspace.find(Id<Item>::fromUuid(record.id));
        return item ? item->deadline : QDate();
    }
    if (record.table == QLatin1String(Agreement::table)) {
        const Agreement *agreement = workspace.find(Id<Agreement>::fromUuid(record.id));
        return !agreement                     ? QDate()
            : agreement->agreedDate.isValid() ? agreement->agreedDate
                                              : agreement->needBy;
    }
    if (record.table == QLatin1String(Vulnerability::table)) {
        const Vulnerability *each = workspace.find(Id<Vulnerability>::fromUuid(record.id));
        return each ? each->due : QDate();
    }
    if (record.table == QLatin1String(Shift::table)) {
        const Shift *shift = workspace.find(Id<Shift>::fromUuid(record.id));
        return shift ? shift->from : QDate();
    }
    return {};
}

void addFindings(const TodayInput &input, std::vector<TodayNeed> &needs)
{
    for (const Finding &finding : input.findings) {
        const auto stake = stakeOf(finding.code);
        const bool isHidden = finding.isPrivate && !input.records;
        if (!stake || isHidden || finding.severity == Severity::Information)
            continue;
        TodayNeed need;
        need.severity = finding.severity;
        need.stake = *stake;
        need.code = finding.code;
        need.sentence = finding.sentence;
        need.records = finding.records;
        need.place = finding.place;
        need.day = dayOf(input.workspace, finding);
        need.options = int(finding.fixes.size());
        need.isPrivate = finding.isPrivate;
        needs.push_back(std::move(need));
    }
}

void addDecisions(const TodayInput &input, std::vector<TodayNeed> &needs)
{
    for (const Decision &decision : input.workspace.rows<Decision>()) {
        if (decision.state != DecisionState::Open || !decision.due.isValid()
            || decision.due > input.asOf().addDays(decisionAhead))
            continue;
        TodayNeed need;
        need.stake = Stake::Decision;
        const qint64 left = input.asOf().daysTo(decision.due);
        need.severity = left < 0 ? Severity::Error : Severity::Warning;
        need.sentence = left < 0
            ? Text::tr("%1 was to be decided %2 ago.").arg(decision.caption(), words::calendarDays(-left))
            : Text::tr("%1 is to be decided by %2.")
                  .arg(decision.caption(), words::day(decision.due, input.asOf()));
        need.records = {refer(decision.id, "state")};
        need.place = {QStringLiteral("V8b"), {}};
        need.day = decision.due;
        needs.push_back(std::move(need));
    }
}

void addIncidents(const TodayInput &input, const OpsReview &review, std::vector<TodayNeed> &needs)
{
    for (const OpsReview::IncidentLine &line : review.incidents) {
        const bool isNear =
            line.reviewDue.isValid() && line.reviewDue <= input.asOf().addDays(reviewAheadOfIncident);
        const RecordRef record = refer(line.incident->id);
        const auto isSaid = [&record](const TodayNeed &each) {
            return std::ranges::any_of(each.records, [&record](const RecordRef &other) {
                return other.table == record.table && other.id == record.id;
            });
        };
        // A check has said it already where the review is late or nobody commands (X20).
        if ((!line.isOpen && !isNear) || std::ranges::any_of(needs, isSaid))
            continue;
        TodayNeed need;
        need.stake = Stake::Incident;
        need.severity = line.isOpen || line.isReviewOverdue ? Severity::Error : Severity::Warning;
        need.sentence = line.isOpen ? Text::tr("%1 is not over.").arg(line.incident->caption())
            : line.isReviewOverdue
            ? Text::tr("%1: the review was due on %2.")
                  .arg(line.incident->caption(), words::day(line.reviewDue, input.asOf()))
            : Text::tr("%1: the review is due on %2.")
                  .arg(line.incident->caption(), words::day(line.reviewDue, input.asOf()));
        need.records = {record};
        need.place = {QStringLiteral("V4c"), {}};
        need.day = line.isOpen ? input.asOf() : line.reviewDue;
        needs.push_back(std::move(need));
    }
}

/// One line for all private records whose time is over (GR10); only while they may be seen.
void addDuePurge(const TodayInput &input, std::vector<TodayNeed> &needs)
{
    const auto due =
        input.records ? dueForPurge(*input.records, input.workspace, input.asOf()) : std::vector<DueRecord>();
    if (due.empty())
        return;
    TodayNeed need;
    need.sentence = Text::tr("%n private record(s) are due to be purged.", nullptr, int(due.size()));
    need.records = {{QLatin1String(due.front().table), due.front().id, {}}};
    need.place = {QStringLiteral("V7f"), {}};
    need.day = due.front().due;
    need.isPrivate = true;
    needs.push_back(std::move(need));
}

bool comesFirst(const TodayNeed &a, const TodayNeed &b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (a.stake != b.stake)
        return a.stake < b.stake;
    if (a.day.isValid() != b.day.isValid())
        return a.day.isValid();
    return a.day != b.day ? a.day < b.day : a.sentence < b.sentence;
}

/// Many of one kind are one line more: three weaknesses past their date push nothing else off the page.
void foldKinds(std::vector<TodayNeed> &needs)
{
    std::vector<TodayNeed> folded;
    std::map<QString, std::vector<size_t>> shown;
    for (TodayNeed &need : needs) {
        std::vector<size_t> &same = shown[need.code];
        if (need.code.isEmpty() || int(same.size()) < mostOfOneKind) {
            same.push_back(folded.size());
            folded.push_back(std::move(need));
            continue;
        }
        TodayNeed &last = folded[same.back()];
        ++last.more;
        last.records.insert(last.records.end(), need.records.begin(), need.records.end());
    }
    needs = std::move(folded);
}

} // namespace

std::vector<TodayNeed> todayNeeds(const TodayInput &input, const OpsReview &review)
{
    std::vector<TodayNeed> needs;
    addFindings(input, needs);
    addDecisions(input, needs);
    addIncidents(input, review, needs);
    addDuePurge(input, needs);
    std::ranges::stable_sort(needs, comesFirst);
    foldKinds(needs);
    return needs;
}

} // namespace fairlead
