// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_people_dates.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

using Kind = StaffingFact::Kind;

struct Subject {
    const Workspace &workspace;
    const PlanResult &result;
    const Item &item;
    const PeopleDates &dates;

    QString day(QDate date) const { return words::day(date, result.asOf); }
    QString span(QDate from, QDate to) const { return words::span(from, to, result.asOf); }
    QString key(const Id<Item> &id) const { return words::item(workspace, id); }
};

Result<Subject> subjectOf(const Workspace &workspace, const PlanResult &result, const Id<Item> &id)
{
    const Item *item = workspace.find(id);
    if (!item)
        return fail(Error::notFound(Text::tr("There is no such item.")));
    const PeopleDates *dates = result.people.find(id);
    if (!dates)
        return fail(Error::notFound(Text::tr("%1 has no dates: it is below the line.").arg(item->key)));
    return Subject{workspace, result, *item, *dates};
}

QString who(const Subject &of, const PeopleFact &fact)
{
    if (!fact.person.isNull())
        return words::person(of.workspace, fact.person);
    const HeadcountPlan *hire = of.workspace.find(fact.hire);
    return hire ? Text::tr("a planned hire (%1)").arg(hire->role) : Text::tr("somebody");
}

/// Those of the item's team who can do this kind of work.
QStringList qualified(const Subject &of, const PeopleFact &fact)
{
    QStringList names;
    for (const SkillFeasibility &team : of.result.skills) {
        if (team.team != of.item.team)
            continue;
        for (const SkillNeed &need : team.needs) {
            if (need.skill == fact.skill && need.minimumLevel == fact.minimumLevel) {
                for (const Id<Person> &person : need.qualified)
                    names.append(words::person(of.workspace, person));
            }
        }
    }
    return names;
}

/// Who else could, and that they are not free sooner.
QStringList othersSentence(const Subject &of, const PeopleFact &fact)
{
    if (fact.skill.isNull() || fact.person.isNull())
        return {};
    QStringList others = qualified(of, fact);
    others.removeAll(who(of, fact));
    const QString skill = words::skill(of.workspace, fact.skill, fact.minimumLevel);
    if (others.isEmpty())
        return {Text::tr("Nobody else in %1 can do %2.").arg(words::team(of.workspace, of.item.team), skill)};
    return {
        Text::tr("%1 can do %2 as well, but would be done with it later.").arg(words::list(others), skill)};
}

QString linkSentence(const Subject &of, const PeopleFact &fact)
{
    const Dependency *link = of.workspace.find(fact.link);
    const PeopleDates *before = of.result.people.find(fact.item);
    if (!link || !before)
        return {};
    const QString name = words::itemTitle(of.workspace, fact.item);
    const QString lag =
        link->lag == 0 ? QString() : QString(QStringLiteral(" (") + words::linkType(*link) + u')');
    switch (link->type) {
    case DependencyType::FinishToStart:
        return Text::tr("%1 waits for %2, which ends on %3%4.")
            .arg(of.item.key, name, of.day(before->finish), lag);
    case DependencyType::StartToStart:
        return Text::tr("%1 waits for the start of %2 on %3%4.")
            .arg(of.item.key, name, of.day(before->start), lag);
    case DependencyType::FinishToFinish:
        return Text::tr("%1 cannot end before %2 does, on %3%4.")
            .arg(of.item.key, name, of.day(before->finish), lag);
    case DependencyType::StartToFinish:
        return Text::tr("%1 cannot end before %2 starts, on %3%4.")
            .arg(of.item.key, name, of.day(before->start), lag);
    }
    return {};
}

QString floorSentence(const Subject &of, const PeopleFact &fact)
{
    switch (fact.driver) {
    case DriverKind::NotBefore:
        return Text::tr("%1 is not to start before %2.").arg(of.item.key, of.day(of.item.notBefore));
    case DriverKind::AsOf:
        return Text::tr("%1 has not started, so it can start on %2 at the earliest.")
            .arg(of.item.key, of.day(of.dates.earliest));
    case DriverKind::PlanStart:
    case DriverKind::Actual:
    case DriverKind::Remaining:
    case DriverKind::Link:
        break;
    }
    return Text::tr("%1 starts with the plan, on %2.").arg(of.item.key, of.day(of.dates.start));
}

