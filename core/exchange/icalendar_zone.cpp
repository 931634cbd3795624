// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_zone.h"

#include "core/exchange/icalendar_event.h"

#include <libical/ical.h>

namespace fairlead {

namespace {

constexpr int zonesAtMost = 500;
constexpr int changesAtMost = 2000; ///< 500 years with two changes each, and some

bool isPlainZoneName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'/')
        && !name.contains(QLatin1String("..")) && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"/_+-").contains(c));
           });
}

/// One STANDARD or DAYLIGHT: its changes of the clock, as UTC.
struct Observance {
    int from = 0;
    int to = 0;
    std::vector<CalendarZone::Change> changes;
};

std::optional<Observance> observance(const QByteArray &lines)
{
    const IcalComponent parsed = parseComponent(lines);
    if (!parsed)
        return {};
    Observance found;
    std::vector<icaltimetype> starts;
    std::optional<icaltimetype> first;
    std::vector<icalrecurrencetype> rules;
    for (icalproperty *p = icalcomponent_get_first_property(parsed.get(), ICAL_ANY_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(parsed.get(), ICAL_ANY_PROPERTY)) {
        switch (icalproperty_isa(p)) {
        case ICAL_DTSTART_PROPERTY:
            first = icalproperty_get_dtstart(p);
            break;
        case ICAL_TZOFFSETFROM_PROPERTY:
            found.from = icalproperty_get_tzoffsetfrom(p);
            break;
        case ICAL_TZOFFSETTO_PROPERTY:
            found.to = icalproperty_get_tzoffsetto(p);
            break;
        case ICAL_RDATE_PROPERTY:
            starts.push_back(icalproperty_get_rdate(p).time);
            break;
        case ICAL_RRULE_PROPERTY:
            rules.push_back(ownedRule(icalproperty_get_rrule(p)));
            break;
        default:
            break;
        }
    }
    if (!first || !isUsableTime(*first))
        return {};
    starts.push_back(*first);
    for (const icalrecurrencetype &rule : rules) {
        // Clocks change by yearly rules. Anything more frequent is a mistake or an attack.
        if (rule.freq != ICAL_YEARLY_RECURRENCE)
            return {};
        RuleSpan span{*first, QDateTime(QDate(2101, 1, 1), QTime(0, 0), Qt::UTC), changesAtMost};
        const RuleTimes times = ruleTimes(rule, span);
        starts.insert(starts.end(), times.times.begin(), times.times.end());
    }
    for (const icaltimetype &start : starts) {
        if (isUsableTime(start))
            found.changes.push_back({wallTime(start).toSecsSinceEpoch() - found.from, found.to});
    }
    return found;
}

std::optional<CalendarZone> zoneFromFile(const QByteArray &text, const CalendarBlock &block,
                                         const QString &name)
{
    std::vector<CalendarZone::Change> changes;
    const auto earlier = [](const CalendarZone::Change &a, const CalendarZone::Change &b) {
        return std::tie(a.utcSeconds, a.offsetSeconds) < std::tie(b.utcSeconds, b.offsetSeconds);
    };
    qint64 begin = std::numeric_limits<qint64>::max();
    int offsetBefore = 0;
    for (const CalendarBlock &child : children(text, block)) {
        const std::optional<Observance> part = observance(ownLines(text, child));
        if (!part || part->changes.empty() || qsizetype(changes.size()) > changesAtMost)
            continue;
        changes.insert(changes.end(), part->changes.begin(), part->changes.end());
        const auto first = std::min_element(part->changes.begin(), part->changes.end(), earlier);
        if (first->utcSeconds < begin) {
            begin = first->utcSeconds;
            offsetBefore = part->from;
        }
    }
    if (changes.empty())
        return {};
    std::sort(changes.begin(), changes.end(), earlier);
    return CalendarZone::fromFile(name, offsetBefore, std::move(changes));
}

QString propertyText(const QByteArray &lines, QByteArrayView key)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (line.size() > key.size()
            && QByteArrayView(line).first(key.size()).compare(key, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(line.mid(key.size())).trimmed();
    }
    return {};
}

} // namespace

CalendarZone CalendarZone::utc()
{
    CalendarZone zone;
    zone.m_kind = Kind::Utc;
    zone.m_name = QStringLiteral("UTC");
    return zone;
}

