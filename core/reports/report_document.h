// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_text.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace fairlead {

/// What a figure or a cell says besides its words. Never the only sign: the words say it as well.
enum class ReportTone { Normal, Quiet, Strong, Alarm, Warning, Good };

/// Text that the author of the report types onto the page; kept in the plan.
enum class EditorialField { None, Headline, Ask };

struct ReportHeading {
    int level = 2; ///< 1 is the title of a section, set by the section itself
    QString text;
    bool startsPage = false;
};

enum class ParagraphStyle { Body, Lead, Note };

struct ReportParagraph {
    QString text; ///< lines are separated by '\n'
    ParagraphStyle style = ParagraphStyle::Body;
    EditorialField editorial = EditorialField::None;
    QString placeholder; ///< shown in the preview where `text` is empty, never printed
};

/// A list with a mark before each line.
struct ReportList {
    QStringList lines;
};

/// One of the large figures of a strip.
struct ReportFigure {
    QString value;
    QString unit;
    QString label;
    QString note;
    ReportTone tone = ReportTone::Normal;
};
struct ReportFigures {
    std::vector<ReportFigure> figures;
};

struct ReportColumn {
    QString title;
    QString unit;
    bool isNumber = false; ///< right-aligned, never wrapped
    double weight = 1;     ///< share of the free width; numbers take what they need
};
/// The course of a figure in as little room as a cell of a table has.
struct ReportCourse {
    std::vector<std::optional<double>> values; ///< oldest first; the last one is marked
    std::optional<double> target;
    bool isSignal = false; ///< the last value stands out: a ring in place of a dot
};
struct ReportCell {
    QString text;
    ReportTone tone = ReportTone::Normal;
    ReportCourse course = {}; ///< empty: the text is all; drawn in place of the text otherwise
};
using ReportRow = std::vector<ReportCell>;
struct ReportTable {
    QString title; ///< a finding where there is one; may be empty
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows; ///< each with one cell per column
    bool hasTotal = false;       ///< the last row is the sum of the others
    bool isWhole = false;        ///< not cut between pages where it fits on one
    QString whenEmpty;           ///< instead of rows: "none"
    QStringList notes;
};

/// From one total to the next by named causes.
struct Waterfall {
    enum class Kind { Gross, Loss, Gain, Net, Plan };
    struct Step {
        QString label;
        double value = 0; ///< Gross, Net, Plan: the height; Loss and Gain: a positive change
        Kind kind = Kind::Loss;
    };
    std::vector<Step> steps;
};
/// Demand as bars against capacity as a line, one panel per team.
struct LoadBars {
    struct Bar {
        QString label;
        double demand = 0;
        double capacity = 0;
    };
    struct Panel {
        QString name;
        std::vector<Bar> bars;
    };
    std::vector<Panel> panels;
    double overAbove = 1.05; ///< ratio from which a bar is called over
};
/// Demand and capacity as lines over weeks, one panel per team.
struct LoadLines {
    struct Panel {
        QString name;
        std::vector<double> demand;
        std::vector<double> capacity;
    };
    QStringList labels;
    std::vector<Panel> panels;
};
/// Effort above the line by class, and the band agreed for engineering excellence.
struct InvestmentMix {
    struct Bar {
        QString name;
        std::array<double, 5> days{}; ///< by InvestmentClass
        double bandLow = 0;           ///< share of the whole, 0..1
        double bandHigh = 0;
    };
    QStringList classes; ///< names of the five classes
    std::vector<Bar> bars;
};
/// Promised day and forecast day of each commitment on one time axis.
struct CommitmentDots {
    struct Dot {
        QString label;
        QDate promised; ///< invalid: no date was promised
        QDate baseline; ///< invalid: no baseline
        QDate forecast; ///< invalid: not scheduled
        bool isDone = false;
        QDate likely;   ///< with people: P50; invalid: no forecast
        QDate safe;     ///< with people: P85
        QString chance; ///< of the promised day: "29 %"
        bool isLate() const { return promised.isValid() && forecast.isValid() && forecast > promised; }
    };
    QDate from;
    QDate to; ///< inclusive
    QDate today;
    std::vector<Dot> dots;
};
/// A number in each cell; one hue from nothing to `full`.
struct HeatMap {
    struct Cell {
        double value = 0;
        QString mark;          ///< "L", "P", "S": in place of, or beside the number
        bool replaces = false; ///< the mark stands in place of the number
        bool hatched = false;  ///< a holiday in it
    };
    struct Row {
        QString name;
        std::vector<Cell> cells;
        QString total;
    };
    QStringList labels;
    QString totalTitle;
    std::vector<Row> rows;
    double full = 5;
    QString key; ///< what the letters mean
};

