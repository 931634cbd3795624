// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/newcomers.h"
#include "ui/shell/place.h"

namespace fairlead {

class Button;
class EmptyState;
class FactTable;
class PageStack;
class RunsLabel;
class SectionHead;
class TableView;

/// People ▸ Onboarding (V7d): who is new, how far their 30, 60 and 90 days have come, and the ramp by which
/// the capacity counts them. Lives in the workspace; while others look on nothing of it is shown (GR5).
class NewcomersView final : public QWidget {
    Q_OBJECT
public:
    explicit NewcomersView(Workbench &workbench, QWidget *parent = nullptr);

    FactTable &newcomers() { return *m_table; }
    TableView &points() { return *m_points; }
    /// What is said of the ramp, as text.
    QString ramp() const;
    static QList<KeyHelp> keys();

public Q_SLOTS:
    /// Begins the list of the chosen newcomer, on the first day or today.
    void begin();
    /// The current point is done, or open again.
    void tick();
    /// Lets the capacity follow the list.
    void hold();
    void finish();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildDetail();
    void refresh();
    void showDetail();
    Id<Person> current() const;
    std::optional<Onboarding> onboarding() const;

    Workbench &m_workbench;
    PageStack *m_pages;
    EmptyState *m_empty;
    EmptyState *m_hidden;
    QWidget *m_body = nullptr;
    SectionHead *m_head;
    FactTable *m_table;
    SectionHead *m_pointsHead;
    TableView *m_points = nullptr;
    SectionHead *m_rampHead;
    RunsLabel *m_ramp;
    Button *m_begin;
    Button *m_tick;
    Button *m_hold;
    Button *m_finish;
};

} // namespace fairlead
