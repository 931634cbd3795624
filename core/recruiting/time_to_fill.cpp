// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recruiting/time_to_fill.h"

#include "core/base/choice_text.h"
#include "core/base/within_sentence.h"
#include "core/scorecard/quantile.h"

#include <map>

namespace fairlead {

namespace {

/// Days of [from, to) on which it was paused; pauses that overlap count once.
int pausedDays(const Workspace &workspace, const Id<Requisition> &requisition, QDate from, QDate to)
{
    std::map<QDate, QDate> spans; // first day → the day after the last
    for (const RequisitionPause &pause : workspace.rows<RequisitionPause>()) {
        if (pause.requisition != requisition)
            continue;
        const QDate begin = std::max(pause.from, from);
        const QDate end = std::min(pause.to.isValid() ? pause.to.addDays(1) : to, to);
        if (begin < end)
            spans[begin] = std::max(spans[begin], end);
    }
    int days = 0;
    QDate counted = from;
    for (const auto &[begin, end] : spans) {
        days += int(std::max<qint64>(0, std::max(begin, counted).daysTo(end)));
        counted = std::max(counted, end);
    }
    return days;
}

QString stateWord(RequisitionState state)
{
    return withinSentence(choiceText(Requisition::table, state));
}

/// The pause that is not over; null: none.
const RequisitionPause *openPause(const Workspace &workspace, const Id<Requisition> &requisition)
{
    for (const RequisitionPause &pause : workspace.rows<RequisitionPause>()) {
        if (pause.requisition == requisition && !pause.to.isValid())
            return &pause;
    }
    return nullptr;
}

/// A pause that begins and ends on one day was none.
void endPause(const RequisitionPause &pause, QDate on, ChangeSet &changes)
{
    if (pause.from >= on) {
        changes.remove(pause);
        return;
    }
    RequisitionPause ended = pause;
    ended.to = on.addDays(-1);
    changes.replace(pause, std::move(ended));
}

} // namespace

std::optional<int> fillDays(const Workspace &workspace, const Requisition &requisition, QDate asOf)
{
    const bool isFilled = requisition.acceptedOn.isValid() && requisition.acceptedOn <= asOf;
    const QDate end = isFilled ? requisition.acceptedOn : asOf;
    if (!requisition.openedOn.isValid() || requisition.openedOn > end
        || requisition.state == RequisitionState::Cancelled)
        return std::nullopt;
    return int(requisition.openedOn.daysTo(end))
        - pausedDays(workspace, requisition.id, requisition.openedOn, end);
}

HiringFigures hiringFigures(const Workspace &workspace, QDate asOf)
{
    HiringFigures figures;
    std::vector<double> days;
    for (const Requisition &requisition : workspace.rows<Requisition>()) {
        const std::optional<int> taken = fillDays(workspace, requisition, asOf);
        if (!taken)
            continue;
        const bool isFilled = requisition.acceptedOn.isValid() && requisition.acceptedOn <= asOf;
        if (!isFilled) {
            figures.open.push_back({&requisition, *taken, false});
        } else if (requisition.acceptedOn > asOf.addMonths(-12)) {
            figures.filled.push_back({&requisition, *taken, true});
            days.push_back(*taken);
        }
    }
    std::ranges::sort(figures.filled, {}, [](const FillTime &each) { return each.requisition->key; });
    std::ranges::sort(figures.open, [](const FillTime &a, const FillTime &b) {
        return a.days != b.days ? a.days > b.days : a.requisition->key < b.requisition->key;
    });
    figures.median = quantile(days, 0.5);
    return figures;
}

std::vector<RequisitionState> nextStates(RequisitionState state)
{
    using enum RequisitionState;
    switch (state) {
    case Draft:
        return {Approved, Cancelled};
    case Approved:
        return {Open, Cancelled};
    case Open:
        return {Paused, Offer, Cancelled};
    case Paused:
        return {Open, Cancelled};
    case Offer:
        return {Filled, Open, Cancelled};
    case Filled:
    case Cancelled:
        break;
    }
    return {};
}

Result<ChangeSet> moveRequisition(const Workspace &workspace, const Requisition &requisition,
                                  RequisitionState to, QDate on, const QString &approver)
{
    using enum RequisitionState;
    const auto allowed = nextStates(requisition.state);
    if (std::ranges::find(allowed, to) == allowed.end())
        return fail(Error::invalid(Text::tr("%1 is %2 and cannot become %3.")
                                       .arg(requisition.key, stateWord(requisition.state), stateWord(to))));
    Requisition after = requisition;
    after.state = to;
    ChangeSet changes{Text::tr("%1 is %2").arg(requisition.caption(), stateWord(to)), {}};
    if (to == Approved) {
        if (approver.trimmed().isEmpty())
            return fail(Error::invalid(Text::tr("%1: who approved it?").arg(requisition.key)));
        after.approvedBy = approver.trimmed();
        after.approvedOn = on;
    }
    if (to == Open && !after.approvedOn.isValid())
        return fail(
            Error::invalid(Text::tr("%1 has to be approved before it is opened.").arg(requisition.key)));
    if (to == Open && !after.openedOn.isValid())
        after.openedOn = on;
    const RequisitionPause *pause = openPause(workspace, requisition.id);
    if (to == Paused) {
        RequisitionPause begun;
        begun.id = Id<RequisitionPause>::create();
        begun.requisition = requisition.id;
        begun.from = on;
        changes.add(std::move(begun));
    } else if (pause) {
        endPause(*pause, on, changes);
    }
    if (to == Filled)
        after.acceptedOn = on;
    changes.replace(requisition, std::move(after));
    return changes;
}

} // namespace fairlead
