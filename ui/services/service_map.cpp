// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_map.h"

#include "ui/kit/graph_shapes.h"
#include "ui/services/map_layout.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceMap)
};

QString notesOf(const MapBox &box, int tier)
{
    QStringList notes;
    if (box.isThirdParty)
        notes << Words::tr("third party");
    if (tier > 0)
        notes << Words::tr("tier %1").arg(tier);
    if (box.isInCycle)
        notes << Words::tr("in a cycle");
    if (box.isSinglePoint)
        notes << Words::tr("single point");
    return notes.join(QStringLiteral(" · "));
}

MapBox boxOf(const ServicesAnswer &answer, const ServiceNode &node)
{
    MapBox box;
    box.key = node.key;
    box.isThirdParty = node.isThirdParty();
    if (const Service *service = answer.workspace.find(node.service)) {
        box.record = refer(service->id);
        box.name = service->name;
    } else if (const ThirdParty *other = answer.workspace.find(node.thirdParty)) {
        box.record = refer(other->id);
        box.name = other->name;
    }
    int number = 0;
    for (const Team &team : answer.workspace.rows<Team>()) {
        if (team.id == node.team) {
            box.team = team.key;
            box.tint = number % 6; // the seventh fill means "others"
        }
        ++number;
    }
    return box;
}

} // namespace

int ServiceMap::indexOf(const RecordRef &record) const
{
    const auto found = std::ranges::find_if(boxes, [&record](const MapBox &box) {
        return box.record.id == record.id && box.record.table == record.table;
    });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

int ServiceMap::boxAt(QPointF position) const
{
    const auto found =
        std::ranges::find_if(boxes, [position](const MapBox &box) { return box.area.contains(position); });
    return found == boxes.end() ? -1 : int(found - boxes.begin());
}

ServiceMap serviceMap(const ServicesAnswer &answer, const Theme &look)
{
    ServiceMap map;
    const double unit = look.pixelScale;
    const QPointF moved(look.px(mapMargin), look.px(mapMargin));
    for (size_t i = 0; i < answer.graph.nodes.size(); ++i) {
        MapBox box = boxOf(answer, answer.graph.nodes[i]);
        box.isSinglePoint = std::ranges::binary_search(answer.singlePoints, int(i));
        for (const std::vector<int> &cycle : answer.cycles)
            box.isInCycle = box.isInCycle || std::ranges::binary_search(cycle, int(i));
        box.notes = notesOf(box, answer.graph.nodes[i].tier);
        box.area = QRectF(0, 0, mapBoxWidth * unit, mapBoxHeight * unit);
        box.area.moveCenter(answer.layout.places[i].center * unit + moved);
        map.boxes.push_back(std::move(box));
    }
    for (size_t i = 0; i < answer.graph.links.size(); ++i) {
        const ServiceLink &link = answer.graph.links[i];
        MapLink shown{link.from, link.to, link.kind, link.isCritical, false, 0, {}};
        for (const std::vector<int> &cycle : answer.cycles)
            shown.isInCycle = shown.isInCycle
                || (std::ranges::binary_search(cycle, link.from)
                    && std::ranges::binary_search(cycle, link.to));
        for (const TierInversion &each : answer.inversions) {
            if (link.isSync() && each.from == link.from && each.to == link.to)
                shown.inversion = each.levels;
        }
        std::vector<QPointF> points = answer.layout.routes[i].points;
        for (QPointF &point : points)
            point *= unit;
        shown.path = graph_shapes::curveThrough(points, moved);
        map.links.push_back(std::move(shown));
    }
    map.size = answer.layout.size * unit + 2 * QSizeF(moved.x(), moved.y());
    return map;
}

std::vector<Reach> reachOf(const ServiceGraph &graph, int box)
{
    std::vector<Reach> reach(graph.nodes.size(), Reach::None);
    if (box < 0 || box >= int(graph.nodes.size()))
        return reach;
    for (const int node : blastRadius(graph, box, LinkScope::Running))
        reach[size_t(node)] = Reach::MayStop;
    for (const int node : blastRadius(graph, box, LinkScope::SyncOnly))
        reach[size_t(node)] = Reach::Stops;
    reach[size_t(box)] = Reach::Itself;
    return reach;
}

} // namespace fairlead
