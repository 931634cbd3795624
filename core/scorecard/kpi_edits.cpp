// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_edits.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int daysToAct = 14;

Error gone()
{
    return Error::notFound(Text::tr("The KPI is gone."));
}

KpiScope scopeOf(const TypedKpiValue &typed)
{
    return !typed.tier.isNull() ? KpiScope::Tier
        : !typed.team.isNull()  ? KpiScope::Team
                                : KpiScope::Workspace;
}

/// The series of the KPI itself, not one of its parts; null: none yet.
const KpiSeries *seriesFor(const Workspace &workspace, const KpiDefinition &kpi, const TypedKpiValue &typed)
{
    const KpiScope scope = scopeOf(typed);
    for (const KpiSeries &series : workspace.rows<KpiSeries>()) {
        const bool isOfScope = series.scope == scope
            && (scope == KpiScope::Workspace || (scope == KpiScope::Team && series.team == typed.team)
                || (scope == KpiScope::Tier && series.tier == typed.tier));
        if (series.kpi == kpi.id && isOfScope && series.part.isEmpty() && series.frequency == kpi.frequency)
            return &series;
    }
    return nullptr;
}

KpiSeries newSeries(const Workspace &workspace, const KpiDefinition &kpi, const TypedKpiValue &typed)
{
    KpiSeries series;
    series.id = Id<KpiSeries>::create();
    series.kpi = kpi.id;
    series.scope = scopeOf(typed);
    series.frequency = kpi.frequency;
    series.unit = kpi.unit;
    series.name = kpi.caption();
    if (series.scope == KpiScope::Tier) {
        series.tier = typed.tier;
        if (const ServiceTier *tier = workspace.find(typed.tier))
            series.name += QStringLiteral(", ") + tier->caption();
    } else if (series.scope == KpiScope::Team) {
        series.team = typed.team;
        if (const Team *team = workspace.find(typed.team))
            series.name += QStringLiteral(", ") + team->name;
    }
    return series;
}

std::optional<Measure> measure(const std::optional<double> &number)
{
    return number ? std::optional(Measure::of(*number)) : std::nullopt;
}

const KpiReview *reviewOf(const Workspace &workspace, QDate month)
{
    for (const KpiReview &review : workspace.rows<KpiReview>()) {
        if (review.month.year() == month.year() && review.month.month() == month.month())
            return &review;
    }
    return nullptr;
}

template <class Row> RecordLink linkTo(const KpiDefinition &kpi, const Id<Row> &row)
{
    RecordLink link;
    link.id = Id<RecordLink>::create();
    link.fromTable = QLatin1String(Row::table);
    link.fromId = row.toString();
    link.toTable = QLatin1String(KpiDefinition::table);
    link.toId = kpi.id.toString();
    return link;
}

Id<ActionItem> addAction(ChangeSet &changes, const Workspace &workspace, const KpiDefinition &kpi,
                         const TypedVerdict &verdict)
{
    ActionItem action;
    action.id = Id<ActionItem>::create();
    action.key = nextKey<ActionItem>(workspace);
    action.title =
        verdict.comment.isEmpty() ? Text::tr("Find out what holds %1").arg(kpi.name) : verdict.comment;
    action.source = kpi.key;
    action.owner = kpi.owner;
    action.due = verdict.heldOn.addDays(daysToAct);
    action.state = action.owner.isNull() ? ActionState::Draft : ActionState::Open;
    changes.add(linkTo(kpi, action.id));
    const Id<ActionItem> id = action.id;
    changes.add(std::move(action));
    return id;
}

Id<Decision> addDecision(ChangeSet &changes, const Workspace &workspace, const KpiDefinition &kpi,
                         const TypedVerdict &verdict)
{
    Decision decision;
    decision.id = Id<Decision>::create();
    decision.key = nextKey<Decision>(workspace);
    decision.title = verdict.verdict == KpiVerdict::Target ? Text::tr("Change the target of %1").arg(kpi.name)
                                                           : Text::tr("Change what moves %1").arg(kpi.name);
    decision.context = Text::tr("KPI review of %1").arg(verdict.month.toString(QStringLiteral("yyyy-MM")));
    decision.kind = DecisionKind::Process;
    decision.chosen = verdict.comment;
    decision.state = verdict.comment.isEmpty() ? DecisionState::Open : DecisionState::Decided;
    if (decision.state == DecisionState::Decided)
        decision.on = verdict.heldOn;
    else
        decision.due = verdict.heldOn.addDays(daysToAct);
    changes.add(linkTo(kpi, decision.id));
    const Id<Decision> id = decision.id;
    changes.add(std::move(decision));
    return id;
}

QString verdictWords(KpiVerdict verdict)
{
    switch (verdict) {
    case KpiVerdict::FindOut:
        return Text::tr("find out");
    case KpiVerdict::Change:
        return Text::tr("change something");
    case KpiVerdict::Target:
        return Text::tr("change the target");
    case KpiVerdict::Noise:
        break;
    }
    return Text::tr("noise");
}

} // namespace

Result<ChangeSet> annotateKpi(const Workspace &workspace, const Id<KpiDefinition> &kpi, QDate on,
                              const QString &text, bool isNewBaseline)
{
    const KpiDefinition *definition = workspace.find(kpi);
    if (!definition)
        return fail(gone());
    if (!on.isValid())
        return fail(Error::invalid(Text::tr("An annotation needs its date.")));
    if (text.trimmed().isEmpty()) {
        return fail(Error::invalid(isNewBaseline ? Text::tr("A new baseline needs its cause.")
                                                 : Text::tr("An annotation needs words.")));
    }
    KpiAnnotation note;
    note.id = Id<KpiAnnotation>::create();
    note.kpi = kpi;
    note.on = on;
    note.text = text.trimmed();
    note.isNewBaseline = isNewBaseline;
    ChangeSet changes{isNewBaseline ? Text::tr("Begin a new baseline of %1").arg(definition->key)
                                    : Text::tr("Annotate %1").arg(definition->key),
                      {}};
    changes.add(std::move(note));
    return changes;
}

