// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/scenario_changes.h"
#include "tests/support/report_fixture.h"

#include <list>

namespace fairlead {

/// The sample and its stored scenarios, planned and ready to be compared.
struct ComparedSample {
    ReportFixture fixture;
    std::list<std::pair<Workspace, PlanResult>> sides; ///< a list: what is compared points into it
    std::vector<ComparedPlan> compared;

    ReportInput input(Audience audience) const
    {
        ReportInput input = fixture.input(audience);
        input.scenarios = &compared;
        return input;
    }
};

/// The plan first, then the scenarios by name; null when one cannot be planned. Not to be copied.
inline std::unique_ptr<ComparedSample> comparedSample()
{
    auto fixture = sampleFixture();
    if (!fixture)
        return nullptr;
    auto sample = std::make_unique<ComparedSample>();
    sample->fixture = *std::move(fixture);
    const Workspace &now = sample->fixture.workspace;
    sample->compared.push_back({QStringLiteral("Current"), {now, sample->fixture.result}, {}, {}, {}});
    std::vector<const Scenario *> scenarios;
    for (const Scenario &each : now.rows<Scenario>())
        scenarios.push_back(&each);
    std::ranges::sort(scenarios, {}, &Scenario::name);
    for (const Scenario *each : scenarios) {
        auto state = scenarioState(now, *each);
        NoProgress progress;
        auto result =
            state ? computePlan(state->workspace, {}, progress) : Result<PlanResult>(fail(state.error()));
        if (!result)
            return nullptr;
        const auto &[workspace, planned] =
            sample->sides.emplace_back(std::move(state->workspace), *std::move(result));
        sample->compared.push_back(
            {each->name, {workspace, planned}, difference(now, workspace), each->why, each->ask});
    }
    return sample;
}

} // namespace fairlead
