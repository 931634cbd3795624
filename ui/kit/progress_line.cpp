// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progress_line.h"

#include "ui/kit/buttons.h"
#include "ui/kit/job.h"

#include <QPainter>
#include <QTimer>

namespace fairlead {

ProgressLine::ProgressLine(QWidget *over)
    : Overlay(over)
    , m_stop(new Button(tr("Stop"), ButtonRole::Normal, this))
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(patience);
    connect(m_wait, &QTimer::timeout, this, &QWidget::show);
    m_stop->setFocusPolicy(Qt::TabFocus);
    connect(m_stop, &QAbstractButton::clicked, this, &ProgressLine::stopChosen);
    setAccessibleName(tr("Computing"));
    hide();
}

void ProgressLine::watch(JobBase *job, Stop stop)
{
    connect(job, &JobBase::started, this, &ProgressLine::begin);
    connect(job, &JobBase::progressed, this, &ProgressLine::setPercent);
    connect(job, &JobBase::finished, this, &ProgressLine::end);
    if (stop == Stop::Cancels)
        connect(this, &ProgressLine::stopChosen, job, &JobBase::cancel);
}

void ProgressLine::begin()
{
    m_percent = 0;
    if (!isVisible() && !m_wait->isActive()) // a newer run must not start the waiting again
        m_wait->start();
    update();
}

void ProgressLine::setPercent(int percent)
{
    m_percent = percent;
    setAccessibleDescription(tr("%1 %").arg(percent));
    update();
}

void ProgressLine::end()
{
    m_wait->stop();
    hide();
}

void ProgressLine::place(const QRect &within)
{
    const Theme &look = theme(this);
    const QSize stop = m_stop->sizeHint();
    setGeometry(0, 0, within.width(), stop.height() + look.px(10));
    const int side = look.px(8);
    const int left = layoutDirection() == Qt::RightToLeft ? side : within.width() - stop.width() - side;
    m_stop->setGeometry(left, look.px(8), stop.width(), stop.height());
    // Only the line and the button catch the mouse and hide what is below.
    setMask(QRegion(0, 0, within.width(), 2).united(m_stop->geometry()));
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 2, look.line);
    const int done = width() * std::clamp(m_percent, 2, 100) / 100;
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - done : 0, 0, done, 2, look.accent);
}

DimmedWhile::DimmedWhile(QWidget *over) : Overlay(over), m_wait(new QTimer(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_wait->setSingleShot(true);
    m_wait->setInterval(patience);
    connect(m_wait, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void DimmedWhile::watch(JobBase *job)
{
    connect(job, &JobBase::started, this, &DimmedWhile::begin);
    connect(job, &JobBase::finished, this, &DimmedWhile::end);
}

void DimmedWhile::begin()
{
    if (!isVisible() && !m_wait->isActive())
        m_wait->start();
}

void DimmedWhile::end()
{
    m_wait->stop();
    hide();
}

void DimmedWhile::place(const QRect &within)
{
    setGeometry(within);
}

void DimmedWhile::paintEvent(QPaintEvent *)
{
    QColor veil = theme(this).ground;
    veil.setAlphaF(0.45F);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace fairlead
