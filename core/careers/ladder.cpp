// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/ladder.h"

#include <QSet>
#include <algorithm>

namespace fairlead {

namespace {

std::vector<const CareerLevel *> orderedLevels(const Workspace &workspace)
{
    std::vector<const CareerLevel *> levels;
    for (const CareerLevel &level : workspace.rows<CareerLevel>())
        levels.push_back(&level);
    std::ranges::stable_sort(levels, [](const CareerLevel *a, const CareerLevel *b) {
        return a->position != b->position ? a->position < b->position : a->key < b->key;
    });
    return levels;
}

LadderLevel levelFrom(const Workspace &workspace, const CareerLevel &row)
{
    LadderLevel level{row.key, row.title, {}};
    if (const Rubric *rubric = rubricOf(workspace, row.id)) {
        for (const RubricDimension *each : competenciesOf(workspace, rubric->id))
            level.expectations.push_back({each->name, each->weight, each->isGate, each->meets});
    }
    return level;
}

Result<void> checkLevel(const LadderLevel &level)
{
    QSet<QString> names;
    for (const Expectation &each : level.expectations) {
        if (each.competency.isEmpty())
            return fail(Error::invalid(Text::tr("Level %1 has a competency without a name.").arg(level.key)));
        if (names.contains(each.competency))
            return fail(Error::invalid(Text::tr("Level %1 has “%2” twice.").arg(level.key, each.competency)));
        if (each.weight < 1)
            return fail(Error::invalid(Text::tr("Level %1, “%2”: a weight is a whole number from 1 on.")
                                           .arg(level.key, each.competency)));
        names.insert(each.competency);
    }
    return {};
}

/// Turns a ladder into changes, level by level.
class Importer {
public:
    explicit Importer(const Workspace &workspace) : m_workspace(workspace) { }

    ChangeSet changes;

    void level(const LadderTrack &track, const LadderLevel &level, int position)
    {
        const CareerLevel *before = m_workspace.byKey<CareerLevel>(level.key);
        CareerLevel after = before ? *before : CareerLevel();
        if (!before)
            after.id = Id<CareerLevel>::create();
        after.key = level.key;
        after.title = level.title;
        after.track = track.name;
        after.position = position;
        put(before, after);
        m_ids.insert(level.key, after.id);
        rubric(after, level);
    }

    void steps(const Ladder &ladder)
    {
        std::vector<const CareerStep *> unused;
        for (const CareerStep &row : m_workspace.rows<CareerStep>())
            unused.push_back(&row);
        for (const LadderStep &step : ladder.steps) {
            const auto found = std::ranges::find_if(unused, [&](const CareerStep *row) {
                return row->from == m_ids.value(step.from) && row->to == m_ids.value(step.to);
            });
            const CareerStep *before = found == unused.end() ? nullptr : *found;
            if (before)
                unused.erase(found);
            CareerStep after = before ? *before : CareerStep();
            if (!before)
                after.id = Id<CareerStep>::create();
            after.from = m_ids.value(step.from);
            after.to = m_ids.value(step.to);
            after.kind = step.kind;
            put(before, after);
        }
        for (const CareerStep *row : unused)
            changes.remove(*row);
    }

private:
    template <class Row> void put(const Row *before, const Row &after)
    {
        if (before)
            changes.replace(*before, after);
        else
            changes.add(after);
    }

    void rubric(const CareerLevel &of, const LadderLevel &level)
    {
        const Rubric *before = rubricOf(m_workspace, of.id);
        if (!before && level.expectations.empty())
            return;
        Rubric after = before ? *before : Rubric();
        if (!before) {
            after.id = Id<Rubric>::create();
            after.key = QStringLiteral("RB-") + level.key;
        }
        after.name = QString(level.key + u' ' + level.title);
        after.level = of.id;
        put(before, after);
        auto unused =
            before ? competenciesOf(m_workspace, before->id) : std::vector<const RubricDimension *>();
        int position = 0;
        for (const Expectation &each : level.expectations) {
            const auto found = std::ranges::find(unused, each.competency, &RubricDimension::name);
            const RubricDimension *old = found == unused.end() ? nullptr : *found;
            if (old)
                unused.erase(found);
            RubricDimension dimension = old ? *old : RubricDimension();
            if (!old)
                dimension.id = Id<RubricDimension>::create();
            dimension.rubric = after.id;
            dimension.position = position++;
            dimension.name = each.competency;
            dimension.weight = each.weight;
            dimension.isGate = each.isGate;
            dimension.meets = each.text;
            put(old, dimension);
        }
        for (const RubricDimension *gone : unused)
            changes.remove(*gone);
    }

