// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

using DaysByClass = std::array<double, 5>;

/// The classes that have something, with their days.
void addClasses(const DaysByClass &days, std::vector<ExplanationRow> &rows)
{
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i] <= 0)
            continue;
        rows.push_back({QCoreApplication::translate(Item::table, Choices<InvestmentClass>::all[i].label),
                        words::days(days[i]),
                        QStringLiteral("d"),
                        {}});
    }
}

void addLineSize(const PlanResult &result, Explanation &why)
{
    if (result.lineSize != LineSize::P80)
        return;
    why.rows.push_back(
        {Text::tr("Cut line adds up"), Text::tr("P80 effort"), {}, refer(result.plan, "line_size")});
    why.sentences.append(Text::tr(
        "The days are P80 efforts: each suffices in 80 of 100 cases. That is a setting of the plan."));
}

QString percentOf(double part, double whole)
{
    return words::percent(whole > 0 ? part / whole : 0);
}

} // namespace

Result<Explanation> whyLine(const Workspace &workspace, const PlanResult &result, const Id<Team> &team)
{
    const TeamLine *line = result.line(team);
    if (!line)
        return fail(Error::notFound(Text::tr("This team has nothing in this plan.")));
    const QString name = words::team(workspace, team);
    Explanation why;
    why.formula =
        Text::tr("Above the line = sum of the sizes of the items that were taken; free = net capacity − "
                 "above the line; load = above the line ÷ net capacity  [C09]");
    addClasses(line->byClass, why.rows);
    why.rows.push_back({Text::tr("= Above the line"), words::days(line->used), QStringLiteral("d"), {}});
    if (!line->hasBudget) {
        why.title = Text::tr("%1 days are planned without a capacity").arg(words::days(line->used));
        why.sentences.append(Text::tr("The team has no people yet, so nothing is cut."));
        addLineSize(result, why);
        return why;
    }
    why.title = Text::tr("%1 has %2 of %3 days above the line")
                    .arg(name, words::days(line->used), words::days(line->budget));
    why.rows.push_back(
        {Text::tr("Net capacity of the team"), words::days(line->budget), QStringLiteral("d"), {}});
    why.rows.push_back({Text::tr("= Free"), words::days(line->slack()), QStringLiteral("d"), {}});
    why.rows.push_back({Text::tr("= Load"), words::percent(line->load()), {}, {}});
    if (line->slack() < -0.005) {
        why.sentences.append(
            Text::tr("What has begun stays above the line, whatever fits: it is %1 days too much.")
                .arg(words::days(-line->slack())));
    }
    addLineSize(result, why);
    if (auto net = whyNet(workspace, result, team))
        why.children.push_back(*std::move(net));
    return why;
}

Result<Explanation> whyBalance(const Workspace &workspace, const PlanResult &result, const Id<Team> &team)
{
    DaysByClass days{};
    double used = 0;
    std::vector<Id<Team>> teams;
    for (const TeamLine &line : result.lines) {
        if ((!team.isNull() && line.team != team) || line.used <= 0)
            continue;
        for (size_t i = 0; i < days.size(); ++i)
            days[i] += line.byClass[i];
        used += line.used;
        teams.push_back(line.team);
    }
    if (used <= 0)
        return fail(
            Error::notFound(Text::tr("Nothing is above the line, so there is nothing to share out.")));
    Explanation why;
    const double excellence = days[size_t(InvestmentClass::EngineeringExcellence)];
    why.title = Text::tr("%1 of %2 days above the line are engineering excellence")
                    .arg(percentOf(excellence, used), words::days(used));
    why.formula = Text::tr("Share = effort of the class ÷ effort above the line  [C04]");
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i] <= 0)
            continue;
        why.rows.push_back({QCoreApplication::translate(Item::table, Choices<InvestmentClass>::all[i].label),
                            Text::tr("%1 d = %2").arg(words::days(days[i]), percentOf(days[i], used)),
                            {},
                            {}});
    }
    why.rows.push_back({Text::tr("= Above the line"), words::days(used), QStringLiteral("d"), {}});
    addLineSize(result, why);
    for (const Id<Team> &each : teams) {
        if (auto child = whyExcellence(workspace, result, each))
            why.children.push_back(*std::move(child));
    }
    return why;
}

} // namespace fairlead
