// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// Why something stands in the review queue; in the order in which the queue shows them.
enum class ReviewReason {
    PastReview, ///< in force, and its review-by is over (X18)
    WaitsForSignOff,
    InReview,     ///< a document in review without anybody asked
    DecisionOpen, ///< an open decision with a day
    LookAgain,    ///< a decision that was to be looked at again by now
    NearReview,   ///< its review-by is near
};

/// Something that somebody has to read, agree to or decide.
struct ReviewItem {
    ReviewReason reason = ReviewReason::InReview;
    RecordRef record;
    QString caption;
    QString place; ///< view code: V8d or V8b
    QDate day;     ///< waits since then, or is due then
    int days = 0;  ///< how long it waits, or how long it is overdue; negative: that many days left
    std::vector<Id<Person>> waitsFor; ///< whose sign-off or approval is open
    bool operator==(const ReviewItem &) const = default;
};

/// Days before its review-by at which a document comes into the queue.
inline constexpr int reviewAhead = 14;

/// Whether a document counts: neither superseded, rejected nor retired.
bool isInForce(const Document &document);

/// Everything that waits for a review on a day (M4, M10): by reason, then longest first, then by key. O(n log
/// n).
std::vector<ReviewItem> reviewQueue(const Workspace &workspace, QDate asOf);

/// How decisions and sign-offs that wait are spread (C35).
struct ApprovalLoad {
    int open = 0;
    Id<Person> busiest; ///< null: nobody is named
    int waiting = 0;    ///< on that person
    std::optional<double> concentration() const
    {
        return open > 0 ? std::optional(double(waiting) / open) : std::nullopt;
    }
    /// More than half on one person, and five or more open: X36.
    bool isConcentrated() const { return open >= 5 && waiting * 2 > open; }
};

/// Of all open sign-offs and approvals. Among equals the first by id.
ApprovalLoad approvalLoad(const Workspace &workspace);

/// An answer to a document that somebody was asked about; a document that everybody agreed to is accepted.
ChangeSet answerSignOff(const Workspace &workspace, const DocumentSignOff &signOff, SignOffState answer,
                        QDate on);

} // namespace fairlead
