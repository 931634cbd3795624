// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/connection_policy.h"
#include "core/exchange/import.h"

#include <memory>

namespace fairlead {

/// One thing to ask a server for. Only GET; the key is added by whoever sends it.
struct ServerRequest {
    QUrl url;
    QMap<QByteArray, QByteArray> headers;
    QString what; ///< for people: "Pull requests"
    int page = 1;
    int part = 0;  ///< for the run itself: what the answer is
    QString about; ///< likewise: which of several

    /// "Pull requests, page 2".
    QString inWords() const;
};

/// How a server wants its key.
struct KeyHeader {
    QByteArray name;
    QByteArray before; ///< stands before the key
};
KeyHeader keyHeader(ConnectionKind kind);

/// The time a run reads, both days inclusive.
struct ReadWindow {
    QDate from;
    QDate to;
    size_t seed = 0; ///< of what stands for accounts in this run (GR1)
};

/// What is asked of one server, page by page, and what came back: the whole protocol, without a network.
/// Whoever sends takes next(), answers it with take(), until next() is empty; then draft() is the change to
/// look at.
class ConnectionRun {
public:
    virtual ~ConnectionRun() = default;
    /// The request that comes next; none: all is read.
    std::optional<ServerRequest> next();
    /// Reads an answer that stepAfter() takes, and plans what follows from it. Errors end the run.
    Result<void> take(const ServerRequest &request, const ServerAnswer &answer);
    /// Requests done, and known so far.
    int done() const { return m_done; }
    int planned() const { return m_done + int(m_waiting.size()); }
    /// What was read, as a change to the workspace.
    virtual Result<ImportDraft> draft(const Workspace &workspace, const ImportOptions &options) const = 0;

protected:
    ConnectionRun(const Connection &connection, const ReadWindow &window);
    virtual Result<void> read(const ServerRequest &request, const ServerAnswer &answer) = 0;

    /// An address under that of the connection.
    QUrl address(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;
    void ask(const QString &what, int part, const QUrl &url, const QString &about = {});
    /// The next page of a request, where it lies on the same server. Invalid beyond 1,000 pages.
    Result<void> askOn(const ServerRequest &request, const QUrl &url);
    QDateTime startsAt() const;
    QDateTime endsAt() const;
    const Connection &connection() const { return m_connection; }
    const ReadWindow &window() const { return m_window; }
    /// The words of the connection's scope, parted by commas, spaces or lines.
    QStringList scopes() const;

private:
    Connection m_connection;
    ReadWindow m_window;
    QUrl m_base;
    QList<ServerRequest> m_waiting;
    int m_done = 0;
};

/// The run for a connection. `workspace` tells which objectives and repositories there are. Invalid where the
/// address or the scope cannot be used, or the time is empty.
Result<std::unique_ptr<ConnectionRun>> startRun(const Workspace &workspace, const Connection &connection,
                                                const ReadWindow &window);

/// Asks the server for next to nothing: whether it is of that kind and takes the key. The draft of the run
/// changes nothing; the one line of its ledger says what answered. Invalid as for startRun().
Result<std::unique_ptr<ConnectionRun>> startProbe(const Workspace &workspace, const Connection &connection);

/// Whether a run reads a time; Alertmanager and Backstage only tell what is there now.
bool readsTime(ConnectionKind kind);
/// The last `days` days up to `asOf`; of Prometheus up to the day before, since a day is measured when it is
/// over.
ReadWindow lastDays(ConnectionKind kind, QDate asOf, int days, size_t seed);

/// "3 new, 1 changed, 12 unchanged" for the connection's record and the journal.
QString runInWords(const ImportCounts &counts);

/// The draft together with the connection's own record of the run, as one step of the journal; a run that
/// changed nothing else is journalled as well.
ChangeSet journalledRun(const Connection &connection, const ImportDraft &draft, const QDateTime &at);
/// The line of a run that failed.
ChangeSet failedRun(const Connection &connection, const QString &sentence, const QDateTime &at);
/// The line of a run that somebody stopped after `done` of `planned` requests.
ChangeSet stoppedRun(const Connection &connection, int done, int planned, const QDateTime &at);
/// The line of a run whose draft was looked at and not taken.
ChangeSet declinedRun(const Connection &connection, const ImportCounts &counts, const QDateTime &at);

} // namespace fairlead
