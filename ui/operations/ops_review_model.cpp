// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/ops_review_model.h"

#include "core/planning/why_words.h"
#include "core/workspace/ops_edits.h"

namespace fairlead {

OpsReviewModel::OpsReviewModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    refresh();
}

void OpsReviewModel::refresh()
{
    beginResetModel();
    m_workspace = m_workbench.workspace();
    const Plan *plan = m_workbench.plan();
    m_marked.reset();
    m_review = opsReview(m_workspace, plan ? plan->id : Id<Plan>(), m_workbench.asOf(), m_workbench.team());
    m_rows = opsRows(m_workspace, m_review, m_workbench.asOf(), m_workbench.isPresenting());
    m_isEmpty = std::ranges::all_of(m_rows, [](const OpsRow &row) {
        return row.kind == OpsRow::Kind::Head || row.kind == OpsRow::Kind::None;
    });
    endResetModel();
}

void OpsReviewModel::setMarked(const std::optional<OpsTurn> &turn)
{
    beginResetModel();
    m_marked = turn;
    layDuty();
    m_rows = opsRows(m_workspace, m_review, m_workbench.asOf(), m_workbench.isPresenting(), m_marked);
    endResetModel();
}

/// Two weeks of each rotation; of the one whose turn is to be swapped as many as it can be swapped with, as
/// far as the rota is planned.
void OpsReviewModel::layDuty()
{
    constexpr int shown = 2;
    const QDate monday = m_review.weekStart();
    for (DutyWeeks &duty : m_review.duty) {
        const Rotation *rotation = m_workspace.find(duty.rotation);
        const bool isMarked = m_marked && m_marked->rotation == duty.rotation;
        const int weeks =
            isMarked ? std::max(shown, OpsSwap::weeksPlanned(m_workspace, duty.rotation, monday)) : shown;
        if (rotation && int(duty.weeks.size()) != weeks)
            duty = dutyWeeks(m_workspace, *rotation, monday, weeks, monday.addDays(7 * qint64(weeks)));
    }
}

std::optional<OpsTurn> OpsReviewModel::turnAt(const QModelIndex &index) const
{
    const OpsRow *shown = index.isValid() ? row(index.row()) : nullptr;
    constexpr int secondaryFrom = 4;
    if (!shown || shown->kind != OpsRow::Kind::Duty)
        return {};
    return OpsTurn{m_review.duty[shown->index].rotation, shown->monday,
                   index.column() < secondaryFrom ? ShiftLayer::Primary : ShiftLayer::Secondary};
}

int OpsReviewModel::rowOf(const OpsTurn &turn) const
{
    const auto at = std::ranges::find_if(m_rows, [this, &turn](const OpsRow &row) {
        return row.kind == OpsRow::Kind::Duty && row.monday == turn.monday
            && m_review.duty[row.index].rotation == turn.rotation;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QList<ChoiceOption> OpsReviewModel::owners() const
{
    std::vector<const Person *> people;
    for (const Person &person : m_workspace.rows<Person>()) {
        if (!person.end.isValid() || person.end >= m_workbench.asOf())
            people.push_back(&person);
    }
    std::ranges::sort(people, [](const Person *a, const Person *b) {
        return std::tie(a->name, a->key) < std::tie(b->name, b->key);
    });
    QList<ChoiceOption> options{{QVariant(QUuid()), tr("nobody")}};
    for (const Person *person : people)
        options.append({QVariant(person->id.uuid()), person->name});
    return options;
}

const OpsRow *OpsReviewModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_rows[size_t(index)] : nullptr;
}

int OpsReviewModel::rowOf(const RecordRef &record) const
{
    const auto at = std::ranges::find_if(m_rows, [&record](const OpsRow &row) {
        return !row.record.id.isNull() && row.record.table == record.table && row.record.id == record.id;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int OpsReviewModel::firstOf(int section) const
{
    const auto at = std::ranges::find_if(m_rows, [section](const OpsRow &row) {
        return row.section == section && row.kind != OpsRow::Kind::Head;
    });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

QString OpsReviewModel::sectionTitle(int section)
{
    static constexpr const char *titles[sectionCount] = {
        QT_TR_NOOP("Pages"),       QT_TR_NOOP("Incidents"),         QT_TR_NOOP("Error budgets"),
        QT_TR_NOOP("Alert rules"), QT_TR_NOOP("Changes next week"), QT_TR_NOOP("Rota, two weeks"),
        QT_TR_NOOP("Actions due")};
    return section >= 0 && section < sectionCount ? tr(titles[section]) : QString();
}

QString OpsReviewModel::weekName() const
{
    return tr("W%1 (%2)")
        .arg(m_review.from.weekNumber())
        .arg(words::span(m_review.from, m_review.from.addDays(6), m_workbench.asOf()));
}

QString OpsReviewModel::sourceName() const
{
    return tr("Ops W%1").arg(m_review.from.weekNumber());
}

int OpsReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OpsReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(OpsRow::columns);
}

QVariant OpsReviewModel::data(const QModelIndex &index, int role) const
{
    const OpsRow *shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown)
        return {};
    const auto column = size_t(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown->cells[column];
    case Qt::EditRole: {
        const ActionItem *action = shown->kind == OpsRow::Kind::Action && column == actionTitle
            ? m_review.actions[shown->index]
            : nullptr;
        if (shown->kind == OpsRow::Kind::Action && column == actionOwner)
            return m_review.actions[shown->index]->owner.uuid();
        return action ? action->title : shown->cells[column];
    }
    case KindRole:
        return int(shown->kind);
    case ToneRole:
        return int(shown->tones[column]);
    default:
        return {};
    }
}

bool OpsReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const OpsRow *shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown || shown->kind != OpsRow::Kind::Action || role != Qt::EditRole)
        return false;
    const ActionItem before = *m_review.actions[shown->index];
    if (index.column() == actionTitle)
        return rename(before, value.toString().trimmed());
    const Id<Person> owner = Id<Person>::fromUuid(value.toUuid());
    return index.column() == actionOwner && owner != before.owner
        && m_workbench.submit(assignAction(m_workspace, before, owner));
}

bool OpsReviewModel::rename(const ActionItem &action, const QString &title)
{
    if (title.isEmpty() || title == action.title)
        return false;
    ActionItem after = action;
    after.title = title;
    ChangeSet changes{tr("Rename %1").arg(action.key), {}};
    changes.replace(action, std::move(after));
    return m_workbench.submit(changes);
}

Qt::ItemFlags OpsReviewModel::flags(const QModelIndex &index) const
{
    const OpsRow *shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown || shown->kind == OpsRow::Kind::Head)
        return Qt::NoItemFlags; // so that the keys pass over it
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // Names are not offered while others look on (GR5).
    const bool isEdited =
        index.column() == actionTitle || (index.column() == actionOwner && !m_workbench.isPresenting());
    if (shown->kind == OpsRow::Kind::Action && isEdited && m_workbench.readOnlyReason().isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace fairlead
