// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_text.h"

#include "core/base/choice_text.h"
#include "core/base/within_sentence.h"
#include "core/capacity/work_calendars.h"
#include "core/planning/why_words.h"
#include "ui/kit/value_format.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Working days from `promised` to `forecast`, both inclusive dates; negative: earlier.
int daysLate(const WorkCalendar &calendar, QDate promised, QDate forecast)
{
    return calendar.workingDays(dayOf(promised) + 1, dayOf(forecast) + 1);
}

/// One commitment against the day it is measured by.
struct Standing {
    const Item *item = nullptr;
    QDate forecast;
    QDate promised;
    int late = 0; ///< working days
    bool isDeadline = false;
};

/// Deadlines say more than a baseline, and what is later says more than what is sooner.
bool pressesMore(const Standing &a, const Standing &b)
{
    if (!b.item)
        return true;
    const bool one = a.isDeadline && a.late > 0;
    const bool other = b.isDeadline && b.late > 0;
    if (one != other)
        return one;
    if (a.isDeadline != b.isDeadline && a.late <= 0 && b.late <= 0)
        return a.isDeadline;
    return a.late > b.late;
}

Standing mostPressed(const Workspace &workspace, const PlanResult &result, const BaselineView *baseline,
                     const TimelineLayout &layout)
{
    const WorkCalendars calendars(workspace);
    Standing worst;
    const auto ask = [&](const Item &item, QDate forecast, QDate promised, bool isDeadline) {
        const Team *team = workspace.find(item.team);
        const WorkCalendar &calendar = calendars.all()[size_t(team ? calendars.indexOf(team->calendar) : 0)];
        const Standing one{&item, forecast, promised, daysLate(calendar, promised, forecast), isDeadline};
        if (pressesMore(one, worst))
            worst = one;
    };
    for (const PeopleDates &dates : result.people.dates) {
        const Item *item = workspace.find(dates.item);
        if (!item || item->state == ItemState::Done || layout.row(item->id) < 0)
            continue;
        if (item->deadline.isValid())
            ask(*item, dates.finish, item->deadline, true);
        // What was approved are link dates, so those are what it is measured by.
        const ItemDates *byLinks = result.find(item->id);
        const ItemDates *before = baseline && item->isMilestone() ? baseline->result.find(item->id) : nullptr;
        if (byLinks && before)
            ask(*item, byLinks->finish, before->finish, false);
    }
    return worst;
}

QString dateInWords(std::optional<Day> boundary)
{
    return boundary ? dateText(dateOf(*boundary - 1)) : QString();
}

QString floatInWords(const TimelineRow &row)
{
    return Words::tr("%1 float").arg(words::workingDays(row.totalFloat));
}

QString stateInWords(const TimelineRow &row)
{
    return choiceText(Item::table, row.state);
}

QString number(int value)
{
    return words::figure(value);
}

} // namespace

QString timelineFinding(const TimelineLayout &layout, const Workspace &workspace, const PlanResult &result,
                        const BaselineView *baseline)
{
    const Standing worst = mostPressed(workspace, result, baseline, layout);
    if (!worst.item) {
        const qsizetype dated = layout.rowOf.size();
        if (dated == 0 || layout.planEnd <= layout.planStart)
            return {};
        return dated == 1
            ? Words::tr("One item, until %1").arg(dateInWords(layout.planEnd))
            : Words::tr("%1 items, until %2").arg(number(int(dated)), dateInWords(layout.planEnd));
    }
    const QString forecast = words::day(worst.forecast, result.asOf);
    const QString &name = worst.item->key;
    if (worst.late > 0 && worst.isDeadline)
        return Words::tr("%1 lands on %2, %3 after its deadline")
            .arg(name, forecast, words::workingDays(worst.late));
    if (worst.late > 0)
        return Words::tr("%1 lands on %2, %3 after its baseline")
            .arg(name, forecast, words::workingDays(worst.late));
    if (!worst.isDeadline)
        return Words::tr("Every milestone is where the baseline has it, or earlier");
    return Words::tr("Every deadline is met; %1 is nearest to its own, with %2 to spare")
        .arg(name, words::workingDays(-worst.late));
}

