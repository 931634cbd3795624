// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/duty_words.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"

namespace fairlead::duty {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duty)
};

QString nameOf(const Workspace &workspace, const Id<Person> &id)
{
    const Person *person = workspace.find(id);
    return person ? person->name : Words::tr("somebody unknown");
}

} // namespace

QString week(QDate monday)
{
    return Words::tr("W%1").arg(monday.weekNumber());
}

QString fairness(const Fairness &fairness)
{
    if (!fairness.isApplicable)
        return QStringLiteral("–");
    const QString figures =
        Words::tr("CV %1, most %2 × mean").arg(figure(fairness.variation, 2), figure(fairness.maxToMean, 1));
    return isUnfair(fairness) ? Words::tr("%1: uneven").arg(figures) : figures;
}

QString people(const Workspace &workspace, const DutyWeek &turn, bool hidesNames)
{
    if (turn.parts.empty())
        return turn.holes > 0 ? Words::tr("nobody") : QStringLiteral("–");
    if (hidesNames)
        return Words::tr("hidden");
    QStringList names;
    for (const DutyWeek::Part &part : turn.parts)
        names << nameOf(workspace, part.person);
    return names.join(QStringLiteral(", "));
}

QStringList problems(const Workspace &workspace, const std::array<DutyWeek, 2> &roles, bool hidesNames)
{
    QStringList words;
    for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
        const DutyWeek &turn = roles[size_t(layer)];
        if (turn.holes >= 7)
            words << Words::tr("no %1").arg(role(layer));
        else if (turn.holes > 0)
            words << Words::tr("no %1 on %2").arg(role(layer), words::calendarDays(turn.holes));
        for (const DutyWeek::Part &part : turn.parts) {
            if (part.daysAway == 0)
                continue;
            const QString days = words::workingDays(part.daysAway);
            words << (hidesNames ? Words::tr("%1 on leave, %2").arg(role(layer), days)
                                 : Words::tr("%1 %2 on leave, %3")
                                       .arg(role(layer), nameOf(workspace, part.person), days));
        }
    }
    return words;
}

QString role(ShiftLayer layer)
{
    return layer == ShiftLayer::Primary ? Words::tr("primary") : Words::tr("secondary");
}

} // namespace fairlead::duty
