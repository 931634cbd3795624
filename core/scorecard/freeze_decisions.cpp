// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/budget_policy.h"
#include "core/scorecard/release_edits.h"

#include <algorithm>

namespace fairlead {

namespace {

/// The newest decision that is linked to the objective; an open one before all others. Null: none.
const Decision *decisionAbout(const Workspace &workspace, const Slo &slo)
{
    const Decision *newest = nullptr;
    const auto rank = [](const Decision &each) {
        return std::tuple(each.state == DecisionState::Open, each.on, each.key);
    };
    for (const RecordLink &link : workspace.rows<RecordLink>()) {
        if (link.kind != LinkKind::DerivedFrom || link.fromTable != QLatin1String(Decision::table)
            || link.toId != slo.id.toString())
            continue;
        const Decision *decision = workspace.find(Id<Decision>::fromString(link.fromId));
        if (decision && (!newest || rank(*newest) < rank(*decision)))
            newest = decision;
    }
    return newest;
}

} // namespace

std::vector<FreezeLine> freezeLines(const Workspace &workspace, QDate asOf)
{
    std::vector<FreezeLine> lines;
    for (const BudgetHistory &history : budgetHistories(workspace, asOf)) {
        FreezeLine line;
        line.slo = workspace.find(history.current().id);
        if (!line.slo)
            continue;
        line.service = workspace.find(line.slo->service);
        line.budget = errorBudget(history, lastJudgedDay(history, asOf));
        line.isAsked = actionFor(line.budget, {}) == BudgetAction::Freeze;
        line.decision = decisionAbout(workspace, *line.slo);
        if (line.isAsked || line.decision)
            lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, [](const FreezeLine &a, const FreezeLine &b) {
        return std::pair(!a.isOpen(), a.slo->key) < std::pair(!b.isOpen(), b.slo->key);
    });
    return lines;
}

Result<ChangeSet> decideFreeze(const Workspace &workspace, const Slo &slo, FreezeDecision decision,
                               const SignedReason &why)
{
    if (why.role.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("Which role decides?")));
    if (why.reason.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("A decision needs its reason.")));
    const Service *service = workspace.find(slo.service);
    const QString name = service ? service->name : slo.key;
    const bool freezes = decision == FreezeDecision::Freeze;
    ChangeSet changes{freezes ? Text::tr("Freeze features of %1") : Text::tr("No freeze of %1"), {}};
    changes.sentence = changes.sentence.arg(name);
    const Decision *open = decisionAbout(workspace, slo);
    const bool closesOne = open && open->state == DecisionState::Open;
    Decision decided;
    if (closesOne) {
        decided = *open;
    } else {
        decided.id = Id<Decision>::create();
        decided.key = nextKey<Decision>(workspace);
        decided.title = Text::tr("Feature freeze of %1 while its error budget is spent?").arg(name);
        decided.kind = DecisionKind::TradeOff;
    }
    decided.chosen = freezes ? Text::tr("Features wait") : Text::tr("Features go on");
    decided.rationale = why.reason.trimmed();
    decided.decider = why.role.trimmed();
    decided.on = why.on;
    decided.state = DecisionState::Decided;
    if (closesOne)
        return changes.replace(*open, std::move(decided));
    RecordLink link;
    link.id = Id<RecordLink>::create();
    link.fromTable = QLatin1String(Decision::table);
    link.fromId = decided.id.toString();
    link.toTable = QLatin1String(Slo::table);
    link.toId = slo.id.toString();
    link.kind = LinkKind::DerivedFrom;
    return changes.add(std::move(decided)).add(link);
}

} // namespace fairlead
