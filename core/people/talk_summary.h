// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/talk_edits.h"

namespace fairlead {

/// What of a 1:1 may be given to the person: shared lines and nothing else (RP8).
struct TalkSummary {
    struct Section {
        QString name;
        std::vector<const TalkingPoint *> points;
    };
    const OneOnOne *talk = nullptr;
    std::vector<Section> sections;         ///< of the series, empty ones too, then others that have lines
    std::vector<const Promise *> promises; ///< made in it, both ways; the manager's first, then by day
    QDate next;                            ///< planned; invalid: none
    int keptBack = 0; ///< lines and promises that are for the manager alone; for the manager's own eyes
};

/// NotFound: no such talk.
Result<TalkSummary> summaryOf(const PrivateRecords &records, const Id<OneOnOne> &talk);

/// The summary as plain text, for the clipboard. `name` of the person.
QString summaryText(const TalkSummary &summary, const QString &name);

} // namespace fairlead
