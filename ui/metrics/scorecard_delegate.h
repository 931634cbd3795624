// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/metrics/scorecard_model.h"

#include <QStyledItemDelegate>

namespace fairlead {

/// Cells of the scorecard: a standing with its icon, a signal as a lozenge with its letter, the course as a
/// small line. No state is told by colour alone.
class ScorecardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The lozenge of a signal with its letter, in the middle of `rect`; hollow, unlike any standing.
void paintSignal(QPainter &painter, const QRectF &rect, SignalRule rule, const Theme &look);
/// The values as a line from left to right with a gap where one is missing, the last one as a dot; signals
/// are rings, the target is a dotted line.
void paintCourse(QPainter &painter, const QRectF &rect, const KpiTile &tile, const Theme &look);

} // namespace fairlead
