// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/absence_lines.h"

#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/people/agenda_lines.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AbsenceLines)
};

Line head(const QString &text, const QString &note = {})
{
    Line line;
    line.kind = Line::Kind::Head;
    line.key = QStringLiteral("head/") + text;
    line.text = text;
    line.note = note;
    return line;
}

QString slipWords(const AbsenceEffect &effect)
{
    if (!effect.after.isValid())
        return Words::tr("nobody else could do it");
    if (!effect.before.isValid())
        return Words::tr("somebody could do it then");
    return effect.daysLater >= 0 ? Words::tr("%1 later").arg(words::calendarDays(effect.daysLater))
                                 : Words::tr("%1 sooner").arg(words::calendarDays(-effect.daysLater));
}

Line effectLine(const Workspace &workspace, const AbsenceImpact &impact, const AbsenceEffect &effect)
{
    Line line;
    line.key = lineKey(effect.item);
    line.text = words::itemTitle(workspace, effect.item);
    QStringList notes{slipWords(effect)};
    if (effect.before.isValid() && effect.after.isValid())
        notes << Words::tr("%1 → %2", "last day as planned, and then")
                     .arg(words::day(effect.before, impact.from), words::day(effect.after, impact.from));
    const Item *item = workspace.find(effect.item);
    if (effect.breaksDeadline && item)
        notes << Words::tr("breaks its deadline of %1").arg(words::day(item->deadline, impact.from));
    line.note = notes.join(QStringLiteral(" · "));
    const bool isBad = effect.breaksDeadline || !effect.after.isValid();
    line.mark = isBad          ? QStringLiteral("warning")
        : effect.daysLater < 0 ? QStringLiteral("chevron-left")
                               : QStringLiteral("chevron-right");
    line.markTone = isBad ? Tone::Warning : Tone::Secondary;
    return line;
}

Line serviceLine(const Workspace &workspace, const Id<Service> &id)
{
    const Service *service = workspace.find(id);
    const ServiceTier *tier = service ? workspace.find(service->tier) : nullptr;
    Line line;
    line.key = lineKey(id);
    line.text = service ? service->caption() : QString();
    line.note = tier ? Words::tr("tier %1").arg(tier->level) : QString();
    line.mark = QStringLiteral("services");
    line.markTone = Tone::Warning;
    return line;
}

Line shiftLine(const Workspace &workspace, const AbsenceImpact &impact, const Id<Shift> &id)
{
    const Shift *shift = workspace.find(id);
    const Rotation *rotation = shift ? workspace.find(shift->rotation) : nullptr;
    Line line;
    line.key = lineKey(id);
    if (!shift)
        return line;
    line.text = rotation ? rotation->caption() : QString();
    line.note = Words::tr("%1 · %2", "layer and days of a turn on call")
                    .arg(choiceText<Shift>(shift->layer), words::span(shift->from, shift->to, impact.from));
    line.mark = QStringLiteral("moon");
    return line;
}

} // namespace

QList<Line> absenceLines(const Workspace &workspace, const AbsenceImpact &impact)
{
    QList<Line> lines;
    if (!impact.effects.empty())
        lines << head(Words::tr("Items that move"));
    for (const AbsenceEffect &effect : impact.effects)
        lines << effectLine(workspace, impact, effect);
    if (!impact.orphaned.empty())
        lines << head(Words::tr("Services without anybody who carries them"));
    for (const Id<Service> &service : impact.orphaned)
        lines << serviceLine(workspace, service);
    if (!impact.alone.empty())
        lines << head(Words::tr("Skills that nobody else of the team can lead"));
    for (const Id<Skill> &skill : impact.alone) {
        const Skill *row = workspace.find(skill);
        Line line;
        line.key = lineKey(skill);
        line.text = row ? row->caption() : QString();
        line.note = row ? choiceText<Skill>(row->importance) : QString();
        line.mark = QStringLiteral("metrics");
        lines << line;
    }
    if (!impact.shifts.empty())
        lines << head(Words::tr("Turns on call that are open"));
    for (const Id<Shift> &shift : impact.shifts)
        lines << shiftLine(workspace, impact, shift);
    return lines;
}

QString absenceSummary(const AbsenceImpact &impact)
{
    if (impact.isNothing())
        return Words::tr("Nothing breaks: no item moves, no service and no turn on call is left alone.");
    int later = 0;
    int days = 0;
    int stuck = 0;
    for (const AbsenceEffect &effect : impact.effects) {
        later += effect.daysLater > 0 ? 1 : 0;
        days += std::max(0, effect.daysLater);
        stuck += effect.after.isValid() ? 0 : 1;
    }
    QStringList parts;
    if (later > 0)
        parts << Words::tr("%n item(s) end later, %1 of slip in all", nullptr, later)
                     .arg(words::calendarDays(days));
    else if (stuck == 0)
        parts << Words::tr("no item ends later");
    if (stuck > 0)
        parts << Words::tr("%n item(s) that nobody else could do", nullptr, stuck);
    if (impact.deadlinesBroken > 0)
        parts << Words::tr("%n deadline(s) broken", nullptr, impact.deadlinesBroken);
    if (!impact.orphaned.empty())
        parts << Words::tr("%n service(s) without anybody", nullptr, int(impact.orphaned.size()));
    if (!impact.shifts.empty())
        parts << Words::tr("%n turn(s) on call open", nullptr, int(impact.shifts.size()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace fairlead
