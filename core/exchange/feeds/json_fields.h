// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead {

/// A time of an answer in UTC, whole seconds: ISO 8601 with any zone, "+0800" without a colon, and fractions
/// of any length. Without a zone it is taken as UTC. Invalid: none.
QDateTime instantFrom(const QString &text);
inline QDateTime instantFrom(const QJsonValue &value)
{
    return instantFrom(value.toString());
}

/// An answer as JSON. Malformed where it is none, or larger than the limits; the first words are quoted,
/// since a proxy that answers with a page of its own is the usual reason.
Result<QJsonDocument> readAnswer(const QByteArray &bytes, const ReadLimits &limits);

/// A list that is the answer itself, or lies under `key`. Malformed: neither.
Result<QJsonArray> listIn(const QJsonDocument &document, const QString &key);

/// An id that may be a number of 64 bits or a text.
QString idText(const QJsonValue &value);

} // namespace fairlead