QStringList busySentences(const Subject &of, const PeopleFact &fact)
{
    const Item *other = of.workspace.find(fact.item);
    const QString name = who(of, fact);
    QStringList sentences{Text::tr("%1 could be worked on from %2, but %3 is on %4 until %5.")
                              .arg(of.item.key, of.day(of.dates.earliest), name,
                                   words::itemTitle(of.workspace, fact.item), of.day(fact.to))};
    if (other && other->state == ItemState::InProgress)
        sentences.append(Text::tr("%1 is in progress and keeps its people.").arg(other->key));
    else if (other && other->rank < of.item.rank)
        sentences.append(Text::tr("%1 is higher in rank, so it got %2.").arg(other->key, name));
    return sentences + othersSentence(of, fact);
}

/// "away 7–11 Dec on leave": why a person gives nothing in a stretch of days.
QStringList absencesOf(const Subject &of, const Id<Person> &person, QDate from, QDate to)
{
    QStringList reasons;
    for (const Leave &leave : of.workspace.rows<Leave>()) {
        if (leave.person == person && leave.from <= to && leave.to >= from)
            reasons.append(
                Text::tr("on leave %1").arg(of.span(std::max(leave.from, from), std::min(leave.to, to))));
    }
    for (const Shift &shift : of.workspace.rows<Shift>()) {
        if (shift.person == person && shift.layer == ShiftLayer::Primary && shift.from <= to
            && shift.to >= from)
            reasons.append(
                Text::tr("on call %1").arg(of.span(std::max(shift.from, from), std::min(shift.to, to))));
    }
    return reasons;
}

QStringList factSentences(const Subject &of, const PeopleFact &fact)
{
    switch (fact.kind) {
    case Kind::Floor:
        return {floorSentence(of, fact)};
    case Kind::Link:
        return {linkSentence(of, fact)};
    case Kind::Busy:
        return busySentences(of, fact);
    case Kind::Away: {
        const QStringList reasons = absencesOf(of, fact.person, fact.from, fact.to);
        const QString why = reasons.isEmpty() ? of.span(fact.from, fact.to) : words::list(reasons);
        return QStringList{Text::tr("%1 is not there: %2.").arg(who(of, fact), why)}
        + othersSentence(of, fact);
    }
    case Kind::NobodyCan:
        return {Text::tr("Nobody in %1 can do %2, so %3 has the dates of its links only.")
                    .arg(words::team(of.workspace, of.item.team),
                         words::skill(of.workspace, fact.skill, fact.minimumLevel), of.item.key)};
    case Kind::NoRoom:
        return {Text::tr("Whoever can do %1 has no room for %2.")
                    .arg(words::skill(of.workspace, fact.skill, fact.minimumLevel), of.item.key)};
    case Kind::Named:
        return {Text::tr("%1 is worked on by the people named on it, when they have time.").arg(of.item.key)};
    case Kind::Actual:
        return {of.item.state == ItemState::Done
                    ? Text::tr("%1 was finished on %2.").arg(of.item.key, of.day(of.dates.finish))
                    : Text::tr("%1 started on %2.").arg(of.item.key, of.day(of.dates.start))};
    case Kind::Remaining:
        return {Text::tr("%1 is in progress; what is left goes on from %2.")
                    .arg(of.item.key, of.day(of.result.asOf))};
    case Kind::MinimumDays:
        return {Text::tr("%1 takes the working days that were typed.").arg(of.item.key)};
    case Kind::Freeze:
        return {Text::tr("Nothing is launched in the freeze %1.").arg(of.span(fact.from, fact.to))};
    case Kind::SeatBefore:
    case Kind::Work:
        break;
    }
    return {};
}

/// One line for each person: days, from and to, and what interrupts them.
void addWork(const Subject &of, Explanation &why)
{
    for (const WorkSlice &slice : of.dates.work) {
        PeopleFact fact;
        fact.person = slice.person;
        fact.hire = slice.hire;
        QString label = who(of, fact);
        if (!slice.skill.isNull())
            label =
                Text::tr("%1, %2").arg(label, words::skill(of.workspace, slice.skill, slice.minimumLevel));
        why.rows.push_back({Text::tr("%1: %2").arg(label, of.span(slice.from, slice.to)),
                            words::days(slice.effort), Text::tr("d"), refer(of.item.id, "staffing")});
        const QStringList away = absencesOf(of, slice.person, slice.from, slice.to);
        if (!away.isEmpty())
            why.sentences.append(Text::tr("%1 is %2.").arg(who(of, fact), words::list(away)));
    }
}

