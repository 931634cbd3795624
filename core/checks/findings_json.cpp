// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/findings_json.h"

#include <QJsonObject>

namespace fairlead {

namespace {

/// The human key of a record; null for kinds without keys.
QJsonValue keyOf(const Workspace &workspace, const RecordRef &record)
{
    QJsonValue key;
    RowKinds::withTable(record.table, [&]<class Row>() {
        if constexpr (requires(const Row &row) { row.key; }) {
            const Row *row = workspace.find(Id<Row>::fromUuid(record.id));
            if (row)
                key = row->key;
        }
    });
    return key;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString titleOf(const QString &code)
{
    for (const Check &check : checks()) {
        if (code == QLatin1String(check.code))
            return check.name();
    }
    return {};
}

} // namespace

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Information:
        break;
    }
    return QStringLiteral("information");
}

QJsonArray findingsJson(const Workspace &workspace, const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonArray records;
        for (const RecordRef &record : finding.records) {
            records.append(QJsonObject{{QStringLiteral("table"), record.table},
                                       {QStringLiteral("key"), keyOf(workspace, record)},
                                       {QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)},
                                       {QStringLiteral("field"), orNull(record.field)}});
        }
        QJsonArray fixes;
        for (const Fix &fix : finding.fixes)
            fixes.append(fix.sentence);
        array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                 {QStringLiteral("severity"), severityKey(finding.severity)},
                                 {QStringLiteral("title"), titleOf(finding.code)},
                                 {QStringLiteral("sentence"), finding.sentence},
                                 {QStringLiteral("records"), records},
                                 {QStringLiteral("fixes"), fixes},
                                 {QStringLiteral("view"), finding.place.view},
                                 {QStringLiteral("bucket"), orNull(finding.place.bucket)}});
    }
    return array;
}

} // namespace fairlead
