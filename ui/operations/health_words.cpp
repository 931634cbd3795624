// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/health_words.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/operations/duty_words.h"

namespace fairlead::health {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

QString dot()
{
    return QStringLiteral("   ·   ");
}

} // namespace

QString kind(PageKind kind)
{
    switch (kind) {
    case PageKind::Business:
        return Words::tr("business hours");
    case PageKind::AfterHours:
        return Words::tr("after hours");
    case PageKind::Night:
        return Words::tr("night");
    case PageKind::Weekend:
        return Words::tr("weekend");
    }
    return {};
}

QString span(HealthSpan span)
{
    switch (span) {
    case HealthSpan::Weeks4:
        return Words::tr("Last 4 weeks");
    case HealthSpan::Weeks8:
        return Words::tr("Last 8 weeks");
    case HealthSpan::Weeks13:
        return Words::tr("Last 13 weeks");
    case HealthSpan::Weeks26:
        return Words::tr("Last 26 weeks");
    case HealthSpan::ThisQuarter:
        return Words::tr("This quarter");
    case HealthSpan::QuarterBefore:
        return Words::tr("Quarter before");
    }
    return {};
}

QString week(const WeekLoad &week)
{
    QStringList kinds;
    for (const PageKind each : kindsUpwards)
        kinds << Words::tr("%1 %2", "kind of page, number").arg(kind(each)).arg(week.byKind[size_t(each)]);
    QString words = Words::tr("%1: pages %2 (%3); disrupted hours %4; most incidents in 12 hours %5")
                        .arg(duty::week(week.monday), QString::number(week.pages.total()),
                             kinds.join(QStringLiteral(", ")), QString::number(week.disruptedHours),
                             QString::number(week.mostIncidents));
    if (week.mostIncidents > incidentLimit)
        words += Words::tr(", above the limit of %1").arg(incidentLimit);
    return words;
}

QString finding(const OnCallHealth &health)
{
    if (!health.rotation || !health.from.isValid())
        return {};
    const OnCallLoad &load = health.load;
    QString words =
        Words::tr("%1 pages in %2 weeks, %3 a week after hours or at night, %4 noise")
            .arg(QString::number(load.pages.total()), QString::number(load.weeks.size()),
                 figure(load.disturbancesPerWeek(), 1), words::percent(load.pages.noiseShare(), 0));
    if (isUnfair(load.fairness))
        words += Words::tr("; the load is uneven");
    return words;
}

QString fairnessNote(const Workspace &workspace, const OnCallHealth &health)
{
    const Fairness &fairness = health.load.fairness;
    QStringList parts;
    if (fairness.isApplicable)
        parts << Words::tr("Gini %1").arg(figure(fairness.gini, 2)) << duty::fairness(fairness);
    else
        parts << Words::tr("nothing to compare yet");
    QStringList thin;
    for (const auto &[id, people] : health.thin) {
        const Site *site = workspace.find(id);
        thin << Words::tr("%1 %2", "site, people").arg(site ? site->name : Words::tr("one site")).arg(people);
    }
    if (!thin.isEmpty())
        parts
            << Words::tr("too few people for duty around the clock: %1").arg(thin.join(QStringLiteral(", ")));
    return parts.join(dot());
}

QString noiseNote(const OnCallHealth &health)
{
    const PageCounts &pages = health.load.pages;
    qsizetype rules = 0;
    for (const OnCallHealth::RuleLine &line : health.rules)
        rules += line.rule ? 1 : 0;
    QStringList parts{Words::tr("%1 of %2 pages needed nobody").arg(pages.noise).arg(pages.total())};
    parts << (health.noiseBefore
                  ? Words::tr("%1 two quarters ago").arg(words::percent(*health.noiseBefore, 0))
                  : Words::tr("nothing is known of two quarters ago"));
    parts << Words::tr("with a runbook: %1 of %2").arg(health.rulesWithRunbook).arg(rules);
    if (!health.hasEscalation)
        parts << Words::tr("no escalation path");
    return parts.join(dot());
}

QString gapsNote(const OnCallHealth &health, QDate until, QDate asOf)
{
    const QString end = words::day(until, asOf);
    return health.gaps.empty() ? Words::tr("Every turn until %1 has somebody who is here").arg(end)
                               : Words::tr("Turns to mend until %1: %2; Enter shows them in the rota")
                                     .arg(end)
                                     .arg(health.gaps.size());
}

QString pagesNote(const OnCallHealth &health, const HealthBar &bar)
{
    const int all = health.load.pages.total();
    QStringList parts;
    if (bar.week < 0) {
        parts << Words::tr("all %1 pages").arg(all);
    } else {
        const WeekLoad &week = health.load.weeks[size_t(bar.week)];
        const int shown = bar.kind ? week.byKind[size_t(*bar.kind)] : week.pages.total();
        parts << (bar.kind
                      ? Words::tr("%1, %2: %3 of %4 pages")
                            .arg(duty::week(week.monday), kind(*bar.kind))
                            .arg(shown)
                            .arg(all)
                      : Words::tr("%1: %2 of %3 pages").arg(duty::week(week.monday)).arg(shown).arg(all));
        parts << Words::tr("Esc shows all");
    }
    parts << Words::tr("A needed somebody, N noise, U duplicate");
    return parts.join(dot());
}

QList<TextRun> factor(const FactorStep &step, ShiftLayer layer)
{
    const QString role = layer == ShiftLayer::Primary ? Words::tr("Primary") : Words::tr("Secondary");
    const QString now = words::percent(step.now.value(), 0);
    const int asks = step.measured.turns > 0 ? int(layer) : -1;
    if (!step.changes())
        return {{Words::tr("%1  ", "role before its factor").arg(role)},
                {Words::tr("stays %1").arg(now), Tone::Text, TextWeight::Regular, asks}};
    return {{Words::tr("%1  ", "role before its factor").arg(role)},
            {Words::tr("%1 → %2", "a factor before and after").arg(now, words::percent(step.next.value(), 0)),
             step.next > step.now ? Tone::Warning : Tone::Good, TextWeight::Strong, asks}};
}

QString factorNote(const FactorStep &step)
{
    const FactorProposal &measured = step.measured;
    if (measured.turns == 0)
        return Words::tr("no turn was worked yet");
    if (!measured.isEnough)
        return Words::tr("only %1 turns: too few to tell").arg(measured.turns);
    if (!step.isMeasured)
        return Words::tr("%1 turns, no page recorded in any: not measured").arg(measured.turns);
    return Words::tr("%1 turns; eight in ten took %2 to %3")
        .arg(QString::number(measured.turns), words::percent(measured.low, 0),
             words::percent(measured.high, 0));
}

QString priceNote(const FactorOffer &offer, const QString &team, const QString &period)
{
    const double gained = offer.netGained();
    if (offer.changes.isEmpty())
        return Words::tr("Duty takes %1 days of %2 in %3.")
            .arg(words::days(offer.before.onCall), team, period);
    const QString days = Words::tr("Duty takes %1 days instead of %2")
                             .arg(words::days(offer.after.onCall), words::days(offer.before.onCall));
    return gained < 0 ? Words::tr("%1; it costs %2 %3 focused days of %4 (%5 → %6).")
                            .arg(days, team, words::days(-gained), period, words::days(offer.before.net),
                                 words::days(offer.after.net))
                      : Words::tr("%1; it gives %2 %3 focused days of %4 (%5 → %6).")
                            .arg(days, team, words::days(gained), period, words::days(offer.before.net),
                                 words::days(offer.after.net));
}

} // namespace fairlead::health
