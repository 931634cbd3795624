// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/agenda_lines.h"

#include "core/people/prompts.h"
#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/people/person_desk.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaLines)
};

void lockAt(Line &line, Visibility visibility, const QString &name)
{
    const bool isShared = visibility == Visibility::Shared;
    line.end = isShared ? QStringLiteral("unlock") : QStringLiteral("lock");
    line.endTone = isShared ? Tone::Secondary : Tone::Accent;
    line.state = isShared ? Words::tr("shared with %1").arg(name) : Words::tr("only you");
}

QString markOf(const TalkingPoint &point)
{
    if (point.isDone)
        return QStringLiteral("check");
    switch (point.nature) {
    case PointNature::Decision:
        return QStringLiteral("split");
    case PointNature::Goal:
        return QStringLiteral("metrics");
    case PointNature::Topic:
        break;
    }
    return QStringLiteral("minus");
}

Line pointLine(const TalkingPoint &point, const QString &name, QDate on)
{
    Line line;
    line.key = lineKey(point.id);
    line.text = point.text;
    line.isEditable = true;
    line.mark = markOf(point);
    line.markTone = point.isDone ? Tone::Good : Tone::Secondary;
    line.isStruck = point.isDone;
    QStringList notes;
    if (point.nature != PointNature::Topic)
        notes << choiceText<TalkingPoint>(point.nature);
    if (point.speaker == Speaker::Report)
        notes << Words::tr("from %1").arg(name);
    if (point.timesCarried > 0)
        notes << Words::tr("carried %n time(s)", nullptr, point.timesCarried)
              << Words::tr("%1 old").arg(words::calendarDays(ageOf(point, on)));
    line.note = notes.join(QStringLiteral(" · "));
    lockAt(line, point.visibility, name);
    if (point.isDone)
        line.state = Words::tr("done, %1").arg(line.state);
    return line;
}

Line promiseLine(const Promise &promise, const QString &name, QDate on)
{
    Line line;
    line.key = lineKey(promise.id);
    line.text = promise.text;
    line.isEditable = true;
    line.isStruck = promise.state != PromiseState::Open;
    line.mark =
        promise.state == PromiseState::Kept ? QStringLiteral("check") : QStringLiteral("chevron-right");
    line.markTone = promise.state == PromiseState::Kept ? Tone::Good : Tone::Secondary;
    QStringList notes{promise.by == Speaker::Manager ? Words::tr("you") : name};
    notes << (promise.due.isValid() ? Words::tr("by %1").arg(words::day(promise.due, on))
                                    : Words::tr("by the next 1:1"));
    if (promise.timesMoved > 0)
        notes << Words::tr("moved %n time(s)", nullptr, promise.timesMoved);
    if (!promise.action.isNull())
        notes << Words::tr("in the list of actions");
    line.note = notes.join(QStringLiteral(" · "));
    lockAt(line, promise.visibility, name);
    return line;
}

Line head(const QString &text)
{
    Line line;
    line.kind = Line::Kind::Head;
    line.key = sectionKey(text);
    line.text = text;
    return line;
}

/// A change of the one row that the key names; `change` gets a copy to change.
template <class Row, class Change>
bool changeLine(const PrivateRecords &records, const QString &key, PrivateChanges &changes, Change change)
{
    const Row *row = rowOfLine<Row>(records, key);
    if (!row)
        return false;
    Row after = *row;
    change(after);
    changes.replace(*row, after);
    return true;
}

template <class Change>
PrivateChanges ofAnyLine(const PrivateRecords &records, const QString &key, Change change)
{
    PrivateChanges changes;
    (void)(changeLine<TalkingPoint>(records, key, changes, change)
           || changeLine<Promise>(records, key, changes, change)
           || changeLine<Feedback>(records, key, changes, change));
    return changes;
}

} // namespace

QString sectionKey(const QString &section)
{
    return QStringLiteral("section/") + section;
}

QList<Line> agendaLines(const PersonDesk &desk)
{
    QList<Line> lines;
    const OneOnOne *talk = desk.talk();
    const Person *person = desk.person();
    if (!talk || !person)
        return lines;
    const QString name = person->name.section(u' ', 0, 0);
    const PrivateRecords &records = desk.records();
    const auto points = pointsOf(records, talk->id);
    QStringList sections = sectionsOf(records, person->id, talk->on);
    for (const TalkingPoint *point : points) {
        if (!sections.contains(point->section))
            sections << point->section;
    }
    for (const QString &section : sections) {
        lines << head(section);
        for (const TalkingPoint *point : points) {
            if (point->section == section)
                lines << pointLine(*point, name, talk->on);
        }
    }
    QList<Line> promises;
    for (const Promise &promise : records.rows<Promise>()) {
        if (promise.talk == talk->id)
            promises << promiseLine(promise, name, talk->on);
    }
    if (!promises.isEmpty())
        lines << head(Words::tr("Promised")) << promises;
    QList<Line> feedback;
    for (const Feedback &each : records.rows<Feedback>()) {
        if (each.person != person->id || each.on != talk->on)
            continue;
        Line line;
        line.key = lineKey(each.id);
        line.text = each.behaviour;
        line.note = choiceText<Feedback>(each.direction);
        line.mark = QStringLiteral("people");
        line.isEditable = true;
        line.isDraggable = true;
        lockAt(line, each.visibility, name);
        feedback << line;
    }
    if (!feedback.isEmpty())
        lines << head(Words::tr("Feedback")) << feedback;
    return lines;
}

PrivateChanges reworded(const PrivateRecords &records, const QString &key, const QString &text)
{
    PrivateChanges changes = ofAnyLine(records, key, [&text](auto &row) {
        if constexpr (requires { row.behaviour; })
            row.behaviour = text;
        else
            row.text = text;
    });
    changes.sentence = Words::tr("Reword a line of the 1:1");
    return changes;
}

PrivateChanges lockTurned(const PrivateRecords &records, const QString &key)
{
    bool isShared = false;
    PrivateChanges changes = ofAnyLine(records, key, [&isShared](auto &row) {
        isShared = row.visibility != Visibility::Shared;
        row.visibility = isShared ? Visibility::Shared : Visibility::OnlyMe;
    });
    changes.sentence =
        isShared ? Words::tr("Share a line of the 1:1") : Words::tr("Keep a line of the 1:1 to yourself");
    return changes;
}

PrivateChanges tickTurned(const PrivateRecords &records, const QString &key, QDate asOf)
{
    PrivateChanges changes;
    const bool isPoint = changeLine<TalkingPoint>(records, key, changes,
                                                  [](TalkingPoint &point) { point.isDone = !point.isDone; });
    if (!isPoint) {
        changeLine<Promise>(records, key, changes, [asOf](Promise &promise) {
            const bool isOpen = promise.state == PromiseState::Open;
            promise.state = isOpen ? PromiseState::Kept : PromiseState::Open;
            promise.closedOn = isOpen ? asOf : QDate();
        });
    }
    changes.sentence = Words::tr("Tick a line of the 1:1");
    return changes;
}

PrivateChanges lineRemoved(const PrivateRecords &records, const QString &key)
{
    PrivateChanges changes;
    if (const auto *point = rowOfLine<TalkingPoint>(records, key))
        changes.remove(*point);
    else if (const auto *promise = rowOfLine<Promise>(records, key))
        changes.remove(*promise);
    else if (const auto *feedback = rowOfLine<Feedback>(records, key))
        changes.remove(*feedback);
    changes.sentence = Words::tr("Remove a line of the 1:1");
    return changes;
}

} // namespace fairlead
