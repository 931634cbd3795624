// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/live_forecast.h"

#include "core/forecast/forecaster.h"
#include "ui/workbench/workbench.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Runs until there are bands to look at.
constexpr int firstRuns = 64;
/// While better people dates are looked for, more runs would be of dates that are about to change.
constexpr int enoughMeanwhile = 512;

} // namespace

LiveForecast::LiveForecast(Workbench &workbench) : QObject(&workbench), m_workbench(workbench)
{
    connect(&workbench, &Workbench::computingChanged, this, [this](bool isComputing) {
        if (isComputing)
            makeStale();
    });
    connect(&workbench, &Workbench::resultChanged, this, &LiveForecast::begin);
    connect(&workbench, &Workbench::improvementChanged, this, &LiveForecast::goOn);
}

void LiveForecast::setOn(bool on)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    if (!isWanted())
        m_job.cancel();
    else if (!m_isCurrent)
        begin();
}

void LiveForecast::setWatched(bool watched)
{
    if (std::exchange(m_isWatched, watched) == watched || !isWanted())
        return;
    if (m_isCurrent)
        goOn();
    else if (!m_workbench.isComputing())
        begin();
}

void LiveForecast::setRuns(int runs)
{
    if (std::exchange(m_runs, runs) != runs && isWanted())
        begin();
}

void LiveForecast::setConfidence(double share)
{
    if (std::exchange(m_policy.commit, share) == share)
        return;
    m_policy.stretch = std::min(ZonePolicy().stretch, share);
    Q_EMIT changed();
}

void LiveForecast::makeStale()
{
    m_job.cancel();
    m_run.reset();
    if (std::exchange(m_isCurrent, false))
        Q_EMIT changed();
}

/// A forecast of the newest answer; one of another plan is not shown beside it.
void LiveForecast::begin()
{
    makeStale();
    const PlanResult *planned = m_workbench.result();
    if (m_forecast && (!planned || m_forecast->plan != planned->plan)) {
        m_forecast.reset();
        Q_EMIT changed();
    }
    if (!planned || !isWanted() || m_workbench.isComputing())
        return;
    ForecastOptions options;
    options.runs = m_runs;
    options.firstBatch = firstRuns;
    const auto work = [workspace = m_workbench.resultWorkspace(),
                       planned = std::make_shared<const PlanResult>(*planned),
                       options](Progress &progress) -> Result<Step> {
        ChanceQuestion question;
        question.plan = PlanQuestion{planned->plan, planned->asOf, true};
        auto run = startForecast(workspace, *planned, question, ForecastKind::People, options);
        if (!run)
            return fail(run.error());
        Step step{std::make_shared<ForecastRun>(*std::move(run)), {}};
        if (const auto done = step.run->advance(progress); !done)
            return fail(done.error());
        step.forecast = step.run->forecast();
        return step;
    };
    m_job.start(work, [this](Result<Step> step) { take(std::move(step)); });
}

/// The next batch, as large as all before it.
void LiveForecast::goOn()
{
    if (!m_run || !isWanted() || m_job.isRunning())
        return;
    if (m_workbench.isImproving() && m_forecast->runs >= enoughMeanwhile)
        return;
    const auto work = [run = std::exchange(m_run, nullptr)](Progress &progress) -> Result<Step> {
        if (const auto done = run->advance(progress); !done)
            return fail(done.error());
        return Step{run, run->forecast()};
    };
    m_job.start(work, [this](Result<Step> step) { take(std::move(step)); });
}

void LiveForecast::take(Result<Step> step)
{
    if (!step)
        return;
    m_forecast = std::move(step->forecast);
    m_isCurrent = true;
    if (!step->run->isDone())
        m_run = std::move(step->run);
    Q_EMIT changed();
    // Not from here: the job that has just answered has not ended yet.
    QMetaObject::invokeMethod(this, &LiveForecast::goOn, Qt::QueuedConnection);
}

} // namespace fairlead
