// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/shell/commands.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class Button;
class RunsLabel;

/// What tells a scenario from the plan wherever it is shown: a hue that nothing else has, made from the
/// series of data.
QColor branchColor(const Theme &look);

/// The band under the context bar while a scenario is on screen: its name, how much it changes, and the ways
/// to the plan, to the comparison and to the merge. Told by its hatched edge, its icon and its words, not by
/// colour alone.
class BranchBand final : public QWidget {
    Q_OBJECT
public:
    BranchBand(Workbench &workbench, const Commands &commands, QWidget *parent = nullptr);

    /// What it says; empty while the plan itself is shown.
    QString text() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Button *addVerb(const QString &words, const QString &tip, const QString &command);

    Workbench &m_workbench;
    const Commands &m_commands;
    RunsLabel *m_words;
    QList<std::pair<Button *, QString>> m_verbs;
};

/// "Scenario “A” – not the plan": what titles and saved pictures say; empty for the plan itself.
QString branchLine(const Workbench &workbench);

} // namespace fairlead
