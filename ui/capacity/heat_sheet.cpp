// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_sheet.h"

#include "core/capacity/planned_hires.h"
#include "core/planning/why_words.h"
#include "ui/kit/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeatSheet)
};

QString letterLeave()
{
    return Words::tr("L", "on leave, one letter");
}

QString letterPrimary()
{
    return Words::tr("P", "on call as primary, one letter");
}

QString letterSecondary()
{
    return Words::tr("S", "on call as secondary, one letter");
}

HeatCell cellOf(const PersonWeek &week, double most)
{
    constexpr double none = 0.005;
    HeatCell cell;
    const double all = week.available + week.holidays + week.leave;
    cell.hatch = all > 0 ? week.holidays / all : 0;
    if (week.primary)
        cell.marks += letterPrimary();
    if (week.secondary)
        cell.marks += letterSecondary();
    if (all <= none)
        return {}; // not here yet, no longer, or not in this week
    if (week.available <= none) {
        cell.text = week.leave > none ? letterLeave() : Words::tr("H", "holiday, one letter");
        cell.fill = week.leave > none ? -1 : 0;
        return cell;
    }
    cell.text = figure(week.available, 1);
    cell.fill = most > 0 ? week.available / most : 0;
    cell.quarters = std::clamp(int(std::lround(week.ramp * 4)), 0, 4);
    if (week.leave > none)
        cell.marks += letterLeave();
    return cell;
}

QString percent(double ratio)
{
    return std::isinf(ratio) ? QStringLiteral("∞") : figure(ratio * 100, 0);
}

HeatCell loadCell(const LoadCell &load, const WorkspaceSettings &settings)
{
    HeatCell cell;
    if (load.demand <= 0 && load.capacity <= 0)
        return cell;
    cell.text = percent(load.ratio());
    cell.isOver = load.ratio() > settings.overAbove.value();
    cell.isStrong = cell.isOver;
    return cell;
}

HeatCell monthCell(const Bucket &month, const LoadCell &load, const WorkspaceSettings &settings)
{
    HeatCell cell = loadCell(load, settings);
    cell.hasIcon = cell.isOver;
    cell.text = Words::tr("%1  %2 of %3 d  %4 %")
                    .arg(QLocale().toString(month.from, QStringLiteral("MMM")), figure(load.demand, 0),
                         figure(load.capacity, 0), percent(load.ratio()));
    return cell;
}

std::vector<HeatMonth> monthsOf(const Capacity &capacity)
{
    std::vector<HeatMonth> months;
    for (const Bucket &month : capacity.months)
        months.push_back({month, 0, 0});
    for (size_t week = 0; week < capacity.weeks.size(); ++week) {
        const Bucket &bucket = capacity.weeks[week];
        const QDate middle = bucket.from.addDays(bucket.from.daysTo(bucket.to) / 2);
        for (HeatMonth &month : months) {
            if (middle < month.bucket.from || middle > month.bucket.to)
                continue;
            month.firstWeek = month.weekCount == 0 ? int(week) : month.firstWeek;
            ++month.weekCount;
        }
    }
    std::erase_if(months, [](const HeatMonth &month) { return month.weekCount == 0; });
    return months;
}

class SheetMaker {
public:
    SheetMaker(const Workspace &workspace, const PlanResult &result, const std::vector<Finding> &findings)
        : m_workspace(workspace)
        , m_result(result)
    {
        m_sheet.weeks = result.capacity.weeks;
        m_sheet.months = monthsOf(result.capacity);
        for (const PersonCapacity &person : result.capacity.people) {
            for (const PersonWeek &week : person.weeks)
                m_most = std::max(m_most, week.available);
        }
        for (const Finding &finding : findings) {
            if (finding.code == QLatin1String("X10") && !finding.records.empty())
                m_remarks.insert(finding.records.front().id, finding.severity);
        }
    }

