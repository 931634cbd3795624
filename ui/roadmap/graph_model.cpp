// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/graph_model.h"

#include "core/planning/why_words.h"
#include "ui/kit/graph_shapes.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

class Builder {
public:
    Builder(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
            const GraphViewOptions &options)
        : m_workspace(workspace)
        , m_result(result)
        , m_team(team)
        , m_options(options)
    { }

    PlanGraph build()
    {
        collect();
        addLinks();
        dropLoose();
        return std::move(m_graph);
    }

private:
    void collect()
    {
        int tint = 0;
        for (const TeamLine &line : m_result.lines) {
            const bool isOther = !m_team.isNull() && line.team != m_team;
            for (const RankedItem &ranked : line.items) {
                const Item *item = m_workspace.find(ranked.item);
                if (!item)
                    continue;
                ++m_graph.itemsOfPlan;
                if (!isOther || !m_options.hidesOtherTeams)
                    m_graph.items.push_back(itemOf(*item, ranked, tint, isOther));
            }
            tint += line.items.empty() ? 0 : 1;
        }
        // By key: the picture does not change when only the ranking does.
        std::ranges::sort(m_graph.items, {},
                          [](const GraphItem &item) { return std::pair(item.key, item.item); });
        for (size_t i = 0; i < m_graph.items.size(); ++i)
            m_graph.indexOf.insert(m_graph.items[i].item, int(i));
    }

    GraphItem itemOf(const Item &item, const RankedItem &ranked, int tint, bool isOther) const
    {
        GraphItem shown;
        shown.item = item.id;
        shown.key = item.key;
        shown.title = item.title;
        shown.team = words::team(m_workspace, item.team);
        shown.tint = tint % 6;
        shown.isOther = isOther;
        shown.isMilestone = item.isMilestone();
        shown.isDone = item.state == ItemState::Done;
        shown.isQuiet = !ranked.isAbove;
        const ItemDates *dates = m_result.find(item.id);
        shown.isInLoop = !dates && ranked.isAbove;
        if (!dates)
            return shown;
        shown.totalFloat = dates->totalFloat;
        shown.isCritical = dates->isCritical && !shown.isDone;
        shown.isNearCritical = dates->isNearCritical && !dates->isCritical && !shown.isDone;
        shown.isLate = item.deadline.isValid() && dates->finish > item.deadline;
        const QString day = words::day(dates->finish, m_result.asOf);
        shown.date = shown.isLate ? Words::tr("%1 late").arg(day)
            : shown.isDone        ? Words::tr("✓ %1").arg(day)
                                  : day;
        return shown;
    }

    void addLinks()
    {
        std::map<std::pair<int, int>, size_t> known;
        for (const Dependency &row : m_workspace.rows<Dependency>()) {
            const int from = m_graph.index(row.predecessor);
            const int to = m_graph.index(row.successor);
            if (from < 0 || to < 0)
                continue;
            const auto [at, isNew] = known.try_emplace({from, to}, m_graph.links.size());
            if (isNew) {
                GraphLink link;
                link.from = from;
                link.to = to;
                link.isBetweenTeams = m_graph.items[size_t(from)].team != m_graph.items[size_t(to)].team;
                m_graph.links.push_back(std::move(link));
            }
            add(m_graph.links[at->second], row);
        }
        for (GraphItem &item : m_graph.items)
            item.isLoose = true;
        for (const GraphLink &link : m_graph.links) {
            m_graph.items[size_t(link.from)].isLoose = false;
            m_graph.items[size_t(link.to)].isLoose = false;
        }
    }

    void add(GraphLink &link, const Dependency &row) const
    {
        link.ids.push_back(row.id);
        const bool isPlain = row.type == DependencyType::FinishToStart && row.lag == 0;
        if (!isPlain) {
            const QString type = words::linkType(row);
            link.label = link.label.isEmpty() ? type : QString(link.label + QStringLiteral(" · ") + type);
        }
        const ItemDates *dates = m_result.find(row.successor);
        const bool drives = dates && dates->driver == DriverKind::Link && dates->drivingLink == row.id;
        const bool areCritical =
            m_graph.items[size_t(link.from)].isCritical && m_graph.items[size_t(link.to)].isCritical;
        link.isCritical = link.isCritical || (drives && areCritical);
    }

