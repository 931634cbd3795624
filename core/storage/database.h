// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

#include <QVariantList>
#include <QtSql/QSqlQuery>
#include <memory>

namespace fairlead {

/// A statement that was prepared once and is run any number of times. Must not outlive its Database.
class Statement {
public:
    /// Runs it with these values. What an earlier run had found is forgotten.
    Result<void> run(const QVariantList &values = {});
    /// The next row that was found; false when there is none. After an error failure() is set.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    qint64 rowsChanged() const { return m_query.numRowsAffected(); }
    /// Lets go of what was found, so that it keeps no lock on the file.
    void finish() { m_query.finish(); }
    /// Whether next() stopped because of an error, not because it was through.
    Result<void> failure() const;

private:
    friend class Database;
    Statement(QSqlQuery query, QString path) : m_query(std::move(query)), m_path(std::move(path)) { }

    QSqlQuery m_query;
    QString m_path;
};

/// One connection to one file. It belongs to the thread that opened it.
class Database {
public:
    /// Unavailable, Damaged or Malformed as dialect::errorFrom() says; the sentence names `knownAs` where a
    /// file stands for another one.
    static Result<std::unique_ptr<Database>> open(const QString &path, dialect::Access access,
                                                  const QString &knownAs = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The file that people know it by.
    QString path() const { return m_path; }
    Result<Statement> prepare(const QString &sql) const;
    /// Runs a statement once and gives what it found.
    Result<Statement> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first value of the first row; null when nothing was found.
    Result<QVariant> single(const QString &sql, const QVariantList &values = {}) const;
    /// Runs them in order until one fails.
    Result<void> runAll(const QStringList &statements) const;
    Result<bool> hasTable(const QString &name) const;

private:
    Database(QString connection, QString path) : m_connection(std::move(connection)), m_path(std::move(path))
    { }

    QString m_connection;
    QString m_path;
};

/// Rolls back unless committed.
class Transaction {
public:
    static Result<std::unique_ptr<Transaction>> begin(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// After an error everything is as it was before begin().
    Result<void> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) { }
    void rollBack();

    const Database *m_database;
    bool m_open = true;
};

} // namespace fairlead
