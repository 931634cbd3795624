// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_reader.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace fairlead {

namespace {

QNetworkRequest prepared(const ServerRequest &request, const QUrl &url, const ReadBounds &bounds)
{
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setTransferTimeout(bounds.silence);
    prepared.setRawHeader("User-Agent", "fairlead");
    for (auto it = request.headers.constBegin(); it != request.headers.constEnd(); ++it)
        prepared.setRawHeader(it.key(), it.value());
    return prepared;
}

/// The connection broke, as opposed to a server that said no; Qt files HTTP 400 under protocol errors.
bool isBroken(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolUnknownError
            || error == QNetworkReply::ProtocolFailure);
}

} // namespace

ConnectionReader::ConnectionReader(QObject *parent) : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { send(m_asked); });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        if (m_reply)
            m_reply->abort();
    });
}

ConnectionReader::~ConnectionReader()
{
    drop();
}

void ConnectionReader::start(std::unique_ptr<ConnectionRun> run, const Connection &connection,
                             const QString &key)
{
    cancel();
    m_run = std::move(run);
    m_isOver = false;
    m_connection = connection;
    m_key = key;
    next();
}

void ConnectionReader::cancel()
{
    if (!isRunning())
        return;
    drop();
    m_run.reset();
    end();
    Q_EMIT cancelled();
}

/// Lets go of the request without looking at its answer.
void ConnectionReader::drop()
{
    m_wait.stop();
    m_deadline.stop();
    if (QNetworkReply *reply = m_reply) {
        m_reply.clear();
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ConnectionReader::end()
{
    m_isOver = true;
    m_key.fill(u'\0');
    m_key.clear();
}

void ConnectionReader::next()
{
    const auto request = m_run->next();
    if (!request) {
        end();
        Q_EMIT finished();
        return;
    }
    m_request = *request;
    m_asked = request->url;
    m_attempt = 1;
    Q_EMIT progressed(m_run->done(), m_run->planned(), m_request.inWords());
    if (!isRunning()) // whoever listened has cancelled
        return;
    send(m_asked);
}

void ConnectionReader::send(const QUrl &url)
{
    const auto base = checkedAddress(m_connection.url);
    if (!base || !isSameServer(*base, url))
        return fails(Text::tr("The address %1 is not on the connection's server.").arg(url.host()));
    QNetworkRequest request = prepared(m_request, url, m_bounds);
    if (!m_key.isEmpty()) {
        const KeyHeader header = keyHeader(m_connection.kind);
        request.setRawHeader(header.name, header.before + m_key.toUtf8());
    }
    m_body.clear();
    m_isTooLarge = false;
    m_isLate = false;
    m_reply = m_network.get(request);
    m_deadline.start(m_bounds.longest);
    connect(m_reply, &QIODevice::readyRead, this, &ConnectionReader::receive);
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply.data()] { answer(reply); });
}

void ConnectionReader::receive()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_bounds.answerBytes) {
        m_isTooLarge = true;
        m_body.clear();
        m_reply->abort();
    }
}

void ConnectionReader::answer(QNetworkReply *reply)
{
    if (reply != m_reply)
        return;
    m_deadline.stop();
    ServerAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    const QNetworkReply::NetworkError error = reply->error();
    answer.isTooLarge = m_isTooLarge;
    answer.isTimedOut = !m_isTooLarge
        && (m_isLate || error == QNetworkReply::OperationCanceledError
            || error == QNetworkReply::TimeoutError);
    if (isBroken(error) && !answer.isTimedOut && !m_isTooLarge)
        answer.failure = reply->errorString();
    if (reply->isOpen() && !m_isTooLarge)
        m_body += reply->readAll();
    answer.body = std::exchange(m_body, {});
    m_reply.clear();
    reply->deleteLater();
    decide(answer);
}

void ConnectionReader::decide(const ServerAnswer &answer)
{
    const NextStep step = stepAfter(answer, m_asked, m_attempt, QDateTime::currentDateTimeUtc(), m_patience);
    switch (step.kind) {
    case NextStep::Kind::Take:
        if (auto taken = m_run->take(m_request, answer); !taken)
            return fails(taken.error().message);
        return next();
    case NextStep::Kind::Retry:
        ++m_attempt;
        m_wait.start(step.seconds * m_bounds.second);
        Q_EMIT waiting(step.seconds, step.sentence);
        return;
    case NextStep::Kind::Redirect:
        ++m_attempt;
        m_asked = step.url;
        return send(m_asked);
    case NextStep::Kind::GiveUp:
        return fails(Text::tr("%1: %2").arg(m_request.inWords(), step.sentence));
    }
}

void ConnectionReader::fails(const QString &sentence)
{
    drop();
    m_run.reset();
    end();
    Q_EMIT failed(sentence);
}

} // namespace fairlead
