// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/difference_words.h"
#include "core/scenarios/edit_words.h"

namespace fairlead {

/// The current plan or a scenario, ready to be compared. The workspace and the result have to outlive it.
struct ComparedPlan {
    QString name;
    PlanSide side;
    ChangeSet changes; ///< from the current plan; empty: it is the current plan
    QString why;
    QString ask; ///< as somebody wrote it; empty: what it needs is read off its changes
};

/// One figure of one plan; what it is follows from its row.
struct ComparisonCell {
    std::optional<double> number; ///< days, 0..1 or money; none: not known
    double whole = 0;             ///< of a load: the capacity, focused person-days
    QDate date;                   ///< invalid: no date
    int later = 0;                ///< of a date: working days after that of the first plan
    std::vector<Id<Item>> items;
    bool isBad = false;    ///< late, over, or outside its band
    bool isBetter = false; ///< than the first plan
    bool isWorse = false;

    bool operator==(const ComparisonCell &) const = default;
};

/// One line of the table: a cell for each plan.
struct ComparisonRow {
    enum class Kind {
        Milestone,       ///< date by links; number: the chance of its deadline
        PeopleDate,      ///< date of the same with the people who exist; only where the plans have such dates
        TeamLoad,        ///< number: used ÷ capacity of the period; whole
        ExcellenceShare, ///< number: of all effort above the line
        DelayCost,       ///< number: money
        ItemsIn,         ///< number: items above the line; items: those that the first plan has not there
        ItemsOut,        ///< items: those that the first plan has above the line and this one has not
    };

    Kind kind = Kind::Milestone;
    RecordRef record; ///< the item or the team; else the plan
    std::vector<ComparisonCell> cells;
};

/// One thing that a plan needs from others.
struct ComparedAsk {
    QString text;
    RecordRef record; ///< whose change it is; no table: somebody wrote it
};

/// What one plan is in words, against the first.
struct ComparedWords {
    std::vector<EditWords> edits;              ///< what it changes
    std::vector<DifferenceSentence> sentences; ///< what comes of it
    std::vector<ComparedAsk> asks; ///< as it was written, else the changes of people and of their time
};

/// Plans side by side. The first is what the others are compared with.
struct PlanComparison {
    QStringList names;
    std::vector<ComparisonRow> rows;  ///< milestones and open deadlines, teams, shares, cost, items
    std::vector<ComparedWords> words; ///< one for each plan; empty for the first
};

/// Compares the plans, which are of one and the same Plan row. Cost: O(plans · items).
PlanComparison compared(const std::vector<ComparedPlan> &plans);

/// At most so many are shown side by side, the current plan not counted.
inline constexpr size_t mostScenarios = 3;

} // namespace fairlead
