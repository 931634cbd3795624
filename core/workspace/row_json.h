// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

#include <QJsonObject>

namespace fairlead {

/// A row as JSON: its stored values by field key; what equals the default is left out.
template <class Row> QJsonObject toJson(const Row &row)
{
    QJsonObject object;
    const Row defaults{};
    for (const Field<Row> &field : Row::fields()) {
        const QVariant value = field.get(row);
        if (field.kind == Kind::Identity || value != field.get(defaults))
            object.insert(QLatin1String(field.key), QJsonValue::fromVariant(value));
    }
    return object;
}

/// The opposite of toJson(); unknown keys are ignored so that older programs can read newer rows.
template <class Row> Result<Row> rowFromJson(const QJsonObject &object)
{
    Row row{};
    for (const Field<Row> &field : Row::fields()) {
        const auto value = object.constFind(QLatin1String(field.key));
        if (value == object.constEnd())
            continue;
        if (auto set = field.set(row, value->toVariant()); !set)
            return fail(set.error());
    }
    return row;
}

} // namespace fairlead