Result<ChangeSet> typeKpiValue(const Workspace &workspace, const TypedKpiValue &typed)
{
    const KpiDefinition *kpi = workspace.find(typed.kpi);
    if (!kpi)
        return fail(gone());
    if (!typed.from.isValid())
        return fail(Error::invalid(Text::tr("A value needs its period.")));
    if (!typed.value && !typed.numerator)
        return fail(Error::invalid(Text::tr("Type a value, or a numerator and a denominator.")));
    if (typed.numerator && kpi->aggregation != Aggregation::Last
        && (!typed.denominator || *typed.denominator <= 0))
        return fail(Error::invalid(Text::tr("A numerator needs a denominator above 0.")));
    ChangeSet changes{Text::tr("Type a value of %1").arg(kpi->key), {}};
    const KpiSeries *known = seriesFor(workspace, *kpi, typed);
    KpiSample sample;
    sample.id = Id<KpiSample>::create();
    if (known) {
        sample.series = known->id;
    } else {
        KpiSeries series = newSeries(workspace, *kpi, typed);
        sample.series = series.id;
        changes.add(std::move(series));
    }
    const KpiSample *before = nullptr;
    for (const KpiSample &each : workspace.rows<KpiSample>()) {
        if (each.series == sample.series && each.from == typed.from)
            before = &each;
    }
    if (before)
        sample.id = before->id;
    sample.from = typed.from;
    sample.value = measure(typed.numerator ? std::nullopt : typed.value);
    sample.numerator = measure(typed.numerator);
    sample.denominator = measure(typed.denominator);
    sample.count = typed.count;
    sample.comment = typed.comment.trimmed();
    if (before)
        changes.replace(*before, std::move(sample));
    else
        changes.add(std::move(sample));
    return changes;
}

const KpiFinding *findingOf(const Workspace &workspace, const Id<KpiDefinition> &kpi, QDate month)
{
    const KpiReview *review = reviewOf(workspace, month);
    for (const KpiFinding &finding : workspace.rows<KpiFinding>()) {
        if (review && finding.review == review->id && finding.kpi == kpi)
            return &finding;
    }
    return nullptr;
}

Result<ChangeSet> judgeKpi(const Workspace &workspace, const TypedVerdict &verdict)
{
    const KpiDefinition *kpi = workspace.find(verdict.kpi);
    if (!kpi)
        return fail(gone());
    TypedVerdict said = verdict;
    said.comment = verdict.comment.trimmed();
    ChangeSet changes{Text::tr("Review %1: %2").arg(kpi->key, verdictWords(said.verdict)), {}};
    KpiFinding finding;
    const KpiFinding *before = findingOf(workspace, kpi->id, said.month);
    if (before) {
        finding = *before;
    } else {
        const KpiReview *review = reviewOf(workspace, said.month);
        finding.id = Id<KpiFinding>::create();
        finding.kpi = kpi->id;
        finding.review = review ? review->id : Id<KpiReview>::create();
        if (!review) {
            KpiReview held;
            held.id = finding.review;
            held.month = QDate(said.month.year(), said.month.month(), 1);
            held.heldOn = said.heldOn;
            changes.add(std::move(held));
        }
    }
    const bool saysSame = before && before->verdict == said.verdict;
    finding.verdict = said.verdict;
    finding.comment = said.comment;
    if (!saysSame) {
        finding.action = said.verdict == KpiVerdict::FindOut ? addAction(changes, workspace, *kpi, said)
                                                             : Id<ActionItem>();
        const bool isDecided = said.verdict == KpiVerdict::Change || said.verdict == KpiVerdict::Target;
        finding.decision = isDecided ? addDecision(changes, workspace, *kpi, said) : Id<Decision>();
    }
    if (before)
        changes.replace(*before, std::move(finding));
    else
        changes.add(std::move(finding));
    return changes;
}

std::vector<LinkedToKpi> linkedToKpi(const Workspace &workspace, const Id<KpiDefinition> &kpi)
{
    std::vector<LinkedToKpi> linked;
    const auto take = [&](const QString &table, const QUuid &id) {
        const LinkedToKpi record{table, id};
        const bool isAnswer = table == QLatin1String(Decision::table)
            || table == QLatin1String(ActionItem::table) || table == QLatin1String(Item::table);
        if (isAnswer && !id.isNull() && std::ranges::find(linked, record) == linked.end())
            linked.push_back(record);
    };
    const QString table = QLatin1String(KpiDefinition::table);
    for (const RecordLink &link : workspace.rows<RecordLink>()) {
        if (link.toTable == table && Id<KpiDefinition>::fromString(link.toId) == kpi)
            take(link.fromTable, QUuid::fromString(link.fromId));
        else if (link.fromTable == table && Id<KpiDefinition>::fromString(link.fromId) == kpi)
            take(link.toTable, QUuid::fromString(link.toId));
    }
    for (const KpiFinding &finding : workspace.rows<KpiFinding>()) {
        if (finding.kpi == kpi) {
            take(QLatin1String(Decision::table), finding.decision.uuid());
            take(QLatin1String(ActionItem::table), finding.action.uuid());
        }
    }
    return linked;
}

QStringList namedPeople(const Workspace &workspace, const QString &text)
{
    QStringList names;
    for (const Person &person : workspace.rows<Person>()) {
        if (!person.name.isEmpty() && text.contains(person.name, Qt::CaseInsensitive))
            names.append(person.name);
    }
    return names;
}

} // namespace fairlead
