// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ops_edits.h"

#include <QLocale>

namespace fairlead {

ChangeSet triagePage(const Workspace &workspace, const Page &page, Triage triage)
{
    const AlertRule *rule = workspace.find(page.rule);
    const QString what = rule ? rule->name : Text::tr("without a rule");
    const QString when = QLocale().toString(page.at.toUTC(), Text::tr("d MMM hh:mm", "when a page came"));
    ChangeSet changes;
    switch (triage) {
    case Triage::Untriaged:
        changes.sentence = Text::tr("Page of %1 (%2): not triaged");
        break;
    case Triage::Actionable:
        changes.sentence = Text::tr("Page of %1 (%2): needed somebody");
        break;
    case Triage::Noise:
        changes.sentence = Text::tr("Page of %1 (%2): noise");
        break;
    case Triage::Duplicate:
        changes.sentence = Text::tr("Page of %1 (%2): duplicate");
        break;
    }
    changes.sentence = changes.sentence.arg(when, what);
    Page after = page;
    after.triage = triage;
    return changes.replace(page, std::move(after));
}

ChangeSet decideRule(const AlertRule &rule, AlertDecision decision, QDate on)
{
    ChangeSet changes;
    changes.sentence = decision == AlertDecision::Keep ? Text::tr("Keep the alert rule %1").arg(rule.name)
        : decision == AlertDecision::Tune              ? Text::tr("Tune the alert rule %1").arg(rule.name)
                                                       : Text::tr("Delete the alert rule %1").arg(rule.name);
    AlertRule after = rule;
    after.decision = decision;
    after.decidedOn = on;
    return changes.replace(rule, std::move(after));
}

ChangeSet addAction(const Workspace &workspace, const QString &title, const QString &source, QDate due,
                    const Id<Person> &owner)
{
    ActionItem action;
    action.id = Id<ActionItem>::create();
    action.key = nextKey<ActionItem>(workspace);
    action.title = title;
    action.source = source;
    action.due = due;
    action.owner = owner;
    ChangeSet changes{Text::tr("Add the action %1 from %2").arg(action.key, source), {}};
    return changes.add(std::move(action));
}

ChangeSet assignAction(const Workspace &workspace, const ActionItem &action, const Id<Person> &owner)
{
    const Person *person = workspace.find(owner);
    ChangeSet changes{Text::tr("Change the owner of %1").arg(action.key), {}};
    ActionItem after = action;
    after.owner = person ? owner : Id<Person>();
    if (person && action.state == ActionState::Draft)
        after.state = ActionState::Open;
    return changes.replace(action, std::move(after));
}

ChangeSet finishAction(const ActionItem &action, QDate on)
{
    ChangeSet changes{Text::tr("%1 is done").arg(action.key), {}};
    if (action.state == ActionState::Done || action.state == ActionState::Verified)
        return changes;
    ActionItem after = action;
    after.state = ActionState::Done;
    after.doneOn = on;
    return changes.replace(action, std::move(after));
}

} // namespace fairlead
