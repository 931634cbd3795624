// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace fairlead {

class Button;
class ChoiceField;
class Label;
class RatingForm;
class RatingModel;
class TableView;

/// The scorecards about the chosen candidate, as one interviewer at a time may see them (GR16): the own card
/// to be filled in, and those of others only when it is submitted.
class ScorecardPage final : public QWidget {
    Q_OBJECT
public:
    explicit ScorecardPage(HiringScope &scope, QWidget *parent = nullptr);

    /// Whose eyes look; nobody's: of somebody who interviews nobody here.
    void setViewer(const Interviewer &viewer);
    const Interviewer &viewer() const { return m_viewer; }
    RatingModel &ratings() { return *m_ratings; }
    /// Null where no draft is filled in.
    RatingForm *form() const;
    /// What is said instead of what may not be seen, as text.
    QString notice() const;

public Q_SLOTS:
    /// Begins the card of the viewer.
    void begin();

private:
    QWidget *buildPicture();
    void show();
    void offerViewers();
    void showForm(const Scorecard *own);
    void showPicture(bool mayBeSeen);
    void showEvidence();

    HiringScope &m_scope;
    Id<Candidate> m_shown;
    Interviewer m_viewer;
    std::vector<Interviewer> m_offered;
    ChoiceField *m_as;
    Label *m_notice;
    Button *m_begin;
    QVBoxLayout *m_place;
    QPointer<RatingForm> m_form;
    QWidget *m_picture;
    Label *m_sum = nullptr;
    Label *m_said = nullptr;
    RatingModel *m_ratings;
    TableView *m_table;
    Label *m_evidence = nullptr;
};

} // namespace fairlead