/// A figure over time with its natural limits (C21); signals are told by a ring and a letter, not by colour
/// alone.
struct ControlLine {
    struct Point {
        QString label;
        std::optional<double> value; ///< empty: no data, the line is cut
        double centre = 0;
        double low = 0;
        double high = 0;
        bool hasLimits = false;
        bool hasLow = true; ///< false: below the limit there is nothing that could be
        QString mark;       ///< of a signal: "O" outside, "R" run, "N" near a limit; empty: none
    };
    std::vector<Point> points;
    std::optional<double> target;
    int decimals = 1; ///< of the axis
    QString key;      ///< what the letters mean
};

/// Figures over the same stretches of time, a panel each.
struct TrendPanels {
    struct Line {
        QString name;                              ///< at the end of the line; empty where it is the only one
        std::vector<std::optional<double>> values; ///< one for each label of the panel
    };
    struct Panel {
        QString title;
        QString unit;
        QStringList labels;
        std::vector<Line> lines;
        std::optional<double> limit; ///< a line that should not be crossed
        QString limitName;
        int decimals = 0;
    };
    std::vector<Panel> panels;
};

struct ReportChart {
    QString id;    ///< names the chart in its data table
    QString title; ///< the finding, from the figures
    QString unit;
    std::variant<Waterfall, LoadBars, LoadLines, InvestmentMix, CommitmentDots, HeatMap, ControlLine,
                 TrendPanels>
        data;
    QStringList notes = {}; ///< between the title and the picture: what the finding rests on
};

/// Items as bars over time.
struct ReportTimeline {
    struct Row {
        QString key;
        QString title;
        bool isGroup = false; ///< a team's name; has no bar
        bool isMilestone = false;
        bool isOnPath = false;
        bool isLate = false;
        QDate start;
        QDate finish;    ///< inclusive
        QDate doneUntil; ///< last day of the solid part; invalid: nothing done
        QDate baselineStart;
        QDate baselineFinish;
        QDate deadline;
        QDate likely;  ///< finish in 50 of 100 cases; invalid: no forecast
        QDate safe;    ///< in 85 of 100
        QString label; ///< at the bar's end
    };
    struct Link {
        size_t from = 0; ///< rows
        size_t to = 0;
        bool fromStart = false;
        bool toStart = true;
    };
    QString title;
    QDate from;
    QDate to;
    QDate today; ///< invalid: no line
    std::vector<QDate> holidays;
    std::vector<Row> rows;
    std::vector<Link> links;
};

struct ReportSignatures {
    struct Line {
        QString role;
        QString name; ///< empty: to be filled in by hand
        QDate on;
    };
    std::vector<Line> lines;
};

struct ReportDefinitions {
    std::vector<std::pair<QString, QString>> terms;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportFigures, ReportTable,
                                 ReportChart, ReportTimeline, ReportSignatures, ReportDefinitions>;

struct ReportSection {
    QString id;
    QString number; ///< "1", "2" … or "A"
    QString title;
    bool startsPage = true;
    std::vector<ReportBlock> blocks;
};

/// What stands at the head and foot of each page.
struct ReportHeader {
    QString workspace;
    QString report;
    QString period;
    QString scenario;
    QString baseline; ///< "none" where there is none
    QString audience;
    QString asOf;
    QString snapshot;    ///< revision of the workspace
    QString generatedAt; ///< the stamp as it is printed
};

/// Something the audience does not get to see, and why (GR13).
struct LeftOut {
    QString what;
    QString why;
    bool operator==(const LeftOut &) const = default;
};

/// A whole report as a value: what it says, not where it stands on paper.
struct ReportDocument {
    QString title;
    ReportHeader header;
    ReportLanguage language = ReportLanguage::EnglishUk; ///< of its numbers and dates
    QDateTime generatedAt; ///< UTC; the only thing that may differ between two runs
    std::vector<ReportSection> sections;
    std::vector<LeftOut> leftOut;
    bool isPrivate =
        false; ///< made of private records: a red border on every page, exported deliberately (GR12)
};

/// Calls `change` for every text of the document that a reader could see, also for axis labels and
/// for what was left out.
void eachText(ReportDocument &document, const std::function<void(QString &)> &change);

} // namespace fairlead
