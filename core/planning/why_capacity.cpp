// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"

#include "core/planning/why_words.h"

#include <QLocale>

namespace fairlead {

namespace {

Error noFigure(const QString &what)
{
    return Error::notFound(Text::tr("%1 is not part of this plan.").arg(what));
}

/// The field that gives a factor: the team's own policy where it has one, else the workspace's.
RecordRef policy(const Workspace &workspace, const Id<Team> &team, std::optional<Share> CapacityPolicy::*own,
                 const char *ownField, const char *commonField)
{
    for (const CapacityPolicy &each : workspace.rows<CapacityPolicy>()) {
        if (each.team == team && (each.*own))
            return refer(each.id, ownField);
    }
    return refer(workspace.settings().id, commonField);
}

RecordRef focusField(const Workspace &workspace, const Id<Team> &team)
{
    return policy(workspace, team, &CapacityPolicy::focus, "focus", "focus");
}

RecordRef interruptField(const Workspace &workspace, const Id<Team> &team)
{
    return policy(workspace, team, &CapacityPolicy::interrupt, "interrupt", "interrupt");
}

RecordRef reserveField(const Workspace &workspace, const Id<Team> &team)
{
    const Team *row = workspace.find(team);
    if (row && row->excellenceFloor)
        return refer(team, "excellence_floor");
    return policy(workspace, team, &CapacityPolicy::excellenceFloor, "excellence_floor", "excellence_floor");
}

/// Leave of a person that touches the period, in order of its dates.
std::vector<const Leave *> leaveOf(const Workspace &workspace, const Capacity &capacity,
                                   const Id<Person> &person)
{
    std::vector<const Leave *> found;
    for (const Leave &leave : workspace.rows<Leave>()) {
        if (leave.person == person && leave.to >= capacity.start && leave.from <= capacity.end)
            found.push_back(&leave);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Leave *a, const Leave *b) { return a->from < b->from; });
    return found;
}

class StepRows {
public:
    explicit StepRows(std::vector<ExplanationRow> &rows) : m_rows(rows) { }

    void equals(const QString &label, double value)
    {
        m_rows.push_back(
            {QString(QStringLiteral("= ") + label), words::days(value), QStringLiteral("d"), {}});
    }
    void minus(const QString &label, double value, std::optional<RecordRef> change = {})
    {
        m_rows.push_back(
            {QString(QStringLiteral("− ") + label), words::days(value), QStringLiteral("d"), change});
    }
    void plus(const QString &label, double value, std::optional<RecordRef> change = {})
    {
        m_rows.push_back(
            {QString(QStringLiteral("+ ") + label), words::days(value), QStringLiteral("d"), change});
    }
    void first(const QString &label, double value, std::optional<RecordRef> change = {})
    {
        m_rows.push_back({label, words::days(value), QStringLiteral("d"), change});
    }

private:
    std::vector<ExplanationRow> &m_rows;
};

/// What can be edited behind each step that takes days away.
struct StepFields {
    std::optional<RecordRef> gross, holidays, leave, onCall, ramp, roleShare, focus, interrupts, reserve;
};

QString withFactor(const QString &label, double factor)
{
    return QString(label + QStringLiteral(" (") + words::percent(factor, 0) + u')');
}

void addSteps(const CapacitySteps &steps, const StepFields &fields, const QStringList &labels,
              std::vector<ExplanationRow> &rows)
{
    StepRows out(rows);
    out.first(Text::tr("Days by the working week"), steps.gross, fields.gross);
    out.minus(Text::tr("Holidays"), steps.holidays, fields.holidays);
    out.minus(Text::tr("Leave"), steps.leave, fields.leave);
    out.equals(Text::tr("Available"), steps.available);
    out.minus(Text::tr("On call"), steps.onCall, fields.onCall);
    out.minus(Text::tr("Ramp-up and hand-over"), steps.ramp, fields.ramp);
    out.equals(Text::tr("Productive"), steps.productive);
    out.minus(labels.at(0), steps.roleShare, fields.roleShare);
    out.minus(labels.at(1), steps.focus, fields.focus);
    out.minus(labels.at(2), steps.interrupts, fields.interrupts);
    if (steps.adjustments != 0)
        out.plus(Text::tr("Adjustments"), steps.adjustments);
    out.equals(Text::tr("Net"), steps.net);
    out.minus(labels.at(3), steps.excellence, fields.reserve);
    out.equals(Text::tr("For the plan"), steps.plan);
}

QString netFormula()
{
    return Text::tr("Net = (days − holidays − leave − on-call − ramp-up) × share for the roadmap × focus × "
                    "(1 − interrupts)  [C02]");
}

QStringList personSentences(const Workspace &workspace, const PlanResult &result, const PersonCapacity &one)
{
    QStringList sentences;
    const QDate near = result.capacity.start;
    for (const Leave *leave : leaveOf(workspace, result.capacity, one.person))
        sentences.append(Text::tr("On leave %1.").arg(words::span(leave->from, leave->to, near)));
    if (one.primaryWeeks + one.secondaryWeeks > 0) {
        sentences.append(Text::tr("On call as primary in %1 and as secondary in %2 weeks.")
                             .arg(one.primaryWeeks)
                             .arg(one.secondaryWeeks));
    }
    const Person *person = workspace.find(one.person);
    if (person && person->start > result.capacity.start)
        sentences.append(Text::tr("Works here from %1.").arg(words::day(person->start, near)));
    if (person && person->end.isValid() && person->end < result.capacity.end)
        sentences.append(Text::tr("Leaves on %1.").arg(words::day(person->end, near)));
    return sentences;
}

QString personLabel(const char *label, double lost)
{
    return withFactor(Text::tr(label), lost);
}

} // namespace

