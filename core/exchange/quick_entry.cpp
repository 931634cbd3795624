// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry.h"

#include "core/workspace/item_edits.h"
#include "core/workspace/leave_edits.h"

namespace fairlead {

namespace {

using Words = QStringList;

bool isNamed(const Person &person, const Words &words)
{
    const QStringList names = person.name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            names, [&](const QString &name) { return name.startsWith(word, Qt::CaseInsensitive); });
    });
}

Result<const Person *> personNamed(const Workspace &workspace, const Words &words)
{
    std::vector<const Person *> found;
    for (const Person &person : workspace.rows<Person>()) {
        if (isNamed(person, words))
            found.push_back(&person);
    }
    const QString typed = words.join(u' ');
    if (found.empty())
        return fail(Error::invalid(Text::tr("Nobody here is called “%1”.").arg(typed)));
    if (found.size() > 1)
        return fail(Error::invalid(Text::tr("“%1” may be %2 or %3; type more of the name.")
                                       .arg(typed, found[0]->name, found[1]->name)));
    return found.front();
}

/// Takes the kind of leave or the word for half days off the end.
void takeLeaveWords(Words &words, Leave &leave)
{
    while (words.size() > 2) {
        const QString word = words.last();
        if (word.compare(Text::tr("half"), Qt::CaseInsensitive) == 0) {
            leave.fraction = Share::of(0.5);
        } else {
            const auto kind = std::ranges::find_if(Choices<LeaveKind>::all, [&](const Choice &choice) {
                return word.compare(QLatin1String(choice.key), Qt::CaseInsensitive) == 0
                    || word.compare(QCoreApplication::translate("leave", choice.label), Qt::CaseInsensitive)
                    == 0;
            });
            if (kind == std::end(Choices<LeaveKind>::all))
                return;
            leave.kind = LeaveKind(kind - std::begin(Choices<LeaveKind>::all));
        }
        words.removeLast();
    }
}

Result<QuickEntry> leaveEntry(const Workspace &workspace, Words words, const QuickContext &context)
{
    if (words.size() < 2)
        return fail(Error::invalid(Text::tr("Who, and when? For example: leave Ana 12–16 Oct")));
    Leave leave;
    leave.id = Id<Leave>::create();
    takeLeaveWords(words, leave);
    Error reason = Error::invalid({});
    for (qsizetype named = 1; named < words.size(); ++named) {
        const auto days = parseDayRange(words.mid(named).join(u' '), context.asOf);
        if (!days) {
            reason = days.error();
            continue;
        }
        const auto person = personNamed(workspace, words.first(named));
        if (!person)
            return fail(person.error());
        leave.person = (*person)->id;
        leave.from = days->first;
        leave.to = days->second;
        auto changes = addLeave(workspace, leave);
        if (!changes)
            return fail(changes.error());
        return QuickEntry{*std::move(changes), refer(leave.id)};
    }
    return fail(reason);
}

Result<QuickEntry> itemEntry(const Workspace &workspace, Words words, const QuickContext &context)
{
    Item item = newItem(workspace, context.plan, context.team, {});
    for (const Team &team : workspace.rows<Team>()) {
        if (!words.isEmpty() && words.last().compare(team.key, Qt::CaseInsensitive) == 0) {
            item.team = team.id;
            words.removeLast();
        }
    }
    if (item.team.isNull() && !workspace.rows<Team>().isEmpty())
        item.team = workspace.rows<Team>().begin()->id;
    if (words.size() > 1 && words.last() == QStringLiteral("d"))
        words.removeLast();
    QString last = words.isEmpty() ? QString() : words.last();
    if (last.endsWith(u'd'))
        last.chop(1);
    bool isNumber = false;
    const double days = QLocale().toDouble(last, &isNumber);
    if (isNumber && days > 0 && words.size() > 1) {
        item.effort = item.optimistic = item.pessimistic = Effort::of(days);
        words.removeLast();
    }
    item.title = words.join(u' ');
    if (item.title.isEmpty() || context.plan.isNull())
        return fail(Error::invalid(Text::tr("What is to be done? For example: item Cart merge 8 d ORD")));
    QuickEntry entry{{Text::tr("Add item %1 %2").arg(item.key, item.title), {}}, refer(item.id)};
    entry.changes.add(item);
    return entry;
}

Result<QuickEntry> riskEntry(const Workspace &workspace, const Words &words, const QuickContext & /*context*/)
{
    if (words.isEmpty())
        return fail(Error::invalid(Text::tr("What may go wrong? For example: risk: renewal slips")));
    Risk risk;
    risk.id = Id<Risk>::create();
    risk.key = nextKey<Risk>(workspace);
    risk.title = words.join(u' ');
    QuickEntry entry{{Text::tr("Add risk %1 %2").arg(risk.key, risk.title), {}}, refer(risk.id)};
    entry.changes.add(risk);
    return entry;
}

Result<QuickEntry> actionEntry(const Workspace &workspace, const Words &words,
                               const QuickContext & /*context*/)
{
    if (words.isEmpty())
        return fail(Error::invalid(Text::tr("What is to be done? For example: action: call the vendor")));
    ActionItem action;
    action.id = Id<ActionItem>::create();
    action.key = nextKey<ActionItem>(workspace);
    action.title = words.join(u' ');
    QuickEntry entry{{Text::tr("Add action %1 %2").arg(action.key, action.title), {}}, refer(action.id)};
    entry.changes.add(action);
    return entry;
}

/// A verb in English, which always works; its translation works as well.
struct Verb {
    const char *word;
    const char *example;
    Result<QuickEntry> (*read)(const Workspace &, Words, const QuickContext &);
};

std::span<const Verb> verbs()
{
    static constexpr Verb all[] = {
        {QT_TRANSLATE_NOOP("fairlead", "leave"), QT_TRANSLATE_NOOP("fairlead", "leave Ana 12–16 Oct"),
         leaveEntry},
        {QT_TRANSLATE_NOOP("fairlead", "item"), QT_TRANSLATE_NOOP("fairlead", "item Cart merge 8 d ORD"),
         itemEntry},
        {QT_TRANSLATE_NOOP("fairlead", "risk"), QT_TRANSLATE_NOOP("fairlead", "risk: renewal slips"),
         [](const Workspace &w, Words words, const QuickContext &c) { return riskEntry(w, words, c); }},
        {QT_TRANSLATE_NOOP("fairlead", "action"), QT_TRANSLATE_NOOP("fairlead", "action: call the vendor"),
         [](const Workspace &w, Words words, const QuickContext &c) { return actionEntry(w, words, c); }},
    };
    return all;
}

} // namespace

std::optional<Result<QuickEntry>> quickEntry(const Workspace &workspace, const QString &line,
                                             const QuickContext &context)
{
    Words words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString first = words.takeFirst();
    const bool isMarked = first.endsWith(u':');
    if (isMarked)
        first.chop(1);
    for (const Verb &verb : verbs()) {
        const bool isVerb = first.compare(QLatin1String(verb.word), Qt::CaseInsensitive) == 0
            || first.compare(Text::tr(verb.word), Qt::CaseInsensitive) == 0;
        if (isVerb && (isMarked || !words.isEmpty()))
            return verb.read(workspace, words, context);
    }
    return {};
}

QStringList quickEntryExamples()
{
    QStringList examples;
    for (const Verb &verb : verbs())
        examples.append(Text::tr(verb.example));
    return examples;
}

} // namespace fairlead
