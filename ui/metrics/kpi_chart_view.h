// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/accessible_parts.h"
#include "ui/kit/picture.h"
#include "ui/metrics/kpi_chart_data.h"

#include <QChartView>

namespace fairlead {

class KpiChart;

/// A control chart as a control: arrows walk along its points. Screen readers see them as its children.
class KpiChartView final : public QChartView, public AccessibleParts, public Picture {
    Q_OBJECT
public:
    explicit KpiChartView(QWidget *parent = nullptr);

    void show(const KpiChartData &data);
    const KpiChartData &data() const { return m_data; }
    KpiChart &chart() const { return *m_chart; }
    int current() const { return m_current; }
    void setCurrent(int point);

    int partCount() const override { return int(m_data.points.size()); }
    QString partName(int part) const override { return m_data.words(size_t(part)); }
    QRect partArea(int part) const override;
    int currentPart() const override { return m_current; }
    void pressPart(int part) override { setCurrent(part); }

    QString finding() const override { return m_data.finding; }
    QString pictureName() const override { return m_data.name; }
    QSizeF pictureSize() const override { return {900, 380}; }
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override { return m_data.table(); }

Q_SIGNALS:
    /// Another point has the keyboard.
    void currentChanged(int point);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    KpiChart *m_chart;
    KpiChartData m_data;
    int m_current = -1;
};

} // namespace fairlead
