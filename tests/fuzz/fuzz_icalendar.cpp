// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: a calendar or one sentence, never a crash, a hang or more memory than the limits allow.
#include "core/exchange/icalendar_reader.h"

#include <cstdlib>

using namespace fairlead;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    NoProgress progress;
    ReadLimits limits;
    limits.rows = 200;
    limits.events = 2000;
    limits.cellBytes = 4096;
    CalendarWindow window;
    window.from = QDate(2026, 1, 1);
    window.to = QDate(2026, 12, 31);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<CalendarFile> file = readCalendar(bytes, window, limits, progress);
    if (!file) {
        if (file.error().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const CalendarEvent &event : file->events) {
        const bool inWindow = event.from <= window.to && event.to >= window.from && event.from <= event.to;
        const bool inParts =
            event.firstDay >= 0 && event.firstDay <= 1 && event.lastDay >= 0 && event.lastDay <= 1;
        if (!inWindow || !inParts || event.line < 1)
            std::abort();
    }
    return 0;
}