Explanation oneStep(const Subject &of)
{
    Explanation why;
    why.title = Text::tr("%1: %2").arg(of.item.caption(), of.span(of.dates.start, of.dates.finish));
    const bool isOwn = of.dates.finishFact.kind != Kind::Work && of.dates.finishFact.kind != Kind::Floor;
    why.sentences = factSentences(of, of.dates.startFact);
    if (isOwn && of.dates.finishFact.kind != of.dates.startFact.kind)
        why.sentences += factSentences(of, of.dates.finishFact);
    return why;
}

void addChain(const Subject &of, Explanation &why)
{
    for (const Id<Item> &each : peopleCausesOf(of.result, of.item.id)) {
        if (const auto before = subjectOf(of.workspace, of.result, each))
            why.children.push_back(oneStep(*before));
    }
}

void addDeadline(const Subject &of, Explanation &why)
{
    if (!of.item.deadline.isValid())
        return;
    const qint64 late = of.item.deadline.daysTo(of.dates.finish);
    why.rows.push_back({Text::tr("Deadline"), of.day(of.item.deadline), {}, refer(of.item.id, "deadline")});
    why.sentences.prepend(late > 0
                              ? Text::tr("That is %1 after the deadline.").arg(words::calendarDays(late))
                              : Text::tr("That leaves %1 to the deadline.").arg(words::calendarDays(-late)));
}

} // namespace

const PeopleFact *heldByAnother(const PeopleDates &dates)
{
    for (const PeopleFact *fact : {&dates.finishFact, &dates.startFact}) {
        const bool isAnother =
            fact->kind == StaffingFact::Kind::Link || fact->kind == StaffingFact::Kind::Busy;
        if (isAnother && !fact->item.isNull())
            return fact;
    }
    return nullptr;
}

std::vector<Id<Item>> peopleCausesOf(const PlanResult &result, const Id<Item> &item)
{
    std::vector<Id<Item>> causes;
    Id<Item> current = item;
    while (const PeopleDates *dates = result.people.find(current)) {
        const PeopleFact *fact = heldByAnother(*dates);
        const Id<Item> next = fact ? fact->item : Id<Item>();
        if (next.isNull() || next == item || std::ranges::find(causes, next) != causes.end())
            break;
        causes.push_back(next);
        current = next;
    }
    return causes;
}

Result<Explanation> whyPeopleStart(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    const auto of = subjectOf(workspace, result, item);
    if (!of)
        return fail(of.error());
    Explanation why;
    why.title = Text::tr("%1 starts on %2").arg(of->item.key, of->day(of->dates.start));
    why.formula =
        Text::tr("Start = the first day on which links and dates allow it and somebody who can do it "
                 "is there and free; rank decides who is first");
    if (of->item.notBefore.isValid())
        why.rows.push_back(
            {Text::tr("Not before"), of->day(of->item.notBefore), {}, refer(item, "not_before")});
    why.rows.push_back({Text::tr("Links and dates allow"), of->day(of->dates.earliest), {}, {}});
    why.rows.push_back({Text::tr("= Start"), of->day(of->dates.start), {}, {}});
    why.sentences = factSentences(*of, of->dates.startFact);
    addChain(*of, why);
    return why;
}

Result<Explanation> whyPeopleFinish(const Workspace &workspace, const PlanResult &result,
                                    const Id<Item> &item)
{
    const auto of = subjectOf(workspace, result, item);
    if (!of)
        return fail(of.error());
    Explanation why;
    why.title = Text::tr("%1 finishes on %2").arg(of->item.key, of->day(of->dates.finish));
    why.formula =
        Text::tr("Finish = the last day of those who work on it, day by day, not before its links to the "
                 "finish allow");
    why.rows.push_back({Text::tr("Start"), of->day(of->dates.start), {}, {}});
    if (of->item.state != ItemState::Done)
        why.sentences = factSentences(*of, of->dates.startFact);
    if (!(of->dates.finishFact.kind == of->dates.startFact.kind
          && of->dates.finishFact.item == of->dates.startFact.item))
        why.sentences += factSentences(*of, of->dates.finishFact);
    addWork(*of, why);
    why.rows.push_back({Text::tr("= Finish"), of->day(of->dates.finish), {}, {}});
    addDeadline(*of, why);
    addChain(*of, why);
    return why;
}

} // namespace fairlead
