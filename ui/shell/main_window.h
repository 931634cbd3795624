// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/edit_order.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/commands.h"
#include "ui/shell/place.h"
#include "ui/shell/settings.h"
#include "ui/shell/visits.h"
#include "ui/workbench/workbench.h"

class QSplitter;
class QStackedWidget;

namespace fairlead {

class AsOfButton;
class BranchBand;
class ChecksPanel;
class ContextStrip;
class HistoryPanel;
class Inspector;
class LearningPanel;
class MergePage;
class NavigationRail;
class Palette;
class PanelHost;
class PrivateSession;
class Popover;
class StatusStrip;
class Toast;
class WhatIfPanel;
class WhyPopover;

/// The window of one workspace: what is around the places, and nothing that a place knows (screens.md
/// 4.2). It knows no kind of record.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    /// `file` names the workspace in the remembered layout; `clock` says what day it is and stamps reports.
    MainWindow(Workbench &workbench, const QString &file, Session::Clock clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    const Commands &commands() const { return m_commands; }
    /// A command of the program, such as import; its keys work from anywhere in the window.
    void addCommand(const Command &command);
    /// Words above the place; each way out is a command's id and the words of its link.
    void say(MessageBar::Level level, const QString &sentence,
             const QList<std::pair<QString, QString>> &waysOut = {});
    /// Shows a place; false when there is none of that id.
    bool goTo(const QString &place);
    QString currentPlace() const;
    /// Shows a view of a place, by its id or its code of screens.md; false when there is no such place.
    bool showView(const QString &place, const QString &view);
    /// To the view that a finding names; nowhere where its place does not exist.
    void goToHint(const fairlead::PlaceHint &hint);
    /// Of the current place; empty where it has none.
    QString currentView() const;
    const QList<Place> &places() const { return m_places; }
    bool isPresenting() const { return m_presenting; }
    /// Which panel is open under the place: "checks", "history", "whatif", or empty.
    QString bottomPanel() const;
    void showBottomPanel(const QString &id);

    Workbench &workbench() { return m_workbench; }
    const Session::Clock &clock() const { return m_clock; }
    Inspector &inspector() { return *m_inspector; }
    ChecksPanel &checks() { return *m_checks; }
    HistoryPanel &history() { return *m_history; }
    Palette &palette() { return *m_palette; }
    Toast &toast() { return *m_toast; }
    MessageBar &message() { return *m_message; }
    Popover &keyHelp() { return *m_keyHelp; }
    ContextStrip &context() { return *m_context; }
    BranchBand &branchBand() { return *m_band; }
    WhatIfPanel &whatIf() { return *m_whatIf; }
    LearningPanel &learning() { return *m_learning; }
    MergePage &mergePage() { return *m_merge; }

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildMiddle();
    void follow();
    void addPlaces();
    Place *reach(const QString &id);
    void goToPrivate(const RecordRef &record);
    void addOwnCommands();
    void addPanelCommands();
    void addScenarioCommands();
    void addLookCommands();
    void addVaultCommands();
    void followVault();
    void noteEdit();
    void notePrivateEdit();
    PrivateSession *privateInView() const;
    EditOrder::Of undone(bool again) const;
    QString undoSentence(bool again) const;
    void undo(bool again);
    void refreshUndo();
    void showKept(const QString &part);
    bool hasSampleForVault() const;
    void followPresenting();
    void restoreLayout();
    void saveLayout();
    void applyLook();
    void setPresenting(bool on);
    void togglePanel(const QString &id);
    void showPreview();
    void followScenarios();
    void showBranch();
    void askWhatItTakes(const Id<Item> &item);
    void visit();
    void step(int by);
    void askWhy();
    void showKeys();
    void showRefusal(const Error &error);

    Workbench &m_workbench;
    QString m_file;
    Session::Clock m_clock;
    Commands m_commands;
    QList<Place> m_places;
    QHash<QString, QString> m_viewsLeft; ///< the views that were open in places that are not made yet
    LookSettings m_look;
    Visits m_visits;
    EditOrder m_editOrder;
    bool m_saysPrivate = false; ///< the toast quotes a private edit
    bool m_presenting = false;
    bool m_restoring = false;
    bool m_decidesInspector = false;

    ContextStrip *m_context = nullptr;
    StatusStrip *m_status = nullptr;
    NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_bottom = nullptr;
    QMap<QString, QWidget *> m_bottomPanels; ///< by the id that is remembered
    QSplitter *m_splitter = nullptr;
    PanelHost *m_host = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_previewBar = nullptr;
    BranchBand *m_band = nullptr;
    WhatIfPanel *m_whatIf = nullptr;
    LearningPanel *m_learning = nullptr;
    MergePage *m_merge = nullptr;
    Inspector *m_inspector = nullptr;
    ChecksPanel *m_checks = nullptr;
    HistoryPanel *m_history = nullptr;
    Palette *m_palette = nullptr;
    Toast *m_toast = nullptr;
    WhyPopover *m_why = nullptr;
    Popover *m_keyHelp = nullptr;
};

} // namespace fairlead
