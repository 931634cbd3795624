// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/current_talk.h"
#include "core/people/presence.h"
#include "core/planning/why_words.h"
#include "core/registers/due.h"
#include "core/today/today.h"

namespace fairlead {

namespace {

constexpr int daysOfWeek = 7;

/// The day and minute that the clock of whoever looks shows.
std::pair<QDate, int> localTime(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
    return {local.date(), local.time().hour() * 60 + local.time().minute()};
}

/// The meeting of a series on a day; null: none was written down.
const Meeting *meetingOn(const Workspace &workspace, const Id<MeetingSeries> &series, QDate day)
{
    for (const Meeting &meeting : workspace.rows<Meeting>()) {
        if (meeting.series == series && meeting.on == day)
            return &meeting;
    }
    return nullptr;
}

bool fallsOn(const MeetingSeries &series, QDate day)
{
    if (!series.start.isValid() || day < series.start || (series.until.isValid() && day > series.until))
        return false;
    return series.start.daysTo(day) % (qint64(series.everyWeeks) * daysOfWeek) == 0;
}

/// Where a meeting of that template is held.
PlaceHint placeOf(const QString &templateKey)
{
    if (templateKey == QLatin1String("T08"))
        return {QStringLiteral("V4d"), {}};
    if (templateKey == QLatin1String("T09"))
        return {QStringLiteral("V6c"), {}};
    if (templateKey == QLatin1String("T01"))
        return {QStringLiteral("V2a"), {}};
    return {QStringLiteral("V8f"), {}};
}

void addMeetings(const TodayInput &input, std::vector<DayEntry> &entries)
{
    const QDate day = input.asOf();
    for (const MeetingSeries &series : input.workspace.rows<MeetingSeries>()) {
        const Meeting *meeting = meetingOn(input.workspace, series.id, day);
        if (!meeting && fallsOn(series, day))
            entries.push_back({series.startMinute,
                               series.minutes,
                               series.name,
                               {},
                               refer(series.id),
                               placeOf(series.templateKey)});
    }
    for (const Meeting &meeting : input.workspace.rows<Meeting>()) {
        if (meeting.on != day || meeting.state == MeetingState::Skipped
            || meeting.state == MeetingState::Cancelled)
            continue;
        const MeetingSeries *series = input.workspace.find(meeting.series);
        DayEntry entry{meeting.startMinute.value_or(series ? series->startMinute : -1),
                       meeting.minutes.value_or(series ? series->minutes : 0),
                       meeting.title,
                       {},
                       refer(meeting.id),
                       placeOf(series ? series->templateKey : QString())};
        if (meeting.state == MeetingState::Held)
            entry.note = Text::tr("held");
        entries.push_back(std::move(entry));
    }
}

/// What there is to talk about: the agenda with what is carried on, and what the plan asks beside it.
int subjectsOf(const TodayInput &input, const OneOnOne &talk)
{
    OpenTalk open = openTalk(*input.records, talk.person, input.asOf());
    if (open.talk != talk.id)
        open = {talk.id, *input.records, {}};
    const auto prompts =
        promptsBeside(input.workspace, *input.records, input.result, open, talk.person, input.asOf());
    return int(pointsOf(open.records, talk.id).size() + prompts.size());
}

/// 1:1s that are planned, or due by their rhythm on the day itself.
void addTalks(const TodayInput &input, std::vector<DayEntry> &entries)
{
    const QDate day = input.asOf();
    for (const OneOnOne &talk : input.records->rows<OneOnOne>()) {
        const Person *person = input.workspace.find(talk.person);
        if (talk.on != day || !person || (talk.state != TalkState::Planned && talk.state != TalkState::Held))
            continue;
        DayEntry entry{-1,  talk.minutes,   Text::tr("1:1 %1").arg(person->name),
                       {},  refer(talk.id), {QStringLiteral("V7b"), {}},
                       true};
        if (talk.startsAt.isValid())
            entry.minute = localTime(talk.startsAt, input.zone).second;
        const Presence presence = Presence::of(input.workspace, person->id);
        if (talk.state == TalkState::Held) {
            entry.note = Text::tr("held");
        } else if (!presence.isHere(day)) {
            entry.note =
                Text::tr("away until %1: move it").arg(words::day(presence.backOn(day).addDays(-1), day));
            entry.isInTheWay = true;
        } else if (const int points = subjectsOf(input, talk)) {
            entry.note = Text::tr("%n point(s)", nullptr, points);
        }
        entries.push_back(std::move(entry));
    }
}

void addInterviews(const TodayInput &input, std::vector<DayEntry> &entries)
{
    for (const InterviewSession &session : input.records->rows<InterviewSession>()) {
        const auto [day, minute] = localTime(session.at, input.zone);
        const Candidate *candidate = input.records->find(session.candidate);
        if (!session.at.isValid() || day != input.asOf() || !candidate
            || session.state != SessionState::Planned)
            continue;
        const LoopStage *stage = input.records->find(session.stage);
        entries.push_back({minute,
                           stage ? stage->minutes : 0,
                           Text::tr("Interview %1").arg(candidate->key),
                           stage ? stage->name : QString(),
                           refer(session.id),
                           {QStringLiteral("V7e"), {}},
                           true});
    }
    for (const CandidateDebrief &debrief : input.records->rows<CandidateDebrief>()) {
        const Candidate *candidate = input.records->find(debrief.candidate);
        if (debrief.on == input.asOf() && candidate && debrief.decision == DebriefDecision::Open)
            entries.push_back({-1,
                               0,
                               Text::tr("Debrief %1").arg(candidate->key),
                               {},
                               refer(debrief.id),
                               {QStringLiteral("V7e"), {}},
                               true});
    }
}

void addDue(const TodayInput &input, std::vector<DayEntry> &entries)
{
    const QDate day = input.asOf();
    for (const UpdateDue &update : updatesDue(input.workspace, day)) {
        if (update.due == day)
            entries.push_back({-1,
                               0,
                               Text::tr("Update for %1").arg(update.stakeholder->name),
                               {},
                               refer(update.stakeholder->id),
                               {QStringLiteral("V8f"), {}}});
    }
    for (const Cadence &cadence : input.workspace.rows<Cadence>()) {
        const DueState state = dueState(cadence, day);
        if (state != DueState::Due && state != DueState::Overdue)
            continue;
        const QDate due = nextDue(cadence);
        entries.push_back({-1,
                           0,
                           cadence.name,
                           due < day ? Text::tr("due since %1").arg(words::day(due, day)) : QString(),
                           refer(cadence.id),
                           {QStringLiteral("V8f"), {}}});
    }
    for (const ActionItem &action : input.workspace.rows<ActionItem>()) {
        const bool isOpen = action.state == ActionState::Open || action.state == ActionState::InProgress;
        if (isOpen && action.due == day)
            entries.push_back({-1,
                               0,
                               action.caption(),
                               Text::tr("due today"),
                               refer(action.id),
                               {QStringLiteral("V8a"), {}}});
    }
}

} // namespace

std::vector<DayEntry> todayEntries(const TodayInput &input)
{
    std::vector<DayEntry> entries;
    addMeetings(input, entries);
    if (input.records) {
        addTalks(input, entries);
        addInterviews(input, entries);
    }
    addDue(input, entries);
    std::ranges::stable_sort(entries, [](const DayEntry &a, const DayEntry &b) {
        if ((a.minute < 0) != (b.minute < 0))
            return b.minute < 0;
        return a.minute != b.minute ? a.minute < b.minute : a.title < b.title;
    });
    return entries;
}

} // namespace fairlead
