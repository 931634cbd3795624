// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// So far after the period the chart goes at most.
constexpr int mostDaysBehind = 75;

QString commitmentFinding(const ReportContext &context)
{
    int late = 0;
    for (const Commitment &commitment : context.commitments)
        late += commitment.standing == Standing::Late ? 1 : 0;
    const auto all = QString::number(context.commitments.size());
    if (late == 0)
        return Text::tr("All %1 commitments keep their day").arg(all);
    if (late == 1) {
        for (const Commitment &one : context.commitments) {
            if (one.standing == Standing::Late)
                return Text::tr("%1 is forecast %2 days after its promise")
                    .arg(one.item->key)
                    .arg(one.lateness());
        }
    }
    return Text::tr("%1 of %2 commitments are forecast after their promise").arg(QString::number(late), all);
}

/// When it is done with the people who exist (Decision 14).
ReportCell withPeople(const ReportContext &context, const Item &item)
{
    const PeopleDates *people = context.result->people.find(item.id);
    if (!people)
        return {QStringLiteral("–"), {}};
    if (!people->isPlaced)
        return {Text::tr("nobody can do it"), ReportTone::Alarm};
    const bool isLate =
        item.state != ItemState::Done && item.deadline.isValid() && people->finish > item.deadline;
    return {context.day(people->finish), isLate ? ReportTone::Alarm : ReportTone::Strong};
}

ReportTable commitmentTable(ReportContext &context)
{
    ReportTable table;
    const bool hasBaseline = context.input->baseline.result != nullptr;
    table.columns = {
        {Text::tr("Commitment"), {}, false, 3.2},      {Text::tr("To"), {}, false, 1.6},
        {Text::tr("Promised"), {}, true, 1},           {Text::tr("Baseline"), {}, true, 1},
        {Text::tr("Forecast"), {}, true, 1},           {Text::tr("With people"), {}, true, 1},
        {Text::tr("Slip"), Text::tr("days"), true, 1}, {Text::tr("Float"), Text::tr("wd"), true, 1},
        {Text::tr("State"), {}, false, 1.4},           {Text::tr("Owner"), {}, false, 1.6}};
    const auto none = QStringLiteral("–");
    for (const Commitment &one : context.commitments) {
        const bool moved = hasBaseline && one.baseline.isValid() && one.dates;
        const bool isDone = one.standing == Standing::Done;
        table.rows.push_back({
            {context.itemCaption(*one.item), {}},
            {one.item->commitment.isEmpty() ? none : context.typed(one.item->commitment), ReportTone::Quiet},
            {context.day(one.item->deadline), {}},
            {context.day(one.baseline), ReportTone::Quiet},
            {context.day(one.forecast()), ReportTone::Strong},
            withPeople(context, *one.item),
            {moved ? signedText(one.slip()) : none, {}},
            {one.dates && !isDone ? context.notation.figure(one.dates->totalFloat, 0) : none, {}},
            {standingText(one), standingTone(one.standing)},
            {context.lead(one.item->team), {}},
        });
    }
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr(
        "Slip is counted in calendar days from the baseline, float in working days of the "
        "item’s own calendar.");
    if (!context.input->forecast)
        table.notes << Text::tr("Chances need a simulation and are not stated here.");
    table.notes << Text::tr("Forecast: by links, as if there were people enough. With people: with those who "
                            "exist, their skills, leave and on-call weeks.");
    return table;
}

ReportChart commitmentChart(const ReportContext &context)
{
    CommitmentDots dots{context.start, context.end, context.result->asOf, {}};
    for (const Commitment &one : context.commitments) {
        CommitmentDots::Dot &dot =
            dots.dots.emplace_back(context.itemCaption(*one.item), one.item->deadline, one.baseline,
                                   one.forecast(), one.standing == Standing::Done);
        if (one.chances && !dot.isDone) {
            dot.likely = one.chances->at(50);
            dot.safe = one.chances->at(85);
            dot.chance = context.chance(one.chances->chance);
        }
        for (const QDate &date : {one.item->deadline, one.baseline, one.forecast(), dot.likely, dot.safe}) {
            if (date.isValid()) // what takes years does not press the quarter into a corner
                dots.to = std::max(dots.to, std::min(date.addDays(16), context.end.addDays(mostDaysBehind)));
        }
    }
    return {QStringLiteral("commitments"), commitmentFinding(context), Text::tr("calendar days"),
            std::move(dots)};
}

/// "231 at 1×": the first number of a text, and under what it was measured.
struct Measure {
    double value = 0;
    QString under; ///< without the unit and signs such as ≤
};

/// None where there is no number.
std::optional<Measure> measureIn(const QString &text, const QString &unit)
{
    static const QRegularExpression number(QStringLiteral("[-−]?\\d+(?:\\.\\d+)?"));
    static const QRegularExpression signs(QStringLiteral("[≤≥<>=~≈%]"));
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    QString rest = text;
    rest.remove(match.capturedStart(), match.capturedLength());
    rest = rest.remove(signs).simplified();
    if (!unit.isEmpty() && rest.startsWith(unit))
        rest = rest.mid(unit.size()).trimmed();
    return Measure{match.captured().replace(QChar(0x2212), u'-').toDouble(), rest};
}

/// Part of the way from start to target, 0 to 1 (C29), or why it is unknown; neither where a figure is
/// missing.
struct KeyResultProgress {
    std::optional<double> share = {};
    QString unknown = {};
};

