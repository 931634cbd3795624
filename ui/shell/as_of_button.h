// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QAbstractButton>

namespace fairlead {

/// "as of 16 Nov 2026": the date every figure is for. Amber and with words when it is pinned to another
/// day than today. A click pins another date, or lets it follow the calendar again.
class AsOfButton final : public QAbstractButton {
    Q_OBJECT
public:
    AsOfButton(Workbench &workbench, QDate today, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool isPinnedElsewhere() const;

public Q_SLOTS:
    /// An invalid date follows the calendar.
    void pin(QDate date);
    void choose();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Workbench &m_workbench;
    QDate m_today;
};

} // namespace fairlead
