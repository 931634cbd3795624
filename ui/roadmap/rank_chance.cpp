// SPDX-License-Identifier: GPL-3.0-or-later
// The probabilistic cut line in the ranked list: the chance of each item together with all above it.
#include "ui/roadmap/rank_model.h"

#include "core/planning/why_words.h"
#include "ui/workbench/chance_words.h"
#include "ui/workbench/live_forecast.h"

#include <QLocale>

namespace fairlead {

void RankModel::refreshChance()
{
    m_chances.clear();
    const LiveForecast &live = m_workbench.forecast();
    if (const Forecast *forecast = live.forecast()) {
        for (const RankedChance &ranking : forecast->rankings) {
            if (ranking.team.isNull())
                continue; // the list goes team by team
            for (const ChanceLineRow &row : chanceLine(ranking, live.policy()))
                m_chances.insert(row.item, row);
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Chance), index(rowCount() - 1, Price));
}

QString RankModel::chanceText(const Item &item) const
{
    const auto row = m_chances.constFind(item.id);
    const bool isOpen = item.state != ItemState::Done; // of what is done nothing has to be decided
    return row == m_chances.cend() || !isOpen ? QString() : chance::percent(row->chance);
}

QString RankModel::chanceNote(const Item &item) const
{
    const auto row = m_chances.constFind(item.id);
    if (row == m_chances.cend() || item.state == ItemState::Done)
        return {};
    switch (row->zone) {
    case Zone::Commit:
        return tr("commit");
    case Zone::Stretch:
        return tr("stretch");
    default:
        return tr("out");
    }
}

/// "−12": what its step takes from the confidence of those above it; empty where that rounds to nothing.
QString RankModel::priceText(const Item &item) const
{
    const auto row = m_chances.constFind(item.id);
    const bool isKnown = row != m_chances.cend() && item.state != ItemState::Done && row->cost >= 0.005;
    return isKnown ? QString(u'−' + QLocale().toString(row->cost * 100, 'f', 0)) : QString();
}

QString RankModel::chanceTip(const Item &item) const
{
    const auto row = m_chances.constFind(item.id);
    const Forecast *forecast = m_workbench.forecast().forecast();
    if (row == m_chances.cend() || !forecast)
        return {};
    QStringList lines;
    const QString margin = chance::points(row->margin);
    const QString share = chance::percent(row->chance);
    lines.append(tr("It and all above it in its team are in time together in %1 of the runs")
                     .arg(margin.isEmpty() ? share : QString(share + u' ' + margin)));
    if (row->zone == Zone::NotThisQuarter)
        lines.append(tr("Not this quarter, at a confidence of %1")
                         .arg(words::percent(m_workbench.forecast().confidence(), 0)));
    if (row->cost >= 0.005)
        lines.append(tr("With it those above lose %1 points of confidence")
                         .arg(QLocale().toString(row->cost * 100, 'f', 0)));
    if (const ItemForecast *dates = forecast->find(item.id)) {
        lines.append(chance::dates(*dates, forecast->asOf));
        lines.append(tr("By itself: %1").arg(chance::limit(*dates)));
    }
    return lines.join(u'\n');
}

Tone RankModel::chanceTone(const Item &item) const
{
    const auto row = m_chances.constFind(item.id);
    if (row == m_chances.cend() || !m_workbench.forecast().isCurrent())
        return Tone::Secondary;
    return row->zone == Zone::Commit ? Tone::Good : row->zone == Zone::Stretch ? Tone::Warning : Tone::Error;
}

} // namespace fairlead
