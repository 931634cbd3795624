// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sequencing/cumulative_problem.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace fairlead {

/// What is wrong with an instance, with the number of the line.
inline Error wrongInstance(int line, const char *what)
{
    return Error::malformed(QStringLiteral("Line %1: %2").arg(line).arg(QLatin1String(what)));
}

/// Reads single-mode PSPLIB instances (`.sm`, Kolisch and Sprecher 1997): sections under titles in
/// capitals, numbers in columns; jobs are numbered from 1, the first and last are supersource and sink.
class PsplibReader {
public:
    static Result<CumulativeProblem> read(const QByteArray &text)
    {
        PsplibReader reader;
        int number = 0;
        for (const QByteArray &line : text.split('\n')) {
            if (auto done = reader.take(line.simplified(), ++number); !done)
                return fail(done.error());
        }
        return reader.finished(number);
    }

private:
    enum class Section { None, Links, Demands, Capacities };

    Result<void> take(const QByteArray &line, int number)
    {
        if (line.startsWith("jobs (incl")) {
            m_jobs = line.mid(line.indexOf(':') + 1).trimmed().toInt();
            if (m_jobs < 1 || m_jobs > 10'000)
                return fail(wrongInstance(number, "a number of jobs was expected"));
            m_problem.durations.assign(size_t(m_jobs), -1);
            m_problem.demands.resize(size_t(m_jobs));
            m_linked.assign(size_t(m_jobs), false);
        } else if (line.startsWith("PRECEDENCE RELATIONS")) {
            m_section = Section::Links;
        } else if (line.startsWith("REQUESTS/DURATIONS")) {
            m_section = Section::Demands;
        } else if (line.startsWith("RESOURCEAVAILABILITIES")) {
            m_section = Section::Capacities;
        } else if (line.startsWith('*')) {
            m_section = Section::None;
        } else if (m_section != Section::None && !line.isEmpty() && line[0] >= '0' && line[0] <= '9') {
            return takeNumbers(line, number);
        }
        return {};
    }

    Result<void> takeNumbers(const QByteArray &line, int number)
    {
        std::vector<int> numbers;
        for (const QByteArray &word : line.split(' ')) {
            bool isNumber = false;
            numbers.push_back(word.toInt(&isNumber));
            if (!isNumber || numbers.back() < 0 || numbers.back() > 30'000)
                return fail(wrongInstance(number, "whole numbers were expected"));
        }
        if (m_section == Section::Capacities) {
            m_problem.capacities = numbers;
            return {};
        }
        if (numbers.size() < 3 || numbers[0] < 1 || numbers[0] > m_jobs || numbers[1] != 1)
            return fail(wrongInstance(number, "the line of a job with one mode was expected"));
        const size_t job = size_t(numbers[0] - 1);
        if (m_section == Section::Demands) {
            m_problem.durations[job] = numbers[2];
            m_problem.demands[job].assign(numbers.begin() + 3, numbers.end());
            return {};
        }
        if (size_t(numbers[2]) != numbers.size() - 3)
            return fail(wrongInstance(number, "there are not as many successors as it says"));
        m_linked[job] = true;
        for (auto successor = numbers.begin() + 3; successor != numbers.end(); ++successor) {
            if (*successor < 1 || *successor > m_jobs)
                return fail(wrongInstance(number, "a successor is no job"));
            m_problem.links.push_back({int(job), *successor - 1});
        }
        return {};
    }

    Result<CumulativeProblem> finished(int lines)
    {
        if (m_jobs == 0 || m_problem.capacities.empty())
            return fail(wrongInstance(lines, "jobs and resources were expected"));
        for (size_t job = 0; job < size_t(m_jobs); ++job) {
            const std::vector<int> &demand = m_problem.demands[job];
            if (m_problem.durations[job] < 0 || !m_linked[job]
                || demand.size() != m_problem.capacities.size())
                return fail(wrongInstance(lines, "a job has no successors, duration or demand"));
            for (size_t resource = 0; resource < demand.size(); ++resource) {
                if (demand[resource] > m_problem.capacities[resource])
                    return fail(wrongInstance(lines, "a job needs more of a resource than there is"));
            }
        }
        if (!findCycle(m_jobs, m_problem.links).empty())
            return fail(wrongInstance(lines, "the jobs wait for each other in a circle"));
        return std::move(m_problem);
    }

    Section m_section = Section::None;
    int m_jobs = 0;
    std::vector<bool> m_linked;
    CumulativeProblem m_problem;
};

} // namespace fairlead
