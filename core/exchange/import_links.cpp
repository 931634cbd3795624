// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_links.h"

#include "core/base/digraph.h"
#include "core/workspace/field_rules.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// The reason why the links of a component are refused: one loop in it, at most twelve items of it named.
QString loopInWords(const std::vector<const Item *> &loop)
{
    QStringList names;
    for (const Item *item : loop) {
        if (names.size() == 12) {
            names.append(QStringLiteral("…"));
            break;
        }
        names.append(item->key);
    }
    names.append(loop.front()->key);
    return Text::tr("It is part of a loop: %1. Expected dependencies without loops.")
        .arg(names.join(QStringLiteral(" → ")));
}

std::optional<DependencyType> typeNamed(const QString &text)
{
    const auto &all = Choices<DependencyType>::all;
    for (size_t i = 0; i < std::size(all); ++i) {
        if (text.compare(QLatin1String(all[i].key), Qt::CaseInsensitive) == 0)
            return DependencyType(i);
    }
    return {};
}

} // namespace

/// Nodes are the items that links of the file touch and those that can be reached over existing ones.
struct LinkBook::Graph {
    QHash<Id<Item>, int> nodes;
    std::vector<const Item *> items;
    std::vector<Edge> edges;
    std::vector<int> component; ///< of each node: the strong component with a loop; -1: none

    int node(const Workspace &workspace, const Id<Item> &id)
    {
        const auto at = nodes.constFind(id);
        if (at != nodes.constEnd())
            return *at;
        nodes.insert(id, int(items.size()));
        items.push_back(workspace.find(id));
        return int(items.size()) - 1;
    }
    void add(const Workspace &workspace, const Dependency &row)
    {
        const int from = node(workspace, row.predecessor);
        edges.push_back({from, node(workspace, row.successor)});
    }
    /// One loop in words for each strong component that has one. Linear.
    std::vector<QString> loops()
    {
        const auto components = cyclicComponents(int(items.size()), edges);
        std::vector<int> place(items.size(), 0);
        component.assign(items.size(), -1);
        for (size_t i = 0; i < components.size(); ++i) {
            for (size_t k = 0; k < components[i].size(); ++k) {
                component[size_t(components[i][k])] = int(i);
                place[size_t(components[i][k])] = int(k);
            }
        }
        std::vector<std::vector<Edge>> inside(components.size());
        for (const Edge &edge : edges) {
            const int at = component[size_t(edge.from)];
            if (at >= 0 && at == component[size_t(edge.to)])
                inside[size_t(at)].push_back({place[size_t(edge.from)], place[size_t(edge.to)]});
        }
        std::vector<QString> words;
        for (size_t i = 0; i < components.size(); ++i) {
            std::vector<const Item *> loop;
            for (const int node : findCycle(int(components[i].size()), inside[i]))
                loop.push_back(items[size_t(components[i][size_t(node)])]);
            words.push_back(loopInWords(loop));
        }
        return words;
    }
};

LinkBook::LinkBook(ImportBuilder &builder, LinksAre are) : m_builder(builder), m_are(are)
{
    for (const Dependency &row : builder.base().rows<Dependency>())
        m_existing.insert(keyOf(row.predecessor, row.successor, row.type), &row);
}

LinkBook::PairKey LinkBook::keyOf(const Id<Item> &predecessor, const Id<Item> &successor, DependencyType type)
{
    return {{predecessor.uuid(), successor.uuid()}, int(type)};
}

QString LinkBook::name(const Dependency &row) const
{
    const Item *before = m_builder.next().find(row.predecessor);
    const Item *after = m_builder.next().find(row.successor);
    QString text =
        QString((before ? before->key : QString()) + QStringLiteral(" → ") + (after ? after->key : QString())
                + u' ' + QLatin1String(Choices<DependencyType>::all[size_t(row.type)].key));
    if (row.lag != 0)
        text += QString::asprintf("%+d", row.lag);
    return text;
}

