// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/requisition_facts.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/recruiting/pipeline.h"
#include "core/recruiting/time_to_fill.h"
#include "ui/hiring/hiring_words.h"
#include "ui/kit/figures.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Hiring)
};

Fact plain(const QString &text)
{
    Fact fact;
    fact.text = text.isEmpty() ? QStringLiteral("–") : text;
    return fact;
}

Fact dated(QDate date, QDate asOf, const QString &why = {})
{
    Fact fact = plain(words::day(date, asOf));
    fact.value = date;
    fact.why = why;
    return fact;
}

Fact state(const Requisition &row)
{
    Fact fact = plain(choiceText(Requisition::table, row.state));
    fact.value = int(row.state);
    if (row.state == RequisitionState::Paused) {
        fact.tone = Tone::Warning;
        fact.icon = QLatin1String("warning");
    } else if (row.state == RequisitionState::Filled) {
        fact.tone = Tone::Good;
        fact.icon = QLatin1String("good");
    }
    return fact;
}

/// Opened, or when it is going to be.
Fact opened(const Requisition &row, QDate asOf)
{
    if (row.openedOn.isValid() || !row.opensOn.isValid())
        return dated(row.openedOn, asOf);
    Fact fact = dated(row.opensOn, asOf);
    fact.text = Words::tr("from %1").arg(fact.text);
    fact.tone = Tone::Secondary;
    return fact;
}

/// Days between opening and now, or the acceptance, on which nobody looked for somebody.
Fact paused(const Workspace &workspace, const Requisition &row, std::optional<int> days, QDate asOf)
{
    QStringList spans;
    for (const RequisitionPause &pause : workspace.rows<RequisitionPause>()) {
        if (pause.requisition == row.id)
            spans << words::span(pause.from, pause.to.isValid() ? pause.to : asOf, asOf);
    }
    if (!days || spans.isEmpty())
        return plain({});
    const QDate end = row.acceptedOn.isValid() && row.acceptedOn <= asOf ? row.acceptedOn : asOf;
    const int away = int(row.openedOn.daysTo(end)) - *days;
    Fact fact = plain(Words::tr("%1 d").arg(away));
    fact.value = away;
    fact.why = words::list(spans);
    return fact;
}

Fact taken(std::optional<int> days, bool isFilled)
{
    if (!days)
        return plain({});
    Fact fact = plain(Words::tr("%1 d").arg(*days));
    fact.value = *days;
    fact.why = isFilled ? Words::tr("From opening to acceptance, without pauses")
                        : Words::tr("Open until now, without pauses");
    if (!isFilled && *days > oldRequisition) {
        fact.tone = Tone::Warning;
        fact.icon = QLatin1String("warning");
    }
    return fact;
}

Fact starts(const Workspace &workspace, const Requisition &row, QDate asOf)
{
    if (row.startedOn.isValid())
        return dated(row.startedOn, asOf, words::person(workspace, row.person));
    const HeadcountPlan *hire = workspace.find(row.headcount);
    const QDate first = hire ? hire->start : row.targetStart;
    const QDate last = hire ? hire->latestStart : row.latestStart;
    Fact fact = plain(!first.isValid()                      ? QString()
                          : last.isValid() && last != first ? words::span(first, last, asOf)
                                                            : words::day(first, asOf));
    fact.value = first;
    fact.why = hire ? Words::tr("Counted in the capacity as a planned hire, with a chance of %1")
                          .arg(words::percent(hire->probability.value(), 0))
                    : Words::tr("Not counted in the capacity: there is no planned hire for it");
    if (!hire && row.state != RequisitionState::Filled && row.state != RequisitionState::Cancelled) {
        fact.tone = Tone::Warning;
        fact.icon = QLatin1String("warning");
    }
    return fact;
}

/// Open ones by age, then what comes, then what is over.
int rankOf(const Requisition &row)
{
    switch (row.state) {
    case RequisitionState::Offer:
    case RequisitionState::Open:
        return 0;
    case RequisitionState::Paused:
        return 1;
    case RequisitionState::Approved:
        return 2;
    case RequisitionState::Draft:
        return 3;
    case RequisitionState::Filled:
        return 4;
    case RequisitionState::Cancelled:
        break;
    }
    return 5;
}

} // namespace

QList<FactColumn> requisitionColumns()
{
    return {{.title = Words::tr("Requisition")},
            {.title = Words::tr("Team"), .width = 50},
            {.title = Words::tr("State"), .width = 92},
            {.title = Words::tr("Approved"), .width = 88},
            {.title = Words::tr("Opened"), .width = 88},
            {.title = Words::tr("Paused"), .width = 68, .isNumber = true},
            {.title = Words::tr("Time"),
             .width = 66,
             .isNumber = true,
             .help = Words::tr("Days from opening to acceptance, or until now, without pauses")},
            {.title = Words::tr("Pipeline"),
             .width = 70,
             .isNumber = true,
             .help = Words::tr("Candidates that are not over")},
            {.title = Words::tr("Start"), .width = 112}};
}

QList<FactRow> requisitionFacts(const Workspace &workspace, const PrivateRecords &records,
                                const Id<Team> &team, QDate asOf)
{
    std::vector<const Requisition *> shown;
    for (const Requisition &row : workspace.rows<Requisition>()) {
        if (team.isNull() || row.team == team)
            shown.push_back(&row);
    }
    std::ranges::sort(shown, [](const Requisition *a, const Requisition *b) {
        const int left = rankOf(*a);
        const int right = rankOf(*b);
        if (left != right)
            return left < right;
        return left == 0 && a->openedOn != b->openedOn ? a->openedOn < b->openedOn : a->key < b->key;
    });
    QList<FactRow> rows;
    for (const Requisition *row : shown) {
        const auto days = fillDays(workspace, *row, asOf);
        const bool isFilled = row->acceptedOn.isValid() && row->acceptedOn <= asOf;
        const auto active = activeCandidates(records, row->id).size();
        Fact pipeline = plain(active > 0 ? figure(double(active), 0) : QString());
        pipeline.value = int(active);
        rows.append({refer(row->id),
                     {plain(row->caption()), plain(words::team(workspace, row->team)), state(*row),
                      dated(row->approvedOn, asOf, row->approvedBy), opened(*row, asOf),
                      paused(workspace, *row, days, asOf), taken(days, isFilled), pipeline,
                      starts(workspace, *row, asOf)}});
    }
    return rows;
}

QList<TextRun> hiringNote(const Workspace &workspace, QDate asOf)
{
    const HiringFigures figures = hiringFigures(workspace, asOf);
    QList<TextRun> runs;
    if (figures.median)
        runs.append(
            {Words::tr("Median %1 days to fill, %n filled in 12 months", nullptr, int(figures.filled.size()))
                 .arg(figure(*figures.median, 1))});
    else
        runs.append({Words::tr("None filled in 12 months")});
    if (!figures.open.empty()) {
        const FillTime &oldest = figures.open.front();
        const bool isOld = oldest.days > oldRequisition;
        runs.append({QStringLiteral("   ·   ")});
        runs.append(
            {Words::tr("%1 open for %2").arg(oldest.requisition->key, words::calendarDays(oldest.days)),
             isOld ? Tone::Warning : Tone::Secondary, isOld ? TextWeight::Strong : TextWeight::Regular});
    }
    return runs;
}

} // namespace fairlead
