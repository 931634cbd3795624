// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/templates.h"

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

/// The points that a run answers: those of the workspace where it has the template, as it was edited.
std::vector<ChecklistPoint> pointsOf(const Workspace &workspace, const BuiltInTemplate &source)
{
    if (!workspace.find(source.checklist.id))
        return source.points;
    std::vector<ChecklistPoint> points;
    for (const ChecklistPoint &each : workspace.rows<ChecklistPoint>()) {
        if (each.checklist == source.checklist.id)
            points.push_back(each);
    }
    std::ranges::stable_sort(points, {}, &ChecklistPoint::position);
    return points;
}

QString factFor(const BuiltInTemplate &source, const ChecklistPoint &point)
{
    for (size_t i = 0; i < source.points.size(); ++i) {
        if (source.points[i].id == point.id)
            return source.known[i];
    }
    return {};
}

QString subjectText(const Workspace &workspace, const ChecklistSubject &subject)
{
    if (const Service *service = workspace.find(subject.service))
        return service->name;
    if (const Person *person = workspace.find(subject.person))
        return person->name;
    if (const Team *team = workspace.find(subject.team))
        return team->name;
    return subject.words;
}

CheckAnswer answerFor(const Workspace &workspace, const BuiltInTemplate &source, const ChecklistRun &run,
                      const ChecklistPoint &point)
{
    CheckAnswer answer;
    answer.id = Id<CheckAnswer>::create();
    answer.run = run.id;
    answer.point = point.id;
    answer.position = point.position;
    answer.text = point.text;
    if (point.dueAfter)
        answer.due = run.startedOn.addDays(*point.dueAfter);
    const KnownFact fact = knownFact(workspace, run.service, factFor(source, point), run.startedOn);
    answer.state = fact.state;
    answer.evidence = fact.evidence;
    if (fact.state == AnswerState::Met)
        answer.doneOn = run.startedOn;
    return answer;
}

} // namespace

Result<ChangeSet> startChecklist(const Workspace &workspace, const BuiltInTemplate &source,
                                 const ChecklistSubject &subject, QDate on)
{
    if (source.points.empty())
        return fail(Error::invalid(Text::tr("The template %1 has no checklist.").arg(source.key)));
    ChangeSet changes;
    if (!workspace.find(source.checklist.id)) {
        changes.add(source.checklist);
        for (const ChecklistPoint &point : source.points)
            changes.add(point);
    }
    ChecklistRun run;
    run.id = Id<ChecklistRun>::create();
    run.key = nextKey<ChecklistRun>(workspace);
    const QString what = subjectText(workspace, subject);
    run.title =
        what.isEmpty() ? source.checklist.name : QString(source.checklist.name + QStringLiteral(": ") + what);
    run.checklist = source.checklist.id;
    run.service = subject.service;
    run.person = subject.person;
    run.team = subject.team;
    run.subject = subject.words;
    run.startedOn = on;
    changes.sentence = Text::tr("Start %1").arg(run.caption());
    changes.add(run);
    for (const ChecklistPoint &point : pointsOf(workspace, source))
        changes.add(answerFor(workspace, source, run, point));
    return changes;
}

Result<ChangeSet> startAssessment(const Workspace &workspace, const BuiltInTemplate &source,
                                  const Id<Service> &service, QDate on, const QString &by)
{
    if (source.dimensions.empty())
        return fail(Error::invalid(Text::tr("The template %1 has no rubric.").arg(source.key)));
    const Service *subject = workspace.find(service);
    ChangeSet changes{
        Text::tr("Assess %1 by %2").arg(subject ? subject->caption() : source.key, source.rubric.name), {}};
    const bool isNew = !workspace.find(source.rubric.id);
    if (isNew) {
        changes.add(source.rubric);
        for (const RubricDimension &dimension : source.dimensions)
            changes.add(dimension);
    }
    Assessment assessment;
    assessment.id = Id<Assessment>::create();
    assessment.rubric = source.rubric.id;
    assessment.service = service;
    assessment.on = on;
    assessment.by = by;
    changes.add(assessment);
    const auto addRating = [&](const RubricDimension &dimension) {
        AssessmentRating rating;
        rating.id = Id<AssessmentRating>::create();
        rating.assessment = assessment.id;
        rating.dimension = dimension.id;
        changes.add(rating);
    };
    if (isNew) {
        std::ranges::for_each(source.dimensions, addRating);
        return changes;
    }
    for (const RubricDimension &dimension : workspace.rows<RubricDimension>()) {
        if (dimension.rubric == source.rubric.id)
            addRating(dimension);
    }
    return changes;
}

Result<ChangeSet> startDocument(const Workspace &workspace, const BuiltInTemplate &source,
                                const QString &title, QDate on)
{
    if (source.body.isEmpty())
        return fail(Error::invalid(Text::tr("The template %1 has no document.").arg(source.key)));
    if (title.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("A document needs a title.")));
    Document document;
    document.id = Id<Document>::create();
    document.key = nextKey<Document>(workspace);
    document.title = title.trimmed();
    document.kind = source.documentKind;
    document.body = source.body;
    document.since = on;
    ChangeSet changes{Text::tr("Draft %1 from %2").arg(document.caption(), source.key), {}};
    changes.add(std::move(document));
    return changes;
}

Result<ChangeSet> startMeetings(const Workspace &workspace, const BuiltInTemplate &source,
                                const Id<Team> &team, QDate first, int everyWeeks)
{
    if (source.sections.empty() || source.isPrivate)
        return fail(Error::invalid(Text::tr("The template %1 is no meeting of a team.").arg(source.key)));
    MeetingSeries series;
    series.id = Id<MeetingSeries>::create();
    series.key = nextKey<MeetingSeries>(workspace);
    series.name = source.name;
    series.templateKey = source.key;
    series.team = team;
    series.start = first;
    series.everyWeeks = everyWeeks;
    series.minutes = source.length();
    QStringList sections;
    for (const TemplateSection &section : source.sections)
        sections.append(section.name);
    series.sections = sections.join(u'\n');
    ChangeSet changes{Text::tr("Start the series %1").arg(series.caption()), {}};
    changes.add(std::move(series));
    return changes;
}

Result<ChangeSet> addEntries(const Workspace &workspace, const BuiltInTemplate &source)
{
    if (source.raci.empty() && source.rights.empty() && source.questions.empty())
        return fail(Error::invalid(Text::tr("The template %1 has nothing to add.").arg(source.key)));
    ChangeSet changes{Text::tr("Add what is missing of %1 %2").arg(source.key, source.name), {}};
    std::set<QString> known;
    for (const RaciEntry &each : workspace.rows<RaciEntry>())
        known.insert(each.activity.toCaseFolded());
    for (const RaciEntry &each : source.raci) {
        if (!known.contains(each.activity.toCaseFolded()))
            changes.add(each);
    }
    known.clear();
    for (const DecisionRight &each : workspace.rows<DecisionRight>())
        known.insert(each.decisionType.toCaseFolded());
    for (const DecisionRight &each : source.rights) {
        if (!known.contains(each.decisionType.toCaseFolded()))
            changes.add(each);
    }
    for (const SurveyQuestion &each : source.questions) {
        if (!workspace.find(each.id))
            changes.add(each);
    }
    return changes;
}

} // namespace fairlead
