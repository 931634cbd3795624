// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_catalog.h"

#include <limits>

namespace fairlead {

namespace {

using D = KpiDirection;
using A = Aggregation;
using F = Frequency;

struct Preset {
    const char *key;
    const char *name;
    const char *category;
    const char *question;
    const char *formula;
    const char *whatMovesIt;
    const char *unit;
    KpiDirection direction;
    Aggregation aggregation;
    Frequency frequency;
    const char *pair;
    int minimumGroup;
};

/// The unit of what costs money.
constexpr const char *currencyOfTheWorkspace = nullptr;

// clang-format off
constexpr Preset presets[] = {
    {"K01", QT_TRANSLATE_NOOP("fairlead", "Planned against delivered"), QT_TRANSLATE_NOOP("fairlead", "Predictability"),
     QT_TRANSLATE_NOOP("fairlead", "Do we deliver what we commit to?"),
     QT_TRANSLATE_NOOP("fairlead", "Delivered committed effort ÷ committed effort of the baseline"),
     QT_TRANSLATE_NOOP("fairlead", "Fewer promises, smaller items, less unplanned work"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Band, A::Ratio, F::Monthly, "K15", 0},
    {"K02", QT_TRANSLATE_NOOP("fairlead", "Deployment frequency"), QT_TRANSLATE_NOOP("fairlead", "Flow"),
     QT_TRANSLATE_NOOP("fairlead", "How often does a change reach users?"),
     QT_TRANSLATE_NOOP("fairlead", "Deployments ÷ services ÷ weeks"),
     QT_TRANSLATE_NOOP("fairlead", "Smaller changes, fewer hand-overs, automated checks"),
     QT_TRANSLATE_NOOP("fairlead", "per week"), D::Up, A::Ratio, F::Monthly, "K07", 0},
    {"K03", QT_TRANSLATE_NOOP("fairlead", "Availability of tier 1"), QT_TRANSLATE_NOOP("fairlead", "Reliability"),
     QT_TRANSLATE_NOOP("fairlead", "Can customers use what matters most?"),
     QT_TRANSLATE_NOOP("fairlead", "1 − bad minutes ÷ all minutes of tier-1 services"),
     QT_TRANSLATE_NOOP("fairlead", "Fallbacks, canaries, fewer repeats of old causes"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Up, A::Ratio, F::Monthly, "K17", 0},
    {"K04a", QT_TRANSLATE_NOOP("fairlead", "Latency p95"), QT_TRANSLATE_NOOP("fairlead", "Performance"),
     QT_TRANSLATE_NOOP("fairlead", "How long do most customers wait?"),
     QT_TRANSLATE_NOOP("fairlead", "95th percentile of the month, as imported"),
     QT_TRANSLATE_NOOP("fairlead", "Indexes, caching, fewer calls in a row"),
     QT_TRANSLATE_NOOP("fairlead", "ms"), D::Down, A::Quantile, F::Monthly, "K18", 0},
    {"K04b", QT_TRANSLATE_NOOP("fairlead", "Latency p99"), QT_TRANSLATE_NOOP("fairlead", "Performance"),
     QT_TRANSLATE_NOOP("fairlead", "How long do the unlucky wait?"),
     QT_TRANSLATE_NOOP("fairlead", "99th percentile of the month, as imported"),
     QT_TRANSLATE_NOOP("fairlead", "Time-outs, queues, noisy neighbours"),
     QT_TRANSLATE_NOOP("fairlead", "ms"), D::Down, A::Quantile, F::Monthly, "K18", 0},
    {"K05", QT_TRANSLATE_NOOP("fairlead", "Error rate"), QT_TRANSLATE_NOOP("fairlead", "Reliability"),
     QT_TRANSLATE_NOOP("fairlead", "How many requests fail?"),
     QT_TRANSLATE_NOOP("fairlead", "Bad events ÷ all events, 28 days"),
     QT_TRANSLATE_NOOP("fairlead", "Retries with a limit, better input checks"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Ratio, F::Monthly, "K03", 0},
    {"K06", QT_TRANSLATE_NOOP("fairlead", "Defect escape"), QT_TRANSLATE_NOOP("fairlead", "Quality"),
     QT_TRANSLATE_NOOP("fairlead", "Who meets a bug first: we or the customer?"),
     QT_TRANSLATE_NOOP("fairlead", "Production defects ÷ all defects"),
     QT_TRANSLATE_NOOP("fairlead", "Tests where bugs were missed, canaries"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Ratio, F::Monthly, "K09", 0},
    {"K07", QT_TRANSLATE_NOOP("fairlead", "Change failure"), QT_TRANSLATE_NOOP("fairlead", "Quality"),
     QT_TRANSLATE_NOOP("fairlead", "How many deployments go wrong?"),
     QT_TRANSLATE_NOOP("fairlead", "Failed or rolled-back deployments ÷ deployments"),
     QT_TRANSLATE_NOOP("fairlead", "Smaller changes, canaries, migration lint"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Ratio, F::Monthly, "K02", 0},
    {"K07b", QT_TRANSLATE_NOOP("fairlead", "Deployment rework rate"), QT_TRANSLATE_NOOP("fairlead", "Quality"),
     QT_TRANSLATE_NOOP("fairlead", "How often do we deploy only to repair?"),
     QT_TRANSLATE_NOOP("fairlead", "Deployments made because of an incident ÷ deployments"),
     QT_TRANSLATE_NOOP("fairlead", "Tests before release, small changes, canaries"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Ratio, F::Monthly, "K02", 0},
    {"K08", QT_TRANSLATE_NOOP("fairlead", "Repeats of addressed causes"), QT_TRANSLATE_NOOP("fairlead", "Quality"),
     QT_TRANSLATE_NOOP("fairlead", "Do fixes hold?"),
     QT_TRANSLATE_NOOP("fairlead", "Sev1–2 incidents whose cause had been addressed"),
     QT_TRANSLATE_NOOP("fairlead", "Actions that are verified, not only done"),
     QT_TRANSLATE_NOOP("fairlead", "incidents"), D::Down, A::Sum, F::Monthly, "K12", 0},
    {"K09", QT_TRANSLATE_NOOP("fairlead", "Lead time for changes"), QT_TRANSLATE_NOOP("fairlead", "Flow"),
     QT_TRANSLATE_NOOP("fairlead", "How long from commit to production?"),
     QT_TRANSLATE_NOOP("fairlead", "Median of commit to production"),
     QT_TRANSLATE_NOOP("fairlead", "Shorter review waits, fewer manual steps"),
     QT_TRANSLATE_NOOP("fairlead", "h"), D::Down, A::Quantile, F::Monthly, "K12", 0},
    {"K10", QT_TRANSLATE_NOOP("fairlead", "Cycle time of features"), QT_TRANSLATE_NOOP("fairlead", "Flow"),
     QT_TRANSLATE_NOOP("fairlead", "How long does a piece of work take?"),
     QT_TRANSLATE_NOOP("fairlead", "Median of start to done"),
     QT_TRANSLATE_NOOP("fairlead", "Less work in progress, smaller pieces"),
     QT_TRANSLATE_NOOP("fairlead", "days"), D::Down, A::Quantile, F::Monthly, "K06", 0},
    {"K11", QT_TRANSLATE_NOOP("fairlead", "Review turnaround"), QT_TRANSLATE_NOOP("fairlead", "Flow"),
     QT_TRANSLATE_NOOP("fairlead", "How long does a change wait for a reviewer?"),
     QT_TRANSLATE_NOOP("fairlead", "Median business hours to the first human review"),
     QT_TRANSLATE_NOOP("fairlead", "Smaller changes, review slots in the day"),
     QT_TRANSLATE_NOOP("fairlead", "h"), D::Down, A::Quantile, F::Monthly, "K06", 0},
    {"K12", QT_TRANSLATE_NOOP("fairlead", "Time to restore"), QT_TRANSLATE_NOOP("fairlead", "Reliability"),
     QT_TRANSLATE_NOOP("fairlead", "How long are customers without it?"),
     QT_TRANSLATE_NOOP("fairlead", "Mean of started to restored, Sev1–2"),
     QT_TRANSLATE_NOOP("fairlead", "Fallbacks, runbooks, rehearsals"),
     QT_TRANSLATE_NOOP("fairlead", "min"), D::Down, A::Mean, F::Monthly, "K09", 0},
    {"K12b", QT_TRANSLATE_NOOP("fairlead", "Failed deployment recovery"), QT_TRANSLATE_NOOP("fairlead", "Reliability"),
     QT_TRANSLATE_NOOP("fairlead", "How fast are we back after a bad deployment?"),
     QT_TRANSLATE_NOOP("fairlead", "Median of started to restored, incidents that a deployment caused"),
     QT_TRANSLATE_NOOP("fairlead", "Rollback by one key, feature flags, canaries"),
     QT_TRANSLATE_NOOP("fairlead", "min"), D::Down, A::Quantile, F::Monthly, "K02", 0},
    {"K13", QT_TRANSLATE_NOOP("fairlead", "Alert noise"), QT_TRANSLATE_NOOP("fairlead", "On-call"),
     QT_TRANSLATE_NOOP("fairlead", "How many pages asked for nobody?"),
     QT_TRANSLATE_NOOP("fairlead", "Pages that needed nobody ÷ triaged pages"),
     QT_TRANSLATE_NOOP("fairlead", "Tune or delete the noisiest rules"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Ratio, F::Monthly, "K12", 0},
    {"K14", QT_TRANSLATE_NOOP("fairlead", "Error budget burn"), QT_TRANSLATE_NOOP("fairlead", "Reliability"),
     QT_TRANSLATE_NOOP("fairlead", "Do we spend reliability faster than it is given?"),
     QT_TRANSLATE_NOOP("fairlead", "Worst 28-day burn of tier 1"),
     QT_TRANSLATE_NOOP("fairlead", "Stop risky changes, fix the worst cause"),
     QT_TRANSLATE_NOOP("fairlead", "×"), D::Down, A::Worst, F::Monthly, "K02", 0},
    {"K15", QT_TRANSLATE_NOOP("fairlead", "Capacity on engineering excellence"), QT_TRANSLATE_NOOP("fairlead", "Balance"),
     QT_TRANSLATE_NOOP("fairlead", "Do we look after what we have?"),
     QT_TRANSLATE_NOOP("fairlead", "Excellence effort ÷ all effort"),
     QT_TRANSLATE_NOOP("fairlead", "The reserve in the plan"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Band, A::Ratio, F::Monthly, "K01", 0},
    {"K16", QT_TRANSLATE_NOOP("fairlead", "Endpoints retired"), QT_TRANSLATE_NOOP("fairlead", "Modernisation"),
     QT_TRANSLATE_NOOP("fairlead", "Is the old going away?"),
     QT_TRANSLATE_NOOP("fairlead", "Retired endpoints of those that are to go"),
     QT_TRANSLATE_NOOP("fairlead", "Migrate the last consumers"),
     QT_TRANSLATE_NOOP("fairlead", "endpoints"), D::Up, A::Last, F::Monthly, "K15", 0},
    {"K17", QT_TRANSLATE_NOOP("fairlead", "Cost per 1,000 requests"), QT_TRANSLATE_NOOP("fairlead", "Cost"),
     QT_TRANSLATE_NOOP("fairlead", "What does serving cost?"),
     QT_TRANSLATE_NOOP("fairlead", "Cost ÷ thousand requests"),
     QT_TRANSLATE_NOOP("fairlead", "Right-sizing, caching, storage classes"),
     currencyOfTheWorkspace, D::Down, A::Ratio, F::Monthly, "K03", 0},
    {"K18", QT_TRANSLATE_NOOP("fairlead", "Headroom"), QT_TRANSLATE_NOOP("fairlead", "Performance"),
     QT_TRANSLATE_NOOP("fairlead", "How full are we?"),
     QT_TRANSLATE_NOOP("fairlead", "95th percentile of CPU and disk"),
     QT_TRANSLATE_NOOP("fairlead", "Scaling before the peak"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Worst, F::Monthly, "K04a", 0},
    {"K19", QT_TRANSLATE_NOOP("fairlead", "Dependency reliability"), QT_TRANSLATE_NOOP("fairlead", "Predictability"),
     QT_TRANSLATE_NOOP("fairlead", "Do others get what we promised them?"),
     QT_TRANSLATE_NOOP("fairlead", "Agreements on time ÷ agreements due"),
     QT_TRANSLATE_NOOP("fairlead", "Earlier renegotiation, smaller promises"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Up, A::Ratio, F::Monthly, "K01", 0},
    {"K20", QT_TRANSLATE_NOOP("fairlead", "Unannounced breaking changes"), QT_TRANSLATE_NOOP("fairlead", "Quality"),
     QT_TRANSLATE_NOOP("fairlead", "Do we surprise those who call us?"),
     QT_TRANSLATE_NOOP("fairlead", "Breaking changes without notice"),
     QT_TRANSLATE_NOOP("fairlead", "Contract checks before merge"),
     QT_TRANSLATE_NOOP("fairlead", "changes"), D::Down, A::Sum, F::Monthly, "K02", 0},
    {"K21", QT_TRANSLATE_NOOP("fairlead", "Stakeholder satisfaction"), QT_TRANSLATE_NOOP("fairlead", "Trust"),
     QT_TRANSLATE_NOOP("fairlead", "Are partners content with us?"),
     QT_TRANSLATE_NOOP("fairlead", "Mean of answers from 1 to 5"),
     QT_TRANSLATE_NOOP("fairlead", "Talk about trade-offs early"),
     QT_TRANSLATE_NOOP("fairlead", "points"), D::Up, A::Mean, F::Quarterly, "K01", 4},
    {"K22", QT_TRANSLATE_NOOP("fairlead", "Support drivers"), QT_TRANSLATE_NOOP("fairlead", "Trust"),
     QT_TRANSLATE_NOOP("fairlead", "Do customers call less for known reasons?"),
     QT_TRANSLATE_NOOP("fairlead", "Tickets of the three drivers against the baseline"),
     QT_TRANSLATE_NOOP("fairlead", "Remove the reason, not the ticket"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Down, A::Ratio, F::Monthly, "K06", 0},
    {"K23", QT_TRANSLATE_NOOP("fairlead", "Team promoters"), QT_TRANSLATE_NOOP("fairlead", "People"),
     QT_TRANSLATE_NOOP("fairlead", "Would people recommend working here?"),
     QT_TRANSLATE_NOOP("fairlead", "(Promoters − detractors) ÷ answers"),
     QT_TRANSLATE_NOOP("fairlead", "Workload, growth, on-call"),
     QT_TRANSLATE_NOOP("fairlead", "points"), D::Up, A::Ratio, F::Quarterly, "K24", 5},
    {"K24", QT_TRANSLATE_NOOP("fairlead", "Regrettable leavers"), QT_TRANSLATE_NOOP("fairlead", "People"),
     QT_TRANSLATE_NOOP("fairlead", "Whom do we lose?"),
     QT_TRANSLATE_NOOP("fairlead", "Leavers ÷ average headcount × 4"),
     QT_TRANSLATE_NOOP("fairlead", "Growth talks, fair on-call"),
     QT_TRANSLATE_NOOP("fairlead", "% a year"), D::Down, A::Ratio, F::Quarterly, "K23", 0},
    {"K25a", QT_TRANSLATE_NOOP("fairlead", "Time to fill"), QT_TRANSLATE_NOOP("fairlead", "People"),
     QT_TRANSLATE_NOOP("fairlead", "How long is a seat empty?"),
     QT_TRANSLATE_NOOP("fairlead", "Median days from opened to accepted"),
     QT_TRANSLATE_NOOP("fairlead", "Decide within a day of the last talk"),
     QT_TRANSLATE_NOOP("fairlead", "days"), D::Down, A::Quantile, F::Monthly, "K25b", 0},
    {"K25b", QT_TRANSLATE_NOOP("fairlead", "Ramp success"), QT_TRANSLATE_NOOP("fairlead", "People"),
     QT_TRANSLATE_NOOP("fairlead", "Do new people land well?"),
     QT_TRANSLATE_NOOP("fairlead", "New hires with 80 % of the checklist by day 90"),
     QT_TRANSLATE_NOOP("fairlead", "A buddy and real work early"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Up, A::Ratio, F::Quarterly, "K25a", 0},
    {"K26", QT_TRANSLATE_NOOP("fairlead", "Growth outcomes"), QT_TRANSLATE_NOOP("fairlead", "People"),
     QT_TRANSLATE_NOOP("fairlead", "Does everybody get on?"),
     QT_TRANSLATE_NOOP("fairlead", "Engineers with a documented outcome in 12 months ÷ engineers"),
     QT_TRANSLATE_NOOP("fairlead", "Stretch work in the plan"),
     QT_TRANSLATE_NOOP("fairlead", "%"), D::Up, A::Ratio, F::Quarterly, "K23", 0},
};

constexpr double none = std::numeric_limits<double>::infinity();
struct PresetTarget {
    const char *kpi;
    double green;
    double amber;
    double greenTo;
    double amberTo;
};
/// The fixed bounds of C20. What is judged by its own trend (K06, K10, K12 …) has none.
constexpr PresetTarget targets[] = {
    {"K01", 80, 70, 110, none},
    {"K02", 2, 1, none, none},
    {"K03", 99.9, 99.8, none, none},
    {"K04a", 250, 275, none, none},
    {"K05", 0.1, 0.2, none, none},
    {"K07", 15, 25, none, none},
    {"K08", 0, 0, none, none},
    {"K09", 168, 252, none, none},
    {"K11", 8, 12, none, none},
    {"K14", 1, 2, none, none},
    {"K15", 15, 10, 30, 35},
    {"K18", 70, 80, none, none},
    {"K19", 90, 80, none, none},
    {"K20", 0, 0, none, none},
    {"K21", 4, 3.5, none, none},
    {"K24", 8, 10, none, none},
    {"K25a", 45, 30, 75, 90},
    {"K25b", 80, 60, none, none},
    {"K26", 100, 80, none, none},
};
// clang-format on

std::optional<Measure> bound(double value)
{
    return value == none ? std::nullopt : std::optional(Measure::of(value));
}

} // namespace

KpiPresets kpiPresets(QDate from, const QString &currency)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("fairlead", text); };
    const auto idOf = [](const char *key) {
        return Id<KpiDefinition>::named(QString(QStringLiteral("preset/") + QLatin1String(key)));
    };
    KpiPresets rows;
    for (const Preset &preset : presets) {
        KpiDefinition row;
        row.id = idOf(preset.key);
        row.key = QLatin1String(preset.key);
        row.name = said(preset.name);
        row.category = said(preset.category);
        row.question = said(preset.question);
        row.formula = said(preset.formula);
        row.whatMovesIt = said(preset.whatMovesIt);
        row.unit = preset.unit ? said(preset.unit) : currency;
        row.direction = preset.direction;
        row.aggregation = preset.aggregation;
        row.frequency = preset.frequency;
        row.pair = idOf(preset.pair);
        row.minimumGroup = preset.minimumGroup;
        row.version = kpiRecipe(row.key)->version;
        rows.definitions.push_back(std::move(row));
    }
    for (const PresetTarget &preset : targets) {
        KpiTarget row;
        row.id = Id<KpiTarget>::named(QString(QStringLiteral("preset/") + QLatin1String(preset.kpi)));
        row.kpi = idOf(preset.kpi);
        row.green = bound(preset.green);
        row.amber = bound(preset.amber);
        row.greenTo = bound(preset.greenTo);
        row.amberTo = bound(preset.amberTo);
        row.from = from;
        row.source = TargetSource::Seed;
        rows.targets.push_back(std::move(row));
    }
    return rows;
}

} // namespace fairlead
