// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/evidence_review.h"
#include "core/careers/opportunities.h"
#include "ui/kit/job.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace fairlead {

class Button;
class GrowthEditor;
class IconButton;
struct Line;
class Label;
class LineList;
class PersonDesk;
class PrivateSheet;
class RunsLabel;
class SectionHead;
class SpreadBars;
class WhyPopover;

/// The right of the person page: where somebody wants to go, what speaks for it and against it, and on which
/// work of the plan it could be learned. Each line opens as a form in the same column. One person at a time,
/// a word and gaps, never a figure (GR8).
class GrowthPanel final : public QWidget {
    Q_OBJECT
public:
    explicit GrowthPanel(PersonDesk &desk, QWidget *parent = nullptr);
    ~GrowthPanel() override;

    LineList &goals() { return *m_goals; }
    LineList &competencies() { return *m_competencies; }
    LineList &assessments() { return *m_assessments; }
    LineList &otherPlans() { return *m_otherPlans; }
    LineList &offers() { return *m_offers; }
    LineList &opportunities() { return *m_opportunities; }
    QString readinessWords() const;
    JobBase &job() { return m_job; }
    GrowthEditor &editor() { return *m_editor; }
    /// What is opened or written; shows nothing while the lists are shown.
    PrivateSheet &sheet() { return *m_sheet; }
    /// Null until somebody asked.
    WhyPopover *why() { return m_why.get(); }

    /// Leads to what is selected in the window as an offer that can be made evidence; what cannot is told.
    void offerSelection();

public Q_SLOTS:
    /// "Why?" of the readiness.
    void explainReadiness();

Q_SIGNALS:
    /// The growth plan is to be given to somebody (RP7).
    void shareWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeads();
    void connectLists();
    void connectMenus();
    void refresh();
    void refreshPlan(const GrowthPlan *plan);
    void refreshReadiness();
    void refreshOffers();
    void refreshSpread();
    void seek();
    void showLists();
    void takeOffer(const QString &offer, const QString &competency);
    void askCompetency(const QString &offer);
    void askProgress(const QString &goal);
    void setProgress(const Id<GrowthGoal> &goal, GoalProgress progress);
    void openLine(const QString &key);
    void removeLine(const QString &key);
    QString competencyAbove(const QString &key) const;
    void popUp(LineList &list, const QPoint &at, void (GrowthPanel::*fill)(QMenu &, const Line &));
    bool takeGoalKey(const QKeyEvent &key, const Line &line);
    bool takeOfferKey(const QKeyEvent &key, const Line &line);
    bool takeEvidenceKey(const QKeyEvent &key, const Line &line);
    bool takeAssessmentKey(const QKeyEvent &key, const Line &line);
    void fillGoalMenu(QMenu &menu, const Line &line);
    void fillEvidenceMenu(QMenu &menu, const Line &line);
    void turnAgainst(const QString &key);
    void turnLock(const QString &key);
    void takeOpportunity(const QString &item);

    PersonDesk &m_desk;
    QStackedWidget *m_pages;
    QWidget *m_lists = nullptr; ///< the page with the lists
    PrivateSheet *m_sheet;
    GrowthEditor *m_editor;
    LineList *m_from = nullptr; ///< gets the focus back when the sheet is left
    SectionHead *m_head;
    IconButton *m_edit;
    Label *m_aim;
    Button *m_begin;
    RunsLabel *m_readiness;
    Label *m_gaps;
    SectionHead *m_goalsHead;
    LineList *m_goals;
    SectionHead *m_evidenceHead;
    LineList *m_competencies;
    SectionHead *m_assessmentsHead;
    LineList *m_assessments;
    SectionHead *m_offersHead;
    LineList *m_offers;
    SectionHead *m_spreadHead;
    SpreadBars *m_spread;
    SectionHead *m_opportunitiesHead;
    LineList *m_opportunities;
    SectionHead *m_otherPlansHead;
    LineList *m_otherPlans;
    std::optional<CareerReadiness> m_standing;
    std::vector<EvidenceOffer> m_found;
    std::vector<Opportunity> m_chances;
    Job<std::vector<Opportunity>> m_job;
    std::unique_ptr<WhyPopover> m_why;
};

} // namespace fairlead
