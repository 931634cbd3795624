// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/incident_words.h"

#include <QAbstractTableModel>

namespace fairlead {

class TableView;

/// The timeline of one incident, a line a row, in order of time; every cell but “after” edits its field by a
/// change set.
class EntryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, After, Kind, What, ByRole, Audience, columns };

    explicit EntryModel(Workbench &workbench, QObject *parent = nullptr);

    /// A null id shows nothing.
    void setIncident(const Id<Incident> &incident);
    /// After a change of the workspace.
    void refresh();
    const IncidentEntry &entry(int row) const { return m_entries[size_t(row)]; }
    /// −1: it is not there.
    int rowOf(const Id<IncidentEntry> &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    QString text(const IncidentEntry &entry, int column) const;
    QVariant value(const IncidentEntry &entry, int column) const;

    Workbench &m_workbench;
    Id<Incident> m_incident;
    QDateTime m_start;
    std::vector<IncidentEntry> m_entries;
};

/// The table over it, with its editors. `base` completes times that are typed.
TableView *makeEntryTable(EntryModel *model, std::shared_ptr<const incident_words::MomentBase> base,
                          QWidget *parent);

/// The entries of an incident in order of time.
std::vector<IncidentEntry> entriesOf(const Workspace &workspace, const Id<Incident> &incident);

} // namespace fairlead
