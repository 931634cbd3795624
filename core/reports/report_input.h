// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/forecast/chance_line.h"
#include "core/planning/plan_result.h"
#include "core/reports/report_document.h"
#include "core/scenarios/comparison.h"

namespace fairlead {

/// Reports that can be written.
enum class ReportKind {
    QuarterlyPlan,
    Capacity,
    Decision,
    Services,
    Scorecard,
    Incidents,
    IncidentReview,
    OnCall
};
inline constexpr std::array reportKinds{
    ReportKind::QuarterlyPlan, ReportKind::Capacity,  ReportKind::Decision,       ReportKind::Services,
    ReportKind::Scorecard,     ReportKind::Incidents, ReportKind::IncidentReview, ReportKind::OnCall};
/// For whom a report is; decides what is left out (GR13).
enum class Audience { Team, Stakeholder, Executive };

/// One section that can be switched off or moved.
struct SectionChoice {
    QString id;
    bool isOn = true;
    bool operator==(const SectionChoice &) const = default;
};

/// "plan", "capacity", "decision", "services", "scorecard", "incidents", "review", "on-call": how the command
/// line and settings name a kind.
QString reportKey(ReportKind kind);
QString reportTitle(ReportKind kind);
/// "team", "stakeholder", "executive".
QString audienceKey(Audience audience);
QString audienceTitle(Audience audience);
/// "en-GB", "en-US", "de".
QString languageKey(ReportLanguage language);
QString languageTitle(ReportLanguage language);
/// The language of a system; English as in the UK where it is none of the three.
ReportLanguage languageOf(const QLocale &locale);
/// Error::Invalid names the accepted words.
Result<ReportKind> reportKindFrom(const QString &key);
Result<Audience> audienceFrom(const QString &key);
/// "en" is "en-GB".
Result<ReportLanguage> languageFrom(const QString &key);
/// Sections by id, parted by commas, in that order and all others off: "headline,capacity". Error::Invalid
/// names an unknown or repeated one and the accepted words.
Result<std::vector<SectionChoice>> sectionsFrom(ReportKind kind, const QString &list);

/// The sections of a kind of report in their usual order, on or off as the audience gets them.
/// Definitions and the figures behind the charts always follow and are not among them.
std::vector<SectionChoice> defaultSections(ReportKind kind, Audience audience);
QString sectionTitle(ReportKind kind, const QString &id);

/// What the reader of the parameters chose.
struct ReportOptions {
    Audience audience = Audience::Team;
    std::vector<SectionChoice> sections;                 ///< empty: as usual for the audience
    ReportLanguage language = ReportLanguage::EnglishUk; ///< of numbers and dates
    bool showCost = false;                               ///< outsiders see money only where this is ticked
    QDateTime generatedAt;                               ///< UTC; printed on each page
    qint64 revision = 0;                                 ///< of the workspace; the snapshot id
    QString headline;                                    ///< in place of Plan::headline where not empty
    QString record; ///< key of the incident of a review; empty: the newest
    QString ask;    ///< in place of Plan::ask where not empty
};

/// The plan as it was approved.
struct ReportBaseline {
    QString name; ///< the pages about the plan also need the rest
    const Workspace *workspace = nullptr;
    const PlanResult *result = nullptr;
};

/// How much of the plan a kind of report speaks of: what it does not need is not computed for it.
enum class PlanNeed {
    Period,    ///< the plan's days and the day of the report (periodOfPlan)
    LinkDates, ///< cut line, capacity, dates by links; people dates of any quality
    Scenarios, ///< also good people dates, the baseline, chance, and the scenarios beside the plan
};
PlanNeed planNeedOf(ReportKind kind);
/// The codes of the checks whose findings a kind of report prints; empty for none. Every check for
/// PlanNeed::Scenarios.
QStringList checksNeededBy(ReportKind kind);

/// Everything a report is made of. Points to values of the caller, which must outlive the call.
struct ReportInput {
    const Workspace *workspace = nullptr;
    const PlanResult *result = nullptr; ///< at least as much as planNeedOf() the kind says
    ReportBaseline baseline;            ///< empty: none
    QString scenario;                   ///< whose state is reported; empty: the plan itself
    /// Scenarios side by side, the plan itself first; null or fewer than two: nothing is compared.
    const std::vector<ComparedPlan> *scenarios = nullptr;
    /// With the people there are; null: there is none, and the report says so.
    const Forecast *forecast = nullptr;
    /// What each item that is not done would take from the chance of those that are, if it were promised as
    /// well (pricesOfOthers); null: not known.
    const std::vector<PromisePrice> *prices = nullptr;
    ZonePolicy confidence; ///< from which chance on items are committed
    std::vector<Finding> findings;
    ReportOptions options;
};

} // namespace fairlead
