// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/side_panel.h"

#include "ui/kit/form_rows.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <cmath>

namespace fairlead {

SidePanel::SidePanel(QWidget *parent)
    : Panel(Fill::Surface, Qt::LeftEdge, parent)
    , m_above(new Label({}, TextSize::Note, Tone::Secondary))
    , m_title(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong))
    , m_tools(new QHBoxLayout)
{
    m_title->setWordWrap(true);
    auto *head = new QWidget;
    auto *headRows = new QVBoxLayout(head);
    auto *headRow = new QHBoxLayout;
    headRow->addWidget(m_above, 1);
    headRow->addLayout(m_tools);
    headRows->addLayout(headRow);
    headRows->addWidget(m_title);
    setSpace(headRows, {4, 3, 3, 2, 1});
    setSpace(m_tools, {0, 0, 0, 0, 0});

    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->addStretch(1);
    setSpace(m_column, {0, 1, 0, 4, 2});
    m_area = calmScrollArea(column);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(head);
    rows->addWidget(m_area, 1);
    setAccessibleName(tr("Inspector"));
}

void SidePanel::setHeading(const QString &above, const QString &title)
{
    m_above->setText(above);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void SidePanel::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void SidePanel::insert(QWidget *widget, double indent)
{
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    // A button is as wide as its words; everything else takes the panel's width.
    box->addWidget(widget, 0, qobject_cast<QAbstractButton *>(widget) ? Qt::AlignLeft : Qt::Alignment());
    setSpace(box, {indent, 0, indent, 0, 0});
    m_column->insertWidget(m_column->count() - 1, row);
}

void SidePanel::add(QWidget *widget)
{
    insert(widget, 4);
}

void SidePanel::addForm(FormRows *form)
{
    insert(form, 2); // its fields have 8 pixels of padding of their own
}

void SidePanel::addSection(const QString &title)
{
    add(new Label(title, TextSize::Body, Tone::Text, TextWeight::Strong));
}

void SidePanel::addLine()
{
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    box->addWidget(new Hairline);
    setSpace(box, {4, 2, 4, 2, 0});
    m_column->insertWidget(m_column->count() - 1, row);
}

void SidePanel::clear()
{
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        Panel::keyPressEvent(event);
}

PanelHost::PanelHost(QWidget *parent) : QWidget(parent), m_slide(new QVariantAnimation(this))
{
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toDouble();
        arrange();
    });
}

void PanelHost::setContent(QWidget *content)
{
    auto *area = calmScrollArea(content, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    delete std::exchange(m_content, area);
    area->lower();
    arrange();
}

void PanelHost::setPanel(SidePanel *panel)
{
    m_panel = panel;
    panel->setParent(this);
    connect(panel, &SidePanel::closeWanted, this, [this] {
        if (isOverlay())
            setOpen(false);
    });
    arrange();
}

bool PanelHost::isOverlay() const
{
    const Theme &look = theme(this);
    const int limit = look.textScale > 100 ? look.px(look.overlayBelow()) : look.overlayBelow();
    return window()->width() < limit;
}

void PanelHost::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_slide->stop();
    const int duration = theme(this).motion();
    if (duration > 0 && isVisible()) {
        m_slide->setDuration(duration);
        m_slide->setStartValue(m_shown);
        m_slide->setEndValue(open ? 1.0 : 0.0);
        m_slide->start();
    } else {
        m_shown = open ? 1.0 : 0.0;
        arrange();
    }
    if (!open && m_panel && m_panel->isAncestorOf(window()->focusWidget()) && m_content)
        m_content->widget()->setFocus();
    Q_EMIT openChanged(open);
}

void PanelHost::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void PanelHost::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void PanelHost::arrange()
{
    const int full = m_panel ? std::min(theme(this).panelWidth(), width()) : 0;
    const int shown = int(std::lround(full * m_shown));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    if (m_panel) {
        m_panel->setVisible(shown > 0);
        m_panel->setGeometry(rightToLeft ? shown - full : width() - shown, 0, full, height());
        m_panel->raise();
    }
    if (m_content) {
        const int taken = isOverlay() ? 0 : shown;
        m_content->setGeometry(rightToLeft ? taken : 0, 0, width() - taken, height());
        m_content->show();
    }
}

} // namespace fairlead
