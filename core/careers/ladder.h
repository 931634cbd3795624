// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// What a level expects of one competency.
struct Expectation {
    QString competency;  ///< the same name on every level: evidence is found by it
    int weight = 1;      ///< C26
    bool isGate = false; ///< without it the level is not reached, whatever the rest
    QString text;        ///< in a sentence: what meets it

    bool operator==(const Expectation &) const = default;
};

struct LadderLevel {
    QString key; ///< "E3"
    QString title;
    std::vector<Expectation> expectations;

    bool operator==(const LadderLevel &) const = default;
};

/// Levels of one kind of work, lowest first.
struct LadderTrack {
    QString name;
    std::vector<LadderLevel> levels;

    bool operator==(const LadderTrack &) const = default;
};

/// A way that is not the next level of the same track.
struct LadderStep {
    QString from;
    QString to;
    CareerStepKind kind = CareerStepKind::TrackChange;

    bool operator==(const LadderStep &) const = default;
};

/// The ladder of an organisation: tracks, levels, and what each expects. Kept in the workspace as
/// CareerLevel, CareerStep and one Rubric (M6) per level; this is the form in which it is read, written and
/// compared.
struct Ladder {
    QString name;
    std::vector<LadderTrack> tracks;
    std::vector<LadderStep> steps;

    bool operator==(const Ladder &) const = default;
    /// Names the first thing that is wrong: no level, a level twice, a competency twice in a level, a weight
    /// below 1, a step that leads to no level.
    Result<void> check() const;
};

/// The ladder of the workspace. Levels without a track form one of their own without a name.
Ladder ladderOf(const Workspace &workspace);

/// What makes the workspace have that ladder: levels and competencies are found by their names and changed in
/// place, so that plans and assessments keep what they refer to. A level that the file does not have stays
/// where somebody or something still refers to it; its rubric stays with it. Errors of check().
Result<ChangeSet> importLadder(const Workspace &workspace, const Ladder &ladder);

/// The rubric that states a level's expectations; null: none.
const Rubric *rubricOf(const Workspace &workspace, const Id<CareerLevel> &level);
/// Its competencies in their order.
std::vector<const RubricDimension *> competenciesOf(const Workspace &workspace, const Id<Rubric> &rubric);
/// The level of a person by Person::level; null: none.
const CareerLevel *levelOf(const Workspace &workspace, const Person &person);
/// The levels that a step leads to from there: promotion within the track, then others in the order of the
/// ladder.
std::vector<std::pair<const CareerLevel *, CareerStepKind>> waysFrom(const Workspace &workspace,
                                                                     const Id<CareerLevel> &level);

} // namespace fairlead
