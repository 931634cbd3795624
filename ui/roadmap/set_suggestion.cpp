// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/set_suggestion.h"

#include "core/forecast/people_chance.h"
#include "core/planning/why_words.h"
#include "ui/workbench/chance_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SetSuggestion)
};

constexpr size_t mostPrices = 3;
constexpr int mostKeys = 8;

QString keyOf(const Workspace &workspace, const Id<Item> &id)
{
    const Item *item = workspace.find(id);
    return item ? item->key : QString();
}

QString listed(const QStringList &keys)
{
    if (keys.size() <= mostKeys)
        return words::list(keys);
    return Words::tr("%1 and %2 more")
        .arg(keys.first(mostKeys).join(QStringLiteral(", ")), QLocale().toString(keys.size() - mostKeys));
}

double valueOf(const std::vector<double> &values, const std::vector<bool> &set)
{
    double sum = 0;
    for (size_t i = 0; i < set.size(); ++i)
        sum += set[i] ? values[i] : 0;
    return sum;
}

/// The items of a set that end by their limits too seldom even in it, least likely first.
std::vector<std::pair<QString, double>> hopelessIn(const Workspace &workspace, const ForecastFrame &frame,
                                                   SetChance &sets, const std::vector<bool> &set, int runs,
                                                   double confidence)
{
    std::vector<std::pair<QString, double>> found;
    for (size_t i = 0; i < set.size(); ++i) {
        if (!set[i])
            continue;
        std::vector<bool> alone(set.size());
        alone[i] = true;
        const double chance = sets.of(set, alone, runs);
        if (chance < confidence)
            found.emplace_back(keyOf(workspace, frame.subjects[i].item), chance);
    }
    std::ranges::stable_sort(found, {}, &std::pair<QString, double>::second);
    return found;
}

/// Half of the way of a job that has two parts.
class HalfOf final : public Progress {
public:
    HalfOf(Progress &whole, double from) : m_whole(whole), m_from(from) { }
    bool advance(double fraction) override { return m_whole.advance(m_from + fraction / 2); }

private:
    Progress &m_whole;
    double m_from;
};

} // namespace

QString SetSuggestion::words() const
{
    const QString wanted = words::percent(confidence, 0);
    if (!holds()) {
        const QString said =
            Words::tr("No set holds %1: even with only what has begun or cannot be left out it is %2.")
                .arg(wanted, chance::percent(chance));
        QStringList misses;
        for (const auto &[key, share] : hopeless) {
            if (misses.size() < mostKeys / 2)
                misses.append(QString(key + u' ' + chance::percent(share)));
        }
        return misses.isEmpty() ? said
                                : QString(said + u' '
                                          + Words::tr("Whatever is left out, these are late too often: %1.")
                                                .arg(misses.join(QStringLiteral(", "))));
    }
    if (changes.isEmpty())
        return Words::tr("What is above the line is the best set for %1 already: together in time in %2.")
            .arg(wanted, chance::percent(chance));
    QStringList parts;
    if (!out.isEmpty())
        parts.append(Words::tr("%1 go behind the others").arg(listed(out)));
    if (!in.isEmpty())
        parts.append(Words::tr("%1 come in").arg(listed(in)));
    const QString what = parts.isEmpty() ? Words::tr("Another order") : parts.join(QStringLiteral("; "));
    const QString value = isByCost ? Words::tr("%1 of the cost of delay") : Words::tr("%1 of the effort");
    return Words::tr("%1: together in time in %2 instead of %3, with %4.%5")
        .arg(what, chance::percent(chance), chance::percent(chanceNow), value.arg(words::percent(worth, 0)),
             isProven ? Words::tr(" No set is worth more.") : QString());
}

QString SetSuggestion::priceWords() const
{
    QStringList parts;
    for (const auto &[key, share] : prices) {
        if (parts.size() < qsizetype(mostPrices) && share >= 0.005)
            parts.append(Words::tr("%1 %2 points").arg(key, QLocale().toString(share * 100, 'f', 0)));
    }
    return parts.isEmpty() ? QString()
                           : Words::tr("Dearest for the others: %1.").arg(parts.join(QStringLiteral(", ")));
}

Result<SetSuggestion> suggestSet(const Workspace &workspace, const PlanResult &planned, double confidence,
                                 const SetEffort &effort, Progress &progress)
{
    ChanceQuestion question;
    question.plan = PlanQuestion{planned.plan, planned.asOf, true};
    question.wholeRanking = true; // what is below the line may come in
    auto people = peopleChance(workspace, planned, question);
    if (!people)
        return fail(people.error());
    const auto frame = std::make_shared<const ForecastFrame>(forecastFrame(workspace, planned, question));
    SetChance sets(frame, std::make_shared<const PeopleChance>(*std::move(people)));

    BestSetQuestion asked{itemValues(workspace, *frame), confidence, effort.runs, effort.tries};
    HalfOf first(progress, 0);
    const auto best = bestSet(sets, asked, first);
    if (!best)
        return fail(best.error());

    std::vector<bool> now(frame->subjects.size());
    for (size_t i = 0; i < now.size(); ++i)
        now[i] = planned.find(frame->subjects[i].item) != nullptr;
    now = sets.closed(std::move(now));
    SetSuggestion suggestion;
    suggestion.confidence = confidence;
    suggestion.chance = best->chance;
    suggestion.chanceNow = sets.of(now, now, effort.runs);
    const double whole = valueOf(asked.value, now);
    suggestion.worth = whole > 0 ? valueOf(asked.value, best->isIn) / whole : 1;
    suggestion.isByCost = std::ranges::any_of(workspace.rows<Item>(), [&](const Item &item) {
        return item.plan == planned.plan && item.costOfDelay;
    });
    suggestion.isProven = best->isProven;
    for (size_t i = 0; i < now.size(); ++i) {
        if (best->isIn[i] != now[i])
            (now[i] ? suggestion.out : suggestion.in).append(keyOf(workspace, frame->subjects[i].item));
    }
    suggestion.out.sort();
    suggestion.in.sort();
    if (!suggestion.holds()) {
        suggestion.hopeless = hopelessIn(workspace, *frame, sets, best->isIn, effort.priceRuns, confidence);
        return suggestion;
    }
    HalfOf second(progress, 0.5);
    const auto prices = sets.prices(now, effort.priceRuns, second);
    if (!prices)
        return fail(prices.error());
    for (const ItemPrice &price : *prices)
        suggestion.prices.emplace_back(keyOf(workspace, frame->subjects[size_t(price.subject)].item),
                                       price.price());
    std::ranges::stable_sort(suggestion.prices, std::ranges::greater(), &std::pair<QString, double>::second);
    if (!suggestion.out.isEmpty() || !suggestion.in.isEmpty())
        suggestion.changes = rankSet(workspace, *frame, best->isIn);
    return suggestion;
}

} // namespace fairlead
