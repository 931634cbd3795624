// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace fairlead {

/// Reads an iCalendar file (IM2). As leave: events whose summary names one person of the workspace (name,
/// key, e-mail, or a first name that only one has), or all events where a person is chosen; timed ones only
/// where they are out of office or say so, and take half a day or more. As holidays: whole days, into the
/// calendar chosen, else the one of the file's name, else a new one. Calendar: as leave where events name
/// people, as holidays where all events are whole days and none does. As rota: importShifts(), also where
/// nothing was said and titles are those of on-call feeds. Cancelled and free events are left out.
/// An event keeps its uid and recurrence, so that a second import changes nothing. Errors as of
/// draftImport().
Result<ImportDraft> draftCalendar(const Workspace &workspace, QByteArray bytes, const QString &file,
                                  ImportKind kind, const ImportOptions &options, Progress &progress);

} // namespace fairlead
