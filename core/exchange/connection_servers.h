// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/connection_run.h"

namespace fairlead {

using StartedRun = Result<std::unique_ptr<ConnectionRun>>;

/// The series of error ratios by day that a connection to Prometheus reads: its scope, or what Sloth records.
QString ratioSelector(const Connection &connection);
/// "owner/name" of the connection's scope, or else of all services. Invalid: a word that is none, or none at
/// all.
Result<QStringList> repositoriesToRead(const Workspace &workspace, const Connection &connection);

/// Rules, firing alerts and, day by day, the error ratios that Sloth records; objectives with queries that
/// hold
/// `{{.window}}` are asked for their events as well. The scope, where there is one, is a selector of series.
StartedRun prometheusRun(const Workspace &workspace, const Connection &connection, const ReadWindow &window);
/// Alerts.
StartedRun alertmanagerRun(const Connection &connection, const ReadWindow &window);
/// Incidents and the final schedules; the scope names schedules by id, or none for all.
StartedRun pagerDutyRun(const Connection &connection, const ReadWindow &window);
/// Deployments with statuses, pull requests with reviews, of the repositories of the scope, or of all
/// services.
StartedRun gitHubRun(const Workspace &workspace, const Connection &connection, const ReadWindow &window);
/// The catalogue, page by page.
StartedRun backstageRun(const Connection &connection, const ReadWindow &window);

} // namespace fairlead
