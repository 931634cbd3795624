// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/action_figures.h"
#include "core/scorecard/incident_review.h"

#include <QLocale>
#include <algorithm>

namespace fairlead {

namespace {

constexpr int oneWeek = 7;
constexpr size_t noisiestShown = 5;

/// A week, half-open.
struct Week {
    QDate from;
    QDate to;
    bool has(QDate day) const { return day.isValid() && day >= from && day < to; }
};

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

QString percentText(int part, int whole)
{
    return whole > 0 ? Text::tr("%1 %").arg(QLocale().toString(100.0 * part / whole, 'f', 0))
                     : Text::tr("no data");
}

/// What people type may name them; only keys, services and roles go out (GR7).
QString withoutNames(const Workspace &workspace, QString text)
{
    for (const Person &person : workspace.rows<Person>()) {
        if (!person.name.isEmpty())
            text.replace(person.name, person.role.isEmpty() ? Text::tr("somebody") : person.role);
    }
    return text;
}

void addHeading(QStringList &lines, const QString &heading)
{
    if (!lines.isEmpty())
        lines << QString();
    lines << QString(QStringLiteral("## ") + heading);
}

void addPages(const Workspace &workspace, const Week &week, QStringList &lines)
{
    addHeading(lines, Text::tr("Pages"));
    std::vector<const Rotation *> rotations;
    for (const Rotation &rotation : workspace.rows<Rotation>())
        rotations.push_back(&rotation);
    std::ranges::sort(rotations, {}, &Rotation::key);
    for (const Rotation *rotation : rotations) {
        int pages = 0;
        int noise = 0;
        int untriaged = 0;
        for (const Page &page : workspace.rows<Page>()) {
            if (page.rotation != rotation->id || !week.has(page.at.toUTC().date()))
                continue;
            ++pages;
            noise += page.triage == Triage::Noise || page.triage == Triage::Duplicate ? 1 : 0;
            untriaged += page.triage == Triage::Untriaged ? 1 : 0;
        }
        QString line =
            Text::tr("- %1: %2 pages, noise %3")
                .arg(rotation->name, QString::number(pages), percentText(noise, pages - untriaged));
        if (untriaged > 0)
            line += Text::tr(", %1 not triaged").arg(untriaged);
        lines << line;
    }
}

void addNoisyRules(const Workspace &workspace, const Week &week, QStringList &lines)
{
    std::vector<const Page *> pages;
    for (const Page &page : workspace.rows<Page>())
        pages.push_back(&page);
    std::vector<RuleNoise> rules = noiseByRule(pages, week.from, week.to);
    std::erase_if(rules, [](const RuleNoise &rule) { return rule.noise == 0; });
    if (rules.empty())
        return;
    addHeading(lines, Text::tr("Noisiest alert rules"));
    for (size_t i = 0; i < std::min(rules.size(), noisiestShown); ++i) {
        const AlertRule *rule = workspace.find(rules[i].rule);
        QString line = Text::tr("- %1: %2 of %3 needed nobody")
                           .arg(rule ? rule->name : Text::tr("without a rule"))
                           .arg(rules[i].noise)
                           .arg(rules[i].pages);
        if (rule && rule->decision != AlertDecision::Keep)
            line += QStringLiteral(" – ")
                + QCoreApplication::translate(AlertRule::table,
                                              Choices<AlertDecision>::all[size_t(rule->decision)].label);
        lines << line;
    }
}

void addIncidents(const Workspace &workspace, const Week &week, QDate asOf, QStringList &lines)
{
    addHeading(lines, Text::tr("Incidents"));
    const qsizetype before = lines.size();
    for (const Incident *incident : incidentsByStart(workspace)) {
        const bool isOpen = !incident->restoredAt.isValid();
        if (!isOpen && !week.has(incident->startedAt.toUTC().date()))
            continue;
        const Service *service = workspace.find(incident->service);
        QString line = Text::tr("- %1 Sev%2 %3: %4")
                           .arg(incident->key, QString::number(incident->severity),
                                service ? service->name : Text::tr("no service"),
                                withoutNames(workspace, incident->title));
        line += isOpen
            ? Text::tr(" – still open")
            : Text::tr(" – restored after %1 min").arg(incident->startedAt.secsTo(incident->restoredAt) / 60);
        const CauseTheme *theme = workspace.find(incident->theme);
        if (theme && !incident->repeatOf.isNull())
            line += Text::tr(", a repeat of %1 %2").arg(theme->key, theme->name);
        lines << line;
    }
    for (const ReviewStanding &standing : reviewStandings(workspace, asOf)) {
        const bool isWaiting = standing.incident->restoredAt.isValid()
            && (!standing.review || standing.review->state == ReviewState::Draft);
        if (isWaiting)
            lines << (standing.isOverdue ? Text::tr("- Review of %1 overdue since %2")
                                         : Text::tr("- Review of %1 due on %2"))
                         .arg(standing.incident->key, dayText(standing.due));
    }
    if (lines.size() == before)
        lines << Text::tr("- none");
}

void addReleases(const Workspace &workspace, const Week &next, QStringList &lines)
{
    addHeading(lines, Text::tr("Changes next week"));
    const qsizetype before = lines.size();
    for (const Release &release : workspace.rows<Release>()) {
        if (!next.has(release.plannedOn) || release.state == ReleaseState::Released)
            continue;
        const GoNoGo check = goNoGo(workspace, release);
        lines << Text::tr("- %1 on %2: %3")
                     .arg(withoutNames(workspace, release.caption()), dayText(release.plannedOn),
                          check.isGo ? Text::tr("go")
                                     : Text::tr("no go yet, %1 points open").arg(check.blockers.size()));
    }
    if (lines.size() == before)
        lines << Text::tr("- none");
}

void addDuty(const Workspace &workspace, const Week &next, QStringList &lines)
{
    addHeading(lines, Text::tr("On call next week"));
    for (const Rotation &rotation : workspace.rows<Rotation>()) {
        bool isCovered = false;
        bool hasHole = false;
        for (const Shift &shift : workspace.rows<Shift>()) {
            if (shift.rotation != rotation.id || shift.to < next.from || shift.from >= next.to)
                continue;
            const bool isEmpty = shift.person.isNull();
            hasHole = hasHole || isEmpty;
            isCovered = isCovered || (!isEmpty && shift.layer == ShiftLayer::Primary);
        }
        lines << Text::tr("- %1: %2")
                     .arg(rotation.name,
                          !isCovered    ? Text::tr("nobody is planned as primary")
                              : hasHole ? Text::tr("a shift is empty")
                                        : Text::tr("covered"));
    }
}

void addActions(const Workspace &workspace, const Week &next, QDate asOf, QStringList &lines)
{
    addHeading(lines, Text::tr("Actions"));
    std::vector<const ActionItem *> open;
    for (const ActionItem &action : workspace.rows<ActionItem>()) {
        const bool isOpen = action.state == ActionState::Open || action.state == ActionState::InProgress;
        if (isOpen && action.due.isValid() && action.due < next.to)
            open.push_back(&action);
    }
    std::ranges::stable_sort(open, [](const ActionItem *a, const ActionItem *b) {
        return std::tie(a->due, a->key) < std::tie(b->due, b->key);
    });
    for (const ActionItem *action : open) {
        const Person *owner = workspace.find(action->owner);
        const QString role = owner ? owner->role : Text::tr("nobody");
        const QString due = action->due < asOf ? Text::tr("overdue since %1").arg(dayText(action->due))
                                               : Text::tr("due on %1").arg(dayText(action->due));
        lines << QString(
            QStringLiteral("- ")
            + Text::tr("%1 (%2, %3)").arg(withoutNames(workspace, action->caption()), role, due));
    }
    if (open.empty())
        lines << Text::tr("- none");
}

} // namespace

QString handOverText(const Workspace &workspace, QDate weekStart, QDate asOf)
{
    const Week last{weekStart.addDays(-oneWeek), weekStart};
    const Week next{weekStart, weekStart.addDays(oneWeek)};
    QStringList lines;
    lines << Text::tr("# Ops hand-over, week of %1").arg(dayText(weekStart));
    addPages(workspace, last, lines);
    addNoisyRules(workspace, last, lines);
    addIncidents(workspace, last, asOf, lines);
    addReleases(workspace, next, lines);
    addDuty(workspace, next, lines);
    addActions(workspace, next, asOf, lines);
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace fairlead
