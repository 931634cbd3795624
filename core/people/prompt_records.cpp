// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/prompt_sources.h"

#include "core/people/onboarding.h"
#include "core/people/talk_edits.h"
#include "core/planning/why_words.h"

/// What the vault and the onboarding list say.
namespace fairlead::prompts {

namespace {

constexpr int dueAhead = 30;        ///< days
constexpr int feedbackSilence = 60; ///< X25

QString late(QDate due, QDate asOf)
{
    const qint64 days = due.daysTo(asOf);
    return days > 0 ? Text::tr("%1 overdue").arg(words::calendarDays(days))
                    : Text::tr("due %1").arg(words::day(due, asOf));
}

void addGoals(const Ground &ground, const GrowthPlan &plan, std::vector<Prompt> &found)
{
    for (const GrowthGoal &goal : ground.records.rows<GrowthGoal>()) {
        const bool isOpen = goal.progress != GoalProgress::Done && goal.progress != GoalProgress::Dropped;
        if (goal.plan != plan.id || !isOpen)
            continue;
        if (goal.due.isValid() && goal.due <= ground.asOf.addDays(dueAhead)) {
            found.push_back({PromptKind::GoalDue,
                             Text::tr("Goal “%1”: %2").arg(goal.title, late(goal.due, ground.asOf)),
                             refer(goal.id), goal.due, false, goal.due < ground.asOf});
        } else if (goal.progress == GoalProgress::NotStarted && goal.starts.isValid()
                   && goal.starts.year() == ground.asOf.year()
                   && goal.starts.month() == ground.asOf.month()) {
            found.push_back({PromptKind::GoalStarts, Text::tr("Goal “%1” starts this month").arg(goal.title),
                             refer(goal.id), goal.starts, false, false});
        }
    }
}

void addThanksAndFeedback(const Ground &ground, std::vector<Prompt> &found)
{
    for (const Recognition &thanks : ground.records.rows<Recognition>()) {
        if (thanks.person == ground.person && !thanks.saidOn.isValid())
            found.push_back({PromptKind::Recognition, Text::tr("Not yet said: %1").arg(thanks.text),
                             refer(thanks.id), thanks.on, true, false});
    }
    QDate newest;
    bool isKnown = false;
    for (const Feedback &feedback : ground.records.rows<Feedback>()) {
        if (feedback.person != ground.person)
            continue;
        isKnown = true;
        newest = newest.isValid() ? std::max(newest, feedback.on) : feedback.on;
    }
    if (isKnown && newest.daysTo(ground.asOf) > feedbackSilence)
        found.push_back(
            {PromptKind::FeedbackDue,
             Text::tr("No feedback noted for %1").arg(words::calendarDays(newest.daysTo(ground.asOf))),
             {},
             newest,
             true,
             false});
}

void addCheckpoints(const Ground &ground, std::vector<Prompt> &found)
{
    for (const ConcernCheckpoint &point : ground.records.rows<ConcernCheckpoint>()) {
        const PerformanceConcern *concern = ground.records.find(point.concern);
        const bool isDue = !point.heldOn.isValid() && point.due <= ground.asOf.addDays(7);
        if (concern && concern->person == ground.person && isDue)
            found.push_back({PromptKind::Checkpoint,
                             Text::tr("Checkpoint of what was agreed: %1").arg(late(point.due, ground.asOf)),
                             refer(point.id), point.due, true, point.due < ground.asOf});
    }
}

} // namespace

void addPromises(const Ground &ground, std::vector<Prompt> &found)
{
    for (const Promise &promise : ground.records.rows<Promise>()) {
        if (promise.person != ground.person || promise.state != PromiseState::Open)
            continue;
        const bool isOwn = promise.by == Speaker::Manager;
        QString sentence = isOwn ? Text::tr("You promised: %1").arg(promise.text)
                                 : Text::tr("They promised: %1").arg(promise.text);
        if (promise.due.isValid())
            sentence += QStringLiteral(" · ") + late(promise.due, ground.asOf);
        // Counted on the manager's side only: it is the manager who has to notice.
        const bool isOften = isOwn && promise.timesMoved + 1 >= promisedOften;
        if (isOften)
            sentence += QStringLiteral(" · ") + Text::tr("promised %1 times").arg(promise.timesMoved + 1);
        const bool isLate = promise.due.isValid() && promise.due < ground.asOf;
        found.push_back({isOwn ? PromptKind::OwnPromise : PromptKind::TheirPromise, sentence,
                         refer(promise.id), promise.due, promise.visibility == Visibility::OnlyMe,
                         isLate || isOften});
    }
}

void addCarriedPoints(const Ground &ground, std::vector<Prompt> &found)
{
    for (const TalkingPoint *point : openPoints(ground.records, ground.person, ground.asOf)) {
        const int age = ageOf(*point, ground.asOf);
        const QString sentence =
            age > 0 ? Text::tr("%1 · open for %2").arg(point->text, words::calendarDays(age)) : point->text;
        found.push_back({PromptKind::CarriedPoint, sentence, refer(point->id), point->firstOn,
                         point->visibility == Visibility::OnlyMe, false});
    }
}

void addGrowth(const Ground &ground, std::vector<Prompt> &found)
{
    for (const GrowthPlan &plan : ground.records.rows<GrowthPlan>()) {
        if (plan.person != ground.person || plan.state == GrowthPlanState::Closed)
            continue;
        addGoals(ground, plan, found);
        if (plan.nextReview.isValid() && plan.nextReview <= ground.asOf.addDays(7))
            found.push_back(
                {PromptKind::PlanReview,
                 Text::tr("Review of the growth plan: %1").arg(late(plan.nextReview, ground.asOf)),
                 refer(plan.id), plan.nextReview, false, plan.nextReview < ground.asOf});
    }
    addThanksAndFeedback(ground, found);
    addCheckpoints(ground, found);
}

void addOnboarding(const Ground &ground, std::vector<Prompt> &found)
{
    const auto onboarding = onboardingOf(ground.workspace, ground.person, ground.asOf);
    if (!onboarding)
        return;
    for (const OnboardingStage &stage : onboarding->stages) {
        if (stage.open.empty() || stage.due > ground.asOf.addDays(dueAhead))
            continue;
        QStringList open;
        for (const CheckAnswer *point : stage.open)
            open << point->text;
        found.push_back({PromptKind::Onboarding,
                         Text::tr("Onboarding, %1: %2 of %3 done, %4 · open: %5")
                             .arg(stage.name)
                             .arg(stage.done)
                             .arg(stage.all())
                             .arg(late(stage.due, ground.asOf), open.join(QStringLiteral(", "))),
                         refer(onboarding->run->id), stage.due, false, stage.due < ground.asOf});
    }
}

} // namespace fairlead::prompts
