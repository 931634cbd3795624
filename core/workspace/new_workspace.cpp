// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/new_workspace.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

QString numbered(const char *prefix, int number)
{
    return QLatin1String(prefix) + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QStringList parts(const QString &text, const QString &separators)
{
    const QRegularExpression pattern(u'[' + separators + u']');
    QStringList found;
    for (const QString &part : text.split(pattern, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            found.append(part.trimmed());
    }
    return found;
}

Period quarterOf(QDate today)
{
    const int quarter = (today.month() - 1) / 3;
    Period period;
    period.id = Id<Period>::create();
    period.key = QStringLiteral("%1-Q%2").arg(today.year()).arg(quarter + 1);
    period.start = QDate(today.year(), quarter * 3 + 1, 1);
    period.end = period.start.addMonths(3).addDays(-1);
    return period;
}

Result<Id<Team>> teamNamed(const std::vector<Team> &teams, const QString &name, const QString &person)
{
    if (name.isEmpty())
        return teams.size() == 1 ? teams.front().id : Id<Team>();
    for (const Team &team : teams) {
        if (team.name.compare(name, Qt::CaseInsensitive) == 0)
            return team.id;
    }
    return fail(Error::invalid(Text::tr("%1 is in “%2”, which is not one of the teams.").arg(person, name)));
}

/// "ORD" of "Orders": its first three letters, which people read in totals and links; numbered where taken.
QString teamKey(const QString &name, const std::vector<Team> &teams)
{
    constexpr qsizetype length = 3;
    QString letters;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber() && letters.size() < length)
            letters += letter.toUpper();
    }
    const auto isTaken = [&](const QString &key) {
        return std::ranges::find(teams, key, &Team::key) != teams.end();
    };
    if (letters.size() < 2 || isTaken(letters)) {
        for (int number = int(teams.size()) + 1; letters.isEmpty() || isTaken(letters); ++number)
            letters = numbered(Team::keyPrefix, number);
    }
    return letters;
}

} // namespace

Result<ChangeSet> newWorkspace(const StartAnswers &answers, QDate today)
{
    if (answers.name.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("The workspace needs a name.")));
    ChangeSet changes{Text::tr("Start “%1”").arg(answers.name.trimmed()), {}};
    std::vector<Team> teams;
    for (const QString &name : parts(answers.teams, QStringLiteral("\\n,;"))) {
        Team team;
        team.id = Id<Team>::create();
        team.key = teamKey(name, teams);
        team.name = name;
        teams.push_back(team);
    }
    if (teams.empty())
        return fail(Error::invalid(Text::tr("Name at least one team.")));
    const Period period = quarterOf(today);
    Plan plan;
    plan.id = Id<Plan>::create();
    plan.key = numbered(Plan::keyPrefix, 1);
    plan.name = period.key;
    plan.period = period.id;
    WorkspaceSettings settings;
    settings.id = Id<WorkspaceSettings>::create();
    settings.name = answers.name.trimmed();
    settings.activePlan = plan.key;
    changes.add(settings);
    for (const Team &team : teams)
        changes.add(team);
    int number = 0;
    for (const QString &line : parts(answers.people, QStringLiteral("\\n"))) {
        const QStringList cells = parts(line, QStringLiteral("\\t,;"));
        if (cells.isEmpty())
            continue;
        const auto team = teamNamed(teams, cells.value(1), cells.first());
        if (!team)
            return fail(team.error());
        Person person;
        person.id = Id<Person>::create();
        person.key = numbered(Person::keyPrefix, ++number);
        person.name = cells.first();
        person.team = *team;
        changes.add(person);
    }
    changes.add(period).add(plan);
    return changes;
}

} // namespace fairlead
