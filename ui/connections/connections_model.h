// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The kind of server, translated: "GitHub".
QString kindOfServer(ConnectionKind kind);
/// What the connection reads, for people: its scope, or what an empty one stands for.
QString readsOf(const Connection &connection);

/// When it was read last, in local time, or "never".
QString lastReadOf(const Connection &connection);

/// The connections by name, with their last run.
class ConnectionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Address, Reads, LastRead, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Does nothing where they are the same.
    void setConnections(const Workspace &workspace);
    /// Null outside of the rows.
    const Connection *at(int row) const;
    int rowOf(const Id<Connection> &connection) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Connection> m_connections;
};

} // namespace fairlead
