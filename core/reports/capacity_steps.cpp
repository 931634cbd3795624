// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/capacity_sections.h"

namespace fairlead {

namespace {

CapacitySteps sumOf(const ReportContext &context)
{
    CapacitySteps sum;
    for (const TeamCapacity &team : context.result->capacity.teams)
        sum += team.steps;
    return sum;
}

Waterfall waterfallOf(const CapacitySteps &steps)
{
    using Kind = Waterfall::Kind;
    Waterfall waterfall;
    const auto add = [&waterfall](const QString &label, double value, Kind kind) {
        if (std::abs(value) >= 0.05 || (kind != Kind::Loss && kind != Kind::Gain))
            waterfall.steps.push_back({label, value, kind});
    };
    add(Text::tr("Gross"), steps.gross, Kind::Gross);
    add(Text::tr("Holidays"), steps.holidays, Kind::Loss);
    add(Text::tr("Leave"), steps.leave, Kind::Loss);
    add(Text::tr("On-call"), steps.onCall, Kind::Loss);
    add(Text::tr("Ramp-up"), steps.ramp, Kind::Loss);
    add(Text::tr("Leading"), steps.roleShare, Kind::Loss);
    add(Text::tr("Meetings, focus"), steps.focus, Kind::Loss);
    add(Text::tr("Interrupts"), steps.interrupts, Kind::Loss);
    add(Text::tr("By hand"), std::abs(steps.adjustments), steps.adjustments < 0 ? Kind::Loss : Kind::Gain);
    add(Text::tr("Net"), steps.net, Kind::Net);
    add(Text::tr("Excellence"), steps.excellence, Kind::Loss);
    add(Text::tr("For the roadmap"), steps.plan, Kind::Plan);
    return waterfall;
}

std::vector<ReportColumn> stepColumns(const QString &first)
{
    const QString unit;
    std::vector<ReportColumn> columns{{first, {}, false, 2}};
    for (const QString &title :
         {Text::tr("Gross"), Text::tr("Holidays"), Text::tr("Leave"), Text::tr("Avail."), Text::tr("On-call"),
          Text::tr("Ramp"), Text::tr("Leading"), Text::tr("Focus"), Text::tr("Interrupts"), Text::tr("Net"),
          Text::tr("Excellence"), Text::tr("Plan")})
        columns.push_back({title, unit, true, 1});
    return columns;
}

ReportRow stepRow(const ReportContext &context, const QString &name, const CapacitySteps &s)
{
    ReportRow row{{name, {}}};
    const auto add = [&](double value, ReportTone tone = ReportTone::Normal) {
        row.push_back({context.notation.figure(value, 1), tone});
    };
    for (const double value : {s.gross, -s.holidays, -s.leave, s.available, -s.onCall, -s.ramp, -s.roleShare,
                               -s.focus, -s.interrupts})
        add(value);
    add(s.net, ReportTone::Strong);
    add(-s.excellence);
    add(s.plan, ReportTone::Strong);
    return row;
}

ReportTable teamSteps(const ReportContext &context)
{
    ReportTable table;
    table.columns = stepColumns(Text::tr("Team"));
    for (const TeamCapacity &team : context.result->capacity.teams) {
        if (team.people > 0 || team.steps.net > 0)
            table.rows.push_back(stepRow(context, context.team(team.team), team.steps));
    }
    if (table.rows.size() > 1) {
        table.hasTotal = true;
        table.rows.push_back(stepRow(context, Text::tr("All teams"), sumOf(context)));
    }
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr(
        "Days. What a step takes away is negative. Holidays are taken before leave, so leave on a holiday "
        "costs nothing.");
    return table;
}

ReportTable assumptions(const ReportContext &context)
{
    const WorkspaceSettings &s = context.workspace->settings();
    ReportTable table;
    table.columns = {{Text::tr("Assumption"), {}, false, 3},
                     {Text::tr("Value"), {}, true, 1},
                     {Text::tr("Where it acts"), {}, false, 4}};
    table.rows = {{{Text::tr("Focus factor"), {}},
                   {context.notation.percent(s.focus.value()), {}},
                   {Text::tr("share of a productive day that is not meetings"), ReportTone::Quiet}},
                  {{Text::tr("Interrupt share"), {}},
                   {context.notation.percent(s.interrupt.value()), {}},
                   {Text::tr("taken from focused time"), ReportTone::Quiet}},
                  {{Text::tr("Engineering excellence reserve"), {}},
                   {context.notation.percent(s.excellenceFloor.value()), {}},
                   {Text::tr("kept aside from net capacity"), ReportTone::Quiet}},
                  {{Text::tr("Excellence band"), {}},
                   {QString(context.notation.figure(s.excellenceBandLow.value() * 100, 0) + u'–'
                            + context.notation.percent(s.excellenceBandHigh.value())),
                    {}},
                   {Text::tr("where a team has none of its own"), ReportTone::Quiet}}};
    for (const CapacityPolicy &policy : context.workspace->rows<CapacityPolicy>()) {
        const auto own = [&context](const std::optional<Share> &share) {
            return share ? context.notation.percent(share->value()) : QStringLiteral("–");
        };
        table.rows.push_back({{Text::tr("Own factors of %1").arg(context.team(policy.team)), {}},
                              {own(policy.focus) + QStringLiteral(" / ") + own(policy.interrupt)
                                   + QStringLiteral(" / ") + own(policy.excellenceFloor),
                               {}},
                              {context.typed(policy.reason), ReportTone::Quiet}});
    }
    return table;
}

ReportTable adjustments(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("For"), {}, false, 2},    {Text::tr("From"), {}, true, 1},
                     {Text::tr("To"), {}, true, 1},      {Text::tr("Days"), Text::tr("d"), true, 1},
                     {Text::tr("Reason"), {}, false, 1}, {Text::tr("Note"), {}, false, 3}};
    for (const CapacityAdjustment &one : context.workspace->rows<CapacityAdjustment>()) {
        if (one.to < context.start || one.from > context.end)
            continue;
        const QString person =
            context.redaction.person<CapacityAdjustment>(one.person, QLatin1String("person"));
        table.rows.push_back({{person.isEmpty() ? context.team(one.team) : person, {}},
                              {context.day(one.from), {}},
                              {context.day(one.to), {}},
                              {context.notation.figure(one.days.value(), 1), ReportTone::Strong},
                              {choiceText<CapacityAdjustment>(one.reason), {}},
                              {context.typed(one.note), ReportTone::Quiet}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportChart loadLinesChart(const ReportContext &context)
{
    LoadLines lines;
    for (const Bucket &week : context.result->capacity.weeks)
        lines.labels << week.key.mid(week.key.indexOf(u'W') + 1);
    double worst = 0;
    QString where;
    for (const TeamLoad &load : context.result->loads) {
        LoadLines::Panel panel{context.team(load.team), {}, {}};
        for (size_t week = 0; week < load.weeks.size(); ++week) {
            const LoadCell &cell = load.weeks[week];
            panel.demand.push_back(cell.demand);
            panel.capacity.push_back(cell.capacity);
            if (std::isfinite(cell.ratio()) && cell.ratio() > worst) {
                worst = cell.ratio();
                where = Text::tr("%1 in week %2")
                            .arg(context.team(load.team), lines.labels.value(qsizetype(week)));
            }
        }
        if (load.period.demand > 0 || load.period.capacity > 0)
            lines.panels.push_back(std::move(panel));
    }
    const QString title = worst > context.workspace->settings().overAbove.value()
        ? Text::tr("The fullest week is %1, %2 of capacity").arg(where, context.notation.percent(worst))
        : Text::tr("No week is over capacity");
    return {QStringLiteral("weeks"), title, Text::tr("focused days per week"), std::move(lines)};
}

/// Which whole week has the fewest days.
QString thinnestWeek(const ReportContext &context, const HeatMap &map, const std::vector<Bucket> &weeks)
{
    double fewest = qInf();
    QString which;
    for (size_t week = 0; week < weeks.size(); ++week) {
        if (weeks[week].from.daysTo(weeks[week].to) < 4)
            continue;
        double days = 0;
        for (const HeatMap::Row &row : map.rows)
            days += week < row.cells.size() ? row.cells[week].value : 0;
        if (days < fewest) {
            fewest = days;
            which = map.labels.value(qsizetype(week));
        }
    }
    return which.isEmpty()
        ? Text::tr("Who is here in which week")
        : Text::tr("Week %1 is the thinnest: %2 working days").arg(which, context.notation.brief(fewest));
}

} // namespace

Blocks waterfallSection(ReportContext &context)
{
    const CapacitySteps sum = sumOf(context);
    ReportChart chart{QStringLiteral("waterfall"),
                      Text::tr("%1 of %2 days are left for the roadmap")
                          .arg(context.notation.figure(sum.plan, 0), context.notation.figure(sum.gross, 0)),
                      Text::tr("days, all teams"), waterfallOf(sum)};
    return {std::move(chart),
            teamSteps(context),
            ReportHeading{2, Text::tr("Assumptions")},
            assumptions(context),
            ReportHeading{2, Text::tr("Added or taken by hand")},
            adjustments(context)};
}

Blocks monthsSection(ReportContext &context)
{
    return {loadByMonthChart(context), loadByMonthTable(context), loadLinesChart(context)};
}

Blocks skillsSection(ReportContext &context)
{
    Blocks blocks;
    for (const SkillFeasibility &team : context.result->skills) {
        const QString name = context.team(team.team);
        QStringList limited;
        for (const Id<Person> &id : team.limitedBy)
            limited << context.redaction.person<PersonSkill>(id, QLatin1String("person"));
        limited.removeDuplicates();
        QString verdict =
            Text::tr("%1: feasible. %2 days of skill are wanted and can be given at the same time.")
                .arg(name, context.notation.figure(team.wanted, 1));
        if (!team.isFeasible()) {
            verdict = Text::tr("%1: short by %2 days. The skills marked short want %3 days; %4 can give %5.")
                          .arg(name, context.notation.figure(team.shortfall(), 1),
                               context.notation.figure(team.shortWanted, 1),
                               limited.isEmpty() ? Text::tr("those who have them")
                                                 : limited.join(QStringLiteral(", ")),
                               context.notation.figure(team.shortThere, 1));
        }
        blocks.push_back(ReportParagraph{verdict, ParagraphStyle::Body, EditorialField::None, {}});
    }
    blocks.push_back(skillTable(context));
    return blocks;
}

Blocks peopleSection(ReportContext &context)
{
    if (context.redaction.isOutside()) {
        context.redaction.leaveOut(Text::tr("Capacity person by person"),
                                   Text::tr("only in the Team profile"));
        return {};
    }
    ReportTable table;
    table.columns = stepColumns(Text::tr("Person"));
    HeatMap map;
    map.totalTitle = Text::tr("Net");
    map.key = Text::tr(
        "Working days before on-call. L away all week, P first on call, S second, hatched: a holiday.");
    for (const Bucket &week : context.result->capacity.weeks)
        map.labels << week.key.mid(week.key.indexOf(u'W') + 1);
    std::vector<const PersonCapacity *> people;
    for (const PersonCapacity &person : context.result->capacity.people)
        people.push_back(&person);
    const auto order = [&context](const PersonCapacity *capacity) {
        const Person *person = context.workspace->find(capacity->person);
        return std::pair(context.teamKey(capacity->team), person ? person->name : QString());
    };
    std::stable_sort(people.begin(), people.end(),
                     [&order](auto *a, auto *b) { return order(a) < order(b); });
    for (const PersonCapacity *capacity : people) {
        const Person *person = context.workspace->find(capacity->person);
        if (!person)
            continue;
        table.rows.push_back(stepRow(context, person->name, capacity->steps));
        HeatMap::Row row{person->name, {}, context.notation.figure(capacity->steps.net, 1)};
        for (const PersonWeek &week : capacity->weeks) {
            HeatMap::Cell cell{week.available, {}, false, week.holidays > 0};
            if (week.available <= 0 && week.leave <= 0 && week.holidays <= 0)
                cell = {0, {}, true, false}; // not here yet, or no longer
            else if (week.available <= 0 && week.leave > 0)
                cell = {0, Text::tr("L", "on leave, one letter"), true, week.holidays > 0};
            else if (week.primary || week.secondary)
                cell.mark = week.primary ? Text::tr("P", "on call as primary, one letter")
                                         : Text::tr("S", "on call as secondary, one letter");
            row.cells.push_back(cell);
        }
        map.rows.push_back(std::move(row));
    }
    table.whenEmpty = Text::tr("none");
    Blocks blocks;
    if (!map.rows.empty()) {
        blocks.push_back(ReportChart{QStringLiteral("people"),
                                     thinnestWeek(context, map, context.result->capacity.weeks),
                                     Text::tr("working days a week"), std::move(map)});
    }
    blocks.push_back(std::move(table));
    return blocks;
}

} // namespace fairlead
