// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/review_lines.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewLines)
};

const QString groupPrefix = QStringLiteral("group/");

QString keyOf(const ReviewEntry &entry)
{
    return entry.table + u'/' + entry.id;
}

QString kindWords(ReviewEntry::Kind kind)
{
    switch (kind) {
    case ReviewEntry::Kind::Supports:
        return Words::tr("speaks for it");
    case ReviewEntry::Kind::Against:
        return Words::tr("speaks against it");
    case ReviewEntry::Kind::Feedback:
        return Words::tr("feedback");
    case ReviewEntry::Kind::Recognition:
        return Words::tr("recognition");
    case ReviewEntry::Kind::GoalDone:
        break;
    }
    return Words::tr("goal reached");
}

Line entryLine(const ReviewEntry &entry, QDate asOf)
{
    Line line;
    line.key = keyOf(entry);
    line.text = entry.text;
    QStringList notes{words::day(entry.on, asOf), kindWords(entry.kind), entry.source};
    notes.removeAll(QString());
    line.note = notes.join(QStringLiteral(" · "));
    line.mark = entry.isIn ? QStringLiteral("check") : QStringLiteral("minus");
    line.markTone = entry.isIn ? Tone::Accent : Tone::Secondary;
    line.tone = entry.isIn ? Tone::Text : Tone::Secondary;
    line.state = entry.isIn ? Words::tr("goes in") : Words::tr("left out");
    line.indent = 1;
    if (entry.isOnlyMine) {
        line.end = QStringLiteral("lock");
        line.endTone = Tone::Accent;
        line.state = Words::tr("%1; only you have seen it so far").arg(line.state);
    }
    return line;
}

} // namespace

QString reviewGroupKey(const QString &competency)
{
    return groupPrefix + competency;
}

QList<Line> reviewLines(const ReviewContent &content, QDate asOf)
{
    QList<Line> lines;
    for (const ReviewGroup &group : content.groups) {
        Line line;
        line.key = reviewGroupKey(group.competency);
        line.text = group.competency.isEmpty() ? Words::tr("Besides the competencies") : group.competency;
        line.note = group.entries.empty()
            ? Words::tr("nothing was written down")
            : Words::tr("%1 of %2 go in").arg(group.chosen()).arg(group.entries.size());
        if (!group.words.isEmpty())
            line.note += QStringLiteral(" · ") + Words::tr("you wrote on it");
        line.mark = group.words.isEmpty() ? QStringLiteral("chevron-right") : QStringLiteral("edit");
        lines << line;
        for (const ReviewEntry &entry : group.entries)
            lines << entryLine(entry, asOf);
    }
    return lines;
}

const ReviewGroup *groupOfLine(const ReviewContent &content, const QString &key)
{
    for (const ReviewGroup &group : content.groups) {
        const bool holds = std::ranges::any_of(
            group.entries, [&key](const ReviewEntry &entry) { return keyOf(entry) == key; });
        if (holds || key == reviewGroupKey(group.competency))
            return &group;
    }
    return nullptr;
}

const ReviewEntry *entryOfLine(const ReviewContent &content, const QString &key)
{
    for (const ReviewGroup &group : content.groups) {
        const auto at = std::ranges::find(group.entries, key, keyOf);
        if (at != group.entries.end())
            return &*at;
    }
    return nullptr;
}

} // namespace fairlead
