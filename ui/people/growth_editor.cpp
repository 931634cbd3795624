// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/growth_editor.h"

#include "core/careers/growth_edits.h"
#include "ui/kit/fields.h"
#include "ui/people/growth_ratings.h"
#include "ui/people/growth_sheets.h"
#include "ui/people/person_desk.h"
#include "ui/vault/private_sheet.h"

namespace fairlead {

GrowthEditor::GrowthEditor(PersonDesk &desk, PrivateSheet &sheet, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sheet(sheet)
{ }

void GrowthEditor::openPlan(const Id<GrowthPlan> &plan)
{
    if (!m_desk.records().find(plan))
        return;
    m_sheet.edit(refer(plan), m_desk.asOf(), growthPlanShape(m_desk, plan));
    m_sheet.setHint(tr("The person gets it with the pages that you share."));
}

void GrowthEditor::openGoal(const Id<GrowthGoal> &goal)
{
    if (!m_desk.records().find(goal))
        return;
    m_sheet.edit(refer(goal), m_desk.asOf(), growthGoalShape(m_desk, goal));
    m_sheet.setHint(tr("The person gets it with the pages that you share."));
}

void GrowthEditor::openEvidence(const Id<Evidence> &evidence)
{
    if (m_desk.records().find(evidence))
        m_sheet.edit(refer(evidence), m_desk.asOf(), evidenceShape(m_desk));
}

void GrowthEditor::openAssessment(const Id<GrowthAssessment> &assessment, const QString &competency)
{
    if (!m_desk.records().find(assessment))
        return;
    m_sheet.edit(refer(assessment), m_desk.asOf(), assessmentShape(m_desk));
    m_sheet.setHint(
        tr("A draft counts for nothing. Yours counts once it is submitted, and the person sees it "
           "once it is shared: after their own."));
    m_ratings = new GrowthRatings(m_desk, assessment);
    m_sheet.addBelow(m_ratings);
    if (const ChoiceField *verdict = m_ratings->verdict(competency))
        m_sheet.reveal(verdict->editor());
}

GrowthRatings *GrowthEditor::ratings() const
{
    return m_ratings;
}

void GrowthEditor::open(const RecordRef &record)
{
    if (record.table == QLatin1String(GrowthPlan::table))
        openPlan(Id<GrowthPlan>::fromUuid(record.id));
    else if (record.table == QLatin1String(GrowthGoal::table))
        openGoal(Id<GrowthGoal>::fromUuid(record.id));
    else if (record.table == QLatin1String(Evidence::table))
        openEvidence(Id<Evidence>::fromUuid(record.id));
    else if (record.table == QLatin1String(GrowthAssessment::table))
        openAssessment(Id<GrowthAssessment>::fromUuid(record.id), record.field);
}

void GrowthEditor::beginPlan()
{
    if (!m_desk.person())
        return;
    const StartedGrowthPlan started = startGrowthPlan(m_desk.workspace(), m_desk.records(), m_desk.personId(),
                                                      tr("To be talked about"), m_desk.asOf());
    if (m_desk.submit(started.changes))
        openPlan(started.plan);
}

void GrowthEditor::writeGoal()
{
    const GrowthPlan *plan = growthPlanOf(m_desk.records(), m_desk.personId());
    if (!plan)
        return beginPlan();
    GrowthGoal goal = newGoal(m_desk.records(), plan->id);
    goal.due = plan->horizon;
    PrivateChanges draft;
    draft.sentence = tr("Add a goal");
    m_sheet.add(refer(goal.id), draft.add(goal), m_desk.asOf(), growthGoalShape(m_desk, goal.id));
}

void GrowthEditor::writeEvidence(const QString &competency)
{
    if (!m_desk.person())
        return;
    Evidence evidence;
    evidence.id = Id<Evidence>::create();
    evidence.person = m_desk.personId();
    evidence.competency = competency;
    evidence.on = m_desk.asOf();
    PrivateChanges draft;
    draft.sentence = tr("Write a piece of evidence");
    m_sheet.add(refer(evidence.id), draft.add(evidence), m_desk.asOf(), evidenceShape(m_desk));
}

void GrowthEditor::beginAssessment(const QString &competency)
{
    const Rubric *rubric = targetRubric(m_desk);
    if (!rubric) {
        Q_EMIT m_desk.workbench().refused(Error::invalid(
            tr("An assessment needs a growth plan towards a level that says what it expects.")));
        return;
    }
    const StartedAssessment started = startAssessment(m_desk.workspace(), m_desk.records(), m_desk.personId(),
                                                      rubric->id, Assessor::Manager, m_desk.asOf());
    if (m_desk.submit(started.changes))
        openAssessment(started.assessment, competency);
}

void GrowthEditor::assess(const QString &competency)
{
    const Rubric *rubric = targetRubric(m_desk);
    const GrowthAssessment *counts =
        rubric ? assessmentThatCounts(m_desk.records(), m_desk.personId(), rubric->id) : nullptr;
    if (counts)
        openAssessment(counts->id, competency);
    else
        beginAssessment(competency);
}

} // namespace fairlead
