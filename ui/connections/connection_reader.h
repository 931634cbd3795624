// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/connection_run.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace fairlead {

/// How much and how long is read at most.
struct ReadBounds {
    qint64 answerBytes = qint64(64) * 1024 * 1024;
    int silence = 30'000;  ///< milliseconds without a byte
    int longest = 300'000; ///< milliseconds for one answer, however it drips
    int second = 1'000;    ///< milliseconds of a second of waiting; tests have shorter ones
};

/// Sends what a run asks for, one request after the other, and nothing else: only GET, only http and https,
/// the key only to the connection's own server, no cookies, no redirects that the protocol has not looked at.
/// What to do with each answer is stepAfter()'s decision.
class ConnectionReader final : public QObject {
    Q_OBJECT
public:
    explicit ConnectionReader(QObject *parent = nullptr);
    ~ConnectionReader() override;

    void setPatience(const Patience &patience) { m_patience = patience; }
    void setBounds(const ReadBounds &bounds) { m_bounds = bounds; }

    /// Starts reading; a run that goes on is cancelled. `key` may be empty for servers that ask for none; it
    /// is kept until the run ends.
    void start(std::unique_ptr<ConnectionRun> run, const Connection &connection, const QString &key);
    void cancel();
    bool isRunning() const { return m_run != nullptr && !m_isOver; }
    /// The run with all that was read, after finished().
    std::unique_ptr<ConnectionRun> takeRun() { return std::move(m_run); }

Q_SIGNALS:
    /// Before each request; `planned` may grow.
    void progressed(int done, int planned, const QString &what);
    /// The server is asked again in so many seconds; `why` is a sentence.
    void waiting(int seconds, const QString &why);
    void finished();
    /// One sentence: what was asked, what went wrong, what was expected.
    void failed(const QString &sentence);
    void cancelled();

private:
    void next();
    void send(const QUrl &url);
    void receive();
    void answer(QNetworkReply *reply);
    void decide(const ServerAnswer &answer);
    void end();
    void fails(const QString &sentence);
    void drop();

    QNetworkAccessManager m_network;
    QTimer m_wait;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<ConnectionRun> m_run;
    bool m_isOver = true;
    Connection m_connection;
    QString m_key;
    Patience m_patience;
    ReadBounds m_bounds;
    ServerRequest m_request;
    QUrl m_asked; ///< of the request, or where a redirect led
    QByteArray m_body;
    bool m_isTooLarge = false;
    bool m_isLate = false;
    int m_attempt = 0;
};

} // namespace fairlead
