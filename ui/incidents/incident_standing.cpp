// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_standing.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/scorecard/action_figures.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/incident_update.h"
#include "ui/incidents/incident_facts.h"
#include "ui/incidents/incident_words.h"

namespace fairlead {

namespace {

using namespace incident_words;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

constexpr int yearInMonths = 12;

/// Puts “·” between what is said.
class Line {
public:
    void say(const QString &words, Tone tone = Tone::Secondary)
    {
        if (!words.isEmpty())
            m_runs.append({m_runs.isEmpty() ? words : QString(QStringLiteral("  ·  ") + words), tone});
    }
    QList<TextRun> runs() && { return std::move(m_runs); }

private:
    QList<TextRun> m_runs;
};

std::vector<const CauseTheme *> themesOf(const Workspace &workspace)
{
    std::vector<const CauseTheme *> themes;
    for (const CauseTheme &theme : workspace.rows<CauseTheme>())
        themes.push_back(&theme);
    return themes;
}

Recurrence recurrenceOf(const Workspace &workspace, const Incident &incident)
{
    const auto incidents = incidentsByStart(workspace);
    const auto all = recurrences(incidents, themesOf(workspace));
    for (size_t i = 0; i < incidents.size(); ++i) {
        if (incidents[i]->id == incident.id)
            return all[i];
    }
    return Recurrence::None;
}

QDate firstOfYear(QDate asOf)
{
    return QDate(asOf.year(), asOf.month(), 1).addMonths(1 - yearInMonths);
}

} // namespace

QList<TextRun> standingRuns(const Workspace &workspace, const Incident &incident, QDate asOf)
{
    Line line;
    line.say(choiceText(Incident::table, incident.state), Tone::Text);
    line.say(severity(incident.severity), incident.severity == 1 ? Tone::Error : Tone::Text);
    line.say(Words::tr("%1 UTC", "a time").arg(moment(incident.startedAt, asOf)));
    if (incident.badMinutes > 0)
        line.say(Words::tr("%1 bad minutes").arg(incident.badMinutes));
    if (const Incident *earlier = workspace.find(incident.repeatOf))
        line.say(Words::tr("repeat of %1").arg(earlier->key));
    if (recurrenceOf(workspace, incident) == Recurrence::AfterFix)
        line.say(Words::tr("after its cause was addressed"), Tone::Warning);
    if (const QDateTime next = nextUpdateDue(workspace, incident); next.isValid())
        line.say(Words::tr("next update due %1 UTC").arg(moment(next, asOf)), Tone::Warning);
    return std::move(line).runs();
}

QList<TextRun> faultRuns(const Workspace &workspace, const Incident &incident, QDate asOf)
{
    Line line;
    for (const IncidentFault fault : incidentFaults(incident, reviewOfIncident(workspace, incident.id), asOf))
        line.say(faultWords(fault), fault == IncidentFault::NoReview ? Tone::Warning : Tone::Error);
    return std::move(line).runs();
}

QList<TextRun> causeRuns(const Workspace &workspace, const Incident &incident, QDate asOf)
{
    const CauseTheme *theme = workspace.find(incident.theme);
    if (!theme)
        return {{Words::tr("No cause is named yet")}};
    Line line;
    line.say(theme->caption(), Tone::Text);
    const bool isOpen = theme->state == ThemeState::Open;
    QString state = choiceText(CauseTheme::table, theme->state);
    if (!isOpen && theme->addressedOn.isValid())
        state = Words::tr("addressed on %1").arg(words::day(theme->addressedOn, asOf));
    if (theme->state == ThemeState::Verified && theme->verifiedOn.isValid())
        state = Words::tr("the fix has held since %1").arg(words::day(theme->addressedOn, asOf));
    line.say(state, isOpen ? Tone::Warning : Tone::Secondary);
    const auto incidents = incidentsByStart(workspace);
    for (const ThemeFigures &each :
         themeFigures(incidents, themesOf(workspace), firstOfYear(asOf), asOf.addDays(1), asOf)) {
        if (each.theme != theme)
            continue;
        line.say(
            Words::tr("%1 incidents and %2 bad minutes in 12 months").arg(each.count).arg(each.badMinutes));
        if (each.afterFix > 0)
            line.say(Words::tr("%1 after the fix").arg(each.afterFix), Tone::Warning);
    }
    if (const Item *fix = workspace.find(theme->fix))
        line.say(Words::tr("fixed by %1").arg(fix->caption()));
    return std::move(line).runs();
}

QString othersWithCause(const Workspace &workspace, const Incident &incident)
{
    const CauseTheme *theme = workspace.find(incident.theme);
    QStringList keys;
    for (const Incident *other : incidentsByStart(workspace)) {
        if (theme && other->theme == theme->id && other->id != incident.id)
            keys.append(other->key);
    }
    return keys.isEmpty() ? QString() : Words::tr("Also: %1").arg(keys.join(QStringLiteral(", ")));
}

QList<TextRun> trendRuns(const Workspace &workspace, QDate asOf)
{
    const auto incidents = incidentsByStart(workspace);
    const QDate from = firstOfYear(asOf);
    std::vector<const ActionItem *> actions;
    int afterFix = 0;
    const auto recurrence = recurrences(incidents, themesOf(workspace));
    for (size_t i = 0; i < incidents.size(); ++i) {
        for (const ActionItem *action : actionsOfIncident(workspace, *incidents[i]))
            actions.push_back(action);
        const QDate day = incidents[i]->startedAt.toUTC().date();
        afterFix += day >= from && day <= asOf && recurrence[i] == Recurrence::AfterFix ? 1 : 0;
    }
    const ActionFigures carried = actionFigures(actions, from, asOf, asOf);
    const Durations restored = restoreTimes(incidents, from, asOf.addDays(1)).restore;
    Line line;
    if (restored.median)
        line.say(Words::tr("Sev1–2 restored in %1 min (median of %2)")
                     .arg(std::lround(*restored.median))
                     .arg(restored.count));
    line.say(Words::tr("%1 after a fix").arg(afterFix), afterFix > 0 ? Tone::Warning : Tone::Secondary);
    if (const auto completion = carried.completion())
        line.say(Words::tr("actions: %1 done, %2 on time")
                     .arg(words::percent(*completion), words::percent(carried.onTimeShare().value_or(0))),
                 *completion > 0.8 ? Tone::Secondary : Tone::Warning);
    if (const auto effective = carried.effectiveness())
        line.say(Words::tr("%1 of %2 checked have helped").arg(carried.effective).arg(carried.verified));
    if (!carried.overdue.empty())
        line.say(Words::tr("%1 overdue").arg(carried.overdue.size()), Tone::Error);
    return std::move(line).runs();
}

} // namespace fairlead
