// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/growth_lines.h"

#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/person_desk.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthLines)
};

QString markOf(GoalProgress progress)
{
    switch (progress) {
    case GoalProgress::Done:
        return QStringLiteral("check");
    case GoalProgress::AtRisk:
        return QStringLiteral("warning");
    case GoalProgress::OnTrack:
        return QStringLiteral("good");
    case GoalProgress::NotStarted:
    case GoalProgress::Dropped:
        break;
    }
    return QStringLiteral("minus");
}

Tone toneOf(GoalProgress progress)
{
    return progress == GoalProgress::Done || progress == GoalProgress::OnTrack ? Tone::Good
        : progress == GoalProgress::AtRisk                                     ? Tone::Warning
                                                                               : Tone::Secondary;
}

QString verdictMark(const CompetencyStanding &standing)
{
    return standing.gap == CompetencyGap::None ? QStringLiteral("check")
        : standing.score > 0                   ? QStringLiteral("good")
                                               : QStringLiteral("minus");
}

/// "met · 2 pieces of evidence from 1 source · 1 against".
QString standingWords(const CompetencyStanding &standing)
{
    QStringList parts{choiceText<GrowthRating>(standing.verdict)};
    if (standing.evidence > 0)
        parts << Words::tr("%n piece(s) of evidence", nullptr, standing.evidence)
              << Words::tr("from %n kind(s) of source", nullptr, standing.sources);
    else
        parts << Words::tr("no evidence yet");
    if (standing.against > 0)
        parts << Words::tr("%1 against").arg(standing.against);
    if (standing.isGate)
        parts << Words::tr("needed for the level");
    return parts.join(QStringLiteral(" · "));
}

QString sourceMark(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Item:
        return QStringLiteral("plan");
    case EvidenceSource::Document:
        return QStringLiteral("reports");
    case EvidenceSource::Feedback:
        return QStringLiteral("people");
    case EvidenceSource::OnCall:
        return QStringLiteral("moon");
    case EvidenceSource::Incident:
        return QStringLiteral("operations");
    case EvidenceSource::Review:
        return QStringLiteral("registers");
    case EvidenceSource::Other:
        break;
    }
    return QStringLiteral("link");
}

Line evidenceLine(const Evidence &row, QDate asOf)
{
    Line line;
    line.key = lineKey(row.id);
    line.text = row.text;
    line.note = QString(words::day(row.on, asOf) + QStringLiteral(" · ") + choiceText<Evidence>(row.source));
    line.mark = row.isAgainst ? QStringLiteral("warning") : sourceMark(row.source);
    line.markTone = row.isAgainst ? Tone::Warning : Tone::Secondary;
    line.state = row.isAgainst ? Words::tr("speaks against it") : Words::tr("speaks for it");
    line.indent = 1;
    if (row.visibility == Visibility::OnlyMe) {
        line.end = QStringLiteral("lock");
        line.endTone = Tone::Accent;
        line.state = Words::tr("%1, only you").arg(line.state);
    }
    return line;
}

std::vector<const Evidence *> evidenceFor(const PersonDesk &desk, const QString &competency)
{
    std::vector<const Evidence *> rows;
    for (const Evidence &row : desk.records().rows<Evidence>()) {
        if (row.person == desk.personId() && row.competency == competency)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const Evidence *a, const Evidence *b) { return a->on > b->on; });
    return rows;
}

