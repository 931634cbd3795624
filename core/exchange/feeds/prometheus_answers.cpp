// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/prometheus_answers.h"

#include "core/base/error.h"

#include <QCryptographicHash>

#include <cmath>

namespace fairlead {

namespace {

/// The object under "data" of an answer that says success.
Result<QJsonObject> dataOf(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = readAnswer(bytes, limits);
    if (!document)
        return fail(document.error());
    const QJsonObject answer = document->object();
    const QString status = answer.value(QLatin1String("status")).toString();
    if (status == u"error") {
        return fail(
            Error::invalid(Text::tr("Prometheus says: %1")
                               .arg(answer.value(QLatin1String("error")).toString().simplified().left(300))));
    }
    if (status != u"success" || !answer.value(QLatin1String("data")).isObject())
        return fail(
            Error::malformed(Text::tr("This is no answer of Prometheus; expected a status and data.")));
    QJsonObject data = answer.value(QLatin1String("data")).toObject();
    data.insert(QStringLiteral("warnings"), answer.value(QLatin1String("warnings")));
    return data;
}

std::optional<MeasuredPoint> pointFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isString())
        return std::nullopt;
    MeasuredPoint point;
    point.at = pair.at(0).toDouble();
    const QString text = pair.at(1).toString();
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (text == u"+Inf" || text == u"-Inf")
        point.value = text.startsWith(u'-') ? -HUGE_VAL : HUGE_VAL;
    else if (ok && !std::isnan(number))
        point.value = number;
    else if (!ok && text.compare(u"NaN", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return point;
}

QMap<QString, QString> labelsFrom(const QJsonValue &value)
{
    QMap<QString, QString> labels;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

/// The label that names a service, by the usual names in order.
QString serviceIn(const QMap<QString, QString> &labels)
{
    for (const QString &name : {QStringLiteral("sloth_service"), QStringLiteral("service"),
                                QStringLiteral("app"), QStringLiteral("job")}) {
        if (const QString value = labels.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

QString runbookIn(const QMap<QString, QString> &annotations)
{
    const QString address = annotations.value(QStringLiteral("runbook_url"));
    return address.isEmpty() ? annotations.value(QStringLiteral("runbook")) : address;
}

Error badPoint()
{
    return Error::malformed(Text::tr("A value of the answer is no pair of a time and a number."));
}

AlertText alertFrom(const QJsonObject &alert)
{
    const QMap<QString, QString> labels = labelsFrom(alert.value(QLatin1String("labels")));
    AlertText text;
    text.name = labels.value(QStringLiteral("alertname"));
    text.service = serviceIn(labels);
    text.severity = labels.value(QStringLiteral("severity"));
    text.runbook = runbookIn(labelsFrom(alert.value(QLatin1String("annotations"))));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = labels.constBegin(); it != labels.constEnd(); ++it)
        hash.addData(QString(it.key() + u'\n' + it.value() + u'\n').toUtf8());
    text.fingerprint = QString::fromLatin1(hash.result().toHex().left(16));
    return text;
}

} // namespace

Result<QueryAnswer> readQueryAnswer(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto data = dataOf(bytes, limits);
    if (!data)
        return fail(data.error());
    QueryAnswer answer;
    answer.kind = data->value(QLatin1String("resultType")).toString();
    for (const QJsonValue &warning : data->value(QLatin1String("warnings")).toArray())
        answer.warnings.append(warning.toString().simplified().left(300));
    const QJsonArray result = data->value(QLatin1String("result")).toArray();
    if (answer.kind == u"scalar" || answer.kind == u"string") {
        if (answer.kind == u"string") {
            answer.text = result.at(1).toString();
            return answer;
        }
        const auto point = pointFrom(result);
        if (!point)
            return fail(badPoint());
        answer.series.push_back({{}, {*point}});
        return answer;
    }
    if (answer.kind != u"matrix" && answer.kind != u"vector")
        return fail(Error::malformed(Text::tr("A result of kind %1 is not known.").arg(quoted(answer.kind))));
    for (const QJsonValue &each : result) {
        MeasuredSeries series;
        series.labels = labelsFrom(each.toObject().value(QLatin1String("metric")));
        const QJsonArray values = answer.kind == u"matrix"
            ? each.toObject().value(QLatin1String("values")).toArray()
            : QJsonArray{each.toObject().value(QLatin1String("value"))};
        for (const QJsonValue &value : values) {
            const auto point = pointFrom(value);
            if (!point)
                return fail(badPoint());
            series.points.push_back(*point);
        }
        answer.series.push_back(std::move(series));
    }
    return answer;
}

Result<std::vector<RuleText>> readRules(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto data = dataOf(bytes, limits);
    if (!data)
        return fail(data.error());
    std::vector<RuleText> rules;
    for (const QJsonValue &group : data->value(QLatin1String("groups")).toArray()) {
        for (const QJsonValue &each : group.toObject().value(QLatin1String("rules")).toArray()) {
            const QJsonObject rule = each.toObject();
            const QMap<QString, QString> labels = labelsFrom(rule.value(QLatin1String("labels")));
            RuleText text;
            text.group = group.toObject().value(QLatin1String("name")).toString();
            text.name = rule.value(QLatin1String("name")).toString();
            text.query = rule.value(QLatin1String("query")).toString();
            text.isAlert = rule.value(QLatin1String("type")).toString() == u"alerting";
            text.severity = labels.value(QStringLiteral("severity"));
            text.runbook = runbookIn(labelsFrom(rule.value(QLatin1String("annotations"))));
            text.service = serviceIn(labels);
            rules.push_back(std::move(text));
        }
    }
    return rules;
}

Result<std::vector<AlertText>> readPrometheusAlerts(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto data = dataOf(bytes, limits);
    if (!data)
        return fail(data.error());
    std::vector<AlertText> alerts;
    for (const QJsonValue &each : data->value(QLatin1String("alerts")).toArray()) {
        const QJsonObject alert = each.toObject();
        if (alert.value(QLatin1String("state")).toString() != u"firing")
            continue;
        AlertText text = alertFrom(alert);
        text.startsAt = instantFrom(alert.value(QLatin1String("activeAt")));
        alerts.push_back(std::move(text));
    }
    return alerts;
}

Result<std::vector<AlertText>> readAlertmanager(const QByteArray &bytes, const ReadLimits &limits)
{
    const auto document = readAnswer(bytes, limits);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return fail(
            Error::malformed(Text::tr("This is no list of alerts; expected the answer of /api/v2/alerts.")));
    std::vector<AlertText> alerts;
    const auto take = [&](const QJsonObject &alert) {
        AlertText text = alertFrom(alert);
        if (const QString name = alert.value(QLatin1String("fingerprint")).toString(); !name.isEmpty())
            text.fingerprint = name;
        text.startsAt = instantFrom(alert.value(QLatin1String("startsAt")));
        text.endsAt = instantFrom(alert.value(QLatin1String("endsAt")));
        const QJsonObject status = alert.value(QLatin1String("status")).toObject();
        text.isActive = status.value(QLatin1String("state")).toString() == u"active";
        text.isSilenced = !status.value(QLatin1String("silencedBy")).toArray().isEmpty()
            || !status.value(QLatin1String("inhibitedBy")).toArray().isEmpty();
        alerts.push_back(std::move(text));
    };
    for (const QJsonValue &each : document->array()) {
        const QJsonObject object = each.toObject();
        if (!object.value(QLatin1String("alerts")).isArray()) {
            take(object);
            continue;
        }
        for (const QJsonValue &alert : object.value(QLatin1String("alerts")).toArray())
            take(alert.toObject());
    }
    return alerts;
}

std::vector<QuerySlice> querySlices(qint64 from, qint64 to, qint64 step, qint64 most)
{
    std::vector<QuerySlice> slices;
    if (to < from || step <= 0 || most <= 0)
        return slices;
    const qint64 points = (to - from) / step + 1;
    for (qint64 first = 0; first < points; first += most) {
        const qint64 last = std::min(first + most, points) - 1;
        slices.push_back({from + first * step, from + last * step});
    }
    return slices;
}

} // namespace fairlead
