// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/what_if.h"

#include "core/planning/why_days.h"
#include "core/whatif/candidates.h"
#include "core/whatif/side_effects.h"

#include <map>
#include <set>

namespace fairlead {

namespace {

/// How many of the best changes get a second one on top.
constexpr size_t mostSeeds = 8;

/// Asks the watcher whether to go on, without telling what a part of the work thinks of its own progress.
class Part final : public Progress {
public:
    Part(Progress &whole, double fraction) : m_whole(whole), m_fraction(fraction) { }
    bool advance(double) override { return m_whole.advance(m_fraction); }

private:
    Progress &m_whole;
    double m_fraction;
};

/// One change, or several on top of each other, that was tried.
struct Tried {
    WhatIfProposal proposal;
    int helpsBy = 0; ///< working days by which the item that it is meant for is sooner
    bool isGain = false;
};

class Search {
public:
    Search(const Workspace &workspace, const WhatIfQuestion &question, Replanner replanner,
           Progress &progress, const std::function<void(const WhatIfAnswer &)> &found)
        : m_workspace(workspace)
        , m_question(question)
        , m_replanner(std::move(replanner))
        , m_calendars(workspace)
        , m_progress(progress)
        , m_found(found)
    {
        m_answer.item = question.item;
    }

    Result<WhatIfAnswer> run(const Item &item)
    {
        m_answer.by = m_question.by.isValid() ? m_question.by : item.deadline;
        auto base = m_replanner.plan(m_progress);
        if (!base)
            return fail(base.error());
        m_base = std::move(*base);
        m_answer.finish = m_base.finish(item.id);
        if (m_answer.finish.isValid())
            m_answer.daysLate = daysAfter(item, m_answer.by, m_answer.finish);
        if (!m_answer.isInTime()) {
            if (const auto tried = tryAll(); !tried)
                return fail(tried.error());
        }
        m_answer.isComplete = m_answer.isInTime() || !m_isOutOfBudget;
        if (const auto priced = addChances(); !priced)
            return fail(priced.error());
        return std::move(m_answer);
    }

private:
    int daysAfter(const Item &item, QDate first, QDate last) const
    {
        return std::max(
            0, calendarOf(m_calendars, m_workspace, item).workingDays(dayOf(first) + 1, dayOf(last) + 1));
    }

    bool hasReached() const { return !m_answer.proposals.empty() && m_answer.proposals.front().reaches; }

    double fraction() const { return double(m_answer.tried) / std::max(1, m_question.candidates); }

    /// Some of the budget is kept for what is made together, should no single change do.
    Result<void> tryAll()
    {
        auto singles = candidatesOn(m_workspace);
        if (!singles)
            return fail(singles.error());
        const int share = m_question.mostChanges > 1 ? m_question.candidates * 3 / 5 : m_question.candidates;
        size_t next = 0;
        std::vector<Tried> level;
        const auto trySingles = [&](int until) -> Result<void> {
            for (; next < singles->size() && m_answer.tried < until; ++next) {
                if (const auto done = tryOn(m_workspace, {}, (*singles)[next], level); !done)
                    return done;
            }
            return {};
        };
        if (const auto done = trySingles(share); !done)
            return done;
        for (int changes = 2; changes <= m_question.mostChanges && !hasReached(); ++changes) {
            auto together = tryTogether(level, m_question.mostChanges - changes + 1);
            if (!together)
                return fail(together.error());
            level = std::move(*together);
        }
        if (const auto done = trySingles(m_question.candidates); !done)
            return done;
        m_isOutOfBudget = m_isOutOfBudget || next < singles->size();
        return {};
    }

    Result<std::vector<WhatIfCandidate>> candidatesOn(const Workspace &workspace)
    {
        Part part(m_progress, fraction());
        const auto result = computePlan(workspace, m_question.plan, part);
        if (!result)
            return fail(result.error());
        const CauseChain chain = causeChain(workspace, *result, m_question.item);
        return whatIfCandidates(
            {workspace, *result, chain, m_calendars, m_question.item, m_question.mayCancelLeave});
    }

