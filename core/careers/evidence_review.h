// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/career_readiness.h"

namespace fairlead {

/// How evidence is spread over the months of a period, against recency bias.
struct RecencySpread {
    struct Month {
        QDate first; ///< of the month
        int count = 0;
        double share = 0; ///< of all
    };
    std::vector<Month> months; ///< every month of the period, empty ones too
    int count = 0;
    double lastThird = 0; ///< share from the last third of the days
    /// More than half of at least four pieces come from the last third: the memory is fresh, not fair.
    bool isRecent() const { return count >= 4 && lastThird > 0.5; }
};
RecencySpread recencySpread(const std::vector<QDate> &days, QDate from, QDate to);

/// What happened in the workspace and could be evidence for somebody, but is not yet.
struct EvidenceOffer {
    EvidenceSource source = EvidenceSource::Item;
    QString table;
    QString id;
    QString text; ///< "R15 Idempotency keys, finished 16 Oct"
    QDate on;
    const GrowthGoal *goal = nullptr; ///< whose stretch item it is
};
/// Of [from, to], newest first: finished items that an allocation or a growth goal names the person on,
/// documents of the person that were accepted, weeks as primary that are over, incidents that the person
/// commanded, feedback. What is evidence already is left out.
std::vector<EvidenceOffer> evidenceOffers(const Workspace &workspace, const PrivateRecords &records,
                                          const Id<Person> &person, QDate from, QDate to);

/// Makes an offer evidence for a competency: what dragging it there does.
PrivateChanges addEvidence(const EvidenceOffer &offer, const Id<Person> &person, const QString &competency);

/// What a half-year review rests on.
struct ReviewEvidence {
    struct Group {
        QString competency;                     ///< empty: none was named
        std::vector<const Evidence *> supports; ///< by day
        std::vector<const Evidence *> against;
    };
    std::vector<Group> groups; ///< in the order of the ladder, then others by name
    RecencySpread spread;      ///< of what supports
    std::vector<const Feedback *> feedback;
    std::vector<const Recognition *> recognition;
    std::vector<const GrowthGoal *> goalsDone;
    std::optional<CareerReadiness> readiness; ///< as of `to`
    QStringList withoutEvidence;              ///< competencies of the target level that nothing speaks to
};
/// About one person, for [from, to] (GR8).
ReviewEvidence reviewEvidence(const Workspace &workspace, const PrivateRecords &records,
                              const Id<Person> &person, QDate from, QDate to);

/// Begins the packet of a half-year: the competencies for and against which something speaks, and what is
/// open, as lines to be written on. The packet is written to be read by others: no text of a record is copied
/// into it, so that what is left out is left out, and no verdict of the readiness (C26).
PrivateChanges startReview(const ReviewEvidence &review, const Id<Person> &person, QDate from, QDate to);

/// K26: whether somebody has an outcome in [from, to]: a goal done, a promotion, an assessment that improved,
/// or a finished stretch item. For the group figure only.
bool hasGrowthOutcome(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person,
                      QDate from, QDate to);
/// K26 of a group: people with an outcome ÷ people; who joined less than six months before `to` does not
/// count.
struct GrowthOutcomes {
    int people = 0;
    int withOutcome = 0;
};
/// Of a team; null: everybody.
GrowthOutcomes growthOutcomes(const Workspace &workspace, const PrivateRecords &records, const Id<Team> &team,
                              QDate from, QDate to);

/// K26 of the year that ends with `to`, as it may leave the vault: two counts of a group. Hidden where fewer
/// than five count, and where the figure with that of everybody would tell of teams that are hidden (GR2).
struct GrowthFigure {
    GrowthOutcomes counts; ///< empty where it is hidden
    bool isHidden = false;
};
GrowthFigure growthFigure(const Workspace &workspace, const PrivateRecords &records, const Id<Team> &team,
                          QDate to);

} // namespace fairlead
