// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/buttons.h"
#include "ui/kit/context_bar.h"
#include "ui/shell/commands.h"
#include "ui/workbench/workbench.h"

class QMenu;

namespace fairlead {

class AsOfButton;

/// The bar at the top of the window: the workspace, what is looked at, the search, the date, and what
/// can be taken back.
class ContextStrip final : public QObject {
    Q_OBJECT
public:
    ContextStrip(Workbench &workbench, const Commands &commands, QDate today, ContextBar *bar);

    AsOfButton &asOf() { return *m_asOf; }
    DropPill &planPill() { return *m_plan; }
    DropPill &teamPill() { return *m_team; }
    DropPill &scenarioPill() { return *m_scenario; }
    /// Opens the choice of the scenario.
    void chooseScenario();
    IconButton &undoButton() { return *m_undo; }
    IconButton &redoButton() { return *m_redo; }

    /// What undo and redo would do, in words; empty: there is nothing, or it may not be written.
    void showUndo(const QString &undo, const QString &redo);

    /// Icon and words of the shield: others look at the screen, or not.
    void showPresenting(bool on);
    /// Icon and words of the switch between light and dark.
    void showTheme(bool dark);

private:
    void refresh();
    void refreshScenarios();
    void fillMenu(QMenu *menu);
    IconButton *addTool(QLatin1String icon, const QString &words, const QString &command);

    Workbench &m_workbench;
    const Commands &m_commands;
    ContextBar *m_bar;
    DropPill *m_plan;
    DropPill *m_team;
    DropPill *m_scenario;
    AsOfButton *m_asOf;
    IconButton *m_shield;
    IconButton *m_undo;
    IconButton *m_redo;
    IconButton *m_theme;
};

} // namespace fairlead
