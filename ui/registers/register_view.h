// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/record_table.h"

#include <QWidget>

namespace fairlead {

class SectionHead;
class TableView;

/// One table of a register: which records, what of them, and how one is added.
struct RegisterTable {
    QString heading;
    RecordColumns columns;
    QList<int> widths; ///< designed pixels per column; 0 takes what is left
    int stretch = 1;   ///< share of the height
    /// "4 open, 1 overdue"; null: no note.
    std::function<QString(const Workspace &, QDate)> note = {};
    QString addWords = {}; ///< "Add risk"; empty: nothing is added here
    std::function<void(Workbench &)> add = {};
};

/// A view of the place “Registers”: tables one below the other that edit in place.
class RegisterView final : public QWidget {
    Q_OBJECT
public:
    RegisterView(Workbench &workbench, std::vector<RegisterTable> tables, QWidget *parent = nullptr);

    TableView &table(int index) { return *m_parts[size_t(index)].table; }
    int tableCount() const { return int(m_parts.size()); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showNotes();
    struct Part {
        RegisterTable spec;
        SectionHead *head;
        TableView *table;
    };
    Workbench &m_workbench;
    std::vector<Part> m_parts;
};

} // namespace fairlead
