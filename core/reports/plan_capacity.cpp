// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

QString monthName(const ReportContext &context, const Bucket &bucket)
{
    return context.notation.month(bucket.from.month(), QLocale::LongFormat);
}

QString monthShort(const ReportContext &context, const Bucket &bucket)
{
    return context.notation.month(bucket.from.month(), QLocale::ShortFormat);
}

ReportChart mixChart(const ReportContext &context)
{
    InvestmentMix mix;
    for (const Choice &choice : Choices<InvestmentClass>::all)
        mix.classes << QCoreApplication::translate("item", choice.label);
    QStringList outside;
    QStringList belowReserve;
    for (const TeamLine &line : context.result->lines) {
        if (line.used <= 0)
            continue;
        InvestmentMix::Bar bar;
        bar.name = context.team(line.team);
        bar.days = line.byClass;
        if (const TeamCapacity *capacity = context.result->capacity.find(line.team)) {
            bar.bandLow = capacity->excellenceLow;
            bar.bandHigh = capacity->excellenceHigh;
        }
        const double share = line.excellenceShare();
        if (bar.bandHigh > 0 && (share < bar.bandLow || share > bar.bandHigh))
            outside << Text::tr("%1 at %2").arg(context.teamKey(line.team), context.notation.percent(share));
        if (const TeamCapacity *capacity = context.result->capacity.find(line.team);
            capacity && share >= bar.bandLow && share < capacity->excellenceReserve)
            belowReserve << Text::tr("%1 at %2 of %3")
                                .arg(context.teamKey(line.team), context.notation.percent(share, 1),
                                     context.notation.percent(capacity->excellenceReserve));
        mix.bars.push_back(std::move(bar));
    }
    QString title = mix.bars.size() == 1 ? Text::tr("Engineering excellence is within its band")
                                         : Text::tr("Engineering excellence is within each team’s band");
    if (!belowReserve.isEmpty())
        title = Text::tr("Engineering excellence is below its reserve: %1")
                    .arg(belowReserve.join(QStringLiteral(", ")));
    if (!outside.isEmpty())
        title = Text::tr("Engineering excellence is outside its band: %1")
                    .arg(outside.join(QStringLiteral(", ")));
    return {QStringLiteral("mix"), title, Text::tr("% of the focused days above the line"), std::move(mix)};
}

ReportTable lineTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Team"), {}, false, 2},
                     {Text::tr("Net capacity"), Text::tr("d"), true, 1},
                     {Text::tr("Above the line"), Text::tr("d"), true, 1},
                     {Text::tr("Load"), {}, true, 1},
                     {Text::tr("Free"), Text::tr("d"), true, 1},
                     {Text::tr("Excellence"), {}, true, 1},
                     {Text::tr("Band"), {}, true, 1}};
    double net = 0;
    double used = 0;
    const double over = context.workspace->settings().overAbove.value();
    for (const TeamLine &line : context.result->lines) {
        if (line.items.empty() && !line.hasBudget)
            continue;
        const TeamCapacity *capacity = context.result->capacity.find(line.team);
        const auto none = QStringLiteral("–");
        net += line.hasBudget ? line.budget : 0;
        used += line.used;
        table.rows.push_back(
            {{context.team(line.team), {}},
             {line.hasBudget ? context.notation.figure(line.budget, 1) : none, {}},
             {context.notation.figure(line.used, 1), {}},
             {line.hasBudget ? context.notation.percent(line.load()) : none,
              line.load() > over ? ReportTone::Alarm : ReportTone::Strong},
             {line.hasBudget ? context.notation.figure(line.slack(), 1) : none,
              line.slack() < 0 ? ReportTone::Alarm : ReportTone::Normal},
             {line.used > 0 ? context.notation.percent(line.excellenceShare(), 1) : none, {}},
             {capacity ? QString(context.notation.figure(capacity->excellenceLow * 100, 0) + u'–'
                                 + context.notation.percent(capacity->excellenceHigh))
                       : none,
              ReportTone::Quiet}});
    }
    if (table.rows.size() > 1) {
        table.hasTotal = true;
        table.rows.push_back({{Text::tr("All teams"), ReportTone::Strong},
                              {context.notation.figure(net, 1), {}},
                              {context.notation.figure(used, 1), {}},
                              {net > 0 ? context.notation.percent(used / net) : QStringLiteral("–"), {}},
                              {context.notation.figure(net - used, 1), {}},
                              {{}, {}},
                              {{}, {}}});
    }
    if (context.result->lineSize == LineSize::P80) {
        table.notes << Text::tr("Above the line: the sum of P80 efforts, of which each suffices in 80 of 100 "
                                "cases.");
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

} // namespace

QString loadFinding(const ReportContext &context)
{
    const double over = context.workspace->settings().overAbove.value();
    const Capacity &capacity = context.result->capacity;
    QString worst;
    double highest = over;
    int count = 0;
    for (const TeamLoad &load : context.result->loads) {
        for (size_t month = 0; month < load.months.size(); ++month) {
            const double ratio = load.months[month].ratio();
            if (!(ratio > over))
                continue;
            ++count;
            if (ratio <= highest)
                continue;
            highest = ratio;
            const QString name = monthName(context, capacity.months[month]);
            worst = std::isfinite(ratio)
                ? Text::tr("%1 is %2 over in %3")
                      .arg(name, context.notation.percent(ratio - 1), context.team(load.team))
                : Text::tr("%1 has work but no capacity in %2").arg(name, context.team(load.team));
        }
    }
    if (count == 0)
        return Text::tr("Every month fits in every team");
    return count == 1 ? worst : Text::tr("%1; %2 team-months are over").arg(worst, QString::number(count));
}

