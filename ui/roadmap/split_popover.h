// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"

#include <QFrame>

class QDoubleSpinBox;

namespace fairlead {

class Label;

/// Asks how much to split off, beside the item; Enter splits, Esc leaves it whole.
class SplitPopover final : public QFrame {
    Q_OBJECT
public:
    explicit SplitPopover(QWidget *parent);

    /// Offers `proposal` of the item's `whole` effort.
    void open(const QString &key, Effort whole, Effort proposal, const QRect &beside);

Q_SIGNALS:
    void chosen(fairlead::Effort part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    Label *m_title;
    Label *m_rest;
    QDoubleSpinBox *m_days;
    Effort m_whole;
};

} // namespace fairlead
