// SPDX-License-Identifier: GPL-3.0-or-later
// The rota as a picture: finding, table and drawing on paper. Names are those that the window shows (GR5).
#include "ui/operations/rota_view.h"

#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace fairlead {

namespace {

constexpr double paperName = 200;
constexpr double paperWeek = 184;
constexpr double paperRow = 28;
constexpr double paperPad = 6;

void drawCell(QPainter &painter, const QRectF &cell, const QString &text, const QColor &color)
{
    const QRectF inside = cell.adjusted(paperPad, 0, -paperPad, 0);
    painter.setPen(color);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, inside.width()));
}

} // namespace

QString RotaView::finding() const
{
    const int holes = m_model->holes();
    const int conflicts = m_model->conflicts();
    if (m_model->rowCount() == 0)
        return {};
    return holes == 0 && conflicts == 0
        ? tr("Every week has somebody who is here")
        : tr("Turns without somebody: %1, during leave: %2").arg(holes).arg(conflicts);
}

QString RotaView::pictureName() const
{
    return tr("rota from %1", "name of a file")
        .arg(m_model->columnCount() > 1 ? m_model->monday(1).toString(Qt::ISODate) : QString());
}

QSizeF RotaView::pictureSize() const
{
    const Theme look = lightTheme();
    return {look.px(paperName) + look.px(paperWeek) * double(m_model->columnCount() - 1),
            look.px(paperRow) * double(m_model->rowCount() + 1)};
}

void RotaView::drawPicture(QPainter &painter, const Theme &look) const
{
    const double height = look.px(paperRow);
    const auto cellOf = [&look, height](int row, int column) {
        const double left = column == 0 ? 0 : look.px(paperName) + look.px(paperWeek) * double(column - 1);
        return QRectF(left, height * row, column == 0 ? look.px(paperName) : look.px(paperWeek), height);
    };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        painter.setFont(look.font(TextSize::Note, TextWeight::Strong));
        drawCell(painter, cellOf(0, column), m_model->headerData(column, Qt::Horizontal).toString(),
                 look.textSecondary);
        painter.setFont(look.font(TextSize::Body));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, column);
            drawCell(painter, cellOf(row + 1, column), index.data().toString(),
                     look.tone(Tone(index.data(RotaModel::ToneRole).toInt())));
        }
    }
    painter.setPen(QPen(look.line, 1));
    for (int row = 0; row < m_model->rowCount(); row += 2) // above each rotation
        painter.drawLine(QPointF(0, height * (row + 1)), QPointF(pictureSize().width(), height * (row + 1)));
}

PictureTable RotaView::pictureTable() const
{
    PictureTable table;
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.headers.append(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        // Whose row it is, in full: cells of a table are read alone.
        QStringList cells{m_model->index(row, 0).data(Qt::AccessibleTextRole).toString()};
        for (int column = 1; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace fairlead
