// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/json_fields.h"

#include <vector>

namespace fairlead {

/// One incident of PagerDuty: somebody was paged.
struct PagerIncident {
    QString id;
    qint64 number = 0;
    QString title;
    QString service;
    QString urgency;  ///< high or low
    QString status;   ///< triggered, acknowledged, resolved
    QString priority; ///< "P1" …; empty: nobody gave one
    QDateTime createdAt;
    QDateTime acknowledgedAt;
    QDateTime resolvedAt;
    QString responder; ///< who acknowledged first, by name; found among the people or forgotten
};

/// A turn of duty.
struct PagerShift {
    QString schedule;
    QString person;
    QString email;
    int level = 1;
    QDateTime from; ///< invalid: always on duty
    QDateTime to;
};

/// A page of an answer; `more` says whether there is another one after `offset + limit`.
struct PagerPage {
    bool more = false;
    qint64 offset = 0;
    qint64 limit = 0;
};

struct PagerIncidents {
    std::vector<PagerIncident> incidents;
    PagerPage page;
};
struct PagerShifts {
    std::vector<PagerShift> shifts;
    PagerPage page;
};
struct PagerSchedules {
    std::vector<std::pair<QString, QString>> schedules; ///< id and name
    PagerPage page;
};

/// GET /incidents: an object with a list, or a list alone.
Result<PagerIncidents> readPagerIncidents(const QByteArray &bytes, const ReadLimits &limits = {});
/// GET /oncalls.
Result<PagerShifts> readPagerOnCalls(const QByteArray &bytes, const ReadLimits &limits = {});
/// GET /schedules.
Result<PagerSchedules> readPagerSchedules(const QByteArray &bytes, const ReadLimits &limits = {});
/// GET /schedules/{id}?since&until: the final schedule, overrides included.
Result<PagerShifts> readPagerSchedule(const QByteArray &bytes, const ReadLimits &limits = {});

} // namespace fairlead
