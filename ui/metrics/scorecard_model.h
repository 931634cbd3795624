// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/metrics_board.h"

#include <QAbstractTableModel>

namespace fairlead {

/// Which figures the scorecard shows.
enum class ScorecardFilter { All, Attention, Signals, Weekly };

/// The scorecard as a table: a row for each figure, grouped by category, each with its pair beside it in the
/// same row, so that no filter parts them (GR3).
class ScorecardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, Standing, Signal, Course, Going, Basis, Pair, ColumnCount };
    enum Role {
        TileRole = Qt::UserRole + 1, ///< index of the tile; −1: the heading of a group
        ToneRole,                    ///< Tone of the words
    };
    explicit ScorecardModel(MetricsBoard &board, QObject *parent = nullptr);

    void setFilter(ScorecardFilter filter);
    ScorecardFilter filter() const { return m_filter; }
    /// Only what has these words in its key, name, category or question.
    void setText(const QString &text);
    /// Null: a heading, or no such row.
    const KpiTile *tile(int row) const;
    const KpiTile *pairOf(int row) const;
    /// −1: it is not shown.
    int rowOf(const Id<KpiDefinition> &kpi) const;
    int figures() const; ///< shown, without headings

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int tile = -1;
        QString heading;
    };
    void refresh();
    bool isShown(const KpiTile &tile) const;
    QString words(const KpiTile &tile, int column) const;
    QString tip(const KpiTile &tile, int column) const;
    QVariant toneOf(const KpiTile &tile, int column) const;

    MetricsBoard &m_board;
    std::vector<Row> m_rows;
    ScorecardFilter m_filter = ScorecardFilter::All;
    QString m_text;
};

/// The last values as words: "74 … 86.9".
QString courseWords(const KpiTile &tile);
/// "K07  11.1 %  Change failure, meets the target": what must be read first stands first.
QString pairWords(const KpiTile &pair);

} // namespace fairlead
