// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QUrl>

namespace fairlead {

/// What came back for one request, as far as the protocol needs it.
struct ServerAnswer {
    int status = 0;                       ///< of HTTP; 0: no answer at all
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString failure;         ///< why there is no answer, in the words of the network; empty: there is one
    bool isTooLarge = false; ///< it was cut off at the limit
    bool isTimedOut = false;
};

/// How patient a run is.
struct Patience {
    int attempts = 5;          ///< of one request, the first included
    int firstWait = 1;         ///< seconds; doubled each time
    int longestBackOff = 30;   ///< seconds, where the server says nothing
    int longestWait = 15 * 60; ///< seconds that a server may ask for; beyond that the run gives up
};

/// What to do after an answer.
struct NextStep {
    enum class Kind { Take, Retry, Redirect, GiveUp };
    Kind kind = Kind::Take;
    int seconds = 0;  ///< to wait before Retry
    QUrl url;         ///< of Redirect
    QString sentence; ///< why, for people; one sentence
};

/// Decides what to do: takes what is good, waits as long as a server asks (Retry-After in seconds or as a
/// date, x-ratelimit-reset of GitHub, ratelimit-reset of PagerDuty) or backs off where it says nothing (429,
/// 5xx, cut or slow connections), follows a redirect on the same host, and gives up on what waiting cannot
/// change (400–404, 410, another host, an answer beyond the limit). `attempt` counts from 1; `now` is an
/// input.
NextStep stepAfter(const ServerAnswer &answer, const QUrl &asked, int attempt, const QDateTime &now,
                   const Patience &patience = {});

/// The address of the next page in a Link header (RFC 8288); empty: none.
QUrl nextLink(const QByteArray &header, const QUrl &asked);

/// True where a key may be sent: http or https to the very host, port and scheme that the user has set up;
/// from http to https is allowed.
bool isSameServer(const QUrl &known, const QUrl &other);

/// A base address as typed, checked: http or https with a host, without user and password. Invalid says what
/// is wrong.
Result<QUrl> checkedAddress(const QString &text);

} // namespace fairlead
