// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/ops_review.h"
#include "ui/kit/fields.h"
#include "ui/kit/theme.h"
#include "ui/operations/ops_swap.h"

#include <QAbstractTableModel>

namespace fairlead {

/// One line of the weekly ops review.
struct OpsRow {
    enum class Kind { Head, Rotation, Page, Incident, Budget, Rule, Release, Duty, Action, None };
    static constexpr size_t columns = 7;

    Kind kind = Kind::None;
    int section = 0; ///< 0 … 6, in the order of the page
    RecordRef record;
    size_t index = 0; ///< in its list of the OpsReview
    QDate monday;     ///< of Duty
    std::array<QString, columns> cells;
    std::array<Tone, columns> tones{};
};

/// The weekly ops review as one list that is worked from top to bottom: seven sections, each with a head
/// whose cells name its columns.
class OpsReviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, ToneRole };
    static constexpr int sectionCount = 7;
    static constexpr int actionTitle = 0; ///< the column in which an action is renamed
    static constexpr int actionOwner = 5; ///< and the one in which it gets another owner

    explicit OpsReviewModel(Workbench &workbench, QObject *parent = nullptr);

    const OpsReview &review() const { return m_review; }
    const OpsRow *row(int index) const;
    /// The row of a record; −1: it is not here.
    int rowOf(const RecordRef &record) const;
    /// The first row of a section that can be chosen; −1: none.
    int firstOf(int section) const;
    static QString sectionTitle(int section);
    /// "W46 (9–15 Nov)".
    QString weekName() const;
    /// "Ops W46": where new actions come from.
    QString sourceName() const;
    bool isEmpty() const { return m_isEmpty; }

    /// The turn in a cell; none: it is no turn of duty.
    std::optional<OpsTurn> turnAt(const QModelIndex &index) const;
    /// The row of a turn's week; −1: not shown.
    int rowOf(const OpsTurn &turn) const;
    /// Marks the turn that is to be swapped, and shows more weeks of its rotation to swap it with; none: no
    /// turn is.
    void setMarked(const std::optional<OpsTurn> &turn);
    /// Who can own an action: everybody who is employed, by name; nobody first.
    QList<ChoiceOption> owners() const;

    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void layDuty();
    bool rename(const ActionItem &action, const QString &title);

    Workbench &m_workbench;
    std::optional<OpsTurn> m_marked;
    Workspace m_workspace; ///< what the review points into
    OpsReview m_review;
    std::vector<OpsRow> m_rows;
    bool m_isEmpty = true;
};

/// The lines of a review in words. `hidesNames`: others look at the screen (GR5).
std::vector<OpsRow> opsRows(const Workspace &workspace, const OpsReview &review, QDate asOf, bool hidesNames,
                            const std::optional<OpsTurn> &marked = {});

} // namespace fairlead
