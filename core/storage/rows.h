// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/workspace/kinds.h"

#include "core/base/field.h"
#include "core/base/table.h"

#include <QDir>
#include <map>

/// Rows in tables: every statement follows from Row::fields(), and every value is bound.
namespace fairlead::rows {

/// Statements that were prepared before, by their text. Must not outlive the database.
class Prepared {
public:
    explicit Prepared(const Database &database) : m_database(&database) { }

    /// Runs the statement and tells how many rows it changed.
    Result<qint64> run(const QString &sql, const QVariantList &values)
    {
        auto at = m_statements.find(sql);
        if (at == m_statements.end()) {
            auto statement = m_database->prepare(sql);
            if (!statement)
                return fail(statement.error());
            at = m_statements.emplace(sql, *std::move(statement)).first;
        }
        if (auto done = at->second.run(values); !done)
            return fail(done.error());
        const qint64 changed = at->second.rowsChanged();
        at->second.finish();
        return changed;
    }
    const Database &database() const { return *m_database; }

private:
    const Database *m_database;
    std::map<QString, Statement> m_statements;
};

template <class Row> QString table()
{
    return dialect::quoted(QLatin1String(Row::table));
}

template <class Row> QStringList columns()
{
    QStringList names;
    for (const Field<Row> &field : Row::fields())
        names.append(dialect::quoted(QLatin1String(field.key)));
    return names;
}

template <class Row> QVariantList values(const Row &row)
{
    QVariantList values;
    for (const Field<Row> &field : Row::fields())
        values.append(field.get(row));
    return values;
}

// With "class" here lupdate loses the namespace, and the sentence would never be translated.
template <typename Row> Error unreadable(const Database &database, const QString &id, const QString &what)
{
    return Error::damaged(Text::tr("“%1” is damaged: %2 %3: %4")
                              .arg(QDir::toNativeSeparators(database.path()),
                                   QCoreApplication::translate(Row::table, Row::label), id, what));
}

/// Reads all rows of one kind. Damaged when one does not decode; the sentence names it.
template <class Row> Result<void> load(const Database &database, Table<Row> &table)
{
    // With its table in front a missing column is an error; alone SQLite takes "name" for a text.
    const QString before = rows::table<Row>() + u'.';
    auto found = database.run(
        QStringLiteral("SELECT %1%2 FROM %3 ORDER BY id")
            .arg(before, columns<Row>().join(QString(QLatin1String(", ") + before)), rows::table<Row>()));
    if (!found)
        return fail(found.error());
    while (found->next()) {
        auto row = std::make_shared<Row>();
        int column = 0;
        for (const Field<Row> &field : Row::fields()) {
            if (auto set = field.set(*row, found->value(column++)); !set) {
                return fail(
                    unreadable<Row>(database, found->value(0).toString(),
                                    QString(field.title() + QStringLiteral(": ") + set.error().message)));
            }
        }
        if (row->id.isNull() || table.find(row->id))
            return fail(unreadable<Row>(database, found->value(0).toString(),
                                        Text::tr("expected an id of its own.")));
        table.insert(std::shared_ptr<const Row>(std::move(row)));
    }
    return found->failure();
}

/// Writes one edit: INSERT, UPDATE or DELETE. Conflict when the row it is about is not there.
template <class Row> Result<void> write(Prepared &prepared, const Edit<Row> &edit)
{
    const QString id = edit.id().toString();
    const QStringList names = columns<Row>();
    QString sql;
    QVariantList bound;
    if (!edit.after) {
        sql = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table<Row>());
        bound.append(id);
    } else if (edit.before) {
        sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                  .arg(table<Row>(), names.join(QLatin1String(" = ?, ")));
        bound = values(*edit.after);
        bound.append(id);
    } else {
        const QStringList marks(names.size(), QStringLiteral("?"));
        sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                  .arg(table<Row>(), names.join(QLatin1String(", ")), marks.join(QLatin1String(", ")));
        bound = values(*edit.after);
    }
    const auto changed = prepared.run(sql, bound);
    if (!changed)
        return fail(changed.error());
    if (*changed != 1)
        return fail(Error::conflict(Text::tr("“%1” was changed in the meantime.").arg(edit.row().caption())));
    return {};
}

} // namespace fairlead::rows
