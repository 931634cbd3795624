// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_line.h"
#include "core/forecast/forecast.h"
#include "core/forecast/forecast_run.h"
#include "ui/kit/job.h"

namespace fairlead {

class Workbench;

/// The forecast beside the newest answer of the planner, with the people there are: begun after every
/// answer, off the window's thread, and refined as long as somebody looks. The next edit ends it at once;
/// what it knew stays, as what was known before (isCurrent()). The draws are the same in every forecast of
/// a workspace, so that a difference between two plans is one.
class LiveForecast final : public QObject {
    Q_OBJECT
public:
    explicit LiveForecast(Workbench &workbench);

    /// Whether forecasts are made while somebody looks; off until somebody asks for it.
    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    /// Somebody looks at chances now, or no longer.
    void setWatched(bool watched);
    /// How many runs it goes on to.
    void setRuns(int runs);

    /// The newest forecast of the plan that is shown; null before the first.
    const Forecast *forecast() const { return m_forecast ? &*m_forecast : nullptr; }
    /// It is one of the newest answer, and nothing has been edited since.
    bool isCurrent() const { return m_isCurrent; }
    bool isRunning() const { return m_job.isRunning(); }
    /// As many runs as were asked for.
    bool isDone() const { return m_isCurrent && m_forecast && m_forecast->runs >= m_forecast->wantedRuns; }

    /// From which joint chance on one commits, as a share.
    double confidence() const { return m_policy.commit; }
    void setConfidence(double share);
    const ZonePolicy &policy() const { return m_policy; }

    /// Asks for a closer look at the chances of an item; asked() tells whoever can show it.
    void ask(const Id<Item> &item) { Q_EMIT asked(item); }

Q_SIGNALS:
    void asked(const fairlead::Id<fairlead::Item> &item);
    /// The forecast, whether it is current, or the policy has changed.
    void changed();

private:
    struct Step {
        std::shared_ptr<ForecastRun> run;
        Forecast forecast;
    };
    bool isWanted() const { return m_isOn && m_isWatched; }
    void makeStale();
    void begin();
    void goOn();
    void take(Result<Step> step);

    Workbench &m_workbench;
    bool m_isOn = false;
    bool m_isWatched = false;
    int m_runs = 10'000;
    ZonePolicy m_policy;
    std::optional<Forecast> m_forecast;
    bool m_isCurrent = false;
    std::shared_ptr<ForecastRun> m_run; ///< to go on with; null while a step is computed, and at the end
    Job<Step> m_job;
};

} // namespace fairlead
