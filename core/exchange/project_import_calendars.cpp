// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/project_import_parts.h"

namespace fairlead {

namespace {

constexpr qsizetype mostHolidays = 5'000; ///< of one calendar

/// A whole day however long it is; shorter ones in part.
WorkWeek weekOf(const ProjectImport &import, const MspdiCalendar &calendar)
{
    WorkWeek week;
    for (int day = 1; day <= 7; ++day) {
        const double share = minutesOnWeekday(import.project, calendar, day) / import.minutesPerDay();
        week.days[size_t(day - 1)] = Share::of(std::clamp(share, 0.0, 1.0));
    }
    return week;
}

void noteHours(ProjectImport &import, const MspdiCalendar &calendar)
{
    for (int day = 1; day <= 7; ++day) {
        const int minutes = minutesOnWeekday(import.project, calendar, day);
        if (minutes == 0 || minutes == import.project.minutesPerDay)
            continue;
        const QString words =
            Text::tr("The calendar %1 has a day of %2 h, the project counts %3 h a day; hours are not kept.")
                .arg(quoted(calendar.name))
                .arg(minutes / 60.0)
                .arg(import.minutesPerDay() / 60);
        import.builder.ledger().note(calendar.line, calendar.name, words);
        if (calendar.uid == import.project.calendarUid)
            import.places.everywhere.append(words);
        return;
    }
}

void importHolidays(ProjectImport &import, const MspdiCalendar &calendar, const Id<HolidayCalendar> &id)
{
    QHash<QDate, Holiday> existing;
    for (const Holiday &holiday : import.builder.base().rows<Holiday>()) {
        if (holiday.calendar == id)
            existing.insert(holiday.date, holiday);
    }
    QSet<QDate> seen;
    for (const MspdiException &exception : calendar.exceptions) {
        if (exception.working) {
            import.builder.ledger().add(
                LedgerKind::LeftOut, exception.line, exception.name,
                Text::tr("Extra working time of the calendar %1 is not kept.").arg(quoted(calendar.name)));
            if (calendar.uid == import.project.calendarUid)
                import.places.everywhere.append(Text::tr("The calendar has extra working time."));
            continue;
        }
        for (const QDate date : exception.dates) {
            if (seen.contains(date))
                continue;
            if (seen.size() >= mostHolidays) {
                import.builder.ledger().note(
                    exception.line, calendar.name,
                    Text::tr("Only the first %1 days off are kept.").arg(mostHolidays));
                return;
            }
            seen.insert(date);
            Holiday holiday = existing.value(date);
            if (holiday.id.isNull())
                holiday.id = Id<Holiday>::create();
            holiday.calendar = id;
            holiday.date = date;
            holiday.name = exception.name.isEmpty() ? Text::tr("Day off") : exception.name;
            import.builder.put(holiday);
        }
    }
}

Id<HolidayCalendar> importCalendar(ProjectImport &import, const MspdiCalendar &calendar)
{
    const QString name = QString(import.name + QStringLiteral(" – ") + calendar.name);
    HolidayCalendar row;
    for (const HolidayCalendar &each : import.builder.base().rows<HolidayCalendar>()) {
        if (each.name == name)
            row = each;
    }
    const bool isNew = row.id.isNull();
    if (isNew) {
        row.id = Id<HolidayCalendar>::create();
        row.key = import.builder.calendarKeys().next();
        row.name = name;
    }
    const WorkWeek week = weekOf(import, calendar);
    const bool works = std::ranges::any_of(week.days, [](Share share) { return !share.isZero(); });
    if (works)
        row.week = week;
    else
        import.builder.ledger().note(calendar.line, calendar.name,
                                     Text::tr("It has no working day; Monday to Friday is taken."));
    import.builder.put(row);
    if (isNew)
        import.builder.ledger().note(calendar.line, name, Text::tr("The calendar is new."));
    noteHours(import, calendar);
    importHolidays(import, calendar, row.id);
    return row.id;
}

} // namespace

int baseCalendarUid(const MspdiProject &project, int uid)
{
    const MspdiCalendar *calendar = calendarWith(project, uid);
    if (!calendar)
        return -1;
    const MspdiCalendar *base = calendar->isBase ? nullptr : calendarWith(project, calendar->baseUid);
    return base ? base->uid : uid;
}

bool hasOwnTimes(const MspdiProject &project, const MspdiResource &resource)
{
    const MspdiCalendar *calendar = calendarWith(project, resource.calendarUid);
    if (!calendar)
        return false;
    const bool isOther =
        baseCalendarUid(project, calendar->uid) != baseCalendarUid(project, project.calendarUid);
    return isOther || !calendar->weekDays.isEmpty() || !calendar->exceptions.isEmpty();
}

void importCalendars(ProjectImport &import)
{
    QSet<int> used{baseCalendarUid(import.project, import.project.calendarUid)};
    for (const MspdiResource &resource : import.project.resources) {
        if (resource.type == MspdiResourceType::Work && !resource.isNull && !resource.name.isEmpty())
            used.insert(baseCalendarUid(import.project, resource.calendarUid));
    }
    for (const MspdiCalendar &calendar : import.project.calendars) {
        const bool isOfResource = baseCalendarUid(import.project, calendar.uid) != calendar.uid;
        if (used.contains(calendar.uid))
            import.calendars.insert(calendar.uid, importCalendar(import, calendar));
        else if (!isOfResource)
            import.builder.ledger().add(LedgerKind::LeftOut, calendar.line, calendar.name,
                                        Text::tr("Nobody in the project uses this calendar."));
    }
    import.places.calendar =
        import.calendars.value(baseCalendarUid(import.project, import.project.calendarUid));
}

} // namespace fairlead
