// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/entry_model.h"

#include "core/base/choice_text.h"
#include "ui/kit/delegates.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>

namespace fairlead {

namespace {

using namespace incident_words;

template <class Value> QList<ChoiceOption> optionsOf(const char *table)
{
    QList<ChoiceOption> options;
    for (size_t i = 0; i < std::size(Choices<Value>::all); ++i)
        options.append({int(i), choiceText(table, Value(i))});
    return options;
}

} // namespace

std::vector<IncidentEntry> entriesOf(const Workspace &workspace, const Id<Incident> &incident)
{
    std::vector<IncidentEntry> entries;
    if (incident.isNull())
        return entries;
    for (const IncidentEntry &entry : workspace.rows<IncidentEntry>()) {
        if (entry.incident == incident)
            entries.push_back(entry);
    }
    std::ranges::stable_sort(entries, {}, &IncidentEntry::at);
    return entries;
}

EntryModel::EntryModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{ }

void EntryModel::setIncident(const Id<Incident> &incident)
{
    m_incident = incident;
    refresh();
}

void EntryModel::refresh()
{
    const Incident *incident = m_workbench.workspace().find(m_incident);
    std::vector<IncidentEntry> entries =
        entriesOf(m_workbench.workspace(), incident ? incident->id : Id<Incident>());
    m_start = incident ? incident->startedAt : QDateTime();
    const bool areSame = std::ranges::equal(entries, m_entries, {}, &IncidentEntry::id, &IncidentEntry::id);
    if (areSame) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int EntryModel::rowOf(const Id<IncidentEntry> &entry) const
{
    const auto at = std::ranges::find(m_entries, entry, &IncidentEntry::id);
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString EntryModel::text(const IncidentEntry &entry, int column) const
{
    switch (column) {
    case At:
        return entry.at.toUTC().toString(QStringLiteral("HH:mm"));
    case After:
        return between(m_start, entry.at);
    case Kind:
        return choiceText(IncidentEntry::table, entry.kind);
    case What:
        return entry.text;
    case ByRole:
        return entry.byRole;
    case Audience:
        return choiceText(IncidentEntry::table, entry.audience);
    default:
        return {};
    }
}

QVariant EntryModel::value(const IncidentEntry &entry, int column) const
{
    switch (column) {
    case At:
        return entry.at;
    case Kind:
        return int(entry.kind);
    case Audience:
        return int(entry.audience);
    default:
        return text(entry, column);
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == At ? moment(entry.at, {}) : text(entry, index.column());
    case Qt::EditRole:
        return value(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == After ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == After ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("UTC"), tr("After"), tr("Kind"), tr("What"), tr("By role"), tr("For")};
    return section >= 0 && section < columns ? QVariant(titles[section]) : QVariant();
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != After && m_workbench.readOnlyReason().isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const IncidentEntry before = m_entries[size_t(index.row())];
    IncidentEntry after = before;
    switch (index.column()) {
    case At:
        if (!value.toDateTime().isValid())
            return false;
        after.at = value.toDateTime();
        break;
    case Kind:
        after.kind = IncidentEntryKind(value.toInt());
        break;
    case What:
        after.text = value.toString().trimmed();
        break;
    case ByRole:
        after.byRole = value.toString().trimmed();
        break;
    case Audience:
        after.audience = EntryAudience(value.toInt());
        break;
    default:
        return false;
    }
    const Incident *incident = m_workbench.workspace().find(m_incident);
    ChangeSet changes{tr("%1: change the timeline").arg(incident ? incident->key : QString()), {}};
    changes.replace(before, std::move(after));
    return !changes.isEmpty() && m_workbench.submit(changes);
}

TableView *makeEntryTable(EntryModel *model, std::shared_ptr<const MomentBase> base, QWidget *parent)
{
    auto *table = new TableView(EntryModel::tr("Timeline"), parent);
    table->setModel(model);
    table->setDensity(Density::Compact);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setColumnDelegate(EntryModel::At,
                             new ValueDelegate(momentFormat(std::move(base), Need::Required), table));
    table->setColumnDelegate(EntryModel::Kind,
                             new ChoiceDelegate(optionsOf<IncidentEntryKind>(IncidentEntry::table), table));
    table->setColumnDelegate(EntryModel::Audience,
                             new ChoiceDelegate(optionsOf<EntryAudience>(IncidentEntry::table), table));
    for (const int column : {EntryModel::What, EntryModel::ByRole})
        table->setColumnDelegate(column, new ValueDelegate(textFormat(), table));
    table->setColumnWidths({54, 62, 112, 0, 86, 80});
    return table;
}

} // namespace fairlead
