// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/best_set.h"

#include "core/workspace/item_edits.h"

#include <QHash>

namespace fairlead {

namespace {

/// Asks for sets and remembers answers, within the budget.
class Search {
public:
    Search(SetChance &chance, const BestSetQuestion &question, Progress &progress)
        : m_chance(chance)
        , m_question(question)
        , m_progress(progress)
    {
        for (int subject = 0; subject < chance.size(); ++subject) {
            if (chance.isChoice(subject))
                m_choices.push_back(subject);
        }
    }

    const std::vector<int> &choices() const { return m_choices; }

    double valueOf(const std::vector<bool> &set) const
    {
        double sum = 0;
        for (size_t i = 0; i < set.size(); ++i)
            sum += set[i] ? m_question.value[i] : 0;
        return sum;
    }

    std::vector<bool> onlyWhatHasBegun() const
    {
        std::vector<bool> set(size_t(m_chance.size()), true);
        for (const int choice : m_choices)
            set[size_t(choice)] = false;
        return set;
    }

    /// Whether all of the set land together often enough.
    bool holds(const std::vector<bool> &set)
    {
        ++m_tried;
        m_isStopped =
            m_isStopped || !m_progress.advance(double(m_tried % m_question.tries) / m_question.tries);
        return !m_isStopped && m_chance.of(set, set, m_question.runs, m_question.confidence) > 0;
    }

    bool mayGoOn() const { return !m_isStopped && m_tried < m_question.tries; }
    bool isStopped() const { return m_isStopped; }

    BestSet answer(const std::vector<bool> &set, bool isProven)
    {
        return {set, valueOf(set), m_chance.of(set, set, m_question.runs), m_tried, isProven};
    }

    std::vector<bool> with(std::vector<bool> set, int subject) const
    {
        set[size_t(subject)] = true;
        return m_chance.completed(std::move(set));
    }
    std::vector<bool> without(std::vector<bool> set, int subject) const
    {
        set[size_t(subject)] = false;
        return m_chance.closed(std::move(set));
    }

    /// Choices that are not in, the most value for what they add first.
    std::vector<int> byDensity(const std::vector<bool> &set, const std::vector<double> &effort) const
    {
        std::vector<std::pair<double, int>> ranked;
        for (const int choice : m_choices) {
            if (set[size_t(choice)])
                continue;
            const std::vector<bool> more = with(set, choice);
            double value = 0;
            double work = 1e-6;
            for (size_t i = 0; i < set.size(); ++i) {
                if (more[i] && !set[i]) {
                    value += m_question.value[i];
                    work += effort[i];
                }
            }
            ranked.emplace_back(value / work, choice);
        }
        std::ranges::stable_sort(ranked, std::ranges::greater(), &std::pair<double, int>::first);
        std::vector<int> order;
        for (const auto &[density, choice] : ranked)
            order.push_back(choice);
        return order;
    }

    /// Takes more in as long as it holds.
    void fill(std::vector<bool> &set, const std::vector<double> &effort)
    {
        for (const int choice : byDensity(set, effort)) {
            if (set[size_t(choice)] || !mayGoOn())
                continue;
            std::vector<bool> more = with(set, choice);
            if (holds(more))
                set = std::move(more);
        }
    }

    /// One exchange that gains: something new in, one or two others out, filled up again.
    bool exchange(std::vector<bool> &set, const std::vector<double> &effort)
    {
        const double value = valueOf(set);
        for (const int in : byDensity(set, effort)) {
            const std::vector<bool> more = with(set, in);
            for (const auto &[first, second] : outgoing(more, set)) {
                if (!mayGoOn())
                    return false;
                std::vector<bool> less = without(more, first);
                if (second >= 0)
                    less = without(std::move(less), second);
                // With many items only exchanges that gain by themselves are looked at.
                const bool isHopeless = m_choices.size() > few && valueOf(less) <= value;
                if (isHopeless || !less[size_t(in)] || !holds(less))
                    continue;
                fill(less, effort);
                if (valueOf(less) > value) {
                    set = std::move(less);
                    return true;
                }
            }
        }
        return false;
    }

private:
    /// Pairs (or one and −1) of choices that were in before, cheapest first.
    std::vector<std::pair<int, int>> outgoing(const std::vector<bool> &more,
                                              const std::vector<bool> &set) const
    {
        std::vector<std::pair<double, std::pair<int, int>>> ranked;
        for (size_t i = 0; i < m_choices.size(); ++i) {
            const int one = m_choices[i];
            if (!set[size_t(one)] || !more[size_t(one)])
                continue;
            ranked.push_back({m_question.value[size_t(one)], {one, -1}});
            for (size_t j = i + 1; j < m_choices.size() && m_choices.size() <= few; ++j) {
                const int other = m_choices[j];
                if (set[size_t(other)])
                    ranked.push_back(
                        {m_question.value[size_t(one)] + m_question.value[size_t(other)], {one, other}});
            }
        }
        std::ranges::stable_sort(ranked, {}, [](const auto &each) { return each.first; });
        std::vector<std::pair<int, int>> pairs;
        for (const auto &[lost, pair] : ranked)
            pairs.push_back(pair);
        return pairs;
    }

