// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// What kind of server is read.
enum class ConnectionKind { Prometheus, Alertmanager, PagerDuty, GitHub, Backstage };
template <> struct Choices<ConnectionKind> {
    static constexpr Choice all[] = {
        {"prometheus", QT_TRANSLATE_NOOP("connection", "Prometheus")},
        {"alertmanager", QT_TRANSLATE_NOOP("connection", "Alertmanager")},
        {"pagerduty", QT_TRANSLATE_NOOP("connection", "PagerDuty")},
        {"github", QT_TRANSLATE_NOOP("connection", "GitHub")},
        {"backstage", QT_TRANSLATE_NOOP("connection", "Backstage catalogue")},
    };
};

/// A server that is read when the user asks for it. Its key lies in the desktop's keyring, never here.
struct Connection {
    Id<Connection> id;
    QString key;
    QString name;
    ConnectionKind kind = ConnectionKind::Prometheus;
    QString url;
    QString scope; ///< repositories, schedules or a selector; as the kind asks
    QDateTime lastRunAt;
    QString lastOutcome;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const Connection &) const = default;

    static constexpr const char *table = "connection";
    static constexpr const char *label = QT_TRANSLATE_NOOP("connection", "Connection");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("connection", "Connections");
    static constexpr const char *keyPrefix = "CON"; ///< of new keys; empty: records have no key
    static std::span<const Field<Connection>> fields();
};

} // namespace fairlead
