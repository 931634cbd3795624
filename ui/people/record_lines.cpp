// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/record_lines.h"

#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/person_desk.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordLines)
};

/// A line with the day it goes by, and whether something is still to be done.
struct Kept {
    QDate on;
    bool isOpen = false;
    bool isSticky = false; ///< stays in sight however old it is
    QList<Line> lines;     ///< itself, then what belongs to it
};

QString joined(const QStringList &parts, const QString &between)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

template <class Row> Line lineOf(const Row &row, const QString &text)
{
    Line line;
    line.key = lineKey(row.id);
    line.text = text;
    line.isEditable = true;
    return line;
}

void lockAt(Line &line, bool isShared)
{
    line.end = isShared ? QStringLiteral("unlock") : QStringLiteral("lock");
    line.endTone = isShared ? Tone::Secondary : Tone::Accent;
    line.state = joined({line.state, isShared ? Words::tr("shared with the person") : Words::tr("only you")},
                        QStringLiteral(", "));
}

QString saidWords(QDate saidOn, QDate asOf)
{
    return saidOn.isValid() ? Words::tr("said %1").arg(words::day(saidOn, asOf)) : Words::tr("not said yet");
}

QString titled(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : Words::tr("%1: %2", "title and text of a part").arg(title, text);
}

Kept keptOf(const PersonDesk &desk, const Feedback &row)
{
    Line line = lineOf(row, row.behaviour);
    const bool isShared = row.visibility == Visibility::Shared;
    // Only what the manager gives is to be said, and what is shared has been.
    const bool isToSay = row.direction == FeedbackDirection::Given && !isShared && !row.saidOn.isValid();
    const QString facts =
        joined({words::day(row.on, desk.asOf()), choiceText<Feedback>(row.direction),
                isToSay || row.saidOn.isValid() ? saidWords(row.saidOn, desk.asOf()) : QString(),
                words::itemTitle(desk.workspace(), row.item), row.competency},
               QStringLiteral(" · "));
    line.note = joined(
        {facts, titled(Words::tr("Situation"), row.situation), titled(Words::tr("Impact"), row.impact)},
        QStringLiteral("\n"));
    line.mark = row.saidOn.isValid() ? QStringLiteral("check") : QStringLiteral("people");
    line.markTone = row.saidOn.isValid() ? Tone::Good : Tone::Secondary;
    lockAt(line, isShared);
    return {row.on, isToSay, false, {line}};
}

Kept keptOf(const PersonDesk &desk, const Recognition &row)
{
    Line line = lineOf(row, row.text);
    line.note = joined({words::day(row.on, desk.asOf()), saidWords(row.saidOn, desk.asOf()),
                        row.isPublished ? Words::tr("in public") : Words::tr("between you two")},
                       QStringLiteral(" · "));
    line.mark = row.saidOn.isValid() ? QStringLiteral("check") : QStringLiteral("good");
    line.markTone = row.saidOn.isValid() ? Tone::Good : Tone::Secondary;
    line.end = row.isPublished ? QStringLiteral("people") : QString();
    line.state = row.isPublished ? Words::tr("said in public") : QString();
    return {row.on, !row.saidOn.isValid(), false, {line}};
}

Line checkpointLine(const PersonDesk &desk, const ConcernCheckpoint &row)
{
    const QDate asOf = desk.asOf();
    const bool isHeld = row.heldOn.isValid();
    const bool isPast = !isHeld && row.due < asOf;
    Line line = lineOf(row, row.outcome);
    line.text = row.outcome.isEmpty()
        ? Words::tr("Checkpoint on %1").arg(words::day(row.due, asOf))
        : Words::tr("Checkpoint on %1: %2").arg(words::day(row.due, asOf), row.outcome);
    line.note = isHeld ? Words::tr("held %1").arg(words::day(row.heldOn, asOf))
        : isPast       ? Words::tr("not held, %1 ago").arg(words::calendarDays(row.due.daysTo(asOf)))
                       : Words::tr("to be held");
    line.isEditable = false;
    line.indent = 1;
    line.mark = isHeld ? QStringLiteral("check")
        : isPast       ? QStringLiteral("warning")
                       : QStringLiteral("calendar");
    line.markTone = isHeld ? Tone::Good : isPast ? Tone::Warning : Tone::Secondary;
    return line;
}

Kept keptOf(const PersonDesk &desk, const PerformanceConcern &row)
{
    Line line = lineOf(row, row.expectation);
    const ConcernCheckpoint *next = nextCheckpoint(desk.records(), row.id);
    const QString looks = !isOpen(row)
        ? (row.closedOn.isValid() ? Words::tr("closed %1").arg(words::day(row.closedOn, desk.asOf()))
                                  : QString())
        : next ? Words::tr("looked at again %1").arg(words::day(next->due, desk.asOf()))
               : Words::tr("no checkpoint agreed");
    const QString facts = joined({Words::tr("raised %1").arg(words::day(row.on, desk.asOf())),
                                  choiceText<PerformanceConcern>(row.state), looks,
                                  row.isHrInformed ? Words::tr("HR informed") : QString()},
                                 QStringLiteral(" · "));
    line.note = joined({facts, titled(Words::tr("Agreed"), row.support)}, QStringLiteral("\n"));
    line.mark = isOpen(row) ? QStringLiteral("minus") : QStringLiteral("check");
    line.isStruck = !isOpen(row);
    lockAt(line, false);
    Kept kept{row.on, isOpen(row), isOpen(row), {line}};
    for (const ConcernCheckpoint *checkpoint : checkpointsOf(desk.records(), row.id))
        kept.lines << checkpointLine(desk, *checkpoint);
    return kept;
}