    /// A further change on top of the best of those that were tried, over the levels that are still to come.
    Result<std::vector<Tried>> tryTogether(std::vector<Tried> &level, int levels)
    {
        std::ranges::stable_sort(level, [this](const Tried &a, const Tried &b) {
            if (a.isGain != b.isGain)
                return a.isGain;
            if (a.isGain)
                return isBetter(a.proposal, b.proposal, m_answer.by);
            return a.helpsBy > b.helpsBy;
        });
        std::vector<Tried> together;
        const int whole = (m_question.candidates - m_answer.tried) / std::max(1, levels);
        const int begin = m_answer.tried;
        const size_t seeds = std::min(mostSeeds, level.size());
        for (size_t i = 0; i < seeds; ++i) {
            if (!level[i].isGain && level[i].helpsBy <= 0)
                break;
            const auto variant = applied(m_workspace, level[i].proposal.changes);
            auto candidates = variant ? candidatesOn(*variant) : fail(variant.error());
            if (!candidates)
                return fail(candidates.error());
            const int until = begin + int(whole * int(i + 1) / int(seeds));
            for (const WhatIfCandidate &each : *candidates) {
                if (m_answer.tried >= until) {
                    m_isOutOfBudget = true;
                    break;
                }
                if (const auto done = tryOn(*variant, level[i].proposal, each, together); !done)
                    return fail(done.error());
            }
        }
        return together;
    }

    /// Tries `candidate`, made for `workspace`, which is that of the question after `first`.
    Result<void> tryOn(const Workspace &workspace, const WhatIfProposal &first,
                       const WhatIfCandidate &candidate, std::vector<Tried> &tried)
    {
        WhatIfProposal proposal = first;
        proposal.sentences.append(candidate.changes.sentence);
        proposal.kinds.push_back(candidate.kind);
        QStringList key = proposal.sentences;
        key.sort();
        if (!m_seen.insert(key).second)
            return {};
        if (!m_progress.advance(std::min(0.99, fraction())))
            return fail(Error::cancelled());
        const auto variant = applied(workspace, candidate.changes);
        if (!variant)
            return {}; // a rule forbids it
        proposal.changes =
            first.changes.isEmpty() ? candidate.changes : merged(first.changes, candidate.changes);
        proposal.changes.sentence = proposal.sentences.join(Text::tr("; and: "));
        Part part(m_progress, fraction());
        const auto after = m_replanner.plan(*variant, proposal.changes, part);
        ++m_answer.tried;
        if (!after)
            return after.error().kind == Error::Kind::Cancelled ? fail(after.error()) : Result<void>();
        judge(*variant, *after, candidate, first, std::move(proposal), tried);
        return {};
    }

    void judge(const Workspace &variant, const Replan &after, const WhatIfCandidate &candidate,
               const WhatIfProposal &first, WhatIfProposal proposal, std::vector<Tried> &tried)
    {
        const Item &item = *m_workspace.find(m_question.item);
        proposal.finish = after.finish(item.id);
        if (first.kinds.empty())
            m_alone.emplace(candidate.changes.sentence, proposal.finish);
        const auto helped = [&](const Id<Item> &id) {
            const Item *row = m_workspace.find(id);
            const QDate was = m_base.finish(id);
            const QDate is = after.finish(id);
            return row && was.isValid() && is.isValid() ? daysAfter(*row, is, was) : 0;
        };
        const bool isGain = proposal.finish.isValid() && !isLate(proposal.finish, first, candidate);
        if (!isGain) {
            tried.push_back({std::move(proposal), helped(candidate.helps), false});
            return;
        }
        proposal.reaches = proposal.finish <= m_answer.by;
        if (m_answer.finish.isValid())
            proposal.gain = daysAfter(item, proposal.finish, m_answer.finish);
        SideEffects effects = sideEffects(m_workspace, variant, m_calendars, item.id, m_base, after);
        effects.price.peopleAdded = first.price.peopleAdded + candidate.people;
        effects.price.lentEffort = first.price.lentEffort + lentEffort(after, candidate);
        proposal.price = effects.price;
        proposal.effects = std::move(effects.effects);
        tried.push_back({proposal, helped(candidate.helps), true});
        add(std::move(proposal));
    }

    /// Not sooner than without the change, or than with one of two changes alone.
    bool isLate(QDate finish, const WhatIfProposal &first, const WhatIfCandidate &candidate) const
    {
        if (m_answer.finish.isValid() && finish >= m_answer.finish)
            return true;
        if (first.kinds.empty())
            return false;
        const auto alone = m_alone.find(candidate.changes.sentence);
        return (first.finish.isValid() && finish >= first.finish)
            || (alone != m_alone.end() && alone->second.isValid() && finish >= alone->second);
    }

