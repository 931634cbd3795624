// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_leave.h"
#include "core/exchange/project_import_parts.h"
#include "core/workspace/field_rules.h"
#include "core/workspace/org_rules.h"

namespace fairlead {

namespace {

/// Why a resource does not become a person; empty: it does.
QString reasonToSkip(const MspdiResource &resource)
{
    if (resource.type == MspdiResourceType::Material)
        return Text::tr("A material is not a person.");
    if (resource.type == MspdiResourceType::Cost || resource.budget)
        return Text::tr("A cost or budget is not a person.");
    if (resource.inactive)
        return Text::tr("The resource is inactive.");
    return {};
}

QString externalIdOf(const ProjectImport &import, const MspdiResource &resource)
{
    return resource.email.isEmpty() ? import.externalId(u'r', resource.uid) : resource.email.simplified();
}

const Person *knownPerson(const ProjectImport &import, const MspdiResource &resource)
{
    for (const QString &name : {externalIdOf(import, resource), resource.name}) {
        const auto [meaning, id] = import.builder.people().find(name);
        if (meaning == Meaning::One)
            return import.builder.next().find(id);
    }
    return nullptr;
}

/// A site for people whose calendar has days off: that is where people get their holidays from.
Id<Site> siteFor(ProjectImport &import, const MspdiResource &resource)
{
    const MspdiCalendar *base =
        calendarWith(import.project, baseCalendarUid(import.project, resource.calendarUid));
    const Id<HolidayCalendar> calendar = base ? import.calendars.value(base->uid) : Id<HolidayCalendar>();
    if (!base || calendar.isNull() || base->exceptions.isEmpty())
        return {};
    for (const Site &site : import.builder.next().rows<Site>()) {
        if (site.calendar == calendar)
            return site.id;
    }
    Site site;
    site.id = Id<Site>::create();
    site.key = import.builder.siteKeys().next();
    site.name = QString(import.name + QStringLiteral(" – ") + base->name);
    site.calendar = calendar;
    import.builder.ledger().note(0, site.name,
                                 Text::tr("The site is new: it gives people the days off of the "
                                          "calendar."));
    import.builder.put(site);
    return site.id;
}

void noteWhatIsLost(ProjectImport &import, const MspdiResource &resource)
{
    const auto note = [&](const QString &words) {
        import.builder.ledger().note(resource.line, resource.name, words);
    };
    if (resource.maxUnits > 1)
        note(Text::tr("%1 people at the same time are one person here.").arg(resource.maxUnits));
    if (!resource.group.isEmpty())
        note(Text::tr("The group %1 is not kept.").arg(quoted(resource.group)));
    if (resource.generic)
        note(Text::tr("A role without a name is taken as a person."));
}

WorkWeek weekOf(const ProjectImport &import, const MspdiCalendar &calendar)
{
    WorkWeek week;
    for (int day = 1; day <= 7; ++day) {
        const double share = minutesOnWeekday(import.project, calendar, day) / import.minutesPerDay();
        week.days[size_t(day - 1)] = Share::of(std::clamp(share, 0.0, 1.0));
    }
    return week;
}

/// Days off of the resource alone are its leave; each run of days is one.
void importLeave(ProjectImport &import, const MspdiResource &resource, const Id<Person> &person,
                 LeaveBook &book)
{
    const MspdiCalendar *calendar = calendarWith(import.project, resource.calendarUid);
    if (!calendar || calendar->isBase)
        return;
    for (const MspdiException &exception : calendar->exceptions) {
        if (exception.working) {
            import.builder.ledger().add(LedgerKind::LeftOut, exception.line, resource.name,
                                        Text::tr("Extra working time is not kept."));
            continue;
        }
        for (qsizetype i = 0; i < exception.dates.size();) {
            qsizetype last = i;
            while (last + 1 < exception.dates.size()
                   && exception.dates[last].daysTo(exception.dates[last + 1]) == 1)
                ++last;
            const QString id = QString(import.externalId(u'r', resource.uid) + u'/'
                                       + exception.dates[i].toString(Qt::ISODate));
            const Leave *before = book.match(person, exception.dates[i], LeaveKind::Planned, id);
            Leave leave = before ? *before : Leave();
            if (!before)
                leave.id = Id<Leave>::create();
            leave.person = person;
            leave.from = exception.dates[i];
            leave.to = exception.dates[last];
            leave.externalId = id;
            book.take(before, leave, exception.line, leaveInWords(import.builder.next(), leave));
            i = last + 1;
        }
    }
}

void importPerson(ProjectImport &import, const MspdiResource &resource)
{
    const Person *before = knownPerson(import, resource);
    Person person = before ? *before : Person();
    if (!before) {
        person.id = Id<Person>::create();
        person.key = import.builder.personKeys().next();
        person.team = import.team;
        person.site = siteFor(import, resource);
    }
    person.name = resource.name.simplified();
    if (person.externalId.isEmpty())
        person.externalId = externalIdOf(import, resource);
    person.roleShare = Share::of(std::clamp(resource.maxUnits, 0.0, 1.0));
    if (const MspdiCalendar *calendar = calendarWith(import.project, resource.calendarUid))
        person.week = weekOf(import, *calendar);
    if (auto kept = checkFields(import.builder.next(), ChangeSet().add(person)); !kept)
        return import.builder.ledger().refuse(resource.line, resource.name, kept.error().message);
    const Person *old = import.builder.base().find(person.id);
    import.builder.ledger().add(!old                 ? LedgerKind::New
                                    : *old == person ? LedgerKind::Unchanged
                                                     : LedgerKind::Changed,
                                resource.line, person.name,
                                old ? changesInWords(import.builder.next(), *old, person) : QString());
    noteWhatIsLost(import, resource);
    import.people.insert(resource.uid, person.id);
    import.builder.people().add(person, person.name);
    import.builder.people().addAlias(person.id, person.externalId);
    import.builder.put(std::move(person));
}

/// The days of an assignment; an error where the file has none.
Result<Allocation> allocationOf(const ProjectImport &import, const MspdiAssignment &assignment)
{
    const auto at = import.tasks.constFind(assignment.taskUid);
    const MspdiTask *task = at != import.tasks.constEnd() ? &import.project.tasks[*at] : nullptr;
    const QDateTime from = assignment.start.isValid() || !task ? assignment.start : task->start;
    const QDateTime to = assignment.finish.isValid() || !task ? assignment.finish : task->finish;
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(Error::invalid(Text::tr("The assignment has no days.")));
    Allocation allocation;
    allocation.person = import.people.value(assignment.resourceUid);
    allocation.item = import.places.items.value(assignment.taskUid);
    allocation.from = from.date();
    allocation.to = to.date();
    allocation.share = Share::of(std::clamp(assignment.units, 0.0, 1.0));
    return allocation;
}

} // namespace

void importResources(ProjectImport &import)
{
    for (const MspdiResource &resource : import.project.resources) {
        if (resource.isNull || resource.name.simplified().isEmpty())
            continue; // the row "unassigned", which every file has
        const QString reason = reasonToSkip(resource);
        if (!reason.isEmpty())
            import.builder.ledger().add(LedgerKind::LeftOut, resource.line, resource.name, reason);
        else
            importPerson(import, resource);
    }
    LeaveBook book(import.builder);
    for (const MspdiResource &resource : import.project.resources) {
        if (const Id<Person> person = import.people.value(resource.uid); !person.isNull())
            importLeave(import, resource, person, book);
    }
}

void importAssignments(ProjectImport &import)
{
    QHash<std::pair<QUuid, QUuid>, Allocation> existing;
    for (const Allocation &allocation : import.builder.base().rows<Allocation>())
        existing.insert({allocation.person.uuid(), allocation.item.uuid()}, allocation);
    for (const MspdiAssignment &assignment : import.project.assignments) {
        if (!import.people.contains(assignment.resourceUid)
            || !import.places.items.contains(assignment.taskUid))
            continue; // unassigned, or what it belongs to is in the ledger already
        auto allocation = allocationOf(import, assignment);
        const Id<Item> item = import.places.items.value(assignment.taskUid);
        const QString record = import.builder.next().find(item)->caption();
        if (!allocation) {
            import.builder.ledger().add(LedgerKind::LeftOut, assignment.line, record,
                                        allocation.error().message);
            continue;
        }
        const auto before = existing.constFind({allocation->person.uuid(), item.uuid()});
        allocation->id = before != existing.constEnd() ? before->id : Id<Allocation>::create();
        const ChangeSet change = ChangeSet().add(*allocation);
        if (auto kept = checkAbsences(import.builder.next(), change); !kept) {
            import.builder.ledger().refuse(assignment.line, record, kept.error().message);
            continue;
        }
        if (assignment.units > 1)
            import.builder.ledger().note(
                assignment.line, record,
                Text::tr("%1 units of one person are one person.").arg(assignment.units));
        existing.insert({allocation->person.uuid(), item.uuid()}, *allocation);
        import.builder.put(*std::move(allocation));
    }
}

} // namespace fairlead
