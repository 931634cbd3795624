// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/ladder.h"
#include "core/vault/private_kinds.h"

#include <optional>

namespace fairlead {

/// Months for which evidence counts (C26).
inline constexpr int evidenceMonths = 12;

/// One piece of evidence as C26 counts it.
struct EvidenceFact {
    QDate on;
    EvidenceSource source = EvidenceSource::Other;
    bool isAgainst = false;
};

/// What is known of one competency of the level somebody aims at.
struct CompetencyFacts {
    QString name;
    int weight = 1;
    bool isGate = false;
    CompetencyVerdict verdict = CompetencyVerdict::NotYet; ///< of the newest assessment
    std::vector<EvidenceFact> evidence;
};

/// Why a competency does not count in full.
enum class CompetencyGap { None, SecondSource, Partly, NotYet };

struct CompetencyStanding {
    QString name;
    int weight = 1;
    bool isGate = false;
    CompetencyVerdict verdict = CompetencyVerdict::NotYet;
    double score = 0; ///< 0, 0.5 or 1
    CompetencyGap gap = CompetencyGap::None;
    int evidence = 0; ///< for it, within the months
    int sources = 0;  ///< kinds of it
    int against = 0;  ///< within the months: shown beside it, never added up
};

/// What is shown of readiness: a word and gaps. Never beside somebody else's, never sorted (GR8).
enum class ReadinessBand { Early, Building, Near, Ready };

struct CareerReadiness {
    ReadinessBand band = ReadinessBand::Early;
    double coverage = 0;                       ///< Σ w·s ÷ Σ w; only for "Why?"
    std::vector<CompetencyStanding> standings; ///< in the order of the ladder
    bool areGatesMet = true;
    bool areGatesPartlyMet = true;

    std::vector<const CompetencyStanding *> gaps() const;
};

/// C26: met counts 1 with at least two pieces of evidence from at least two sources within twelve months up
/// to `asOf`, else one half; partly one half; not yet nothing. Ready from 0.90 with all gates met, near from
/// 0.80 with gates at least partly, building from 0.50. A source is a kind of evidence: an ADR and a design
/// paper are two pieces from one source, an ADR and feedback on it are two from two.
CareerReadiness careerReadiness(const std::vector<CompetencyFacts> &competencies, QDate asOf);

/// The facts about one person and the level that the growth plan in force aims at: the manager's newest
/// assessment that was submitted, and evidence by the names of the competencies. None: no plan, no target
/// level, or the level has no rubric.
std::optional<std::vector<CompetencyFacts>> competencyFacts(const Workspace &workspace,
                                                            const PrivateRecords &records,
                                                            const Id<Person> &person);

/// Both together; one person at a time (GR8).
std::optional<CareerReadiness> readinessOf(const Workspace &workspace, const PrivateRecords &records,
                                           const Id<Person> &person, QDate asOf);

/// The manager's newest assessment against the rubric that was submitted: the one whose verdicts count. Null:
/// none.
const GrowthAssessment *assessmentThatCounts(const PrivateRecords &records, const Id<Person> &person,
                                             const Id<Rubric> &rubric);

/// The growth plan that counts: the active one, else one that was agreed, else a draft. Null: none.
const GrowthPlan *growthPlanOf(const PrivateRecords &records, const Id<Person> &person);
/// Its goals in their order.
std::vector<const GrowthGoal *> goalsOf(const PrivateRecords &records, const Id<GrowthPlan> &plan);

/// "Building".
QString bandText(ReadinessBand band);
/// "second source for Design", "Collaboration: partly"; empty without a gap.
QString gapText(const CompetencyStanding &standing);

} // namespace fairlead