Result<Explanation> whyNet(const Workspace &workspace, const PlanResult &result, const Id<Person> &person)
{
    const PersonCapacity *one = result.capacity.find(person);
    const Person *row = workspace.find(person);
    if (!one || !row)
        return fail(noFigure(Text::tr("This person")));
    Explanation why;
    why.title = Text::tr("%1 has %2 net days").arg(row->name, words::days(one->steps.net));
    why.formula = netFormula();
    const auto leave = leaveOf(workspace, result.capacity, person);
    StepFields fields;
    fields.gross = refer(person, "week");
    fields.holidays = refer(person, "site");
    fields.leave = leave.empty() ? std::nullopt : std::optional(refer(leave.front()->id));
    fields.ramp = refer(person, "start");
    fields.roleShare = refer(person, "role_share");
    fields.focus = focusField(workspace, one->team);
    fields.interrupts = interruptField(workspace, one->team);
    fields.reserve = reserveField(workspace, one->team);
    for (const Rotation &rotation : workspace.rows<Rotation>()) {
        if (rotation.team == one->team)
            fields.onCall = refer(rotation.id, "primary_factor");
    }
    const QStringList labels{
        personLabel(QT_TRANSLATE_NOOP("fairlead", "Other than the roadmap"), 1 - one->roleShare),
        personLabel(QT_TRANSLATE_NOOP("fairlead", "Meetings"), 1 - one->focus),
        personLabel(QT_TRANSLATE_NOOP("fairlead", "Interrupts"), one->interrupt),
        personLabel(QT_TRANSLATE_NOOP("fairlead", "Excellence reserve"), one->excellence)};
    addSteps(one->steps, fields, labels, why.rows);
    why.sentences = personSentences(workspace, result, *one);
    return why;
}

Result<Explanation> whyNet(const Workspace &workspace, const PlanResult &result, const Id<Team> &team)
{
    const TeamCapacity *one = result.capacity.find(team);
    if (!one)
        return fail(noFigure(Text::tr("This team")));
    Explanation why;
    why.title = Text::tr("%1 has %2 net days").arg(words::team(workspace, team), words::days(one->steps.net));
    why.formula = Text::tr("Net of a team = net of its people by their share + planned hires + "
                           "adjustments  [C04]");
    StepFields fields;
    fields.focus = focusField(workspace, team);
    fields.interrupts = interruptField(workspace, team);
    fields.reserve = reserveField(workspace, team);
    addSteps(one->steps, fields,
             {Text::tr("Other than the roadmap"), Text::tr("Meetings"), Text::tr("Interrupts"),
              withFactor(Text::tr("Excellence reserve"), one->excellenceReserve)},
             why.rows);
    for (const TeamPart &part : result.capacity.parts) {
        if (part.team != team)
            continue;
        const Id<Person> &person = result.capacity.people[part.person].person;
        why.sentences.append(
            Text::tr("%1 gives %2 d.").arg(words::person(workspace, person), words::days(part.net)));
        if (auto child = whyNet(workspace, result, person))
            why.children.push_back(*std::move(child));
    }
    if (one->hires > 0)
        why.sentences.append(Text::tr("Planned hires give %1 d.").arg(words::days(one->hires)));
    return why;
}

