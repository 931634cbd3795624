// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/whatif/replanner.h"
#include "core/whatif/what_if.h"

#include <cstdio>
#include <ctime>

using namespace fairlead;

namespace {

double seconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); // processor time: the machine may be shared
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

void print(const char *name, double value, const char *unit)
{
    std::printf("%s\t%.3f\t%s\n", name, value, unit);
    std::fflush(stdout);
}

template <class Work> double milliseconds(int times, Work work)
{
    const double begin = seconds();
    for (int i = 0; i < times; ++i)
        work();
    return (seconds() - begin) * 1e3 / times;
}

/// "What would it take to make its deadline?" of a milestone of the sample.
void ask(const Workspace &workspace, const char *key, const char *firstName, const char *allName)
{
    WhatIfQuestion question;
    question.item = workspace.byKey<Item>(QString::fromLatin1(key))->id;
    NoProgress progress;
    double first = 0;
    const double begin = seconds();
    const auto answer = whatWouldItTake(workspace, question, progress, [&](const WhatIfAnswer &) {
        if (first == 0)
            first = (seconds() - begin) * 1e3;
    });
    print(firstName, first, "ms");
    print(allName, (seconds() - begin) * 1e3, "ms");
    if (answer && !answer->proposals.empty())
        std::fprintf(stderr, "%s: %d tried, %zu help, best %s: %s\n", key, answer->tried,
                     answer->proposals.size(),
                     qPrintable(answer->proposals.front().finish.toString(Qt::ISODate)),
                     qPrintable(answer->proposals.front().changes.sentence));
}

} // namespace

int main()
{
    const Workspace workspace = marloweQuay().value();
    const PlanQuestion question;
    NoProgress progress;
    const auto replanner = Replanner::create(workspace, question);
    print("whatif_plan_whole", milliseconds(50, [&] { (void)computePlan(workspace, question, progress); }),
          "ms");
    print("whatif_replan", milliseconds(50, [&] { (void)replanner->plan(progress); }), "ms");
    ask(workspace, "R07", "whatif_R07_first_answer", "whatif_R07_200_candidates");
    ask(workspace, "R28", "whatif_R28_first_answer", "whatif_R28_200_candidates");
    ask(workspace, "R22", "whatif_R22_first_answer", "whatif_R22_200_candidates");
    return 0;
}
