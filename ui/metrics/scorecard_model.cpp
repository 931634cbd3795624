// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/scorecard_model.h"

#include "ui/metrics/kpi_words.h"

namespace fairlead {

QString courseWords(const KpiTile &tile)
{
    std::vector<double> values;
    for (const KpiValue &value : tile.history) {
        if (value.value)
            values.push_back(*value.value);
    }
    if (values.size() < 2)
        return {};
    return ScorecardModel::tr("%1 to %2 in %3 periods")
        .arg(kpi::number(*tile.kpi, values.front()), kpi::number(*tile.kpi, values.back()))
        .arg(values.size());
}

QString pairWords(const KpiTile &pair)
{
    return ScorecardModel::tr("%1  %2  %3, %4")
        .arg(pair.kpi->key, kpi::figure(*pair.kpi, pair.value.value), pair.kpi->name,
             colourWords(pair.colour));
}

ScorecardModel::ScorecardModel(MetricsBoard &board, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &MetricsBoard::changed, this, &ScorecardModel::refresh);
    refresh();
}

void ScorecardModel::setFilter(ScorecardFilter filter)
{
    m_filter = filter;
    refresh();
}

void ScorecardModel::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

bool ScorecardModel::isShown(const KpiTile &tile) const
{
    if (!tile.kpi->isOn) // it is there as a pair only, and stands beside what it is the pair of
        return false;
    const QString all = tile.kpi->caption() + u' ' + tile.kpi->category + u' ' + tile.kpi->question;
    if (!all.contains(m_text, Qt::CaseInsensitive))
        return false;
    switch (m_filter) {
    case ScorecardFilter::Attention:
        return tile.needsAttention();
    case ScorecardFilter::Signals:
        return tile.signal() != SignalRule::None;
    case ScorecardFilter::Weekly:
        return tile.kpi->frequency == Frequency::Weekly || tile.kpi->frequency == Frequency::Daily;
    case ScorecardFilter::All:
        break;
    }
    return true;
}

/// Categories in the order of their first figure, which are in order of their keys.
void ScorecardModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    const MetricsAnswer *answer = m_board.answer();
    QStringList categories;
    for (size_t i = 0; answer && i < answer->tiles.size(); ++i) {
        const QString &category = answer->tiles[i].kpi->category;
        if (isShown(answer->tiles[i]) && !categories.contains(category))
            categories.append(category);
    }
    for (const QString &category : std::as_const(categories)) {
        m_rows.push_back({-1, category.isEmpty() ? tr("Without a category") : category});
        for (size_t i = 0; i < answer->tiles.size(); ++i) {
            if (answer->tiles[i].kpi->category == category && isShown(answer->tiles[i]))
                m_rows.push_back({int(i), {}});
        }
    }
    endResetModel();
}

const KpiTile *ScorecardModel::tile(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].tile < 0)
        return nullptr;
    return &m_board.answer()->tiles[size_t(m_rows[size_t(row)].tile)];
}

const KpiTile *ScorecardModel::pairOf(int row) const
{
    const KpiTile *shown = tile(row);
    if (!shown || int(shown->pair) == m_rows[size_t(row)].tile)
        return nullptr;
    return &m_board.answer()->tiles[shown->pair];
}

int ScorecardModel::rowOf(const Id<KpiDefinition> &kpi) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const KpiTile *shown = tile(row);
        if (shown && shown->kpi->id == kpi)
            return row;
    }
    return -1;
}

int ScorecardModel::figures() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.tile >= 0; }));
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScorecardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ScorecardModel::words(const KpiTile &tile, int column) const
{
    switch (column) {
    case Name:
        return tile.kpi->caption();
    case Value:
        return kpi::figure(*tile.kpi, tile.value.value);
    case Standing:
        return tile.target && tile.target->green
            ? tr("%1  (%2)").arg(colourWords(tile.colour), kpi::target(tile))
            : kpi::target(tile);
    case Signal:
        return tile.signal() == SignalRule::None ? QStringLiteral("–") : signalWords(tile.signal());
    case Course:
        return courseWords(tile);
    case Going:
        return trendWords(tile.trend);
    case Basis: {
        QStringList parts = kpi::cautions(*tile.kpi, tile.value);
        if (const QString basis = kpi::basis(*tile.kpi, tile.value); !basis.isEmpty())
            parts.append(basis);
        return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QString ScorecardModel::tip(const KpiTile &tile, int column) const
{
    const KpiValue &toDate = m_board.answer()->toDate[size_t(&tile - m_board.answer()->tiles.data())];
    switch (column) {
    case Name:
        return tile.kpi->question;
    case Value: {
        const QString now =
            tr("%1: %2").arg(kpi::period(tile.span), kpi::figure(*tile.kpi, tile.value.value));
        if (!toDate.value)
            return now;
        const KpiSpan running = spanOf(tile.span.window, m_board.answer()->asOf);
        return QString(now + u'\n'
                       + tr("%1 to date: %2, %3")
                             .arg(kpi::period(running), kpi::figure(*tile.kpi, toDate.value),
                                  kpi::basis(*tile.kpi, toDate)));
    }
    case Going:
    case Signal:
        return kpi::limitWords(tile);
    default:
        return words(tile, column);
    }
}

QVariant ScorecardModel::toneOf(const KpiTile &tile, int column) const
{
    switch (column) {
    case Standing:
        return int(kpi::tone(tile.colour));
    case Going:
        return int(kpi::tone(tile.trend));
    case Signal:
        return int(tile.signal() == SignalRule::None ? Tone::Secondary : Tone::Text);
    case Basis:
        return int(tile.value.isLowData || tile.value.isRawOnly ? Tone::Warning : Tone::Secondary);
    default:
        return {};
    }
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == TileRole)
        return row.tile;
    if (row.tile < 0)
        return role == Qt::DisplayRole && index.column() == Name ? QVariant(row.heading) : QVariant();
    const KpiTile &shown = *tile(index.row());
    const KpiTile *pair = pairOf(index.row());
    const bool isPair = index.column() == Pair;
    switch (role) {
    case Qt::DisplayRole:
        return !isPair ? words(shown, index.column()) : pair ? pairWords(*pair) : QStringLiteral("–");
    case Qt::ToolTipRole:
        return !isPair ? tip(shown, index.column()) : pair ? pairWords(*pair) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        return isPair ? QVariant() : toneOf(shown, index.column());
    default:
        return {};
    }
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Figure");
    case Value:
        return tr("Newest");
    case Standing:
        return tr("Against the target");
    case Signal:
        return tr("Signal");
    case Course:
        return tr("Twelve periods");
    case Going:
        return tr("Trend");
    case Basis:
        return tr("Rests on");
    case Pair:
        return tr("Always beside it");
    default:
        return {};
    }
}

Qt::ItemFlags ScorecardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!tile(index.row())) // a heading is no cell to stand on
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace fairlead
