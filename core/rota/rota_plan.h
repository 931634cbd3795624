// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"
#include "core/rota/rota_proposal.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// A rotation's weeks as a problem, and which records its people, weeks and turns are.
struct RotaPlan {
    Id<Rotation> rotation;
    QDate monday;
    std::vector<Id<Person>> people;               ///< of RotaProblem::people, by key
    std::vector<std::array<Id<Shift>, 2>> shifts; ///< by week and ShiftLayer; null: no row yet
    RotaProblem problem;
};

/// The rotation from `monday` on. Turns are weeks from Monday to Sunday; shifts of other lengths stay as they
/// are and are fixed where they begin in a week. Fixed are turns that are worked, swapped, or over on `asOf`.
/// A week weighs one, and a fifth more for each working day of it that is a public holiday for most of the
/// people. Capacity is the role share times the part of a full week; carry-over is what the shifts of the 26
/// weeks before gave beyond the fair share. Damage comes from the plan (planDamage). The tolerances are
/// the fairness and the spread of what is published, so that a replan changes few turns and is no less fair.
/// Error::NotFound without such a rotation; Error::Invalid for a day that is no Monday, or no weeks.
Result<RotaPlan> rotaPlanOf(const Workspace &workspace, const PlanResult &result,
                            const Id<Rotation> &rotation, QDate monday, int weeks);

/// Somebody whose published week changes and who has to agree (S13.10).
struct Consent {
    Id<Person> person;
    int week = 0;
    ShiftLayer role = ShiftLayer::Primary;
    bool gets = false; ///< true: a duty is added; false: one is taken away
    bool operator==(const Consent &) const = default;
};

struct RotaChange {
    ChangeSet changes;             ///< shifts changed, new ones as drafts; empty: as it is
    std::vector<Consent> consents; ///< by week and role, who gives before who gets
};

/// The proposal as rows. Shifts that were published keep their state and lose the consent they had; new ones
/// are drafts until somebody publishes them, and have ids that follow from rotation, role and day, so that
/// the same proposal is the same change.
RotaChange changesOf(const Workspace &workspace, const RotaPlan &plan, const Rota &rota);

/// The reason of a turn in one sentence with names and figures, translated.
QString reasonInWords(const Workspace &workspace, const RotaPlan &plan, const RotaTurn &turn);

} // namespace fairlead
