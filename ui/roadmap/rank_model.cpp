// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/rank_model.h"

#include "core/base/choice_text.h"
#include "core/base/written_day.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"
#include "ui/workbench/live_forecast.h"

#include <QLocale>
#include <cmath>

namespace fairlead {

namespace {

QString shortDate(QDate date)
{
    return date.isValid() ? writtenDay(date, u"d MMM") : QString();
}

template <class Enum> QString label(Enum value, const char *context)
{
    return choiceText(context, value);
}

QString shortClass(InvestmentClass value)
{
    return value == InvestmentClass::EngineeringExcellence ? RankModel::tr("Excellence")
                                                           : label(value, Item::table);
}

} // namespace

RankModel::RankModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench, &Workbench::resultChanged, this, &RankModel::refresh);
    connect(&workbench.session(), &Session::changed, this, [this] {
        // The order follows with the planner's answer; what was typed shows now.
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&workbench.forecast(), &LiveForecast::changed, this, &RankModel::refreshChance);
    refresh();
    refreshChance();
}

void RankModel::setTeam(const Id<Team> &team)
{
    m_team = team;
    refresh();
}

const Item *RankModel::item(int index) const
{
    return index >= 0 && index < rowCount() ? workspace().find(m_rows[size_t(index)].item) : nullptr;
}

