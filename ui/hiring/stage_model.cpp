// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/stage_model.h"

#include "core/planning/why_words.h"
#include "ui/hiring/hiring_words.h"

namespace fairlead {

namespace {

CandidateCard boardCard(const PrivateRecords &records, const Candidate &candidate, QDate asOf)
{
    CandidateCard card{candidate.id,
                       candidate.stage,
                       candidate.key,
                       hiring_words::timeInStage(records, candidate, asOf),
                       candidate.nextStep,
                       false,
                       hiring_words::whole(records, candidate, asOf)};
    if (isFinal(candidate.stage)) {
        card.time = hiring_words::stage(candidate.stage);
        card.next = words::day(candidate.decidedOn, asOf);
    } else if (candidate.nextOn.isValid()) {
        const QString day = words::day(candidate.nextOn, asOf);
        card.next =
            candidate.nextStep.isEmpty() ? day : QString(candidate.nextStep + QStringLiteral(", ") + day);
        card.isLate = candidate.nextOn < asOf;
    }
    return card;
}

} // namespace

void StageModel::show(const PrivateRecords &records, const Id<Requisition> &requisition, QDate asOf)
{
    std::vector<std::pair<QDate, const Candidate *>> all;
    for (const Candidate &candidate : records.rows<Candidate>()) {
        if (candidate.requisition == requisition)
            all.emplace_back(hiring_words::since(records, candidate), &candidate);
    }
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second->key < b.second->key;
    });
    Columns columns;
    for (const auto &[since, candidate] : all)
        columns[size_t(std::min(int(candidate->stage), ended))].push_back(
            boardCard(records, *candidate, asOf));
    // Who has left the pipeline last is told first.
    std::ranges::reverse(columns[size_t(ended)]);
    auto steps = funnel(records, requisition);
    if (columns == m_columns && steps == m_funnel)
        return;
    beginResetModel();
    m_columns = std::move(columns);
    m_funnel = std::move(steps);
    m_rows = 0;
    for (const auto &column : m_columns)
        m_rows = std::max(m_rows, int(column.size()));
    endResetModel();
}

const CandidateCard *StageModel::card(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    const auto &column = m_columns[size_t(index.column())];
    return index.row() < int(column.size()) ? &column[size_t(index.row())] : nullptr;
}

QModelIndex StageModel::indexOf(const Id<Candidate> &candidate) const
{
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const auto found = std::ranges::find(m_columns[column], candidate, &CandidateCard::id);
        if (found != m_columns[column].end())
            return index(int(found - m_columns[column].begin()), int(column));
    }
    return {};
}

bool StageModel::hasCards() const
{
    return m_rows > 0;
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ended + 1;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CandidateCard *shown = card(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->code;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return shown->whole;
    default:
        return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > ended)
        return {};
    const auto at = size_t(section);
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = section == ended ? tr("Ended") : hiring_words::stage(CandidateStage(section));
        return m_columns[at].empty() ? name : tr("%1  %2").arg(name).arg(m_columns[at].size());
    }
    case Qt::ToolTipRole: // where the column is too narrow for all of it
    case FunnelRole:
        if (at >= m_funnel.size())
            return {};
        return section == ended ? tr("accepted %1").arg(m_funnel[at].reached)
                                : hiring_words::funnel(m_funnel[at]);
    default:
        return {};
    }
}

Qt::ItemFlags StageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return card(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemNeverHasChildren;
}

} // namespace fairlead
