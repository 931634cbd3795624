// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/compare_model.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_format.h"

namespace fairlead {

namespace {

using RowKind = ComparisonRow::Kind;

QString movedText(int days)
{
    return days < 0 ? CompareModel::tr("%n day(s) earlier", "working days", -days)
                    : CompareModel::tr("%n day(s) later", "working days", days);
}

} // namespace

void CompareModel::show(std::shared_ptr<const SideBySide> sides)
{
    beginResetModel();
    m_sides = std::move(sides);
    m_rows.clear();
    if (m_sides) {
        const std::vector<ComparisonRow> &rows = m_sides->comparison.rows;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].kind == RowKind::PeopleDate)
                continue;
            const bool hasPeople = i + 1 < rows.size() && rows[i + 1].kind == RowKind::PeopleDate;
            if (rows[i].kind == RowKind::Milestone)
                addPromise(rows[i], hasPeople ? &rows[i + 1] : nullptr);
        }
        // What comes in and what it costs before how full the teams are.
        for (const RowKind kind : {RowKind::ItemsIn, RowKind::ItemsOut, RowKind::DelayCost,
                                   RowKind::ExcellenceShare, RowKind::TeamLoad}) {
            for (const ComparisonRow &row : rows) {
                if (row.kind == kind)
                    addRow(row);
            }
        }
    }
    endResetModel();
}

const Item *CompareModel::item(const Id<Item> &id) const
{
    for (const auto &side : m_sides->sides) {
        if (const Item *found = side->workspace.find(id))
            return found;
    }
    return nullptr;
}

QString CompareModel::keys(const std::vector<Id<Item>> &items) const
{
    QStringList keys;
    for (const Id<Item> &id : items) {
        if (const Item *found = item(id))
            keys.append(found->key);
    }
    return keys.join(QStringLiteral(", "));
}

/// People dates are what is committed to; those of the links are told in the tooltip.
void CompareModel::addPromise(const ComparisonRow &links, const ComparisonRow *people)
{
    const Item *promised = item(Id<Item>::fromUuid(links.record.id));
    if (!promised)
        return;
    const QDate near = m_sides->sides.front()->result.asOf;
    Row row;
    row.record = links.record;
    row.label = promised->deadline.isValid()
        ? tr("%1 by %2 · %3").arg(promised->key, words::day(promised->deadline, near), promised->title)
        : promised->caption();
    const ComparisonRow &dates = people ? *people : links;
    for (size_t i = 0; i < dates.cells.size(); ++i) {
        const ComparisonCell &date = dates.cells[i];
        Cell cell{{}, {}, date.isBad, date.isBetter, date.isWorse};
        QStringList parts;
        if (!date.date.isValid()) {
            parts.append(tr("not in"));
        } else {
            parts.append(words::day(date.date, near));
            if (date.later != 0)
                parts.append(movedText(date.later));
            if (const auto chance = links.cells[i].number)
                parts.append(words::percent(*chance, 0));
        }
        cell.text = parts.join(QStringLiteral(" · "));
        cell.tip = cell.text;
        if (people && links.cells[i].date.isValid())
            cell.tip += u'\n' + tr("By links alone: %1").arg(dateText(links.cells[i].date));
        row.cells.push_back(std::move(cell));
    }
    m_rows.push_back(std::move(row));
}

void CompareModel::addRow(const ComparisonRow &source)
{
    Row row;
    row.record = source.record;
    const Workspace &names = m_sides->sides.front()->workspace;
    for (const ComparisonCell &cell : source.cells) {
        QString text = QStringLiteral("–");
        switch (source.kind) {
        case RowKind::TeamLoad:
            if (cell.number)
                text = tr("%1 of %2 d").arg(words::percent(*cell.number, 0), figure(cell.whole, 0));
            break;
        case RowKind::ExcellenceShare:
            if (cell.number)
                text = words::percent(*cell.number);
            break;
        case RowKind::DelayCost:
            if (cell.number)
                text = figure(*cell.number / 1000, 0);
            break;
        case RowKind::ItemsIn:
            text = figure(cell.number.value_or(0), 0);
            if (!cell.items.empty())
                text += QStringLiteral(" · +") + keys(cell.items);
            break;
        case RowKind::ItemsOut:
            if (!cell.items.empty())
                text = keys(cell.items);
            break;
        case RowKind::Milestone:
        case RowKind::PeopleDate:
            break;
        }
        row.cells.push_back({text, {}, cell.isBad, cell.isBetter, cell.isWorse});
    }
    switch (source.kind) {
    case RowKind::TeamLoad: {
        const Team *team = names.find(Id<Team>::fromUuid(source.record.id));
        row.label = team ? tr("Load of %1").arg(team->name) : QString();
        break;
    }
    case RowKind::ExcellenceShare:
        row.label = tr("Engineering excellence");
        break;
    case RowKind::DelayCost:
        row.label = tr("Waiting costs, k%1").arg(names.settings().currency);
        break;
    case RowKind::ItemsIn:
        row.label = tr("Items in");
        break;
    default:
        row.label = tr("Items out");
        break;
    }
    const bool saysNothing = source.kind == RowKind::ItemsOut
        && std::ranges::all_of(source.cells, [](const ComparisonCell &cell) { return cell.items.empty(); });
    if (saysNothing)
        return;
    m_rows.push_back(std::move(row));
    if (source.kind == RowKind::TeamLoad)
        addMonths(Id<Team>::fromUuid(source.record.id));
}

/// Only the months in which the plans differ.
void CompareModel::addMonths(const Id<Team> &team)
{
    for (const MonthLoads &month : m_sides->months) {
        const auto percent = [](const ComparisonCell &cell) {
            return std::lround(cell.number.value_or(0) * 100);
        };
        const bool isSameInAll = std::ranges::all_of(month.cells, [&](const ComparisonCell &cell) {
            return percent(cell) == percent(month.cells.front());
        });
        if (month.team != team || isSameInAll)
            continue;
        Row row{tr("      in %1").arg(month.month), refer(team), true, {}};
        for (const ComparisonCell &cell : month.cells) {
            const QString text = cell.number ? words::percent(*cell.number, 0) : QStringLiteral("–");
            row.cells.push_back({text, tr("%1 of %2 d").arg(text, figure(cell.whole, 0)), cell.isBad,
                                 !cell.isBad && month.cells.front().isBad, false});
        }
        m_rows.push_back(std::move(row));
    }
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sides ? 0 : int(m_sides->sides.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == RecordRole)
        return QVariant::fromValue(row.record);
    if (index.column() == 0) {
        if (role == ToneRole)
            return int(row.isQuiet ? Tone::Secondary : Tone::Text);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.label) : QVariant();
    }
    const Cell &cell = row.cells[size_t(index.column()) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case ToneRole:
        return int(cell.isBad          ? Tone::Error
                       : cell.isWorse  ? Tone::Warning
                       : cell.isBetter ? Tone::Good
                       : row.isQuiet   ? Tone::Secondary
                                       : Tone::Text);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_sides || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? tr("What") : m_sides->comparison.names[section - 1];
}

} // namespace fairlead
