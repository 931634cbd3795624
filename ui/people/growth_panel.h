// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/evidence_review.h"
#include "core/careers/opportunities.h"
#include "ui/kit/job.h"

#include <QWidget>

namespace fairlead {

class Button;
struct Line;
class Label;
class LineList;
class PersonDesk;
class RunsLabel;
class SectionHead;
class SpreadBars;

/// The right of the person page: where somebody wants to go, what speaks for it and against it, and on which
/// work of the plan it could be learned. One person at a time, a word and gaps, never a figure (GR8).
class GrowthPanel final : public QWidget {
    Q_OBJECT
public:
    explicit GrowthPanel(PersonDesk &desk, QWidget *parent = nullptr);
    ~GrowthPanel() override;

    LineList &goals() { return *m_goals; }
    LineList &competencies() { return *m_competencies; }
    LineList &offers() { return *m_offers; }
    LineList &opportunities() { return *m_opportunities; }
    QString readinessWords() const;
    JobBase &job() { return m_job; }

Q_SIGNALS:
    /// The growth plan is to be given to somebody (RP7).
    void shareWanted();

private:
    void build();
    void connectLists();
    void refresh();
    void refreshReadiness();
    void seek();
    void begin();
    void takeOffer(const QString &offer, const QString &competency);
    void askCompetency(const QString &offer);
    void askProgress(const QString &goal);
    bool takeOfferKey(const QKeyEvent &key, const Line &line);
    bool takeEvidenceKey(const QKeyEvent &key, const Line &line);
    void takeOpportunity(const QString &item);

    PersonDesk &m_desk;
    SectionHead *m_head;
    Label *m_aim;
    Button *m_begin;
    RunsLabel *m_readiness;
    Label *m_gaps;
    LineList *m_goals;
    SectionHead *m_evidenceHead;
    LineList *m_competencies;
    SectionHead *m_offersHead;
    LineList *m_offers;
    SectionHead *m_spreadHead;
    SpreadBars *m_spread;
    SectionHead *m_opportunitiesHead;
    LineList *m_opportunities;
    std::optional<CareerReadiness> m_standing;
    std::vector<EvidenceOffer> m_found;
    std::vector<Opportunity> m_chances;
    Job<std::vector<Opportunity>> m_job;
};

} // namespace fairlead
