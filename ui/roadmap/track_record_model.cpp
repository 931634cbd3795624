// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/track_record_model.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fairlead {

namespace {

QString factor(double value)
{
    return QStringLiteral("× ") + QLocale().toString(value, 'f', 2);
}

/// Whether that many of so many landing is more than two standard errors from what was said.
bool isFarOff(const Calibration &calibration)
{
    const double said = calibration.percent / 100.0;
    const double error = std::sqrt(said * (1 - said) / std::max(1, calibration.items));
    return std::abs(calibration.share() - said) > 2 * error;
}

} // namespace

void TrackRecordModel::show(const Workspace &workspace, const TrackRecord &record)
{
    beginResetModel();
    m_rows.clear();
    for (const Calibration &calibration : record.calibration) {
        if (calibration.items == 0)
            continue;
        m_rows.push_back(
            {tr("Done by the P%1 date").arg(calibration.percent),
             words::percent(calibration.percent / 100.0, 0), words::percent(calibration.share(), 0),
             calibration.items, isFarOff(calibration),
             tr("%1 of %2 items")
                 .arg(QLocale().toString(calibration.landed), QLocale().toString(calibration.items))});
    }
    if (record.promises > 0)
        m_rows.push_back({tr("Chances of deadlines (Brier score)"), tr("0 is perfect"),
                          QLocale().toString(record.brier, 'f', 2), record.promises, record.brier > 0.25,
                          tr("Mean squared difference of chance and outcome; a coin has 0.25")});
    for (const auto &[team, bias] : record.teams)
        addBias(team.isNull() ? tr("Work without a team took")
                              : tr("Work of %1 took").arg(words::team(workspace, team)),
                bias);
    for (const auto &[kind, bias] : record.kinds)
        addBias(tr("%1: took").arg(choiceText(Item::table, kind)), bias);
    endResetModel();
}

void TrackRecordModel::addBias(const QString &what, const EstimateBias &bias)
{
    if (bias.items == 0)
        return;
    const bool isOff = bias.low > 1 || bias.high < 1;
    m_rows.push_back(
        {what, factor(1), factor(bias.factor), bias.items, isOff,
         tr("At 95 %: %1 to %2 of what the ranges led to expect").arg(factor(bias.low), factor(bias.high))});
}

int TrackRecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrackRecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrackRecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {QString(), tr("Said"), tr("Was"), tr("Items")};
    return section < ColumnCount ? QVariant(names[section]) : QVariant();
}

QVariant TrackRecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString cells[] = {row.what, row.said, row.was, QLocale().toString(row.items)};
        return cells[index.column()];
    }
    case Qt::ToolTipRole:
        return row.tip;
    case Qt::TextAlignmentRole:
        return int((index.column() == What ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ToneRole:
        return index.column() == Was && row.isOff ? QVariant(int(Tone::Error)) : QVariant();
    default:
        return {};
    }
}

} // namespace fairlead
