// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/rota_model.h"

#include "core/planning/why_words.h"
#include "ui/kit/theme.h"
#include "ui/operations/duty_words.h"

namespace fairlead {

namespace {

constexpr int weeksBack = 1;
constexpr int fewestWeeks = 8;
constexpr int mostWeeks = 26;

} // namespace

RotaModel::RotaModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    refresh();
}

void RotaModel::refresh()
{
    beginResetModel();
    m_marked = QPersistentModelIndex();
    m_previewOf = {};
    m_workspace = m_workbench.workspace();
    const QDate asOf = m_workbench.asOf();
    const PlanResult *result = m_workbench.result();
    const QDate until = result && result->capacity.end.isValid() ? result->capacity.end : asOf.addDays(55);
    m_monday = asOf.addDays(1 - asOf.dayOfWeek() - 7 * weeksBack);
    m_weeks = std::clamp(int(m_monday.daysTo(until)) / 7 + 1, fewestWeeks, mostWeeks);
    m_groups.clear();
    std::vector<const Rotation *> rotations;
    for (const Rotation &rotation : m_workspace.rows<Rotation>()) {
        if (m_workbench.team().isNull() || rotation.team == m_workbench.team())
            rotations.push_back(&rotation);
    }
    std::ranges::sort(rotations, {}, &Rotation::key);
    for (const Rotation *rotation : rotations) {
        Group group{dutyWeeks(m_workspace, *rotation, m_monday, m_weeks, until), {}, rotation->name};
        if (result) {
            if (auto plan = rotaPlanOf(m_workspace, *result, rotation->id, m_monday, m_weeks))
                group.plan = *std::move(plan);
        }
        m_groups.push_back(std::move(group));
    }
    endResetModel();
}

int RotaModel::columnOf(QDate day) const
{
    const qint64 days = m_monday.daysTo(day);
    return days >= 0 && days < 7 * qint64(m_weeks) ? int(days / 7) + 1 : -1;
}

const DutyWeek *RotaModel::turn(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1)
        return nullptr;
    return &groupOf(index).duty.weeks[size_t(index.column() - 1)][size_t(index.row() % 2)];
}

TurnPlace RotaModel::placeOf(const QModelIndex &index) const
{
    return turn(index) ? TurnPlace{index.column() - 1, ShiftLayer(index.row() % 2)} : TurnPlace();
}

Id<Rotation> RotaModel::rotationOf(const QModelIndex &index) const
{
    return index.isValid() ? groupOf(index).duty.rotation : Id<Rotation>();
}

const RotaPlan *RotaModel::planOf(const QModelIndex &index) const
{
    return index.isValid() && groupOf(index).plan ? &*groupOf(index).plan : nullptr;
}

bool RotaModel::areAlike(const QModelIndex &one, const QModelIndex &other) const
{
    return turn(one) && turn(other) && one != other && rotationOf(one) == rotationOf(other);
}

int RotaModel::holes() const
{
    int found = 0;
    for (const Group &group : m_groups) {
        for (const auto &week : group.duty.weeks)
            found += (week[0].holes > 0 ? 1 : 0) + (week[1].holes > 0 ? 1 : 0);
    }
    return found;
}

int RotaModel::conflicts() const
{
    int found = 0;
    for (const Group &group : m_groups) {
        for (const auto &week : group.duty.weeks)
            found += (week[0].isConflict() ? 1 : 0) + (week[1].isConflict() ? 1 : 0);
    }
    return found;
}

void RotaModel::touch()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RotaModel::setPreview(const Id<Rotation> &rotation, const Rota &rota)
{
    m_previewOf = rotation;
    m_preview = rota;
    touch();
}

void RotaModel::clearPreview()
{
    m_previewOf = {};
    touch();
}

void RotaModel::setMarked(const QModelIndex &index)
{
    m_marked = index;
    touch();
}

/// Who would have the turn, where the proposal gives it to somebody else; null: nobody.
std::optional<Id<Person>> RotaModel::previewed(const QModelIndex &index) const
{
    const Group &group = groupOf(index);
    const auto week = size_t(index.column() - 1);
    const auto role = size_t(index.row() % 2);
    if (m_previewOf.isNull() || group.duty.rotation != m_previewOf || !group.plan || week >= m_preview.size()
        || group.plan->problem.weeks[week].isFixed[role])
        return {};
    const int person = m_preview[week][role];
    const Id<Person> id = person == RotaWeek::nobody ? Id<Person>() : group.plan->people[size_t(person)];
    const Shift *shift = m_workspace.find(group.plan->shifts[week][role]);
    if (id == (shift ? shift->person : Id<Person>()))
        return {};
    return id;
}

QString RotaModel::words(const QModelIndex &index) const
{
    const DutyWeek &week = *turn(index);
    const bool hidesNames = m_workbench.isPresenting();
    QString text = duty::people(m_workspace, week, hidesNames);
    if (const auto next = hidesNames ? std::nullopt : previewed(index)) {
        const Person *person = m_workspace.find(*next);
        return tr("→ %1", "who would get a turn").arg(person ? person->name : tr("nobody"));
    }
    if (week.holes > 0)
        text = week.parts.empty()
            ? tr("✖ nobody")
            : tr("✖ %1 (%2 without)").arg(text, fairlead::words::calendarDays(week.holes));
    else if (week.isConflict())
        text = tr("✖ %1: on leave").arg(text);
    const Shift *shift = m_workspace.find(week.shift);
    if (shift && shift->state == ShiftState::Draft)
        text = tr("%1 (draft)").arg(text);
    if (index == m_marked)
        text = tr("⇄ %1", "the turn that is to be swapped").arg(text);
    return text;
}

int RotaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size()) * 2;
}

int RotaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_weeks + 1;
}

QVariant RotaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (index.column() == 0) {
        if (role == ToneRole)
            return int(index.row() % 2 == 0 ? Tone::Text : Tone::Secondary);
        const ShiftLayer layer = ShiftLayer(index.row() % 2);
        if (role == Qt::DisplayRole) // the row below belongs to it
            return layer == ShiftLayer::Primary ? groupOf(index).name : duty::role(layer);
        if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        return tr("%1, %2", "rotation and role").arg(groupOf(index).name, duty::role(layer));
    }
    const DutyWeek &week = *turn(index);
    if (role == ToneRole) {
        const bool isOver = monday(index.column()).addDays(6) < m_workbench.asOf();
        return int(previewed(index)                          ? Tone::Accent
                       : isOver                              ? Tone::Secondary
                       : week.holes > 0 || week.isConflict() ? Tone::Error
                                                             : Tone::Text);
    }
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(data(this->index(index.row(), 0), Qt::AccessibleTextRole).toString(),
                 duty::week(monday(index.column())), words(index));
    return isText ? QVariant(words(index)) : QVariant();
}

QVariant RotaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Rotation");
    const QDate first = monday(section);
    return tr("%1  %2", "week and its first day")
        .arg(duty::week(first), fairlead::words::day(first, m_workbench.asOf()));
}

} // namespace fairlead
