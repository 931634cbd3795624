// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/health_facts.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/operations/duty_words.h"
#include "ui/operations/health_words.h"

namespace fairlead::health {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthLists)
};

Fact plain(const QString &text, Tone tone = Tone::Text)
{
    Fact fact;
    fact.text = text.isEmpty() ? QStringLiteral("–") : text;
    fact.tone = text.isEmpty() ? Tone::Secondary : tone;
    return fact;
}

Fact number(double value, int decimals = 0, Tone tone = Tone::Text)
{
    Fact fact = plain(figure(value, decimals), value == 0 ? Tone::Secondary : tone);
    fact.value = value;
    return fact;
}

Fact share(std::optional<double> value)
{
    Fact fact = plain(value ? words::percent(*value, 0) : QString());
    fact.value = value.value_or(-1);
    return fact;
}

/// A bar up to a limit, which the line of the track marks; past it, it is a warning.
Fact bar(double part, const QString &why)
{
    Fact fact;
    fact.bar = part;
    fact.value = part;
    fact.tone = part > 1 ? Tone::Warning : Tone::Accent;
    fact.why = why;
    return fact;
}

/// What a load comes from, in words.
QString explanation(const PersonLoad &load, size_t weeks)
{
    QStringList parts;
    if (!load.isEligible)
        parts << Words::tr("stood in");
    if (load.primaryDays <= 0)
        parts << Words::tr("no turn as primary");
    else
        parts << Words::tr("%1 as primary").arg(words::calendarDays(std::lround(load.primaryDays)));
    const int loud = load.pages.byBand[size_t(PageBand::Sleep)];
    if (load.pages.total() > 0)
        parts << (loud > 0 ? Words::tr("%1 of %2 pages at night").arg(loud).arg(load.pages.total())
                           : Words::tr("no page at night"));
    const int excused = int(weeks) - load.eligibleWeeks;
    if (excused > 0)
        parts << Words::tr("%1 of %2 weeks away or not here").arg(excused).arg(weeks);
    return parts.join(QStringLiteral(", "));
}

FactRow personRow(const Person &person, const PersonLoad &load, const OnCallHealth &health)
{
    const Fairness &fairness = health.load.fairness;
    const double twice = 2 * fairness.mean;
    const double limit = health.rotation->maximumShare.value();
    const double primary = OnCallHealth::primaryShare(load);
    Fact why = plain(explanation(load, health.load.weeks.size()), Tone::Secondary);
    why.why = why.text; // whole, where the column cuts it
    const auto pages = [&load](PageBand band) { return double(load.pages.byBand[size_t(band)]); };
    return {refer(person.id),
            {plain(person.name), number(load.units, 1),
             bar(twice > 0 ? load.units / twice : 0,
                 Words::tr("The line stands at twice the mean of %1").arg(figure(fairness.mean, 1))),
             share(primary),
             bar(limit > 0 ? primary / limit : 0,
                 Words::tr("The line stands at the limit of %1").arg(words::percent(limit, 0))),
             number(pages(PageBand::Business)), number(pages(PageBand::AfterHours)),
             number(pages(PageBand::Sleep)), number(load.weekends), number(load.holidays),
             number(load.disruptedHours), why}};
}

} // namespace

QList<FactColumn> peopleColumns()
{
    return {{Words::tr("Person"), 144},
            {Words::tr("Load"), 56, true,
             Words::tr("A page 1, after hours 2, at night 3; a day as primary 0.5, on a weekend 1")},
            {Words::tr("To 2 × mean"), 118},
            {Words::tr("Primary"), 66, true, Words::tr("Part of the weeks that counted, as primary")},
            {Words::tr("To the limit"), 106},
            {Words::tr("Day"), 48, true, Words::tr("Pages in business hours")},
            {Words::tr("Evening"), 70, true, Words::tr("Pages after hours")},
            {Words::tr("Night"), 56, true, Words::tr("Pages at night")},
            {Words::tr("Weekends"), 80, true, Words::tr("Weekends with duty as primary")},
            {Words::tr("Holidays"), 76, true, Words::tr("Public holidays with duty as primary")},
            {Words::tr("Hours"), 58, true, Words::tr("Distinct hours with a page")},
            {Words::tr("What explains it"), 0}};
}

QList<FactRow> peopleRows(const Workspace &workspace, const OnCallHealth &health)
{
    QList<FactRow> rows;
    for (const PersonLoad &load : health.load.people) {
        if (const Person *person = workspace.find(load.person))
            rows.append(personRow(*person, load, health));
    }
    std::ranges::stable_sort(rows, [](const FactRow &a, const FactRow &b) {
        return QString::localeAwareCompare(a.facts[0].text, b.facts[0].text) < 0;
    });
    return rows;
}

