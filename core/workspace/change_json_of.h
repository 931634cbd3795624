// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kinds.h"
#include "core/workspace/row_json.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Change sets of any list of kinds as JSON; change_json.h says the form.
namespace fairlead::change_json {

inline Error unreadable(const QString &detail)
{
    return Error::damaged(Text::tr("A change in the journal cannot be read: %1").arg(detail));
}

template <typename Row> Result<Edit<Row>> editFromJson(const QJsonObject &object)
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
    return edit;
}

template <class Changes> QByteArray toJson(const Changes &changes)
{
    QJsonArray edits;
    for (const auto &any : changes.edits) {
        any.visit([&]<class Row>(const Edit<Row> &edit) {
            QJsonObject object{{QStringLiteral("table"), QLatin1String(Row::table)}};
            if (edit.before)
                object.insert(QStringLiteral("before"), fairlead::toJson(*edit.before));
            if (edit.after)
                object.insert(QStringLiteral("after"), fairlead::toJson(*edit.after));
            edits.append(object);
        });
    }
    const QJsonObject object{{QStringLiteral("sentence"), changes.sentence},
                             {QStringLiteral("edits"), edits}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename KindList, typename Changes> Result<Changes> fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(unreadable(error.errorString()));
    Changes changes;
    changes.sentence = object.value(QLatin1String("sentence")).toString();
    const QJsonArray edits = object.value(QLatin1String("edits")).toArray();
    for (const QJsonValue &value : edits) {
        Result<void> read = fail(unreadable(Text::tr("an unknown kind of record.")));
        KindList::withTable(value.toObject().value(QLatin1String("table")).toString(), [&]<class Row>() {
            auto edit = editFromJson<Row>(value.toObject());
            read = edit ? Result<void>() : fail(edit.error());
            if (edit)
                changes.edits.push_back(*std::move(edit));
        });
        if (!read)
            return fail(read.error());
    }
    return changes;
}

} // namespace fairlead::change_json
