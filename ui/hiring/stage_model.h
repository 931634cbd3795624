// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/pipeline.h"

#include <QAbstractTableModel>

namespace fairlead {

/// What a card of the board says.
struct CandidateCard {
    Id<Candidate> id;
    CandidateStage stage = CandidateStage::Applied;
    QString code;
    QString time;        ///< in the stage: "9 days"; for an end which it was: "Rejected"
    QString next;        ///< "Debrief, 18 Nov"; empty: nothing is planned
    bool isLate = false; ///< the next step was to be before today
    QString whole;       ///< all of it, for screen readers

    bool operator==(const CandidateCard &) const = default;
};

/// The candidates of one requisition as a board: a column for each stage of the way and one for all ends, in
/// a column those that are there longest first. Cells without a candidate are empty and cannot be chosen.
class StageModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ended = int(CandidateStage::Accepted); ///< the last column
    enum Role { CardRole = Qt::UserRole, FunnelRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const PrivateRecords &records, const Id<Requisition> &requisition, QDate asOf);
    /// Null where there is none.
    const CandidateCard *card(const QModelIndex &index) const;
    /// Invalid: it is not on the board.
    QModelIndex indexOf(const Id<Candidate> &candidate) const;
    int cardsIn(int column) const { return int(m_columns[size_t(column)].size()); }
    bool hasCards() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// FunnelRole: what came to the stage and what went on.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Columns = std::array<std::vector<CandidateCard>, ended + 1>;
    Columns m_columns;
    std::vector<FunnelStep> m_funnel;
    int m_rows = 0;
};

} // namespace fairlead
