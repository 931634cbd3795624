// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/ramp_figures.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int fullRampDay = 90;

} // namespace

bool isOnboarding(const Workspace &workspace, const ChecklistRun &run)
{
    const ChecklistTemplate *source = workspace.find(run.checklist);
    return source && source->key == u"T04" && !run.person.isNull();
}

bool isDone(const CheckAnswer &answer)
{
    return answer.state == AnswerState::Met || answer.state == AnswerState::Waived;
}

std::vector<const CheckAnswer *> answersOf(const Workspace &workspace, const ChecklistRun &run)
{
    std::vector<const CheckAnswer *> answers;
    for (const CheckAnswer &answer : workspace.rows<CheckAnswer>()) {
        if (answer.run == run.id)
            answers.push_back(&answer);
    }
    std::ranges::stable_sort(answers, {}, &CheckAnswer::position);
    return answers;
}

std::vector<RampOutcome> rampOutcomes(const Workspace &workspace, QDate asOf)
{
    std::vector<RampOutcome> outcomes;
    for (const ChecklistRun &run : workspace.rows<ChecklistRun>()) {
        const QDate day = run.startedOn.addDays(fullRampDay);
        if (!isOnboarding(workspace, run) || !day.isValid() || day > asOf)
            continue;
        const Person *person = workspace.find(run.person);
        const bool hasLeft = person && person->end.isValid() && person->end < day;
        const auto answers = answersOf(workspace, run);
        const auto done = std::ranges::count_if(answers, [day](const CheckAnswer *answer) {
            return isDone(*answer) && (!answer->doneOn.isValid() || answer->doneOn <= day);
        });
        outcomes.push_back({day, person ? person->team : Id<Team>(),
                            !hasLeft && !answers.empty() && done * 5 >= std::ssize(answers) * 4});
    }
    std::ranges::stable_sort(outcomes, {}, &RampOutcome::day);
    return outcomes;
}

} // namespace fairlead
