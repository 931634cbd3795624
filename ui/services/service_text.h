// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/fact_table.h"
#include "ui/services/services_answer.h"

/// How the window writes what it knows of services; by QLocale().
namespace fairlead::service_text {

/// "–": there is nothing to tell.
Fact none();
Fact plain(const QString &text);
Fact number(double value, int decimals, const QString &unit = {});
/// A date, and whether it is over or near: within `soon` days it is a warning, past it an error; with
/// `soon` −1 it is only a date.
Fact date(QDate date, QDate asOf, int soon = -1);

/// "Spent", "Caution", "Healthy", "low traffic" or "no data", each with a shape and a tone of its own.
Fact state(const ErrorBudget &budget);
/// The same with what is used: "Caution, 81 %".
Fact stateAndUse(const SloFigures &slo);
/// A bar of what is used.
Fact use(const ErrorBudget &budget);
/// "3.4×", with a tone from 1 on where the budget burns faster than it may.
Fact burn(std::optional<double> rate);
/// "12 d", "never" or "spent".
Fact exhaustion(const ErrorBudget &budget);
/// "99.9 %".
QString objective(const Slo &slo);
/// "1 of 3".
Fact knowledge(const Workspace &workspace, const ServiceFigures &service);
/// "41 d old" or "missing", with a state; unknown is one of its own.
Fact runbook(const ServiceFigures &service);
QString tier(int level);
} // namespace fairlead::service_text
