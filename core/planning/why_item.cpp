// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"

#include "core/planning/why_days.h"
#include "core/planning/why_words.h"

#include <QLocale>

namespace fairlead {

namespace {

/// An item with its dates, and what it takes to speak of them.
struct Subject {
    const Workspace &workspace;
    const PlanResult &result;
    const Item &item;
    const ItemDates &dates;

    QString day(QDate date) const { return words::day(date, result.asOf); }
    QString key() const { return item.key; }
};

Result<Subject> subjectOf(const Workspace &workspace, const PlanResult &result, const Id<Item> &id)
{
    const Item *item = workspace.find(id);
    if (!item)
        return fail(Error::notFound(Text::tr("There is no such item.")));
    const ItemDates *dates = result.find(id);
    if (dates)
        return Subject{workspace, result, *item, *dates};
    const auto &left = result.unscheduled;
    if (std::find(left.begin(), left.end(), id) != left.end())
        return fail(
            Error::notFound(Text::tr("%1 has no dates: it waits for itself in a loop.").arg(item->key)));
    if (item->state == ItemState::Dropped)
        return fail(Error::notFound(Text::tr("%1 has no dates: it was dropped.").arg(item->key)));
    return fail(Error::notFound(Text::tr("%1 has no dates: it is below the line.").arg(item->key)));
}

ExplanationRow dateRow(const QString &label, const QString &date, std::optional<RecordRef> change = {})
{
    return {label, date, {}, std::move(change)};
}

ExplanationRow dayCount(const QString &label, int days, std::optional<RecordRef> change = {})
{
    return {label, words::figure(days), Text::tr("wd"), std::move(change)};
}

RecordRef durationField(const Item &item)
{
    return refer(item.id, item.duration ? "duration" : "effort");
}

QString linkSentence(const Subject &of, const Dependency &link)
{
    const ItemDates *before = of.result.find(link.predecessor);
    const QString name = words::item(of.workspace, link.predecessor);
    const QString finish = before ? of.day(before->finish) : QString();
    const QString start = before ? of.day(before->start) : QString();
    switch (link.type) {
    case DependencyType::FinishToStart:
        return Text::tr("%1 waits for %2 until %3.").arg(of.key(), name, finish);
    case DependencyType::StartToStart:
        return Text::tr("%1 waits for the start of %2 on %3.").arg(of.key(), name, start);
    case DependencyType::FinishToFinish:
        return Text::tr("%1 cannot finish before %2 does, on %3.").arg(of.key(), name, finish);
    case DependencyType::StartToFinish:
        return Text::tr("%1 cannot finish before %2 starts, on %3.").arg(of.key(), name, start);
    }
    return {};
}

QString lagSentence(const Dependency &link)
{
    const QString days = link.lagCalendar == LagCalendar::Elapsed ? words::calendarDays(std::abs(link.lag))
                                                                  : words::workingDays(std::abs(link.lag));
    const QString text = link.lag > 0 ? Text::tr("Then %1 more.") : Text::tr("It may come %1 earlier.");
    return link.note.isEmpty() ? text.arg(days)
                               : QString(text.arg(days).chopped(1) + QStringLiteral(": ") + link.note + u'.');
}

/// What holds the dates, in one or two sentences.
QStringList cause(const Subject &of)
{
    switch (of.dates.driver) {
    case DriverKind::PlanStart:
        return {Text::tr("%1 starts with the plan, on %2.").arg(of.key(), of.day(of.dates.start))};
    case DriverKind::NotBefore:
        return {Text::tr("%1 is not to start before %2.").arg(of.key(), of.day(of.item.notBefore))};
    case DriverKind::AsOf:
        return {Text::tr("%1 has not started, so it can start on %2 at the earliest.")
                    .arg(of.key(), of.day(of.dates.start))};
    case DriverKind::Actual:
        return {Text::tr("%1 was finished on %2.").arg(of.key(), of.day(of.dates.finish))};
    case DriverKind::Remaining:
        return {Text::tr("%1 has %2 left from %3 on.")
                    .arg(of.key(), words::workingDays(of.item.remaining.value_or(of.dates.duration)),
                         of.day(of.result.asOf))};
    case DriverKind::Link:
        break;
    }
    const Dependency *link = of.workspace.find(of.dates.drivingLink);
    if (!link)
        return {};
    QStringList sentences{linkSentence(of, *link)};
    if (link->lag != 0)
        sentences.append(lagSentence(*link));
    return sentences;
}

std::optional<RecordRef> causeField(const Subject &of)
{
    switch (of.dates.driver) {
    case DriverKind::NotBefore:
        return refer(of.item.id, "not_before");
    case DriverKind::Actual:
        return refer(of.item.id, "actual_finish");
    case DriverKind::Remaining:
        return refer(of.item.id, "remaining");
    case DriverKind::Link:
        return refer(of.dates.drivingLink, "lag");
    case DriverKind::PlanStart:
    case DriverKind::AsOf:
        break;
    }
    return {};
}

QString causeWord(const Subject &of)
{
    switch (of.dates.driver) {
    case DriverKind::PlanStart:
        return Text::tr("start of the plan");
    case DriverKind::NotBefore:
        return Text::tr("not before");
    case DriverKind::AsOf:
        return Text::tr("today’s date");
    case DriverKind::Actual:
        return Text::tr("it has happened");
    case DriverKind::Remaining:
        return Text::tr("the work that is left");
    case DriverKind::Link:
        break;
    }
    const Dependency *link = of.workspace.find(of.dates.drivingLink);
    return link ? words::link(of.workspace, *link) : QString();
}

/// "1 Dec and 8 Dec are holidays in Lisbon.", of the working weekdays from start to finish.
QString holidaySentence(const Subject &of)
{
    const WorkCalendars calendars(of.workspace);
    const WorkCalendar &calendar = calendarOf(calendars, of.workspace, of.item);
    const bool inProgress = of.item.state == ItemState::InProgress && of.dates.driver != DriverKind::Actual;
    const QDate from = inProgress ? std::max(of.dates.start, of.result.asOf) : of.dates.start;
    QStringList days;
    for (const auto &holiday : calendar.holidays()) {
        const bool workday = calendar.week()[size_t(holiday.date.dayOfWeek() - 1)] > 0;
        if (workday && holiday.off > 0 && holiday.date >= from && holiday.date <= of.dates.finish)
            days.append(of.day(holiday.date));
    }
    const Team *team = of.workspace.find(of.item.team);
    const HolidayCalendar *row = team ? of.workspace.find(team->calendar) : nullptr;
    if (days.isEmpty() || !row)
        return {};
    return days.size() == 1 ? Text::tr("%1 is a holiday (%2).").arg(days.first(), row->name)
                            : Text::tr("%1 are holidays (%2).").arg(words::list(days), row->name);
}

QStringList blockSentence(const Subject &of)
{
    if (!of.item.blockedSince.isValid() || of.item.state == ItemState::Done)
        return {};
    const QString reason =
        of.item.blockedReason.isEmpty() ? Text::tr("no reason given") : of.item.blockedReason;
    return {
        Text::tr("%1 has been blocked since %2: %3.").arg(of.key(), of.day(of.item.blockedSince), reason)};
}

/// How one item on the way came to its dates, without its own causes.
Explanation oneStep(const Subject &of)
{
    Explanation why;
    why.title = Text::tr("%1: %2").arg(of.item.caption(),
                                       words::span(of.dates.start, of.dates.finish, of.result.asOf));
    why.sentences = cause(of);
    why.sentences += blockSentence(of);
    return why;
}

std::vector<Explanation> chain(const Subject &of)
{
    std::vector<Explanation> steps;
    for (const Id<Item> &each : causesOf(of.workspace, of.result, of.item.id)) {
        if (const auto before = subjectOf(of.workspace, of.result, each))
            steps.push_back(oneStep(*before));
    }
    return steps;
}

ExplanationRow driverRow(const Subject &of)
{
    return {Text::tr("Held by"), causeWord(of), {}, causeField(of)};
}

} // namespace

Result<Explanation> whyStart(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    const auto of = subjectOf(workspace, result, item);
    if (!of)
        return fail(of.error());
    Explanation why;
    why.title = Text::tr("%1 starts on %2").arg(of->key(), of->day(of->dates.start));
    why.formula = Text::tr("Start = the latest of: start of the plan, today, not before, every link; moved "
                           "to a working day  [C10]");
    if (of->item.actualStart.isValid()) {
        why.rows.push_back(
            dateRow(Text::tr("Started"), of->day(of->item.actualStart), refer(item, "actual_start")));
        why.sentences.append(Text::tr("%1 started on %2.").arg(of->key(), of->day(of->dates.start)));
        return why;
    }
    if (of->item.notBefore.isValid()) {
        why.rows.push_back(
            dateRow(Text::tr("Not before"), of->day(of->item.notBefore), refer(item, "not_before")));
    }
    why.rows.push_back(driverRow(*of));
    why.rows.push_back(dateRow(Text::tr("= Start"), of->day(of->dates.start)));
    why.sentences = cause(*of);
    why.children = chain(*of);
    return why;
}

Result<Explanation> whyFinish(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    const auto of = subjectOf(workspace, result, item);
    if (!of)
        return fail(of.error());
    Explanation why;
    why.title = Text::tr("%1 finishes on %2").arg(of->key(), of->day(of->dates.finish));
    why.formula = Text::tr("Finish = start + working days of its own, not before its links to the finish "
                           "allow  [C10]");
    why.rows.push_back(driverRow(*of));
    why.rows.push_back(dateRow(Text::tr("Start"), of->day(of->dates.start)));
    const bool inProgress = of->item.state == ItemState::InProgress && of->dates.driver != DriverKind::Actual;
    if (inProgress) {
        why.rows.push_back(dayCount(Text::tr("Left"), of->item.remaining.value_or(of->dates.duration),
                                    refer(item, "remaining")));
    }
    why.rows.push_back(dayCount(Text::tr("Duration"), of->dates.duration, durationField(of->item)));
    why.rows.push_back(dateRow(Text::tr("= Finish"), of->day(of->dates.finish)));
    why.sentences = cause(*of);
    if (of->dates.driver != DriverKind::Actual && !inProgress && of->dates.duration > 0)
        why.sentences.append(Text::tr("%1 of its own.").arg(words::workingDays(of->dates.duration)));
    if (const QString holidays = holidaySentence(*of);
        !holidays.isEmpty() && of->dates.driver != DriverKind::Actual)
        why.sentences.append(holidays);
    why.sentences += blockSentence(*of);
    why.children = chain(*of);
    return why;
}

Result<Explanation> whySlip(const Workspace &workspace, const PlanResult &result, const Id<Item> &item)
{
    const auto of = subjectOf(workspace, result, item);
    if (!of)
        return fail(of.error());
    if (!of->item.deadline.isValid())
        return fail(Error::notFound(Text::tr("%1 has no deadline.").arg(of->key())));
    auto why = whyFinish(workspace, result, item);
    if (!why)
        return why;
    const qint64 late = of->item.deadline.daysTo(of->dates.finish);
    why->title = late > 0 ? Text::tr("%1 is %2 late").arg(of->key(), words::calendarDays(late))
                          : Text::tr("%1 has %2 to spare").arg(of->key(), words::calendarDays(-late));
    why->formula = Text::tr("Late = finish − deadline, in calendar days");
    why->rows.push_back(dateRow(Text::tr("Deadline"), of->day(of->item.deadline), refer(item, "deadline")));
    why->rows.push_back({late > 0 ? Text::tr("= Late") : Text::tr("= To spare"),
                         words::figure(double(std::abs(late))),
                         QStringLiteral("d"),
                         {}});
    return why;
}

} // namespace fairlead
