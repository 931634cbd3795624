// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/on_call_sections.h"

#include "core/rota/rota_rows.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int weeksShown = 13;

/// A rotation with its load; weeks is empty where nothing was worked yet.
struct RotationHealth {
    const Rotation *rotation = nullptr;
    OnCallLoad load;
    std::vector<std::pair<Id<Site>, int>> thin;
};

std::vector<RotationHealth> healthOf(const ReportContext &context)
{
    std::vector<RotationHealth> all;
    const QDate asOf = context.result->asOf;
    for (const Rotation &rotation : context.workspace->rows<Rotation>()) {
        RotationHealth health{&rotation, {}, {}};
        auto [from, to] = weeksWorked(*context.workspace, rotation, asOf);
        if (from.isValid()) {
            from = std::max(from, to.addDays(1 - 7 * weeksShown));
            health.load = onCallLoad(loadInputOf(*context.workspace, rotation, from, to));
        }
        health.thin = thinSites(respondersOf(*context.workspace, rotation, asOf, asOf));
        all.push_back(std::move(health));
    }
    std::sort(all.begin(), all.end(), [](const RotationHealth &a, const RotationHealth &b) {
        return a.rotation->key < b.rotation->key;
    });
    return all;
}

/// What is wrong with a rotation, in a few words; empty: nothing.
QStringList complaints(const ReportContext &context, const RotationHealth &health)
{
    QStringList words;
    const OnCallLoad &load = health.load;
    if (isUnfair(load.fairness))
        words << Text::tr("uneven");
    if (!load.halfShifts.crowded.empty())
        words << Text::tr("%n shifts with more than two incidents", nullptr,
                          int(load.halfShifts.crowded.size()));
    constexpr double muchNoise = 0.3;
    if (load.pages.noiseShare() > muchNoise)
        words << Text::tr("%1 noise").arg(context.notation.percent(load.pages.noiseShare()));
    if (!health.thin.empty())
        words << Text::tr("too few people");
    return words;
}

