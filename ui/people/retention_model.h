// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_session.h"
#include "core/vault/retention.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QSet>

namespace fairlead {

/// What is due to be purged, under a heading for each person and each reason; every line, and every heading
/// for all of its lines, can be chosen.
class RetentionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Record, Kind, Since, Due, columns };

    struct Row {
        QString heading;  ///< of a group; empty: a record
        DueRecord record; ///< of a heading: the first of its group
    };

    RetentionModel(Workbench &workbench, PrivateSession &session, QObject *parent = nullptr);

    /// Null outside.
    const Row *row(int index) const;
    bool isHeading(int index) const { return row(index) && !row(index)->heading.isEmpty(); }
    /// All that is due, and what of it is chosen.
    const std::vector<DueRecord> &due() const { return m_due; }
    std::vector<DueRecord> chosen() const;
    /// How many people the due records are about; whom nobody can name counts as one.
    int peopleCount() const;
    /// The first day on which something more will be due; invalid: never, as it stands.
    QDate next() const { return m_next; }

    void chooseAll(bool all);
    /// Chooses the record of that row, or the whole group of a heading; or no longer.
    void turn(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void chosenChanged();

private:
    QString nameOf(const DueRecord &record) const;
    QString reasonOf(const DueRecord &record) const;
    std::vector<QUuid> groupOf(int heading) const;
    Qt::CheckState stateOf(int row) const;
    QVariant shown(const DueRecord &record, int column) const;
    void tellChosen();

    Workbench &m_workbench;
    PrivateSession &m_session;
    std::vector<DueRecord> m_due;
    std::vector<Row> m_rows;
    QSet<QUuid> m_chosen;
    QDate m_next;
};

} // namespace fairlead
