// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/kit/label.h"

namespace fairlead {

/// How an incident stands, in one line: state, severity, services, whose repeat it is.
QList<TextRun> standingRuns(const Workspace &workspace, const Incident &incident, QDate asOf);
/// What is wrong with it (model A5); empty: nothing.
QList<TextRun> faultRuns(const Workspace &workspace, const Incident &incident, QDate asOf);
/// What its cause has done in the twelve months before, and how far it is dealt with.
QList<TextRun> causeRuns(const Workspace &workspace, const Incident &incident, QDate asOf);
/// "Also RC4: INC-201, INC-207"; empty: it is the only one.
QString othersWithCause(const Workspace &workspace, const Incident &incident);
/// How actions from incidents of the last twelve months were carried out (C24), how long Sev1–2 took, and
/// what came back after its fix: the line over the trend.
QList<TextRun> trendRuns(const Workspace &workspace, QDate asOf);

} // namespace fairlead
