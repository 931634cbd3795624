// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_input.h"

namespace fairlead {

namespace {

struct SectionInfo {
    const char *id;
    const char *title;
    bool executive; ///< part of the short form
};

constexpr SectionInfo planSections[] = {
    {"headline", QT_TRANSLATE_NOOP("fairlead", "The quarter in brief"), true},
    {"commitments", QT_TRANSLATE_NOOP("fairlead", "Commitments and confidence"), true},
    {"objectives", QT_TRANSLATE_NOOP("fairlead", "Objectives and key results"), false},
    {"timeline", QT_TRANSLATE_NOOP("fairlead", "Roadmap and driving path"), false},
    {"capacity", QT_TRANSLATE_NOOP("fairlead", "Capacity against demand"), true},
    {"dependencies", QT_TRANSLATE_NOOP("fairlead", "What we need and what we give"), false},
    {"risks", QT_TRANSLATE_NOOP("fairlead", "Risks and contingency"), true},
    {"scenarios", QT_TRANSLATE_NOOP("fairlead", "Scenarios side by side"), true},
    {"not-doing", QT_TRANSLATE_NOOP("fairlead", "Not doing"), true},
    {"rules", QT_TRANSLATE_NOOP("fairlead", "Scope rules, decision rights, signatures"), false},
    {"items", QT_TRANSLATE_NOOP("fairlead", "Item list"), false},
};

constexpr SectionInfo capacitySections[] = {
    {"waterfall", QT_TRANSLATE_NOOP("fairlead", "From calendar days to plan days"), true},
    {"months", QT_TRANSLATE_NOOP("fairlead", "By team and month"), true},
    {"skills", QT_TRANSLATE_NOOP("fairlead", "By skill"), true},
    {"operations", QT_TRANSLATE_NOOP("fairlead", "What on-call and operations cost"), false},
    {"headcount", QT_TRANSLATE_NOOP("fairlead", "Headcount, hires, leave"), false},
    {"people", QT_TRANSLATE_NOOP("fairlead", "Person by person"), false},
};

constexpr SectionInfo decisionSections[] = {
    {"choice", QT_TRANSLATE_NOOP("fairlead", "The choice"), true},
    {"options", QT_TRANSLATE_NOOP("fairlead", "What each costs and what we ask for"), true},
};

constexpr SectionInfo serviceSections[] = {
    {"fleet", QT_TRANSLATE_NOOP("fairlead", "The services together"), true},
    {"critical", QT_TRANSLATE_NOOP("fairlead", "Services of tier 1"), false},
    {"ageing", QT_TRANSLATE_NOOP("fairlead", "What ends or is overdue"), true},
    {"reliability", QT_TRANSLATE_NOOP("fairlead", "Reliability roadmap"), true},
};

constexpr SectionInfo scorecardSections[] = {
    {"pinned", QT_TRANSLATE_NOOP("fairlead", "The ten figures"), true},
    {"scorecard", QT_TRANSLATE_NOOP("fairlead", "All figures by category"), false},
    {"attention", QT_TRANSLATE_NOOP("fairlead", "Figures that need attention"), true},
    {"kpi-decisions", QT_TRANSLATE_NOOP("fairlead", "What was decided"), true},
};

constexpr SectionInfo incidentSections[] = {
    {"months", QT_TRANSLATE_NOOP("fairlead", "Count and impact by severity"), true},
    {"times", QT_TRANSLATE_NOOP("fairlead", "Times to detect, acknowledge and restore"), false},
    {"causes", QT_TRANSLATE_NOOP("fairlead", "Causes"), true},
    {"actions", QT_TRANSLATE_NOOP("fairlead", "Actions and reviews"), true},
};

constexpr SectionInfo reviewSections[] = {
    {"summary", QT_TRANSLATE_NOOP("fairlead", "What happened"), true},
    {"history", QT_TRANSLATE_NOOP("fairlead", "Timeline"), false},
    {"factors", QT_TRANSLATE_NOOP("fairlead", "What we learned"), true},
    {"follow-up", QT_TRANSLATE_NOOP("fairlead", "Actions"), true},
};

constexpr SectionInfo onCallSections[] = {
    {"verdict", QT_TRANSLATE_NOOP("fairlead", "How the rotations stand"), true},
    {"fairness", QT_TRANSLATE_NOOP("fairlead", "How evenly on-call is spread"), true},
    {"noise", QT_TRANSLATE_NOOP("fairlead", "Noise and alert rules"), false},
    {"coverage", QT_TRANSLATE_NOOP("fairlead", "Cover, holes and readiness"), true},
};

std::span<const SectionInfo> sectionsOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::QuarterlyPlan:
        return planSections;
    case ReportKind::Decision:
        return decisionSections;
    case ReportKind::Services:
        return serviceSections;
    case ReportKind::Scorecard:
        return scorecardSections;
    case ReportKind::Incidents:
        return incidentSections;
    case ReportKind::IncidentReview:
        return reviewSections;
    case ReportKind::OnCall:
        return onCallSections;
    case ReportKind::Capacity:
        break;
    }
    return capacitySections;
}

} // namespace

