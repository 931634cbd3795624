// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/retention_model.h"

#include "core/planning/why_words.h"
#include "ui/kit/theme.h"

#include <algorithm>

namespace fairlead {

RetentionModel::RetentionModel(Workbench &workbench, PrivateSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_session(session)
{
    connect(&session, &PrivateSession::changed, this, &RetentionModel::refresh);
    connect(&workbench.session(), &Session::changed, this, &RetentionModel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &RetentionModel::refresh);
    refresh();
}

QString RetentionModel::nameOf(const DueRecord &record) const
{
    const Person *person = m_workbench.session().workspace().find(record.about);
    return person ? person->name : tr("About nobody of the workspace");
}

/// Which rule, and how long.
QString RetentionModel::reasonOf(const DueRecord &record) const
{
    if (record.hasLeft)
        return tr("left on %1; all is kept for %n month(s) after that", nullptr, record.months)
            .arg(words::day(record.since, m_workbench.asOf()));
    return tr("%1: kept for %n month(s)", nullptr, record.months).arg(record.kind);
}

void RetentionModel::refresh()
{
    const PrivateRecords &records = m_session.records();
    const Workspace &workspace = m_workbench.session().workspace();
    const QDate today = m_workbench.asOf();
    std::vector<DueRecord> due = dueForPurge(records, workspace, today);
    const QDate next = nextPurgeAfter(records, workspace, today);
    std::vector<std::pair<QString, DueRecord>> named;
    for (const DueRecord &record : due)
        named.emplace_back(nameOf(record) + QStringLiteral(" · ") + reasonOf(record), record);
    std::ranges::stable_sort(named, [](const auto &a, const auto &b) {
        if (a.second.about.isNull() != b.second.about.isNull())
            return b.second.about.isNull();
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    std::vector<Row> rows;
    for (const auto &[heading, record] : named) {
        const bool isNew = rows.empty() || rows.back().record.about != record.about
            || reasonOf(rows.back().record) != reasonOf(record);
        if (isNew)
            rows.push_back({heading, record});
        rows.push_back({{}, record});
    }
    beginResetModel();
    m_due = std::move(due);
    m_rows = std::move(rows);
    m_next = next;
    QSet<QUuid> chosen;
    for (const DueRecord &record : m_due) {
        if (m_chosen.contains(record.id))
            chosen.insert(record.id);
    }
    m_chosen = chosen;
    endResetModel();
    Q_EMIT chosenChanged();
}

const RetentionModel::Row *RetentionModel::row(int index) const
{
    return index >= 0 && index < int(m_rows.size()) ? &m_rows[size_t(index)] : nullptr;
}

std::vector<DueRecord> RetentionModel::chosen() const
{
    std::vector<DueRecord> chosen;
    std::ranges::copy_if(m_due, std::back_inserter(chosen),
                         [this](const DueRecord &each) { return m_chosen.contains(each.id); });
    return chosen;
}

int RetentionModel::peopleCount() const
{
    QSet<QUuid> people;
    for (const DueRecord &record : m_due)
        people.insert(record.about.uuid());
    return int(people.size());
}

std::vector<QUuid> RetentionModel::groupOf(int heading) const
{
    std::vector<QUuid> group;
    for (int row = heading + 1; row < int(m_rows.size()) && !isHeading(row); ++row)
        group.push_back(m_rows[size_t(row)].record.id);
    return group;
}

Qt::CheckState RetentionModel::stateOf(int row) const
{
    if (!isHeading(row))
        return m_chosen.contains(m_rows[size_t(row)].record.id) ? Qt::Checked : Qt::Unchecked;
    const std::vector<QUuid> group = groupOf(row);
    const auto count =
        std::ranges::count_if(group, [this](const QUuid &id) { return m_chosen.contains(id); });
    return count == 0 ? Qt::Unchecked : size_t(count) == group.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void RetentionModel::tellChosen()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Record), index(rowCount() - 1, Record), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void RetentionModel::chooseAll(bool all)
{
    m_chosen.clear();
    for (const DueRecord &record : m_due) {
        if (all)
            m_chosen.insert(record.id);
    }
    tellChosen();
}

void RetentionModel::turn(int row)
{
    if (!this->row(row))
        return;
    const bool choose = stateOf(row) != Qt::Checked;
    const std::vector<QUuid> ids =
        isHeading(row) ? groupOf(row) : std::vector<QUuid>{m_rows[size_t(row)].record.id};
    for (const QUuid &id : ids) {
        if (choose)
            m_chosen.insert(id);
        else
            m_chosen.remove(id);
    }
    tellChosen();
}

int RetentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RetentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RetentionModel::shown(const DueRecord &record, int column) const
{
    switch (column) {
    case Record:
        return record.caption;
    case Kind:
        return record.kind;
    case Since:
        return words::day(record.since, m_workbench.asOf());
    case Due:
        return words::day(record.due, m_workbench.asOf());
    default:
        return {};
    }
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isRecord = row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (!isRecord)
            return index.column() == Record ? QVariant(row.heading) : QVariant();
        return shown(row.record, index.column());
    case Qt::CheckStateRole:
        return index.column() == Record ? QVariant(stateOf(index.row())) : QVariant();
    case Qt::FontRole:
        return isRecord ? QVariant() : QVariant(theme(nullptr).font(TextSize::Body, TextWeight::Strong));
    default:
        return {};
    }
}

bool RetentionModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Record)
        return false;
    turn(index.row());
    return true;
}

Qt::ItemFlags RetentionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Record ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record");
    case Kind:
        return tr("Kind");
    case Since:
        return tr("Kept since");
    case Due:
        return tr("Due since");
    default:
        return {};
    }
}

} // namespace fairlead
