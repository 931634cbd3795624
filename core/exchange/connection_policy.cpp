// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/connection_policy.h"

#include "core/exchange/reading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace fairlead {

namespace {

NextStep giveUp(const QString &sentence)
{
    return {NextStep::Kind::GiveUp, 0, {}, sentence};
}

/// The server's own words, where they are short JSON or text.
QString wordsOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const char *key : {"message", "error", "detail", "title"}) {
        const QJsonValue value = object.value(QLatin1String(key));
        const QString text =
            value.isObject() ? value.toObject().value(QLatin1String("message")).toString() : value.toString();
        if (!text.isEmpty())
            return text.simplified().left(200);
    }
    const bool isPlain = !body.trimmed().startsWith('<') && body.size() < 300;
    return isPlain ? QString::fromUtf8(body).simplified().left(200) : QString();
}

QString withWords(const QString &sentence, const QByteArray &body)
{
    const QString words = wordsOf(body);
    return words.isEmpty() ? sentence : Text::tr("%1 It says: %2").arg(sentence, words);
}

/// Seconds until an HTTP date; none: it is no such date.
std::optional<qint64> secondsUntil(const QByteArray &date, const QDateTime &now)
{
    const QString text = QString::fromLatin1(date).trimmed();
    QDateTime until = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!until.isValid())
        return std::nullopt;
    until.setTimeSpec(Qt::UTC);
    return now.secsTo(until);
}

/// How long the server asks to wait; none: it does not say.
std::optional<qint64> waitAsked(const ServerAnswer &answer, const QDateTime &now)
{
    const QByteArray after = answer.headers.value("retry-after").trimmed();
    bool ok = false;
    if (const qint64 seconds = after.toLongLong(&ok); ok)
        return std::max<qint64>(0, seconds);
    if (const auto seconds = secondsUntil(after, now))
        return std::max<qint64>(0, *seconds);
    if (answer.headers.value("x-ratelimit-remaining").trimmed() == "0") {
        const qint64 reset = answer.headers.value("x-ratelimit-reset").toLongLong(&ok);
        if (ok)
            return std::max<qint64>(0, reset - now.toSecsSinceEpoch()) + 1; // their clock may be behind
    }
    const qint64 reset = answer.headers.value("ratelimit-reset").toLongLong(&ok);
    return ok && reset >= 0 ? std::optional(reset) : std::nullopt;
}

NextStep retry(const QString &why, std::optional<qint64> asked, int attempt, const QDateTime &now,
               const Patience &patience)
{
    if (asked && *asked > patience.longestWait) {
        return giveUp(
            Text::tr("%1 It may be asked again at %2.")
                .arg(why, now.addSecs(*asked).toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm 'UTC'"))));
    }
    if (attempt >= patience.attempts)
        return giveUp(Text::tr("%1 It was asked %2 times.").arg(why).arg(attempt));
    const qint64 backOff = qint64(patience.firstWait) << std::min(attempt - 1, 20);
    const qint64 wait = asked.value_or(std::min<qint64>(backOff, patience.longestBackOff));
    return {NextStep::Kind::Retry, int(wait), {}, why};
}

NextStep redirect(const ServerAnswer &answer, const QUrl &asked, int attempt, const Patience &patience)
{
    const QUrl target = asked.resolved(QUrl(QString::fromUtf8(answer.headers.value("location").trimmed())));
    if (answer.headers.value("location").trimmed().isEmpty() || !target.isValid())
        return giveUp(Text::tr("The server sends on, but does not say where to."));
    if (!isSameServer(asked, target)) {
        return giveUp(
            Text::tr("The server sends on to %1; a key is not given to another server. If that is right, "
                     "change the address of the connection.")
                .arg(quoted(target.host())));
    }
    if (attempt >= patience.attempts)
        return giveUp(Text::tr("The server sends on again and again."));
    return {NextStep::Kind::Redirect, 0, target, {}};
}

NextStep refused(const ServerAnswer &answer)
{
    switch (answer.status) {
    case 401:
        return giveUp(
            Text::tr("The server does not accept the key (401). Expected a valid key for reading."));
    case 403:
        return giveUp(withWords(Text::tr("The key may not read this (403)."), answer.body));
    case 404:
        return giveUp(
            Text::tr("The server has nothing at this address (404). Expected the address of its API, and "
                     "names that exist and the key may see."));
    case 410:
        return giveUp(Text::tr("The server has withdrawn this interface (410)."));
    default:
        return giveUp(
            withWords(Text::tr("The server refuses the request (%1).").arg(answer.status), answer.body));
    }
}

} // namespace

NextStep stepAfter(const ServerAnswer &answer, const QUrl &asked, int attempt, const QDateTime &now,
                   const Patience &patience)
{
    if (answer.isTooLarge)
        return giveUp(Text::tr("The answer is larger than is read; ask for a shorter time or for less."));
    if (answer.isTimedOut)
        return retry(Text::tr("The server did not answer in time."), std::nullopt, attempt, now, patience);
    if (answer.status == 0 || !answer.failure.isEmpty()) {
        return retry(Text::tr("The connection failed: %1.").arg(answer.failure.simplified().left(200)),
                     std::nullopt, attempt, now, patience);
    }
    if (answer.status >= 200 && answer.status < 300)
        return {};
    if (answer.status >= 300 && answer.status < 400)
        return redirect(answer, asked, attempt, patience);
    const auto asks = waitAsked(answer, now);
    const bool isLimited = answer.status == 429
        || (answer.status == 403
            && (answer.headers.contains("retry-after")
                || answer.headers.value("x-ratelimit-remaining") == "0"));
    if (isLimited)
        return retry(Text::tr("The server asks for fewer requests (%1).").arg(answer.status), asks, attempt,
                     now, patience);
    if (answer.status >= 500 || answer.status == 408)
        return retry(withWords(Text::tr("The server has a problem (%1).").arg(answer.status), answer.body),
                     asks, attempt, now, patience);
    return refused(answer);
}

QUrl nextLink(const QByteArray &header, const QUrl &asked)
{
    static const QRegularExpression link(QStringLiteral("<([^>]*)>([^<]*)"));
    static const QRegularExpression next(QStringLiteral("rel\\s*=\\s*\"?([^\";,]*\\s)?next(\\s[^\";,]*)?\"?"),
                                         QRegularExpression::CaseInsensitiveOption);
    auto each = link.globalMatch(QString::fromUtf8(header));
    while (each.hasNext()) {
        const auto match = each.next();
        if (next.match(match.captured(2)).hasMatch())
            return asked.resolved(QUrl(match.captured(1)));
    }
    return {};
}

bool isSameServer(const QUrl &known, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    const bool isWeb = other.scheme() == u"http" || other.scheme() == u"https";
    const bool isHost = isWeb && known.host().compare(other.host(), Qt::CaseInsensitive) == 0;
    if (known.scheme() == other.scheme())
        return isHost && portOf(known) == portOf(other);
    return isHost && known.scheme() == u"http" && portOf(known) == 80 && portOf(other) == 443;
}

Result<QUrl> checkedAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return fail(
            Error::invalid(Text::tr("%1 is no address of a server; expected https://host or http://host.")
                               .arg(quoted(text))));
    if (!url.userInfo().isEmpty())
        return fail(Error::invalid(
            Text::tr("The address holds a name or password; expected the key in its own field.")));
    if (url.hasQuery() || url.hasFragment())
        return fail(Error::invalid(Text::tr("The address ends with a query; expected only host and path.")));
    return url;
}

} // namespace fairlead