/// "the item +2 days · others +3 days · mentor 1.5 d".
QString priceWords(const Opportunity &each)
{
    const auto signedDays = [](int days) {
        return QString((days > 0 ? QStringLiteral("+") : QString()) + words::calendarDays(days));
    };
    QStringList parts;
    parts << (each.itemDays == 0 ? Words::tr("ends as planned")
                                 : Words::tr("ends %1").arg(signedDays(each.itemDays)));
    if (each.othersDays != 0)
        parts << Words::tr("others %1").arg(signedDays(each.othersDays));
    if (each.mentorDays > 0)
        parts << Words::tr("mentor %1 d").arg(words::days(each.mentorDays));
    if (each.deadlinesBroken > 0)
        parts << Words::tr("breaks %n deadline(s)", nullptr, each.deadlinesBroken);
    if (each.leadersAfter > each.leadersBefore)
        parts << Words::tr("who can lead it: %1 → %2").arg(each.leadersBefore).arg(each.leadersAfter);
    if (!each.isChosen)
        parts << Words::tr("somebody else is free sooner");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<Line> goalLines(const PersonDesk &desk, const GrowthPlan *plan)
{
    QList<Line> lines;
    if (!plan)
        return lines;
    for (const GrowthGoal *goal : goalsOf(desk.records(), plan->id)) {
        Line line;
        line.key = lineKey(goal->id);
        line.text = goal->title;
        line.isEditable = true;
        line.mark = markOf(goal->progress);
        line.markTone = toneOf(goal->progress);
        line.isStruck = goal->progress == GoalProgress::Dropped;
        line.end = QStringLiteral("edit");
        line.state = Words::tr("Enter opens it");
        QStringList notes{choiceText<GrowthGoal>(goal->progress)};
        if (goal->due.isValid())
            notes << Words::tr("by %1").arg(words::day(goal->due, desk.asOf()));
        if (const Item *item = desk.workspace().find(goal->item))
            notes << item->key;
        QString note = notes.join(QStringLiteral(" · "));
        if (!goal->measure.isEmpty())
            note += u'\n' + Words::tr("Measure: %1").arg(goal->measure);
        if (!goal->support.isEmpty())
            note += u'\n' + Words::tr("You give: %1").arg(goal->support);
        line.note = note;
        lines << line;
    }
    return lines;
}

QString competencyKey(const QString &name)
{
    return QStringLiteral("competency/") + name;
}

QString competencyOf(const QString &key)
{
    const QString prefix = competencyKey({});
    return key.startsWith(prefix) ? key.mid(prefix.size()) : QString();
}

QList<Line> competencyLines(const PersonDesk &desk, const std::optional<CareerReadiness> &readiness)
{
    QList<Line> lines;
    if (!readiness)
        return lines;
    for (const CompetencyStanding &standing : readiness->standings) {
        Line line;
        line.key = competencyKey(standing.name);
        const qsizetype number =
            1 + std::ranges::count_if(lines, [](const Line &each) { return each.takesDrops; });
        line.text = Words::tr("%1  %2", "number and name of a competency").arg(number).arg(standing.name);
        line.note = standingWords(standing);
        line.mark = verdictMark(standing);
        line.markTone = standing.gap == CompetencyGap::None ? Tone::Good : Tone::Secondary;
        line.takesDrops = true;
        lines << line;
        for (const Evidence *row : evidenceFor(desk, standing.name))
            lines << evidenceLine(*row, desk.asOf());
    }
    return lines;
}

QString offerKey(const EvidenceOffer &offer)
{
    return offer.table + u'/' + offer.id;
}

QList<Line> offerLines(const std::vector<EvidenceOffer> &offers, const QString &chosen)
{
    QList<Line> lines;
    for (const EvidenceOffer &offer : offers) {
        Line line;
        line.key = offerKey(offer);
        line.text = offer.text;
        QStringList notes{choiceText<Evidence>(offer.source)};
        if (line.key == chosen)
            notes << Words::tr("selected elsewhere");
        if (offer.goal)
            notes << Words::tr("of the goal “%1”").arg(offer.goal->title);
        line.note = notes.join(QStringLiteral(" · "));
        line.mark = QStringLiteral("drag");
        line.isDraggable = true;
        line.state = Words::tr("drag it to a competency, or type its number");
        lines << line;
    }
    return lines;
}

QList<Line> assessmentLines(const PersonDesk &desk)
{
    std::vector<const GrowthAssessment *> rows;
    for (const GrowthAssessment &row : desk.records().rows<GrowthAssessment>()) {
        if (row.person == desk.personId())
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const auto *a, const auto *b) { return a->on > b->on; });
    const GrowthPlan *plan = growthPlanOf(desk.records(), desk.personId());
    const Rubric *target = plan ? rubricOf(desk.workspace(), plan->target) : nullptr;
    const GrowthAssessment *counts =
        target ? assessmentThatCounts(desk.records(), desk.personId(), target->id) : nullptr;
    QList<Line> lines;
    for (const GrowthAssessment *row : rows) {
        Line line;
        line.key = lineKey(row->id);
        line.text = Words::tr("%1, %2", "who assessed, and on which day")
                        .arg(choiceText<GrowthAssessment>(row->by), words::day(row->on, desk.asOf()));
        QStringList notes{choiceText<GrowthAssessment>(row->state)};
        if (row == counts)
            notes << Words::tr("its verdicts count");
        if (const Rubric *rubric = desk.workspace().find(row->rubric); rubric && rubric != target)
            notes << rubric->caption();
        line.note = notes.join(QStringLiteral(" · "));
        line.mark = row == counts ? QStringLiteral("check") : QStringLiteral("registers");
        line.end = QStringLiteral("edit");
        line.state = Words::tr("Enter opens it");
        lines << line;
    }
    return lines;
}

QList<Line> otherPlanLines(const PersonDesk &desk)
{
    const GrowthPlan *inForce = growthPlanOf(desk.records(), desk.personId());
    std::vector<const GrowthPlan *> rows;
    for (const GrowthPlan &row : desk.records().rows<GrowthPlan>()) {
        if (row.person == desk.personId() && &row != inForce)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const auto *a, const auto *b) { return a->agreedOn > b->agreedOn; });
    QList<Line> lines;
    for (const GrowthPlan *row : rows) {
        Line line;
        line.key = lineKey(row->id);
        line.text = row->aspiration;
        QStringList notes{choiceText<GrowthPlan>(row->state)};
        if (row->agreedOn.isValid())
            notes << Words::tr("agreed %1").arg(words::day(row->agreedOn, desk.asOf()));
        line.note = notes.join(QStringLiteral(" · "));
        line.mark = QStringLiteral("history");
        line.end = QStringLiteral("edit");
        line.state = Words::tr("Enter opens it");
        lines << line;
    }
    return lines;
}

QList<Line> opportunityLines(const Workspace &workspace, const std::vector<Opportunity> &opportunities)
{
    QList<Line> lines;
    for (const Opportunity &each : opportunities) {
        Line line;
        line.key = each.item.toString();
        const Skill *skill = workspace.find(each.skill);
        line.text = Words::tr("%1: %2 %3 → %4", "item, skill, level now and then")
                        .arg(words::itemTitle(workspace, each.item), skill ? skill->caption() : QString())
                        .arg(each.from)
                        .arg(each.to);
        line.note = priceWords(each);
        line.mark = each.deadlinesBroken > 0 ? QStringLiteral("warning") : QStringLiteral("plus");
        line.markTone = each.deadlinesBroken > 0 ? Tone::Warning : Tone::Secondary;
        lines << line;
    }
    return lines;
}

} // namespace fairlead
