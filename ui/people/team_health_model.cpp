// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/team_health_model.h"

namespace fairlead {

namespace {

constexpr size_t roundsShown = 8;

} // namespace

QString healthText(const HealthFigure &kind, double figure)
{
    if (!kind.isPromoters)
        return QLocale().toString(figure, 'f', 1);
    const auto points = qRound(figure);
    const QString size = QLocale().toString(std::abs(points));
    return points > 0 ? u'+' + size : points < 0 ? QStringLiteral("\u2212") + size : size;
}

TeamHealthModel::TeamHealthModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
{
    connect(&workbench.session(), &Session::changed, this, &TeamHealthModel::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &TeamHealthModel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &TeamHealthModel::refresh);
    refresh();
}

void TeamHealthModel::setKind(SurveyKind kind)
{
    m_kind = kind;
    refresh();
}

void TeamHealthModel::refresh()
{
    beginResetModel();
    m_health = teamHealth(m_workbench.workspace(), m_kind, m_workbench.team());
    std::erase_if(m_health.waves, [this](const HealthWave &wave) { return wave.from > m_workbench.asOf(); });
    if (m_health.waves.size() > roundsShown)
        m_health.waves.erase(m_health.waves.begin(), m_health.waves.end() - std::ptrdiff_t(roundsShown));
    m_questions.clear();
    for (const HealthWave &wave : m_health.waves) {
        for (const HealthFigure &figure : wave.questions) {
            if (!m_questions.contains(figure.question))
                m_questions << figure.question;
        }
    }
    endResetModel();
}

int TeamHealthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

int TeamHealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_health.waves.size());
}

const HealthFigure *TeamHealthModel::figure(int row, int column) const
{
    const std::vector<HealthFigure> &asked = m_health.waves[size_t(column - 1)].questions;
    const auto at = std::ranges::find(asked, m_questions[row], &HealthFigure::question);
    return at == asked.end() ? nullptr : &*at;
}

QVariant TeamHealthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(m_questions[index.row()]) : QVariant();
    const HealthFigure *asked = figure(index.row(), index.column());
    const auto shown = asked ? asked->shown() : std::nullopt;
    const bool isHidden = asked && asked->figures.isHidden;
    if (role == Qt::DisplayRole)
        return shown ? healthText(*asked, *shown) : isHidden ? tr("hidden") : QStringLiteral("–");
    if (role == Qt::ToolTipRole && shown)
        return asked->isPromoters
            ? tr("promoters less detractors, in points, of %n answer(s)", nullptr, asked->figures.answers)
            : tr("mean of %n answer(s)", nullptr, asked->figures.answers);
    if (role == Qt::ToolTipRole && isHidden)
        return tr("fewer than %1 answers, here or among the others").arg(minimumGroup(m_kind));
    return {};
}

QVariant TeamHealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0
        ? tr("Question")
        : QLocale().toString(m_health.waves[size_t(section - 1)].from, QStringLiteral("MMM yyyy"));
}

} // namespace fairlead
