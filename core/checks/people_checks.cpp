// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/careers/career_readiness.h"
#include "core/people/cadence.h"
#include "core/people/onboarding.h"
#include "core/planning/why_words.h"
#include "core/reliability/bus_factor.h"

/// What the manager owes people: talks, plans, feedback, a start. The first three rest on private records and
/// are silent while the vault is locked.
namespace fairlead::check {

namespace {

constexpr int joinerDays = 90;      ///< no growth plan is asked for before
constexpr int feedbackSilence = 60; ///< days

/// People who report to somebody and are employed, in order of their keys.
std::vector<const Person *> reports(const CheckInput &input)
{
    std::vector<const Person *> people = byKey<Person>(input.workspace);
    std::erase_if(people, [&input](const Person *person) {
        return person->manager.isNull() || !isActive(*person, input.asOf());
    });
    return people;
}

Finding about(const Person &person, QString sentence, Severity severity, const char *place)
{
    Finding finding;
    finding.severity = severity;
    finding.sentence = std::move(sentence);
    finding.records = {refer(person.id)};
    finding.place = {QLatin1String(place), {}};
    return finding;
}

/// The last day on which feedback was noted; invalid: never.
QDate newestFeedback(const PrivateRecords &records, const Id<Person> &person)
{
    QDate newest;
    for (const Feedback &row : records.rows<Feedback>()) {
        if (row.person == person && (!newest.isValid() || row.on > newest))
            newest = row.on;
    }
    return newest;
}

} // namespace

std::vector<Finding> overdueTalks(const CheckInput &input)
{
    std::vector<Finding> findings;
    if (!input.records)
        return findings;
    for (const Person *person : reports(input)) {
        const TalkCadence cadence = talkCadence(input.workspace, *input.records, person->id, input.asOf());
        if (!cadence.isOverdue())
            continue;
        const QString sentence = cadence.last.isValid()
            ? Text::tr("%1: the last 1:1 was %2 ago, on %3; it is due every %4.")
                  .arg(person->name, words::calendarDays(cadence.daysSince),
                       words::day(cadence.last, input.asOf()), words::calendarDays(cadence.series->everyDays))
            : Text::tr("%1: no 1:1 yet; it is due every %2.")
                  .arg(person->name, words::calendarDays(cadence.series->everyDays));
        findings.push_back(about(*person, sentence, Severity::Warning, "V7b"));
    }
    return findings;
}

std::vector<Finding> missingGrowthPlans(const CheckInput &input)
{
    std::vector<Finding> findings;
    // A vault in which nobody has a plan is one that is not used for it.
    if (!input.records || input.records->rows<GrowthPlan>().isEmpty())
        return findings;
    for (const Person *person : reports(input)) {
        const bool isJoiner = person->start.isValid() && person->start.daysTo(input.asOf()) < joinerDays;
        if (isJoiner || growthPlanOf(*input.records, person->id))
            continue;
        findings.push_back(
            about(*person, Text::tr("%1 has no growth plan.").arg(person->name), Severity::Warning, "V7b"));
    }
    return findings;
}

std::vector<Finding> silentFeedback(const CheckInput &input)
{
    std::vector<Finding> findings;
    if (!input.records)
        return findings;
    for (const Person *person : reports(input)) {
        const OneOnOneSeries *series = seriesOf(*input.records, person->id, input.asOf());
        const QDate newest = newestFeedback(*input.records, person->id);
        const QDate since = newest.isValid() ? newest : series ? series->from : QDate();
        if (!series || !since.isValid() || since.daysTo(input.asOf()) <= feedbackSilence)
            continue;
        const QString sentence = newest.isValid()
            ? Text::tr("%1: no feedback noted since %2.").arg(person->name, words::day(newest, input.asOf()))
            : Text::tr("%1: no feedback noted yet.").arg(person->name);
        findings.push_back(about(*person, sentence, Severity::Information, "V7b"));
    }
    return findings;
}

std::vector<Finding> lateOnboarding(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Person *person : byKey<Person>(input.workspace)) {
        const auto onboarding = onboardingOf(input.workspace, person->id, input.asOf());
        if (!onboarding)
            continue;
        for (const OnboardingStage &stage : onboarding->stages) {
            if (!stage.isLate(input.asOf()))
                continue;
            QStringList open;
            for (const CheckAnswer *point : stage.open)
                open << point->text;
            Finding finding = about(*person,
                                    Text::tr("%1, onboarding, %2: %3 of %4 done, was due on %5; open: %6.")
                                        .arg(person->name, stage.name)
                                        .arg(stage.done)
                                        .arg(stage.all())
                                        .arg(words::day(stage.due, input.asOf()), words::list(open)),
                                    Severity::Warning, "V7d");
            finding.records.push_back(refer(onboarding->run->id));
            const ChangeSet held = holdRamp(input.workspace, *onboarding, input.asOf());
            if (!held.isEmpty())
                finding.fixes.push_back({held.sentence, held});
            findings.push_back(std::move(finding));
            break; // the oldest late part stands for those behind it
        }
    }
    return findings;
}

} // namespace fairlead::check