int RankModel::rowOf(const Id<Item> &item) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const RankRow &row) { return !item.isNull() && row.item == item; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

void RankModel::refresh()
{
    m_incoming.clear();
    m_dependencies = workspace().rows<Dependency>();
    for (const Dependency &dependency : m_dependencies)
        m_incoming[dependency.successor].push_back(&dependency);
    rearrange(m_workbench.result() ? rankRows(*m_workbench.result(), m_team) : std::vector<RankRow>());
    Q_EMIT headerDataChanged(Qt::Horizontal, Total, Total);
}

/// Selection, current cell and an open editor stay with their item: what moved is told as a new
/// layout, and only the difference in number as rows that came or went at the end.
void RankModel::rearrange(std::vector<RankRow> rows)
{
    const size_t before = m_rows.size();
    if (rows.size() > before) {
        beginInsertRows({}, int(before), int(rows.size()) - 1);
        m_rows.resize(rows.size(), RankRow{RankRow::Kind::Hint, {}, {}, {}});
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    std::vector<RankRow> next = rows;
    next.resize(m_rows.size(), RankRow{RankRow::Kind::Hint, {}, {}, {}});
    const QModelIndexList old = persistentIndexList();
    for (const QModelIndex &index : old) {
        const RankRow &was = m_rows[size_t(index.row())];
        const auto now =
            std::find_if(rows.begin(), rows.end(), [&](const RankRow &row) { return row.isSame(was); });
        changePersistentIndex(
            index, now == rows.end() ? QModelIndex() : this->index(int(now - rows.begin()), index.column()));
    }
    m_rows = std::move(next);
    Q_EMIT layoutChanged();
    if (rows.size() < m_rows.size()) {
        beginRemoveRows({}, int(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

int RankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RankModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Days || section == Total || section == Float || section == Position
                || section == Price
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Chance)
        return tr("How sure it is that the item and all above it in its team are in time together");
    if (role == Qt::ToolTipRole && section == Price)
        return tr("How many points of confidence those above lose by the item");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        return tr("#");
    case Title:
        return tr("Item");
    case Class:
        return tr("Class");
    case State:
        return tr("State");
    case Days:
        return tr("Days");
    case Total:
        return isP80() ? tr("Σ P80") : tr("Σ");
    case Needs:
        return tr("Needs");
    case Start:
        return tr("Start");
    case Finish:
        return tr("Finish");
    case Float:
        return tr("Float");
    case Chance:
        return tr("Chance");
    case Price:
        return tr("Costs");
    default:
        return {};
    }
}

Qt::ItemFlags RankModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (row(index.row()).kind != RankRow::Kind::Item)
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const Item *shown = item(index.row());
    const bool typed = index.column() == Title || index.column() == Class
        || (index.column() == Days && shown && !shown->isMilestone());
    if (typed && !m_workbench.session().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RankModel::isP80() const
{
    return m_workbench.result() && m_workbench.result()->lineSize == LineSize::P80;
}

QString RankModel::stateText(const Item &item) const
{
    if (item.state == ItemState::Done)
        return tr("Done");
    if (item.blockedSince.isValid())
        return tr("Blocked");
    if (item.state == ItemState::InProgress && item.remaining)
        return tr("%n left", nullptr, *item.remaining);
    return label(item.state, Item::table);
}

QString RankModel::titleNote(const RankRow &row, const Item &item) const
{
    const Item *needs = workspace().find(row.ranked.pulledUpFor);
    if (needs)
        return tr("↥ %1 needs it").arg(needs->key);
    if (!row.ranked.isAbove && !item.notDoingReason.isEmpty())
        return tr("not doing: “%1”").arg(item.notDoingReason);
    return {};
}

const PeopleDates *RankModel::peopleDates(const Item &item) const
{
    return m_workbench.result() ? m_workbench.result()->people.find(item.id) : nullptr;
}

/// How late it is with the people there are, or that they cannot do it.
QString RankModel::finishNote(const Item &item) const
{
    const PeopleDates *people = peopleDates(item);
    if (people && !people->isPlaced)
        return tr("nobody can do it");
    if (!people || !item.deadline.isValid() || people->finish <= item.deadline)
        return {};
    return tr("%1 late").arg(words::calendarDays(item.deadline.daysTo(people->finish)));
}

QString RankModel::finishTip(const Item &item) const
{
    const ItemDates *dates = m_workbench.result() ? m_workbench.result()->find(item.id) : nullptr;
    if (!dates)
        return {};
    QStringList lines{tr("By links alone, with people enough: %1").arg(shortDate(dates->finish))};
    if (item.deadline.isValid())
        lines.prepend(tr("Deadline %1").arg(shortDate(item.deadline)));
    return lines.join(u'\n');
}

QVariant RankModel::itemText(const RankRow &row, const Item &item, int column) const
{
    const ItemDates *dates = m_workbench.result() ? m_workbench.result()->find(item.id) : nullptr;
    const PeopleDates *people = peopleDates(item);
    switch (column) {
    case Position:
        return item.isMilestone() ? QVariant(QStringLiteral("◆")) : QVariant(row.ranked.position);
    case Title:
        return QString(item.key + u"  " + item.title);
    case Class:
        return item.isMilestone() ? tr("Milestone") : shortClass(item.investment);
    case State:
        return stateText(item);
    case Days:
        return item.isMilestone() ? QVariant() : QVariant(item.effort.value());
    case Total:
        // Efforts are exact in eighths; of P80 efforts more than one decimal says nothing.
        return item.isMilestone() ? QVariant()
            : isP80()             ? QVariant(std::round(row.ranked.cumulative * 10) / 10)
                                  : QVariant(row.ranked.cumulative);
    case Needs:
        return needsText(workspace(), m_incoming.value(item.id));
    case Start:
        return people ? shortDate(people->start) : QString();
    case Finish:
        return people ? shortDate(people->finish) : QString();
    case Float:
        if (!dates || item.state == ItemState::Done)
            return QStringLiteral("–");
        return tr("%1 wd").arg(QLocale().toString(dates->totalFloat).replace(u'-', u'−'));
    case Chance:
        return chanceText(item);
    case Price:
        return priceText(item);
    default:
        return {};
    }
}

QVariant RankModel::itemTone(const RankRow &row, const Item &item, int column) const
{
    const ItemDates *dates = m_workbench.result() ? m_workbench.result()->find(item.id) : nullptr;
    if (column == Finish && !finishNote(item).isEmpty())
        return int(Tone::Error);
    if (column == Float && dates && item.state != ItemState::Done) {
        if (dates->totalFloat < 0)
            return int(Tone::Error);
        if (dates->isCritical || dates->isNearCritical)
            return int(Tone::Warning);
    }
    if (column == Chance)
        return int(chanceTone(item));
    if (column == State && item.blockedSince.isValid() && item.state != ItemState::Done)
        return int(Tone::Error);
    const bool quiet = column == Price || column == Position || column == Class || column == State
        || column == Needs || column == Float;
    return int(!row.ranked.isAbove || quiet || item.state == ItemState::Done ? Tone::Secondary : Tone::Text);
}

QVariant RankModel::headText(const RankRow &row) const
{
    const Team *team = workspace().find(row.team);
    return team ? team->name : tr("Without a team");
}

QVariant RankModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RankRow &shown = row(index.row());
    if (role == KindRole)
        return int(shown.kind);
    const TeamLine *line = m_workbench.result() ? m_workbench.result()->line(shown.team) : nullptr;
    if (shown.kind != RankRow::Kind::Item) {
        const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (index.column() != 0 || !line)
            return {};
        if (role == NoteRole && shown.kind == RankRow::Kind::TeamHead && line->hasBudget) {
            return tr("%1 of %2 d · %3 %")
                .arg(QLocale().toString(line->used, 'f', 0), QLocale().toString(line->budget, 'f', 0),
                     QLocale().toString(line->load() * 100, 'f', 0));
        }
        if (!words)
            return {};
        switch (shown.kind) {
        case RankRow::Kind::TeamHead:
            return headText(shown);
        case RankRow::Kind::CutLine:
            return cutLineText(*line);
        default:
            return hintText(m_workbench.resultWorkspace(), *line);
        }
    }
    const Item *item = workspace().find(shown.item);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return itemText(shown, *item, index.column());
    case Qt::EditRole:
        if (index.column() == Title)
            return item->title;
        if (index.column() == Class)
            return QLatin1String(Choices<InvestmentClass>::all[size_t(item->investment)].key);
        if (index.column() == Days)
            return item->effort.value();
        return itemText(shown, *item, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Days && isP80() && !item->isMilestone())
            return tr("P80: %1 d").arg(QLocale().toString(shown.ranked.size, 'f', 1));
        return index.column() == Title                            ? QVariant(item->caption())
            : index.column() == Finish                            ? QVariant(finishTip(*item))
            : index.column() == Chance || index.column() == Price ? QVariant(chanceTip(*item))
                                                                  : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Position || index.column() == Float || index.column() == Price
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return itemTone(shown, *item, index.column());
    case StrongRole:
        return index.column() == Title && item->isMilestone();
    case NoteRole:
        return index.column() == Title ? QVariant(titleNote(shown, *item))
            : index.column() == Finish ? QVariant(finishNote(*item))
            : index.column() == Chance ? QVariant(chanceNote(*item))
                                       : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Chance && !chanceNote(*item).isEmpty()
            ? QVariant(QString(chanceText(*item) + QStringLiteral(", ") + chanceNote(*item)))
            : QVariant();
    case IconRole:
        return index.column() == Finish && !finishNote(*item).isEmpty() ? QStringLiteral("error") : QString();
    case ComputedRole:
        return index.column() == Total || index.column() == Start || index.column() == Finish
            || index.column() == Float;
    default:
        return {};
    }
}

bool RankModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Item *before = role == Qt::EditRole ? item(index.row()) : nullptr;
    if (!before)
        return false;
    const char *key = index.column() == Title ? "title" : index.column() == Class ? "investment" : "effort";
    for (const Field<Item> &field : Item::fields()) {
        if (qstrcmp(field.key, key) != 0)
            continue;
        const QVariant stored =
            field.kind == Kind::Effort ? QVariant(storedNumber(field, value.toDouble())) : value;
        return m_workbench.submit(changeField(workspace(), *before, field, stored));
    }
    return false;
}

ChangeSet RankModel::moveBefore(int from, int before) const
{
    const Item *moved = item(from);
    if (!moved)
        return {};
    // The next item of the same team from there on; a line or a hint stands for what comes after it.
    for (int next = before; next < rowCount(); ++next) {
        const Item *other = item(next);
        if (other && other->team == moved->team && other != moved)
            return moveItem(workspace(), moved->id, other->id);
    }
    return moveItem(workspace(), moved->id, Id<Item>());
}

} // namespace fairlead
