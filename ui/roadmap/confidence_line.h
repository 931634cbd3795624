// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/set_suggestion.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QSpinBox;

namespace fairlead {

class Button;
class Label;
class RunsLabel;

/// Below the ranked list: how far down each team may commit at the confidence that is chosen here, and on
/// request the best set of items for it. A suggestion is only words until somebody applies it.
class ConfidenceLine final : public QWidget {
    Q_OBJECT
public:
    explicit ConfidenceLine(Workbench &workbench, QWidget *parent = nullptr);

    QSpinBox &confidence() { return *m_confidence; }
    Button &suggestVerb() { return *m_suggest; }
    Button &applyVerb() { return *m_apply; }
    /// What is suggested; null: nothing.
    const SetSuggestion *suggestion() const { return m_suggestion ? &*m_suggestion : nullptr; }
    JobBase &job() { return m_job; }
    QString text() const;
    void setEffort(const SetEffort &effort) { m_effort = effort; }

private:
    QWidget *createSuggestion();
    void showLine();
    void suggest();
    void drop();
    void show(Result<SetSuggestion> suggestion);
    void apply();
    void remember();

    Workbench &m_workbench;
    QSpinBox *m_confidence;
    RunsLabel *m_line;
    Button *m_suggest;
    QWidget *m_answer;
    Label *m_words;
    Button *m_apply;
    std::optional<SetSuggestion> m_suggestion;
    SetEffort m_effort;
    Job<SetSuggestion> m_job;
};

} // namespace fairlead
