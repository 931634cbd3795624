// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/services_watch.h"

#include <QWidget>

class QLineEdit;

namespace fairlead {

class Button;
class EmptyState;
class FactTable;
class SectionHead;
class TableView;

/// Services ▸ Catalogue (V5a): what runs, who answers for it, and what each service lacks. Fields are edited
/// in the inspector, which follows the selection; who owned the selected service when stands below.
class CatalogueView final : public QWidget {
    Q_OBJECT
public:
    /// `import` opens the import of files.
    CatalogueView(ServicesWatch &watch, std::function<void()> import, QWidget *parent = nullptr);

    FactTable &table() { return *m_table; }
    TableView &owners() { return *m_owners; }
    QLineEdit &filter() { return *m_filter; }
    EmptyState &emptyState() { return *m_empty; }

public Q_SLOTS:
    /// Of the team of the context, for the inspector to be named (N).
    void addService();
    /// What is selected runs no more from the as-of date on; its record stays.
    void retire();

Q_SIGNALS:
    /// Another service is the current one.
    void currentChanged();

private:
    void build();
    void show();
    void showOwners();
    std::vector<Service> selected() const;

    ServicesWatch &m_watch;
    Workbench &m_workbench;
    FactTable *m_table;
    QLineEdit *m_filter = nullptr;
    Button *m_retire;
    EmptyState *m_empty;
    QWidget *m_body;
    SectionHead *m_ownersHead;
    TableView *m_owners;
};

} // namespace fairlead
