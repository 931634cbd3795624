// SPDX-License-Identifier: GPL-3.0-or-later
// On-call health as a picture: finding, table and drawing on paper. Names nobody.
#include "ui/operations/health_view.h"

#include "ui/operations/duty_words.h"
#include "ui/operations/health_words.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>

namespace fairlead {

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
    return {1000, 420};
}

/// A chart of its own on paper, in the theme that is asked for.
void HealthView::drawPicture(QPainter &painter, const Theme &look) const
{
    QGraphicsScene scene;
    auto *chart = new HealthChart;
    scene.addItem(chart);
    chart->resize(pictureSize());
    chart->show(m_health.load.weeks, look);
    chart->layout()->activate(); // there is no event loop that would do it
    const QRectF area(QPointF(0, 0), pictureSize());
    scene.setSceneRect(area);
    scene.render(&painter, area, area);
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