QList<FactColumn> ruleColumns()
{
    return {{Words::tr("Alert rule"), 0},
            {Words::tr("Pages"), 66, true},
            {Words::tr("Needed somebody"), 146, true, Words::tr("Of the pages that were triaged")},
            {Words::tr("Noise"), 84, true},
            {Words::tr("Of all noise"), 100, true, Words::tr("Up to this rule, most noise first")},
            {Words::tr("Repeated"), 80, true,
             Words::tr("Within a day of another page of the same rule and service")},
            {Words::tr("Not triaged"), 90, true},
            {Words::tr("Runbook"), 84},
            {Words::tr("Decision"), 84},
            {Words::tr("Proposal"), 250}};
}

QList<FactRow> ruleRows(const Workspace &workspace, const OnCallHealth &health)
{
    Q_UNUSED(workspace)
    QList<FactRow> rows;
    for (const OnCallHealth::RuleLine &line : health.rules) {
        const auto noise = line.noise.share();
        const AlertRule *rule = line.rule;
        rows.append(
            {rule ? refer(rule->id) : RecordRef(),
             {plain(rule ? rule->caption() : Words::tr("Pages without a rule")), number(line.noise.pages),
              share(noise ? std::optional(1 - *noise) : std::nullopt), number(line.noise.noise),
              share(line.noise.cumulative), number(line.repeated),
              number(line.noise.untriaged, 0, Tone::Warning),
              rule && rule->runbook.isEmpty() ? plain(Words::tr("missing"), Tone::Warning)
                                              : plain(rule ? Words::tr("there") : QString()),
              plain(rule ? choiceText(AlertRule::table, rule->decision) : QString()),
              !rule                          ? plain({})
                  : rule->proposal.isEmpty() ? plain(Words::tr("K keep, T tune, D delete"), Tone::Secondary)
                                             : plain(rule->proposal)}});
    }
    return rows;
}

QList<FactColumn> gapColumns()
{
    return {{Words::tr("Week"), 130},
            {Words::tr("Role"), 120},
            {Words::tr("Who"), 220},
            {Words::tr("What is missing"), 0}};
}

QList<FactRow> gapRows(const Workspace &workspace, const OnCallHealth &health, QDate asOf, bool hidesNames)
{
    QList<FactRow> rows;
    for (const OnCallHealth::Gap &gap : health.gaps) {
        std::array<DutyWeek, 2> only;
        only[size_t(gap.layer)] = gap.turn;
        Fact missing =
            plain(duty::problems(workspace, only, hidesNames).join(QStringLiteral(", ")), Tone::Error);
        missing.icon = QLatin1String("error");
        Fact week = plain(Words::tr("%1  %2", "week and its first day")
                              .arg(duty::week(gap.monday), words::day(gap.monday, asOf)));
        week.value = gap.monday;
        rows.append({gap.turn.shift.isNull() ? refer(health.rotation->id) : refer(gap.turn.shift),
                     {week, plain(duty::role(gap.layer)),
                      plain(duty::people(workspace, gap.turn, hidesNames)), missing}});
    }
    return rows;
}

QList<FactColumn> pageColumns()
{
    return {{Words::tr("When (UTC)"), 150}, {Words::tr("Kind"), 120},   {Words::tr("Service"), 200},
            {Words::tr("Alert rule"), 0},   {Words::tr("Urgency"), 90}, {Words::tr("Triage"), 150},
            {Words::tr("Incident"), 220}};
}

QList<FactRow> pageRows(const Workspace &workspace, const OnCallHealth &health, const HealthBar &bar)
{
    std::vector<std::pair<const Page *, PageKind>> pages;
    for (const PlacedPage &each : health.load.placed) {
        const bool isWanted =
            bar.week < 0 || (size_t(bar.week) == each.week && (!bar.kind || *bar.kind == each.kind));
        if (const Page *page = isWanted ? workspace.find(each.page) : nullptr)
            pages.emplace_back(page, each.kind);
    }
    std::ranges::stable_sort(pages, {}, [](const auto &each) { return each.first->at; });
    QList<FactRow> rows;
    for (const auto &[page, kindOfPage] : pages) {
        const Service *service = workspace.find(page->service);
        const AlertRule *rule = workspace.find(page->rule);
        const Incident *incident = workspace.find(page->incident);
        Fact when =
            plain(QLocale().toString(page->at.toUTC(), Words::tr("ddd d MMM hh:mm", "when a page came")));
        when.value = page->at;
        rows.append(
            {refer(page->id),
             {when, plain(kind(kindOfPage)), plain(service ? service->name : QString()),
              plain(rule ? rule->caption() : QString()), plain(choiceText(Page::table, page->urgency)),
              plain(choiceText(Page::table, page->triage),
                    page->triage == Triage::Untriaged        ? Tone::Warning
                        : page->triage == Triage::Actionable ? Tone::Text
                                                             : Tone::Secondary),
              plain(incident ? incident->caption() : QString())}});
    }
    return rows;
}

} // namespace fairlead::health
