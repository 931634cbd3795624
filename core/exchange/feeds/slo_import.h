// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/slo_files.h"
#include "core/exchange/import.h"

namespace fairlead {

/// Objectives of a file as a change: each by its name and service, into what is in force there already. Keys
/// that have no field are kept with the objective. A service that nobody knows refuses its objectives.
Result<ImportDraft> draftObjectives(const Workspace &workspace, const SloReading &reading,
                                    const QString &file, const ImportOptions &options);

/// All objectives in force, in order of key.
QString objectivesYaml(const Workspace &workspace, SloFormat format);

} // namespace fairlead
