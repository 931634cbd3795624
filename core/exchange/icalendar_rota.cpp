// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_rota.h"

#include <QRegularExpression>
#include <algorithm>

namespace fairlead {

namespace {

constexpr qsizetype lineOctets = 75;

/// RFC 5545 3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u';', QLatin1String("\\;"));
    text.replace(u',', QLatin1String("\\,"));
    text.replace(u'\n', QLatin1String("\\n"));
    text.remove(u'\r');
    return text;
}

/// One content line, folded at 75 octets without cutting a character (RFC 5545 3.1).
void addLine(QByteArray &out, const QString &line)
{
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype length = line[i].isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray character = QStringView(line).mid(i, length).toUtf8();
        if (width + character.size() > lineOctets) {
            out += "\r\n ";
            width = 1;
        }
        out += character;
        width += character.size();
        i += length;
    }
    out += "\r\n";
}

QString utcText(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

struct Turn {
    Id<Person> person;
    ShiftLayer layer = ShiftLayer::Primary;
    Instant start = 0;
    Instant end = 0;
};

/// The segments of one person that follow each other as one.
std::vector<Turn> turnsOf(const RenderedSchedule &schedule, ShiftLayer layer)
{
    std::vector<Turn> turns;
    for (const ScheduleSegment &segment : schedule.of(layer)) {
        for (const Id<Person> &person : segment.people) {
            const auto open = std::find_if(turns.begin(), turns.end(), [&](const Turn &each) {
                return each.person == person && each.end == segment.start;
            });
            if (open != turns.end())
                open->end = segment.end;
            else
                turns.push_back({person, layer, segment.start, segment.end});
        }
    }
    return turns;
}

void addTurn(QByteArray &out, const Workspace &workspace, const Rotation &rotation, const Turn &turn,
             const QString &stamp)
{
    const Person *person = workspace.find(turn.person);
    if (!person)
        return;
    const auto moment = [](Instant at) { return utcText(QDateTime::fromSecsSinceEpoch(at, Qt::UTC)); };
    const bool isSecondary = turn.layer == ShiftLayer::Secondary;
    const QStringList name{rotation.id.toString(), isSecondary ? QStringLiteral("2") : QStringLiteral("1"),
                           turn.person.toString(), moment(turn.start)};
    QString summary = QStringLiteral("On Call - ") + person->name + QStringLiteral(" - ") + rotation.name;
    if (isSecondary)
        summary += QStringLiteral(" (secondary)");
    addLine(out, QStringLiteral("BEGIN:VEVENT"));
    addLine(out,
            QString(QStringLiteral("UID:") + Id<Shift>::named(name.join(u'/')).toString()
                    + QStringLiteral("@fairlead")));
    addLine(out, QString(QStringLiteral("DTSTAMP:") + stamp));
    addLine(out, QString(QStringLiteral("DTSTART:") + moment(turn.start)));
    addLine(out, QString(QStringLiteral("DTEND:") + moment(turn.end)));
    addLine(out, QString(QStringLiteral("SUMMARY:") + escaped(summary)));
    addLine(out, QStringLiteral("TRANSP:TRANSPARENT"));
    addLine(out, QStringLiteral("END:VEVENT"));
}

} // namespace

QByteArray rotaCalendar(const Workspace &workspace, const Rotation &rotation,
                        const RenderedSchedule &schedule, const QDateTime &stamp)
{
    QByteArray out;
    addLine(out, QStringLiteral("BEGIN:VCALENDAR"));
    addLine(out, QStringLiteral("VERSION:2.0"));
    addLine(out, QStringLiteral("PRODID:-//Fairlead//Rota//EN"));
    addLine(out, QString(QStringLiteral("X-WR-CALNAME:") + escaped(rotation.name)));
    for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
        for (const Turn &turn : turnsOf(schedule, layer))
            addTurn(out, workspace, rotation, turn, utcText(stamp));
    }
    addLine(out, QStringLiteral("END:VCALENDAR"));
    return out;
}

DutyTitle dutyTitle(const QString &summary)
{
    static const QRegularExpression pagerDuty(
        QStringLiteral("^\\s*on[ -]?call\\s+-\\s+(.+?)\\s+-\\s+(.+?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grafana(QStringLiteral("^\\s*\\[L(\\d{1,2})\\]\\s*(.+?)\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secondary(QStringLiteral("\\b(secondary|backup|back-up|second line)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    DutyTitle title;
    title.person = summary.simplified();
    title.layer = secondary.match(summary).hasMatch() ? ShiftLayer::Secondary : ShiftLayer::Primary;
    if (const auto match = pagerDuty.match(summary); match.hasMatch()) {
        title.person = match.captured(1);
        title.schedule = match.captured(2);
        title.isDuty = true;
    } else if (const auto level = grafana.match(summary); level.hasMatch()) {
        title.level = level.captured(1).toInt();
        title.person = level.captured(2);
        title.isDuty = true;
    }
    return title;
}

} // namespace fairlead
