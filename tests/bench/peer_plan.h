// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing_problem.h"

#include <fstream>
#include <numeric>

/// A plan written by `shared/bench/peer_plan.py N PEOPLE SEED OUT` (OUT.txt): items of one person and one
/// skill, people with skills and leave.
struct PeerPlan {
    fairlead::StaffingProblem problem;
    std::vector<double> value; ///< by activity

    /// Invalid without the file. `weeks` is the length of the horizon.
    static fairlead::Result<PeerPlan> read(const std::string &path, int weeks)
    {
        using namespace fairlead;
        std::ifstream file(path);
        int items = 0, people = 0, skills = 0;
        if (!(file >> items >> people >> skills))
            return fail(Error::notFound(QString::fromStdString(path)));
        std::vector<Worker> workers;
        std::vector<Qualified> kinds(static_cast<size_t>(skills));
        for (int person = 0; person < people; ++person) {
            int count = 0;
            for (file >> count; count > 0; --count) {
                size_t skill = 0;
                file >> skill;
                kinds[skill].workers.push_back({person, 1000});
            }
            Worker worker;
            for (int day = 0; day < 7 * weeks; ++day)
                worker.output.push_back(day % 7 < 5 ? 1000 : 0);
            for (file >> count; count > 0; --count) {
                int day = 0; // of working days
                file >> day;
                if (day < 5 * weeks)
                    worker.output[static_cast<size_t>(day / 5 * 7 + day % 5)] = 0;
            }
            workers.push_back(std::move(worker));
        }
        NetworkInput input;
        input.calendars.push_back(WorkCalendar());
        input.projectStart = dayOf(QDate(2026, 1, 5));
        std::vector<Packet> packets;
        std::vector<StaffedWork> work;
        std::vector<double> value;
        for (int item = 0; item < items; ++item) {
            int effort = 0, skill = 0, worth = 0, count = 0;
            file >> effort >> skill >> worth >> count;
            for (; count > 0; --count) {
                int before = 0;
                file >> before;
                input.links.push_back({before, item});
            }
            Activity activity;
            activity.duration = effort;
            input.activities.push_back(activity);
            packets.push_back({skill, 1000 * effort, 1000, -1});
            StaffedWork one;
            one.firstPacket = item;
            one.packets = 1;
            one.effort = 1000 * effort;
            work.push_back(one);
            value.push_back(worth);
        }
        const Day first = input.projectStart;
        auto network = Network::create(std::move(input));
        if (!network)
            return fail(network.error());
        StaffingProblem problem{*std::move(network),
                                std::move(work),
                                std::move(packets),
                                {},
                                std::move(kinds),
                                std::move(workers),
                                {},
                                {}};
        problem.firstDay = first;
        problem.days = 7 * weeks;
        problem.ranking.resize(static_cast<size_t>(items));
        std::iota(problem.ranking.begin(), problem.ranking.end(), 0);
        return PeerPlan{std::move(problem), std::move(value)};
    }
};