    void dropLoose()
    {
        m_graph.looseItems = int(std::ranges::count_if(m_graph.items, &GraphItem::isLoose));
        if (m_options.showsLoose || m_graph.looseItems == 0)
            return;
        std::vector<int> now(m_graph.items.size(), -1);
        std::vector<GraphItem> kept;
        for (size_t i = 0; i < now.size(); ++i) {
            if (m_graph.items[i].isLoose)
                continue;
            now[i] = int(kept.size());
            kept.push_back(std::move(m_graph.items[i]));
        }
        m_graph.items = std::move(kept);
        for (GraphLink &link : m_graph.links) {
            link.from = now[size_t(link.from)];
            link.to = now[size_t(link.to)];
        }
        m_graph.indexOf.clear();
        for (size_t i = 0; i < m_graph.items.size(); ++i)
            m_graph.indexOf.insert(m_graph.items[i].item, int(i));
    }

    const Workspace &m_workspace;
    const PlanResult &m_result;
    Id<Team> m_team;
    const GraphViewOptions &m_options;
    PlanGraph m_graph;
};

/// Labels on their curves, where they cover neither a box nor another label.
void placeLabels(PlanGraph &graph, const Theme &look)
{
    const QFontMetricsF metrics(look.font(TextSize::Note));
    std::vector<QRectF> taken;
    for (const GraphItem &item : graph.items)
        taken.push_back(item.box);
    for (GraphLink &link : graph.links) {
        if (link.label.isEmpty())
            continue;
        QRectF box(0, 0, metrics.horizontalAdvance(link.label) + look.px(6), metrics.height());
        std::optional<QRectF> first;
        for (const double part : {0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.88, 0.12}) {
            box.moveCenter(link.path.pointAtPercent(part));
            const auto isHit = [&box](const QRectF &other) { return other.intersects(box); };
            if (std::ranges::none_of(std::span(taken).first(graph.items.size()), isHit) && !first)
                first = box;
            if (std::ranges::any_of(taken, isHit))
                continue;
            link.labelBox = box;
            break;
        }
        if (link.labelBox.isNull() && first)
            link.labelBox = *first;
        if (!link.labelBox.isNull())
            taken.push_back(link.labelBox);
    }
}

/// Below everything else, in as many columns as the picture is wide.
void placeLoose(PlanGraph &graph, double top, const GraphSizes &sizes)
{
    std::vector<GraphItem *> loose;
    for (GraphItem &item : graph.items) {
        if (item.isLoose)
            loose.push_back(&item);
    }
    if (loose.empty())
        return;
    const double gap = sizes.rowGap;
    const double fullWidth = std::max(graph.size.width() - sizes.margin, 5 * (sizes.width + gap));
    const size_t columns = std::max<size_t>(1, size_t((fullWidth + gap) / (sizes.width + gap)));
    graph.looseHead = QRectF(sizes.margin, top, fullWidth, sizes.headHeight);
    for (size_t i = 0; i < loose.size(); ++i) {
        const double x = sizes.margin + double(i % columns) * (sizes.width + gap);
        const double y = graph.looseHead.bottom() + double(i / columns) * (sizes.height + gap);
        loose[i]->box = QRectF(x, y, sizes.width, sizes.height);
        loose[i]->layer = int(i % columns);
        graph.size = graph.size.expandedTo(QSizeF(loose[i]->box.right(), loose[i]->box.bottom()));
    }
}

} // namespace

int PlanGraph::linkedItems() const
{
    return int(std::ranges::count_if(items, [](const GraphItem &item) { return !item.isLoose; }));
}

std::vector<bool> PlanGraph::related(int item) const
{
    std::vector<bool> isRelated(items.size(), false);
    if (item < 0)
        return isRelated;
    for (const bool isOnward : {true, false}) {
        std::vector<bool> isSeen(items.size(), false);
        std::vector<int> waiting{item};
        isSeen[size_t(item)] = true;
        while (!waiting.empty()) {
            const int at = waiting.back();
            waiting.pop_back();
            isRelated[size_t(at)] = true;
            for (const GraphLink &link : links) {
                const int next = isOnward ? link.to : link.from;
                if ((isOnward ? link.from : link.to) != at || isSeen[size_t(next)])
                    continue;
                isSeen[size_t(next)] = true;
                waiting.push_back(next);
            }
        }
    }
    return isRelated;
}

