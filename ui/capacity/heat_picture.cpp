// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_picture.h"

#include "core/planning/why_words.h"
#include "ui/capacity/heat_paint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeatPicture)
};

/// Designed widths, the same as in the window.
struct Columns {
    double name, week, figure, where;
    explicit Columns(const Theme &look)
        : name(look.px(190))
        , week(look.px(44))
        , figure(look.px(64))
        , where(look.px(130))
    { }
    double total(size_t weeks) const { return name + week * double(weeks) + 3 * figure + where; }
};

double heightOf(const HeatRow &row, const Theme &look)
{
    return look.px(row.kind == HeatRow::Kind::TeamHead ? 40 : 28);
}

QString key()
{
    return Words::tr("Days here before on-call. L leave, H and hatched: holiday, P and S on call as primary "
                     "and secondary; the circle: part of full speed while ramping up.");
}

class Sheet {
public:
    Sheet(QPainter &painter, const HeatSheet &sheet, const Theme &look)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_look(look)
        , m_columns(look)
    { }

    void draw()
    {
        drawHead();
        m_y = m_look.rowHeight();
        for (const HeatRow &row : m_sheet.rows) {
            drawRow(row);
            m_y += heightOf(row, m_look);
        }
        words({0, m_y, m_columns.total(m_sheet.weeks.size()), double(m_look.px(32))}, key(), TextSize::Note,
              m_look.textSecondary, Qt::AlignLeft);
    }

private:
    void words(const QRectF &rect, const QString &text, TextSize size, const QColor &color, int alignment,
               TextWeight weight = TextWeight::Regular)
    {
        m_painter.setFont(m_look.font(size, weight));
        m_painter.setPen(color);
        m_painter.drawText(rect.adjusted(m_look.px(4), 0, -m_look.px(4), 0), alignment | Qt::AlignVCenter,
                           text);
    }
    double figureX(int figure) const
    {
        return m_columns.name + m_columns.week * double(m_sheet.weeks.size()) + m_columns.figure * figure;
    }
    void drawHead()
    {
        const double height = m_look.rowHeight();
        for (size_t week = 0; week < m_sheet.weeks.size(); ++week) {
            words({m_columns.name + m_columns.week * double(week), 0, m_columns.week, height},
                  shortWeek(m_sheet.weeks[week]), TextSize::Note, m_look.textSecondary, Qt::AlignHCenter);
        }
        const QString titles[] = {Words::tr("Avail"), Words::tr("On-call"), Words::tr("Net"),
                                  Words::tr("Where it goes")};
        for (int figure = 0; figure < 4; ++figure) {
            words({figureX(figure), 0, figure < 3 ? m_columns.figure : m_columns.where, height},
                  titles[figure], TextSize::Note, m_look.textSecondary,
                  figure < 3 ? Qt::AlignRight : Qt::AlignLeft);
        }
    }
    void drawRow(const HeatRow &row)
    {
        const double height = heightOf(row, m_look);
        const bool isHead = row.kind == HeatRow::Kind::TeamHead;
        words({0, m_y, m_columns.name, height}, row.name, isHead ? TextSize::Section : TextSize::Body,
              row.hasPerson() || isHead ? m_look.text : m_look.textSecondary, Qt::AlignLeft,
              isHead ? TextWeight::Strong : TextWeight::Regular);
        if (isHead) {
            const double width = m_columns.total(m_sheet.weeks.size()) - m_columns.name;
            return words({m_columns.name, m_y, width, height}, row.note, TextSize::Body, m_look.textSecondary,
                         Qt::AlignLeft);
        }
        for (size_t cell = 0; cell < row.cells.size(); ++cell) {
            const bool isMonth = row.kind == HeatRow::Kind::Months;
            const int first = isMonth ? m_sheet.months[cell].firstWeek : int(cell);
            const int count = isMonth ? m_sheet.months[cell].weekCount : 1;
            paintHeatCell(m_painter,
                          {m_columns.name + m_columns.week * first, m_y, m_columns.week * count, height},
                          row.cells[cell], m_look);
        }
        if (row.hasPerson())
            drawFigures(row, height);
    }
    void drawFigures(const HeatRow &row, double height)
    {
        const double values[] = {row.steps.available, row.steps.onCall, row.steps.net};
        for (int figure = 0; figure < 3; ++figure) {
            words({figureX(figure), m_y, m_columns.figure, height}, words::days(values[figure]),
                  TextSize::Body, m_look.text, Qt::AlignRight,
                  figure == 2 ? TextWeight::Strong : TextWeight::Regular);
        }
        if (row.kind == HeatRow::Kind::Person)
            paintWhere(m_painter,
                       {figureX(3) + m_look.px(8), m_y + height / 2 - m_look.px(4),
                        m_columns.where - m_look.px(12), double(m_look.px(8))},
                       row.steps, m_look);
    }

    QPainter &m_painter;
    const HeatSheet &m_sheet;
    const Theme &m_look;
    Columns m_columns;
    double m_y = 0;
};

} // namespace

QString heatFinding(const Workbench &workbench, const HeatSheet &sheet)
{
    const double over = workbench.workspace().settings().overAbove.value();
    const HeatRow *worst = nullptr;
    size_t month = 0;
    for (const HeatRow &row : sheet.rows) {
        if (row.kind != HeatRow::Kind::Months)
            continue;
        for (size_t i = 0; i < row.loads.size(); ++i) {
            if (!worst || row.loads[i].ratio() > worst->loads[month].ratio()) {
                worst = &row;
                month = i;
            }
        }
    }
    if (!worst)
        return {};
    const Team *team = workbench.resultWorkspace().find(worst->team);
    const QString name = team ? team->name : QString();
    const QString when = QLocale().toString(sheet.months[month].bucket.from, QStringLiteral("MMMM"));
    const double ratio = worst->loads[month].ratio();
    if (std::isinf(ratio))
        return Words::tr("%1 has no days in %2, but work").arg(name, when);
    if (ratio <= over)
        return Words::tr("Every month fits; %1 of %2 is the fullest, %3")
            .arg(when, name, words::percent(ratio, 0));
    return Words::tr("%1 of %2 is %3 over").arg(when, name, words::percent(ratio - 1, 0));
}

QSizeF heatPictureSize(const HeatSheet &sheet, const Theme &look)
{
    double height = look.rowHeight() + look.px(32);
    for (const HeatRow &row : sheet.rows)
        height += heightOf(row, look);
    return {Columns(look).total(sheet.weeks.size()), height};
}

void drawHeatPicture(QPainter &painter, const HeatSheet &sheet, const Theme &look)
{
    Sheet(painter, sheet, look).draw();
}

} // namespace fairlead
