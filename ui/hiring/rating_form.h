// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"

#include <QWidget>

namespace fairlead {

class Button;
class ChoiceField;
class FormRows;
class Label;
class NoteField;
class SwitchField;
class ValueField;

/// The card of one interviewer while it is a draft: each dimension with its value and what it rests on, the
/// signals that were seen, and what is recommended. Every change is one private change; submitting is the
/// last.
class RatingForm final : public QWidget {
    Q_OBJECT
public:
    RatingForm(HiringScope &scope, const Id<Scorecard> &card, QWidget *parent = nullptr);

    const Id<Scorecard> &card() const { return m_card; }
    /// Shows what the vault holds now.
    void refresh();
    /// What keeps it from being submitted, as it is shown; empty: nothing.
    QString problems() const;

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void submitted();

private:
    struct RatingRow {
        Id<ScorecardRating> rating;
        ChoiceField *value;
        ValueField *evidence;
    };
    struct SignalRow {
        SignalKind kind;
        QString signal;
        SwitchField *seen;
    };
    QWidget *buildRatings();
    QWidget *buildSignals();
    QWidget *buildEnd();
    void addRating(const ScorecardRating &rating, const RubricDimension &dimension, int highest);
    void change(Scorecard (*with)(Scorecard, const QVariant &), const QVariant &value);
    const Scorecard *row() const { return m_scope.records().find(m_card); }

    HiringScope &m_scope;
    Id<Scorecard> m_card;
    FormRows *m_rows = nullptr;
    std::vector<RatingRow> m_ratings;
    std::vector<SignalRow> m_signals;
    ChoiceField *m_recommendation = nullptr;
    NoteField *m_redFlag = nullptr;
    Label *m_problems = nullptr;
    Button *m_submit = nullptr;
};

} // namespace fairlead