ReportChart loadByMonthChart(const ReportContext &context)
{
    LoadBars bars;
    bars.overAbove = context.workspace->settings().overAbove.value();
    for (const TeamLoad &load : context.result->loads) {
        LoadBars::Panel panel{context.team(load.team), {}};
        for (size_t month = 0; month < load.months.size(); ++month) {
            const LoadCell &cell = load.months[month];
            panel.bars.push_back(
                {monthShort(context, context.result->capacity.months[month]), cell.demand, cell.capacity});
        }
        if (load.period.demand > 0 || load.period.capacity > 0)
            bars.panels.push_back(std::move(panel));
    }
    return {QStringLiteral("load"), loadFinding(context),
            Text::tr("focused days; bar: demand, line: capacity"), std::move(bars)};
}

ReportTable loadByMonthTable(const ReportContext &context)
{
    ReportTable table;
    table.columns.push_back({Text::tr("Team"), {}, false, 2});
    for (const Bucket &month : context.result->capacity.months)
        table.columns.push_back({monthShort(context, month), {}, true, 1});
    table.columns.push_back({Text::tr("Period"), {}, true, 1});
    table.columns.push_back({Text::tr("From today"), {}, true, 1});
    const double over = context.workspace->settings().overAbove.value();
    const auto cell = [&context, over](const LoadCell &load) -> ReportCell {
        if (load.capacity <= 0 && load.demand <= 0)
            return {QStringLiteral("–"), ReportTone::Quiet};
        const QString text = context.notation.brief(load.demand) + QStringLiteral(" / ")
            + context.notation.brief(load.capacity);
        if (!std::isfinite(load.ratio()))
            return {text, ReportTone::Alarm};
        return {text + QStringLiteral(" = ") + context.notation.percent(load.ratio()),
                load.ratio() > over ? ReportTone::Alarm : ReportTone::Normal};
    };
    for (const TeamLoad &load : context.result->loads) {
        if (load.period.demand <= 0 && load.period.capacity <= 0)
            continue;
        ReportRow row{{context.teamKey(load.team), {}}};
        for (const LoadCell &month : load.months)
            row.push_back(cell(month));
        row.push_back(cell(load.period));
        row.push_back(cell(load.remaining));
        table.rows.push_back(std::move(row));
    }
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr("Demand / capacity in focused days. From today: work left against capacity to "
                            "the end of the period.");
    return table;
}

ReportTable skillTable(ReportContext &context)
{
    ReportTable table;
    const bool names = context.redaction.shows<PersonSkill>(QLatin1String("person"))
        && context.redaction.shows<Person>(QLatin1String("name"));
    table.columns = {{Text::tr("Team"), {}, false, 1},
                     {Text::tr("Skill"), {}, false, 2},
                     {Text::tr("Wanted"), Text::tr("d"), true, 1},
                     {Text::tr("People could give"), Text::tr("d"), true, 1},
                     {names ? Text::tr("Who") : Text::tr("People"), {}, !names, 3},
                     {Text::tr("Verdict"), {}, false, 1}};
    for (const SkillFeasibility &team : context.result->skills) {
        for (const SkillNeed &need : team.needs) {
            const Skill *skill = context.workspace->find(need.skill);
            QString name = skill ? skill->name : Text::tr("any");
            if (need.minimumLevel > 0)
                name += QStringLiteral(" ≥ %1").arg(need.minimumLevel);
            QStringList who;
            for (const Id<Person> &id : need.qualified)
                who << context.redaction.person<PersonSkill>(id, QLatin1String("person"));
            const bool isEverybody = who.size() > 6;
            const QString people = names && !isEverybody ? who.join(QStringLiteral(", "))
                : names                                  ? Text::tr("%1 people").arg(who.size())
                                                         : QString::number(who.size());
            const bool thin = need.qualified.size() == 1;
            const bool isShort = need.isShort && !team.isFeasible();
            table.rows.push_back({{context.teamKey(team.team), {}},
                                  {name, {}},
                                  {context.notation.figure(need.wanted, 1), {}},
                                  {context.notation.figure(need.upperBound, 1), {}},
                                  {people, ReportTone::Quiet},
                                  {isShort    ? Text::tr("short")
                                       : thin ? Text::tr("one person")
                                              : Text::tr("fits"),
                                   isShort    ? ReportTone::Alarm
                                       : thin ? ReportTone::Warning
                                              : ReportTone::Good}});
        }
    }
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr(
        "What people could give is not additive: one person counts for each skill they have. The verdict "
        "weighs all skills at once.");
    return table;
}

Blocks capacitySection(ReportContext &context)
{
    Blocks blocks{lineTable(context), loadByMonthChart(context), loadByMonthTable(context),
                  mixChart(context)};
    blocks.push_back(ReportHeading{2, Text::tr("Skills")});
    ReportList verdicts;
    for (const SkillFeasibility &team : context.result->skills) {
        if (!team.isFeasible()) {
            verdicts.lines << Text::tr("%1 is %2 days short: the skills marked short want %3 days, and those "
                                       "who have them can give %4.")
                                  .arg(context.team(team.team), context.notation.figure(team.shortfall(), 1),
                                       context.notation.figure(team.shortWanted, 1),
                                       context.notation.figure(team.shortThere, 1));
        }
    }
    if (verdicts.lines.isEmpty())
        verdicts.lines << Text::tr("All skills that are wanted can be given at the same time.");
    blocks.push_back(std::move(verdicts));
    blocks.push_back(skillTable(context));
    return blocks;
}

} // namespace fairlead
