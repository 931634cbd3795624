// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "app/workspace_file.h"
#include "core/planning/why_people_dates.h"

#include <QDate>

namespace fairlead {

namespace {

void add(const Result<Explanation> &why, QStringList &texts)
{
    if (why)
        texts.append(toText(*why));
}

/// Where the item stands, how its dates came about, and what it may still slip.
Result<QString> explained(const PlannedWorkspace &plan, const Item &item)
{
    QStringList texts;
    if (plan.result.people.find(item.id)) {
        add(whyPeopleStart(plan.workspace, plan.result, item.id), texts);
        add(whyPeopleFinish(plan.workspace, plan.result, item.id), texts);
        texts.append(Text::tr("By links alone, if there were people enough:"));
    }
    const auto finish = item.deadline.isValid() ? whySlip(plan.workspace, plan.result, item.id)
                                                : whyFinish(plan.workspace, plan.result, item.id);
    add(finish, texts);
    if (finish && !item.isMilestone()) {
        add(whyDuration(plan.workspace, plan.result, item.id), texts);
        add(whyFloat(plan.workspace, plan.result, item.id), texts);
    }
    add(whyPosition(plan.workspace, plan.result, item.id), texts);
    if (texts.isEmpty())
        return fail(finish.error());
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

ExitCode runWhy(const CommandLine &line)
{
    const auto session = openForReading(line.file);
    if (!session)
        return complain(line.file, session.error(), exitCodeOf(session.error()));
    const auto plan = planScenario(**session, askedBy(line), QDate::currentDate());
    if (!plan)
        return complain(line.file, plan.error(), ExitCode::BadInput);
    const Item *item = plan->workspace.byKey<Item>(line.key);
    if (!item) {
        return complain(Text::tr("%1: there is no item “%2”; expected a key such as R05.")
                            .arg(line.file, line.key.left(60)),
                        ExitCode::BadInput);
    }
    const auto text = explained(*plan, *item);
    if (!text)
        return complain(line.file, text.error(), ExitCode::BadInput);
    say(*text);
    return ExitCode::Done;
}

} // namespace fairlead
