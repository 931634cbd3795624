// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/json_fields.h"

namespace fairlead {

struct MeasuredPoint {
    double at = 0;               ///< seconds since 1970, as the server says
    std::optional<double> value; ///< none: NaN, which is no data and never zero; may be infinite

    bool operator==(const MeasuredPoint &) const = default;
};

struct MeasuredSeries {
    QMap<QString, QString> labels;
    std::vector<MeasuredPoint> points;
};

/// What a query gave: matrix, vector, scalar and string all become series.
struct QueryAnswer {
    QString kind;
    std::vector<MeasuredSeries> series; ///< empty: no data
    QStringList warnings;
    QString text; ///< of a string
};

/// The answer of /api/v1/query or query_range. Invalid where the server says what is wrong with the query,
/// Malformed where it is no answer of Prometheus.
Result<QueryAnswer> readQueryAnswer(const QByteArray &bytes, const ReadLimits &limits = {});

/// A rule that records or wakes somebody.
struct RuleText {
    QString group;
    QString name;
    QString query;
    bool isAlert = false;
    QString severity;
    QString runbook;
    QString service; ///< of the labels; empty: none
};
/// /api/v1/rules.
Result<std::vector<RuleText>> readRules(const QByteArray &bytes, const ReadLimits &limits = {});

/// An alert that fires, or did.
struct AlertText {
    QString fingerprint; ///< names the alert; the same again each time it fires
    QString name;
    QString service;
    QString severity;
    QString runbook;
    QDateTime startsAt;
    QDateTime endsAt; ///< in the past: resolved; else only when it will be taken for resolved
    bool isActive = true;
    bool isSilenced = false;
};
/// /api/v1/alerts of Prometheus: those that fire, without what is pending.
Result<std::vector<AlertText>> readPrometheusAlerts(const QByteArray &bytes, const ReadLimits &limits = {});
/// /api/v2/alerts of Alertmanager, or its groups.
Result<std::vector<AlertText>> readAlertmanager(const QByteArray &bytes, const ReadLimits &limits = {});

/// Part of a time that one request may ask for, both ends inclusive, in seconds since 1970.
struct QuerySlice {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const QuerySlice &) const = default;
};
inline constexpr qint64 mostPoints = 11'000; ///< per series; Prometheus refuses more
/// Slices on the grid of `step` seconds that together hold each point from `from` to `to` exactly once, none
/// with more than `most` points. Empty where `to` lies before `from` or a step is not positive.
std::vector<QuerySlice> querySlices(qint64 from, qint64 to, qint64 step, qint64 most = mostPoints);

} // namespace fairlead