    /// Up to so many choices pairs are exchanged as well.
    static constexpr size_t few = 40;

    SetChance &m_chance;
    const BestSetQuestion &m_question;
    Progress &m_progress;
    std::vector<int> m_choices;
    int m_tried = 0;
    bool m_isStopped = false;
};

std::vector<double> effortsOf(const SetChance &chance)
{
    std::vector<double> efforts;
    for (int subject = 0; subject < chance.size(); ++subject)
        efforts.push_back(chance.effort(subject));
    return efforts;
}

/// All closed sets, the most valuable first.
std::vector<std::vector<bool>> closedSets(const Search &search, const SetChance &chance)
{
    const std::vector<int> &choices = search.choices();
    std::vector<std::vector<bool>> sets;
    for (quint32 mask = 0; mask < 1u << choices.size(); ++mask) {
        std::vector<bool> set = search.onlyWhatHasBegun();
        for (size_t i = 0; i < choices.size(); ++i)
            set[size_t(choices[i])] = (mask >> i & 1) != 0;
        if (chance.closed(set) == set)
            sets.push_back(std::move(set));
    }
    std::ranges::stable_sort(sets, std::ranges::greater(),
                             [&](const std::vector<bool> &set) { return search.valueOf(set); });
    return sets;
}

} // namespace

Result<BestSet> bestSetByExchange(SetChance &chance, const BestSetQuestion &question, Progress &progress)
{
    Search search(chance, question, progress);
    const std::vector<double> effort = effortsOf(chance);
    std::vector<bool> set = search.onlyWhatHasBegun();
    search.fill(set, effort);
    while (search.mayGoOn() && search.exchange(set, effort)) { }
    if (search.isStopped())
        return fail(Error::cancelled());
    return search.answer(set, false);
}

Result<BestSet> bestSet(SetChance &chance, const BestSetQuestion &question, Progress &progress)
{
    Search search(chance, question, progress);
    if (int(search.choices().size()) > question.exactUpTo)
        return bestSetByExchange(chance, question, progress);
    for (const std::vector<bool> &set : closedSets(search, chance)) {
        if (search.holds(set))
            return search.answer(set, true);
        if (search.isStopped())
            return fail(Error::cancelled());
    }
    return search.answer(search.onlyWhatHasBegun(), true); // not even that holds, but it cannot be helped
}

std::vector<double> itemValues(const Workspace &workspace, const ForecastFrame &frame, int *unknown)
{
    std::vector<double> costs;
    std::vector<double> efforts;
    int without = 0;
    for (const ForecastFrame::Subject &subject : frame.subjects) {
        const Item *item = workspace.find(subject.item);
        const bool hasCost = item && item->costOfDelay;
        costs.push_back(hasCost ? item->costOfDelay->value() : 0);
        efforts.push_back(item ? item->effort.value() : 0);
        without += hasCost || !item || item->isMilestone() ? 0 : 1;
    }
    const bool anyCost = std::ranges::any_of(costs, [](double cost) { return cost > 0; });
    if (unknown)
        *unknown = anyCost ? without : 0;
    return anyCost ? costs : efforts;
}

ChangeSet rankSet(const Workspace &workspace, const ForecastFrame &frame, const std::vector<bool> &isIn)
{
    QHash<QUuid, bool> wanted;
    for (size_t i = 0; i < frame.subjects.size(); ++i)
        wanted.insert(frame.subjects[i].item.uuid(), isIn[i]);
    const auto order = rankedItems(workspace, frame.plan);
    size_t last = 0; // behind the last item that is in
    for (size_t i = 0; i < order.size(); ++i)
        last = wanted.value(order[i]->id.uuid(), false) ? i + 1 : last;
    const Id<Item> next = last < order.size() ? order[last]->id : Id<Item>();
    ChangeSet all;
    Workspace moved = workspace;
    for (size_t i = 0; i < last; ++i) {
        if (wanted.value(order[i]->id.uuid(), true))
            continue;
        const ChangeSet one = moveItem(moved, order[i]->id, next);
        const auto after = appliedUnchecked(moved, one);
        if (!after)
            break; // moves of ranks do not conflict with each other
        moved = *after;
        all = all.isEmpty() ? one : merged(all, one);
    }
    all.sentence = Text::tr("Put the items that land together first");
    return all;
}

} // namespace fairlead