    const Workspace &m_workspace;
    QHash<QString, Id<CareerLevel>> m_ids;
};

} // namespace

Result<void> Ladder::check() const
{
    QSet<QString> keys;
    for (const LadderTrack &track : tracks) {
        for (const LadderLevel &level : track.levels) {
            if (level.key.isEmpty())
                return fail(Error::invalid(Text::tr("A level of “%1” has no key.").arg(track.name)));
            if (keys.contains(level.key))
                return fail(Error::invalid(Text::tr("The level %1 is there twice.").arg(level.key)));
            if (auto kept = checkLevel(level); !kept)
                return kept;
            keys.insert(level.key);
        }
    }
    if (keys.isEmpty())
        return fail(Error::invalid(Text::tr("The ladder has no level.")));
    for (const LadderStep &step : steps) {
        for (const QString &end : {step.from, step.to}) {
            if (!keys.contains(end))
                return fail(Error::invalid(Text::tr("A step leads from %1 to %2, but there is no level %3.")
                                               .arg(step.from, step.to, end)));
        }
    }
    return {};
}

Ladder ladderOf(const Workspace &workspace)
{
    Ladder ladder;
    ladder.name = workspace.settings().name;
    for (const CareerLevel *row : orderedLevels(workspace)) {
        auto track = std::ranges::find(ladder.tracks, row->track, &LadderTrack::name);
        if (track == ladder.tracks.end())
            track = ladder.tracks.insert(track, {row->track, {}});
        track->levels.push_back(levelFrom(workspace, *row));
    }
    for (const CareerStep &row : workspace.rows<CareerStep>()) {
        const CareerLevel *from = workspace.find(row.from);
        const CareerLevel *to = workspace.find(row.to);
        if (from && to)
            ladder.steps.push_back({from->key, to->key, row.kind});
    }
    return ladder;
}

Result<ChangeSet> importLadder(const Workspace &workspace, const Ladder &ladder)
{
    if (auto kept = ladder.check(); !kept)
        return fail(kept.error());
    Importer importer(workspace);
    int position = 0;
    for (const LadderTrack &track : ladder.tracks) {
        for (const LadderLevel &level : track.levels)
            importer.level(track, level, position++);
    }
    importer.steps(ladder);
    importer.changes.sentence = Text::tr("Take over the ladder “%1”").arg(ladder.name);
    return std::move(importer.changes);
}

const Rubric *rubricOf(const Workspace &workspace, const Id<CareerLevel> &level)
{
    const Rubric *found = nullptr;
    for (const Rubric &rubric : workspace.rows<Rubric>()) {
        if (!level.isNull() && rubric.level == level && (!found || rubric.version > found->version))
            found = &rubric;
    }
    return found;
}

std::vector<const RubricDimension *> competenciesOf(const Workspace &workspace, const Id<Rubric> &rubric)
{
    std::vector<const RubricDimension *> dimensions;
    for (const RubricDimension &each : workspace.rows<RubricDimension>()) {
        if (each.rubric == rubric)
            dimensions.push_back(&each);
    }
    std::ranges::stable_sort(dimensions, {}, &RubricDimension::position);
    return dimensions;
}

const CareerLevel *levelOf(const Workspace &workspace, const Person &person)
{
    return person.level.isEmpty() ? nullptr : workspace.byKey<CareerLevel>(person.level);
}

std::vector<std::pair<const CareerLevel *, CareerStepKind>> waysFrom(const Workspace &workspace,
                                                                     const Id<CareerLevel> &level)
{
    std::vector<std::pair<const CareerLevel *, CareerStepKind>> ways;
    const CareerLevel *from = workspace.find(level);
    if (!from)
        return ways;
    for (const CareerLevel *row : orderedLevels(workspace)) {
        if (row->track == from->track && row->position > from->position) {
            ways.emplace_back(row, CareerStepKind::Promotion);
            break;
        }
    }
    for (const CareerStep &step : workspace.rows<CareerStep>()) {
        const CareerLevel *to = workspace.find(step.to);
        if (step.from == level && to)
            ways.emplace_back(to, step.kind);
    }
    return ways;
}

} // namespace fairlead
