// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/requisition.h"

namespace fairlead {

/// How far a candidate has come.
enum class CandidateStage { Applied, Screen, Interview, Debrief, Offer, Accepted, Rejected, Withdrawn };
template <> struct Choices<CandidateStage> {
    static constexpr Choice all[] = {
        {"applied", QT_TRANSLATE_NOOP("candidate", "Applied")},
        {"screen", QT_TRANSLATE_NOOP("candidate", "Screen")},
        {"interview", QT_TRANSLATE_NOOP("candidate", "Interview")},
        {"debrief", QT_TRANSLATE_NOOP("candidate", "Debrief")},
        {"offer", QT_TRANSLATE_NOOP("candidate", "Offer")},
        {"accepted", QT_TRANSLATE_NOOP("candidate", "Accepted")},
        {"rejected", QT_TRANSLATE_NOOP("candidate", "Rejected")},
        {"withdrawn", QT_TRANSLATE_NOOP("candidate", "Withdrawn")},
    };
};

/// Somebody who applied, by code. No photo, age, gender, nationality or school (GR16); the name lies apart.
struct Candidate {
    Id<Candidate> id;
    QString key;
    Id<Requisition> requisition;
    CandidateStage stage = CandidateStage::Applied;
    QString source;
    QString nextStep;
    QDate nextOn;
    QDate decidedOn;
    QDate consentUntil;

    /// How people name the record in a sentence.
    QString caption() const { return key; }
    /// GR10: until the end of the consent, else six months after the decision.
    static constexpr int monthsKept = 6;
    QDate keptFrom() const
    {
        return consentUntil.isValid() ? consentUntil.addMonths(-monthsKept) : decidedOn;
    }
    bool operator==(const Candidate &) const = default;

    static constexpr const char *table = "candidate";
    static constexpr const char *label = QT_TRANSLATE_NOOP("candidate", "Candidate");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("candidate", "Candidates");
    static constexpr const char *keyPrefix = "A-"; ///< of new keys; empty: records have no key
    static std::span<const Field<Candidate>> fields();
};

} // namespace fairlead
