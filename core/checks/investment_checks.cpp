// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

namespace fairlead::check {

namespace {

/// The limits of a team: its own band, or from the workspace's reserve to the top of its band.
struct Band {
    double low;
    double high;
};

Band bandOf(const Team &team, const TeamCapacity &capacity)
{
    return {team.excellenceFloor ? capacity.excellenceLow : capacity.excellenceReserve,
            capacity.excellenceHigh};
}

bool isExcellence(const Item &item)
{
    return item.investment == InvestmentClass::EngineeringExcellence && !item.isMilestone();
}

/// The first excellence item of the team below the line, moved before the last item above it.
void offerToPullUp(const CheckInput &input, const TeamLine &line, std::vector<Fix> &fixes)
{
    const Item *lastAbove = nullptr;
    const Item *wanted = nullptr;
    for (const RankedItem &ranked : line.items) {
        const Item *item = input.workspace.find(ranked.item);
        if (!item || item->state == ItemState::Done)
            continue;
        if (ranked.isAbove && !isExcellence(*item) && !item->isMilestone())
            lastAbove = item;
        if (!ranked.isAbove && !wanted && isExcellence(*item))
            wanted = item;
    }
    if (!wanted || !lastAbove)
        return;
    Fix fix{Text::tr("Rank %1 before %2").arg(wanted->key, lastAbove->key),
            moveItem(input.workspace, wanted->id, lastAbove->id)};
    if (!fix.changes.isEmpty())
        fixes.push_back(std::move(fix));
}

void offerOwnBand(const CheckInput &input, const Team &team, double share, bool isBelow,
                  std::vector<Fix> &fixes)
{
    const Team *now = input.workspace.find(team.id);
    if (!now)
        return;
    Team own = *now;
    const double step = isBelow ? std::floor(share * 100) / 100 : std::ceil(share * 100) / 100;
    (isBelow ? own.excellenceFloor : own.excellenceCeiling) = Share::of(step);
    const QString sentence = isBelow
        ? Text::tr("Give %1 a lower limit of its own of %2").arg(team.key, words::percent(step, 0))
        : Text::tr("Give %1 an upper limit of its own of %2").arg(team.key, words::percent(step, 0));
    offer(fixes, *now, own, sentence);
}

Finding outside(const CheckInput &input, const Team &team, const TeamLine &line, const Band &band)
{
    const double share = line.excellenceShare();
    const bool isBelow = share < band.low;
    const QString limit = words::percent(isBelow ? band.low : band.high, 0);
    const QString shown = words::percent(share);
    const double excellence = line.byClass[size_t(InvestmentClass::EngineeringExcellence)];
    const QString days = Text::tr("%1 of %2 days").arg(words::days(excellence), words::days(line.used));
    Finding finding;
    finding.severity = Severity::Warning;
    const QString text = isBelow ? Text::tr("%1: engineering excellence is %2 < %3 (%4 above the line).")
                                 : Text::tr("%1: engineering excellence is %2 > %3 (%4 above the line).");
    const QString approved = isBelow
        ? Text::tr("%1: engineering excellence is %2 < %3 in the approved plan (%4 above the line).")
        : Text::tr("%1: engineering excellence is %2 > %3 in the approved plan (%4 above the line).");
    finding.sentence = (input.approved ? approved : text).arg(team.key, shown, limit, days);
    finding.records = {refer(team.id, isBelow ? "excellence_floor" : "excellence_ceiling")};
    finding.place = {QStringLiteral("V2a"), {}};
    if (const TeamLine *now = input.result.line(team.id); now && isBelow)
        offerToPullUp(input, *now, finding.fixes);
    offerOwnBand(input, team, share, isBelow, finding.fixes);
    return finding;
}

} // namespace

/// What was approved is the promise, so it is what the band is held against where there is one.
std::vector<Finding> excellenceBand(const CheckInput &input)
{
    const Workspace &workspace = input.approved ? input.approved->workspace : input.workspace;
    const PlanResult &result = input.approved ? input.approved->result : input.result;
    std::vector<Finding> findings;
    for (const Team *team : byKey<Team>(workspace)) {
        const TeamLine *line = result.line(team->id);
        const TeamCapacity *capacity = result.capacity.find(team->id);
        // Without any excellence at all X38 speaks.
        if (!line || !capacity || line->used <= 0 || line->excellenceShare() <= 0)
            continue;
        const Band band = bandOf(*team, *capacity);
        constexpr double tolerance = 0.00005; // shares are stored in basis points
        if (line->excellenceShare() < band.low - tolerance || line->excellenceShare() > band.high + tolerance)
            findings.push_back(outside(input, *team, *line, band));
    }
    return findings;
}

std::vector<Finding> noExcellence(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Team *team : byKey<Team>(input.workspace)) {
        const TeamLine *line = input.result.line(team->id);
        if (!line || line->used <= 0 || line->excellenceShare() > 0)
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.sentence =
            Text::tr("%1 has %2 days above the line and none of them is engineering excellence.")
                .arg(team->key, words::days(line->used));
        finding.records = {refer(team->id)};
        finding.place = {QStringLiteral("V2a"), {}};
        offerToPullUp(input, *line, finding.fixes);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace fairlead::check
