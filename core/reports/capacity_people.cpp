// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/capacity_sections.h"

namespace fairlead {

namespace {

/// Weeks that one person is first on call, without saying whose they are (GR6).
QString spreadText(const ReportContext &context, const Id<Team> &team)
{
    std::vector<int> weeks;
    for (const PersonCapacity &person : context.result->capacity.people) {
        if (person.team == team && person.primaryWeeks > 0)
            weeks.push_back(person.primaryWeeks);
    }
    if (weeks.empty())
        return QStringLiteral("–");
    std::sort(weeks.begin(), weeks.end());
    int sum = 0;
    for (const int each : weeks)
        sum += each;
    return Text::tr("%1 people, %2 to %3 weeks, mean %4")
        .arg(QString::number(weeks.size()), QString::number(weeks.front()), QString::number(weeks.back()),
             context.notation.brief(double(sum) / double(weeks.size())));
}

ReportTable rotationTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Rotation"), {}, false, 2},
                     {Text::tr("Team"), {}, false, 1},
                     {Text::tr("First"), Text::tr("of a day"), true, 1},
                     {Text::tr("Second"), Text::tr("of a day"), true, 1},
                     {Text::tr("Cost"), Text::tr("d"), true, 1},
                     {Text::tr("Nobody named"), Text::tr("shifts"), true, 1},
                     {Text::tr("First on call, spread"), {}, false, 3}};
    for (const Rotation &rotation : context.workspace->rows<Rotation>()) {
        int open = 0;
        for (const Shift &shift : context.workspace->rows<Shift>()) {
            const bool inside = shift.from <= context.end && shift.to >= context.start;
            open += shift.rotation == rotation.id && shift.person.isNull() && inside ? 1 : 0;
        }
        const TeamCapacity *team = context.result->capacity.find(rotation.team);
        table.rows.push_back({{rotation.name, {}},
                              {context.teamKey(rotation.team), {}},
                              {context.notation.percent(rotation.primaryFactor.value()), {}},
                              {context.notation.percent(rotation.secondaryFactor.value()), {}},
                              {team ? context.notation.figure(team->steps.onCall, 1) : QStringLiteral("–"),
                               ReportTone::Strong},
                              {QString::number(open), open > 0 ? ReportTone::Warning : ReportTone::Normal},
                              {spreadText(context, rotation.team), ReportTone::Quiet}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable costTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Team"), {}, false, 2},
                     {Text::tr("Available"), Text::tr("d"), true, 1},
                     {Text::tr("On-call"), Text::tr("d"), true, 1},
                     {Text::tr("Interrupts"), Text::tr("d"), true, 1},
                     {Text::tr("Together"), Text::tr("d"), true, 1},
                     {Text::tr("Of available"), {}, true, 1}};
    const auto row = [&context](const QString &name, const CapacitySteps &steps) -> ReportRow {
        const double cost = steps.onCall + steps.interrupts;
        return {
            {name, {}},
            {context.notation.figure(steps.available, 1), {}},
            {context.notation.figure(steps.onCall, 1), {}},
            {context.notation.figure(steps.interrupts, 1), {}},
            {context.notation.figure(cost, 1), ReportTone::Strong},
            {steps.available > 0 ? context.notation.percent(cost / steps.available, 1) : QStringLiteral("–"),
             {}}};
    };
    CapacitySteps sum;
    for (const TeamCapacity &team : context.result->capacity.teams) {
        if (team.steps.available <= 0)
            continue;
        table.rows.push_back(row(context.team(team.team), team.steps));
        sum += team.steps;
    }
    if (table.rows.size() > 1) {
        table.hasTotal = true;
        table.rows.push_back(row(Text::tr("All teams"), sum));
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable hiresTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Team"), {}, false, 1.4},       {Text::tr("Role"), {}, false, 2.4},
                     {Text::tr("Level"), {}, false, 0.8},      {Text::tr("People"), {}, true, 1},
                     {Text::tr("Assumed start"), {}, true, 1}, {Text::tr("Probability"), {}, true, 1}};
    for (const HeadcountPlan &hire : context.workspace->rows<HeadcountPlan>()) {
        table.rows.push_back({{context.team(hire.team), {}},
                              {context.typed(hire.role), {}},
                              {hire.level, ReportTone::Quiet},
                              {QString::number(hire.count), {}},
                              {context.day(hire.start), {}},
                              {context.notation.percent(hire.probability.value()), {}}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable headcountTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Team"), {}, false, 2},
                     {Text::tr("People"), {}, true, 1},
                     {Text::tr("Join"), {}, true, 1},
                     {Text::tr("Leave the team"), {}, true, 1},
                     {Text::tr("Lost to ramp-up"), Text::tr("d"), true, 1},
                     {Text::tr("Planned hires give"), Text::tr("d"), true, 1},
                     {Text::tr("Holidays"), Text::tr("d"), true, 1},
                     {Text::tr("Leave"), Text::tr("d"), true, 1}};
    for (const TeamCapacity &team : context.result->capacity.teams) {
        int joins = 0;
        int leaves = 0;
        for (const Person &person : context.workspace->rows<Person>()) {
            if (person.team != team.team)
                continue;
            joins += person.start >= context.start && person.start <= context.end ? 1 : 0;
            leaves +=
                person.end.isValid() && person.end >= context.start && person.end <= context.end ? 1 : 0;
        }
        if (team.people == 0 && team.hires <= 0 && joins == 0)
            continue;
        table.rows.push_back({{context.team(team.team), {}},
                              {QString::number(team.people), ReportTone::Strong},
                              {QString::number(joins), {}},
                              {QString::number(leaves), {}},
                              {context.notation.figure(team.steps.ramp, 1), {}},
                              {context.notation.figure(team.hires, 1), {}},
                              {context.notation.figure(team.steps.holidays, 1), {}},
                              {context.notation.figure(team.steps.leave, 1), {}}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

/// People away per team and week: counts, never names.
ReportChart awayChart(const ReportContext &context)
{
    const Capacity &capacity = context.result->capacity;
    HeatMap map;
    map.totalTitle = Text::tr("Days");
    map.full = 4;
    map.key = Text::tr("Number of people with any leave in the week; empty: nobody.");
    for (const Bucket &week : capacity.weeks)
        map.labels << week.key.mid(week.key.indexOf(u'W') + 1);
    int most = 0;
    QStringList fullest;
    std::vector<int> byWeek(capacity.weeks.size());
    for (const TeamCapacity &team : context.result->capacity.teams) {
        HeatMap::Row row{context.team(team.team), {}, context.notation.figure(team.steps.leave, 0)};
        for (size_t week = 0; week < capacity.weeks.size(); ++week) {
            int away = 0;
            for (const PersonCapacity &person : capacity.people)
                away += person.team == team.team && week < person.weeks.size() && person.weeks[week].leave > 0
                    ? 1
                    : 0;
            byWeek[week] += away;
            HeatMap::Cell cell{double(away), {}, away == 0, false};
            row.cells.push_back(cell);
        }
        if (team.people > 0)
            map.rows.push_back(std::move(row));
    }
    for (size_t week = 0; week < byWeek.size(); ++week) {
        if (byWeek[week] > most)
            fullest.clear();
        most = std::max(most, byWeek[week]);
        if (byWeek[week] == most)
            fullest << map.labels.value(qsizetype(week));
    }
    const QString title = most == 0
        ? Text::tr("Nobody is away")
        : Text::tr("Most leave falls on week %1: %2 people").arg(fullest.value(0), QString::number(most));
    return {QStringLiteral("leave"), title, Text::tr("people away"), std::move(map)};
}

} // namespace

Blocks operationsSection(ReportContext &context)
{
    CapacitySteps sum;
    for (const TeamCapacity &team : context.result->capacity.teams)
        sum += team.steps;
    const double cost = sum.onCall + sum.interrupts;
    Blocks blocks;
    blocks.push_back(ReportParagraph{
        Text::tr("On-call and interrupts cost %1 days, %2 of the days on which people are here.")
            .arg(context.notation.figure(cost, 0),
                 sum.available > 0 ? context.notation.percent(cost / sum.available, 1) : QStringLiteral("–")),
        ParagraphStyle::Lead,
        EditorialField::None,
        {}});
    blocks.push_back(costTable(context));
    blocks.push_back(ReportHeading{2, Text::tr("Rotations")});
    blocks.push_back(rotationTable(context));
    if (!context.redaction.shows<Shift>(QLatin1String("person")))
        context.redaction.leaveOut(Text::tr("Who is on call"), Text::tr("only the spread is shown"));
    return blocks;
}

Blocks headcountSection(ReportContext &context)
{
    Blocks blocks{headcountTable(context), ReportHeading{2, Text::tr("Planned hires")}, hiresTable(context),
                  ReportHeading{2, Text::tr("Leave")}};
    blocks.push_back(awayChart(context));
    if (!context.redaction.shows<Leave>(QLatin1String("person")))
        context.redaction.leaveOut(Text::tr("Who is away when"), Text::tr("counts are shown"));
    return blocks;
}

} // namespace fairlead