QString reportKey(ReportKind kind)
{
    switch (kind) {
    case ReportKind::QuarterlyPlan:
        return QStringLiteral("plan");
    case ReportKind::Decision:
        return QStringLiteral("decision");
    case ReportKind::Services:
        return QStringLiteral("services");
    case ReportKind::Scorecard:
        return QStringLiteral("scorecard");
    case ReportKind::Incidents:
        return QStringLiteral("incidents");
    case ReportKind::IncidentReview:
        return QStringLiteral("review");
    case ReportKind::OnCall:
        return QStringLiteral("on-call");
    case ReportKind::Capacity:
        break;
    }
    return QStringLiteral("capacity");
}

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::QuarterlyPlan:
        return Text::tr("Quarterly plan");
    case ReportKind::Decision:
        return Text::tr("Decision sheet");
    case ReportKind::Services:
        return Text::tr("Service review");
    case ReportKind::Scorecard:
        return Text::tr("KPI scorecard");
    case ReportKind::Incidents:
        return Text::tr("Incident trend review");
    case ReportKind::IncidentReview:
        return Text::tr("Post-incident review");
    case ReportKind::OnCall:
        return Text::tr("On-call health");
    case ReportKind::Capacity:
        break;
    }
    return Text::tr("Capacity");
}

PlanNeed planNeedOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::QuarterlyPlan:
    case ReportKind::Decision:
        return PlanNeed::Scenarios;
    case ReportKind::Capacity:
    case ReportKind::Services: // its reliability roadmap
        return PlanNeed::LinkDates;
    case ReportKind::Scorecard:
    case ReportKind::Incidents:
    case ReportKind::IncidentReview:
    case ReportKind::OnCall:
        break;
    }
    return PlanNeed::Period;
}

QStringList checksNeededBy(ReportKind kind)
{
    return kind == ReportKind::OnCall ? QStringList{QStringLiteral("X08"), QStringLiteral("X09")}
                                      : QStringList();
}

QString audienceKey(Audience audience)
{
    switch (audience) {
    case Audience::Team:
        return QStringLiteral("team");
    case Audience::Stakeholder:
        return QStringLiteral("stakeholder");
    case Audience::Executive:
        break;
    }
    return QStringLiteral("executive");
}

QString audienceTitle(Audience audience)
{
    switch (audience) {
    case Audience::Team:
        return Text::tr("Team");
    case Audience::Stakeholder:
        return Text::tr("Stakeholder");
    case Audience::Executive:
        break;
    }
    return Text::tr("Executive");
}

Result<ReportKind> reportKindFrom(const QString &key)
{
    QStringList keys;
    for (const ReportKind kind : reportKinds) {
        if (key == reportKey(kind))
            return kind;
        keys << reportKey(kind);
    }
    return fail(Error::invalid(Text::tr("There is no report “%1”; expected one of: %2.")
                                   .arg(key.left(40), keys.join(QStringLiteral(", ")))));
}

Result<Audience> audienceFrom(const QString &key)
{
    for (const Audience audience : {Audience::Team, Audience::Stakeholder, Audience::Executive}) {
        if (key == audienceKey(audience))
            return audience;
    }
    return fail(
        Error::invalid(Text::tr("There is no audience “%1”; expected “team”, “stakeholder” or “executive”.")
                           .arg(key.left(40))));
}

QString languageKey(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::EnglishUk:
        return QStringLiteral("en-GB");
    case ReportLanguage::EnglishUs:
        return QStringLiteral("en-US");
    case ReportLanguage::German:
        break;
    }
    return QStringLiteral("de");
}

QString languageTitle(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::EnglishUk:
        return Text::tr("English (UK)");
    case ReportLanguage::EnglishUs:
        return Text::tr("English (US)");
    case ReportLanguage::German:
        break;
    }
    return Text::tr("German");
}

ReportLanguage languageOf(const QLocale &locale)
{
    if (locale.language() == QLocale::German)
        return ReportLanguage::German;
    const bool isUs = locale.language() == QLocale::English && locale.country() == QLocale::UnitedStates;
    return isUs ? ReportLanguage::EnglishUs : ReportLanguage::EnglishUk;
}

Result<ReportLanguage> languageFrom(const QString &key)
{
    for (const ReportLanguage language :
         {ReportLanguage::EnglishUk, ReportLanguage::EnglishUs, ReportLanguage::German}) {
        if (key.compare(languageKey(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    if (key == u"en")
        return ReportLanguage::EnglishUk;
    return fail(Error::invalid(
        Text::tr("Reports are not written in “%1”; expected “en-GB”, “en-US” or “de”.").arg(key.left(40))));
}

Result<std::vector<SectionChoice>> sectionsFrom(ReportKind kind, const QString &list)
{
    std::vector<SectionChoice> left = defaultSections(kind, Audience::Team);
    QStringList known;
    for (const SectionChoice &each : left)
        known << each.id;
    std::vector<SectionChoice> choices;
    for (const QString &part : list.split(u',')) {
        const QString id = part.trimmed();
        const auto at = std::ranges::find(left, id, &SectionChoice::id);
        if (at == left.end()) {
            const QString what = known.contains(id)
                ? Text::tr("The section “%1” is named twice.").arg(id)
                : Text::tr("The report “%1” has no section “%2”.").arg(reportTitle(kind), id.left(40));
            return fail(Error::invalid(
                Text::tr("%1 Expected some of: %2.").arg(what, known.join(QStringLiteral(", ")))));
        }
        left.erase(at);
        choices.push_back({id, true});
    }
    for (SectionChoice &each : left) {
        each.isOn = false;
        choices.push_back(std::move(each));
    }
    return choices;
}

std::vector<SectionChoice> defaultSections(ReportKind kind, Audience audience)
{
    std::vector<SectionChoice> choices;
    for (const SectionInfo &info : sectionsOf(kind))
        choices.push_back({QLatin1String(info.id), audience != Audience::Executive || info.executive});
    return choices;
}

QString sectionTitle(ReportKind kind, const QString &id)
{
    for (const SectionInfo &info : sectionsOf(kind)) {
        if (id == QLatin1String(info.id))
            return QCoreApplication::translate("fairlead", info.title);
    }
    return id;
}

} // namespace fairlead
