// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rota_import.h"

#include "core/exchange/calendar_import_people.h"
#include "core/exchange/icalendar_rota.h"
#include "core/rota/rota_rows.h"
#include "core/rota/wall_clock.h"
#include "core/workspace/field_rules.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fairlead {

namespace {

QString inWords(const CalendarEvent &event)
{
    return QString(event.from.toString(Qt::ISODate) + u' ' + event.summary.simplified().left(60));
}

class ShiftBook {
public:
    ShiftBook(const CalendarFile &file, ImportBuilder &builder)
        : m_builder(builder)
        , m_people(builder.base())
        , m_calendarName(file.name)
    {
        for (const Shift &shift : builder.base().rows<Shift>())
            m_known[{shift.rotation, shift.layer, shift.from}].push_back(&shift);
    }

    void take(const CalendarEvent &event)
    {
        const DutyTitle title = dutyTitle(event.summary);
        const auto leaveOut = [this, &event](const QString &reason) {
            m_builder.ledger().add(LedgerKind::LeftOut, event.line, inWords(event), reason);
        };
        if (event.cancelled)
            return leaveOut(Text::tr("It is cancelled."));
        const Id<Person> id = personOf(title);
        const Person *person = m_builder.base().find(id);
        if (!person)
            return leaveOut(Text::tr("It names no person of the workspace, or several."));
        const Rotation *rotation = rotationOf(title, *person);
        if (!rotation)
            return leaveOut(Text::tr("It names no rotation, and the person’s team has none or several."));
        put(event, shiftOf(event, title, *rotation, *person));
    }

private:
    using Place = std::tuple<Id<Rotation>, ShiftLayer, QDate>;

    /// Grafana writes logins: "ana.silva" is Ana Silva.
    Id<Person> personOf(const DutyTitle &title) const
    {
        const Id<Person> person = m_people.find(title.person);
        if (!person.isNull())
            return person;
        QString spaced = title.person.section(u'@', 0, 0);
        spaced.replace(u'.', u' ').replace(u'_', u' ');
        return m_people.find(spaced);
    }

    const Rotation *rotationOf(const DutyTitle &title, const Person &person) const
    {
        const Rotation *ofTeam = nullptr;
        int count = 0;
        for (const Rotation &each : m_builder.base().rows<Rotation>()) {
            const Team *team = m_builder.base().find(each.team);
            for (const QString &said : {title.schedule, m_calendarName}) {
                QString name = folded(said);
                name.remove(QStringLiteral("(secondary)"));
                name = name.simplified();
                const bool isNamed = !name.isEmpty()
                    && (name == folded(each.name) || name == folded(each.key)
                        || (team && (name == folded(team->name) || name == folded(team->key))));
                if (isNamed)
                    return &each;
            }
            if (each.team == person.team) {
                ofTeam = &each;
                ++count;
            }
        }
        return count == 1 ? ofTeam : nullptr;
    }

    QTimeZone zoneOf(const Rotation &rotation, const Person &person) const
    {
        const QTimeZone own(rotation.timeZone.toUtf8());
        if (own.isValid())
            return own;
        return siteZone(m_builder.base(), &person).value_or(QTimeZone::utc());
    }

    Shift shiftOf(const CalendarEvent &event, const DutyTitle &title, const Rotation &rotation,
                  const Person &person) const
    {
        Shift shift;
        shift.rotation = rotation.id;
        shift.layer = title.layer;
        shift.person = person.id;
        shift.from = event.from;
        shift.to = event.to;
        if (!event.allDay && event.startsAt.isValid() && event.endsAt.isValid()) {
            const WallClock clock(zoneOf(rotation, person), event.from, event.to);
            const Instant start = event.startsAt.toSecsSinceEpoch();
            const Instant end = event.endsAt.toSecsSinceEpoch();
            shift.from = clock.day(start);
            shift.to = clock.day(end - 1);
            // A turn from Monday 09:00 to Monday 09:00 is the week to Sunday.
            if (shift.to > shift.from && clock.minute(end) <= clock.minute(start))
                shift.to = shift.to.addDays(-1);
            const bool isHandoff = clock.first(shift.from, rotation.handoff) == start
                && clock.last(shift.to.addDays(1), rotation.handoff) == end;
            if (!isHandoff) {
                shift.startsAt = event.startsAt;
                shift.endsAt = event.endsAt;
            }
        }
        shift.state = shift.to < m_builder.asOf() ? ShiftState::Worked : ShiftState::Published;
        const QStringList name{QStringLiteral("ics"), event.uid, event.recurrenceId,
                               event.uid.isEmpty() ? shift.from.toString(Qt::ISODate) : QString()};
        shift.id = Id<Shift>::named(name.join(u'/'));
        return shift;
    }

    /// The shift that is there already; null: a new one.
    const Shift *match(const Shift &shift) const
    {
        if (const Shift *same = m_builder.base().find(shift.id))
            return same;
        const auto known = m_known.find(Place(shift.rotation, shift.layer, shift.from));
        if (known == m_known.end())
            return nullptr;
        for (const Shift *each : known->second) {
            const bool isMet = m_met.contains(each->id);
            if (!isMet && each->to == shift.to)
                return each;
        }
        return nullptr;
    }

    void put(const CalendarEvent &event, Shift shift)
    {
        const Shift *before = match(shift);
        if (before) {
            shift.id = before->id;
            if (before->person == shift.person)
                shift.agreedBy = before->agreedBy;
            // A worked or swapped one stays so.
            if (before->state == ShiftState::Worked || before->state == ShiftState::Swapped)
                shift.state = before->state;
            // The end of a turn without times follows from who takes over.
            if (!before->startsAt.isValid() && !before->endsAt.isValid() && before->person == shift.person) {
                shift.startsAt = {};
                shift.endsAt = {};
            }
        }
        if (const qsizetype line = m_lines.before(shift.id); line > 0)
            return m_builder.ledger().refuse(event.line, inWords(event), sameAsLine(event.line, line));
        const ChangeSet change = before ? ChangeSet().replace(*before, shift) : ChangeSet().add(shift);
        if (auto kept = checkFields(m_builder.next(), change); !kept)
            return m_builder.ledger().refuse(event.line, inWords(event), kept.error().message);
        m_lines.add(shift.id, event.line);
        m_met.insert(shift.id);
        const bool isSame = before && *before == shift;
        const LedgerKind what = !before ? LedgerKind::New
            : isSame                    ? LedgerKind::Unchanged
                                        : LedgerKind::Changed;
        m_builder.ledger().add(what, event.line, inWords(event),
                               before ? changesInWords(m_builder.next(), *before, shift) : QString());
        m_builder.put(std::move(shift));
    }

    ImportBuilder &m_builder;
    PeopleInText m_people;
    QString m_calendarName;
    std::map<Place, std::vector<const Shift *>> m_known;
    QSet<Id<Shift>> m_met;
    LinesSeen<Shift> m_lines;
};

} // namespace

bool isRotaFeed(const CalendarFile &file)
{
    return std::any_of(file.events.begin(), file.events.end(),
                       [](const CalendarEvent &each) { return dutyTitle(each.summary).isDuty; });
}

void importShifts(const CalendarFile &file, ImportBuilder &builder)
{
    ShiftBook book(file, builder);
    for (const CalendarEvent &event : file.events)
        book.take(event);
}

} // namespace fairlead
