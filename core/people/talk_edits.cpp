// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/talk_edits.h"

#include "core/base/typed_day.h"
#include "core/planning/why_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace fairlead {

namespace {

TalkingPoint carried(const TalkingPoint &point, const OneOnOne &from, const Id<OneOnOne> &into, int position)
{
    TalkingPoint next = point;
    next.id = Id<TalkingPoint>::create();
    next.talk = into;
    next.position = position;
    next.firstOn = point.firstOn.isValid() ? point.firstOn : from.on;
    ++next.timesCarried;
    return next;
}

const OneOnOne *talkOn(const PrivateRecords &records, const Id<Person> &person, QDate on)
{
    for (const OneOnOne *talk : talksWith(records, person)) {
        if (talk->on == on && talk->state != TalkState::Cancelled)
            return talk;
    }
    return nullptr;
}

const OneOnOne *plannedAfter(const PrivateRecords &records, const Id<Person> &person, QDate day)
{
    for (const OneOnOne *talk : talksWith(records, person)) {
        if (talk->on > day && talk->state == TalkState::Planned)
            return talk;
    }
    return nullptr;
}

int nextPosition(const PrivateRecords &records, const Id<OneOnOne> &talk)
{
    const auto points = pointsOf(records, talk);
    return points.empty() ? 0 : points.back()->position + 1;
}

bool wasCarried(const PrivateRecords &records, const TalkingPoint &point, const Id<OneOnOne> &into)
{
    const auto points = pointsOf(records, into);
    return std::ranges::any_of(points, [&point](const TalkingPoint *each) {
        return each->text == point.text && each->section == point.section && each->timesCarried > 0;
    });
}

void carryOver(const PrivateRecords &records, const OneOnOne &from, const Id<OneOnOne> &into,
               PrivateChanges &changes)
{
    int position = nextPosition(records, into);
    for (const TalkingPoint *point : pointsOf(records, from.id)) {
        const bool isOpen = !point->isDone && point->nature != PointNature::Decision;
        if (isOpen && !wasCarried(records, *point, into))
            changes.add(carried(*point, from, into, position++));
    }
}

OneOnOne newTalk(const PrivateRecords &records, const Id<Person> &person, QDate on)
{
    const OneOnOneSeries *series = seriesOf(records, person, on);
    OneOnOne talk;
    talk.id = Id<OneOnOne>::create();
    talk.person = person;
    talk.on = on;
    talk.minutes = series ? series->minutes : talk.minutes;
    return talk;
}

Feedback feedbackFrom(const OneOnOne &talk, const QString &text, Visibility visibility)
{
    Feedback feedback;
    feedback.id = Id<Feedback>::create();
    feedback.person = talk.person;
    feedback.on = talk.on;
    feedback.behaviour = text;
    feedback.visibility = visibility;
    return feedback;
}

} // namespace

QStringList sectionsOf(const PrivateRecords &records, const Id<Person> &person, QDate on)
{
    const OneOnOneSeries *series = seriesOf(records, person, on);
    const QStringList typed = series ? series->sections.split(u'\n', Qt::SkipEmptyParts) : QStringList();
    return typed.isEmpty() ? QStringList{Text::tr("Progress"), Text::tr("Challenges"), Text::tr("Growth")}
                           : typed;
}

std::vector<const TalkingPoint *> pointsOf(const PrivateRecords &records, const Id<OneOnOne> &talk)
{
    std::vector<const TalkingPoint *> points;
    for (const TalkingPoint &point : records.rows<TalkingPoint>()) {
        if (point.talk == talk)
            points.push_back(&point);
    }
    std::ranges::stable_sort(points, {}, &TalkingPoint::position);
    return points;
}

std::vector<const TalkingPoint *> openPoints(const PrivateRecords &records, const Id<Person> &person,
                                             QDate asOf)
{
    std::vector<const TalkingPoint *> open;
    const OneOnOne *last = lastHeld(records, person, asOf.addDays(-1));
    if (!last)
        return open;
    for (const TalkingPoint *point : pointsOf(records, last->id)) {
        if (!point->isDone && point->nature != PointNature::Decision)
            open.push_back(point);
    }
    return open;
}

PreparedTalk prepareTalk(const PrivateRecords &records, const Id<Person> &person, QDate on)
{
    PreparedTalk prepared;
    const OneOnOne *last = lastHeld(records, person, on.addDays(-1));
    if (const OneOnOne *talk = talkOn(records, person, on)) {
        prepared.talk = talk->id;
        if (last && talk->state == TalkState::Planned)
            carryOver(records, *last, talk->id, prepared.changes);
    } else {
        const OneOnOne made = newTalk(records, person, on);
        prepared.talk = made.id;
        prepared.changes.add(made);
        if (last)
            carryOver(records, *last, made.id, prepared.changes);
    }
    if (!prepared.changes.isEmpty())
        prepared.changes.sentence = Text::tr("Prepare the 1:1");
    return prepared;
}

