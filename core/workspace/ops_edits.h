// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// Whether a page needed somebody. Empty when it says so already.
ChangeSet triagePage(const Workspace &workspace, const Page &page, Triage triage);

/// What becomes of an alert rule, decided on that day. Empty when it is so already.
ChangeSet decideRule(const AlertRule &rule, AlertDecision decision, QDate on);

/// A new open action with the next free key that comes from `source`: the key of an incident, or a meeting.
ChangeSet addAction(const Workspace &workspace, const QString &title, const QString &source, QDate due,
                    const Id<Person> &owner = {});

/// Somebody else owns the action, null: nobody; a draft that gets its owner is open. Empty when it is so.
ChangeSet assignAction(const Workspace &workspace, const ActionItem &action, const Id<Person> &owner);

/// The action is done on that day. Empty when it is done already.
ChangeSet finishAction(const ActionItem &action, QDate on);

} // namespace fairlead
