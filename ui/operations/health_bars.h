// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/accessible_parts.h"
#include "ui/operations/health_chart.h"

#include <QChartView>

namespace fairlead {

/// The chart as a control: ← → walk along the weeks, ↑ ↓ through the parts of a bar, Enter, Space and a click
/// ask for the pages behind. Screen readers see the weeks as its parts.
class HealthBars final : public QChartView, public AccessibleParts {
    Q_OBJECT
public:
    explicit HealthBars(QWidget *parent = nullptr);

    HealthChart &health() const { return *m_chart; }
    void show(const std::vector<WeekLoad> &weeks);
    const HealthBar &current() const { return m_current; }
    void setCurrent(const HealthBar &bar);
    /// Where the bar is, in the widget.
    QRect areaOf(const HealthBar &bar) const;

    int partCount() const override { return int(m_chart->weeks().size()); }
    QString partName(int part) const override;
    QRect partArea(int part) const override { return areaOf({part}); }
    int currentPart() const override { return m_current.week; }
    void pressPart(int part) override;

Q_SIGNALS:
    void asked(const fairlead::HealthBar &bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    HealthBar barAt(const QPoint &at) const;

    HealthChart *m_chart;
    HealthBar m_current;
};

} // namespace fairlead
