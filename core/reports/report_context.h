// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice_text.h"
#include "core/forecast/standing.h"
#include "core/reports/figure_text.h"
#include "core/reports/redaction.h"

namespace fairlead {

/// Something that was promised for a day: a milestone, or an item with a deadline.
struct Commitment {
    const Item *item = nullptr;
    const ItemDates *dates = nullptr;      ///< null: below the line or without dates
    const PeopleDates *people = nullptr;   ///< null: none, or nobody can do it
    const ItemForecast *chances = nullptr; ///< null: no forecast
    QDate baseline;                        ///< its finish in the baseline; invalid: not in it
    Standing standing = Standing::OnTrack;

    QDate forecast() const { return dates ? dates->finish : QDate(); }
    /// Calendar days between baseline and forecast; 0 without both.
    int slip() const { return baseline.isValid() && dates ? int(baseline.daysTo(dates->finish)) : 0; }
    /// Calendar days after the deadline; negative: before it; 0 without a deadline.
    int lateness() const
    {
        return item->deadline.isValid() && dates ? int(item->deadline.daysTo(dates->finish)) : 0;
    }
    /// The same with the people who exist.
    int peopleLateness() const
    {
        return item->deadline.isValid() && people ? int(item->deadline.daysTo(people->finish)) : 0;
    }
};

/// What all sections of one report share.
struct ReportContext {
    /// NotFound where the result belongs to no plan or period of the workspace.
    static Result<ReportContext> create(const ReportInput &input);

    const ReportInput *input = nullptr;
    const Workspace *workspace = nullptr;
    const PlanResult *result = nullptr;
    const Plan *plan = nullptr;
    Notation notation;
    Redaction redaction;
    QDate start;
    QDate end;                       ///< inclusive
    std::vector<const Item *> above; ///< by team, then in effective order
    std::vector<const Item *> below;
    std::vector<Commitment> commitments; ///< by promised day

    QString day(QDate date) const { return notation.day(date, start.year()); }
    /// Typed text as the audience may read it.
    QString typed(const QString &text) const { return redaction.text(text); }
    QString itemCaption(const Item &item) const;
    QString team(const Id<Team> &team) const; ///< name; "no team" for none
    QString teamKey(const Id<Team> &team) const;
    /// The lead of the team: name or role.
    QString lead(const Id<Team> &team) const;
    const ItemDates *baselineDates(const Id<Item> &item) const;
    /// The commitment with the least float, the earlier one of two; null without any.
    const Commitment *mostPressed() const;
    /// The one that the people who exist end latest against its promise; null without any.
    const Commitment *latestWithPeople() const;
    /// Of the forecast; null: there is none, or the item is not in it.
    const ItemForecast *chancesOf(const Id<Item> &item) const;
    /// "29 %"; "< 1 %" and "> 99 %" where rounding would say never or always.
    QString chance(double share) const;
    /// What holds the date with people, first cause first, with the item itself.
    std::vector<Id<Item>> peoplePath(const Id<Item> &item) const;
    QString keysText(const std::vector<Id<Item>> &items, const QString &between) const;
    /// "R04 → R05 → R06 → R07"; empty without a path.
    QString pathText(const ItemDates &dates) const;
};

/// "Late by 12 days", "At risk", "On track" …
QString standingText(const Commitment &commitment);
ReportTone standingTone(Standing standing);
/// Below 50 % an alarm, below 80 % a warning (C29).
ReportTone chanceTone(double chance);
/// Name of one of an enumeration's values, translated in the context of the row's table.
template <class Row, class Enum> QString choiceText(Enum value)
{
    return choiceText(Row::table, value);
}

} // namespace fairlead
