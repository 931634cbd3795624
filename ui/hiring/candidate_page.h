// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"
#include "ui/services/fact_table.h"

#include <QWidget>

namespace fairlead {

class Button;
class ChoiceField;
class FormField;
class FormRows;
class Label;
class SectionHead;
class TableView;
class ValueField;

/// The chosen candidate: what comes next, how it came here, and its interviews. The name lies apart and is
/// shown only to who asks for it (GR16).
class CandidatePage final : public QWidget {
    Q_OBJECT
public:
    explicit CandidatePage(HiringScope &scope, QWidget *parent = nullptr);

    FactModel &interviews() { return *m_interviews; }
    TableView &interviewTable() { return *m_table; }

public Q_SLOTS:
    /// A week from now, for its day and its people to be set.
    void planInterview(const fairlead::Id<fairlead::LoopStage> &stage);
    /// Opens the list of the loop's interviews.
    void offerInterviews();
    void showName(bool shown);

private:
    QWidget *buildFacts();
    QWidget *buildName();
    QWidget *buildInterviews();
    void show();
    void showInterviews(const Candidate &candidate);
    void showSession();
    void changeCandidate(FormField *field, void (*set)(Candidate &, const QVariant &));
    void changeName(FormField *field, QString CandidateName::*member);
    void offerStages();
    const InterviewSession *session() const;
    const CandidateName *name() const;

    HiringScope &m_scope;
    Id<Candidate> m_shown;
    Label *m_moves;
    ValueField *m_step;
    ValueField *m_on;
    ValueField *m_source;
    ValueField *m_consent;
    Button *m_nameToggle;
    FormRows *m_nameRows;
    ValueField *m_name;
    ValueField *m_contact;
    SectionHead *m_head;
    Button *m_plan;
    FactModel *m_interviews;
    TableView *m_table;
    FormRows *m_sessionRows;
    ValueField *m_day;
    ChoiceField *m_state;
    ChoiceField *m_add;
};

} // namespace fairlead
