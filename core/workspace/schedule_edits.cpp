// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schedule_edits.h"

#include "core/base/written_day.h"

#include <QLocale>

namespace fairlead {

namespace {

Result<const Item *> existing(const Workspace &workspace, const Id<Item> &id)
{
    if (const Item *item = workspace.find(id))
        return item;
    return fail(Error::notFound(Text::tr("There is no such item.")));
}

QString dayInWords(QDate day)
{
    return writtenDay(day, u"d MMM");
}

QString daysInWords(int days)
{
    return days == 1 ? Text::tr("1 working day") : Text::tr("%1 working days").arg(QLocale().toString(days));
}

} // namespace

Result<ChangeSet> startNotBefore(const Workspace &workspace, const Id<Item> &id, QDate day)
{
    const auto found = existing(workspace, id);
    if (!found)
        return fail(found.error());
    const Item &item = **found;
    switch (item.state) {
    case ItemState::InProgress:
        return fail(Error::invalid(
            Text::tr("%1 is in progress: its start has happened. Change what is left of it instead.")
                .arg(item.key)));
    case ItemState::Done:
        return fail(Error::invalid(
            Text::tr("%1 is done: its dates are what happened, and stay where they are.").arg(item.key)));
    case ItemState::Dropped:
        return fail(Error::invalid(Text::tr("%1 was dropped and has no dates.").arg(item.key)));
    case ItemState::Proposed:
    case ItemState::Ready:
        break;
    }
    Item after = item;
    after.notBefore = day;
    ChangeSet changes{day.isValid() ? Text::tr("Move %1 to %2").arg(item.key, dayInWords(day))
                                    : Text::tr("Let %1 start as early as it can").arg(item.key),
                      {}};
    return changes.replace(item, std::move(after));
}

Result<ChangeSet> changeDuration(const Workspace &workspace, const Id<Item> &id, int workingDays)
{
    const auto found = existing(workspace, id);
    if (!found)
        return fail(found.error());
    const Item &item = **found;
    if (item.isMilestone())
        return fail(
            Error::invalid(Text::tr("%1 is a milestone: it happens on a day and takes none.").arg(item.key)));
    if (item.state == ItemState::Done)
        return fail(Error::invalid(
            Text::tr("%1 is done: its dates are what happened, and stay where they are.").arg(item.key)));
    if (item.state == ItemState::Dropped)
        return fail(Error::invalid(Text::tr("%1 was dropped and has no dates.").arg(item.key)));
    Item after = item;
    ChangeSet changes;
    if (item.state == ItemState::InProgress) {
        after.remaining = std::max(0, workingDays);
        changes.sentence =
            Text::tr("Set what is left of %1 to %2").arg(item.key, daysInWords(*after.remaining));
    } else {
        after.duration = std::max(1, workingDays);
        changes.sentence = Text::tr("Set %1 to %2").arg(item.key, daysInWords(*after.duration));
    }
    return changes.replace(item, std::move(after));
}

Result<ChangeSet> computedDuration(const Workspace &workspace, const Id<Item> &id)
{
    const auto found = existing(workspace, id);
    if (!found)
        return fail(found.error());
    Item after = **found;
    after.duration.reset();
    ChangeSet changes{Text::tr("Take the duration of %1 from its effort").arg(after.key), {}};
    return changes.replace(**found, std::move(after));
}

Result<ChangeSet> unlinkItems(const Workspace &workspace, const Id<Dependency> &id)
{
    const Dependency *dependency = workspace.find(id);
    if (!dependency)
        return fail(Error::notFound(Text::tr("There is no such dependency.")));
    const Item *before = workspace.find(dependency->predecessor);
    const Item *after = workspace.find(dependency->successor);
    ChangeSet changes{Text::tr("Let %1 no longer wait for %2")
                          .arg(after ? after->key : QString(), before ? before->key : QString()),
                      {}};
    return changes.remove(*dependency);
}

} // namespace fairlead
