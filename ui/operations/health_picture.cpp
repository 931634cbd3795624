// SPDX-License-Identifier: GPL-3.0-or-later
// On-call health as a picture: finding, table and drawing on paper. Names nobody.
#include "ui/operations/health_view.h"

#include "ui/operations/duty_words.h"
#include "ui/operations/health_words.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace fairlead {

namespace {

constexpr QSizeF chartSize(1000, 420);
constexpr double titleHeight = 34;

} // namespace

QString HealthView::finding() const
{
    return health::finding(m_health);
}

QString HealthView::pictureName() const
{
    return tr("on-call health %1", "name of a file")
        .arg(m_health.rotation ? m_health.rotation->name : QString())
        .trimmed();
}

QSizeF HealthView::pictureSize() const
{
    return chartSize + QSizeF(0, titleHeight);
}

/// A chart of its own on paper, in the theme that is asked for.
void HealthView::drawPicture(QPainter &painter, const Theme &look) const
{
    painter.setFont(look.font(TextSize::Section, TextWeight::Strong));
    painter.setPen(look.text);
    const QString name = m_health.rotation ? m_health.rotation->name : QString();
    painter.drawText(QRectF(QPointF(0, 0), QSizeF(chartSize.width(), titleHeight)),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     tr("%1: %2", "rotation, finding").arg(name, finding()));
    QGraphicsScene scene;
    auto *chart = new HealthChart;
    scene.addItem(chart);
    chart->resize(chartSize);
    chart->show(m_health.load.weeks, look);
    chart->layout()->activate(); // there is no event loop that would do it
    const QRectF area(QPointF(0, 0), chartSize);
    scene.setSceneRect(area);
    scene.render(&painter, area.translated(0, titleHeight), area);
}

PictureTable HealthView::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("Week"), tr("From"), tr("Pages")};
    for (const PageKind kind : health::kindsUpwards)
        table.headers.append(health::kind(kind));
    table.headers += {tr("noise"), tr("disrupted hours"), tr("most incidents in 12 hours"), tr("limit")};
    for (const WeekLoad &week : m_health.load.weeks) {
        QStringList cells{duty::week(week.monday), week.monday.toString(Qt::ISODate),
                          QString::number(week.pages.total())};
        for (const PageKind kind : health::kindsUpwards)
            cells.append(QString::number(week.byKind[size_t(kind)]));
        cells += {QString::number(week.pages.noise), QString::number(week.disruptedHours),
                  QString::number(week.mostIncidents), QString::number(health::incidentLimit)};
        table.rows.append(cells);
    }
    return table;
}

} // namespace fairlead