CalendarZone CalendarZone::system(const QTimeZone &zone)
{
    CalendarZone result;
    result.m_kind = Kind::System;
    result.m_name = QString::fromUtf8(zone.id());
    result.m_zone = zone;
    return result;
}

CalendarZone CalendarZone::fromFile(const QString &name, int offsetBefore, std::vector<Change> changes)
{
    CalendarZone result;
    result.m_kind = Kind::FromFile;
    result.m_name = name;
    result.m_offsetBefore = offsetBefore;
    result.m_changes = std::move(changes);
    return result;
}

int CalendarZone::offsetAt(qint64 utcSeconds) const
{
    const auto later =
        std::upper_bound(m_changes.begin(), m_changes.end(), utcSeconds,
                         [](qint64 at, const Change &change) { return at < change.utcSeconds; });
    return later == m_changes.begin() ? m_offsetBefore : std::prev(later)->offsetSeconds;
}

QDateTime CalendarZone::toUtc(const QDateTime &wall) const
{
    switch (m_kind) {
    case Kind::Floating:
    case Kind::Utc:
        return wall;
    case Kind::System:
        return QDateTime(wall.date(), wall.time(), m_zone).toUTC();
    case Kind::FromFile: {
        const qint64 seconds = wall.toSecsSinceEpoch();
        const qint64 guess = seconds - offsetAt(seconds);
        return wall.addSecs(-offsetAt(guess));
    }
    }
    return wall;
}

QDateTime CalendarZone::toWall(const QDateTime &utc) const
{
    switch (m_kind) {
    case Kind::Floating:
    case Kind::Utc:
        return utc;
    case Kind::System: {
        const QDateTime there = utc.toTimeZone(m_zone);
        return QDateTime(there.date(), there.time(), Qt::UTC);
    }
    case Kind::FromFile:
        return utc.addSecs(offsetAt(utc.toSecsSinceEpoch()));
    }
    return utc;
}

QTimeZone systemZone(const QString &name)
{
    const QByteArray windowsToIana = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    if (!windowsToIana.isEmpty())
        return QTimeZone(windowsToIana);
    // `/freeassociation.sourceforge.net/Europe/Berlin` and the like end in the IANA name.
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (const qsizetype kept : {parts.size(), qsizetype(3), qsizetype(2)}) {
        if (kept > parts.size() || (kept == parts.size() && name.startsWith(u'/')))
            continue;
        const QString candidate = parts.mid(parts.size() - kept).join(u'/');
        if (isPlainZoneName(candidate) && QTimeZone::isTimeZoneIdAvailable(candidate.toUtf8()))
            return QTimeZone(candidate.toUtf8());
    }
    return {};
}

CalendarZones::CalendarZones(const QByteArray &text, const CalendarBlocks &calendar, NoteList &notes)
    : m_notes(notes)
{
    for (const CalendarBlock &block : calendar.zones) {
        if (m_fromFile.size() >= zonesAtMost)
            break;
        const QByteArray lines = ownLines(text, block);
        const QString tzid = propertyText(lines, "TZID:");
        if (const QTimeZone zone = systemZone(propertyText(lines, "X-LIC-LOCATION:")); zone.isValid())
            m_fromFile.insert(tzid, CalendarZone::system(zone));
        else if (const auto own = zoneFromFile(text, block, tzid))
            m_fromFile.insert(tzid, *own);
        else if (!systemZone(tzid).isValid())
            m_notes.add(Text::tr("Time zones that cannot be read"), block.line,
                        Text::tr("The time zone %1 cannot be read.").arg(quoted(tzid)));
    }
}

CalendarZone CalendarZones::find(const QString &tzid, qsizetype line)
{
    if (tzid.isEmpty())
        return {};
    const auto known = m_known.constFind(tzid);
    if (known != m_known.constEnd())
        return *known;
    CalendarZone zone = m_fromFile.value(tzid);
    if (const QTimeZone system = systemZone(tzid); system.isValid())
        zone = CalendarZone::system(system);
    if (zone.kind() == CalendarZone::Kind::Floating)
        m_notes.add(
            Text::tr("Unknown time zones"), line,
            Text::tr("The time zone %1 is unknown; the times were taken as local times.").arg(quoted(tzid)));
    if (m_known.size() < zonesAtMost)
        m_known.insert(tzid, zone);
    return zone;
}

} // namespace fairlead
