// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/page_style.h"

namespace fairlead {

// Charts for paper: drawn by ourselves, because Qt Charts would bring frames and legends. All print in
// black and white: what is over is hatched or labelled, never told by colour alone.

/// Height in dots that a chart needs at a width, without title.
double chartHeight(const Waterfall &chart, double width);
double chartHeight(const LoadBars &chart, double width);
double chartHeight(const LoadLines &chart, double width);
double chartHeight(const InvestmentMix &chart, double width);
double chartHeight(const CommitmentDots &chart, double width);
double chartHeight(const HeatMap &chart, double width);
double chartHeight(const ControlLine &chart, double width);
double chartHeight(const TrendPanels &chart, double width);

void paintChart(QPainter &painter, const QRectF &box, const Waterfall &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const LoadBars &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const LoadLines &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const InvestmentMix &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const CommitmentDots &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const HeatMap &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const ControlLine &chart, const PageStyle &style);
void paintChart(QPainter &painter, const QRectF &box, const TrendPanels &chart, const PageStyle &style);
/// The course of a figure within a row of a table: no axis, the target as dots, the last value marked.
void paintCourse(QPainter &painter, const QRectF &box, const ReportCourse &course, const PageStyle &style);

/// Rows `first` to before `last` of a timeline, under its axis.
double timelineAxisHeight();
double timelineRowHeight();
void paintTimeline(QPainter &painter, const QRectF &box, const ReportTimeline &timeline, size_t first,
                   size_t last, const PageStyle &style);

// Shared by the painters.
/// Parallel lines at 45° inside a box.
void hatch(QPainter &painter, const QRectF &box, const QColor &color, double distance);
/// Months as words over a horizontal time axis, a hairline at the first of each.
void paintMonths(QPainter &painter, const QRectF &axis, double bottom, QDate from, QDate to,
                 const PageStyle &style);
/// Where a day begins on a time axis.
double xOfDay(const QRectF &axis, QDate from, QDate to, QDate day);

} // namespace fairlead
