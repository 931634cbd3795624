// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/rota_words.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/operations/duty_words.h"

#include <set>

namespace fairlead::rota {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rota)
};

/// "holes 1 → 0", in the tone of better or worse; one figure where nothing changes.
void say(QList<TextRun> &runs, const QString &what, double before, double after, int decimals)
{
    if (!runs.isEmpty())
        runs.append({QStringLiteral("   ·   ")});
    const QString first = figure(before, decimals);
    const QString second = figure(after, decimals);
    runs.append({QString(what + QLatin1Char(' '))});
    if (first == second)
        return runs.append({first, Tone::Text});
    runs.append({QString(first + QStringLiteral(" → ") + second), after < before ? Tone::Good : Tone::Warning,
                 TextWeight::Strong});
}

} // namespace

QList<TextRun> standing(const RotaStanding &now)
{
    return effect(now, now, {});
}

QList<TextRun> effect(const RotaStanding &before, const RotaStanding &after,
                      const std::vector<Consent> &consents)
{
    QList<TextRun> runs;
    say(runs, Words::tr("Holes"), before.cost.holes, after.cost.holes, 0);
    say(runs, Words::tr("during leave"), before.cost.onLeave, after.cost.onLeave, 0);
    say(runs, Words::tr("too near"), before.cost.tooNear, after.cost.tooNear, 0);
    say(runs, Words::tr("furthest from the fair share, weeks"), before.furthest, after.furthest, 1);
    say(runs, Words::tr("CV"), before.fairness.variation, after.fairness.variation, 2);
    say(runs, Words::tr("critical path, days lost"), before.cost.damage, after.cost.damage, 1);
    std::set<Id<Person>> people; // of several turns each asks once
    for (const Consent &each : consents)
        people.insert(each.person);
    if (!people.empty())
        runs.append({Words::tr("   ·   people who have to agree: %1").arg(people.size()), Tone::Text});
    return runs;
}

QString consents(const Workspace &workspace, const RotaPlan &plan, const std::vector<Consent> &consents)
{
    if (consents.empty())
        return Words::tr("Nobody has to agree: nothing that was published changes.");
    std::map<QString, QStringList> weeks;
    for (const Consent &each : consents) {
        const QString week = duty::week(plan.monday.addDays(7 * qint64(each.week)));
        weeks[words::person(workspace, each.person)]
            << (each.gets ? Words::tr("gets %1").arg(week) : Words::tr("gives %1").arg(week));
    }
    QStringList all;
    for (const auto &[name, turns] : weeks)
        all << Words::tr("%1 (%2)").arg(name, turns.join(QStringLiteral(", ")));
    return Words::tr("Have to agree: %1").arg(all.join(QStringLiteral(", ")));
}

} // namespace fairlead::rota
