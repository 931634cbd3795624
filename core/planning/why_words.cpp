// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"

#include "core/base/written_day.h"

#include <QLocale>

namespace fairlead::words {

namespace {

constexpr int halfAYear = 183;

QString withMinus(QString number)
{
    return number.replace(u'-', u'−');
}

} // namespace

QString day(QDate date, QDate near)
{
    if (!date.isValid())
        return {};
    const bool isNear = !near.isValid() || std::abs(near.daysTo(date)) <= halfAYear;
    return writtenDay(date, isNear ? u"d MMM" : u"d MMM yyyy");
}

QString span(QDate from, QDate to, QDate near)
{
    if (from == to || !to.isValid())
        return day(from, near);
    if (from.month() == to.month() && from.year() == to.year())
        return writtenDay(from, u"d") + QStringLiteral("–") + day(to, near);
    return day(from, near) + QStringLiteral(" – ") + day(to, near);
}

QString days(double days)
{
    const double shown = std::abs(days) < 0.05 ? 0 : days; // never "−0.0"
    return withMinus(QLocale().toString(shown, 'f', 1));
}

QString figure(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', 2);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return withMinus(text == QStringLiteral("-") + locale.zeroDigit() ? locale.zeroDigit() : text);
}

QString percent(double share, int decimals)
{
    if (std::isinf(share))
        return Text::tr("no capacity");
    return withMinus(QLocale().toString(share * 100, 'f', decimals)) + QStringLiteral(" %");
}

QString workingDays(int days)
{
    return days == 1 ? Text::tr("1 working day")
                     : Text::tr("%1 working days").arg(withMinus(QLocale().toString(days)));
}

QString calendarDays(qint64 days)
{
    return days == 1 ? Text::tr("1 day") : Text::tr("%1 days").arg(withMinus(QLocale().toString(days)));
}

QString list(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Text::tr("%1 and %2", "the last two of a list")
        .arg(parts.first(parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString bucket(const Bucket &bucket)
{
    const qsizetype week = bucket.key.indexOf(u'W');
    if (week >= 0)
        return Text::tr("W%1").arg(QStringView(bucket.key).mid(week + 1));
    return QLocale().standaloneMonthName(bucket.from.month());
}

QString item(const Workspace &workspace, const Id<Item> &item)
{
    const Item *row = workspace.find(item);
    return row ? row->key : QString();
}

QString itemTitle(const Workspace &workspace, const Id<Item> &item)
{
    const Item *row = workspace.find(item);
    return row ? row->caption() : QString();
}

QString person(const Workspace &workspace, const Id<Person> &person)
{
    const Person *row = workspace.find(person);
    return row ? row->name : QString();
}

QString team(const Workspace &workspace, const Id<Team> &team)
{
    const Team *row = workspace.find(team);
    return row ? row->key : Text::tr("no team");
}

QString skill(const Workspace &workspace, const Id<Skill> &skill, int minimumLevel)
{
    const Skill *row = workspace.find(skill);
    if (!row)
        return Text::tr("any skill");
    return QString(row->key + QStringLiteral(" ≥ ") + QString::number(minimumLevel));
}

QString linkType(const Dependency &dependency)
{
    QString text = QLatin1String(Choices<DependencyType>::all[size_t(dependency.type)].key);
    if (dependency.lag == 0)
        return text;
    text += dependency.lag > 0 ? u'+' : u'−';
    text += QString::number(std::abs(dependency.lag));
    return dependency.lagCalendar == LagCalendar::Elapsed ? QString(text + QStringLiteral(" d")) : text;
}

QString link(const Workspace &workspace, const Dependency &dependency)
{
    return item(workspace, dependency.predecessor) + u' ' + linkType(dependency);
}

QString people(const Workspace &workspace, const std::vector<Id<Person>> &people)
{
    QStringList names;
    for (const Id<Person> &each : people)
        names.append(person(workspace, each));
    return list(names);
}

} // namespace fairlead::words