Kept keptOf(const PersonDesk &desk, const PrivateNote &row)
{
    Line line = lineOf(row, row.text);
    line.note =
        joined({words::day(row.date, desk.asOf()), choiceText<PrivateNote>(row.kind)}, QStringLiteral(" · "));
    line.mark = QStringLiteral("edit");
    lockAt(line, false);
    return {row.date, false, false, {line}};
}

bool hasWords(const Kept &kept, const QString &words)
{
    return words.isEmpty() || std::ranges::any_of(kept.lines, [&words](const Line &line) {
               return line.text.contains(words, Qt::CaseInsensitive)
                   || line.note.contains(words, Qt::CaseInsensitive);
           });
}

template <class Row>
void addKind(const PersonDesk &desk, const RecordFilter &filter, KeptKind kind, const QString &title,
             QList<Line> &lines)
{
    if (filter.kind && *filter.kind != kind)
        return;
    std::vector<Kept> found;
    for (const Row &row : desk.records().rows<Row>()) {
        if (row.person != desk.personId())
            continue;
        Kept kept = keptOf(desk, row);
        const bool isInTime = !filter.from.isValid() || kept.on >= filter.from || kept.isSticky;
        if (isInTime && (kept.isOpen || !filter.isOpenOnly) && hasWords(kept, filter.words))
            found.push_back(std::move(kept));
    }
    if (found.empty())
        return;
    std::ranges::stable_sort(found, [](const Kept &a, const Kept &b) { return a.on > b.on; });
    Line head;
    head.kind = Line::Kind::Head;
    head.key = QStringLiteral("kind/") + QLatin1String(Row::table);
    head.text = title;
    lines << head;
    for (const Kept &kept : found)
        lines << kept.lines;
}

/// Calls `change` with the row of the line, of whichever of the kinds it is; its answer, or no changes.
template <class... Row, class Change>
PrivateChanges ofLine(const PrivateRecords &records, const QString &key, Change change)
{
    PrivateChanges changes;
    const auto one = [&]<class Each>(const Each *row) {
        if (row)
            changes = change(*row);
    };
    (one(rowOfLine<Row>(records, key)), ...);
    return changes;
}

} // namespace

QList<Line> recordLines(const PersonDesk &desk, const RecordFilter &filter)
{
    QList<Line> lines;
    if (!desk.person())
        return lines;
    addKind<Feedback>(desk, filter, KeptKind::Feedback, Words::tr("Feedback"), lines);
    addKind<Recognition>(desk, filter, KeptKind::Recognition, Words::tr("Recognition"), lines);
    addKind<PerformanceConcern>(desk, filter, KeptKind::Concern, Words::tr("Concerns"), lines);
    addKind<PrivateNote>(desk, filter, KeptKind::Note, Words::tr("Private notes"), lines);
    return lines;
}

PrivateChanges recordReworded(const PrivateRecords &records, const QString &key, const QString &text)
{
    return ofLine<Feedback, Recognition, PerformanceConcern, PrivateNote>(
        records, key, [&text]<class Row>(const Row &row) {
            Row after = row;
            if constexpr (requires { after.behaviour; })
                after.behaviour = text;
            else if constexpr (requires { after.expectation; })
                after.expectation = text;
            else
                after.text = text;
            PrivateChanges changes;
            changes.sentence = Words::tr("Reword a record");
            return changes.replace(row, after);
        });
}

PrivateChanges recordTurned(const PrivateRecords &records, const QString &key, QDate asOf)
{
    return ofLine<Feedback, Recognition, PerformanceConcern, ConcernCheckpoint>(
        records, key, [asOf](const auto &row) { return turnDone(row, asOf); });
}

PrivateChanges recordLockTurned(const PrivateRecords &records, const QString &key)
{
    return ofLine<Feedback, Recognition>(records, key, []<class Row>(const Row &row) {
        Row after = row;
        PrivateChanges changes;
        if constexpr (requires { after.visibility; }) {
            const bool isShared = row.visibility == Visibility::Shared;
            after.visibility = isShared ? Visibility::OnlyMe : Visibility::Shared;
            changes.sentence =
                isShared ? Words::tr("Keep feedback to yourself") : Words::tr("Share feedback");
        } else {
            after.isPublished = !row.isPublished;
            changes.sentence = row.isPublished ? Words::tr("Keep a recognition between you two")
                                               : Words::tr("Make a recognition public");
        }
        return changes.replace(row, after);
    });
}

const PerformanceConcern *concernOfLine(const PrivateRecords &records, const QString &key)
{
    if (const auto *checkpoint = rowOfLine<ConcernCheckpoint>(records, key))
        return records.find(checkpoint->concern);
    return rowOfLine<PerformanceConcern>(records, key);
}

} // namespace fairlead
