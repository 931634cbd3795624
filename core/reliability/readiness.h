// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// What a checklist or an assessment comes to. Unknown is a state of its own: nobody has looked.
enum class Verdict { Passed, NotPassed, Unknown };

/// One point of a checklist with the state that counts.
struct JudgedPoint {
    Id<CheckAnswer> answer;
    QString text;
    AnswerState state = AnswerState::Unknown;
    bool isRequired = true;
    bool isGate = false;
};

/// How a checklist stands (M3, C31, C.3).
struct ChecklistScore {
    int met = 0;
    int notMet = 0;
    int unknown = 0;
    int waived = 0;
    std::vector<Id<CheckAnswer>> openGates; ///< gates that are not met or not known
    Verdict verdict = Verdict::Unknown;

    int applicable() const { return met + notMet + unknown; }
    /// met ÷ applicable, 0 … 1; waived points do not apply. None when nothing applies.
    std::optional<double> score() const;
};

/// The state that counts of an answer: a number against its threshold (at least that much), a waiver only
/// with its reason, else as it was given.
AnswerState judgedState(const ChecklistPoint &point, const CheckAnswer &answer);

/// The points of a run in their order. Answers whose point is gone count as required, without a gate.
std::vector<JudgedPoint> judgedPoints(const Workspace &workspace, const Id<ChecklistRun> &run);

/// Passed: every required point is met or waived. Not passed: a gate or a required point is not met. Else
/// unknown; an empty list is unknown too.
ChecklistScore checklistScore(const std::vector<JudgedPoint> &points);
ChecklistScore checklistScore(const Workspace &workspace, const Id<ChecklistRun> &run);

/// One dimension of a rubric and the value it was given.
struct RatedDimension {
    QString name;
    int weight = 1;
    bool isGate = false;
    std::optional<int> value; ///< none: unknown
};

/// How an assessment stands (M6, C31).
struct RubricScore {
    std::optional<double> score; ///< Σ weight × value ÷ Σ weight × highest of what is known; none: nothing is
    int unknown = 0;             ///< dimensions without a value
    QStringList failedGates;
    QStringList unknownGates;
    Verdict verdict = Verdict::Unknown;
};

/// The value from which a dimension meets the bar: the upper half of the scale (3 of 4).
int barOf(int highest);

/// C31: a failed gate caps at "below bar" whatever the score; passed when all gates meet the bar and the
/// score does. A gate without value leaves the verdict unknown unless another one failed.
RubricScore rubricScore(const std::vector<RatedDimension> &dimensions, int highest, int bar);
/// The same of an assessment, with the usual bar of its rubric; dimensions by position.
RubricScore rubricScore(const Workspace &workspace, const Id<Assessment> &assessment);

/// One point of a maturity scale.
struct MaturityPoint {
    int level = 1;
    bool isMandatory = true;
    AnswerState state = AnswerState::Unknown;
};

/// How far a service has come.
struct Maturity {
    int level = 0;    ///< highest level whose every mandatory point, and those of all levels below, is met
    int possible = 0; ///< what it would be if all unknown points were met
    bool isCertain() const { return level == possible; }
};

/// C31: levels are those that points name; a level without mandatory points holds when those below do.
Maturity maturity(const std::vector<MaturityPoint> &points);
/// Of an assessment: the level that every gate of its rubric reached, or every dimension where no gate is.
Maturity maturity(const Workspace &workspace, const Id<Assessment> &assessment);

/// The newest assessment of a service, drafts aside; null: there is none.
const Assessment *newestAssessment(const Workspace &workspace, const Id<Service> &service);

} // namespace fairlead
