// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/templates.h"

#include <QDir>
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

/// The choice with that key; the first for an empty word.
template <class Choice> Result<Choice> choiceFrom(const QString &key, const QString &word)
{
    const auto &all = Choices<Choice>::all;
    for (size_t i = 0; i < std::size(all); ++i) {
        if (word.isEmpty() || word == QLatin1String(all[i].key))
            return Choice(int(i));
    }
    return fail(malformed(key, Text::tr("“%1” is none of the words for it.").arg(word)));
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
        const auto kind = choiceFrom<PointKind>(result.key, object[u"kind"].toString());
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

void readMeeting(const QJsonObject &object, BuiltInTemplate &result)
{
    const QJsonArray sections = object[u"sections"].toArray();
    for (const QJsonValue &each : sections)
        result.sections.push_back(
            {each[u"name"].toString(), each[u"minutes"].toInt(), each[u"prompt"].toString()});
    const QJsonArray signs = object[u"signals"].toArray();
    for (const QJsonValue &each : signs)
        result.signalList.push_back({each[u"kind"].toString(), each[u"text"].toString()});
    result.minutes = object[u"minutes"].toInt();
    result.prompt = object[u"prompt"].toString();
}

Result<void> readDocument(const QJsonObject &object, BuiltInTemplate &result)
{
    QStringList lines;
    const QJsonArray body = object[u"body"].toArray();
    for (const QJsonValue &line : body)
        lines.append(line.toString());
    result.body = lines.join(u'\n');
    const auto kind = choiceFrom<DocumentKind>(result.key, object[u"kind"].toString());
    if (!kind)
        return fail(kind.error());
    result.documentKind = *kind;
    return {};
}

Result<void> readMatrix(const QJsonObject &object, BuiltInTemplate &result)
{
    const int version = result.checklist.version;
    const QJsonArray raci = object[u"raci"].toArray();
    for (const QJsonValue &each : raci) {
        RaciEntry entry;
        entry.id = partId<RaciEntry>(result.key, version, int(result.raci.size()));
        entry.activity = each[u"activity"].toString();
        entry.role = each[u"role"].toString();
        const auto letter = choiceFrom<RaciLetter>(result.key, each[u"letter"].toString());
        if (!letter)
            return fail(letter.error());
        entry.letter = *letter;
        result.raci.push_back(std::move(entry));
    }
    const QJsonArray rights = object[u"rights"].toArray();
    for (const QJsonValue &each : rights) {
        DecisionRight right;
        right.id = partId<DecisionRight>(result.key, version, int(result.rights.size()));
        right.decisionType = each[u"type"].toString();
        right.approverRole = each[u"approver"].toString();
        right.condition = each[u"condition"].toString();
        const auto level = choiceFrom<DecisionLevel>(result.key, each[u"level"].toString());
        if (!level)
            return fail(level.error());
        right.level = *level;
        result.rights.push_back(std::move(right));
    }
    return {};
}

Result<void> readSurvey(const QJsonArray &surveys, BuiltInTemplate &result)
{
    for (const QJsonValue &survey : surveys) {
        const auto kind = choiceFrom<SurveyKind>(result.key, survey[u"kind"].toString());
        if (!kind)
            return fail(kind.error());
        int position = 0;
        const QJsonArray questions = survey[u"questions"].toArray();
        for (const QJsonValue &each : questions) {
            SurveyQuestion question;
            question.id =
                partId<SurveyQuestion>(result.key, result.checklist.version, int(result.questions.size()));
            question.kind = *kind;
            question.position = position++;
            question.text = each[u"text"].toString();
            question.low = each[u"low"].toInt(1);
            question.high = each[u"high"].toInt(5);
            result.questions.push_back(std::move(question));
        }
    }
    return {};
}

Result<void> readParts(const QJsonObject &object, BuiltInTemplate &result)
{
    if (auto points = readPoints(object[u"points"].toArray(), result); !points)
        return points;
    if (auto rubric = readRubric(object[u"rubric"].toObject(), result); !rubric)
        return rubric;
    readMeeting(object, result);
    if (auto document = readDocument(object[u"document"].toObject(), result); !document)
        return document;
    if (auto matrix = readMatrix(object[u"matrix"].toObject(), result); !matrix)
        return matrix;
    return readSurvey(object[u"survey"].toArray(), result);
}

bool isEmpty(const BuiltInTemplate &source)
{
    return source.points.empty() && source.dimensions.empty() && source.sections.empty()
        && source.body.isEmpty() && source.raci.empty() && source.rights.empty() && source.questions.empty();
}

} // namespace

int BuiltInTemplate::length() const
{
    int sum = minutes;
    for (const TemplateSection &section : sections)
        sum += section.minutes;
    return sum;
}

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
    result.name = object[u"name"].toString();
    result.purpose = object[u"purpose"].toString();
    result.subject = object[u"subject"].toString();
    result.isPrivate = object[u"private"].toBool(false);
    result.checklist.key = result.key;
    result.checklist.name = result.name;
    result.checklist.version = object[u"version"].toInt(1);
    result.checklist.purpose = result.purpose;
    result.checklist.id = partId<ChecklistTemplate>(result.key, result.checklist.version, 0);
    if (auto parts = readParts(object, result); !parts)
        return fail(parts.error());
    if (isEmpty(result))
        return fail(malformed(result.key, Text::tr("there is nothing in it.")));
    return result;
}

QStringList builtInTemplates()
{
    QStringList keys;
    const QStringList files =
        QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        keys.append(file.chopped(5).toUpper());
    return keys;
}

Result<BuiltInTemplate> builtInTemplate(const QString &key)
{
    QFile file(QStringLiteral(":/templates/%1.json").arg(key.toLower()));
    if (!builtInTemplates().contains(key) || !file.open(QIODevice::ReadOnly))
        return fail(Error::notFound(Text::tr("There is no template “%1”; expected one of %2.")
                                        .arg(key.left(40), builtInTemplates().join(QStringLiteral(", ")))));
    return templateFromJson(file.readAll());
}

} // namespace fairlead
