// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPainter>
#include <QWidget>

namespace fairlead {

/// Where a dragged row would land: one accent line over the full width.
class DropLine final : public QWidget {
public:
    explicit DropLine(QWidget *viewport) : QWidget(viewport)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void showAt(int y)
    {
        setGeometry(0, y - 1, parentWidget()->width(), 3);
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme(this).accent); }
};

} // namespace fairlead
