// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/growth_sheets.h"

#include "core/careers/growth_edits.h"
#include "ui/people/person_desk.h"

namespace fairlead {

namespace {

using Choices = QList<std::pair<QString, QString>>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthSheets)
};

Choices competencyChoices(const PersonDesk &desk)
{
    Choices choices;
    for (const QString &name : targetCompetencies(desk))
        choices.append({name, name});
    return choices;
}

/// The goals of all plans of the person.
Choices goalChoices(const PersonDesk &desk)
{
    Choices choices;
    for (const GrowthGoal &goal : desk.records().rows<GrowthGoal>()) {
        const GrowthPlan *plan = desk.records().find(goal.plan);
        if (plan && plan->person == desk.personId())
            choices.append({goal.id.toString(), goal.title});
    }
    return choices;
}

/// Work that is still to be done, and the item that the goal has.
Choices itemChoices(const PersonDesk &desk, const Id<GrowthGoal> &goal)
{
    const GrowthGoal *row = desk.records().find(goal);
    Choices choices;
    for (const Item &item : desk.workspace().rows<Item>()) {
        const bool isOpen = item.state != ItemState::Done && item.state != ItemState::Dropped;
        if (isOpen || (row && row->item == item.id))
            choices.append({item.id.toString(), item.caption()});
    }
    std::ranges::sort(choices, {}, &std::pair<QString, QString>::second);
    return choices;
}

/// By track, lowest first.
Choices levelChoices(const PersonDesk &desk)
{
    std::vector<const CareerLevel *> levels;
    for (const CareerLevel &level : desk.workspace().rows<CareerLevel>())
        levels.push_back(&level);
    std::ranges::stable_sort(levels, [](const CareerLevel *a, const CareerLevel *b) {
        return std::tie(a->track, a->position) < std::tie(b->track, b->position);
    });
    Choices choices;
    for (const CareerLevel *level : levels)
        choices.append({level->id.toString(),
                        Words::tr("%1 %2", "key and title of a level").arg(level->key, level->title)});
    return choices;
}

/// Rubrics that state what a level expects.
Choices rubricChoices(const PersonDesk &desk)
{
    Choices choices;
    for (const Rubric &rubric : desk.workspace().rows<Rubric>()) {
        if (!rubric.level.isNull())
            choices.append({rubric.id.toString(), rubric.caption()});
    }
    return choices;
}

} // namespace

PrivateFormShape growthPlanShape(const PersonDesk &desk, const Id<GrowthPlan> &plan)
{
    PrivateFormShape shape;
    shape.only =
        QStringList{QStringLiteral("aspiration"), QStringLiteral("target"),      QStringLiteral("direction"),
                    QStringLiteral("horizon"),    QStringLiteral("next_review"), QStringLiteral("state"),
                    QStringLiteral("agreed_on"),  QStringLiteral("strengths")};
    shape.choices.insert(QStringLiteral("target"), levelChoices(desk));
    shape.follow = [plan, asOf = desk.asOf()](const PrivateRecords &next, const QString &) {
        return dayOfAgreement(next, plan, asOf);
    };
    return shape;
}

PrivateFormShape growthGoalShape(const PersonDesk &desk, const Id<GrowthGoal> &goal)
{
    PrivateFormShape shape;
    shape.only =
        QStringList{QStringLiteral("title"),   QStringLiteral("measure"),    QStringLiteral("support"),
                    QStringLiteral("starts"),  QStringLiteral("due"),        QStringLiteral("progress"),
                    QStringLiteral("done_on"), QStringLiteral("competency"), QStringLiteral("skill"),
                    QStringLiteral("item")};
    shape.wide = QStringList{QStringLiteral("item")};
    shape.labels.insert(QStringLiteral("support"), Words::tr("What you give: time, a mentor, a seat"));
    shape.labels.insert(QStringLiteral("measure"), Words::tr("How you will both see that it is reached"));
    shape.labels.insert(QStringLiteral("item"), Words::tr("Item of the plan to learn on"));
    shape.choices.insert(QStringLiteral("competency"), competencyChoices(desk));
    shape.choices.insert(QStringLiteral("item"), itemChoices(desk, goal));
    shape.follow = [goal, asOf = desk.asOf()](const PrivateRecords &next, const QString &field) {
        return field == QLatin1String("progress") ? dayOfProgress(next, goal, asOf) : PrivateChanges();
    };
    return shape;
}

PrivateFormShape evidenceShape(const PersonDesk &desk)
{
    PrivateFormShape shape;
    shape.only = QStringList{QStringLiteral("text"),       QStringLiteral("on"),   QStringLiteral("source"),
                             QStringLiteral("competency"), QStringLiteral("goal"), QStringLiteral("against"),
                             QStringLiteral("visibility")};
    shape.choices.insert(QStringLiteral("competency"), competencyChoices(desk));
    shape.choices.insert(QStringLiteral("goal"), goalChoices(desk));
    return shape;
}

PrivateFormShape assessmentShape(const PersonDesk &desk)
{
    PrivateFormShape shape;
    shape.only = QStringList{QStringLiteral("on"), QStringLiteral("by"), QStringLiteral("state"),
                             QStringLiteral("rubric")};
    shape.choices.insert(QStringLiteral("rubric"), rubricChoices(desk));
    shape.wide = QStringList{QStringLiteral("rubric")};
    shape.readOnly = shape.wide; // the ratings are of its competencies
    return shape;
}

const Rubric *targetRubric(const PersonDesk &desk)
{
    const GrowthPlan *plan = growthPlanOf(desk.records(), desk.personId());
    return plan ? rubricOf(desk.workspace(), plan->target) : nullptr;
}

QStringList targetCompetencies(const PersonDesk &desk)
{
    QStringList names;
    if (const Rubric *rubric = targetRubric(desk)) {
        for (const RubricDimension *dimension : competenciesOf(desk.workspace(), rubric->id))
            names << dimension->name;
    }
    return names;
}

} // namespace fairlead
