// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "ui/kit/value_format.h"

namespace fairlead {

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_rows(int(session.history().size()))
{
    connect(&session, &Session::changed, this, &HistoryModel::grow);
}

QString HistoryModel::kindWords(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Undo:
        return tr("taken back");
    case EntryKind::Redo:
        return tr("done again");
    case EntryKind::Do:
        break;
    }
    return tr("done");
}

/// The journal only ever grows.
void HistoryModel::grow()
{
    const int now = int(m_session.history().size());
    if (now <= m_rows)
        return;
    beginInsertRows({}, 0, now - m_rows - 1);
    m_rows = now;
    endInsertRows();
}

const JournalEntry &HistoryModel::entry(int row) const
{
    return m_session.history().at(m_rows - 1 - row);
}

int HistoryModel::rowOf(qint64 revision) const
{
    for (int row = 0; row < m_rows; ++row) {
        if (entry(row).seq == revision)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEntry &shown = entry(index.row());
    if (role == RevisionRole)
        return shown.seq;
    if (role == KindRole)
        return int(shown.kind);
    if (role == Qt::ToolTipRole && !shown.actor.isEmpty())
        return tr("by %1").arg(shown.actor);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == What)
        return shown.sentence;
    if (index.column() == Who)
        return shown.actor;
    if (index.column() == How)
        return shown.kind == EntryKind::Do ? QString() : kindWords(shown.kind);
    const QDateTime local = shown.at.toLocalTime();
    return QString(dateText(local.date()) % QStringLiteral("  ") % timeText(local.time()));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case How:
        return tr("How");
    default:
        return {};
    }
}

} // namespace fairlead
