// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "ui/kit/theme.h"
#include "ui/services/services_answer.h"

#include <QPainterPath>

class QPainter;

namespace fairlead {

/// One service or third party on the map.
struct MapBox {
    RecordRef record;
    QString key;
    QString name;
    QString team;  ///< key; empty: none, or a third party
    QString notes; ///< "tier 1 · in a cycle": what is to know of it, in words
    int tint = 0;  ///< of the team, into Theme::series
    bool isThirdParty = false;
    bool isInCycle = false;
    bool isSinglePoint = false;
    QRectF area; ///< in pixels at the scale 1
};

/// One needs another.
struct MapLink {
    int from = 0;
    int to = 0;
    ServiceDependencyKind kind = ServiceDependencyKind::Sync;
    bool isCritical = true;
    bool isInCycle = false;
    int inversion = 0; ///< by how many tiers it waits for a less critical one; 0: it does not
    QPainterPath path = {};
};

/// How far the failure of a box reaches.
enum class Reach { None, Itself, Stops, MayStop };

/// The service graph as it is drawn: who needs is left of what it needs.
struct ServiceMap {
    std::vector<MapBox> boxes; ///< in the order of the graph's nodes
    std::vector<MapLink> links;
    QSizeF size;

    int indexOf(const RecordRef &record) const; ///< −1: not on it
    int boxAt(QPointF position) const;          ///< −1: none
};

/// Puts the answer's layout to the sizes of `look`.
ServiceMap serviceMap(const ServicesAnswer &answer, const Theme &look);
/// By box; everything None where `box` is −1.
std::vector<Reach> reachOf(const ServiceGraph &graph, int box);

/// What is to be drawn of a map, and how.
struct MapScene {
    const ServiceMap &map;
    const Theme &look;
    std::vector<Reach> reach; ///< by box
    double scale = 1;
    int current = -1;
    int hover = -1;
    bool hasFocus = false;
};
void paintMap(QPainter &painter, const MapScene &scene);

} // namespace fairlead
