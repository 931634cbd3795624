// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/calendar_popup.h"

#include "ui/kit/icon.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead {

namespace {

// Qt draws the calendar's head in the colour of selections, its arrows in green and weekends in red.
void calm(QCalendarWidget &calendar, const Theme &look)
{
    if (auto *head = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        head->setAutoFillBackground(false);
    if (auto *back = calendar.findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth")))
        back->setIcon(icon(QLatin1String("chevron-left")));
    if (auto *next = calendar.findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth")))
        next->setIcon(icon(QLatin1String("chevron-right")));
    QPalette colors = look.palette();
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        colors.setColor(role, look.raised);
    calendar.setPalette(colors);
    QTextCharFormat quiet;
    quiet.setForeground(look.textSecondary);
    calendar.setWeekdayTextFormat(Qt::Saturday, quiet);
    calendar.setWeekdayTextFormat(Qt::Sunday, quiet);
    quiet.setFont(look.font(TextSize::Note));
    calendar.setHeaderTextFormat(quiet);
}

} // namespace

CalendarPopup::CalendarPopup(QWidget *field, QDate day) : QWidget(field, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &look = theme(this);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setSelectedDate(day);
    calendar->setAccessibleName(tr("Calendar"));
    calm(*calendar, look);
    auto *box = new QVBoxLayout(this);
    const int side = look.px(6);
    box->setContentsMargins(side, side, side, side);
    box->addWidget(calendar);
    setFocusProxy(calendar);
    const auto take = [this](QDate date) {
        Q_EMIT chosen(date);
        close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.fieldLineHover());
    painter.fillRect(rect().adjusted(1, 1, -1, -1), look.raised);
}

} // namespace fairlead
