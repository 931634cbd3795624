// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fairlead {

namespace {

Error unreadable(const QString &detail)
{
    return Error::damaged(Text::tr("A change in the journal cannot be read: %1").arg(detail));
}

template <class Row> Result<AnyEdit> editFromJson(const QJsonObject &object)
{
    Edit<Row> edit;
    for (const auto &[side, target] : {std::pair{"before", &edit.before}, std::pair{"after", &edit.after}}) {
        const QJsonValue value = object.value(QLatin1String(side));
        if (!value.isObject())
            continue;
        auto row = rowFromJson<Row>(value.toObject());
        if (!row)
            return fail(row.error());
        *target = std::make_shared<const Row>(*std::move(row));
    }
    if (!edit.before && !edit.after)
        return fail(unreadable(Text::tr("an edit without a row.")));
    return AnyEdit(std::move(edit));
}

} // namespace

QByteArray toJson(const ChangeSet &changes)
{
    QJsonArray edits;
    for (const AnyEdit &any : changes.edits) {
        any.visit([&]<class Row>(const Edit<Row> &edit) {
            QJsonObject object{{QStringLiteral("table"), QLatin1String(Row::table)}};
            if (edit.before)
                object.insert(QStringLiteral("before"), toJson(*edit.before));
            if (edit.after)
                object.insert(QStringLiteral("after"), toJson(*edit.after));
            edits.append(object);
        });
    }
    const QJsonObject object{{QStringLiteral("sentence"), changes.sentence},
                             {QStringLiteral("edits"), edits}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ChangeSet> changeSetFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(unreadable(error.errorString()));
    ChangeSet changes;
    changes.sentence = object.value(QLatin1String("sentence")).toString();
    const QJsonArray edits = object.value(QLatin1String("edits")).toArray();
    for (const QJsonValue &value : edits) {
        Result<AnyEdit> edit = fail(unreadable(Text::tr("an unknown kind of record.")));
        RowKinds::withTable(value.toObject().value(QLatin1String("table")).toString(),
                            [&]<class Row>() { edit = editFromJson<Row>(value.toObject()); });
        if (!edit)
            return fail(edit.error());
        changes.edits.push_back(*std::move(edit));
    }
    return changes;
}

} // namespace fairlead
