// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"
#include "core/whatif/what_if_text.h"
#include "core/workspace/change_json.h"

#include <QJsonArray>

namespace fairlead {

namespace {

QJsonValue json(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

double rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

QJsonValue json(const std::optional<double> &share)
{
    return share ? QJsonValue(rounded(*share)) : QJsonValue();
}

QJsonObject json(const WhatIfPrice &price)
{
    return {{QStringLiteral("daysLater"), price.daysLater},
            {QStringLiteral("daysEarlier"), price.daysEarlier},
            {QStringLiteral("deadlinesBroken"), price.deadlinesBroken},
            {QStringLiteral("deadlinesKept"), price.deadlinesKept},
            {QStringLiteral("itemsOut"), price.itemsOut},
            {QStringLiteral("itemsIn"), price.itemsIn},
            {QStringLiteral("effortOut"), rounded(price.effortOut)},
            {QStringLiteral("peopleAdded"), price.peopleAdded},
            {QStringLiteral("lentEffort"), rounded(price.lentEffort)},
            {QStringLiteral("chance"), json(price.chance)},
            {QStringLiteral("chanceOfOthers"), json(price.chanceOfOthers)}};
}

QJsonObject json(const Workspace &workspace, const WhatIfProposal &proposal)
{
    const auto variant = appliedUnchecked(workspace, proposal.changes);
    QJsonArray kinds;
    for (const WhatIfKind kind : proposal.kinds)
        kinds.append(QLatin1String(codeOf(kind)));
    QJsonArray effects;
    for (const WhatIfEffect &each : proposal.effects) {
        effects.append(
            QJsonObject{{QStringLiteral("item"), words::item(variant ? *variant : workspace, each.item)},
                        {QStringLiteral("before"), json(each.before)},
                        {QStringLiteral("after"), json(each.after)},
                        {QStringLiteral("daysLater"), json(each.daysLater)},
                        {QStringLiteral("breaksDeadline"), each.breaksDeadline},
                        {QStringLiteral("keepsDeadline"), each.keepsDeadline}});
    }
    return {{QStringLiteral("kinds"), kinds},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(proposal.sentences)},
            {QStringLiteral("finish"), json(proposal.finish)},
            {QStringLiteral("reaches"), proposal.reaches},
            {QStringLiteral("gain"), json(proposal.gain)},
            {QStringLiteral("price"), json(proposal.price)},
            {QStringLiteral("effects"), effects},
            {QStringLiteral("changes"), QJsonDocument::fromJson(toJson(proposal.changes)).object()}};
}

} // namespace

QJsonDocument whatIfJson(const Workspace &workspace, const WhatIfAnswer &answer)
{
    QJsonArray proposals;
    for (const WhatIfProposal &each : answer.proposals)
        proposals.append(json(workspace, each));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("item"), words::item(workspace, answer.item)},
                                     {QStringLiteral("by"), json(answer.by)},
                                     {QStringLiteral("finish"), json(answer.finish)},
                                     {QStringLiteral("daysLate"), json(answer.daysLate)},
                                     {QStringLiteral("chance"), json(answer.chance)},
                                     {QStringLiteral("tried"), answer.tried},
                                     {QStringLiteral("complete"), answer.isComplete},
                                     {QStringLiteral("proposals"), proposals}});
}

} // namespace fairlead
