// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/services_watch.h"

#include <QWidget>

namespace fairlead {

class Button;
class FactTable;
class Label;
class SectionHead;

/// Puts what the budget policy asks for one objective into the plan, in one step: asked again of the
/// workspace as it is now. False where it asks for nothing any more, or the change was refused.
bool putIntoPlan(Workbench &workbench, const Id<Slo> &slo);

/// What the policy asks for because of one budget: its cost, its reason, and the way into the plan.
class ProposalPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalPanel(Workbench &workbench, QWidget *parent = nullptr);

    /// `slo` null: none is selected.
    void show(const ServicesAnswer &answer, const SloFigures *slo);
    Button &verb() { return *m_verb; }
    QString words() const;

private:
    Workbench &m_workbench;
    Id<Slo> m_slo;
    SectionHead *m_head;
    Label *m_reason;
    Button *m_verb;
};

/// All that error budgets ask of the plan, for the planning session: one line each, with its cost in days.
class ProposalList final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalList(Workbench &workbench, QWidget *parent = nullptr);

    ServicesWatch &watch() { return *m_watch; }
    FactTable &table() { return *m_table; }
    Button &verb() { return *m_verb; }

public Q_SLOTS:
    /// The current line, else the first.
    void put();

private:
    void show();
    Workbench &m_workbench;
    ServicesWatch *m_watch;
    SectionHead *m_head;
    FactTable *m_table;
    Button *m_verb;
};

} // namespace fairlead
