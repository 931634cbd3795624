// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/prompt_sources.h"

#include "core/planning/why_words.h"

/// What the plan, the leave list and the rota say.
namespace fairlead::prompts {

namespace {

constexpr int leaveAheadDays = 21;
constexpr int dutyAheadDays = 21;
constexpr int anniversaryDays = 7;

Prompt promptAbout(const Ground &ground, const PersonItem &one)
{
    const Item &item = *one.item;
    const QString title = item.caption();
    const RecordRef record = refer(item.id);
    if (item.state == ItemState::Done)
        return {PromptKind::Finished,
                Text::tr("%1 was finished on %2").arg(title, words::day(item.actualFinish, ground.asOf)),
                record,
                item.actualFinish,
                false,
                false};
    if (item.blockedSince.isValid())
        return {
            PromptKind::Blocked,
            Text::tr("%1 is blocked for %2: %3")
                .arg(title, words::calendarDays(item.blockedSince.daysTo(ground.asOf)), item.blockedReason),
            record,
            item.blockedSince,
            false,
            true};
    const PeopleDates *dates = ground.plan.people.find(item.id);
    const bool isLate = dates && dates->isPlaced && item.deadline.isValid() && dates->finish > item.deadline;
    if (isLate)
        return {PromptKind::Slip,
                Text::tr("%1 ends on %2, %3 after its deadline")
                    .arg(title, words::day(dates->finish, ground.asOf),
                         words::calendarDays(item.deadline.daysTo(dates->finish))),
                record,
                dates->finish,
                false,
                true};
    const QString left = item.remaining
        ? Text::tr("%1: %2 left").arg(title, words::workingDays(*item.remaining))
        : dates ? Text::tr("%1, from %2").arg(title, words::day(dates->start, ground.asOf))
                : title;
    return {PromptKind::InProgress, left, record, dates ? dates->start : QDate(), false, false};
}

void addNights(const Ground &ground, std::vector<Prompt> &found)
{
    const auto nights = nightPages(ground.workspace, ground.person, ground.since, ground.asOf);
    if (nights.empty())
        return;
    std::vector<QDate> days;
    for (const QDateTime &at : nights) {
        const QDate night = at.time().hour() < 12 ? at.date().addDays(-1) : at.date();
        if (days.empty() || days.back() != night)
            days.push_back(night);
    }
    QStringList names;
    for (const QDate day : days)
        names << words::day(day, ground.asOf);
    const QString sentence = days.size() == 1
        ? Text::tr("Ask how the night of %1 went (pages: %2)").arg(names.first()).arg(nights.size())
        : Text::tr("Ask how the nights of %1 went (pages: %2)").arg(words::list(names)).arg(nights.size());
    found.push_back({PromptKind::NightPages, sentence, {}, days.front(), false, false});
}

void addLeave(const Ground &ground, std::vector<Prompt> &found)
{
    for (const Leave &leave : ground.workspace.rows<Leave>()) {
        if (leave.person != ground.person)
            continue;
        const QString span = words::span(leave.from, leave.to, ground.asOf);
        if (leave.to < ground.asOf && leave.to >= ground.since)
            found.push_back({PromptKind::BackFromLeave, Text::tr("Back from leave (%1)").arg(span),
                             refer(leave.id), leave.to, false, false});
        else if (leave.to >= ground.asOf && leave.from <= ground.asOf.addDays(leaveAheadDays))
            found.push_back({PromptKind::LeaveAhead, Text::tr("On leave %1: who takes over?").arg(span),
                             refer(leave.id), leave.from, false, false});
    }
}

void addDuty(const Ground &ground, std::vector<Prompt> &found)
{
    const auto turns =
        primaryTurns(ground.workspace, ground.person, ground.asOf, ground.asOf.addDays(dutyAheadDays));
    if (turns.empty())
        return;
    const auto &[from, to] = turns.front();
    found.push_back(
        {PromptKind::DutyAhead,
         from <= ground.asOf
             ? Text::tr("Primary on call until %1").arg(words::day(to, ground.asOf))
             : Text::tr("Next primary on call %1: ready?").arg(words::span(from, to, ground.asOf)),
         {},
         from,
         false,
         false});
}

void addAnniversary(const Ground &ground, std::vector<Prompt> &found)
{
    const Person *person = ground.workspace.find(ground.person);
    if (!person || !person->start.isValid())
        return;
    for (int year = ground.asOf.year(); year <= ground.asOf.year() + 1; ++year) {
        const QDate day = person->start.addYears(year - person->start.year());
        const int years = year - person->start.year();
        if (years > 0 && day >= ground.asOf && day <= ground.asOf.addDays(anniversaryDays))
            found.push_back({PromptKind::Anniversary,
                             Text::tr("%1 years here on %2").arg(years).arg(words::day(day, ground.asOf)),
                             refer(person->id, "start"), day, false, false});
    }
}

} // namespace

void addWork(const Ground &ground, std::vector<Prompt> &found)
{
    for (const PersonItem &one :
         itemsOf(ground.workspace, ground.records, ground.plan, ground.person, ground.since, ground.asOf))
        found.push_back(promptAbout(ground, one));
}

void addPresence(const Ground &ground, std::vector<Prompt> &found)
{
    addNights(ground, found);
    addLeave(ground, found);
    addDuty(ground, found);
    addAnniversary(ground, found);
}

} // namespace fairlead::prompts
