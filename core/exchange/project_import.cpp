// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/project_import.h"

#include "core/capacity/work_calendars.h"
#include "core/exchange/mspdi_reader.h"
#include "core/exchange/project_import_parts.h"

#include <QFileInfo>

namespace fairlead {

namespace {

QString nameOf(const MspdiProject &project, const QString &file)
{
    for (const QString &name : {project.title, project.name, file}) {
        QString plain = name.simplified();
        if (plain.endsWith(QStringLiteral(".xml"), Qt::CaseInsensitive))
            plain.chop(4);
        if (!plain.isEmpty())
            return plain.left(120);
    }
    return QStringLiteral("MSPDI");
}

bool overlaps(const Workspace &workspace, const Period &period)
{
    return std::ranges::any_of(workspace.rows<Period>(), [&](const Period &other) {
        return other.id != period.id && other.kind == period.kind && period.start <= other.end
            && other.start <= period.end;
    });
}

/// The period of that name, made or moved; one that is there where every kind of period is taken.
Id<Period> putPeriod(ProjectImport &import)
{
    const Workspace &next = import.builder.next();
    const Period *before = next.byKey<Period>(import.name);
    Period period = before ? *before : Period();
    period.key = import.name;
    period.start = import.start;
    period.end = import.end;
    if (!before) {
        period.id = Id<Period>::create();
        for (const PeriodKind kind : {PeriodKind::Release, PeriodKind::Year, PeriodKind::Quarter}) {
            period.kind = kind;
            if (!overlaps(next, period))
                break;
        }
    }
    if (!overlaps(next, period)) {
        import.builder.put(period);
        return period.id;
    }
    if (before)
        return before->id;
    for (const Period &other : next.rows<Period>()) {
        if (other.kind == PeriodKind::Release && other.start <= period.end && period.start <= other.end) {
            const QString words =
                Text::tr("The project lies in the period %1, which overlaps its own; dates count from there.")
                    .arg(other.key);
            import.builder.ledger().note(0, import.name, words);
            import.places.everywhere.append(words);
            return other.id;
        }
    }
    return {};
}

/// The first and last day of work in the file.
void findSpan(ProjectImport &import)
{
    const WorkCalendars calendars(import.builder.next());
    const WorkCalendar &calendar = calendars.of(import.places.calendar);
    import.start = import.project.start.date();
    import.end = lastDayOf(import.project, calendar, import.project.finish);
    for (const MspdiTask &task : import.project.tasks) {
        if (task.isNull || !task.active || task.uid == 0)
            continue;
        if (task.start.isValid() && (!import.start.isValid() || task.start.date() < import.start))
            import.start = task.start.date();
        const QDate finish = lastDayOf(import.project, calendar, task.finish);
        if (finish.isValid() && (!import.end.isValid() || finish > import.end))
            import.end = finish;
    }
    if (!import.start.isValid())
        import.start = import.end.isValid() ? import.end : import.builder.asOf();
    if (!import.end.isValid() || import.end < import.start)
        import.end = import.start;
}

void noteWhatIsNotRead(const MspdiProject &project, ImportLedger &ledger)
{
    ledger.notes(project.notes);
    for (auto at = project.skipped.cbegin(); at != project.skipped.cend(); ++at) {
        if (at->withContent > 0)
            ledger.note(0, at.key(), Text::tr("%1 with content are not read.").arg(at->withContent));
    }
}

void noteComparison(const ProjectComparison &comparison, ImportLedger &ledger)
{
    if (comparison.tasks.empty())
        return;
    ledger.note(0, {},
                Text::tr("Dates of %1 tasks agree with those in the file, of %2 they differ.")
                    .arg(comparison.agreeing())
                    .arg(qsizetype(comparison.tasks.size()) - comparison.agreeing()));
    for (const TaskComparison &task : comparison.tasks) {
        if (task.agrees())
            continue;
        const QString reason = task.reason.isEmpty() ? Text::tr("The reason is not known.") : task.reason;
        ledger.note(task.line, task.name,
                    Text::tr("Differs: %1. %2").arg(task.differences.join(QStringLiteral("; ")), reason));
    }
}

void importAll(ProjectImport &import)
{
    importCalendars(import);
    importFrame(import);
    importResources(import);
    importTasks(import);
    importProjectLinks(import);
    importAssignments(import);
}

Error unread(const QString &file, const Error &error)
{
    return Error{error.kind, Text::tr("%1: %2").arg(file, error.message)};
}

} // namespace

void ProjectImport::kept(const MspdiTask &task, const QString &sentence)
{
    builder.ledger().note(task.line, task.name, sentence);
    cause(task.uid, sentence);
}

void importFrame(ProjectImport &import)
{
    findSpan(import);
    const auto [meaning, id] = import.builder.teams().find(import.name);
    const Team *known = meaning == Meaning::One ? import.builder.next().find(id) : nullptr;
    Team team = known ? *known : Team();
    if (!known) {
        team.id = Id<Team>::create();
        team.key = import.builder.teamKeys().next();
        team.name = import.name;
        import.builder.ledger().note(0, team.name,
                                     Text::tr("The team is new; its calendar is the project's."));
    }
    team.calendar = import.places.calendar;
    import.team = team.id;
    import.builder.put(team);

    Plan plan;
    for (const Plan &each : import.builder.base().rows<Plan>()) {
        if (each.name == import.name)
            plan = each;
    }
    if (plan.id.isNull()) {
        plan.id = Id<Plan>::create();
        plan.key = import.builder.planKeys().next();
        plan.name = import.name;
        import.builder.ledger().note(
            0, plan.name,
            Text::tr("The plan is new, for %1 – %2.")
                .arg(import.start.toString(Qt::ISODate), import.end.toString(Qt::ISODate)));
    }
    plan.period = putPeriod(import);
    import.places.plan = plan.id;
    import.builder.put(plan);
    if (!import.project.scheduleFromStart) {
        const QString words = Text::tr("The project is scheduled back from its finish; here from its start.");
        import.builder.ledger().note(0, import.name, words);
        import.places.everywhere.append(words);
    }
    if (import.project.criticalSlackLimit > 0)
        import.places.everywhere.append(
            Text::tr("In the file tasks count as critical up to %1 days of slack.")
                .arg(import.project.criticalSlackLimit));
}

Result<ProjectDraft> draftProject(const Workspace &workspace, QByteArray bytes, const QString &file,
                                  const ImportOptions &options, Progress &progress)
{
    const auto project = readMspdi(bytes, options.limits, progress);
    if (!project)
        return fail(unread(file, project.error()));
    ImportBuilder builder(workspace, options);
    ProjectImport import{*project, nameOf(*project, file), builder};
    noteWhatIsNotRead(*project, builder.ledger());
    importAll(import);
    if (!progress.advance(0.7))
        return fail(Error::cancelled());
    ProjectDraft result;
    ImportDraft &draft = result.draft;
    draft.file = file;
    draft.kind = ImportKind::Project;
    draft.counts = builder.ledger().counts();
    auto changes = builder.changes(Text::tr("Import the project “%1” from %2").arg(import.name, file));
    if (!changes)
        return fail(unread(file, changes.error()));
    draft.changes = *std::move(changes);
    auto comparison = compareProject(builder.next(), *project, import.places, progress);
    if (!comparison)
        return fail(unread(file, comparison.error()));
    noteComparison(*comparison, builder.ledger());
    result.comparison = *std::move(comparison);
    draft.ledger = builder.ledger().lines();
    return result;
}

} // namespace fairlead
