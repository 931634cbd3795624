// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"
#include "ui/services/fact_table.h"

#include <QWidget>

namespace fairlead {

class Button;
class FormRows;
class Label;
class NoteField;
class SectionHead;
class TableView;

/// The loop of the chosen requisition: its interviews with their kits and what each rates, who interviews how
/// much this month, and what the seat is for (T38).
class LoopPage final : public QWidget {
    Q_OBJECT
public:
    explicit LoopPage(HiringScope &scope, QWidget *parent = nullptr);

    FactModel &interviews() { return *m_stages; }
    /// The kit of the current interview, as text.
    QString kit() const;
    /// What no interview rates, as text; empty: everything is rated.
    QString warning() const;

public Q_SLOTS:
    /// Begins a loop of the four kits.
    void begin();

private:
    QWidget *buildBrief();
    void show();
    void showKit();
    void showLoad();
    void changeBrief(NoteField *field, QString RequisitionBrief::*member);
    const RequisitionBrief *brief() const;

    HiringScope &m_scope;
    Label *m_notice;
    Button *m_begin;
    FactModel *m_stages;
    TableView *m_table;
    Label *m_kit;
    SectionHead *m_loadHead;
    Label *m_load;
    std::vector<std::pair<NoteField *, QString RequisitionBrief::*>> m_briefFields;
};

} // namespace fairlead