TypedLine readLine(const QString &typed, QDate today)
{
    static const QRegularExpression command(QStringLiteral("^/([atfgd])(?:\\s+|$)"));
    TypedLine line;
    line.text = typed.trimmed();
    const auto found = command.match(line.text);
    if (!found.hasMatch())
        return line;
    line.text = line.text.mid(found.capturedLength()).trimmed();
    switch (found.captured(1).at(0).toLatin1()) {
    case 'a':
        line.kind = LineKind::Promise;
        break;
    case 't':
        line.kind = LineKind::TheirPromise;
        break;
    case 'f':
        line.kind = LineKind::Feedback;
        break;
    case 'g':
        line.kind = LineKind::Goal;
        break;
    default:
        line.kind = LineKind::Decision;
    }
    const bool isPromise = line.kind == LineKind::Promise || line.kind == LineKind::TheirPromise;
    const auto at = line.text.lastIndexOf(u'@');
    const QDate due = isPromise && at >= 0 ? typedDay(line.text.mid(at + 1), today) : QDate();
    if (due.isValid()) {
        line.due = due;
        line.text = line.text.left(at).trimmed();
    }
    return line;
}

Result<PrivateChanges> addLine(const PrivateRecords &records, const Id<OneOnOne> &talk,
                               const QString &section, Visibility visibility, const QString &typed)
{
    const OneOnOne *row = records.find(talk);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such 1:1.")));
    const TypedLine line = readLine(typed, row->on);
    if (line.text.isEmpty())
        return fail(Error::invalid(Text::tr("Nothing was typed.")));
    PrivateChanges changes;
    changes.sentence = Text::tr("Note a line in the 1:1");
    if (line.kind == LineKind::Promise || line.kind == LineKind::TheirPromise) {
        Promise promise;
        promise.id = Id<Promise>::create();
        promise.person = row->person;
        promise.talk = talk;
        promise.text = line.text;
        promise.by = line.kind == LineKind::Promise ? Speaker::Manager : Speaker::Report;
        promise.due = line.due;
        promise.visibility = visibility;
        changes.add(promise);
    } else if (line.kind == LineKind::Feedback) {
        changes.add(feedbackFrom(*row, line.text, visibility));
    } else {
        TalkingPoint point;
        point.id = Id<TalkingPoint>::create();
        point.talk = talk;
        point.position = nextPosition(records, talk);
        point.section = section;
        point.text = line.text;
        point.visibility = visibility;
        point.firstOn = row->on;
        point.nature = line.kind == LineKind::Decision ? PointNature::Decision
            : line.kind == LineKind::Goal              ? PointNature::Goal
                                                       : PointNature::Topic;
        changes.add(point);
    }
    return changes;
}

Result<ClosedTalk> closeTalk(const Workspace &workspace, const PrivateRecords &records,
                             const Id<OneOnOne> &talk)
{
    const OneOnOne *row = records.find(talk);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such 1:1.")));
    if (row->state != TalkState::Planned)
        return fail(Error::invalid(Text::tr("This 1:1 is closed already.")));
    ClosedTalk closed;
    OneOnOne held = *row;
    held.state = TalkState::Held;
    closed.changes.replace(*row, held);
    PrivateRecords after = records;
    after.rows<OneOnOne>().insert(held);
    closed.next = nextTalk(workspace, after, row->person, row->on);
    Id<OneOnOne> into;
    if (const OneOnOne *planned = plannedAfter(records, row->person, row->on)) {
        into = planned->id;
        closed.next.on = planned->on;
        closed.next.reason.clear();
    } else if (closed.next.on.isValid()) {
        const OneOnOne next = newTalk(records, row->person, closed.next.on);
        into = next.id;
        closed.changes.add(next);
    }
    if (!into.isNull())
        carryOver(records, held, into, closed.changes);
    for (const Promise &promise : records.rows<Promise>()) {
        if (promise.talk != talk || promise.due.isValid() || promise.state != PromiseState::Open)
            continue;
        Promise dated = promise;
        dated.due = closed.next.on;
        closed.changes.replace(promise, dated);
    }
    closed.changes.sentence = Text::tr("Close the 1:1 of %1").arg(words::day(row->on, row->on));
    return closed;
}

Result<PublishedPromise> publishPromise(const Workspace &workspace, const PrivateRecords &records,
                                        const Id<Promise> &promise)
{
    const Promise *row = records.find(promise);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such promise.")));
    if (!row->action.isNull())
        return fail(Error::conflict(Text::tr("It is in the list of actions already.")));
    if (row->visibility == Visibility::OnlyMe)
        return fail(Error::invalid(Text::tr("This line is for you alone; share it first.")));
    PublishedPromise published;
    ActionItem action;
    action.id = Id<ActionItem>::create();
    action.key = nextKey<ActionItem>(workspace);
    action.title = row->text;
    action.owner = row->by == Speaker::Report ? row->person : workspaceManager(workspace);
    action.due = row->due;
    published.shared.sentence = Text::tr("Add action %1").arg(action.key);
    published.shared.add(action);
    Promise after = *row;
    after.action = action.id;
    published.own.sentence = Text::tr("Publish a promise as %1").arg(action.key);
    published.own.replace(*row, after);
    return published;
}

PrivateChanges moveOn(const Promise &promise, QDate due)
{
    PrivateChanges changes;
    changes.sentence = Text::tr("Move a promise to %1").arg(words::day(due, promise.due));
    Promise after = promise;
    after.due = due;
    ++after.timesMoved;
    changes.replace(promise, after);
    return changes;
}

} // namespace fairlead
