// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/tour.h"

#include "core/planning/why_words.h"

namespace fairlead {

namespace {

/// What a step looks at: the input, and the record that carries its tag.
struct Stop {
    const CheckInput &input;
    QUuid record;

    template <class Row> const Row *find() const { return input.workspace.find(Id<Row>::fromUuid(record)); }
};

struct Step {
    const char *tag;   ///< name of the tag in the workspace
    const char *table; ///< kind of the record that carries it
    const char *key;   ///< of that record in the sample
    const char *view;
    QString (*words)(const Stop &stop); ///< empty: there is nothing to show any more
};

/// A deadline that will not be kept is the question that “Why?” answers.
QString askWhy(const Stop &stop)
{
    const Item *item = stop.find<Item>();
    const ItemDates *dates = item ? stop.input.result.find(item->id) : nullptr;
    if (!dates || !item->deadline.isValid() || dates->finish <= item->deadline)
        return {};
    return Text::tr("%1 will be %2 late. Press Enter to see it on the timeline, then Alt+W to ask why.")
        .arg(item->key, words::calendarDays(item->deadline.daysTo(dates->finish)));
}

QString giveLeave(const Stop &stop)
{
    const Person *person = stop.find<Person>();
    const auto isOurs = [&](const Leave &leave) {
        return leave.person == person->id && leave.to >= stop.input.asOf();
    };
    if (!person || std::ranges::any_of(stop.input.workspace.rows<Leave>(), isOurs))
        return {};
    return Text::tr("%1 has no days off. Drag across some, and see what the team can still do.")
        .arg(person->name);
}

QString rank(const Stop &stop)
{
    const Item *item = stop.find<Item>();
    const auto [line, row] =
        item ? stop.input.result.ranked(*item) : std::pair<const TeamLine *, const RankedItem *>();
    if (!row || row->isAbove)
        return {};
    return Text::tr("%1 is below the cut line. Drag it up, or press Alt+Up, and see what falls out.")
        .arg(item->key);
}

/// What other teams must deliver first is what a session forgets.
QString link(const Stop &stop)
{
    const Workspace &workspace = stop.input.workspace;
    const Item *item = stop.find<Item>();
    const auto isFromAnotherTeam = [&](const Dependency &each) {
        const Item *before = workspace.find(each.predecessor);
        return each.successor == item->id && before && before->team != item->team;
    };
    if (!item || std::ranges::any_of(workspace.rows<Dependency>(), isFromAnotherTeam))
        return {};
    return Text::tr("%1 waits for no other team. Drag to it from the end of another bar, or press Ctrl+L.")
        .arg(item->key);
}

QString tryScenario(const Stop &stop)
{
    const Plan *plan = stop.find<Plan>();
    // Those that came with the sample have ids made of their names.
    const auto isOurs = [&](const Scenario &each) {
        return each.plan == plan->id && each.id.uuid().version() != QUuid::Sha1;
    };
    if (!plan || std::ranges::any_of(stop.input.workspace.rows<Scenario>(), isOurs))
        return {};
    return Text::tr("Press Ctrl+Shift+N to try something that does not count until you say so.");
}

constexpr Step steps[] = {
    {"tour: ask why", Item::table, "R07", "V2b", askWhy},
    {"tour: give leave", Person::table, "P26", "V3c", giveLeave},
    {"tour: rank", Item::table, "R16", "V2a", rank},
    {"tour: link", Item::table, "R44", "V2b", link},
    {"tour: scenario", Plan::table, "PLAN01", "V2e", tryScenario},
};

/// The tag of a step on its record; null: the step was ticked off, or never was.
const Tagging *taggingOf(const Workspace &workspace, const Step &step)
{
    for (const Tagging &tagging : workspace.rows<Tagging>()) {
        const Tag *tag = workspace.find(tagging.tag);
        if (tag && tag->name == QLatin1String(step.tag) && tagging.recordTable == QLatin1String(step.table))
            return &tagging;
    }
    return nullptr;
}

QString codeOf(int number)
{
    return QStringLiteral("T%1").arg(number);
}

template <class Row> QString idOfKey(const Workspace &workspace, const Step &step)
{
    const Row *row = workspace.byKey<Row>(QString(QLatin1String(step.key)));
    return row ? row->id.toString() : QString();
}

QString recordOf(const Workspace &workspace, const Step &step)
{
    const QLatin1String table(step.table);
    return table == QLatin1String(Item::table) ? idOfKey<Item>(workspace, step)
        : table == QLatin1String(Plan::table)  ? idOfKey<Plan>(workspace, step)
                                               : idOfKey<Person>(workspace, step);
}

} // namespace

int tourLength()
{
    return int(std::size(steps));
}

ChangeSet tourThrough(const Workspace &workspace)
{
    ChangeSet changes;
    changes.sentence = Text::tr("Begin the tour");
    for (const Step &step : steps) {
        const QString record = recordOf(workspace, step);
        if (record.isEmpty())
            continue;
        const QString name = QLatin1String(step.tag); // the same ids on every machine
        changes.add(Tag{Id<Tag>::named(name), name});
        changes.add(
            Tagging{Id<Tagging>::named(name), Id<Tag>::named(name), QLatin1String(step.table), record});
    }
    return changes;
}

bool hasTour(const Workspace &workspace)
{
    return std::ranges::any_of(steps,
                               [&](const Step &step) { return taggingOf(workspace, step) != nullptr; });
}

std::vector<Finding> tourSteps(const CheckInput &input)
{
    std::vector<Finding> left;
    int number = 0;
    for (const Step &step : steps) {
        ++number;
        const Tagging *tagging = taggingOf(input.workspace, step);
        if (!tagging)
            continue;
        const QUuid record = QUuid::fromString(tagging->recordId);
        Finding finding{codeOf(number), Severity::Information, step.words({input, record}), {}, {}, {}};
        if (finding.sentence.isEmpty())
            continue;
        finding.records = {{QLatin1String(step.table), record, {}}};
        finding.place = {QLatin1String(step.view), {}};
        Fix done{Text::tr("Tick off step %1 of the tour").arg(number), {}};
        done.changes.sentence = done.sentence;
        done.changes.remove(*tagging);
        finding.fixes = {std::move(done)};
        left.push_back(std::move(finding));
    }
    return left;
}

int tourStepNumber(const Finding &finding)
{
    for (int number = 1; number <= tourLength(); ++number) {
        if (finding.code == codeOf(number))
            return number;
    }
    return 0;
}

bool isTourStep(const Finding &finding)
{
    return tourStepNumber(finding) > 0;
}

} // namespace fairlead
