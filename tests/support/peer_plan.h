// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing_problem.h"

#include <fstream>
#include <numeric>

namespace fairlead {

/// A plan as `shared/bench/peer_plan.py` writes it for us (OUT.txt), with the same plan for TaskJuggler
/// beside it: one person with one skill for each item, whole days, leave, links from end to start. Days are
/// workdays. None: the file is not there or not of that kind.
inline std::optional<StaffingProblem> readPeerPlan(const std::string &path, int horizon = 400)
{
    std::ifstream in(path);
    int items = 0, people = 0, skills = 0;
    if (!(in >> items >> people >> skills))
        return {};
    StaffingProblem problem;
    problem.days = horizon;
    problem.kinds.resize(size_t(skills));
    std::vector<std::vector<int>> skillsOf(static_cast<size_t>(people));
    for (auto &mine : skillsOf) {
        int count = 0;
        in >> count;
        for (int skill = 0; count > 0 && in >> skill; --count)
            mine.push_back(skill);
        Worker worker;
        worker.output.assign(size_t(horizon), 1000);
        in >> count;
        for (int day = 0; count > 0 && in >> day; --count)
            worker.output[size_t(day)] = 0;
        problem.workers.push_back(std::move(worker));
    }
    std::vector<int> order(skillsOf.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int person) { return skillsOf[size_t(person)].size(); });
    for (const int person : order) {
        for (const int skill : skillsOf[size_t(person)])
            problem.kinds[size_t(skill)].workers.push_back({person, 1000});
    }
    NetworkInput network;
    network.calendars = {*WorkCalendar::create({1, 1, 1, 1, 1, 1, 1}, {})};
    for (int item = 0; item < items; ++item) {
        int effort = 0, skill = 0, priority = 0, count = 0;
        in >> effort >> skill >> priority >> count;
        Activity activity;
        activity.duration = effort;
        network.activities.push_back(activity);
        problem.work.push_back({item, 1});
        problem.packets.push_back({skill, effort * 1000});
        for (int before = 0; count > 0 && in >> before; --count)
            network.links.push_back({before, item});
    }
    auto checked = Network::create(std::move(network));
    if (!in || !checked)
        return {};
    problem.network = std::move(*checked);
    return problem;
}

} // namespace fairlead