void LinkBook::add(const ImportedLink &link)
{
    const PairKey key = keyOf(link.predecessor, link.successor, link.type);
    Pending pending;
    pending.before = m_existing.value(key, nullptr);
    pending.line = link.line;
    Dependency &row = pending.row;
    if (pending.before) {
        row = *pending.before;
    } else {
        row.id = Id<Dependency>::create();
        row.predecessor = link.predecessor;
        row.successor = link.successor;
        row.type = link.type;
    }
    row.lag = link.lag.value_or(row.lag);
    row.lagCalendar = link.lagCalendar.value_or(row.lagCalendar);
    row.note = link.note.value_or(row.note);
    if (link.predecessor == link.successor) {
        const Item *item = m_builder.next().find(link.predecessor);
        return m_builder.ledger().refuse(
            link.line, name(row), Text::tr("%1 cannot wait for itself.").arg(item ? item->key : QString()));
    }
    if (const qsizetype before = m_seen.value(key, -1); before >= 0)
        return m_builder.ledger().refuse(link.line, name(row), sameAsLine(link.line, before));
    if (auto kept = checkFields(m_builder.next(), ChangeSet().add(row)); !kept)
        return m_builder.ledger().refuse(link.line, name(row), kept.error().message);
    m_seen.insert(key, link.line);
    m_pending.push_back(std::move(pending));
}

void LinkBook::finish()
{
    Graph graph;
    for (const Pending &each : m_pending)
        graph.add(m_builder.next(), each.row);
    for (const Dependency &row : m_builder.base().rows<Dependency>()) {
        if (m_builder.next().find(row.predecessor) && m_builder.next().find(row.successor))
            graph.add(m_builder.next(), row);
    }
    const auto loops = graph.loops();
    const auto componentOf = [&](const Id<Item> &id) { return graph.component[size_t(graph.nodes[id])]; };
    for (const Pending &each : m_pending) {
        const int from = componentOf(each.row.predecessor);
        const bool isLoop = from >= 0 && from == componentOf(each.row.successor);
        if (!isLoop || each.before) {
            accept(each);
            continue;
        }
        m_builder.ledger().refuse(each.line, name(each.row), loops[size_t(from)]);
        m_refused.push_back(each.row);
    }
    m_pending.clear();
}

void LinkBook::accept(const Pending &pending)
{
    const bool same = pending.before && *pending.before == pending.row;
    if (m_are == LinksAre::Along && !same) {
        m_builder.ledger().note(pending.line, name(pending.row),
                                pending.before ? Text::tr("The dependency changes.")
                                               : Text::tr("The dependency is new."));
    } else if (m_are == LinksAre::Rows) {
        m_builder.ledger().add(!pending.before ? LedgerKind::New
                                   : same      ? LedgerKind::Unchanged
                                               : LedgerKind::Changed,
                               pending.line, name(pending.row),
                               pending.before ? changesInWords(m_builder.next(), *pending.before, pending.row)
                                              : QString());
    }
    m_builder.put(pending.row);
}

QList<LinkText> linksInText(const QString &text, const NameIndex<Item> &items)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n|]+"));
    static const QRegularExpression typed(QStringLiteral("^(.+?)[\\s:(\\[]*(FS|SS|FF|SF)[\\s)\\]]*(?:([+\\-"
                                                         "\\x{2212}])\\s*(\\d{1,4})\\s*(?:d|wd|days?)?)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lagged(
        QStringLiteral("^(.+?)\\s*([+\\-\\x{2212}])\\s*(\\d{1,4})\\s*(?:d|wd|days?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QList<LinkText> links;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString reference = part.simplified();
        if (reference.isEmpty())
            continue;
        LinkText link{reference};
        const auto lagOf = [](const QString &sign, const QString &days) {
            return sign == QStringLiteral("+") ? days.toInt() : -days.toInt();
        };
        if (items.find(reference).first == Meaning::None) {
            if (const auto match = typed.match(reference); match.hasMatch()) {
                link = {match.captured(1).trimmed(), *typeNamed(match.captured(2)),
                        lagOf(match.captured(3), match.captured(4))};
            } else if (const auto plain = lagged.match(reference);
                       plain.hasMatch() && items.find(plain.captured(1)).first != Meaning::None) {
                link = {plain.captured(1), DependencyType::FinishToStart,
                        lagOf(plain.captured(2), plain.captured(3))};
            }
        }
        links.append(link);
    }
    return links;
}

} // namespace fairlead
