// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/track_record.h"
#include "core/workspace/workspace.h"

#include <QAbstractTableModel>

namespace fairlead {

/// How good the forecasts of the past were: what they said, what was, and of how many items. By team and
/// kind of work, never by person.
class TrackRecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Said, Was, Items, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the text
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Workspace &workspace, const TrackRecord &record);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString what, said, was;
        int items = 0;
        bool isOff = false; ///< surely not what was said
        QString tip;
    };
    void addBias(const QString &what, const EstimateBias &bias);

    std::vector<Row> m_rows;
};

} // namespace fairlead
