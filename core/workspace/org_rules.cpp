// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/org_rules.h"

#include "core/workspace/touched.h"

#include <QLocale>
#include <QSet>

namespace fairlead {

namespace {

QString shown(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString span(QDate from, QDate to)
{
    return Text::tr("%1 – %2").arg(shown(from), shown(to));
}

/// A span of `person`'s time, called `what`: forward, and within employment.
Result<void> checkSpan(const Workspace &next, const QString &what, const Id<Person> &person, QDate from,
                       QDate to)
{
    const Person *who = next.find(person);
    const QString name = who ? who->name : QString();
    if (to < from)
        return fail(
            Error::invalid(Text::tr("%1 of %2 ends before it starts: %3.").arg(what, name, span(from, to))));
    if (!who)
        return {};
    if ((who->start.isValid() && from < who->start) || (who->end.isValid() && to > who->end)) {
        const QString employed =
            who->end.isValid() ? span(who->start, who->end) : Text::tr("from %1").arg(shown(who->start));
        return fail(Error::invalid(Text::tr("%1 of %2 on %3 is outside the employment (%4).")
                                       .arg(what, name, span(from, to), employed)));
    }
    return {};
}

template <class Row>
Result<void> checkSpans(const Workspace &next, const ChangeSet &changes, const QString &what)
{
    Result<void> result;
    eachEdit<Row>(changes, [&](const Edit<Row> &edit) {
        if (result && edit.after)
            result = checkSpan(next, what, edit.after->person, edit.after->from, edit.after->to);
    });
    return result;
}

/// The same for what may lie outside employment, or have no end.
template <class Row>
Result<void> checkForward(const Workspace &next, const ChangeSet &changes, const QString &what)
{
    Result<void> result;
    eachEdit<Row>(changes, [&](const Edit<Row> &edit) {
        if (!edit.after || !edit.after->from.isValid() || !edit.after->to.isValid()
            || edit.after->to >= edit.after->from)
            return;
        const Person *who = next.find(edit.after->person);
        result = fail(Error::invalid(
            Text::tr("%1 of %2 ends before it starts: %3.")
                .arg(what, who ? who->name : QString(), span(edit.after->from, edit.after->to))));
    });
    return result;
}

/// When employment of a person changed, the spans that were fine before may not be any more.
template <class Row>
Result<void> checkSpansOf(const Workspace &next, const QSet<QUuid> &people, const QString &what)
{
    for (const Row &row : next.rows<Row>()) {
        if (people.contains(row.person.uuid())) {
            if (auto kept = checkSpan(next, what, row.person, row.from, row.to); !kept)
                return kept;
        }
    }
    return {};
}

} // namespace

Result<void> checkSettings(const Workspace &next, const ChangeSet &changes)
{
    if (touches<WorkspaceSettings>(changes) && next.rows<WorkspaceSettings>().size() != 1)
        return fail(Error::invalid(Text::tr("A workspace has exactly one settings record.")));
    return {};
}

Result<void> checkCalendars(const Workspace &, const ChangeSet &changes)
{
    Result<void> result;
    eachEdit<HolidayCalendar>(changes, [&](const Edit<HolidayCalendar> &edit) {
        if (!edit.after)
            return;
        const auto &days = edit.after->week.days;
        if (std::all_of(days.begin(), days.end(), [](Share share) { return share.isZero(); }))
            result =
                fail(Error::invalid(Text::tr("The calendar “%1” has no working day.").arg(edit.after->name)));
    });
    return result;
}

Result<void> checkAbsences(const Workspace &next, const ChangeSet &changes)
{
    if (auto kept = checkSpans<Leave>(next, changes, Text::tr("Leave")); !kept)
        return kept;
    if (auto kept = checkSpans<Allocation>(next, changes, Text::tr("The allocation")); !kept)
        return kept;
    if (auto kept = checkForward<Shift>(next, changes, Text::tr("The shift")); !kept)
        return kept;
    if (auto kept = checkForward<TeamMembership>(next, changes, Text::tr("The membership")); !kept)
        return kept;
    QSet<QUuid> people;
    Result<void> forward;
    eachEdit<Person>(changes, [&](const Edit<Person> &edit) {
        if (!edit.after)
            return;
        if (edit.after->start.isValid() && edit.after->end.isValid() && edit.after->end < edit.after->start)
            forward = fail(Error::invalid(Text::tr("%1 would leave before starting.").arg(edit.after->name)));
        if (edit.before && (edit.before->start != edit.after->start || edit.before->end != edit.after->end))
            people.insert(edit.after->id.uuid());
    });
    if (!forward || people.isEmpty())
        return forward;
    if (auto kept = checkSpansOf<Leave>(next, people, Text::tr("Leave")); !kept)
        return kept;
    return checkSpansOf<Allocation>(next, people, Text::tr("The allocation"));
}

Result<void> checkMemberships(const Workspace &next, const ChangeSet &changes)
{
    QSet<QUuid> people;
    eachEdit<TeamMembership>(
        changes, [&](const Edit<TeamMembership> &edit) { people.insert(edit.row().person.uuid()); });
    for (const QUuid &person : people) {
        std::vector<std::pair<QDate, qint64>> steps;
        for (const TeamMembership &membership : next.rows<TeamMembership>()) {
            if (membership.person.uuid() != person)
                continue;
            const QDate from = membership.from.isValid() ? membership.from : QDate(1, 1, 1);
            steps.emplace_back(from, membership.share.units());
            if (membership.to.isValid())
                steps.emplace_back(membership.to.addDays(1), -membership.share.units());
        }
        std::sort(steps.begin(), steps.end()); // what ends on a date comes before what starts on it
        qint64 sum = 0;
        for (const auto &[date, change] : steps) {
            sum += change;
            if (sum > Share::scale) {
                return fail(Error::invalid(
                    Text::tr("The team shares of one person sum to %1 % on %2; expected at most 100 %.")
                        .arg(QLocale().toString(double(sum) / 100.0, 'f', 0), shown(date))));
            }
        }
    }
    return {};
}

Result<void> checkRaci(const Workspace &next, const ChangeSet &changes)
{
    if (!touches<RaciEntry>(changes))
        return {};
    QSet<QString> accountable;
    for (const RaciEntry &entry : next.rows<RaciEntry>()) {
        if (entry.letter != RaciLetter::Accountable)
            continue;
        if (accountable.contains(entry.activity))
            return fail(
                Error::invalid(Text::tr("“%1” already has somebody accountable.").arg(entry.activity)));
        accountable.insert(entry.activity);
    }
    return {};
}

} // namespace fairlead