ReportTable verdictTable(const ReportContext &context, const std::vector<RotationHealth> &all)
{
    ReportTable table;
    table.columns = {{Text::tr("Rotation"), {}, false, 2},
                     {Text::tr("Pages"), Text::tr("business / after hours / sleep"), true, 1},
                     {Text::tr("After hours and sleep"), Text::tr("/week"), true, 1},
                     {Text::tr("Noise"), {}, true, 1},
                     {Text::tr("Incidents in 12 h"), Text::tr("median, 90 %"), true, 1},
                     {Text::tr("Verdict"), {}, false, 2}};
    for (const RotationHealth &health : all) {
        const OnCallLoad &load = health.load;
        const QStringList words = complaints(context, health);
        const bool isKnown = !load.weeks.empty();
        const auto none = QStringLiteral("–");
        table.rows.push_back(
            {{health.rotation->name, {}},
             {QStringLiteral("%1/%2/%3")
                  .arg(load.pages.byBand[0])
                  .arg(load.pages.byBand[1])
                  .arg(load.pages.byBand[2]),
              {}},
             {isKnown ? context.notation.figure(load.disturbancesPerWeek(), 2) : none, ReportTone::Strong},
             {load.pages.total() > 0 ? context.notation.percent(load.pages.noiseShare(), 1) : none, {}},
             {isKnown ? QString(context.notation.brief(load.halfShifts.median) + QStringLiteral(", ")
                                + context.notation.brief(load.halfShifts.ninetieth))
                      : none,
              {}},
             {!isKnown              ? Text::tr("nothing worked yet")
                  : words.isEmpty() ? Text::tr("healthy")
                                    : words.join(QStringLiteral(", ")),
              !isKnown              ? ReportTone::Quiet
                  : words.isEmpty() ? ReportTone::Good
                                    : ReportTone::Warning}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

/// Pages of each week by kind; a row a rotation and kind.
ReportChart pagesChart(const ReportContext &context, const std::vector<RotationHealth> &all)
{
    HeatMap map;
    map.totalTitle = Text::tr("Sum");
    map.full = 12;
    map.key = Text::tr("Pages by the hour of whoever was called.");
    QDate first;
    QDate last;
    double worst = 0;
    QString worstName;
    for (const RotationHealth &health : all) {
        for (const WeekLoad &week : health.load.weeks) {
            first = first.isValid() ? std::min(first, week.monday) : week.monday;
            last = last.isValid() ? std::max(last, week.monday) : week.monday;
        }
        if (health.load.disturbancesPerWeek() > worst) {
            worst = health.load.disturbancesPerWeek();
            worstName = health.rotation->name;
        }
    }
    for (QDate monday = first; monday.isValid() && monday <= last; monday = monday.addDays(7))
        map.labels << Text::tr("W%1").arg(monday.weekNumber());
    const QString kinds[] = {Text::tr("business"), Text::tr("after hours"), Text::tr("sleep")};
    for (const RotationHealth &health : all) {
        for (size_t band = 0; band < 3; ++band) {
            HeatMap::Row row;
            row.name = health.rotation->key + QStringLiteral(" ") + kinds[band];
            row.cells.resize(size_t(map.labels.size()));
            for (const WeekLoad &week : health.load.weeks)
                row.cells[size_t(first.daysTo(week.monday) / 7)].value = week.pages.byBand[band];
            row.total = QString::number(health.load.pages.byBand[band]);
            map.rows.push_back(std::move(row));
        }
    }
    const QString title = worst > 0
        ? Text::tr("%1 is disturbed most: %2 pages a week after hours and in sleep")
              .arg(worstName, context.notation.figure(worst, 1))
        : Text::tr("Nobody was called after hours");
    return {QStringLiteral("pages"), title, Text::tr("pages a week"), std::move(map)};
}

/// Loads without names, in ascending order.
std::vector<double> anonymousLoads(const OnCallLoad &load)
{
    std::vector<double> units;
    for (const PersonLoad &each : load.people)
        units.push_back(each.units);
    std::sort(units.begin(), units.end());
    return units;
}

/// The curve of Lorenz in words: what the less loaded half carries.
QString lorenzText(const ReportContext &context, const OnCallLoad &load)
{
    const std::vector<double> units = anonymousLoads(load);
    double all = 0;
    for (const double each : units)
        all += each;
    if (units.size() < 2 || all <= 0)
        return Text::tr("not applicable");
    QStringList shares;
    double sum = 0;
    for (const double each : units) {
        sum += each;
        shares << context.notation.percent(sum / all);
    }
    return shares.join(QStringLiteral(" · "));
}

QStringList siteNotes(const ReportContext &context, const std::vector<RotationHealth> &all)
{
    QStringList notes;
    for (const RotationHealth &health : all) {
        QStringList sites;
        for (const auto &[id, count] : health.thin) {
            const Site *site = context.workspace->find(id);
            sites << Text::tr("%1: %n people", "at a site", count)
                         .arg(site ? site->name : Text::tr("one site"));
        }
        if (!sites.isEmpty())
            notes << Text::tr(
                         "%1 has fewer people than a rotation around the clock needs, 8 at one site or 6 "
                         "at each of two (%2).")
                         .arg(health.rotation->name, sites.join(QStringLiteral(", ")));
    }
    return notes;
}

} // namespace

Blocks onCallVerdictSection(ReportContext &context)
{
    const std::vector<RotationHealth> all = healthOf(context);
    const auto healthy = std::count_if(all.begin(), all.end(), [&context](const RotationHealth &each) {
        return !each.load.weeks.empty() && complaints(context, each).isEmpty();
    });
    Blocks blocks;
    blocks.push_back(
        ReportParagraph{Text::tr("%n of %1 rotations are healthy.", nullptr, int(healthy)).arg(all.size()),
                        ParagraphStyle::Lead,
                        EditorialField::None,
                        {}});
    blocks.push_back(verdictTable(context, all));
    if (!all.empty())
        blocks.push_back(pagesChart(context, all));
    return blocks;
}

Blocks onCallFairnessSection(ReportContext &context)
{
    const std::vector<RotationHealth> all = healthOf(context);
    ReportTable table;
    table.columns = {
        {Text::tr("Rotation"), {}, false, 2},
        {Text::tr("People"), {}, true, 1},
        {Text::tr("Mean"), Text::tr("units"), true, 1},
        {Text::tr("Highest ÷ mean"), {}, true, 1},
        {Text::tr("CV"), {}, true, 1},
        {Text::tr("Gini"), {}, true, 1},
        {Text::tr("Shares of the load, from the least loaded person on, added up"), {}, false, 4}};
    for (const RotationHealth &health : all) {
        const Fairness &fairness = health.load.fairness;
        const auto figure = [&context, &fairness](double value, int decimals) {
            return fairness.isApplicable ? context.notation.figure(value, decimals) : QStringLiteral("–");
        };
        const ReportTone tone = isUnfair(fairness) ? ReportTone::Alarm : ReportTone::Normal;
        table.rows.push_back({{health.rotation->name, {}},
                              {QString::number(fairness.people), {}},
                              {figure(fairness.mean, 2), {}},
                              {figure(fairness.maxToMean, 2), tone},
                              {figure(fairness.variation, 3), tone},
                              {figure(fairness.gini, 3), {}},
                              {lorenzText(context, health.load), ReportTone::Quiet}});
    }
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr(
        "Uneven: CV above 0.5, or the highest above twice the mean. Nobody is named here.");
    table.notes << siteNotes(context, all);
    context.redaction.leaveOut(Text::tr("Load person by person"), Text::tr("reports show the spread only"));
    return {std::move(table)};
}

void addOnCallTerms(ReportDefinitions &terms)
{
    terms.terms.emplace_back(
        Text::tr("Load unit"),
        Text::tr("A page in business hours 1, after hours 2, in sleep hours 3; a day as primary 0.5, on a "
                 "weekend 1."));
    terms.terms.emplace_back(
        Text::tr("Gini, CV"),
        Text::tr("How unevenly load is spread: 0 is equal. CV is the standard deviation ÷ the mean."));
    terms.terms.emplace_back(Text::tr("Noise"),
                             Text::tr("Pages that needed nobody, and duplicates, ÷ all pages."));
    terms.terms.emplace_back(
        Text::tr("Incidents in 12 h"),
        Text::tr("Incidents in each half day of duty; pages of one incident count once, noise not at all. "
                 "More than two are too many."));
}

} // namespace fairlead
