// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/json_fields.h"

#include "core/base/error.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace fairlead {

QDateTime instantFrom(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[T "
                       "](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    QDateTime instant(date, time, Qt::UTC);
    QString zone = match.captured(3);
    if (zone.size() >= 5) {
        zone.remove(u':');
        const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt();
        instant = instant.addSecs(60 * (zone.startsWith(u'-') ? minutes : -minutes));
    }
    return instant;
}

Result<QJsonDocument> readAnswer(const QByteArray &bytes, const ReadLimits &limits)
{
    if (auto fits = checkFileSize(bytes.size(), limits); !fits)
        return fail(fits.error());
    if (bytes.trimmed().isEmpty())
        return fail(Error::malformed(Text::tr("The answer is empty; expected JSON.")));
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull()) {
        return fail(Error::malformed(Text::tr("The answer is no JSON (%1 at byte %2); it begins with %3.")
                                         .arg(error.errorString())
                                         .arg(error.offset)
                                         .arg(quoted(QString::fromUtf8(bytes.left(60))))));
    }
    return document;
}

Result<QJsonArray> listIn(const QJsonDocument &document, const QString &key)
{
    if (document.isArray())
        return document.array();
    const QJsonValue list = document.object().value(key);
    if (!list.isArray())
        return fail(Error::malformed(Text::tr("There is no list “%1” in the answer.").arg(key)));
    return list.toArray();
}

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace fairlead
