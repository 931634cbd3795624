// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/exit_code.h"

namespace fairlead {

/// Writes the sample workspace with its whole history; refuses to replace a file.
ExitCode runSample(const CommandLine &line);
/// Reads a file as a change set, prints its ledger and, without --dry-run, makes the change in one step.
ExitCode runImport(const CommandLine &line);
/// Ranked list over the cut line, dates, capacity and chances of each team; with --json the shape of
/// planJson().
ExitCode runPlan(const CommandLine &line);
/// What holds the dates of one item.
ExitCode runWhy(const CommandLine &line);
/// The findings, errors first; FoundErrors where one is an error.
ExitCode runCheck(const CommandLine &line);
/// Tables as CSV or everything as JSON; the target is replaced in one step.
ExitCode runExport(const CommandLine &line);
/// A report as PDF. Needs a QGuiApplication.
ExitCode runReport(const CommandLine &line);

} // namespace fairlead
