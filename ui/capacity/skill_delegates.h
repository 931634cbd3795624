// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/delegates.h"
#include "ui/kit/theme.h"

class QPainter;

namespace fairlead {

class SkillMatrixModel;
class SkillNeedsModel;

/// Wanted against there: a pale bar as long as what is there, over it what is wanted.
void paintNeed(QPainter &painter, const QRectF &rect, double wanted, double there, double most, bool isShort,
               const Theme &look);
/// One cell of the matrix: the level in one hue.
void paintLevel(QPainter &painter, const QRectF &rect, int level, bool grows, const Theme &look);

class SkillNeedDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SkillNeedDelegate(const SkillNeedsModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintVerdict(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const SkillNeedsModel &m_model;
};

/// Levels are typed as digits; 0 removes.
class SkillLevelDelegate final : public ValueDelegate {
    Q_OBJECT
public:
    explicit SkillLevelDelegate(const SkillMatrixModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const SkillMatrixModel &m_model;
};

} // namespace fairlead
