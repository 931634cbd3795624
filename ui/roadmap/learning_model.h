// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/learning_offers.h"

#include <QAbstractTableModel>

#include <set>

namespace fairlead {

/// Where in the plan somebody could learn, with the price in days. Counts of people, no names: those are
/// shown on demand (GR8).
class LearningModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Teaches, Learners, Ends, Others, Leaders, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< Tone of the text
    using QAbstractTableModel::QAbstractTableModel;

    /// `names` is the workspace that was asked about.
    void show(const Workspace &names, std::vector<LearningOffer> offers);
    /// Items that a growth goal is tied to; they get a mark. Private: empty while the vault is locked or
    /// others look on (GR5).
    void setGoals(std::set<Id<Item>> items);
    bool hasGoal(int row) const;

    const Workspace &names() const { return m_names; }
    /// Null: there is no such row.
    const LearningOffer *offer(int row) const;
    /// The row of that piece of work; -1: none.
    int rowOf(const Id<SkillDemand> &demand) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const LearningOffer &offer, Column column) const;

    Workspace m_names;
    std::vector<LearningOffer> m_offers;
    std::set<Id<Item>> m_goals;
};

/// What it costs and brings, each in one sentence, what is worst first; never empty.
QStringList learningPrices(const Workspace &names, const LearningOffer &offer, QDate asOf);

} // namespace fairlead