KeyResultProgress progressOf(const KeyResult &result)
{
    const auto start = measureIn(result.start, result.unit);
    const auto target = measureIn(result.target, result.unit);
    const auto now = measureIn(result.current, result.unit);
    if (!start && !target && !result.target.isEmpty())
        return {result.current == result.target ? 1.0 : 0.0};
    if (!start || !target || !now)
        return {};
    if (start->under != target->under || now->under != target->under) {
        return {{},
                Text::tr("%1: the way is unknown, “%2” and “%3” are not measured alike.")
                    .arg(result.title, now->under != target->under ? result.current : result.start,
                         result.target)};
    }
    const double way = target->value - start->value;
    const bool isForward = result.direction == KeyResultDirection::Up ? way > 0 : way < 0;
    if (!isForward) {
        return {{},
                Text::tr("%1: the way is unknown, the target is no step forward from the start.")
                    .arg(result.title)};
    }
    return {std::clamp((now->value - start->value) / way, 0.0, 1.0)};
}

ReportTable keyResultTable(ReportContext &context, const Objective &objective)
{
    ReportTable table;
    table.columns = {{Text::tr("Key result"), {}, false, 4}, {Text::tr("Start"), {}, true, 1},
                     {Text::tr("Target"), {}, true, 1},      {Text::tr("Now"), {}, true, 1},
                     {Text::tr("Unit"), {}, false, 1},       {Text::tr("Way done"), {}, true, 1}};
    for (const KeyResult &result : context.workspace->rows<KeyResult>()) {
        if (result.objective != objective.id)
            continue;
        const KeyResultProgress progress = progressOf(result);
        const bool isReached = progress.share && *progress.share >= 1;
        const QString way = progress.share ? context.notation.percent(*progress.share)
            : progress.unknown.isEmpty()   ? QStringLiteral("–")
                                           : Text::tr("unknown");
        if (!progress.unknown.isEmpty())
            table.notes << context.typed(progress.unknown);
        table.rows.push_back({{context.typed(result.title), {}},
                              {result.start, ReportTone::Quiet},
                              {result.target, {}},
                              {result.current, {}},
                              {result.unit, ReportTone::Quiet},
                              {way, isReached ? ReportTone::Good : ReportTone::Strong}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

} // namespace

Blocks commitmentsSection(ReportContext &context)
{
    Blocks blocks;
    if (!context.commitments.empty())
        blocks.push_back(commitmentChart(context));
    blocks.push_back(commitmentTable(context));
    std::ranges::move(chanceBlocks(context), std::back_inserter(blocks));
    ReportTable paths;
    paths.columns = {{Text::tr("Commitment"), {}, false, 2},
                     {Text::tr("By links, first cause first"), {}, false, 2},
                     {Text::tr("With the people there are, first cause first"), {}, false, 3}};
    for (const Commitment &one : context.commitments) {
        const std::vector<Id<Item>> withPeople =
            one.people ? context.peoplePath(one.item->id) : std::vector<Id<Item>>();
        const bool hasLinks = one.dates && one.dates->drivingPath.size() > 1;
        if (hasLinks || withPeople.size() > 1)
            paths.rows.push_back({{context.itemCaption(*one.item), {}},
                                  {hasLinks ? context.pathText(*one.dates) : QStringLiteral("–"), {}},
                                  {context.keysText(withPeople, QStringLiteral(" → ")), {}}});
    }
    paths.whenEmpty = Text::tr("none");
    blocks.push_back(ReportHeading{2, Text::tr("What drives the dates")});
    blocks.push_back(std::move(paths));
    return blocks;
}

Blocks objectivesSection(ReportContext &context)
{
    std::vector<const Objective *> objectives;
    for (const Objective &objective : context.workspace->rows<Objective>()) {
        if (objective.state != ObjectiveState::Dropped)
            objectives.push_back(&objective);
    }
    std::stable_sort(objectives.begin(), objectives.end(),
                     [](const Objective *a, const Objective *b) { return a->key < b->key; });
    Blocks blocks;
    for (const Objective *objective : objectives) {
        QString title = objective->key;
        title += title.isEmpty() ? QString() : QStringLiteral("  ");
        blocks.push_back(ReportHeading{2, title + context.typed(objective->title)});
        const QString owner = context.redaction.person<Objective>(objective->owner, QLatin1String("owner"));
        int items = 0;
        double effort = 0;
        for (const Item *item : context.above) {
            if (item->objective == objective->id && !item->isMilestone()) {
                ++items;
                effort += item->effort.value();
            }
        }
        QString line = Text::tr("%1 items above the line, %2 focused days")
                           .arg(items)
                           .arg(context.notation.brief(effort));
        if (!owner.isEmpty())
            line += Text::tr(" · owner %1").arg(owner);
        blocks.push_back(ReportParagraph{line, ParagraphStyle::Note, EditorialField::None, {}});
        if (!objective->why.isEmpty())
            blocks.push_back(ReportParagraph{
                context.typed(objective->why), ParagraphStyle::Body, EditorialField::None, {}});
        blocks.push_back(keyResultTable(context, *objective));
    }
    if (blocks.empty())
        blocks.push_back(ReportParagraph{Text::tr("none"), ParagraphStyle::Body, EditorialField::None, {}});
    return blocks;
}

} // namespace fairlead
