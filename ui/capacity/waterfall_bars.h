// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace fairlead {

class WaterfallChart;

/// The chart as a control: arrows walk along its bars, Enter, Space and a click ask for one. Screen
/// readers see the bars as its children.
class WaterfallBars final : public QChartView {
    Q_OBJECT
public:
    explicit WaterfallBars(QWidget *parent = nullptr);

    WaterfallChart &waterfall() const { return *m_chart; }
    int current() const { return m_current; }
    void setCurrent(int bar);
    /// The bar in words: "Leave takes 40 days".
    QString words(int bar) const;
    /// Where the bar is, in the widget.
    QRect areaOf(int bar) const;

Q_SIGNALS:
    void asked(int bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    WaterfallChart *m_chart;
    int m_current = 0;
};

} // namespace fairlead
