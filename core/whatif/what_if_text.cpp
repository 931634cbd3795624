// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/what_if_text.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

/// More items than this are counted, not named.
constexpr size_t mostNamed = 4;

/// "R09 3, R13 1": the items with a number behind each.
QString named(const std::vector<QString> &items)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(items.size(), mostNamed); ++i)
        parts.append(items[i]);
    QString text = parts.join(QStringLiteral(", "));
    if (items.size() > mostNamed)
        text = Text::tr("%1 and %2 more").arg(text).arg(items.size() - mostNamed);
    return text;
}

QString points(double share)
{
    const QString sign = share < 0 ? QString() : QStringLiteral("+");
    return Text::tr("%1 points").arg(QString(sign + words::figure(std::round(share * 1000) / 10)));
}

struct Sorted {
    std::vector<QString> broken, out, later, kept, in;
};

Sorted sorted(const Workspace &workspace, const WhatIfAnswer &answer, const WhatIfProposal &proposal)
{
    const auto variant = appliedUnchecked(workspace, proposal.changes);
    const Workspace &rows = variant ? *variant : workspace;
    Sorted result;
    for (const WhatIfEffect &each : proposal.effects) {
        const QString key = words::item(rows, each.item);
        const int days = each.daysLater.value_or(0);
        if (each.breaksDeadline)
            result.broken.push_back(each.after.isValid() ? QString(key + QStringLiteral(" → ")
                                                                   + words::day(each.after, answer.by))
                                                         : key);
        else if (each.before.isValid() && !each.after.isValid())
            result.out.push_back(key);
        else if (days > 0)
            result.later.push_back(QStringLiteral("%1 +%2").arg(key).arg(days));
        if (each.keepsDeadline)
            result.kept.push_back(key);
        else if (!each.before.isValid() && each.after.isValid())
            result.in.push_back(QString(key + QStringLiteral(" → ") + words::day(each.after, answer.by)));
    }
    return result;
}

} // namespace

QString whatIfSummary(const Workspace &workspace, const WhatIfAnswer &answer)
{
    const QString item = words::itemTitle(workspace, answer.item);
    const QString by = words::day(answer.by, answer.finish);
    if (!answer.finish.isValid())
        return Text::tr("%1 has no date: it is below the line, or nobody can do it. Wanted by %2.")
            .arg(item, by);
    const QString finish = words::day(answer.finish, answer.by);
    if (answer.isInTime())
        return Text::tr("%1 is planned for %2, in time for %3.").arg(item, finish, by);
    return Text::tr("%1 is planned for %2, %3 after %4.")
        .arg(item, finish, words::workingDays(answer.daysLate.value_or(0)), by);
}

QString whatIfGain(const Workspace &workspace, const WhatIfAnswer &answer, const WhatIfProposal &proposal)
{
    Q_UNUSED(workspace)
    const QString finish = words::day(proposal.finish, answer.by);
    if (!proposal.gain)
        return proposal.reaches ? Text::tr("%1, in time").arg(finish) : finish;
    const QString gain = words::workingDays(*proposal.gain);
    return proposal.reaches ? Text::tr("%1, %2 sooner: in time").arg(finish, gain)
                            : Text::tr("%1, %2 sooner").arg(finish, gain);
}

QStringList whatIfPrices(const Workspace &workspace, const WhatIfAnswer &answer,
                         const WhatIfProposal &proposal)
{
    const Sorted items = sorted(workspace, answer, proposal);
    const WhatIfPrice &price = proposal.price;
    QStringList lines;
    if (!items.broken.empty())
        lines.append(Text::tr("Breaks the deadline of %1").arg(named(items.broken)));
    if (!items.out.empty())
        lines.append(Text::tr("Leaves out %1").arg(named(items.out)));
    if (!items.later.empty())
        lines.append(Text::tr("Later by working days: %1").arg(named(items.later)));
    if (!items.in.empty())
        lines.append(Text::tr("Comes in: %1").arg(named(items.in)));
    if (!items.kept.empty())
        lines.append(Text::tr("Also keeps the deadline of %1").arg(named(items.kept)));
    if (price.daysEarlier > 0)
        lines.append(Text::tr("Others are %1 sooner, summed").arg(words::workingDays(price.daysEarlier)));
    if (price.lentEffort > 0)
        lines.append(Text::tr("Takes %1 d from another team").arg(words::days(price.lentEffort)));
    if (price.chance)
        lines.append(Text::tr("Chance of the date: %1").arg(points(*price.chance)));
    if (price.chanceOfOthers && *price.chanceOfOthers < -0.0005)
        lines.append(Text::tr("Chance of the item that loses most: %1").arg(points(*price.chanceOfOthers)));
    return lines;
}

QString whatIfText(const Workspace &workspace, const WhatIfAnswer &answer, int most)
{
    QStringList lines{whatIfSummary(workspace, answer)};
    if (answer.chance)
        lines.append(Text::tr("Chance of the date as planned: %1").arg(words::percent(*answer.chance, 0)));
    if (answer.isInTime())
        return lines.join(u'\n');
    if (answer.proposals.empty())
        lines.append(Text::tr("None of %1 changes that were tried brings it forward.").arg(answer.tried));
    else if (!answer.proposals.front().reaches)
        lines.append(
            Text::tr("None of %1 changes that were tried is enough; what brings most:").arg(answer.tried));
    else
        lines.append(Text::tr("%1 changes were tried; what it would take:").arg(answer.tried));
    for (size_t i = 0; i < std::min(answer.proposals.size(), size_t(std::max(0, most))); ++i) {
        const WhatIfProposal &each = answer.proposals[i];
        lines.append(QString());
        lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(each.changes.sentence));
        lines.append(QString(QStringLiteral("   → ") + whatIfGain(workspace, answer, each)));
        for (const QString &line : whatIfPrices(workspace, answer, each))
            lines.append(QString(QStringLiteral("   ") + line));
    }
    return lines.join(u'\n');
}

} // namespace fairlead