    void addTeam(const Id<Team> &team)
    {
        std::vector<HeatRow> people = peopleOf(team);
        addHires(team, people);
        if (people.empty())
            return;
        const auto here = std::count_if(people.begin(), people.end(),
                                        [](const HeatRow &row) { return row.kind == HeatRow::Kind::Person; });
        addHead(team, here);
        std::move(people.begin(), people.end(), std::back_inserter(m_sheet.rows));
        addLoad(team);
    }
    HeatSheet take() { return std::move(m_sheet); }

private:
    std::vector<HeatRow> peopleOf(const Id<Team> &team) const
    {
        std::vector<HeatRow> rows;
        for (size_t i = 0; i < m_result.capacity.people.size(); ++i) {
            const PersonCapacity &capacity = m_result.capacity.people[i];
            const Person *person = m_workspace.find(capacity.person);
            const TeamPart *part = partOf(i, team);
            if (!person || (capacity.team != team && !part) || capacity.steps.gross <= 0)
                continue;
            HeatRow row;
            row.team = team;
            row.person = person->id;
            row.name = person->name;
            row.weeks = capacity.weeks;
            row.steps = capacity.steps;
            for (const PersonWeek &week : capacity.weeks)
                row.cells.push_back(cellOf(week, m_most));
            addRemark(*person, capacity, part, row);
            rows.push_back(std::move(row));
        }
        std::stable_sort(rows.begin(), rows.end(), [](const HeatRow &a, const HeatRow &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        return rows;
    }

    const TeamPart *partOf(size_t person, const Id<Team> &team) const
    {
        for (const TeamPart &part : m_result.capacity.parts) {
            if (part.person == person && part.team == team)
                return &part;
        }
        return nullptr;
    }

    void addRemark(const Person &person, const PersonCapacity &capacity, const TeamPart *part,
                   HeatRow &row) const
    {
        if (m_remarks.contains(person.id.uuid())) {
            row.note = Words::tr("%1 primary weeks").arg(capacity.primaryWeeks);
            row.tone = Tone::Warning;
        } else if (part && part->net < capacity.steps.net - 0.05) {
            row.note = Words::tr("%1 d of it here").arg(words::days(part->net));
        } else if (person.start > m_result.capacity.start) {
            row.note = Words::tr("from %1").arg(words::day(person.start, m_result.capacity.start));
        } else if (person.end.isValid() && person.end < m_result.capacity.end) {
            row.note = Words::tr("until %1").arg(words::day(person.end, m_result.capacity.start));
        } else if (person.roleShare < Share::of(1)) {
            row.note = Words::tr("%1 % for the roadmap").arg(figure(person.roleShare.value() * 100, 0));
        }
    }

    void addHires(const Id<Team> &team, std::vector<HeatRow> &rows) const
    {
        for (const HeadcountPlan &hire : m_workspace.rows<HeadcountPlan>()) {
            if (hire.team != team || team.isNull())
                continue;
            const HireCapacity capacity = hireCapacity(m_workspace, m_result.capacity, hire.id);
            HeatRow row;
            row.kind = HeatRow::Kind::Hire;
            row.team = team;
            row.hire = hire.id;
            row.name =
                hire.count > 1 ? QString(hire.role + QStringLiteral(" ×%1").arg(hire.count)) : hire.role;
            row.note = Words::tr("hire %1, from %2", "probability and start")
                           .arg(words::percent(hire.probability.value(), 0),
                                words::day(hire.start, m_result.capacity.start));
            row.weeks = capacity.weeks;
            row.steps.available = capacity.present;
            row.steps.net = capacity.net;
            for (const PersonWeek &week : capacity.weeks) {
                row.cells.push_back(cellOf(week, m_most * hire.count));
                row.cells.back().isPlanned = true;
            }
            rows.push_back(std::move(row));
        }
    }

    void addHead(const Id<Team> &id, qsizetype people)
    {
        const Team *team = m_workspace.find(id);
        HeatRow head;
        head.kind = HeatRow::Kind::TeamHead;
        head.team = id;
        head.name = team ? team->name : Words::tr("No team");
        head.note = people == 1 ? Words::tr("1 person") : Words::tr("%1 people").arg(people);
        const TeamCapacity *capacity = m_result.capacity.find(id);
        const TeamLoad *load = m_result.load(id);
        if (capacity)
            head.note += Words::tr("   ·   net %1 d").arg(words::days(capacity->steps.net));
        if (load && load->period.capacity > 0)
            head.note += Words::tr("   ·   load %1").arg(words::percent(load->period.ratio()));
        m_sheet.rows.push_back(std::move(head));
    }

    void addLoad(const Id<Team> &team)
    {
        const TeamLoad *load = m_result.load(team);
        if (!load)
            return;
        const WorkspaceSettings &settings = m_workspace.settings();
        HeatRow weeks;
        weeks.kind = HeatRow::Kind::Load;
        weeks.team = team;
        weeks.name = Words::tr("Demand by week, %");
        weeks.loads = load->weeks;
        weeks.load = load->period.ratio();
        for (const LoadCell &cell : load->weeks)
            weeks.cells.push_back(loadCell(cell, settings));
        HeatRow months;
        months.kind = HeatRow::Kind::Months;
        months.team = team;
        months.name = Words::tr("Demand by month");
        for (const HeatMonth &month : m_sheet.months) {
            const auto at =
                std::find(m_result.capacity.months.begin(), m_result.capacity.months.end(), month.bucket);
            const LoadCell &cell = load->months[size_t(at - m_result.capacity.months.begin())];
            months.loads.push_back(cell);
            months.cells.push_back(monthCell(month.bucket, cell, settings));
        }
        m_sheet.rows.push_back(std::move(weeks));
        m_sheet.rows.push_back(std::move(months));
    }

    const Workspace &m_workspace;
    const PlanResult &m_result;
    HeatSheet m_sheet;
    QHash<QUuid, Severity> m_remarks;
    double m_most = 0;
};

} // namespace

HeatSheet heatSheet(const Workspace &workspace, const PlanResult &result,
                    const std::vector<Finding> &findings, const Id<Team> &team)
{
    SheetMaker maker(workspace, result, findings);
    if (!team.isNull()) {
        maker.addTeam(team);
        return maker.take();
    }
    for (const TeamCapacity &each : result.capacity.teams)
        maker.addTeam(each.team);
    maker.addTeam({});
    return maker.take();
}

void hideDuty(HeatSheet &sheet)
{
    for (HeatRow &row : sheet.rows) {
        if (row.kind != HeatRow::Kind::Person)
            continue;
        if (row.tone == Tone::Warning) // of X10
            row.note.clear();
        row.tone = Tone::Secondary;
        row.steps.onCall = 0;
        for (PersonWeek &week : row.weeks)
            week.primary = week.secondary = false;
        for (HeatCell &cell : row.cells)
            cell.marks.remove(letterPrimary()).remove(letterSecondary());
    }
}

QString shortWeek(const Bucket &week)
{
    return week.key.mid(week.key.indexOf(u'W'));
}

QString cellInWords(const HeatSheet &sheet, const HeatRow &row, size_t cell)
{
    if (!row.hasPerson()) {
        if (cell >= row.loads.size())
            return row.name;
        const Bucket &bucket =
            row.kind == HeatRow::Kind::Load ? sheet.weeks[cell] : sheet.months[cell].bucket;
        const LoadCell &load = row.loads[cell];
        return Words::tr("%1: %2 days wanted, %3 there, %4")
            .arg(words::bucket(bucket), words::days(load.demand), words::days(load.capacity),
                 words::percent(load.ratio(), 0));
    }
    const PersonWeek &week = row.weeks[cell];
    QStringList parts{Words::tr("%1, %2: %3 days")
                          .arg(row.name, words::bucket(sheet.weeks[cell]), words::figure(week.available))};
    if (week.leave > 0)
        parts.append(Words::tr("%1 on leave").arg(words::figure(week.leave)));
    if (week.holidays > 0)
        parts.append(Words::tr("%1 holidays").arg(words::figure(week.holidays)));
    if (week.primary)
        parts.append(Words::tr("on call as primary"));
    if (week.secondary)
        parts.append(Words::tr("on call as secondary"));
    if (week.ramp < 1)
        parts.append(Words::tr("at %1 of full speed").arg(words::percent(week.ramp, 0)));
    return parts.join(QStringLiteral(", "));
}

} // namespace fairlead
