// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ladder_file.h"

#include "core/exchange/feeds/markup_node.h"

#include <QFile>
#include <iterator>

namespace fairlead {

namespace {

Error inLine(const MarkupNode &node, const QString &what)
{
    return Error::malformed(Text::tr("Line %1: %2").arg(node.line).arg(what));
}

/// The list under a key; an empty one where the key is missing. Malformed: something else stands there.
Result<std::vector<MarkupNode>> listAt(const MarkupNode &node, QStringView key)
{
    const MarkupNode *found = node.find(key);
    if (!found || found->isEmpty())
        return std::vector<MarkupNode>();
    if (!found->isList())
        return fail(inLine(*found, Text::tr("“%1” is a list.").arg(key.toString())));
    return found->items;
}

/// Refuses keys that nobody reads: a typing error would be lost without a word.
Result<void> onlyKeys(const MarkupNode &node, std::initializer_list<QStringView> known)
{
    if (!node.isMap())
        return fail(inLine(node, Text::tr("expected keys and values.")));
    for (const auto &[key, value] : node.pairs) {
        if (std::find(known.begin(), known.end(), QStringView(key)) == known.end())
            return fail(inLine(value, Text::tr("the key “%1” is not known.").arg(key.left(40))));
    }
    return {};
}

Result<Expectation> expectationFrom(const MarkupNode &node)
{
    if (auto kept = onlyKeys(node, {u"name", u"weight", u"gate", u"meets"}); !kept)
        return fail(kept.error());
    Expectation expectation;
    expectation.competency = node.textAt({u"name"});
    expectation.text = node.textAt({u"meets"});
    if (const MarkupNode *weight = node.find(u"weight")) {
        bool isNumber = false;
        expectation.weight = weight->text.toInt(&isNumber);
        if (!isNumber)
            return fail(inLine(*weight, Text::tr("a weight is a whole number from 1 on.")));
    }
    if (const MarkupNode *gate = node.find(u"gate")) {
        if (gate->text != u"true" && gate->text != u"false")
            return fail(inLine(*gate, Text::tr("“gate” is true or false.")));
        expectation.isGate = gate->text == u"true";
    }
    return expectation;
}

Result<LadderLevel> levelFrom(const MarkupNode &node)
{
    if (auto kept = onlyKeys(node, {u"key", u"title", u"competencies"}); !kept)
        return fail(kept.error());
    LadderLevel level{node.textAt({u"key"}), node.textAt({u"title"}), {}};
    const auto competencies = listAt(node, u"competencies");
    if (!competencies)
        return fail(competencies.error());
    for (const MarkupNode &each : *competencies) {
        auto expectation = expectationFrom(each);
        if (!expectation)
            return fail(expectation.error());
        level.expectations.push_back(*std::move(expectation));
    }
    return level;
}

Result<LadderTrack> trackFrom(const MarkupNode &node)
{
    if (auto kept = onlyKeys(node, {u"name", u"levels"}); !kept)
        return fail(kept.error());
    LadderTrack track{node.textAt({u"name"}), {}};
    const auto levels = listAt(node, u"levels");
    if (!levels)
        return fail(levels.error());
    for (const MarkupNode &each : *levels) {
        auto level = levelFrom(each);
        if (!level)
            return fail(level.error());
        track.levels.push_back(*std::move(level));
    }
    return track;
}

Result<LadderStep> stepFrom(const MarkupNode &node)
{
    if (auto kept = onlyKeys(node, {u"from", u"to", u"kind"}); !kept)
        return fail(kept.error());
    LadderStep step{node.textAt({u"from"}), node.textAt({u"to"}), CareerStepKind::TrackChange};
    const QString word = node.textAt({u"kind"});
    const auto &kinds = Choices<CareerStepKind>::all;
    for (size_t i = 0; i < std::size(kinds); ++i) {
        if (word == QLatin1String(kinds[i].key)) {
            step.kind = CareerStepKind(int(i));
            return step;
        }
    }
    if (!word.isEmpty())
        return fail(inLine(node,
                           Text::tr("“%1” is no kind of step; expected promotion, lateral or track-change.")
                               .arg(word.left(40))));
    return step;
}

MarkupNode markupOf(const LadderLevel &level)
{
    MarkupNode node = MarkupNode::map();
    node.set(QStringLiteral("key"), MarkupNode::scalar(level.key));
    node.set(QStringLiteral("title"), MarkupNode::scalar(level.title));
    MarkupNode competencies;
    competencies.kind = MarkupNode::Kind::List;
    for (const Expectation &each : level.expectations) {
        MarkupNode one = MarkupNode::map();
        one.set(QStringLiteral("name"), MarkupNode::scalar(each.competency));
        one.set(QStringLiteral("weight"), MarkupNode::number(QString::number(each.weight)));
        if (each.isGate)
            one.set(QStringLiteral("gate"), MarkupNode::number(QStringLiteral("true")));
        if (!each.text.isEmpty())
            one.set(QStringLiteral("meets"), MarkupNode::scalar(each.text));
        competencies.items.push_back(std::move(one));
    }
    if (!competencies.items.empty())
        node.set(QStringLiteral("competencies"), std::move(competencies));
    return node;
}

MarkupNode listOf(std::vector<MarkupNode> items)
{
    MarkupNode list;
    list.kind = MarkupNode::Kind::List;
    list.items = std::move(items);
    return list;
}

} // namespace

Result<Ladder> ladderFromYaml(const QByteArray &yaml)
{
    const auto documents = readYaml(yaml);
    if (!documents)
        return fail(documents.error());
    if (documents->size() != 1 || !documents->front().isMap())
        return fail(Error::malformed(Text::tr("Expected one ladder with “tracks”.")));
    const MarkupNode &root = documents->front();
    if (auto kept = onlyKeys(root, {u"ladder", u"tracks", u"steps"}); !kept)
        return fail(kept.error());
    Ladder ladder;
    ladder.name = root.textAt({u"ladder"});
    const auto tracks = listAt(root, u"tracks");
    const auto steps = listAt(root, u"steps");
    if (!tracks || !steps)
        return fail(tracks ? steps.error() : tracks.error());
    for (const MarkupNode &each : *tracks) {
        auto track = trackFrom(each);
        if (!track)
            return fail(track.error());
        ladder.tracks.push_back(*std::move(track));
    }
    for (const MarkupNode &each : *steps) {
        auto step = stepFrom(each);
        if (!step)
            return fail(step.error());
        ladder.steps.push_back(*std::move(step));
    }
    if (auto kept = ladder.check(); !kept)
        return fail(Error::malformed(kept.error().message));
    return ladder;
}

QString ladderToYaml(const Ladder &ladder)
{
    MarkupNode root = MarkupNode::map();
    root.set(QStringLiteral("ladder"), MarkupNode::scalar(ladder.name));
    std::vector<MarkupNode> tracks;
    for (const LadderTrack &track : ladder.tracks) {
        MarkupNode node = MarkupNode::map();
        node.set(QStringLiteral("name"), MarkupNode::scalar(track.name));
        std::vector<MarkupNode> levels;
        for (const LadderLevel &level : track.levels)
            levels.push_back(markupOf(level));
        node.set(QStringLiteral("levels"), listOf(std::move(levels)));
        tracks.push_back(std::move(node));
    }
    root.set(QStringLiteral("tracks"), listOf(std::move(tracks)));
    std::vector<MarkupNode> steps;
    for (const LadderStep &step : ladder.steps) {
        MarkupNode node = MarkupNode::map();
        node.set(QStringLiteral("from"), MarkupNode::scalar(step.from));
        node.set(QStringLiteral("to"), MarkupNode::scalar(step.to));
        node.set(QStringLiteral("kind"),
                 MarkupNode::scalar(QLatin1String(Choices<CareerStepKind>::all[size_t(step.kind)].key)));
        steps.push_back(std::move(node));
    }
    if (!steps.empty())
        root.set(QStringLiteral("steps"), listOf(std::move(steps)));
    return writeYaml(root);
}

Result<Ladder> builtInLadder()
{
    QFile file(QStringLiteral(":/templates/ladder.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::notFound(Text::tr("The program was built without its ladder.")));
    return ladderFromYaml(file.readAll());
}

} // namespace fairlead
