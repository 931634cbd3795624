// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/newcomer_facts.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/kit/value_format.h"

namespace fairlead {

namespace {

constexpr size_t parts = 3; // of T04: 30, 60 and 90 days

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Onboarding)
};

Fact plain(const QString &text)
{
    Fact fact;
    fact.text = text.isEmpty() ? QStringLiteral("–") : text;
    return fact;
}

Fact dayOf(const Newcomer &newcomer, QDate asOf)
{
    const QDate first = newcomer.onboarding ? newcomer.onboarding->run->startedOn : newcomer.person->start;
    const auto day = first.daysTo(asOf);
    Fact fact = plain(day < 0 ? Words::tr("in %1 d").arg(-day) : QString::number(day));
    fact.value = int(day);
    return fact;
}

/// "3 of 5", and what is missing.
Fact partOf(const Newcomer &newcomer, size_t at, QDate asOf)
{
    if (!newcomer.onboarding || at >= newcomer.onboarding->stages.size())
        return plain({});
    const OnboardingStage &stage = newcomer.onboarding->stages[at];
    Fact fact = plain(Words::tr("%1 of %2").arg(stage.done).arg(stage.all()));
    QStringList open;
    for (const CheckAnswer *answer : stage.open)
        open << answer->text;
    fact.why = stage.isComplete()
        ? Words::tr("Complete")
        : Words::tr("Open, due %1: %2").arg(words::day(stage.due, asOf), open.join(QStringLiteral("; ")));
    if (stage.isComplete()) {
        fact.tone = Tone::Good;
        fact.icon = QLatin1String("good");
    } else if (stage.isLate(asOf)) {
        fact.tone = Tone::Warning;
        fact.icon = QLatin1String("warning");
    }
    return fact;
}

Fact behind(const Newcomer &newcomer)
{
    if (!newcomer.onboarding) {
        Fact fact = plain(Words::tr("not begun"));
        fact.tone = Tone::Warning;
        fact.icon = QLatin1String("warning");
        return fact;
    }
    if (newcomer.behind == 0)
        return plain(Words::tr("in time"));
    Fact fact = plain(Words::tr("%1 behind").arg(words::calendarDays(newcomer.behind)));
    fact.tone = Tone::Warning;
    fact.icon = QLatin1String("warning");
    return fact;
}

} // namespace

QList<FactColumn> newcomerColumns()
{
    return {{.title = Words::tr("Who is new")},
            {.title = Words::tr("Team"), .width = 64},
            {.title = Words::tr("Began"), .width = 104},
            {.title = Words::tr("Day"), .width = 64, .isNumber = true},
            {.title = Words::tr("30 days"), .width = 92},
            {.title = Words::tr("60 days"), .width = 92},
            {.title = Words::tr("90 days"), .width = 92},
            {.title = Words::tr("Pace"),
             .width = 72,
             .isNumber = true,
             .help = Words::tr("How much of a full pace the capacity counts today")},
            {.title = Words::tr("Standing"), .width = 140}};
}

QList<FactRow> newcomerFacts(const Workspace &workspace, const std::vector<Newcomer> &newcomers, QDate asOf)
{
    QList<FactRow> rows;
    for (const Newcomer &each : newcomers) {
        const double share = each.ramp.shareOn(asOf);
        Fact pace = plain(words::percent(share, 0));
        pace.value = share;
        pace.why =
            each.ramp.isOwn ? Words::tr("By a ramp of their own") : Words::tr("By the workspace's ramp");
        QList<Fact> facts{plain(each.person->name), plain(words::team(workspace, each.person->team)),
                          plain(dateText(each.person->start)), dayOf(each, asOf)};
        for (size_t part = 0; part < parts; ++part)
            facts.append(partOf(each, part, asOf));
        facts << pace << behind(each);
        rows.append({refer(each.person->id), facts});
    }
    return rows;
}

QList<TextRun> rampWords(const RampInUse &ramp, QDate asOf)
{
    QList<TextRun> runs;
    const auto today = ramp.from.isValid() ? ramp.from.daysTo(asOf) : 0;
    for (size_t i = 0; i < ramp.curve.steps.size(); ++i) {
        const RampCurve::Step &step = ramp.curve.steps[i];
        const bool isNow =
            step.day <= today && (i + 1 == ramp.curve.steps.size() || ramp.curve.steps[i + 1].day > today);
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append(
            {Words::tr("%1 from %2")
                 .arg(words::percent(step.share.value(), 0), words::day(ramp.from.addDays(step.day), asOf)),
             isNow ? Tone::Text : Tone::Secondary, isNow ? TextWeight::Strong : TextWeight::Regular});
    }
    return runs;
}

} // namespace fairlead
