// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/kpi_rows.h"
#include "core/scorecard/kpi_status.h"

#include <QLocale>
#include <set>

namespace fairlead::check {

namespace {

constexpr int twoWeeks = 14;

struct Repeats {
    std::vector<const Incident *> incidents; ///< by start
    std::vector<Recurrence> recurrence;      ///< of each
};

Repeats repeatsOf(const Workspace &workspace)
{
    std::vector<const CauseTheme *> themes;
    for (const CauseTheme &theme : workspace.rows<CauseTheme>())
        themes.push_back(&theme);
    Repeats repeats{incidentsByStart(workspace), {}};
    repeats.recurrence = recurrences(repeats.incidents, themes);
    return repeats;
}

Finding repeatedTheme(const CheckInput &input, const CauseTheme &theme,
                      const std::vector<const Incident *> &incidents)
{
    Finding finding;
    finding.severity = Severity::Warning;
    QStringList keys;
    finding.records = {refer(theme.id, "state")};
    for (const Incident *incident : incidents) {
        keys << incident->key;
        finding.records.push_back(refer(incident->id));
    }
    finding.sentence =
        Text::tr("%1 was addressed on %2 and came back: %3.")
            .arg(theme.caption(), words::day(theme.addressedOn, input.asOf()), words::list(keys));
    finding.place = {QStringLiteral("V4c"), {}};
    CauseTheme reopened = theme;
    reopened.state = ThemeState::Open;
    reopened.addressedOn = {};
    reopened.verifiedOn = {};
    offer(finding.fixes, theme, reopened, Text::tr("Open %1 again").arg(theme.key));
    return finding;
}

/// KPIs for which something was decided: by a link to a decision, an action or an item, or by an action on an
/// incident that the KPI counts (K08).
std::set<Id<KpiDefinition>> actedOn(const CheckInput &input)
{
    const Workspace &workspace = input.workspace;
    std::set<Id<KpiDefinition>> acted;
    const QString kpis = QLatin1String(KpiDefinition::table);
    for (const RecordLink &link : workspace.rows<RecordLink>()) {
        const auto isAnswer = [](const QString &table) {
            return table == QLatin1String(Decision::table) || table == QLatin1String(ActionItem::table)
                || table == QLatin1String(Item::table);
        };
        if (link.fromTable == kpis && isAnswer(link.toTable))
            acted.insert(Id<KpiDefinition>::fromString(link.fromId));
        else if (link.toTable == kpis && isAnswer(link.fromTable))
            acted.insert(Id<KpiDefinition>::fromString(link.toId));
    }
    std::set<QString> sources;
    for (const ActionItem &action : workspace.rows<ActionItem>()) {
        if (action.state != ActionState::Cancelled)
            sources.insert(action.source);
    }
    const Repeats repeats = repeatsOf(workspace);
    const QDate since = input.asOf().addMonths(-3);
    bool hasRepeat = false;
    bool areAllAnswered = true;
    for (size_t i = 0; i < repeats.incidents.size(); ++i) {
        const Incident &incident = *repeats.incidents[i];
        if (repeats.recurrence[i] != Recurrence::AfterFix || incident.startedAt.date() < since)
            continue;
        hasRepeat = true;
        areAllAnswered = areAllAnswered && sources.contains(incident.key);
    }
    for (const KpiDefinition &kpi : workspace.rows<KpiDefinition>()) {
        if (kpi.key == u"K08" && hasRepeat && areAllAnswered)
            acted.insert(kpi.id);
    }
    return acted;
}

Finding theatre(const CheckInput &input, const KpiTile &tile)
{
    const auto figure = [&tile](const KpiValue &value) {
        const QString number = QLocale().toString(value.value.value_or(0), 'f', 1);
        return QString(number + u' ' + tile.kpi->unit);
    };
    Finding finding;
    finding.severity = Severity::Warning;
    finding.sentence =
        Text::tr("%1 misses its target for two periods (%2, %3), and nothing was decided.")
            .arg(tile.kpi->caption(), figure(tile.history[tile.history.size() - 2]), figure(tile.value));
    finding.records = {refer(tile.kpi->id)};
    finding.place = {QStringLiteral("V6c"), {}};
    ActionItem action;
    action.id = Id<ActionItem>::named(
        QString(QStringLiteral("X30/") + tile.kpi->key + dateOf(tile.span.from).toString(Qt::ISODate)));
    action.key = nextKey<ActionItem>(input.workspace);
    action.title = Text::tr("Find out what holds %1").arg(tile.kpi->name);
    action.source = tile.kpi->key;
    action.owner = tile.kpi->owner;
    action.due = input.asOf().addDays(twoWeeks);
    action.state = ActionState::Draft;
    Fix fix{Text::tr("Note an action to find out"),
            {Text::tr("Note an action about %1").arg(tile.kpi->key), {}}};
    fix.changes.add(action);
    RecordLink link;
    link.id = Id<RecordLink>::named(QString(QStringLiteral("X30/") + action.key));
    link.fromTable = QLatin1String(ActionItem::table);
    link.fromId = action.id.toString();
    link.toTable = QLatin1String(KpiDefinition::table);
    link.toId = tile.kpi->id.toString();
    fix.changes.add(link);
    finding.fixes.push_back(std::move(fix));
    KpiDefinition off = *tile.kpi;
    off.isOn = false;
    offer(finding.fixes, *tile.kpi, off, Text::tr("Switch %1 off (GR14)").arg(tile.kpi->key));
    return finding;
}

template <class Row> std::vector<const Row *> pointers(const Workspace &workspace)
{
    std::vector<const Row *> rows;
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    return rows;
}

} // namespace

std::vector<Finding> repeatedCauses(const CheckInput &input)
{
    const Repeats repeats = repeatsOf(input.workspace);
    std::vector<Finding> findings;
    for (const CauseTheme *theme : byKey<CauseTheme>(input.workspace)) {
        std::vector<const Incident *> again;
        for (size_t i = 0; i < repeats.incidents.size(); ++i) {
            const Incident *incident = repeats.incidents[i];
            // A fix that was verified later has answered what came before.
            const bool isAnswered =
                theme->verifiedOn.isValid() && incident->startedAt.toUTC().date() <= theme->verifiedOn;
            if (incident->theme == theme->id && repeats.recurrence[i] == Recurrence::AfterFix && !isAnswered)
                again.push_back(incident);
        }
        if (!again.empty())
            findings.push_back(repeatedTheme(input, *theme, again));
    }
    return findings;
}

std::vector<Finding> metricsTheatre(const CheckInput &input)
{
    const Workspace &workspace = input.workspace;
    if (workspace.rows<KpiDefinition>().isEmpty())
        return {};
    const KpiSource source = kpiSource(workspace, input.asOf());
    const std::vector<KpiTile> tiles = scorecard({source.store,
                                                  pointers<KpiDefinition>(workspace),
                                                  pointers<KpiTarget>(workspace),
                                                  pointers<KpiAnnotation>(workspace),
                                                  {},
                                                  {},
                                                  {},
                                                  {},
                                                  input.asOf()});
    const std::vector<const KpiFinding *> findings = pointers<KpiFinding>(workspace);
    const std::vector<const KpiReview *> reviews = pointers<KpiReview>(workspace);
    const std::set<Id<KpiDefinition>> acted = actedOn(input);
    std::vector<Finding> all;
    for (const KpiTile &tile : tiles) {
        if (tile.kpi->isOn && !acted.contains(tile.kpi->id) && isTheatre(tile, findings, reviews))
            all.push_back(theatre(input, tile));
    }
    return all;
}

} // namespace fairlead::check