int PlanGraph::layers() const
{
    std::vector<int> waits(items.size(), 0);
    for (const GraphLink &link : links)
        ++waits[size_t(link.to)];
    std::vector<int> free;
    for (size_t i = 0; i < items.size(); ++i) {
        if (waits[i] == 0)
            free.push_back(int(i));
    }
    std::vector<int> layer(items.size(), 1);
    int most = 1;
    while (!free.empty()) {
        const int item = free.back();
        free.pop_back();
        most = std::max(most, layer[size_t(item)]);
        for (const GraphLink &link : links) {
            if (link.from != item)
                continue;
            layer[size_t(link.to)] = std::max(layer[size_t(link.to)], layer[size_t(item)] + 1);
            if (--waits[size_t(link.to)] == 0)
                free.push_back(link.to);
        }
    }
    return most;
}

GraphSizes GraphSizes::of(const Theme &look, int layers)
{
    constexpr double page = 1540; // a place on a small screen, seen at four fifths
    constexpr double gap = 52;
    const double width = std::clamp((page - (layers - 1) * gap) / std::max(1, layers), 180.0, 264.0);
    return {double(look.px(width)), double(look.px(25)), double(look.px(gap)),
            double(look.px(5)),     double(look.px(26)), double(look.px(10))};
}

PlanGraph planGraph(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                    const GraphViewOptions &options)
{
    return Builder(workspace, result, team, options).build();
}

GraphQuestion graphQuestion(const PlanGraph &graph, const GraphSizes &sizes, const PlanGraph &before)
{
    GraphQuestion question;
    std::vector<int> nodeOf(graph.items.size(), -1);
    for (size_t i = 0; i < graph.items.size(); ++i) {
        const GraphItem &item = graph.items[i];
        if (item.isLoose)
            continue;
        nodeOf[i] = int(question.nodes.size());
        GraphNode node{sizes.width, sizes.height, item.tint, {}};
        if (const int was = before.index(item.item); was >= 0 && !before.items[size_t(was)].isLoose)
            node.before = before.items[size_t(was)].box.center().y();
        question.nodes.push_back(node);
    }
    for (const GraphLink &link : graph.links)
        question.edges.push_back({nodeOf[size_t(link.from)], nodeOf[size_t(link.to)]});
    question.options.layerGap = sizes.layerGap;
    question.options.nodeGap = sizes.rowGap;
    question.options.edgeGap = sizes.rowGap;
    question.options.componentGap = 4 * sizes.rowGap;
    question.options.shape = 2.4; // as the room of a place is wide and low
    return question;
}

void place(PlanGraph &graph, const GraphLayout &layout, const GraphSizes &sizes, const Theme &look)
{
    const QPointF moved(sizes.margin, sizes.margin);
    size_t node = 0;
    for (GraphItem &item : graph.items) {
        if (item.isLoose)
            continue;
        const GraphLayout::Place &place = layout.places[node++];
        item.box = QRectF(0, 0, sizes.width, sizes.height);
        item.box.moveCenter(place.center + moved);
        item.component = place.component;
        item.layer = place.layer;
    }
    for (size_t i = 0; i < graph.links.size(); ++i) {
        graph.links[i].isBack = layout.routes[i].isBack;
        graph.links[i].path = graph_shapes::curveThrough(layout.routes[i].points, moved);
    }
    graph.crossings = layout.crossings;
    graph.size = layout.size + QSizeF(sizes.margin, sizes.margin);
    placeLoose(graph, layout.size.height() > 0 ? graph.size.height() + sizes.rowGap : sizes.margin, sizes);
    placeLabels(graph, look);
    graph.size += QSizeF(sizes.margin, sizes.margin + look.px(18)); // room for the hint
}

} // namespace fairlead
