// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead {

class Button;
class ChoiceField;
class FormRows;
class Label;
class NoteField;
class PrivateExport;
class ValueField;

/// The debrief about the chosen candidate: it begins when all cards are in, keeps who saw it otherwise, and
/// decides. From here the scorecard goes out on paper (RP10).
class DebriefPage final : public QWidget {
    Q_OBJECT
public:
    explicit DebriefPage(HiringScope &scope, QWidget *parent = nullptr);

    PrivateExport &paper() { return *m_paper; }
    /// Why there is no debrief, or why it cannot be decided, as text.
    QString notice() const;

public Q_SLOTS:
    void start();
    void decide(fairlead::DebriefDecision decision);
    /// Keeps what somebody saw otherwise; false: it was refused.
    bool keepDissent(const fairlead::Interviewer &who, const QString &text);

private:
    QWidget *buildBody();
    QWidget *buildDissent();
    void show();
    void showDissent(const CandidateDebrief &debrief);
    void offerPaper(const Candidate &candidate);
    void change(const CandidateDebrief &after, const QString &sentence);
    const CandidateDebrief *debrief() const;

    HiringScope &m_scope;
    std::vector<Interviewer> m_offered;
    Label *m_notice;
    Button *m_start;
    QWidget *m_body;
    ValueField *m_day = nullptr;
    NoteField *m_summary = nullptr;
    NoteField *m_redFlag = nullptr;
    ChoiceField *m_decision = nullptr;
    Label *m_after = nullptr;
    Label *m_dissent = nullptr;
    ChoiceField *m_who = nullptr;
    ValueField *m_text = nullptr;
    PrivateExport *m_paper;
    Id<Candidate> m_paperOf;
};

} // namespace fairlead
