// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QUuid>
#include <QtSql/QSqlDatabase>

namespace fairlead {

Result<void> Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    if (!m_query.exec())
        return fail(dialect::errorFrom(m_query.lastError(), m_path));
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::failure() const
{
    if (m_query.lastError().type() == QSqlError::NoError)
        return {};
    return fail(dialect::errorFrom(m_query.lastError(), m_path));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, dialect::Access access,
                                                 const QString &knownAs)
{
    // From here on the destructor takes the connection back, also on failure.
    std::unique_ptr<Database> database(
        new Database(QUuid::createUuid().toString(), knownAs.isEmpty() ? path : knownAs));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(dialect::driverName(), database->m_connection);
        connection.setDatabaseName(dialect::databaseName(path, access));
        connection.setConnectOptions(dialect::connectOptions());
        if (!connection.isValid()) {
            return fail(Error::unavailable(
                Text::tr("Qt’s driver for SQLite is missing; expected the package libqt6sql6-sqlite.")));
        }
        if (!connection.open())
            return fail(dialect::errorFrom(connection.lastError(), database->m_path));
    }
    if (auto ready = database->runAll(dialect::openingStatements(access)); !ready)
        return fail(ready.error());
    return database;
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Statement> Database::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(dialect::errorFrom(query.lastError(), m_path));
    return Statement(std::move(query), m_path);
}

Result<Statement> Database::run(const QString &sql, const QVariantList &values) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement;
    if (auto done = statement->run(values); !done)
        return fail(done.error());
    return statement;
}

Result<QVariant> Database::single(const QString &sql, const QVariantList &values) const
{
    auto statement = run(sql, values);
    if (!statement)
        return fail(statement.error());
    if (statement->next())
        return statement->value(0);
    if (auto read = statement->failure(); !read)
        return fail(read.error());
    return QVariant();
}

Result<void> Database::runAll(const QStringList &statements) const
{
    for (const QString &sql : statements) {
        if (auto done = run(sql); !done)
            return fail(done.error());
    }
    return {};
}

Result<bool> Database::hasTable(const QString &name) const
{
    const auto count = single(dialect::tableQuery(), {name});
    if (!count)
        return fail(count.error());
    return count->toInt() > 0;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const Database &database)
{
    if (auto begun = database.run(dialect::beginStatement()); !begun)
        return fail(begun.error());
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database->run(QStringLiteral("COMMIT")); !committed) {
        rollBack(); // a commit that failed leaves the transaction open
        return fail(committed.error());
    }
    m_open = false;
    return {};
}

void Transaction::rollBack()
{
    // Fails harmlessly where SQLite has rolled back by itself, as it does after a full disk.
    if (std::exchange(m_open, false))
        (void)m_database->run(QStringLiteral("ROLLBACK"));
}

} // namespace fairlead
