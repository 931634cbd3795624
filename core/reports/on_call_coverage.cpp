// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/on_call_sections.h"

#include "core/rota/rota_rows.h"
#include "core/scorecard/incident_figures.h"

#include <algorithm>
#include <tuple>

namespace fairlead {

namespace {

constexpr int weeksAhead = 8;
constexpr int weeksOfQuarter = 13;
constexpr size_t rulesShown = 10;

bool isNoise(const Page &page)
{
    return page.triage == Triage::Noise || page.triage == Triage::Duplicate;
}

/// Pages and noise from `from` to `to`, inclusive, by UTC days.
std::pair<int, int> pagesBetween(const Workspace &workspace, QDate from, QDate to)
{
    int pages = 0;
    int noise = 0;
    for (const Page &each : workspace.rows<Page>()) {
        const QDate day = each.at.toUTC().date();
        if (day < from || day > to)
            continue;
        ++pages;
        noise += isNoise(each) ? 1 : 0;
    }
    return {pages, noise};
}

/// The noise of each rule from `from` to `to`, inclusive; most pages first.
std::vector<RuleNoise> rulesByPages(const Workspace &workspace, QDate from, QDate to)
{
    std::vector<const Page *> pages;
    for (const Page &page : workspace.rows<Page>())
        pages.push_back(&page);
    std::vector<RuleNoise> rules = noiseByRule(pages, from, to.addDays(1));
    std::erase_if(rules, [&](const RuleNoise &each) { return !workspace.find(each.rule); });
    std::ranges::stable_sort(rules, {}, [&](const RuleNoise &each) {
        return std::tuple(-each.pages, workspace.find(each.rule)->key);
    });
    return rules;
}

ReportTable rulesTable(const ReportContext &context, QDate from, QDate to)
{
    ReportTable table;
    table.columns = {{Text::tr("Alert rule"), {}, false, 2},
                     {Text::tr("Pages"), {}, true, 1},
                     {Text::tr("Noise"), {}, true, 1},
                     {Text::tr("Decision"), {}, false, 1},
                     {Text::tr("Proposal"), {}, false, 3}};
    const std::vector<RuleNoise> rules = rulesByPages(*context.workspace, from, to);
    for (size_t i = 0; i < std::min(rules.size(), rulesShown); ++i) {
        const RuleNoise &each = rules[i];
        const AlertRule &rule = *context.workspace->find(each.rule);
        table.rows.push_back({{rule.name, {}},
                              {QString::number(each.pages), {}},
                              {context.notation.percent(double(each.noise) / each.pages), ReportTone::Strong},
                              {choiceText<AlertRule>(rule.decision), {}},
                              {context.typed(rule.proposal), ReportTone::Quiet}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// One rotation and role in the coming weeks: share of each that somebody covers, with what is missing.
HeatMap::Row coverRow(const RenderedSchedule &schedule, const Rotation &rotation, ShiftLayer layer)
{
    constexpr Instant week = 7 * 86'400;
    HeatMap::Row row;
    row.name = rotation.key + (layer == ShiftLayer::Primary ? Text::tr(" primary") : Text::tr(" secondary"));
    qint64 covered = 0;
    for (Instant begin = schedule.begin; begin < schedule.end; begin += week) {
        const Instant end = std::min(begin + week, schedule.end);
        qint64 here = 0;
        bool isEmpty = false;
        for (const ScheduleSegment &each : schedule.of(layer)) {
            const Instant overlap = std::min(each.end, end) - std::max(each.start, begin);
            if (overlap <= 0)
                continue;
            here += each.cover == Cover::People ? overlap : 0;
            isEmpty = isEmpty || each.cover == Cover::Empty;
        }
        HeatMap::Cell cell;
        cell.value = double(here) / double(end - begin) * 100;
        cell.hatched = isEmpty;
        row.cells.push_back(cell);
        covered += here;
    }
    const double all = double(schedule.end - schedule.begin);
    row.total = QString::number(all > 0 ? int(100 * double(covered) / all) : 0) + QStringLiteral(" %");
    return row;
}

ReportChart coverChart(const ReportContext &context)
{
    HeatMap map;
    map.full = 100;
    map.totalTitle = Text::tr("All");
    map.key = Text::tr("Per cent of the week with somebody on duty; hatched: a turn that nobody has.");
    const QDate from = mondayOf(context.result->asOf);
    for (int week = 0; week < weeksAhead; ++week)
        map.labels << Text::tr("W%1").arg(from.addDays(7 * week).weekNumber());
    int holes = 0;
    for (const Rotation &rotation : context.workspace->rows<Rotation>()) {
        const RenderedSchedule schedule = renderedSchedule(
            scheduleInputOf(*context.workspace, rotation, from, from.addDays(7 * weeksAhead - 1)));
        for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
            map.rows.push_back(coverRow(schedule, rotation, layer));
            for (const ScheduleSegment &each : schedule.of(layer))
                holes += each.cover == Cover::Empty ? 1 : 0;
        }
    }
    std::stable_sort(map.rows.begin(), map.rows.end(),
                     [](const HeatMap::Row &a, const HeatMap::Row &b) { return a.name < b.name; });
    const QString title = holes == 0 ? Text::tr("Every turn of the coming weeks has somebody")
                                     : Text::tr("%n turns of the coming weeks have nobody", nullptr, holes);
    return {QStringLiteral("cover"), title, Text::tr("% of the week"), std::move(map)};
}

/// The findings about the rota; outside the team only how many, since they name people.
ReportList conflicts(ReportContext &context)
{
    ReportList list;
    int conflicts = 0;
    const bool showsNames = context.redaction.shows<Shift>(QLatin1String("person"));
    for (const Finding &finding : context.input->findings) {
        const bool isHole = finding.code == u"X08";
        if (!isHole && finding.code != u"X09")
            continue;
        if (isHole || showsNames)
            list.lines << finding.sentence;
        conflicts += isHole ? 0 : 1;
    }
    if (!showsNames && conflicts > 0) {
        list.lines << Text::tr("%n turns of duty fall into leave.", nullptr, conflicts);
        context.redaction.leaveOut(Text::tr("Who is on call during leave"), Text::tr("counts are shown"));
    }
    if (list.lines.isEmpty())
        list.lines << Text::tr("No holes and no conflicts with leave.");
    return list;
}

ReportFigures readiness(const ReportContext &context)
{
    int rules = 0;
    int withRunbook = 0;
    for (const AlertRule &each : context.workspace->rows<AlertRule>()) {
        ++rules;
        withRunbook += each.runbook.isEmpty() ? 0 : 1;
    }
    int rotations = 0;
    int withEscalation = 0;
    for (const Rotation &rotation : context.workspace->rows<Rotation>()) {
        const auto &steps = context.workspace->rows<EscalationStep>();
        ++rotations;
        withEscalation +=
            std::any_of(steps.begin(), steps.end(),
                        [&rotation](const EscalationStep &each) { return each.rotation == rotation.id; })
            ? 1
            : 0;
    }
    int due = 0;
    for (const ActionItem &each : context.workspace->rows<ActionItem>()) {
        const bool isOpen = each.state == ActionState::Open || each.state == ActionState::InProgress;
        due += isOpen && each.due.isValid() && each.due < context.result->asOf ? 1 : 0;
    }
    const auto share = [](int part, int whole) { return QStringLiteral("%1/%2").arg(part).arg(whole); };
    const auto tone = [](int part, int whole) {
        return part < whole ? ReportTone::Warning : ReportTone::Good;
    };
    ReportFigures figures;
    figures.figures = {
        {share(withRunbook, rules), {}, Text::tr("alert rules with a runbook"), {}, tone(withRunbook, rules)},
        {share(withEscalation, rotations),
         {},
         Text::tr("rotations with an escalation path"),
         {},
         tone(withEscalation, rotations)},
        {QString::number(due),
         {},
         Text::tr("actions overdue", nullptr, due),
         {},
         due > 0 ? ReportTone::Warning : ReportTone::Good}};
    return figures;
}

} // namespace

Blocks onCallNoiseSection(ReportContext &context)
{
    const QDate to = mondayOf(context.result->asOf).addDays(-1);
    const QDate from = to.addDays(1 - 7 * weeksOfQuarter);
    const auto [pages, noise] = pagesBetween(*context.workspace, from, to);
    const auto [before, noiseBefore] = pagesBetween(*context.workspace, from.addDays(-14 * weeksOfQuarter),
                                                    to.addDays(-14 * weeksOfQuarter));
    const QString now = pages > 0 ? context.notation.percent(double(noise) / pages, 1) : QStringLiteral("–");
    QString text = Text::tr("%1 of %2 pages needed nobody (%3).")
                       .arg(QString::number(noise), QString::number(pages), now);
    text += u' ';
    text += before > 0
        ? Text::tr("Two quarters ago: %1.").arg(context.notation.percent(double(noiseBefore) / before, 1))
        : Text::tr("Nothing is known of two quarters ago.");
    Blocks blocks{ReportParagraph{text, ParagraphStyle::Lead, EditorialField::None, {}}};
    blocks.push_back(rulesTable(context, from, to));
    return blocks;
}

Blocks onCallCoverageSection(ReportContext &context)
{
    Blocks blocks;
    if (!context.workspace->rows<Rotation>().isEmpty())
        blocks.push_back(coverChart(context));
    blocks.push_back(ReportHeading{2, Text::tr("Holes and conflicts")});
    blocks.push_back(conflicts(context));
    blocks.push_back(readiness(context));
    return blocks;
}

} // namespace fairlead
