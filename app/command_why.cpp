// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "app/workspace_file.h"
#include "core/planning/why_people_dates.h"
#include "core/whatif/what_if_text.h"

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

/// What it would take to make the date of --by; enough is tried for three changes together.
Result<QString> whatItTakes(const CommandLine &line, const PlannedWorkspace &plan, const Item &item)
{
    WhatIfQuestion question;
    question.plan = {plan.result.plan, plan.result.asOf};
    question.item = item.id;
    question.by = QDate::fromString(line.by, Qt::ISODate);
    question.candidates = 400;
    question.mostChanges = 3;
    if (!question.by.isValid())
        return fail(Error::invalid(
            Text::tr("“%1” is no date; expected one such as 2026-12-18.").arg(line.by.left(60))));
    NoProgress progress;
    const auto answer = whatWouldItTake(plan.workspace, question, progress);
    if (!answer)
        return fail(answer.error());
    return line.json
        ? QString::fromUtf8(whatIfJson(plan.workspace, *answer).toJson(QJsonDocument::Indented).trimmed())
        : whatIfText(plan.workspace, *answer);
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
    if (line.json && line.by.isEmpty())
        return complain(Text::tr("--json needs --by here."), ExitCode::BadUsage);
    const auto text = line.by.isEmpty() ? explained(*plan, *item) : whatItTakes(line, *plan, *item);
    if (!text)
        return complain(line.file, text.error(), ExitCode::BadInput);
    say(*text);
    return ExitCode::Done;
}

} // namespace fairlead
