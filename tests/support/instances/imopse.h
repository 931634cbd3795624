// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/instances/mspsp.h"

#include <map>
#include <string>

namespace fairlead {

/// Reads iMOPSE instances (`.def`, Myszkowski et al. 2015): one person a task, who has its skill at its
/// level or a higher one. A skill at a level is a skill of its own here. Salaries are left out: the
/// length of the plan is what is compared.
class ImopseReader {
public:
    static Result<CrewProblem> read(const QByteArray &text)
    {
        ImopseReader reader;
        int number = 0;
        for (const QByteArray &raw : text.split('\n')) {
            ++number;
            const QByteArray line = raw.simplified();
            if (line.startsWith('='))
                reader.m_section = Section::None;
            else if (line.startsWith("ResourceID"))
                reader.m_section = Section::People;
            else if (line.startsWith("TaskID"))
                reader.m_section = Section::Tasks;
            else if (line.isEmpty() || reader.m_section == Section::None)
                continue;
            else if (auto done = reader.take(line.split(' '), number); !done)
                return fail(done.error());
        }
        return reader.problem(number);
    }

private:
    enum class Section { None, People, Tasks };
    struct Level {
        std::string skill;
        int level = 0;
        auto operator<=>(const Level &) const = default;
    };
    struct Task {
        int duration = 0;
        Level need;
        QList<int> predecessors;
    };

    Result<void> take(const QList<QByteArray> &words, int number)
    {
        const bool person = m_section == Section::People;
        const int expected = int(person ? m_people.size() : m_tasks.size()) + 1;
        if (words.size() < (person ? 2 : 4) || words[0].toInt() != expected)
            return fail(wrongInstance(number, "people and tasks are numbered from 1, one a line"));
        std::vector<Level> levels;
        qsizetype next = 2;
        for (; next + 1 < words.size() && words[next].endsWith(':'); next += 2)
            levels.push_back({words[next].chopped(1).toStdString(), words[next + 1].toInt()});
        if (person) {
            if (next != words.size())
                return fail(wrongInstance(number, "skills with levels were expected"));
            m_people.push_back(std::move(levels));
            return {};
        }
        bool isNumber = false;
        Task task{words[1].toInt(&isNumber), {}, {}};
        if (!isNumber || task.duration < 0 || levels.size() != 1)
            return fail(wrongInstance(number, "a duration and one skill with its level were expected"));
        task.need = levels[0];
        for (; next < words.size(); ++next)
            task.predecessors.append(words[next].toInt());
        m_tasks.push_back(std::move(task));
        return {};
    }

    Result<CrewProblem> problem(int lines) const
    {
        if (m_people.empty() || m_people.size() > CrewProblem::maximumPeople || m_tasks.empty())
            return fail(wrongInstance(lines, "tasks and up to 64 people were expected"));
        std::map<Level, int> skills;
        for (const Task &task : m_tasks)
            skills.emplace(task.need, 0);
        CrewProblem problem;
        problem.people = int(m_people.size());
        for (auto &[need, index] : skills) {
            index = int(problem.masters.size());
            Crew masters = 0;
            for (size_t person = 0; person < m_people.size(); ++person) {
                for (const Level &level : m_people[person])
                    masters |= Crew(level.skill == need.skill && level.level >= need.level) << person;
            }
            problem.masters.push_back(masters);
        }
        for (size_t task = 0; task < m_tasks.size(); ++task) {
            problem.durations.push_back(m_tasks[task].duration);
            problem.needs.emplace_back(skills.size(), 0);
            problem.needs.back()[size_t(skills.at(m_tasks[task].need))] = 1;
            for (const int before : m_tasks[task].predecessors) {
                if (before < 1 || before > int(m_tasks.size()))
                    return fail(wrongInstance(lines, "a predecessor is no task"));
                problem.links.push_back({before - 1, int(task)});
            }
        }
        return checkedCrewProblem(std::move(problem));
    }

    Section m_section = Section::None;
    std::vector<std::vector<Level>> m_people;
    std::vector<Task> m_tasks;
};

} // namespace fairlead