    double lentEffort(const Replan &after, const WhatIfCandidate &candidate) const
    {
        if (candidate.lent.isNull())
            return 0;
        double effort = 0;
        for (const Replan::Work &each : after.work)
            effort += each.person == candidate.lent && each.item == candidate.helps ? each.effort : 0;
        return effort;
    }

    void add(WhatIfProposal proposal)
    {
        const auto at = std::ranges::upper_bound(
            m_answer.proposals, proposal,
            [this](const WhatIfProposal &a, const WhatIfProposal &b) { return isBetter(a, b, m_answer.by); });
        m_answer.proposals.insert(at, std::move(proposal));
        if (m_found)
            m_found(m_answer);
    }

    Result<void> addChances()
    {
        if (!m_question.forecast)
            return {};
        const auto before = m_question.forecast(m_workspace);
        if (!before)
            return {};
        m_answer.chance = chanceBy(*before, m_question.item, m_answer.by);
        const size_t count = std::min(m_answer.proposals.size(), size_t(std::max(0, m_question.forecasts)));
        for (size_t i = 0; i < count; ++i) {
            if (!m_progress.advance(0.99))
                return fail(Error::cancelled());
            WhatIfProposal &proposal = m_answer.proposals[i];
            const auto variant = applied(m_workspace, proposal.changes);
            const auto after = variant ? m_question.forecast(*variant) : fail(variant.error());
            if (!after)
                continue;
            const auto chance = chanceBy(*after, m_question.item, m_answer.by);
            if (chance && m_answer.chance)
                proposal.price.chance = *chance - *m_answer.chance;
            proposal.price.chanceOfOthers = chanceOfOthers(*before, *after, m_question.item);
            if (m_found)
                m_found(m_answer);
        }
        return {};
    }

    const Workspace &m_workspace;
    const WhatIfQuestion &m_question;
    Replanner m_replanner;
    WorkCalendars m_calendars;
    Progress &m_progress;
    const std::function<void(const WhatIfAnswer &)> &m_found;
    Replan m_base;
    WhatIfAnswer m_answer;
    std::map<QString, QDate> m_alone; ///< by the sentence of a single change: the finish it gives
    std::set<QStringList> m_seen;
    bool m_isOutOfBudget = false;
};

} // namespace

const char *codeOf(WhatIfKind kind)
{
    switch (kind) {
    case WhatIfKind::SwapDuty:
        return "swap-duty";
    case WhatIfKind::HandOverDuty:
        return "hand-over-duty";
    case WhatIfKind::AddPerson:
        return "add-person";
    case WhatIfKind::NamePerson:
        return "name-person";
    case WhatIfKind::LendPerson:
        return "lend-person";
    case WhatIfKind::Split:
        return "split";
    case WhatIfKind::RankUp:
        return "rank-up";
    case WhatIfKind::RankDown:
        return "rank-down";
    case WhatIfKind::Later:
        return "later";
    case WhatIfKind::Drop:
        return "drop";
    case WhatIfKind::StartEarlier:
        return "start-earlier";
    case WhatIfKind::CancelLeave:
        return "cancel-leave";
    }
    return "";
}

bool isBetter(const WhatIfProposal &a, const WhatIfProposal &b, QDate by)
{
    const auto order = [by](const WhatIfProposal &each) {
        const WhatIfPrice &price = each.price;
        return std::tuple(each.reaches ? 0 : 1, std::max(each.finish, by),
                          price.deadlinesBroken - price.deadlinesKept, price.itemsOut, price.daysLater,
                          price.effortOut, price.lentEffort, price.peopleAdded, each.kinds.size(),
                          each.changes.edits.size());
    };
    return order(a) < order(b);
}

Result<WhatIfAnswer> whatWouldItTake(const Workspace &workspace, const WhatIfQuestion &question,
                                     Progress &progress,
                                     const std::function<void(const WhatIfAnswer &)> &found)
{
    const Item *item = workspace.find(question.item);
    if (!item)
        return fail(Error::notFound(Text::tr("There is no such item.")));
    if (item->state == ItemState::Done || item->state == ItemState::Dropped)
        return fail(Error::invalid(
            Text::tr("%1 is done or dropped: its date does not change any more.").arg(item->key)));
    if (!question.by.isValid() && !item->deadline.isValid())
        return fail(Error::invalid(Text::tr("%1 has no deadline: expected a date.").arg(item->key)));
    auto replanner = Replanner::create(workspace, question.plan);
    if (!replanner)
        return fail(replanner.error());
    return Search(workspace, question, std::move(*replanner), progress, found).run(*item);
}

} // namespace fairlead
