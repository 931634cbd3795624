// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/next_talk.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// The sections of a 1:1 where its series names none (T10): progress, challenges, growth.
QStringList sectionsOf(const PrivateRecords &records, const Id<Person> &person, QDate on);

/// The lines of a talk in their order.
std::vector<const TalkingPoint *> pointsOf(const PrivateRecords &records, const Id<OneOnOne> &talk);

/// What was raised and not finished in the last talk that was held before `asOf`: what the next one begins
/// with. Lines that were carried into a later talk are there, not here.
std::vector<const TalkingPoint *> openPoints(const PrivateRecords &records, const Id<Person> &person,
                                             QDate asOf);

/// The talk of a day, made where there is none, with the open points of the last one carried into it. Empty
/// changes: it is there already.
struct PreparedTalk {
    Id<OneOnOne> talk;
    PrivateChanges changes;
};
PreparedTalk prepareTalk(const PrivateRecords &records, const Id<Person> &person, QDate on);

/// What a line typed during the talk becomes.
enum class LineKind { Point, Promise, TheirPromise, Feedback, Goal, Decision };
struct TypedLine {
    LineKind kind = LineKind::Point;
    QString text;
    QDate due; ///< behind "@", of a promise; invalid: none

    bool operator==(const TypedLine &) const = default;
};
/// Reads "/a" a promise of the manager, "/t" one of theirs, "/f" feedback, "/g" about a goal, "/d" a
/// decision; anything else is a point as it stands. A day at the end, "@Fri" or "@27 Nov" as typedDay() reads
/// it on `today`, becomes the due day of a promise.
TypedLine readLine(const QString &typed, QDate today);

/// Adds a typed line to a talk: a point, a promise, or feedback. Invalid: nothing was typed. NotFound: no
/// such talk.
Result<PrivateChanges> addLine(const PrivateRecords &records, const Id<OneOnOne> &talk,
                               const QString &section, Visibility visibility, const QString &typed);

/// Closes a talk: it was held; promises made in it without a day get the day of the next talk; the next talk
/// is planned where nobody planned one, with the unfinished points carried into it (Ctrl+Enter). NotFound: no
/// such talk; Invalid: it is closed.
struct ClosedTalk {
    NextTalk next;
    PrivateChanges changes;
};
Result<ClosedTalk> closeTalk(const Workspace &workspace, const PrivateRecords &records,
                             const Id<OneOnOne> &talk);

/// Puts a promise into the list of actions of the workspace, because somebody chose to: the first change set
/// is for the workspace, the second remembers it in the vault. Conflict: it is published already; Invalid: it
/// is for the manager alone.
struct PublishedPromise {
    ChangeSet shared;
    PrivateChanges own;
};
Result<PublishedPromise> publishPromise(const Workspace &workspace, const PrivateRecords &records,
                                        const Id<Promise> &promise);

/// Moves the due day of a promise on and counts it.
PrivateChanges moveOn(const Promise &promise, QDate due);

} // namespace fairlead