QString rowInWords(const TimelineRow &row)
{
    if (!row.isItem()) {
        const QString open = row.isOpen ? Words::tr("open") : Words::tr("closed");
        return Words::tr("%1, %2, %3").arg(row.title, row.note, open);
    }
    QStringList parts{QString(row.key + u' ' + row.title)};
    if (row.isMilestone)
        parts.append(Words::tr("milestone"));
    if (!row.hasDates()) {
        parts.append(row.isQuiet ? Words::tr("no dates: not above the line") : Words::tr("no dates"));
        return parts.join(QStringLiteral(", "));
    }
    if (row.isMilestone)
        parts.append(dateInWords(row.finish));
    else
        parts.append(Words::tr("%1 to %2").arg(dateText(dateOf(*row.start)), dateInWords(row.finish)));
    if (row.state == ItemState::Done || row.state == ItemState::InProgress)
        parts.append(stateInWords(row));
    if (row.linkFinish)
        parts.append(Words::tr("by links alone until %1").arg(dateInWords(row.linkFinish)));
    if (!row.isPlaced)
        parts.append(row.label);
    if (row.isLate)
        parts.append(Words::tr("after its deadline of %1").arg(dateInWords(row.deadline)));
    if (row.chance)
        parts.append(row.chance->words);
    if (row.isCritical)
        parts.append(Words::tr("critical"));
    if (row.state != ItemState::Done)
        parts.append(floatInWords(row));
    return parts.join(QStringLiteral(", "));
}

QString rowTip(const TimelineRow &row, const TimelineLayout &layout)
{
    QStringList lines{row.isItem() ? QString(row.key + u' ' + row.title) : row.title};
    if (!row.isItem())
        lines.append(row.note);
    if (row.hasDates()) {
        lines.append(row.isMilestone
                         ? dateInWords(row.finish)
                         : Words::tr("%1 – %2").arg(dateText(dateOf(*row.start)), dateInWords(row.finish)));
    } else if (!row.label.isEmpty()) {
        lines.append(row.label);
    }
    if (row.isItem() && row.hasDates()) {
        QStringList facts{stateInWords(row)};
        if (row.duration > 0)
            facts.append(words::workingDays(row.duration));
        if (row.state != ItemState::Done)
            facts.append(floatInWords(row));
        lines.append(facts.join(QStringLiteral(" · ")));
    }
    if (!row.isPlaced)
        lines.append(row.label);
    if (!row.people.isEmpty())
        lines.append(words::list(row.people));
    for (const auto &[from, to] : row.away)
        lines.append(Words::tr("Nobody is there %1")
                         .arg(words::span(dateOf(from), dateOf(to - 1), dateOf(layout.asOf.value_or(from)))));
    if (row.linkFinish)
        lines.append(Words::tr("By links alone, with people enough: %1").arg(dateInWords(row.linkFinish)));
    if (row.chance)
        lines.append(row.chance->words);
    if (row.deadline)
        lines.append(Words::tr("Deadline %1").arg(dateInWords(row.deadline)));
    if (row.planFinish)
        lines.append(Words::tr("In the plan: %1").arg(dateInWords(row.planFinish)));
    if (row.baselineFinish && row.isItem())
        lines.append(Words::tr("%1 had %2").arg(layout.baselineName, dateInWords(row.baselineFinish)));
    return lines.join(u'\n');
}

QString shortDay(Day day, std::optional<Day> near)
{
    return words::day(dateOf(day), near ? dateOf(*near) : QDate());
}

QString linkInWords(const Workspace &workspace, const Dependency &link)
{
    const QString type = choiceText(Dependency::table, link.type);
    QString text = Words::tr("%1 → %2, %3")
                       .arg(words::item(workspace, link.predecessor), words::item(workspace, link.successor),
                            withinSentence(type));
    if (link.lag > 0)
        text = Words::tr("%1, %2 later").arg(text, words::workingDays(link.lag));
    else if (link.lag < 0)
        text = Words::tr("%1, %2 earlier").arg(text, words::workingDays(-link.lag));
    return link.note.isEmpty() ? text : Words::tr("%1: %2").arg(text, link.note);
}

PictureTable timelineTable(const TimelineLayout &layout, const Workspace &workspace)
{
    PictureTable table;
    table.headers = {Words::tr("Key"),      Words::tr("Title"),    Words::tr("Team"),
                     Words::tr("State"),    Words::tr("Start"),    Words::tr("Finish"),
                     Words::tr("By links"), Words::tr("Who"),      Words::tr("Duration"),
                     Words::tr("Float"),    Words::tr("Deadline"), Words::tr("Baseline finish"),
                     Words::tr("Chance")};
    for (const TimelineRow &row : layout.rows) {
        const Item *item = row.isItem() ? workspace.find(row.item) : nullptr;
        if (!item)
            continue;
        const bool dated = row.hasDates();
        table.rows.append({row.key, row.title, words::team(workspace, item->team), stateInWords(row),
                           dated ? dateText(dateOf(*row.start)) : QString(), dateInWords(row.finish),
                           dateInWords(row.linkFinish ? row.linkFinish : row.finish),
                           row.people.join(QStringLiteral(", ")), dated ? number(row.duration) : QString(),
                           dated && row.state != ItemState::Done ? number(row.totalFloat) : QString(),
                           dateInWords(row.deadline), dateInWords(row.baselineFinish),
                           row.chance ? row.chance->words : QString()});
    }
    return table;
}

} // namespace fairlead
