// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/prompts.h"

/// Where prompts come from, one family a function. Internal to core/people.
namespace fairlead::prompts {

struct Ground {
    const Workspace &workspace;
    const PrivateRecords &records;
    const PlanResult &plan;
    Id<Person> person;
    QDate since; ///< the last talk
    QDate asOf;
};

void addPromises(const Ground &ground, std::vector<Prompt> &found);
void addCarriedPoints(const Ground &ground, std::vector<Prompt> &found);
void addWork(const Ground &ground, std::vector<Prompt> &found);       // items
void addPresence(const Ground &ground, std::vector<Prompt> &found);   // leave, duty, nights, anniversary
void addGrowth(const Ground &ground, std::vector<Prompt> &found);     // goals, thanks, feedback, concerns
void addOnboarding(const Ground &ground, std::vector<Prompt> &found); // T04

} // namespace fairlead::prompts
