// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/due.h"

#include <QLocale>
#include <map>

namespace fairlead {

namespace {

QDate later(QDate from, const Cadence &cadence, int times)
{
    const int count = cadence.every * times;
    switch (cadence.unit) {
    case CadenceUnit::Days:
        return from.addDays(count);
    case CadenceUnit::Weeks:
        return from.addDays(qint64(count) * 7);
    case CadenceUnit::Months:
        return from.addMonths(count);
    case CadenceUnit::Quarters:
        return from.addMonths(count * 3);
    }
    return {};
}

/// The first day of the anchor's rhythm after `day`.
QDate firstAfter(const Cadence &cadence, QDate day)
{
    if (!day.isValid() || cadence.anchor > day)
        return cadence.anchor;
    const qint64 span = cadence.every
        * (cadence.unit == CadenceUnit::Days         ? 1
               : cadence.unit == CadenceUnit::Weeks  ? 7
               : cadence.unit == CadenceUnit::Months ? 31
                                                     : 93);
    int times = int(cadence.anchor.daysTo(day) / span); // not too far, whatever the months are like
    while (later(cadence.anchor, cadence, times) <= day)
        ++times;
    return later(cadence.anchor, cadence, times);
}

} // namespace

QDate nextDue(const Cadence &cadence)
{
    QDate due;
    if (cadence.anchor.isValid())
        due = firstAfter(cadence, cadence.lastDone);
    else if (cadence.lastDone.isValid())
        due = later(cadence.lastDone, cadence, 1);
    if (due.isValid() && cadence.pausedUntil.isValid() && due <= cadence.pausedUntil)
        return cadence.pausedUntil.addDays(1);
    return due;
}

DueState dueState(QDate due, int graceDays, QDate asOf)
{
    if (!due.isValid())
        return DueState::Unknown;
    if (asOf < due)
        return DueState::Later;
    return asOf > due.addDays(graceDays) ? DueState::Overdue : DueState::Due;
}

DueState dueState(const Cadence &cadence, QDate asOf)
{
    return dueState(nextDue(cadence), cadence.grace, asOf);
}

std::vector<UpdateDue> updatesDue(const Workspace &workspace, QDate asOf)
{
    std::map<Id<Stakeholder>, QDate> last;
    for (const StakeholderUpdate &update : workspace.rows<StakeholderUpdate>()) {
        QDate &newest = last[update.stakeholder];
        if (update.on <= asOf && (!newest.isValid() || update.on > newest))
            newest = update.on;
    }
    std::vector<UpdateDue> updates;
    for (const Stakeholder &each : workspace.rows<Stakeholder>()) {
        if (each.cadenceWeeks <= 0)
            continue;
        UpdateDue update{&each, last[each.id], {}, DueState::Unknown};
        if (update.last.isValid())
            update.due = update.last.addDays(qint64(each.cadenceWeeks) * 7);
        update.state = dueState(update.due, updateGrace, asOf);
        updates.push_back(update);
    }
    std::ranges::sort(updates, [](const UpdateDue &a, const UpdateDue &b) {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due != b.due ? a.due < b.due : a.stakeholder->key < b.stakeholder->key;
    });
    return updates;
}

ChangeSet tellStakeholder(const Stakeholder &stakeholder, const QString &text, QDate on)
{
    StakeholderUpdate update;
    update.id = Id<StakeholderUpdate>::create();
    update.stakeholder = stakeholder.id;
    update.on = on;
    update.text = text;
    ChangeSet changes{
        Text::tr("%1 was told on %2").arg(stakeholder.name, QLocale().toString(on, QLocale::ShortFormat)),
        {}};
    return changes.add(std::move(update));
}

ChangeSet doneOn(const Cadence &cadence, QDate on)
{
    Cadence after = cadence;
    after.lastDone = on;
    ChangeSet changes{
        Text::tr("%1 was done on %2").arg(cadence.name, QLocale().toString(on, QLocale::ShortFormat)), {}};
    return changes.replace(cadence, std::move(after));
}

} // namespace fairlead
