// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

/// Rows of every kind with no field left at its default, for tests of everything that handles all kinds.
namespace fairlead {

inline QVariant unusualValue(const FieldInfo &field, const QVariant &defaultValue)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return QStringLiteral("“%1” — ü, 船, 🚢; it's\n\"two\" lines\t%2?").arg(QLatin1String(field.key));
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure: {
        const double low = std::max(field.minimum, -3.0);
        const double high = std::min(field.maximum, 9007.5);
        const qint64 number = storedNumber(field, low + (high - low) * 0.625);
        return qlonglong(number == defaultValue.toLongLong() ? number + 1 : number);
    }
    case Kind::Date:
        return QStringLiteral("2028-02-29");
    case Kind::Instant:
        return QStringLiteral("2026-08-24T10:15:30.123Z");
    case Kind::Boolean:
        return qlonglong(defaultValue.toLongLong() == 0 ? 1 : 0);
    case Kind::Choice:
        return QString(QLatin1String(field.choices[field.choices.size() - 1].key)) == defaultValue.toString()
            ? QString(QLatin1String(field.choices[0].key))
            : QString(QLatin1String(field.choices[field.choices.size() - 1].key));
    case Kind::Week:
        return QStringLiteral("1 0.5 0 0.125 0 0 1");
    case Kind::Ramp:
        return QStringLiteral("0:0.1 14:0.35 200:1");
    case Kind::Identity:
    case Kind::Reference:
        break;
    }
    return QVariant();
}

/// Apart from filledRow(), so that not every kind is compiled for every kind.
inline QString idNamed(const FieldInfo &field, const QString &name)
{
    QString id;
    RowKinds::withTable(QLatin1String(field.reference),
                        [&]<class Row>() { id = Id<Row>::named(name).toString(); });
    return id;
}

/// A row whose references lead to the rows of the same name.
template <class Row> Row filledRow(const QString &name)
{
    Row row;
    const Row defaults;
    for (const Field<Row> &field : Row::fields()) {
        QVariant value = unusualValue(field, field.get(defaults));
        if (field.kind == Kind::Reference)
            value = idNamed(field, name);
        if (field.kind == Kind::Identity)
            continue;
        if (const auto set = field.set(row, value); !set)
            qFatal("%s.%s: %s", Row::table, field.key, qPrintable(set.error().message));
    }
    row.id = Id<Row>::named(name);
    return row;
}

/// One row of every kind, all of that name.
inline Workspace filledWorkspace(const QString &name)
{
    Workspace workspace;
    RowKinds::all([&]<class Row>() { workspace.rows<Row>().insert(filledRow<Row>(name)); });
    return workspace;
}

/// The stored form of every row, for comparing byte by byte.
inline QStringList storedValues(const Workspace &workspace)
{
    QStringList lines;
    RowKinds::all([&]<class Row>() {
        for (const Row &row : workspace.rows<Row>()) {
            QString line = QLatin1String(Row::table);
            for (const Field<Row> &field : Row::fields()) {
                const QVariant value = field.get(row);
                line += QStringLiteral("|%1:%2").arg(QLatin1String(value.typeName()), value.toString());
            }
            lines.append(line);
        }
    });
    return lines;
}

} // namespace fairlead
