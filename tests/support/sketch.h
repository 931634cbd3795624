// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <QRegularExpression>

/// Workspaces in a few lines of text, for tests. One record a line: its table, a name, and fields:
///
///     team T1
///     person P1 name="Ada Byron" team=T1 start=2026-01-05
///     item R01 effort=5 team=T1
///     dependency D1 predecessor=R01 successor=R02 lag=-2
///
/// The name becomes the id (Id::named), the key where the kind has one, and every required text that is
/// not given. Numbers are in the units that people read; references are names. Lines with # are skipped.
namespace fairlead {

inline QVariant sketchedValue(const FieldInfo &field, const QString &text)
{
    if (field.kind == Kind::Reference) {
        QString id;
        RowKinds::withTable(QLatin1String(field.reference),
                            [&]<class Row>() { id = Id<Row>::named(text).toString(); });
        return text.isEmpty() ? QVariant() : QVariant(id);
    }
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return text.isEmpty() ? QVariant() : QVariant(qlonglong(storedNumber(field, text.toDouble())));
    default:
        return text;
    }
}

template <class Row> void sketchField(Row &row, const QString &key, const QString &text)
{
    for (const Field<Row> &field : Row::fields()) {
        if (key != QLatin1String(field.key))
            continue;
        if (const auto set = field.set(row, sketchedValue(field, text)); !set)
            qFatal("sketch: %s: %s", qPrintable(key), qPrintable(set.error().message));
        return;
    }
    qFatal("sketch: %s has no field %s", Row::table, qPrintable(key));
}

template <class Row> Row sketchedRow(const QString &name, const QString &fields)
{
    Row row;
    row.id = Id<Row>::named(name);
    for (const Field<Row> &field : Row::fields()) {
        if (field.isRequired && (field.kind == Kind::Text || field.kind == Kind::LongText)
            && field.get(row).toString().isEmpty())
            sketchField(row, QLatin1String(field.key), name);
    }
    static const QRegularExpression pair(QStringLiteral("(\\w+)=(?:\"([^\"]*)\"|(\\S*))"));
    auto found = pair.globalMatch(fields);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        sketchField(row, match.captured(1), QString(match.captured(2) + match.captured(3)));
    }
    return row;
}

inline Workspace sketch(const QString &text)
{
    Workspace workspace;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString tidy = line.simplified();
        if (tidy.isEmpty() || tidy.startsWith(u'#'))
            continue;
        const QString table = tidy.section(u' ', 0, 0);
        const bool known = RowKinds::withTable(table, [&]<class Row>() {
            workspace.rows<Row>().insert(
                sketchedRow<Row>(tidy.section(u' ', 1, 1), line.trimmed().section(u' ', 2)));
        });
        if (!known)
            qFatal("sketch: no kind of record is called %s", qPrintable(table));
    }
    return workspace;
}

/// The change set that adds everything sketched.
inline ChangeSet sketchedChanges(const QString &text, const QString &sentence = QStringLiteral("start"))
{
    ChangeSet changes = difference(Workspace(), sketch(text));
    changes.sentence = sentence;
    return changes;
}

/// The record that was sketched under that name.
template <class Row> const Row &sketched(const Workspace &workspace, const char *name)
{
    const Row *row = workspace.find(Id<Row>::named(QString::fromUtf8(name)));
    if (!row)
        qFatal("sketch: there is no %s %s", Row::table, name);
    return *row;
}

/// One change of one record: `edit<Item>(workspace, "R01", [](Item &item) { item.title = … })`.
template <class Row, class Change> ChangeSet edit(const Workspace &workspace, const char *name, Change change)
{
    const Row &before = sketched<Row>(workspace, name);
    Row after = before;
    change(after);
    ChangeSet changes;
    changes.sentence = QStringLiteral("edit ") + QString::fromUtf8(name);
    changes.replace(before, after);
    return changes;
}

template <class Row> ChangeSet removal(const Workspace &workspace, const char *name)
{
    ChangeSet changes;
    changes.sentence = QStringLiteral("remove ") + QString::fromUtf8(name);
    changes.remove(sketched<Row>(workspace, name));
    return changes;
}

} // namespace fairlead
