// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/record_edits.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int daysBetweenCheckpoints = 14;

template <class Row> Row begun(const Id<Person> &person)
{
    Row row;
    row.id = Id<Row>::create();
    row.person = person;
    return row;
}

template <class Row> PrivateChanges replaced(const QString &sentence, const Row &before, const Row &after)
{
    PrivateChanges changes;
    changes.sentence = sentence;
    changes.replace(before, after);
    return changes;
}

/// Done on that day, or not done after all.
template <class Row> Row turned(Row row, QDate Row::*doneOn, QDate on)
{
    row.*doneOn = (row.*doneOn).isValid() ? QDate() : on;
    return row;
}

} // namespace

PrivateChanges keepRecord(KeptKind kind, const Id<Person> &person, const QString &words, QDate on)
{
    PrivateChanges changes;
    switch (kind) {
    case KeptKind::Feedback: {
        auto feedback = begun<Feedback>(person);
        feedback.on = on;
        feedback.behaviour = words;
        changes.sentence = Text::tr("Note feedback");
        return changes.add(feedback);
    }
    case KeptKind::Recognition: {
        auto recognition = begun<Recognition>(person);
        recognition.on = on;
        recognition.text = words;
        changes.sentence = Text::tr("Note a recognition");
        return changes.add(recognition);
    }
    case KeptKind::Concern: {
        auto concern = begun<PerformanceConcern>(person);
        concern.on = on;
        concern.expectation = words;
        changes.sentence = Text::tr("Raise a concern");
        return changes.add(concern);
    }
    case KeptKind::Note:
        break;
    }
    auto note = begun<PrivateNote>(person);
    note.date = on;
    note.text = words;
    changes.sentence = Text::tr("Write a private note");
    return changes.add(note);
}

std::vector<const ConcernCheckpoint *> checkpointsOf(const PrivateRecords &records,
                                                     const Id<PerformanceConcern> &concern)
{
    std::vector<const ConcernCheckpoint *> found;
    for (const ConcernCheckpoint &row : records.rows<ConcernCheckpoint>()) {
        if (row.concern == concern)
            found.push_back(&row);
    }
    std::ranges::stable_sort(found, {}, &ConcernCheckpoint::due);
    return found;
}

const ConcernCheckpoint *nextCheckpoint(const PrivateRecords &records, const Id<PerformanceConcern> &concern)
{
    const auto all = checkpointsOf(records, concern);
    const auto next = std::ranges::find_if(
        all, [](const ConcernCheckpoint *checkpoint) { return !checkpoint->heldOn.isValid(); });
    return next == all.end() ? nullptr : *next;
}

PrivateChanges addCheckpoint(const PrivateRecords &records, const PerformanceConcern &concern, QDate asOf)
{
    const auto before = checkpointsOf(records, concern.id);
    const QDate last = before.empty() ? asOf : std::max(before.back()->due, asOf);
    ConcernCheckpoint checkpoint;
    checkpoint.id = Id<ConcernCheckpoint>::create();
    checkpoint.concern = concern.id;
    checkpoint.due = last.addDays(daysBetweenCheckpoints);
    PrivateChanges changes;
    changes.sentence = Text::tr("Agree on a checkpoint");
    return changes.add(checkpoint);
}

PrivateChanges turnDone(const Feedback &feedback, QDate on)
{
    const Feedback after = turned(feedback, &Feedback::saidOn, on);
    return replaced(after.saidOn.isValid() ? Text::tr("The feedback was said")
                                           : Text::tr("The feedback was not said"),
                    feedback, after);
}

PrivateChanges turnDone(const Recognition &recognition, QDate on)
{
    const Recognition after = turned(recognition, &Recognition::saidOn, on);
    return replaced(after.saidOn.isValid() ? Text::tr("The recognition was said")
                                           : Text::tr("The recognition was not said"),
                    recognition, after);
}

PrivateChanges turnDone(const ConcernCheckpoint &checkpoint, QDate on)
{
    const ConcernCheckpoint after = turned(checkpoint, &ConcernCheckpoint::heldOn, on);
    return replaced(after.heldOn.isValid() ? Text::tr("The checkpoint was held")
                                           : Text::tr("The checkpoint was not held"),
                    checkpoint, after);
}

PrivateChanges turnDone(const PerformanceConcern &concern, QDate on)
{
    PerformanceConcern after = concern;
    after.state = isOpen(concern) ? ConcernState::Resolved : ConcernState::Informal;
    after.closedOn = isOpen(concern) ? on : QDate();
    return replaced(isOpen(concern) ? Text::tr("A concern is resolved") : Text::tr("A concern is open again"),
                    concern, after);
}

} // namespace fairlead
