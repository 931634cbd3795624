// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/roster_model.h"

#include "core/careers/career_readiness.h"
#include "core/planning/why_words.h"

namespace fairlead {

namespace {

/// "every 14 days · 5 kept in a row". What was not kept needs no word: the days since tell it.
QString rhythmOf(const TalkCadence &cadence)
{
    if (!cadence.series)
        return RosterModel::tr("no rhythm agreed");
    QStringList parts{RosterModel::tr("every %n day(s)", nullptr, cadence.series->everyDays)};
    if (cadence.streak > 1)
        parts << RosterModel::tr("%n kept in a row", nullptr, cadence.streak);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RosterModel::RosterModel(Workbench &workbench, PrivateSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_session(session)
{
    connect(&session, &PrivateSession::changed, this, &RosterModel::age);
    connect(&workbench.session(), &Session::changed, this, &RosterModel::age);
    connect(&workbench, &Workbench::contextChanged, this, &RosterModel::age);
}

void RosterModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale)
        refresh();
}

void RosterModel::age()
{
    m_isStale = true;
    setWatched(m_isWatched);
}

void RosterModel::refresh()
{
    m_isStale = false;
    std::vector<Row> rows;
    const Workspace &workspace = m_workbench.workspace();
    const PrivateRecords &records = m_session.records();
    const QDate asOf = m_workbench.asOf();
    const Id<Team> only = m_workbench.team();
    for (const Person *person : peopleToMeet(workspace, asOf)) {
        if (!only.isNull() && person->team != only)
            continue;
        const Team *team = workspace.find(person->team);
        const TalkCadence cadence = talkCadence(workspace, records, person->id, asOf);
        const GrowthPlan *plan = growthPlanOf(records, person->id);
        Row row{person->id, person->name, team ? team->name : QString(), cadence.planned, {}, false, {}, {}};
        row.rhythm = rhythmOf(cadence);
        if (cadence.last.isValid())
            row.daysSince = cadence.daysSince;
        row.isAgreed =
            plan && (plan->state == GrowthPlanState::Agreed || plan->state == GrowthPlanState::Active);
        row.review = plan ? plan->nextReview : QDate();
        rows.push_back(row);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

Id<Person> RosterModel::personAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].person : Id<Person>();
}

int RosterModel::rowOf(const Id<Person> &person) const
{
    const auto at = std::ranges::find(m_rows, person, &Row::person);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

std::vector<const Person *> RosterModel::people() const
{
    std::vector<const Person *> people;
    for (const Row &row : m_rows) {
        if (const Person *person = m_workbench.workspace().find(row.person))
            people.push_back(person);
    }
    return people;
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RosterModel::shown(const Row &row, int column) const
{
    const QDate asOf = m_workbench.asOf();
    const QString none = QStringLiteral("–");
    switch (column) {
    case Name:
        return row.name;
    case TeamName:
        return row.team;
    case Next:
        return row.next.isValid() ? words::day(row.next, asOf) : none;
    case DaysSince:
        return row.daysSince ? QLocale().toString(*row.daysSince) : none;
    case PlanAgreed:
        return row.isAgreed ? tr("yes") : tr("no");
    case NextReview:
        return row.review.isValid() ? words::day(row.review, asOf) : none;
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case SortRole:
        return index.column() == Next ? QVariant(row.next) : shown(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Next || index.column() == DaysSince ? QVariant(row.rhythm) : QVariant();
    case Qt::TextAlignmentRole:
        return int(index.column() == DaysSince ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == DaysSince ? Qt::AlignRight | Qt::AlignVCenter
                                        : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case TeamName:
        return tr("Team");
    case Next:
        return tr("Next 1:1");
    case DaysSince:
        return tr("Days since");
    case PlanAgreed:
        return tr("Plan agreed");
    case NextReview:
        return tr("Next review");
    default:
        return {};
    }
}

void RosterOrder::sort(int column, Qt::SortOrder order)
{
    if (RosterModel::isSortable(column))
        QSortFilterProxyModel::sort(column, order);
}

/// Who has no next date comes last; the same team or day goes by name.
bool RosterOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RosterModel::SortRole);
    const QVariant b = right.data(RosterModel::SortRole);
    if (left.column() == RosterModel::Next && a.toDate() != b.toDate())
        return a.toDate().isValid() && (!b.toDate().isValid() || a.toDate() < b.toDate());
    if (left.column() != RosterModel::Next) {
        if (const int order = QString::localeAwareCompare(a.toString(), b.toString()))
            return order < 0;
    }
    return QString::localeAwareCompare(left.siblingAtColumn(RosterModel::Name).data().toString(),
                                       right.siblingAtColumn(RosterModel::Name).data().toString())
        < 0;
}

} // namespace fairlead
