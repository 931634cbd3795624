// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/mspdi_project.h"

#include <QIODevice>

namespace fairlead {

/// Reads a Microsoft Project XML file, streaming: memory grows with what is kept, not with the file. `file`
/// must be open for reading. Values that name or place something (UIDs, link types, start, constraint dates
/// …) must be right; others that cannot be read are noted and left out. Links, assignments and calendars that
/// point nowhere are noted and taken out. Malformed, with the line and what was expected: another root
/// element, a DTD (entity bombs), a cut-off or broken file, a limit passed. Cancelled by `progress`.
Result<MspdiProject> readMspdi(QIODevice &file, const ReadLimits &limits, Progress &progress);
Result<MspdiProject> readMspdi(const QByteArray &bytes, const ReadLimits &limits, Progress &progress);

/// Minutes of an ISO 8601 duration of days (of 24 hours), hours, minutes and seconds (`PT7H30M0S`), rounded;
/// nothing where `text` is none or beyond a million days.
std::optional<qint64> isoDurationMinutes(const QString &text);

} // namespace fairlead
