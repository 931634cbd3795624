// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/difference_words.h"
#include "core/scenarios/scenario_merge.h"
#include "ui/kit/panel.h"
#include "ui/workbench/workbench.h"

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace fairlead {

class Button;
class MessageBar;
class PlaceHeader;
class SectionHead;

/// Merging a scenario into the plan, over the window: where the plan has changed the same fields somebody
/// chooses field by field between the value before, that of the plan and that of the scenario; beside it
/// stand what would change, what comes of it, and the reason, which becomes a decision. Nothing is done until
/// all is chosen and said; then it is one step.
class MergePage final : public Overlay {
    Q_OBJECT
public:
    /// Lies over `over`, hidden until open().
    MergePage(Workbench &workbench, QWidget *over);

    /// All changes of the shown scenario.
    void open(const QList<RecordRef> &picks);
    /// The picked changes of a scenario; no picks: all.
    void openFor(const Id<Scenario> &scenario, const QList<RecordRef> &picks);
    const std::vector<MergeConflict> &conflicts() const { return m_merge.conflicts; }
    /// How many conflicts still wait for an answer.
    int openConflicts() const;
    void choose(size_t conflict, Side side);
    /// What the merge would do now; disputed fields as they are chosen, else as in the plan.
    const QStringList &preview() const { return m_preview; }

    QLineEdit &reason() { return *m_reason; }
    Button &mergeButton() { return *m_apply; }
    MessageBar &message() { return *m_message; }

public Q_SLOTS:
    /// Makes the merge; where it is refused the page stays and says why.
    void merge();
    void cancel();

Q_SIGNALS:
    /// It is done; the sentence of the step.
    void merged(const QString &sentence);
    void closed();

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildReason();
    void refresh();
    void showConflicts();
    void addConflict(int row, const MergeConflict &conflict, size_t index);
    void showPreview();
    void showState();
    void foresee(const Workspace &after);
    Merge mergedNow() const;
    std::vector<Settlement> settlements() const;
    const Scenario *scenario() const { return m_workbench.session().workspace().find(m_scenario); }

    Workbench &m_workbench;
    Id<Scenario> m_scenario;
    QList<RecordRef> m_picks;
    ChangeSet m_stored; ///< of the scenario, or what is picked of it
    Merge m_merge;      ///< each conflict as the plan has it
    std::vector<std::optional<Side>> m_sides;
    QStringList m_preview;
    bool m_isMerging = false;

    PlaceHeader *m_header;
    MessageBar *m_message;
    Button *m_apply;
    SectionHead *m_conflictsHead;
    QWidget *m_conflicts;
    QGridLayout *m_grid;
    SectionHead *m_previewHead;
    QVBoxLayout *m_changes;
    SectionHead *m_effectsHead;
    QVBoxLayout *m_effects;
    QLineEdit *m_reason;
    QLineEdit *m_decider;
    Job<std::vector<DifferenceSentence>> m_job;
};

} // namespace fairlead
