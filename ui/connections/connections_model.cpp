// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_model.h"

#include "core/base/choice_text.h"
#include "ui/kit/value_format.h"

#include <QCollator>

namespace fairlead {

QString kindOfServer(ConnectionKind kind)
{
    return choiceText(Connection::table, kind);
}

QString readsOf(const Connection &connection)
{
    const QString scope = connection.scope.simplified();
    switch (connection.kind) {
    case ConnectionKind::Prometheus:
        return scope.isEmpty() ? ConnectionsModel::tr("Rules, alerts, error ratios of days") : scope;
    case ConnectionKind::Alertmanager:
        return ConnectionsModel::tr("Alerts");
    case ConnectionKind::PagerDuty:
        return scope.isEmpty() ? ConnectionsModel::tr("Incidents, all schedules") : scope;
    case ConnectionKind::GitHub:
        return scope.isEmpty() ? ConnectionsModel::tr("The repositories of the services") : scope;
    case ConnectionKind::Backstage:
        break;
    }
    return ConnectionsModel::tr("The whole catalogue");
}

QString lastReadOf(const Connection &connection)
{
    if (!connection.lastRunAt.isValid())
        return ConnectionsModel::tr("never");
    const QDateTime at = connection.lastRunAt.toLocalTime();
    return QString(dateText(at.date()) + u' ' + at.time().toString(QStringLiteral("hh:mm")));
}

void ConnectionsModel::setConnections(const Workspace &workspace)
{
    std::vector<Connection> connections;
    for (const Connection &connection : workspace.rows<Connection>())
        connections.push_back(connection);
    const QCollator order;
    std::ranges::sort(connections, [&](const Connection &one, const Connection &other) {
        const int by = order.compare(one.name, other.name);
        return by != 0 ? by < 0 : one.key < other.key;
    });
    if (connections == m_connections)
        return;
    beginResetModel();
    m_connections = std::move(connections);
    endResetModel();
}

const Connection *ConnectionsModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_connections.size() ? &m_connections[size_t(row)] : nullptr;
}

int ConnectionsModel::rowOf(const Id<Connection> &connection) const
{
    const auto found = std::ranges::find(m_connections, connection, &Connection::id);
    return found == m_connections.end() ? -1 : int(found - m_connections.begin());
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_connections[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return connection.name;
    case Kind:
        return kindOfServer(connection.kind);
    case Address:
        return connection.url;
    case Reads:
        return readsOf(connection);
    case LastRead:
        return lastReadOf(connection);
    default:
        return connection.lastOutcome;
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Name"),  tr("Server"),    tr("Address"),
                                         tr("Reads"), tr("Last read"), tr("Result")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace fairlead
