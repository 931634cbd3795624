// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/private_sections.h"

#include "core/careers/career_readiness.h"

#include <algorithm>

/// RP7: the growth plan of one person. What is not shared does not get in: neither verdicts of an assessment
/// that is not shared nor evidence that speaks against somebody and was kept back.
namespace fairlead::private_sections {

namespace {

ReportSection aspirationSection(const Ground &ground, const GrowthPlan &plan)
{
    ReportSection section{QStringLiteral("aspiration"), {}, Text::tr("Where it goes"), true, {}};
    const CareerLevel *level = levelOf(ground.workspace(), ground.person);
    const CareerLevel *target = ground.workspace().find(plan.target);
    section.blocks.push_back(paragraph(plan.aspiration, ParagraphStyle::Lead));
    ReportFigures figures;
    figures.figures.push_back({level ? level->key : QStringLiteral("–"),
                               {},
                               Text::tr("today"),
                               level ? level->title : QString(),
                               {}});
    figures.figures.push_back({target ? target->key : QStringLiteral("–"),
                               {},
                               Text::tr("aims at"),
                               target ? target->title : plan.direction,
                               {}});
    figures.figures.push_back({ground.day(plan.horizon), {}, Text::tr("until"), {}, {}});
    figures.figures.push_back({ground.day(plan.nextReview), {}, Text::tr("next review"), {}, {}});
    section.blocks.push_back(std::move(figures));
    section.blocks.push_back(ReportHeading{2, Text::tr("Strengths")});
    section.blocks.push_back(paragraph(plan.strengths));
    return section;
}

ReportSection goalsSection(const Ground &ground, const GrowthPlan &plan)
{
    ReportSection section{QStringLiteral("goals"), {}, Text::tr("Goals"), false, {}};
    ReportTable table;
    table.columns = {
        {Text::tr("Goal"), {}, false, 3},      {Text::tr("Measure"), {}, false, 2},
        {Text::tr("Due"), {}, false, 1},       {Text::tr("Progress"), {}, false, 1},
        {Text::tr("Real work"), {}, false, 2}, {Text::tr("Support by the manager"), {}, false, 2}};
    table.whenEmpty = Text::tr("none");
    for (const GrowthGoal *goal : goalsOf(ground.records(), plan.id)) {
        const Item *item = ground.workspace().find(goal->item);
        const ReportTone tone = goal->progress == GoalProgress::Done ? ReportTone::Good
            : goal->progress == GoalProgress::AtRisk                 ? ReportTone::Warning
                                                                     : ReportTone::Normal;
        table.rows.push_back({{goal->title, {}},
                              {goal->measure, {}},
                              {ground.day(goal->due), {}},
                              {choiceText<GrowthGoal>(goal->progress), tone},
                              {item ? item->caption() : QString(), {}},
                              {goal->support, {}}});
    }
    section.blocks.push_back(std::move(table));
    return section;
}

/// The newest assessment that the person may see, by competency.
QString sharedVerdict(const Ground &ground, const QString &competency)
{
    const GrowthAssessment *newest = nullptr;
    QString verdict;
    for (const GrowthRating &rating : ground.records().rows<GrowthRating>()) {
        const GrowthAssessment *of = ground.records().find(rating.assessment);
        const bool isSeen = of && of->person == ground.person.id && rating.competency == competency
            && (of->state == GrowthAssessmentState::Shared || of->by == Assessor::Self);
        if (isSeen && (!newest || of->on > newest->on)) {
            newest = of;
            verdict = choiceText<GrowthRating>(rating.verdict);
        }
    }
    return verdict;
}

ReportSection evidenceSection(const Ground &ground, const GrowthPlan &plan)
{
    ReportSection section{QStringLiteral("evidence"), {}, Text::tr("Competencies and evidence"), false, {}};
    const Rubric *rubric = rubricOf(ground.workspace(), plan.target);
    ReportTable table;
    const auto dimensions =
        rubric ? competenciesOf(ground.workspace(), rubric->id) : std::vector<const RubricDimension *>();
    const bool hasVerdicts = std::ranges::any_of(
        dimensions, [&](const auto *dimension) { return !sharedVerdict(ground, dimension->name).isEmpty(); });
    table.columns = {{Text::tr("Competency"), {}, false, 2},
                     {Text::tr("What meets it"), {}, false, 3},
                     {Text::tr("Evidence"), {}, false, 4}};
    if (hasVerdicts)
        table.columns.insert(table.columns.begin() + 2, {Text::tr("Agreed"), {}, false, 1});
    table.whenEmpty = Text::tr("none");
    std::vector<const Evidence *> shared;
    for (const Evidence &row : ground.records().rows<Evidence>()) {
        if (row.person == ground.person.id && row.visibility == Visibility::Shared)
            shared.push_back(&row);
    }
    std::ranges::stable_sort(shared, [](const Evidence *a, const Evidence *b) { return a->on < b->on; });
    for (const RubricDimension *dimension : dimensions) {
        QStringList lines;
        for (const Evidence *row : shared) {
            if (row->competency == dimension->name)
                lines << QString(ground.day(row->on) + QStringLiteral(" · ")
                                 + choiceText<Evidence>(row->source) + QStringLiteral(" · ") + row->text);
        }
        ReportRow cells{{dimension->name, ReportTone::Strong}, {dimension->meets, {}}};
        if (hasVerdicts) {
            const QString verdict = sharedVerdict(ground, dimension->name);
            cells.push_back({verdict.isEmpty() ? QStringLiteral("–") : verdict, {}});
        }
        cells.push_back({lines.isEmpty() ? Text::tr("none yet") : lines.join(u'\n'),
                         lines.isEmpty() ? ReportTone::Quiet : ReportTone::Normal});
        table.rows.push_back(std::move(cells));
    }
    section.blocks.push_back(std::move(table));
    return section;
}

ReportSection signatureSection(const Ground &ground, const GrowthPlan &plan)
{
    ReportSection section{QStringLiteral("agreed"), {}, Text::tr("Agreed"), false, {}};
    const QString state = choiceText<GrowthPlan>(plan.state);
    section.blocks.push_back(paragraph(
        plan.agreedOn.isValid() ? Text::tr("%1, agreed on %2.").arg(state, ground.day(plan.agreedOn))
                                : Text::tr("%1, not agreed yet.").arg(state)));
    const Person *manager = ground.workspace().find(ground.person.manager);
    section.blocks.push_back(
        ReportSignatures{{{Text::tr("Team member"), ground.person.name, {}},
                          {Text::tr("Manager"), manager ? manager->name : QString(), {}}}});
    return section;
}

} // namespace

Result<std::vector<ReportSection>> growthPlan(const Ground &ground)
{
    const GrowthPlan *plan = growthPlanOf(ground.records(), ground.person.id);
    if (!plan)
        return fail(Error::notFound(Text::tr("%1 has no growth plan.").arg(ground.person.name)));
    return std::vector<ReportSection>{aspirationSection(ground, *plan), goalsSection(ground, *plan),
                                      evidenceSection(ground, *plan), signatureSection(ground, *plan)};
}

} // namespace fairlead::private_sections
