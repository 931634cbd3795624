// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/incident_figures.h"
#include "ui/kit/theme.h"

#include <QChart>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace fairlead {

class ChartWords;

/// How many incidents each cause brought in each month.
struct IncidentTrend {
    /// Incidents of one cause.
    struct Cause {
        Id<CauseTheme> theme; ///< null: no cause is named, or all the others
        QString key;          ///< as it is written into its part of a bar
        QString name;
        int badMinutes = 0;
        std::vector<int> counts; ///< by month
    };
    std::vector<QDate> months; ///< the first of each, ascending
    std::vector<Cause> causes; ///< at most seven: the most bad minutes first, the last may be “others”

    int total() const;
    int inMonth(size_t month) const;
};
/// The last `months` months up to the one of `asOf`, of the incidents that are given, in order of start.
IncidentTrend incidentTrend(std::span<const Incident *const> incidents,
                            std::span<const CauseTheme *const> themes, QDate asOf, int months);

/// Incidents by month, stacked by cause; each part of a bar has the key of its cause in it, so that it reads
/// in black and white.
class IncidentTrendChart final : public QChart {
    Q_OBJECT
public:
    explicit IncidentTrendChart(QGraphicsItem *parent = nullptr);

    void show(IncidentTrend trend, const Theme &look);
    const IncidentTrend &trend() const { return m_trend; }
    /// The cause of the part at a place of the chart; −1: none.
    int causeAt(QPointF position) const;

private:
    void paintWords(QPainter &painter) const;
    QRectF partOf(size_t month, size_t cause) const;

    IncidentTrend m_trend;
    Theme m_look;
    QBarCategoryAxis *m_months;
    QValueAxis *m_count;
    ChartWords *m_words;
    double m_barWidth = 0.7; ///< of the room of a month
};

} // namespace fairlead
