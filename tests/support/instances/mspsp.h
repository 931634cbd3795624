// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sequencing/crew_problem.h"
#include "tests/support/instances/psplib.h"

#include <QMap>

namespace fairlead {

/// What makes a problem over people unfit, for every reader of such.
inline Result<CrewProblem> checkedCrewProblem(CrewProblem problem)
{
    if (!findCycle(problem.activities(), problem.links).empty())
        return fail(wrongInstance(0, "the activities wait for each other in a circle"));
    for (int activity = 0; activity < problem.activities(); ++activity) {
        if (!problem.canBeDone(activity))
            return fail(wrongInstance(0, "an activity needs more people than there are"));
    }
    return problem;
}

/// Reads the multi-skill instances of Young, Feydy and Schutt (2017): MiniZinc data, of which this
/// needs `dur`, `sreq` (activity by skill), `mastery` (person by skill), `pred` and `succ`.
class MspspReader {
public:
    static Result<CrewProblem> read(const QByteArray &text)
    {
        QMap<QByteArray, QList<int>> values;
        for (const QByteArray &statement : withoutComments(text).split(';')) {
            const qsizetype equals = statement.indexOf('=');
            if (equals < 0)
                continue;
            auto numbers = numbersOf(statement.mid(equals + 1));
            const QByteArray name = statement.left(equals).trimmed();
            if (!numbers)
                return fail(Error::malformed(
                    QStringLiteral("%1: %2").arg(QLatin1String(name), numbers.error().message)));
            values.insert(name, *numbers);
        }
        return problemOf(values);
    }

private:
    static QByteArray withoutComments(const QByteArray &text)
    {
        QByteArray result;
        for (const QByteArray &line : text.split('\n'))
            result += line.left(line.indexOf('%') < 0 ? line.size() : line.indexOf('%')) + '\n';
        return result;
    }

    /// Numbers of an array, row by row; true is 1. Sets are not needed, so what they hold runs together.
    static Result<QList<int>> numbersOf(QByteArray text)
    {
        for (const char mark : {'[', ']', '|', ',', '{', '}', '\r', '\n', '\t'})
            text.replace(mark, ' ');
        text = text.simplified();
        QList<int> numbers;
        if (text.isEmpty())
            return numbers;
        for (const QByteArray &word : text.split(' ')) {
            bool isNumber = true;
            numbers.append(word == "true" ? 1 : word == "false" ? 0 : word.toInt(&isNumber));
            if (!isNumber || numbers.last() < 0 || numbers.last() > 30'000)
                return fail(wrongInstance(0, "whole numbers or true and false were expected"));
        }
        return numbers;
    }

    static Result<CrewProblem> problemOf(const QMap<QByteArray, QList<int>> &values)
    {
        const auto one = [&](const char *name) {
            const QList<int> list = values.value(name);
            return list.size() == 1 ? list.first() : 0;
        };
        const int activities = one("nActs");
        const int skills = one("nSkills");
        const int people = one("nResources");
        const QList<int> durations = values.value("dur");
        const QList<int> required = values.value("sreq");
        const QList<int> mastery = values.value("mastery");
        const QList<int> before = values.value("pred");
        const QList<int> after = values.value("succ");
        if (activities < 1 || skills < 1 || people < 1 || people > CrewProblem::maximumPeople
            || durations.size() != activities || required.size() != qsizetype(activities) * skills
            || mastery.size() != qsizetype(people) * skills || before.size() != after.size())
            return fail(wrongInstance(0, "the arrays do not have the sizes that the numbers tell"));
        CrewProblem problem;
        problem.people = people;
        problem.durations.assign(durations.begin(), durations.end());
        for (int activity = 0; activity < activities; ++activity) {
            const auto row = required.begin() + qsizetype(activity) * skills;
            problem.needs.emplace_back(row, row + skills);
        }
        problem.masters.resize(size_t(skills));
        for (int person = 0; person < people; ++person) {
            for (int skill = 0; skill < skills; ++skill)
                problem.masters[size_t(skill)] |= Crew(mastery[person * skills + skill]) << person;
        }
        for (qsizetype link = 0; link < before.size(); ++link) {
            if (before[link] < 1 || before[link] > activities || after[link] < 1 || after[link] > activities)
                return fail(wrongInstance(0, "a link names no activity"));
            problem.links.push_back({before[link] - 1, after[link] - 1});
        }
        return checkedCrewProblem(std::move(problem));
    }
};

} // namespace fairlead