Result<Explanation> whyExcellence(const Workspace &workspace, const PlanResult &result, const Id<Team> &team)
{
    const TeamLine *line = result.line(team);
    const TeamCapacity *capacity = result.capacity.find(team);
    if (!line || !capacity)
        return fail(noFigure(Text::tr("This team")));
    const double excellence = line->byClass[size_t(InvestmentClass::EngineeringExcellence)];
    Explanation why;
    why.title = Text::tr("%1 spends %2 on engineering excellence")
                    .arg(words::team(workspace, team), words::percent(line->excellenceShare()));
    why.formula = Text::tr("Share = effort of the class ÷ effort above the line  [C04]");
    StepRows rows(why.rows);
    for (size_t i = 0; i < line->byClass.size(); ++i) {
        const QString label =
            QCoreApplication::translate(Item::table, Choices<InvestmentClass>::all[i].label);
        rows.first(label, line->byClass[i]);
    }
    rows.equals(Text::tr("Above the line"), line->used);
    why.rows.push_back({Text::tr("Reserve"),
                        words::percent(capacity->excellenceReserve),
                        {},
                        reserveField(workspace, team)});
    why.rows.push_back({Text::tr("Band"),
                        QString(words::percent(capacity->excellenceLow, 0) + QStringLiteral(" – ")
                                + words::percent(capacity->excellenceHigh, 0)),
                        {},
                        refer(team, "excellence_ceiling")});
    why.sentences.append(Text::tr("%1 of %2 days above the line are engineering excellence.")
                             .arg(words::days(excellence), words::days(line->used)));
    return why;
}

Result<Explanation> whySkills(const Workspace &workspace, const PlanResult &result, const Id<Team> &team)
{
    const auto found = std::find_if(result.skills.begin(), result.skills.end(),
                                    [&](const SkillFeasibility &each) { return each.team == team; });
    if (found == result.skills.end())
        return fail(noFigure(Text::tr("This team")));
    const QString name = words::team(workspace, team);
    Explanation why;
    why.title = found->isFeasible()
        ? Text::tr("%1 can give all the skills that are asked of it").arg(name)
        : Text::tr("%1 is short of %2 days of skill").arg(name, words::days(found->shortfall()));
    why.formula = Text::tr("Short = days wanted − the most that the team’s people can give at the same "
                           "time (maximum flow)  [C05]");
    for (const SkillNeed &need : found->needs) {
        const QString there = Text::tr("%1 wanted, at most %2 there")
                                  .arg(words::days(need.wanted), words::days(need.upperBound));
        why.rows.push_back({words::skill(workspace, need.skill, need.minimumLevel), there,
                            QStringLiteral("d"),
                            need.skill.isNull() ? std::nullopt : std::optional(refer(need.skill))});
        if (need.qualified.size() == 1 && need.wanted > 0) {
            why.sentences.append(Text::tr("Only %1 can do %2.")
                                     .arg(words::people(workspace, need.qualified),
                                          words::skill(workspace, need.skill, need.minimumLevel)));
        }
    }
    why.rows.push_back({Text::tr("= Wanted"), words::days(found->wanted), QStringLiteral("d"), {}});
    why.rows.push_back({Text::tr("= Can be given"), words::days(found->flow), QStringLiteral("d"), {}});
    if (!found->isFeasible()) {
        why.sentences.prepend(Text::tr("%1 wanted, %2 have %3.")
                                  .arg(words::days(found->shortWanted),
                                       words::people(workspace, found->limitedBy),
                                       words::days(found->shortThere)));
    }
    why.sentences.append(
        Text::tr("This is the whole period against all that is above the line. The check X06 "
                 "judges what is left: the time from now on, and work that has not begun."));
    return why;
}

} // namespace fairlead
