// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QScrollArea>
#include <QWidget>

class QBoxLayout;

namespace fairlead {

enum class Fill { Ground, Surface, Raised };

/// A plain area in one of the three fills, with a hairline on the named edges. Follows the theme.
class Panel : public QWidget {
    Q_OBJECT
public:
    explicit Panel(Fill fill, Qt::Edges lines = {}, QWidget *parent = nullptr);

    Fill fill() const { return m_fill; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fill m_fill;
    Qt::Edges m_lines;
};

/// A layout whose margins and spacing are multiples of 4 and follow the text scale: the four numbers are
/// steps of 4 designed pixels, in the order left, top, right, bottom.
struct Space {
    double left = 0, top = 0, right = 0, bottom = 0, between = 2;
};
/// Gives `layout` that space now and after each change of theme; the layout must already sit on a widget.
void setSpace(QBoxLayout *layout, const Space &space);

/// A scroll area without frame or background of its own; owns `content`.
QScrollArea *calmScrollArea(QWidget *content, QWidget *parent = nullptr);

/// Keeps a child laid over its parent: `place` is called with the parent's rectangle whenever it changes.
class Overlay : public QWidget {
    Q_OBJECT
public:
    explicit Overlay(QWidget *over);

protected:
    virtual void place(const QRect &within) = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace fairlead
