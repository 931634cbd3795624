// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/work_calendars.h"
#include "core/exchange/import_links.h"
#include "core/exchange/project_import_parts.h"

namespace fairlead {

namespace {

constexpr size_t mostOfOneLink = 400; ///< links that one link to or from summaries becomes

DependencyType typeOf(MspdiLinkType type)
{
    switch (type) {
    case MspdiLinkType::StartToStart:
        return DependencyType::StartToStart;
    case MspdiLinkType::FinishToFinish:
        return DependencyType::FinishToFinish;
    case MspdiLinkType::StartToFinish:
        return DependencyType::StartToFinish;
    case MspdiLinkType::FinishToStart:
        break;
    }
    return DependencyType::FinishToStart;
}

class LinksImport {
public:
    explicit LinksImport(ProjectImport &import)
        : m_import(import)
        , m_calendars(import.builder.next())
        , m_calendar(m_calendars.of(import.places.calendar))
        , m_book(import.builder, LinksAre::Rows)
    { }

    void import()
    {
        for (const MspdiTask &task : m_import.project.tasks) {
            for (const MspdiLink &link : task.links)
                importLink(task, link);
        }
        m_book.finish();
        QHash<Id<Item>, int> uids;
        for (auto at = m_import.places.items.cbegin(); at != m_import.places.items.cend(); ++at)
            uids.insert(at.value(), at.key());
        for (const Dependency &row : m_book.refused()) {
            for (const Id<Item> &end : {row.predecessor, row.successor})
                m_import.cause(uids.value(end), Text::tr("A link of it closed a loop and was refused."));
        }
    }

private:
    /// The UIDs of the items that stand for a task: itself, or those inside a summary.
    std::vector<int> itemsOf(int uid) const
    {
        if (m_import.places.items.contains(uid))
            return {uid};
        std::vector<int> inside;
        const auto at = m_import.tasks.constFind(uid);
        if (at == m_import.tasks.constEnd() || !m_import.endOfSummary.contains(uid))
            return inside;
        for (qsizetype i = *at + 1; i < m_import.endOfSummary.value(uid); ++i) {
            if (m_import.places.items.contains(m_import.project.tasks[i].uid))
                inside.push_back(m_import.project.tasks[i].uid);
            if (inside.size() > mostOfOneLink)
                break;
        }
        return inside;
    }

    void leaveOut(const MspdiTask &task, const MspdiLink &link, const QString &reason)
    {
        m_import.builder.ledger().add(LedgerKind::LeftOut, link.line, task.name, reason);
        for (const int uid : itemsOf(task.uid))
            m_import.cause(uid, reason);
        for (const int uid : itemsOf(link.predecessorUid))
            m_import.cause(uid, reason);
    }

    void importLink(const MspdiTask &task, const MspdiLink &link)
    {
        if (task.isNull || !task.active)
            return;
        if (link.crossProject)
            return leaveOut(task, link, Text::tr("The link to another project is not kept."));
        const std::vector<int> before = itemsOf(link.predecessorUid);
        const std::vector<int> after = itemsOf(task.uid);
        if (before.empty() || after.empty())
            return leaveOut(task, link, Text::tr("The task at the other end of the link is left out."));
        const bool fromSummary = !m_import.places.items.contains(link.predecessorUid);
        const bool toSummary = !m_import.places.items.contains(task.uid);
        const bool isFromFinish =
            link.type == MspdiLinkType::FinishToStart || link.type == MspdiLinkType::FinishToFinish;
        const bool isToStart =
            link.type == MspdiLinkType::FinishToStart || link.type == MspdiLinkType::StartToStart;
        if ((fromSummary && !isFromFinish) || (toSummary && !isToStart))
            return leaveOut(task, link, Text::tr("A link of this type to or from a summary is not kept."));
        if (before.size() * after.size() > mostOfOneLink)
            return leaveOut(
                task, link,
                Text::tr("The link of summaries would become more than %1 links.").arg(mostOfOneLink));
        if (fromSummary || toSummary)
            m_import.builder.ledger().note(
                link.line, task.name,
                Text::tr("The link of a summary is kept as %1 links of the tasks in it.")
                    .arg(before.size() * after.size()));
        for (const int predecessor : before) {
            for (const int successor : after)
                add(task, link, predecessor, successor);
        }
    }

    void add(const MspdiTask &task, const MspdiLink &link, int predecessor, int successor)
    {
        ImportedLink imported;
        imported.predecessor = m_import.places.items.value(predecessor);
        imported.successor = m_import.places.items.value(successor);
        imported.type = typeOf(link.type);
        imported.lagCalendar = link.lagFormat.isElapsed() && !link.lagFormat.isPercent()
            ? LagCalendar::Elapsed
            : LagCalendar::Successor;
        imported.lag = lagOf(task, link, predecessor, successor);
        imported.line = link.line;
        noteFinishAfterFreeDays(imported, predecessor, successor);
        m_book.add(imported);
    }

    /// What must not end before Monday morning ends on Friday in Microsoft Project, and on Monday here, where
    /// a finish is counted in whole days.
    void noteFinishAfterFreeDays(const ImportedLink &link, int predecessor, int successor)
    {
        const QDate start = m_import.project.tasks[m_import.tasks.value(predecessor)].start.date();
        if (link.type != DependencyType::StartToFinish || link.lag.value_or(0) > 0 || !start.isValid()
            || m_calendar.isWorking(dayOf(start) - 1))
            return;
        m_import.cause(successor,
                       Text::tr("Its finish is tied to a start right after free days: there it ends "
                                "before them, here on the first day after."));
    }

    /// In days, rounded up so that nothing begins too early.
    int lagOf(const MspdiTask &task, const MspdiLink &link, int predecessor, int successor)
    {
        if (link.lag == 0)
            return 0;
        double days = 0;
        QString words;
        if (link.lagFormat.isPercent()) {
            const MspdiTask &from = m_import.project.tasks[m_import.tasks.value(predecessor)];
            days = double(from.duration.value_or(0)) / m_import.minutesPerDay() * double(link.lag) / 100.0;
            words = Text::tr("A lag of %1 % of the task before is %2 days; %3 are kept.").arg(link.lag);
        } else if (link.lagFormat.isElapsed()) {
            days = double(link.lag) / 10 / (24 * 60);
            words = Text::tr("A lag of %1 h of elapsed time is %2 days; %3 are kept.")
                        .arg(double(link.lag) / 600);
        } else {
            days = double(link.lag) / 10 / m_import.minutesPerDay();
            words = Text::tr("A lag of %1 h is %2 days; %3 are kept.").arg(double(link.lag) / 600);
        }
        const int whole = int(std::clamp(std::ceil(days - 1e-9), -1e6, 1e6));
        const bool isExact = std::abs(days - whole) < 1e-9;
        if (!isExact || link.lagFormat.isPercent() || link.lagFormat.isElapsed()) {
            const QString sentence = words.arg(QString::number(days, 'g', 6)).arg(whole);
            m_import.builder.ledger().note(link.line, task.name, sentence);
            if (!isExact || link.lagFormat.isElapsed())
                m_import.cause(successor, sentence);
            if (!isExact || link.lagFormat.isElapsed())
                m_import.cause(predecessor, sentence);
        }
        return whole;
    }

    ProjectImport &m_import;
    WorkCalendars m_calendars;
    const WorkCalendar &m_calendar;
    LinkBook m_book;
};

} // namespace

void importProjectLinks(ProjectImport &import)
{
    LinksImport(import).import();
}

} // namespace fairlead
