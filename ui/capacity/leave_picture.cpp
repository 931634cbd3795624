// SPDX-License-Identifier: GPL-3.0-or-later
// The leave calendar as a picture: finding, table and drawing on paper.
#include "core/base/written_day.h"
#include "ui/capacity/leave_paint.h"
#include "ui/capacity/leave_view.h"

#include "core/planning/why_words.h"

#include <QLocale>
#include <QPainter>

namespace fairlead {

namespace {

constexpr double paperDay = 14;
constexpr double paperName = 190;
constexpr double paperNet = 64;

/// How many people are away on each day of the sheet.
std::pair<int, QDate> mostAway(const LeaveSheet &sheet)
{
    std::pair<int, QDate> most{0, {}};
    for (int day = 0; day < sheet.dayCount(); ++day) {
        const auto away = std::count_if(sheet.rows.begin(), sheet.rows.end(), [day](const LeaveRow &row) {
            return !row.isHead && !row.days[size_t(day)].leave.isNull() && !row.days[size_t(day)].isFree;
        });
        if (int(away) > most.first)
            most = {int(away), sheet.start.addDays(day)};
    }
    return most;
}

} // namespace

QString LeaveView::finding() const
{
    const LeaveSheet &sheet = m_model->sheet();
    QStringList names;
    for (const LeaveRow &row : sheet.rows) {
        if (row.conflicts > 0)
            names.append(row.name);
    }
    if (names.size() == 1)
        return tr("%1 is on call during leave").arg(names.first());
    if (!names.isEmpty())
        return tr("%1 are on call during leave").arg(words::list(names));
    const auto [away, day] = mostAway(sheet);
    if (away == 0)
        return sheet.rows.empty() ? QString() : tr("Nobody is on leave");
    const auto people =
        std::count_if(sheet.rows.begin(), sheet.rows.end(), [](const LeaveRow &row) { return !row.isHead; });
    return tr("Most are away on %1: %2 of %3 people").arg(writtenDay(day, u"d MMMM")).arg(away).arg(people);
}

QString LeaveView::pictureName() const
{
    const Plan *plan = m_workbench.plan();
    const Period *period = plan ? m_workbench.workspace().find(plan->period) : nullptr;
    return tr("leave %1").arg(period ? period->key : QString()).trimmed();
}

QSizeF LeaveView::pictureSize() const
{
    const Theme look = lightTheme();
    double height = rulerHeight(look);
    for (const LeaveRow &row : m_model->sheet().rows)
        height += look.px(row.isHead ? 36 : 28);
    return {look.px(paperName) + look.px(paperNet) + look.px(paperDay) * double(m_model->sheet().dayCount()),
            height};
}

void LeaveView::drawPicture(QPainter &painter, const Theme &look) const
{
    const LeaveSheet &sheet = m_model->sheet();
    const double x = look.px(paperName) + look.px(paperNet);
    const double width = look.px(paperDay);
    paintRuler(painter, {x, 0, width * sheet.dayCount(), rulerHeight(look)}, sheet, x, width, look);
    double y = rulerHeight(look);
    for (const LeaveRow &row : sheet.rows) {
        const double height = look.px(row.isHead ? 36 : 28);
        painter.setFont(look.font(row.isHead ? TextSize::Section : TextSize::Body,
                                  row.isHead ? TextWeight::Strong : TextWeight::Regular));
        painter.setPen(look.text);
        painter.drawText(QRectF(0, y, look.px(paperName), height), Qt::AlignLeft | Qt::AlignVCenter,
                         row.name);
        painter.drawText(QRectF(look.px(paperName), y, look.px(paperNet - 8), height),
                         Qt::AlignRight | Qt::AlignVCenter, words::days(row.net));
        for (size_t day = 0; !row.isHead && day < row.days.size(); ++day) {
            const LeaveDay &shown = row.days[day];
            const bool isNew = day == 0 || row.days[day - 1].leave != shown.leave
                || row.days[day - 1].isPrimary != shown.isPrimary
                || row.days[day - 1].isSecondary != shown.isSecondary;
            paintLeaveDay(painter, {x + width * double(day), y, width, height}, shown, isNew, look);
        }
        y += height;
    }
}

PictureTable LeaveView::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("Team"), tr("Person"),           tr("From"),  tr("To"),
                     tr("Kind"), tr("Part of each day"), tr("Remark")};
    QString team;
    for (const LeaveRow &row : m_model->sheet().rows) {
        if (row.isHead) {
            team = row.name;
            continue;
        }
        for (const Leave &leave : m_workbench.workspace().rows<Leave>()) {
            const bool isShown = leave.person == row.person && leave.to >= m_model->sheet().start
                && leave.from <= m_model->sheet().end;
            if (!isShown)
                continue;
            table.rows.append({team, row.name, leave.from.toString(Qt::ISODate),
                               leave.to.toString(Qt::ISODate), leaveKindName(leave.kind),
                               words::percent(leave.fraction.value(), 0),
                               row.conflicts > 0 ? tr("on call during leave") : QString()});
        }
    }
    return table;
}

} // namespace fairlead
