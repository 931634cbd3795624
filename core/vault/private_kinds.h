// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/concern_checkpoint.h"
#include "core/growth/evidence.h"
#include "core/growth/feedback.h"
#include "core/growth/growth_assessment.h"
#include "core/growth/growth_goal.h"
#include "core/growth/growth_plan.h"
#include "core/growth/growth_rating.h"
#include "core/growth/one_on_one.h"
#include "core/growth/one_on_one_series.h"
#include "core/growth/performance_concern.h"
#include "core/growth/private_note.h"
#include "core/growth/promise.h"
#include "core/growth/promotion_case.h"
#include "core/growth/recognition.h"
#include "core/growth/review_packet.h"
#include "core/growth/review_part.h"
#include "core/growth/talking_point.h"
#include "core/hiring/candidate.h"
#include "core/hiring/candidate_debrief.h"
#include "core/hiring/candidate_move.h"
#include "core/hiring/candidate_name.h"
#include "core/hiring/debrief_dissent.h"
#include "core/hiring/interview_loop.h"
#include "core/hiring/interview_session.h"
#include "core/hiring/loop_stage.h"
#include "core/hiring/people_escalation.h"
#include "core/hiring/requisition_brief.h"
#include "core/hiring/scorecard.h"
#include "core/hiring/scorecard_rating.h"
#include "core/hiring/scorecard_signal.h"
#include "core/hiring/session_interviewer.h"
#include "core/workspace/rows_of.h"

namespace fairlead {

/// Every kind of record that lives in the vault and nowhere else (model.md A7, A8), referenced kinds before
/// those that refer to them. None of them is in RowKinds, so a private row cannot get into a ChangeSet, the
/// workspace's file, its journal, its search or an export: such code does not compile.
///
/// A kind is a plain row with fields() as in the workspace. It may refer to rows of the workspace, which
/// never refer back. Beside that it says, where it applies:
///  - `Id<Person> about() const`: whose record it is (RP14, leavers). Without it that is what the private row
///    that it refers to says;
///  - `static constexpr int monthsKept` and `QDate keptFrom() const`: GR10, from which day the months count;
///    invalid: not yet. Without them the row goes when the row goes that it refers to.
using PrivateKinds =
    Kinds<OneOnOneSeries, OneOnOne, TalkingPoint, Promise, PrivateNote, Feedback, Recognition, GrowthPlan,
          GrowthGoal, Evidence, GrowthAssessment, GrowthRating, PromotionCase, PerformanceConcern,
          ConcernCheckpoint, ReviewPacket, ReviewPart, RequisitionBrief, InterviewLoop, LoopStage, Candidate,
          CandidateName, CandidateMove, InterviewSession, SessionInterviewer, Scorecard, ScorecardRating,
          ScorecardSignal, CandidateDebrief, DebriefDissent, PeopleEscalation>;

/// All private records, as long as the vault is open.
using PrivateRecords = RowsOf<PrivateKinds>;

/// The one way in which they change: rows before and after, one sentence. Undo, journal and retention are
/// change sets of this kind, kept in the vault.
using PrivateChanges = ChangesOf<PrivateKinds>;
using AnyPrivateEdit = PrivateKinds::AnyEdit;

} // namespace fairlead
