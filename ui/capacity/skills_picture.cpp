// SPDX-License-Identifier: GPL-3.0-or-later
// The skills as a picture: finding, table and drawing on paper.
#include "core/planning/why_words.h"
#include "ui/capacity/skill_delegates.h"
#include "ui/capacity/skill_matrix_model.h"
#include "ui/capacity/skill_needs_model.h"
#include "ui/capacity/skills_view.h"

#include <QPainter>

namespace fairlead {

namespace {

constexpr int paperSkill = 180;
constexpr int paperBar = 300;
constexpr int paperVerdict = 560;
constexpr int paperName = 180;
constexpr int paperLevel = 76;

void drawLine(QPainter &painter, const QRectF &rect, const QString &words, const QColor &color,
              const QFont &font, int alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, alignment | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, int(rect.width())));
}

} // namespace

QString SkillsView::finding() const
{
    const PlanResult *result = m_workbench.result();
    if (!result || m_needs->rowCount() == 0)
        return {};
    const Workspace &workspace = m_workbench.resultWorkspace();
    QStringList shortages;
    for (const SkillFeasibility &team : result->skills) {
        const bool isShown = m_workbench.team().isNull() || team.team == m_workbench.team();
        if (!isShown || team.isFeasible())
            continue;
        QStringList skills;
        for (const SkillNeed &need : team.needs) {
            if (need.isShort)
                skills.append(words::skill(workspace, need.skill, need.minimumLevel));
        }
        shortages.append(
            tr("%1 is short %2 d of %3")
                .arg(words::team(workspace, team.team), words::days(team.shortfall()), words::list(skills)));
    }
    return shortages.isEmpty() ? tr("All skills that the plan wants can be given at the same time")
                               : words::list(shortages);
}

QString SkillsView::pictureName() const
{
    const Plan *plan = m_workbench.plan();
    const Period *period = plan ? m_workbench.workspace().find(plan->period) : nullptr;
    return tr("skills %1").arg(period ? period->key : QString()).trimmed();
}

QSizeF SkillsView::pictureSize() const
{
    const Theme look = lightTheme();
    const double needs = look.px(paperSkill + paperBar + paperVerdict);
    const double matrix = look.px(paperName) + look.px(paperLevel) * double(m_matrix->columnCount() - 1);
    const int rows = m_needs->rowCount() + m_matrix->rowCount() + 3;
    return {std::max(needs, matrix), double(look.rowHeight()) * rows};
}

void SkillsView::drawPicture(QPainter &painter, const Theme &look) const
{
    const double height = look.rowHeight();
    const QFont body = look.font(TextSize::Body);
    const QFont note = look.font(TextSize::Note);
    double y = 0;
    drawLine(painter, {double(look.px(paperSkill)), y, double(look.px(paperBar)), height},
             tr("wanted over there, days"), look.textSecondary, note);
    for (int i = 0; i < m_needs->rowCount(); ++i) {
        y += height;
        const SkillNeedsModel::Row &row = m_needs->row(i);
        drawLine(painter, {0, y, double(look.px(paperSkill)), height},
                 QString(row.teamKey + QStringLiteral("   ") + row.skill), look.text, body);
        paintNeed(painter, {double(look.px(paperSkill)), y, look.px(paperBar) - 16.0, height},
                  row.need.wanted, row.need.upperBound, m_needs->most(), row.isBelow, look);
        drawLine(painter, {double(look.px(paperSkill + paperBar)), y, double(look.px(paperVerdict)), height},
                 tr("%1 of %2 d, %3")
                     .arg(words::days(row.need.wanted), words::days(row.need.upperBound), row.verdict),
                 row.isBelow ? look.error : look.textSecondary, body);
    }
    y += 2 * height;
    const auto left = [&look](int column) {
        return look.px(paperName) + look.px(paperLevel) * double(column - 1);
    };
    for (int column = 1; column < m_matrix->columnCount(); ++column) {
        drawLine(painter, {left(column), y, double(look.px(paperLevel)), height},
                 m_matrix->headerData(column, Qt::Horizontal).toString(), look.textSecondary, note,
                 Qt::AlignHCenter);
    }
    for (int row = 0; row < m_matrix->rowCount(); ++row) {
        y += height;
        drawLine(painter, {0, y, double(look.px(paperName)), height},
                 m_matrix->index(row, 0).data().toString(), look.text, body);
        for (int column = 1; column < m_matrix->columnCount(); ++column) {
            const QModelIndex index = m_matrix->index(row, column);
            paintLevel(painter, {left(column), y, double(look.px(paperLevel)), height},
                       m_matrix->level(index), m_matrix->wantsToGrow(index), look);
        }
    }
}

PictureTable SkillsView::pictureTable() const
{
    PictureTable table;
    for (const int column : {SkillNeedsModel::TeamKey, SkillNeedsModel::Skill, SkillNeedsModel::Wanted,
                             SkillNeedsModel::There, SkillNeedsModel::Verdict, SkillNeedsModel::People})
        table.headers.append(m_needs->headerData(column, Qt::Horizontal).toString());
    for (int i = 0; i < m_needs->rowCount(); ++i) {
        const SkillNeedsModel::Row &row = m_needs->row(i);
        table.rows.append({row.teamKey, row.skill, words::days(row.need.wanted),
                           words::days(row.need.upperBound), row.verdict, row.people});
    }
    return table;
}

} // namespace fairlead
