// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace fairlead {

/// Lays widgets out one after the other and goes on in the next line where there is no more room, as for
/// chips and rows of tools. Space between is 8 designed pixels.
class FlowRow final : public QLayout {
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Height that the lines take in `rect`; with `move` the widgets are put there.
    int arrange(const QRect &rect, bool move) const;
    QList<QLayoutItem *> m_items;
};

} // namespace fairlead
