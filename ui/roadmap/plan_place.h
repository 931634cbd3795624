// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/shell/place.h"

#include <QPointer>

#include <functional>

class QStackedWidget;

namespace fairlead {

class Button;
class ChancesDialog;
class PlaceHeader;

/// The place “Plan”, where the quarter is planned with everybody in the room: its head with the totals
/// that all of them watch, and the six tabs of the session in any order (screens.md 4.3).
class PlanPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    /// What the place needs besides the workbench.
    struct Needs {
        Session::Clock clock;                     ///< stamps printed pages
        std::function<void(const QString &)> run; ///< runs a command of the window by its id
    };
    PlanPlace(Workbench &workbench, Needs needs, QWidget *parent = nullptr);

    QStringList views() const override;
    QString currentView() const override;
    /// Shows the chances of an item in a window of their own.
    void showChances(const Id<Item> &item);
    /// What the head says of the chance of all that is above the line; empty while nothing is known.
    RunsLabel &chanceLine() { return *m_chance; }
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;
    /// The view of that tab; made when it is first asked for. Null when there is none of that id.
    QWidget *view(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Tab;
    static std::span<const Tab> tabs();
    QWidget *makeFrame();
    QWidget *makeCapacity();
    QWidget *makeRank();
    QWidget *makeSequence();
    QWidget *makeRisks();
    QWidget *makeCommit();
    QWidget *makeCompare();
    QWidget *makeChanges();
    void addVerb(const char *tab, const QString &words, const QString &tip, std::function<void()> run);
    void open(const Tab &tab);
    void step(int by);
    void showTotals();
    void showChance();
    void showChancesOfSelection();
    void explainTotal(int asks, const QRect &area);
    static QList<TextRun> deadlineRuns(const Workspace &workspace, const PlanResult &result,
                                       const Id<Team> &team);

    Workbench &m_workbench;
    Needs m_needs;
    PlaceHeader *m_header;
    RunsLabel *m_chance;
    QPointer<ChancesDialog> m_chances;
    QStackedWidget *m_stack;
    QHash<QString, QWidget *> m_views;
    QHash<QString, QList<Button *>> m_verbs;
};

} // namespace fairlead
