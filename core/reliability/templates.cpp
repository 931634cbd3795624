// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/templates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace fairlead {

namespace {

Error malformed(const QString &where, const QString &what)
{
    return Error::malformed(Text::tr("Template %1: %2").arg(where, what));
}

/// The id of a part of a template: the same everywhere for the same name.
template <class Row> Id<Row> partId(const QString &key, int version, int position)
{
    return Id<Row>::named(QString(key + u'/' + QString::number(version) + u'/' + QString::number(position)));
}

Result<PointKind> kindFrom(const QString &key, const QString &word)
{
    if (word.isEmpty())
        return PointKind::Tick;
    const auto &all = Choices<PointKind>::all;
    for (size_t i = 0; i < std::size(all); ++i) {
        if (word == QLatin1String(all[i].key))
            return PointKind(int(i));
    }
    return fail(malformed(key, Text::tr("“%1” is no kind of point.").arg(word)));
}

Result<void> readPoints(const QJsonArray &points, BuiltInTemplate &result)
{
    for (const QJsonValue &value : points) {
        const QJsonObject object = value.toObject();
        ChecklistPoint point;
        point.position = int(result.points.size());
        point.id = partId<ChecklistPoint>(result.key, result.checklist.version, point.position);
        point.checklist = result.checklist.id;
        point.group = object[u"group"].toString();
        point.text = object[u"text"].toString();
        if (point.text.isEmpty())
            return fail(malformed(result.key, Text::tr("point %1 has no text.").arg(point.position + 1)));
        const auto kind = kindFrom(result.key, object[u"kind"].toString());
        if (!kind)
            return fail(kind.error());
        point.kind = *kind;
        if (object.contains(u"threshold"))
            point.threshold = Measure::of(object[u"threshold"].toDouble());
        point.isRequired = object[u"required"].toBool(true);
        point.isGate = object[u"gate"].toBool(false);
        if (object.contains(u"dueAfter"))
            point.dueAfter = object[u"dueAfter"].toInt();
        point.role = object[u"role"].toString();
        result.points.push_back(std::move(point));
        result.known.push_back(object[u"known"].toString());
    }
    return {};
}

Result<void> readRubric(const QJsonObject &object, BuiltInTemplate &result)
{
    result.rubric.key = object[u"key"].toString(result.key);
    result.rubric.name = object[u"name"].toString();
    result.rubric.version = result.checklist.version;
    result.rubric.highest = object[u"highest"].toInt(4);
    result.rubric.id = partId<Rubric>(result.key, result.rubric.version, 0);
    const QJsonArray dimensions = object[u"dimensions"].toArray();
    for (const QJsonValue &value : dimensions) {
        const QJsonObject each = value.toObject();
        RubricDimension dimension;
        dimension.position = int(result.dimensions.size());
        dimension.id = partId<RubricDimension>(result.key, result.rubric.version, dimension.position);
        dimension.rubric = result.rubric.id;
        dimension.name = each[u"name"].toString();
        dimension.weight = each[u"weight"].toInt(1);
        dimension.isGate = each[u"gate"].toBool(false);
        dimension.below = each[u"below"].toString();
        dimension.meets = each[u"meets"].toString();
        dimension.exceeds = each[u"exceeds"].toString();
        if (dimension.name.isEmpty() || dimension.weight < 1)
            return fail(malformed(
                result.key, Text::tr("dimension %1 has no name or weight.").arg(dimension.position + 1)));
        result.dimensions.push_back(std::move(dimension));
    }
    return {};
}

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

Result<BuiltInTemplate> templateFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Error::malformed(Text::tr("At byte %1: %2.").arg(error.offset).arg(error.errorString())));
    BuiltInTemplate result;
    result.key = object[u"key"].toString();
    if (result.key.isEmpty())
        return fail(malformed(QStringLiteral("?"), Text::tr("it has no key.")));
    result.checklist.key = result.key;
    result.checklist.name = object[u"name"].toString();
    result.checklist.version = object[u"version"].toInt(1);
    result.checklist.purpose = object[u"purpose"].toString();
    result.checklist.id = partId<ChecklistTemplate>(result.key, result.checklist.version, 0);
    if (auto points = readPoints(object[u"points"].toArray(), result); !points)
        return fail(points.error());
    if (auto rubric = readRubric(object[u"rubric"].toObject(), result); !rubric)
        return fail(rubric.error());
    if (result.points.empty() && result.dimensions.empty())
        return fail(malformed(result.key, Text::tr("it has neither points nor dimensions.")));
    return result;
}

QStringList builtInTemplates()
{
    return {QStringLiteral("T02"), QStringLiteral("T03"), QStringLiteral("T04"),
            QStringLiteral("T26"), QStringLiteral("T30")};
}

Result<BuiltInTemplate> builtInTemplate(const QString &key)
{
    QFile file(QStringLiteral(":/templates/%1.json").arg(key.toLower()));
    if (!builtInTemplates().contains(key) || !file.open(QIODevice::ReadOnly))
        return fail(Error::notFound(Text::tr("There is no template “%1”; expected one of %2.")
                                        .arg(key.left(40), builtInTemplates().join(QStringLiteral(", ")))));
    return templateFromJson(file.readAll());
}

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

} // namespace fairlead
