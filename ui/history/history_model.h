// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The journal as sentences with local time, newest first; who did it, and whether it took something back.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Who, How, ColumnCount };
    enum Role {
        RevisionRole = Qt::UserRole, ///< seq of the entry
        KindRole,                    ///< EntryKind
    };

    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    static QString kindWords(EntryKind kind);
    /// The row of that revision, or -1.
    int rowOf(qint64 revision) const;

private:
    void grow();
    const JournalEntry &entry(int row) const;

    Session &m_session;
    int m_rows = 0;
};

} // namespace fairlead
