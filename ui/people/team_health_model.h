// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/team_health.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>

namespace fairlead {

/// The figure as it is written: points of eNPS with their sign, a mean with one decimal.
QString healthText(const HealthFigure &kind, double figure);

/// How groups answered, question by question and round by round; what a small group would give away is hidden
/// before it gets here (GR2).
class TeamHealthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TeamHealthModel(Workbench &workbench, QObject *parent = nullptr);

    void refresh();
    SurveyKind kind() const { return m_kind; }
    void setKind(SurveyKind kind);
    const TeamHealth &health() const { return m_health; }
    bool isEmpty() const { return m_questions.isEmpty(); }
    QString question(int row) const { return m_questions.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The question, then the rounds, oldest first.
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Null: it was not asked in that round.
    const HealthFigure *figure(int row, int column) const;

    Workbench &m_workbench;
    SurveyKind m_kind = SurveyKind::Pulse;
    TeamHealth m_health;
    QStringList m_questions;
};

} // namespace fairlead
