// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class Button;
class SectionHead;
class TableView;

/// What follows from an incident: each action with who does it, until when, and whether it has helped (C24).
class ActionSection final : public QWidget {
    Q_OBJECT
public:
    explicit ActionSection(Workbench &workbench, QWidget *parent = nullptr);

    void show(const Incident &incident);
    TableView &table() { return *m_table; }

public Q_SLOTS:
    /// A new action of the incident, due in two weeks, its title to be typed.
    void addAction();
    void finish();
    /// Whether the current action has helped.
    void judge(bool isEffective);

private:
    const ActionItem *current() const;
    void showButtons();

    Workbench &m_workbench;
    Id<Incident> m_incident;
    SectionHead *m_head;
    TableView *m_table;
    Button *m_done;
    Button *m_helped;
    Button *m_failed;
};

} // namespace fairlead
