// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QHash>

namespace fairlead {

class ChecklistsView;
class JournalView;
class PlaceHeader;
class RegisterView;
class ViewTabs;

/// The place “Registers” (V8): what was agreed, decided, written down and has to be looked at again.
class RegistersPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    /// `run` runs a command of the window.
    RegistersPlace(Workbench &workbench, std::function<void(const QString &)> run, QWidget *parent = nullptr);

    /// "actions", "decisions", "risks", "documents", "checklists", "partners", "evidence",
    /// "journal".
    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;
    RegisterView *sheet(const QString &view) const { return m_sheets.value(view); }
    ChecklistsView &checklists() { return *m_checklists; }
    JournalView &journal() { return *m_journal; }

private:
    void showTotals();

    Workbench &m_workbench;
    PlaceHeader *m_header;
    ViewTabs *m_views;
    ChecklistsView *m_checklists;
    JournalView *m_journal;
    QHash<QString, RegisterView *> m_sheets;
};

} // namespace fairlead
