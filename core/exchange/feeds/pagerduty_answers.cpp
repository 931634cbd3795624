// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/pagerduty_answers.h"

#include "core/base/error.h"

namespace fairlead {

namespace {

QString summary(const QJsonValue &reference)
{
    const QJsonObject object = reference.toObject();
    const QString text = object.value(QLatin1String("summary")).toString();
    return text.isEmpty() ? object.value(QLatin1String("name")).toString() : text;
}

PagerPage pageOf(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    return {object.value(QLatin1String("more")).toBool(), object.value(QLatin1String("offset")).toInteger(),
            object.value(QLatin1String("limit")).toInteger()};
}

/// What PagerDuty says is wrong, instead of the list.
Result<QJsonDocument> answerOf(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = readAnswer(bytes, limits);
    if (!document)
        return document;
    const QJsonObject error = document->object().value(QLatin1String("error")).toObject();
    if (error.isEmpty())
        return document;
    QStringList reasons{error.value(QLatin1String("message")).toString()};
    for (const QJsonValue &reason : error.value(QLatin1String("errors")).toArray())
        reasons.append(reason.toString());
    return fail(
        Error::invalid(Text::tr("PagerDuty says: %1").arg(reasons.join(QStringLiteral("; ")).left(300))));
}

/// When and by whom it was first acknowledged; the log knows it also after it was resolved.
void readAcknowledgement(const QJsonObject &incident, PagerIncident &text)
{
    const auto take = [&](const QDateTime &at, const QJsonValue &who) {
        if (!at.isValid() || (text.acknowledgedAt.isValid() && text.acknowledgedAt <= at))
            return;
        text.acknowledgedAt = at;
        text.responder = summary(who);
    };
    for (const QJsonValue &each : incident.value(QLatin1String("acknowledgements")).toArray()) {
        const QJsonObject acknowledgement = each.toObject();
        take(instantFrom(acknowledgement.value(QLatin1String("at"))),
             acknowledgement.value(QLatin1String("acknowledger")));
    }
    for (const QJsonValue &each : incident.value(QLatin1String("log_entries")).toArray()) {
        const QJsonObject entry = each.toObject();
        const QString type = entry.value(QLatin1String("type")).toString();
        const QDateTime at = instantFrom(entry.value(QLatin1String("created_at")));
        if (type.startsWith(u"acknowledge_log_entry"))
            take(at, entry.value(QLatin1String("agent")));
        else if (type.startsWith(u"resolve_log_entry") && !text.resolvedAt.isValid())
            text.resolvedAt = at;
    }
}

PagerIncident incidentFrom(const QJsonObject &incident)
{
    PagerIncident text;
    text.id = idText(incident.value(QLatin1String("id")));
    text.number = incident.value(QLatin1String("incident_number")).toInteger();
    text.title = incident.value(QLatin1String("title")).toString();
    if (text.title.isEmpty())
        text.title = incident.value(QLatin1String("summary")).toString();
    text.service = summary(incident.value(QLatin1String("service")));
    text.urgency = incident.value(QLatin1String("urgency")).toString();
    text.status = incident.value(QLatin1String("status")).toString();
    text.priority = summary(incident.value(QLatin1String("priority")));
    text.createdAt = instantFrom(incident.value(QLatin1String("created_at")));
    text.resolvedAt = instantFrom(incident.value(QLatin1String("resolved_at")));
    readAcknowledgement(incident, text);
    if (text.status == u"resolved" && !text.resolvedAt.isValid())
        text.resolvedAt = instantFrom(incident.value(QLatin1String("last_status_change_at")));
    return text;
}

} // namespace

Result<PagerIncidents> readPagerIncidents(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = answerOf(bytes, limits);
    if (!document)
        return fail(document.error());
    const auto list = listIn(*document, QStringLiteral("incidents"));
    if (!list)
        return fail(list.error());
    PagerIncidents result;
    result.page = pageOf(*document);
    for (const QJsonValue &each : *list)
        result.incidents.push_back(incidentFrom(each.toObject()));
    return result;
}

Result<PagerShifts> readPagerOnCalls(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = answerOf(bytes, limits);
    if (!document)
        return fail(document.error());
    const auto list = listIn(*document, QStringLiteral("oncalls"));
    if (!list)
        return fail(list.error());
    PagerShifts result;
    result.page = pageOf(*document);
    for (const QJsonValue &each : *list) {
        const QJsonObject duty = each.toObject();
        const QJsonObject user = duty.value(QLatin1String("user")).toObject();
        result.shifts.push_back({summary(duty.value(QLatin1String("schedule"))), summary(user),
                                 user.value(QLatin1String("email")).toString(),
                                 duty.value(QLatin1String("escalation_level")).toInt(1),
                                 instantFrom(duty.value(QLatin1String("start"))),
                                 instantFrom(duty.value(QLatin1String("end")))});
    }
    return result;
}

Result<PagerSchedules> readPagerSchedules(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = answerOf(bytes, limits);
    if (!document)
        return fail(document.error());
    const auto list = listIn(*document, QStringLiteral("schedules"));
    if (!list)
        return fail(list.error());
    PagerSchedules result;
    result.page = pageOf(*document);
    for (const QJsonValue &each : *list)
        result.schedules.emplace_back(idText(each.toObject().value(QLatin1String("id"))), summary(each));
    return result;
}

Result<PagerShifts> readPagerSchedule(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = answerOf(bytes, limits);
    if (!document)
        return fail(document.error());
    const QJsonObject schedule = document->object().value(QLatin1String("schedule")).toObject();
    if (schedule.isEmpty())
        return fail(Error::malformed(Text::tr("There is no schedule in the answer.")));
    PagerShifts result;
    const QString name = summary(schedule);
    const QJsonArray entries = schedule.value(QLatin1String("final_schedule"))
                                   .toObject()
                                   .value(QLatin1String("rendered_schedule_entries"))
                                   .toArray();
    for (const QJsonValue &each : entries) {
        const QJsonObject entry = each.toObject();
        const QJsonObject user = entry.value(QLatin1String("user")).toObject();
        result.shifts.push_back({name, summary(user), user.value(QLatin1String("email")).toString(), 1,
                                 instantFrom(entry.value(QLatin1String("start"))),
                                 instantFrom(entry.value(QLatin1String("end")))});
    }
    return result;
}

} // namespace fairlead
