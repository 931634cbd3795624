// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_sheet.h"

#include "core/base/choice_text.h"
#include "core/base/within_sentence.h"
#include "core/base/written_day.h"
#include "core/capacity/work_calendars.h"
#include "core/checks/rota.h"
#include "core/planning/why_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeaveSheet)
};

class SheetMaker {
public:
    SheetMaker(const Workspace &workspace, const Capacity &capacity)
        : m_workspace(workspace)
        , m_capacity(capacity)
        , m_calendars(workspace)
    {
        m_sheet.start = capacity.start;
        m_sheet.end = capacity.end;
        for (const Leave &leave : workspace.rows<Leave>())
            m_leave[leave.person].push_back(&leave);
        for (const Shift &shift : workspace.rows<Shift>())
            m_shifts[shift.person].push_back(&shift);
    }

    void addTeam(const Id<Team> &id)
    {
        std::vector<LeaveRow> people;
        for (const PersonCapacity &capacity : m_capacity.people) {
            const Person *person = m_workspace.find(capacity.person);
            if (person && capacity.team == id && capacity.steps.gross > 0)
                people.push_back(rowOf(*person, capacity));
        }
        if (people.empty())
            return;
        std::stable_sort(people.begin(), people.end(), [](const LeaveRow &a, const LeaveRow &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        const Team *team = m_workspace.find(id);
        const TeamCapacity *capacity = m_capacity.find(id);
        LeaveRow head;
        head.isHead = true;
        head.team = id;
        head.name = team ? team->name : Words::tr("No team");
        head.net = capacity ? capacity->steps.net : 0;
        head.days.resize(size_t(m_sheet.dayCount()));
        m_sheet.rows.push_back(std::move(head));
        std::move(people.begin(), people.end(), std::back_inserter(m_sheet.rows));
    }

    LeaveSheet take()
    {
        for (const auto &[date, name] : m_holidays)
            m_sheet.holidays.push_back({date, name});
        return std::move(m_sheet);
    }

private:
    LeaveRow rowOf(const Person &person, const PersonCapacity &capacity)
    {
        LeaveRow row;
        row.team = person.team;
        row.person = person.id;
        row.name = person.name;
        row.net = capacity.steps.net;
        const Site *site = m_workspace.find(person.site);
        const WorkCalendar &calendar = m_calendars.of(site ? site->calendar : Id<HolidayCalendar>());
        for (QDate date = m_sheet.start; date <= m_sheet.end; date = date.addDays(1)) {
            LeaveDay day;
            day.isFree = person.week.days[size_t(date.dayOfWeek() - 1)].isZero();
            day.isOutside = (person.start.isValid() && date < person.start)
                || (person.end.isValid() && date > person.end);
            day.holiday = holidayShare(calendar, dayOf(date));
            if (day.holiday > 0) {
                day.holidayName = calendar.holidayName(dayOf(date));
                m_holidays.emplace(date, day.holidayName);
            }
            row.days.push_back(day);
        }
        addLeave(person, row);
        addShifts(person, row);
        return row;
    }

    template <class Visit> void eachDay(QDate from, QDate to, LeaveRow &row, Visit visit)
    {
        const QDate last = std::min(to, m_sheet.end);
        for (QDate date = std::max(from, m_sheet.start); date <= last; date = date.addDays(1))
            visit(row.days[size_t(m_sheet.start.daysTo(date))], date);
    }

    void addLeave(const Person &person, LeaveRow &row)
    {
        const auto at = m_leave.find(person.id);
        if (at == m_leave.end())
            return;
        std::stable_sort(at->second.begin(), at->second.end(),
                         [](const Leave *a, const Leave *b) { return a->from < b->from; });
        for (const Leave *leave : at->second) {
            eachDay(leave->from, leave->to, row, [leave](LeaveDay &day, QDate date) {
                day.leave = leave->id;
                day.kind = leave->kind;
                day.share = leave->fraction.value();
                day.isFirst = date == leave->from;
                day.isLast = date == leave->to;
            });
        }
    }

    void addShifts(const Person &person, LeaveRow &row)
    {
        const auto at = m_shifts.find(person.id);
        if (at == m_shifts.end())
            return;
        for (const Shift *shift : at->second) {
            const bool isPrimary = shift->layer == ShiftLayer::Primary;
            const bool touches = shift->from <= m_sheet.end && shift->to >= m_sheet.start;
            const bool isConflict =
                touches && check::leaveDuring(m_workspace, person, shift->from, shift->to);
            row.conflicts += isConflict ? 1 : 0;
            eachDay(shift->from, shift->to, row, [&](LeaveDay &day, QDate) {
                (isPrimary ? day.isPrimary : day.isSecondary) = true;
                day.isConflict =
                    day.isConflict || (isConflict && !day.leave.isNull() && !day.isFree && day.holiday < 1);
            });
        }
    }

    const Workspace &m_workspace;
    const Capacity &m_capacity;
    const WorkCalendars m_calendars;
    std::map<Id<Person>, std::vector<const Leave *>> m_leave;
    std::map<Id<Person>, std::vector<const Shift *>> m_shifts;
    std::map<QDate, QString> m_holidays;
    LeaveSheet m_sheet;
};

} // namespace

LeaveSheet leaveSheet(const Workspace &workspace, const Capacity &capacity, const Id<Team> &team)
{
    SheetMaker maker(workspace, capacity);
    if (!team.isNull()) {
        maker.addTeam(team);
        return maker.take();
    }
    for (const TeamCapacity &each : capacity.teams)
        maker.addTeam(each.team);
    maker.addTeam({});
    return maker.take();
}

void hideDuty(LeaveSheet &sheet)
{
    for (LeaveRow &row : sheet.rows) {
        row.conflicts = 0;
        for (LeaveDay &day : row.days)
            day.isPrimary = day.isSecondary = day.isConflict = false;
    }
}

QString leaveLetter(LeaveKind kind)
{
    switch (kind) {
    case LeaveKind::Planned:
        return Words::tr("L", "planned leave, one letter");
    case LeaveKind::Unplanned:
        return Words::tr("U", "unplanned leave, one letter");
    case LeaveKind::Long:
        return Words::tr("A", "long absence, one letter");
    case LeaveKind::Training:
        return Words::tr("T", "training, one letter");
    case LeaveKind::Compensation:
        return Words::tr("C", "compensation, one letter");
    }
    return {};
}

QString dutyLetter(const LeaveDay &day)
{
    if (day.isPrimary)
        return Words::tr("P", "on call as primary, one letter");
    return day.isSecondary ? Words::tr("S", "on call as secondary, one letter") : QString();
}

QString leaveKindName(LeaveKind kind)
{
    return choiceText(Leave::table, kind);
}

QString dayInWords(const LeaveSheet &sheet, const LeaveRow &row, int day)
{
    const QDate date = sheet.start.addDays(day);
    const LeaveDay &shown = row.days[size_t(day)];
    QStringList parts{QString(row.name + QStringLiteral(", ") + writtenDay(date, u"dddd d MMMM"))};
    if (row.isHead)
        return parts.first();
    if (shown.isOutside)
        parts.append(Words::tr("not here"));
    if (shown.holiday > 0)
        parts.append(shown.holidayName.isEmpty() ? Words::tr("holiday") : shown.holidayName);
    if (shown.isFree)
        parts.append(Words::tr("not a working day"));
    if (!shown.leave.isNull()) {
        const QString part =
            shown.share < 1 ? Words::tr(", %1 of the day").arg(words::percent(shown.share, 0)) : QString();
        parts.append(
            QString(Words::tr("on leave, %1").arg(withinSentence(leaveKindName(shown.kind))) + part));
    }
    if (shown.isPrimary)
        parts.append(Words::tr("on call as primary"));
    if (shown.isSecondary)
        parts.append(Words::tr("on call as secondary"));
    if (shown.isConflict)
        parts.append(Words::tr("on call during leave"));
    return parts.join(QStringLiteral("; "));
}

} // namespace fairlead
