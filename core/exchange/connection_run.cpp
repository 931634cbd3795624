// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/connection_run.h"

#include "core/exchange/connection_servers.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace fairlead {

namespace {

constexpr int mostRequests = 20'000;

} // namespace

KeyHeader keyHeader(ConnectionKind kind)
{
    if (kind == ConnectionKind::PagerDuty)
        return {"Authorization", "Token token="};
    return {"Authorization", "Bearer "};
}

QString ServerRequest::inWords() const
{
    return page > 1 ? Text::tr("%1, page %2").arg(what).arg(page) : what;
}

ConnectionRun::ConnectionRun(const Connection &connection, const ReadWindow &window)
    : m_connection(connection)
    , m_window(window)
    , m_base(checkedAddress(connection.url).value_or(QUrl()))
{ }

std::optional<ServerRequest> ConnectionRun::next()
{
    return m_waiting.isEmpty() ? std::nullopt : std::optional(m_waiting.front());
}

Result<void> ConnectionRun::take(const ServerRequest &request, const ServerAnswer &answer)
{
    if (!m_waiting.isEmpty())
        m_waiting.removeFirst();
    ++m_done;
    if (auto taken = read(request, answer); !taken)
        return fail(
            Error{taken.error().kind, Text::tr("%1: %2").arg(request.inWords(), taken.error().message)});
    if (planned() > mostRequests)
        return fail(Error::invalid(
            Text::tr("This would take more than %1 requests; ask for a shorter time or for less.")
                .arg(mostRequests)));
    return {};
}

QUrl ConnectionRun::address(const QString &path, const QList<std::pair<QString, QString>> &query) const
{
    QUrl url = m_base;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(QString(base + path));
    QUrlQuery parts;
    for (const auto &[name, value] : query) // a plus sign would be read as a space
        parts.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        url.setQuery(parts);
    return url;
}

void ConnectionRun::ask(const QString &what, int part, const QUrl &url, const QString &about)
{
    ServerRequest request;
    request.url = url;
    request.headers.insert("Accept", "application/json");
    request.headers.insert("Content-Type", "application/json"); // PagerDuty's interface asks for it even here
    request.what = what;
    request.part = part;
    request.about = about;
    m_waiting.append(std::move(request));
}

Result<void> ConnectionRun::askOn(const ServerRequest &request, const QUrl &url)
{
    if (url.isEmpty() || url == request.url)
        return {};
    if (!isSameServer(m_base, url)) {
        return fail(Error::invalid(
            Text::tr("The next page lies on another server (%1); it is not read.").arg(quoted(url.host()))));
    }
    ServerRequest following = request;
    following.url = url;
    ++following.page;
    m_waiting.prepend(std::move(following));
    return {};
}

QDateTime ConnectionRun::startsAt() const
{
    return QDateTime(m_window.from, QTime(0, 0), Qt::UTC);
}

QDateTime ConnectionRun::endsAt() const
{
    return QDateTime(m_window.to.addDays(1), QTime(0, 0), Qt::UTC);
}

QStringList ConnectionRun::scopes() const
{
    static const QRegularExpression parts(QStringLiteral("[\\s,;]+"));
    return m_connection.scope.split(parts, Qt::SkipEmptyParts);
}

Result<std::unique_ptr<ConnectionRun>> startRun(const Workspace &workspace, const Connection &connection,
                                                const ReadWindow &window)
{
    if (auto address = checkedAddress(connection.url); !address)
        return fail(address.error());
    if (!window.from.isValid() || !window.to.isValid() || window.to < window.from
        || window.from.daysTo(window.to) > 1100)
        return fail(Error::invalid(Text::tr("The time to read is empty or longer than three years.")));
    switch (connection.kind) {
    case ConnectionKind::Prometheus:
        return prometheusRun(workspace, connection, window);
    case ConnectionKind::Alertmanager:
        return alertmanagerRun(connection, window);
    case ConnectionKind::PagerDuty:
        return pagerDutyRun(connection, window);
    case ConnectionKind::GitHub:
        return gitHubRun(workspace, connection, window);
    case ConnectionKind::Backstage:
        break;
    }
    return backstageRun(connection, window);
}

bool readsTime(ConnectionKind kind)
{
    return kind != ConnectionKind::Alertmanager && kind != ConnectionKind::Backstage;
}

ReadWindow lastDays(ConnectionKind kind, QDate asOf, int days, size_t seed)
{
    const QDate to = kind == ConnectionKind::Prometheus ? asOf.addDays(-1) : asOf;
    return {to.addDays(1 - days), to, seed};
}

QString runInWords(const ImportCounts &counts)
{
    QStringList parts;
    const auto add = [&](qsizetype count, const QString &words) {
        if (count > 0)
            parts.append(words.arg(count));
    };
    add(counts.added, Text::tr("%1 new"));
    add(counts.changed, Text::tr("%1 changed"));
    add(counts.unchanged, Text::tr("%1 unchanged"));
    add(counts.refused, Text::tr("%1 refused"));
    add(counts.leftOut, Text::tr("%1 left out"));
    return parts.isEmpty() ? Text::tr("nothing found") : parts.join(QStringLiteral(", "));
}

namespace {

Connection afterRun(Connection connection, const QString &outcome, const QDateTime &at)
{
    connection.lastRunAt = at;
    connection.lastOutcome = outcome;
    return connection;
}

ChangeSet lineOf(const Connection &connection, const QString &sentence, const QString &outcome,
                 const QDateTime &at)
{
    ChangeSet changes;
    changes.sentence = sentence.arg(connection.name);
    changes.replace(connection, afterRun(connection, outcome, at));
    return changes;
}

} // namespace

ChangeSet journalledRun(const Connection &connection, const ImportDraft &draft, const QDateTime &at)
{
    ChangeSet changes = draft.changes;
    const QString outcome = runInWords(draft.counts);
    changes.sentence = Text::tr("Read %1: %2").arg(connection.name, outcome);
    changes.replace(connection, afterRun(connection, outcome, at));
    return changes;
}

ChangeSet failedRun(const Connection &connection, const QString &sentence, const QDateTime &at)
{
    return lineOf(connection, Text::tr("Reading %1 failed"), Text::tr("Failed: %1").arg(sentence.left(300)),
                  at);
}

ChangeSet stoppedRun(const Connection &connection, int done, int planned, const QDateTime &at)
{
    return lineOf(connection, Text::tr("Reading %1 was stopped"),
                  Text::tr("Stopped after %1 of %2 requests").arg(done).arg(planned), at);
}

ChangeSet declinedRun(const Connection &connection, const ImportCounts &counts, const QDateTime &at)
{
    return lineOf(connection, Text::tr("Read %1, nothing taken"),
                  Text::tr("%1; not taken").arg(runInWords(counts)), at);
}

} // namespace fairlead
