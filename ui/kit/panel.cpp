// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace fairlead {

namespace {

/// Gives a layout its space again when the text scale has changed.
class SpaceKeeper final : public QObject {
public:
    SpaceKeeper(QBoxLayout *layout, const Space &space) : QObject(layout), m_layout(layout), m_space(space)
    {
        apply();
        layout->parentWidget()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        const Theme &look = theme(nullptr);
        m_layout->setContentsMargins(look.space(m_space.left), look.space(m_space.top),
                                     look.space(m_space.right), look.space(m_space.bottom));
        m_layout->setSpacing(look.space(m_space.between));
    }

    QBoxLayout *m_layout;
    Space m_space;
};

} // namespace

Panel::Panel(Fill fill, Qt::Edges lines, QWidget *parent) : QWidget(parent), m_fill(fill), m_lines(lines) { }

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_fill == Fill::Ground        ? look.ground
                         : m_fill == Fill::Surface ? look.surface
                                                   : look.raised);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto edge = [&](Qt::Edge logical, const QRect &line) {
        if (m_lines.testFlag(logical))
            painter.fillRect(line, look.line);
    };
    const QRect left(0, 0, 1, height());
    const QRect right(width() - 1, 0, 1, height());
    edge(Qt::TopEdge, {0, 0, width(), 1});
    edge(Qt::BottomEdge, {0, height() - 1, width(), 1});
    edge(Qt::LeftEdge, rightToLeft ? right : left);
    edge(Qt::RightEdge, rightToLeft ? left : right);
}

void setSpace(QBoxLayout *layout, const Space &space)
{
    new SpaceKeeper(layout, space); // owned by the layout
}

QScrollArea *calmScrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

Overlay::Overlay(QWidget *over) : QWidget(over)
{
    over->installEventFilter(this);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Overlay::showEvent(QShowEvent *event)
{
    place(parentWidget()->rect());
    raise();
    QWidget::showEvent(event);
}

} // namespace fairlead
