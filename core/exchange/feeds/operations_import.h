// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/github_answers.h"
#include "core/exchange/feeds/operations_book.h"
#include "core/exchange/feeds/pagerduty_answers.h"
#include "core/exchange/feeds/prometheus_answers.h"

namespace fairlead {

/// What was measured of a service in one day.
struct DayMeasurement {
    QString service; ///< as the label says
    QString slo;     ///< empty: availability as such
    QDate on;
    std::optional<double> errorRatio; ///< 0 to 1, by time
    std::optional<double> events;
    std::optional<double> badEvents;
};

/// Sloth's recorded ratios (`slo:sli_error:ratio_rate1d`) or any series of error ratios over one day, asked
/// for with a step of a day: each point is the day that ends there (UTC). NaN is no data and gives no day;
/// ratios outside 0 to 1 are left out. Series without a label for a service are those of `service`.
std::vector<DayMeasurement> daysOfErrorRatios(const QueryAnswer &answer, const QString &service = {},
                                              const QString &slo = {});
/// Days from two counts over one day (`increase(…[1d])`), all events and good ones; increase() extrapolates,
/// so counts are rounded, and no day has more bad events than events.
std::vector<DayMeasurement> daysOfCounts(const QueryAnswer &total, const QueryAnswer &good,
                                         const QString &service, const QString &slo);

/// Each function writes its part of a feed to the book. External ids make a second run change nothing; what
/// people have typed since (triage, titles, severities) stays.
void takeDays(const std::vector<DayMeasurement> &days, OperationsBook &book);
void takeRules(const std::vector<RuleText> &rules, OperationsBook &book);
/// Firing alerts as pages; silenced ones woke nobody and are left out.
void takeAlerts(const std::vector<AlertText> &alerts, OperationsBook &book);
/// Every incident of PagerDuty is a page; one with a priority is an incident as well.
void takePagerIncidents(const std::vector<PagerIncident> &incidents, OperationsBook &book);
/// Turns of duty of rotations that bear the schedule's name and of people who are known; permanent duty is
/// left out, and the same turn from several escalation policies counts once.
void takePagerShifts(const std::vector<PagerShift> &shifts, OperationsBook &book);

/// What GitHub knows of one repository. `statuses` and `reviews` are by id and number.
struct RepositoryText {
    QString slug; ///< owner/name
    std::vector<GitHubDeployment> deployments;
    QHash<QString, std::vector<GitHubStatus>> statuses;
    std::vector<GitHubPull> pulls;
    QHash<qint64, std::vector<GitHubReview>> reviews;
};
/// Deployments to production that came to an end, at the time of the status that ended them, and pull
/// requests that are no drafts; whose they are is not kept (GR1).
void takeRepository(const RepositoryText &repository, OperationsBook &book);

/// "P1", "SEV-2", "Severity 3": 1 to 4; 3 where there is no such figure.
int severityFrom(const QString &text);

} // namespace fairlead
