// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/interviews.h"

#include <QAbstractTableModel>

namespace fairlead {

/// What the submitted cards say, dimension by dimension: a column for each interviewer, then the mean and how
/// far they are apart.
class RatingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows nothing for a picture without cards.
    void show(const Workspace &workspace, const CandidatePicture &picture);
    /// "Nadia: 3 – planned with dependencies …", one line for each card that rates the dimension.
    QString evidence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString dimension;
        std::vector<std::optional<int>> values;
        QStringList evidence;
        std::optional<double> mean;
        int spread = 0;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
    QStringList m_names;
};

} // namespace fairlead
