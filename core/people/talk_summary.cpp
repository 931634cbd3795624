// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/talk_summary.h"

#include "core/planning/why_words.h"

#include <algorithm>

namespace fairlead {

Result<TalkSummary> summaryOf(const PrivateRecords &records, const Id<OneOnOne> &talk)
{
    TalkSummary summary;
    summary.talk = records.find(talk);
    if (!summary.talk)
        return fail(Error::notFound(Text::tr("There is no such 1:1.")));
    const QStringList sections = sectionsOf(records, summary.talk->person, summary.talk->on);
    for (const QString &name : sections)
        summary.sections.push_back({name, {}});
    for (const TalkingPoint *point : pointsOf(records, talk)) {
        if (point->visibility != Visibility::Shared) {
            ++summary.keptBack;
            continue;
        }
        auto section = std::ranges::find(summary.sections, point->section, &TalkSummary::Section::name);
        if (section == summary.sections.end())
            section = summary.sections.insert(section, {point->section, {}});
        section->points.push_back(point);
    }
    for (const Promise &promise : records.rows<Promise>()) {
        if (promise.talk != talk)
            continue;
        if (promise.visibility == Visibility::Shared)
            summary.promises.push_back(&promise);
        else
            ++summary.keptBack;
    }
    std::ranges::stable_sort(summary.promises, [](const Promise *a, const Promise *b) {
        return a->by != b->by ? a->by < b->by : a->due < b->due;
    });
    for (const OneOnOne *each : talksWith(records, summary.talk->person)) {
        if (each->on > summary.talk->on && each->state == TalkState::Planned && !summary.next.isValid())
            summary.next = each->on;
    }
    return summary;
}

QString summaryText(const TalkSummary &summary, const QString &name)
{
    const QDate on = summary.talk->on;
    QStringList lines{Text::tr("1:1 of %1 with %2").arg(words::day(on, on), name)};
    for (const TalkSummary::Section &section : summary.sections) {
        if (section.points.empty())
            continue;
        lines << QString() << section.name;
        for (const TalkingPoint *point : section.points)
            lines << QStringLiteral("– ") + point->text;
    }
    if (!summary.promises.empty())
        lines << QString() << Text::tr("Promised");
    for (const Promise *promise : summary.promises) {
        const QString who = promise->by == Speaker::Manager ? Text::tr("I") : name;
        const QString due = promise->due.isValid()
            ? QString(QStringLiteral(" (") + words::day(promise->due, on) + u')')
            : QString();
        lines << QStringLiteral("– ") + who + QStringLiteral(": ") + promise->text + due;
    }
    if (summary.next.isValid())
        lines << QString() << Text::tr("Next: %1").arg(words::day(summary.next, on));
    return lines.join(u'\n');
}

} // namespace fairlead
