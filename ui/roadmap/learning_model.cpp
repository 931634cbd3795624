// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/learning_model.h"

#include "core/planning/why_words.h"
#include "ui/kit/icon.h"

namespace fairlead {

namespace {

/// "+3 days", "−2 days".
QString signedDays(int days)
{
    return days > 0 ? QString(u'+' + words::calendarDays(days))
                    : QString(QStringLiteral("−") + words::calendarDays(-days));
}

} // namespace

void LearningModel::show(const Workspace &names, std::vector<LearningOffer> offers)
{
    beginResetModel();
    m_names = names;
    m_offers = std::move(offers);
    endResetModel();
}

void LearningModel::setGoals(std::set<Id<Item>> items)
{
    if (items == m_goals)
        return;
    m_goals = std::move(items);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Title), index(rowCount() - 1, Title));
}

bool LearningModel::hasGoal(int row) const
{
    const LearningOffer *shown = offer(row);
    return shown && m_goals.contains(shown->item);
}

const LearningOffer *LearningModel::offer(int row) const
{
    return row >= 0 && row < rowCount() ? &m_offers[size_t(row)] : nullptr;
}

int LearningModel::rowOf(const Id<SkillDemand> &demand) const
{
    const auto at = std::ranges::find(m_offers, demand, &LearningOffer::demand);
    return at == m_offers.end() ? -1 : int(at - m_offers.begin());
}

int LearningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

int LearningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LearningModel::text(const LearningOffer &offer, Column column) const
{
    switch (column) {
    case Title:
        return words::itemTitle(m_names, offer.item);
    case Teaches: {
        const Skill *skill = m_names.find(offer.skill);
        return tr("%1  %2 → %3", "skill, level now and then")
            .arg(skill ? skill->key : QString())
            .arg(offer.from)
            .arg(offer.to);
    }
    case Learners:
        return offer.wishing > 0 ? tr("%1, %2 of them wish to").arg(offer.learners.size()).arg(offer.wishing)
                                 : QString::number(offer.learners.size());
    case Ends:
        if (offer.makesPossible())
            return tr("possible only so");
        if (!offer.after.isValid())
            return tr("nobody can");
        return offer.itemDays == 0 ? tr("as planned") : signedDays(offer.itemDays);
    case Others:
        if (offer.deadlinesBroken > 0)
            return tr("breaks %n deadline(s)", nullptr, offer.deadlinesBroken);
        return offer.othersDays == 0 ? tr("nothing") : signedDays(offer.othersDays);
    case Leaders:
        return offer.leadersAfter > offer.leadersBefore
            ? tr("%1 → %2", "people who can lead").arg(offer.leadersBefore).arg(offer.leadersAfter)
            : QString::number(offer.leadersBefore);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LearningModel::data(const QModelIndex &index, int role) const
{
    const LearningOffer *shown = offer(index.row());
    if (!index.isValid() || !shown)
        return {};
    const auto column = Column(index.column());
    const bool isMarked = column == Title && m_goals.contains(shown->item);
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, column);
    case Qt::ToolTipRole:
        return isMarked ? tr("A growth goal is tied to it. The mark is not shown while others look on.")
                        : text(*shown, column);
    case Qt::DecorationRole:
        return isMarked ? QVariant(icon(QLatin1String("lock"), Tone::Accent)) : QVariant();
    case Qt::AccessibleTextRole:
        return isMarked ? tr("%1; a growth goal is tied to it").arg(text(*shown, column))
                        : text(*shown, column);
    case ToneRole:
        if (column == Others && shown->deadlinesBroken > 0)
            return int(Tone::Error);
        if (column == Ends && shown->makesPossible())
            return int(Tone::Good);
        if (column == Leaders && shown->leadersAfter > shown->leadersBefore)
            return int(Tone::Good);
        return int(column == Title || column == Teaches ? Tone::Text : Tone::Secondary);
    default:
        return {};
    }
}

QVariant LearningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Learners)
        return tr("How many of the team are one level short of what the work asks for");
    if (role == Qt::ToolTipRole && section == Leaders)
        return tr("People of the team at level 3 or more, now and when it was learned");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Work");
    case Teaches:
        return tr("Teaches");
    case Learners:
        return tr("Could learn");
    case Ends:
        return tr("Ends");
    case Others:
        return tr("Costs others");
    case Leaders:
        return tr("Can lead");
    default:
        return {};
    }
}

QStringList learningPrices(const Workspace &names, const LearningOffer &offer, QDate asOf)
{
    QStringList prices;
    if (offer.deadlinesBroken > 0)
        prices << LearningModel::tr("Breaks %n deadline(s).", nullptr, offer.deadlinesBroken);
    if (offer.makesPossible())
        prices << LearningModel::tr("Ends on %1; as planned nobody could finish it.")
                      .arg(words::day(offer.after, asOf));
    else if (!offer.after.isValid())
        prices << LearningModel::tr("Nobody could finish it.");
    else if (offer.itemDays == 0)
        prices << LearningModel::tr("Ends on %1, as planned.").arg(words::day(offer.after, asOf));
    else
        prices << LearningModel::tr("Ends on %1 in place of %2: %3.")
                      .arg(words::day(offer.after, asOf), words::day(offer.before, asOf),
                           signedDays(offer.itemDays));
    prices << (offer.othersDays == 0
                   ? LearningModel::tr("Other work: nothing in all.")
                   : LearningModel::tr("Other work: %1 in all.").arg(signedDays(offer.othersDays)));
    prices << LearningModel::tr("The mentor gives %1 d beside it.").arg(words::days(offer.mentorDays));
    if (offer.leadersAfter > offer.leadersBefore)
        prices << LearningModel::tr("Then %1 of %2 can lead %3; today %4.")
                      .arg(offer.leadersAfter)
                      .arg(words::team(names, names.find(offer.item)->team),
                           words::skill(names, offer.skill, offer.to))
                      .arg(offer.leadersBefore);
    return prices;
}

} // namespace fairlead
