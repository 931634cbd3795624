// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/rating_model.h"

#include "ui/hiring/hiring_words.h"
#include "ui/kit/figures.h"

namespace fairlead {

namespace {

QString initials(const QString &name)
{
    QString letters;
    for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
        letters += part.front();
    return letters;
}

/// Initials, where they say who it is: the names stand above the table, and the dimensions need its width.
QString shortName(const QStringList &names, int at)
{
    const QString letters = initials(names[at]);
    const auto isSame = [&](const QString &name) { return initials(name) == letters; };
    return std::ranges::count_if(names, isSame) == 1 ? letters : names[at];
}

} // namespace

void RatingModel::show(const Workspace &workspace, const CandidatePicture &picture)
{
    QStringList names;
    for (const Scorecard *card : picture.cards)
        names << hiring_words::name(workspace, interviewerOf(*card));
    std::vector<Row> rows;
    for (const DimensionRatings &each : picture.dimensions) {
        Row row{each.dimension->name, {}, {}, each.mean, each.spread};
        for (size_t i = 0; i < each.ratings.size(); ++i) {
            const ScorecardRating *rating = each.ratings[i];
            row.values.push_back(rating ? rating->value : std::nullopt);
            if (rating && rating->value)
                row.evidence
                    << tr("%1: %2 – %3").arg(names[qsizetype(i)]).arg(*rating->value).arg(rating->evidence);
        }
        rows.push_back(std::move(row));
    }
    if (rows == m_rows && names == m_names)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_names = std::move(names);
    endResetModel();
}

QString RatingModel::evidence(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].evidence.join(u'\n') : QString();
}

int RatingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RatingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size()) + 3;
}

QVariant RatingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int cards = int(m_names.size());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == 0 ? row.dimension : row.evidence.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return row.dimension;
    if (index.column() <= cards) {
        const auto value = row.values[size_t(index.column() - 1)];
        return value ? QString::number(*value) : QStringLiteral("–");
    }
    if (index.column() == cards + 1)
        return row.mean ? figure(*row.mean, 1) : QStringLiteral("–");
    return row.spread == 0 ? QStringLiteral("–") : QString::number(row.spread);
}

QVariant RatingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const int cards = int(m_names.size());
    if (section == 0)
        return tr("Dimension");
    if (section <= cards)
        return role == Qt::ToolTipRole ? m_names[section - 1] : shortName(m_names, section - 1);
    return section == cards + 1 ? tr("Mean") : tr("Apart");
}

} // namespace fairlead
