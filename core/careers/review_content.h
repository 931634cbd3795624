// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/evidence_review.h"

namespace fairlead {

/// One record of the period that a review may rest on.
struct ReviewEntry {
    enum class Kind { Supports, Against, Feedback, Recognition, GoalDone };

    Kind kind = Kind::Supports;
    QString table;
    QString id;
    QDate on;
    QString text;
    QString source;          ///< "Finished item"; of feedback its direction; may be empty
    bool isOnlyMine = false; ///< the person has not seen it yet
    bool isIn = false;       ///< goes into the packet
};

/// A competency with what was seen of it, and what the manager says of that.
struct ReviewGroup {
    QString competency; ///< empty: what no competency was named for
    QString words;
    std::vector<ReviewEntry> entries; ///< by day

    int chosen() const;
};

/// All that a review packet could hold, and what of it goes in.
struct ReviewContent {
    std::vector<ReviewGroup>
        groups;                  ///< the target level's in its order, then others by name, none named last
    RecencySpread spread;        ///< of what speaks for somebody and goes in
    QStringList withoutEvidence; ///< competencies of the target level for which nothing that goes in speaks

    int chosen() const;
    int leftOut() const;
};

/// What was written down in the days of a packet: evidence, feedback, recognition and goals that were
/// reached. Until the manager says otherwise, what the person knows goes in and what is the manager's alone
/// does not. NotFound: there is no such packet.
Result<ReviewContent> reviewContent(const Workspace &workspace, const PrivateRecords &records,
                                    const Id<ReviewPacket> &packet);

/// Takes a record into a packet, or leaves it out; nothing to change where it is so already.
PrivateChanges chooseForReview(const PrivateRecords &records, const Id<ReviewPacket> &packet,
                               const ReviewEntry &entry, bool isIn);
/// The manager's words on a competency; none: they are taken out.
PrivateChanges writeForReview(const PrivateRecords &records, const Id<ReviewPacket> &packet,
                              const QString &competency, const QString &words);

/// The packets about somebody, newest first.
std::vector<const ReviewPacket *> reviewsOf(const PrivateRecords &records, const Id<Person> &person);

/// The half-year up to `asOf`, from the day after the last packet where that is later: the days that a new
/// packet begins with, both inclusive.
std::pair<QDate, QDate> nextReviewPeriod(const PrivateRecords &records, const Id<Person> &person, QDate asOf);

} // namespace fairlead
