// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/team_health.h"

#include <QWidget>

namespace fairlead {

/// One question from round to round: a dot for every round that may be shown, its figure over it, and how
/// many answered under it. A round that is hidden leaves a gap, so that the line claims nothing about it.
class HealthTrend final : public QWidget {
    Q_OBJECT
public:
    explicit HealthTrend(QWidget *parent = nullptr);

    void show(const TeamHealth &health, const QString &question);
    /// What the picture says, as text.
    QString words() const { return accessibleDescription(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Round {
        QDate from;
        std::optional<double> figure; ///< none: hidden, or not asked
        int answers = 0;
        std::optional<double> response;
    };
    void paintRound(QPainter &painter, QRectF slot, const Round &round, QPointF dot) const;

    std::vector<Round> m_rounds;
    HealthFigure m_kind; ///< of the question: how its figures are written, and between what
};

} // namespace fairlead
