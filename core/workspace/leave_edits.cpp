// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/leave_edits.h"

#include "core/base/written_day.h"

#include <QLocale>

namespace fairlead {

namespace {

QString shortDay(QDate day)
{
    return writtenDay(day, u"d MMM");
}

/// "12–16 Oct" or "30 Nov – 4 Dec", both inclusive; one day alone is named once.
QString spanInWords(QDate from, QDate to)
{
    if (from == to)
        return shortDay(from);
    if (from.month() == to.month() && from.year() == to.year())
        return writtenDay(from, u"d") + QStringLiteral("–") + shortDay(to);
    return shortDay(from) + QStringLiteral(" – ") + shortDay(to);
}

QString nameOf(const Workspace &workspace, const Id<Person> &id)
{
    const Person *person = workspace.find(id);
    return person ? person->name : QString();
}

std::unexpected<Error> gone()
{
    return fail(Error::notFound(Text::tr("This leave is no longer there.")));
}

} // namespace

Result<ChangeSet> addLeave(const Workspace &workspace, Leave leave)
{
    const Person *person = workspace.find(leave.person);
    if (!person)
        return fail(Error::invalid(Text::tr("Leave needs somebody who takes it.")));
    if (!leave.from.isValid() || !leave.to.isValid())
        return fail(Error::invalid(Text::tr("Leave of %1 needs a first and a last day.").arg(person->name)));
    if (leave.to < leave.from)
        std::swap(leave.from, leave.to);
    if (leave.id.isNull())
        leave.id = Id<Leave>::create();
    ChangeSet changes{Text::tr("Add leave: %1, %2").arg(person->name, spanInWords(leave.from, leave.to)), {}};
    changes.add(std::move(leave));
    return changes;
}

Result<ChangeSet> resizeLeave(const Workspace &workspace, const Id<Leave> &leave, QDate from, QDate to)
{
    const Leave *before = workspace.find(leave);
    if (!before)
        return gone();
    Leave after = *before;
    after.from = std::min(from, to);
    after.to = std::max(from, to);
    const bool isMoved = before->from.daysTo(before->to) == after.from.daysTo(after.to);
    const QString who = nameOf(workspace, before->person);
    const QString when = spanInWords(after.from, after.to);
    ChangeSet changes;
    changes.sentence = isMoved ? Text::tr("Move leave: %1, to %2").arg(who, when)
                               : Text::tr("Change leave: %1, now %2").arg(who, when);
    changes.replace(*before, std::move(after));
    return changes;
}

Result<ChangeSet> moveLeave(const Workspace &workspace, const Id<Leave> &leave, int days)
{
    const Leave *before = workspace.find(leave);
    if (!before)
        return gone();
    return resizeLeave(workspace, leave, before->from.addDays(days), before->to.addDays(days));
}

Result<ChangeSet> changeLeave(const Workspace &workspace, const Id<Leave> &leave, LeaveKind kind,
                              Share fraction)
{
    const Leave *before = workspace.find(leave);
    if (!before)
        return gone();
    Leave after = *before;
    after.kind = kind;
    after.fraction = fraction;
    ChangeSet changes{Text::tr("Change leave: %1, %2")
                          .arg(nameOf(workspace, before->person), spanInWords(before->from, before->to)),
                      {}};
    changes.replace(*before, std::move(after));
    return changes;
}

Result<ChangeSet> removeLeave(const Workspace &workspace, const Id<Leave> &leave)
{
    const Leave *row = workspace.find(leave);
    if (!row)
        return gone();
    ChangeSet changes{
        Text::tr("Remove leave: %1, %2").arg(nameOf(workspace, row->person), spanInWords(row->from, row->to)),
        {}};
    changes.remove(*row);
    return changes;
}

const Leave *leaveOn(const Workspace &workspace, const Id<Person> &person, QDate day)
{
    const Leave *found = nullptr;
    for (const Leave &leave : workspace.rows<Leave>()) {
        const bool isThen = leave.person == person && leave.from <= day && day <= leave.to;
        if (isThen && (!found || leave.from > found->from))
            found = &leave;
    }
    return found;
}

} // namespace fairlead
