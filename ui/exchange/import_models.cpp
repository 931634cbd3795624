// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_models.h"

#include "ui/kit/icon.h"

namespace fairlead {

namespace {

QIcon iconOf(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::New:
        return icon(QLatin1String("plus"), Tone::Good);
    case LedgerKind::Changed:
        return icon(QLatin1String("edit"), Tone::Accent);
    case LedgerKind::Unchanged:
        return icon(QLatin1String("check"));
    case LedgerKind::Refused:
        return icon(QLatin1String("error"), Tone::Error);
    case LedgerKind::LeftOut:
        return icon(QLatin1String("minus"), Tone::Warning);
    case LedgerKind::Note:
        break;
    }
    return icon(QLatin1String("info"));
}

} // namespace

void ImportColumnsModel::setColumns(const std::vector<ImportColumn> &columns,
                                    const std::vector<ImportTarget> &targets)
{
    beginResetModel();
    m_columns = columns;
    m_targets = targets;
    endResetModel();
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportColumnsModel::titleOf(const QString &target) const
{
    for (const ImportTarget &each : m_targets) {
        if (each.key == target)
            return each.title;
    }
    return tr("Not read");
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportColumn &column = m_columns[size_t(index.row())];
    if (role == Qt::EditRole && index.column() == Target)
        return column.target;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Header:
        return column.header;
    case Target:
        return titleOf(column.target);
    default:
        return column.examples.join(QStringLiteral(" · "));
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Column of the file"), tr("Read as"), tr("Values")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Target && !m_targets.empty() ? flags | Qt::ItemIsEditable : flags;
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Target
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ImportColumn &column = m_columns[size_t(index.row())];
    if (column.target == value.toString())
        return false;
    column.target = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT targetChosen(column.index, column.target);
    return true;
}

void ImportLedgerModel::setLines(std::vector<LedgerLine> lines)
{
    m_lines = std::move(lines);
    refill();
}

void ImportLedgerModel::setFilter(std::optional<LedgerKind> kind)
{
    m_filter = kind;
    refill();
}

void ImportLedgerModel::refill()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_filter || m_lines[i].what == *m_filter)
            m_shown.push_back(i);
    }
    endResetModel();
}

int ImportLedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportLedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportLedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerLine &line = m_lines[m_shown[size_t(index.row())]];
    if (role == Qt::DecorationRole && index.column() == What)
        return iconOf(line.what);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return ledgerWord(line.what);
    case Line:
        return line.line > 0 ? QVariant(qlonglong(line.line)) : QVariant();
    case Record:
        return line.record;
    default:
        return line.reason;
    }
}

QVariant ImportLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("What happens"), tr("Line"), tr("Record"),
                                         tr("Changes or reason")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace fairlead
