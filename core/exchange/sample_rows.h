// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtEndian>

/// How rows of the sample are written: as people read them, see sample.h. Internal to the sample's readers.
namespace fairlead::sample_rows {

inline Error inRow(const char *table, const QString &name, const QString &message)
{
    return Error::malformed(Text::tr("%1 “%2”: %3").arg(QLatin1String(table), name, message));
}

/// The same id on every machine, and in the order of the names: lists read as they were written. A name in
/// braces is the id itself: of rows that come from a template, whose ids follow from it.
template <class Row> Id<Row> namedId(const QString &name)
{
    if (name.startsWith(u'{'))
        return Id<Row>::fromString(name);
    QUuid uuid = Id<Row>::named(name).uuid();
    QByteArray letters = name.toUtf8().leftJustified(6, '\0', true);
    uuid.data1 = qFromBigEndian<quint32>(letters.constData());
    uuid.data2 = qFromBigEndian<quint16>(letters.constData() + 4);
    return Id<Row>::fromUuid(uuid);
}

template <class Row> QString nameOf(const QJsonObject &object)
{
    const QString id = object.value(QLatin1String("id")).toString();
    return id.isEmpty() ? object.value(QLatin1String("key")).toString() : id;
}

/// What a person writes in a file, as it is stored.
inline QVariant storedValue(const FieldInfo &field, const QJsonValue &value)
{
    switch (field.kind) {
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
    case Kind::Integer:
        return qlonglong(storedNumber(field, value.toDouble()));
    case Kind::Boolean:
        return qlonglong(value.toBool() ? 1 : 0);
    case Kind::Reference: {
        QVariant id;
        const auto set = [&]<class Row>() { id = namedId<Row>(value.toString()).toString(); };
        if (!RowKinds::withTable(QLatin1String(field.reference), set))
            PrivateKinds::withTable(QLatin1String(field.reference), set);
        return id;
    }
    default:
        return value.toVariant();
    }
}

template <class Row> Result<Row> withFields(Row row, const QJsonObject &object)
{
    const QString name = nameOf<Row>(object);
    qsizetype known = object.contains(QLatin1String("id")) ? 1 : 0;
    for (const Field<Row> &field : Row::fields()) {
        const auto value = object.constFind(QLatin1String(field.key));
        if (value == object.constEnd() || field.kind == Kind::Identity)
            continue;
        ++known;
        if (auto set = field.set(row, storedValue(field, *value)); !set)
            return fail(inRow(Row::table, name, set.error().message));
    }
    if (known != object.size())
        return fail(inRow(Row::table, name, Text::tr("has a field that is not known.")));
    return row;
}

/// A row of its own, with the id of its name.
template <class Row> Result<Row> newRow(const QJsonObject &object)
{
    Row row;
    row.id = namedId<Row>(nameOf<Row>(object));
    return withFields(std::move(row), object);
}

} // namespace fairlead::sample_rows
