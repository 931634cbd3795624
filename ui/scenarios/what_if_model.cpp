// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/what_if_model.h"

#include "core/planning/why_words.h"
#include "core/whatif/what_if_text.h"
#include "ui/kit/figures.h"
#include "ui/kit/theme.h"

namespace fairlead {

namespace {

/// A change without its details: "Split R05" of "Split R05: what R06 waits for first (8 d), …". A list is
/// told apart by what is changed; the details stand beside it.
QString shortened(const QString &sentence)
{
    const qsizetype colon = sentence.indexOf(QLatin1String(": "));
    return colon > 0 ? sentence.left(colon) : sentence;
}

} // namespace

void WhatIfModel::show(const Workspace &names, const WhatIfAnswer &answer)
{
    beginResetModel();
    m_names = names;
    m_answer = answer;
    arrange();
    endResetModel();
}

void WhatIfModel::clear()
{
    beginResetModel();
    m_answer = {};
    m_rows.clear();
    m_open.clear();
    endResetModel();
}

void WhatIfModel::setHidesDuty(bool hides)
{
    if (hides == m_hidesDuty)
        return;
    beginResetModel();
    m_hidesDuty = hides;
    arrange();
    endResetModel();
}

void WhatIfModel::arrange()
{
    m_rows.clear();
    const auto isDuty = [](WhatIfKind kind) {
        return kind == WhatIfKind::SwapDuty || kind == WhatIfKind::HandOverDuty;
    };
    for (const ProposalGroup &group : groupedProposals(m_answer)) {
        if (m_hidesDuty && std::ranges::any_of(m_answer.proposals[group.best].kinds, isDuty))
            continue;
        m_rows.push_back({group.best, int(group.alike.size()), false});
        if (!m_open.contains(m_answer.proposals[group.best].sentences))
            continue;
        for (const size_t other : group.alike)
            m_rows.push_back({other, 0, true});
    }
}

const WhatIfProposal *WhatIfModel::proposal(int row) const
{
    return row >= 0 && row < rowCount() ? &m_answer.proposals[m_rows[size_t(row)].proposal] : nullptr;
}

int WhatIfModel::rowOf(const QStringList &sentences) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (proposal(row)->sentences == sentences)
            return row;
    }
    return -1;
}

int WhatIfModel::alikeCount(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].alike : 0;
}

bool WhatIfModel::isOpen(int row) const
{
    const WhatIfProposal *shown = proposal(row);
    return shown && alikeCount(row) > 0 && m_open.contains(shown->sentences);
}

void WhatIfModel::setOpen(int row, bool open)
{
    const WhatIfProposal *shown = proposal(row);
    if (!shown || alikeCount(row) == 0 || isOpen(row) == open)
        return;
    beginResetModel();
    if (open)
        m_open.insert(shown->sentences);
    else
        m_open.erase(shown->sentences);
    arrange();
    endResetModel();
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::text(const Row &row, Column column) const
{
    const WhatIfProposal &proposal = m_answer.proposals[row.proposal];
    switch (column) {
    case Change: {
        QStringList changes;
        for (const QString &sentence : proposal.sentences)
            changes.append(shortened(sentence));
        const QString change = changes.join(QStringLiteral("  +  "));
        if (row.isAlternative)
            return tr("    or: %1").arg(change);
        return row.alike > 0 ? tr("%1   (%n more alike)", nullptr, row.alike).arg(change) : change;
    }
    case Finish: {
        const QString day = words::day(proposal.finish, m_answer.by);
        return proposal.reaches ? tr("%1, in time").arg(day) : day;
    }
    case Gain:
        return proposal.gain ? tr("%1 wd").arg(figure(-*proposal.gain, 0)) : tr("now in");
    case Chance: {
        if (!proposal.price.chance)
            return QStringLiteral("–");
        const double points = *proposal.price.chance * 100;
        return points >= 0.5 ? QString(u'+' + figure(points, 0)) : figure(points, 0);
    }
    case Price:
        return priceLine(m_names, m_answer, proposal);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    const WhatIfProposal &proposal = m_answer.proposals[row.proposal];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Change ? proposal.sentences.join(u'\n') : text(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Gain || column == Chance ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        if (column == Finish && proposal.reaches)
            return int(Tone::Good);
        if (column == Price && proposal.price.deadlinesBroken > 0)
            return int(Tone::Error);
        return int(column == Price || row.isAlternative ? Tone::Secondary : Tone::Text);
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Gain || section == Chance ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Chance)
        return tr("What it does to the chance of the date, in points of a hundred");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change:
        return tr("What it takes");
    case Finish:
        return tr("Then");
    case Gain:
        return tr("Moves it");
    case Chance:
        return tr("Chance");
    case Price:
        return tr("What it costs others");
    default:
        return {};
    }
}

QString priceLine(const Workspace &names, const WhatIfAnswer &answer, const WhatIfProposal &proposal)
{
    const QString line = whatIfPrices(names, answer, proposal).join(QStringLiteral(" · "));
    return line.isEmpty() ? WhatIfModel::tr("nothing") : line;
}

} // namespace fairlead
