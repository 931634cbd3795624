// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/capacity/capacity_place.h"
#include "ui/metrics/metrics_place.h"
#include "ui/operations/operations_place.h"
#include "ui/people/people_place.h"
#include "ui/registers/registers_place.h"
#include "ui/reports/reports_place.h"
#include "ui/roadmap/plan_place.h"
#include "ui/services/services_place.h"
#include "ui/today/today_place.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QWidget *makeToday(const PlaceNeeds &needs)
{
    return new TodayPlace(needs.workbench, needs.goTo, needs.parent);
}

QList<KeyHelp> todayKeys()
{
    return {{QStringLiteral("Enter"), Words::tr("Go to where it can be worked on")}};
}

QWidget *makeRegisters(const PlaceNeeds &needs)
{
    return new RegistersPlace(needs.workbench, needs.run, needs.parent);
}

QWidget *makePlan(const PlaceNeeds &needs)
{
    return new PlanPlace(needs.workbench, {needs.clock, needs.run}, needs.parent);
}

QWidget *makeCapacity(const PlaceNeeds &needs)
{
    return new CapacityPlace(needs.workbench, CapacityPlace::Head::Full, needs.parent);
}

QWidget *makeServices(const PlaceNeeds &needs)
{
    return new ServicesPlace(
        needs.workbench, [run = needs.run] { run(QStringLiteral("file.import")); }, needs.parent);
}

QWidget *makeMetrics(const PlaceNeeds &needs)
{
    return new MetricsPlace(needs.workbench, needs.parent);
}

QWidget *makeOperations(const PlaceNeeds &needs)
{
    return new OperationsPlace(needs.workbench, {needs.clock, needs.run}, needs.parent);
}

QWidget *makePeople(const PlaceNeeds &needs)
{
    return new PeoplePlace(needs.workbench, needs.clock, needs.parent);
}

QWidget *makeReports(const PlaceNeeds &needs)
{
    return new ReportsPlace(needs.workbench, needs.clock, needs.parent);
}

QList<KeyHelp> reportsKeys()
{
    return {{QStringLiteral("Ctrl+Enter"), Words::tr("Export the report as PDF")}};
}

struct Line {
    const char *id;
    const char *title;
    const char *icon;
    int number;
    QWidget *(*make)(const PlaceNeeds &);
    QList<KeyHelp> (*keys)(); ///< null: its views tell
    bool isPrivate = false;
};

constexpr Line lines[] = {
    {"today", QT_TRANSLATE_NOOP("Places", "Today"), "today", 1, makeToday, todayKeys},
    {"plan", QT_TRANSLATE_NOOP("Places", "Plan"), "plan", 2, makePlan, nullptr},
    {"capacity", QT_TRANSLATE_NOOP("Places", "Capacity"), "capacity", 3, makeCapacity, nullptr},
    {"operations", QT_TRANSLATE_NOOP("Places", "Operations"), "operations", 4, makeOperations, nullptr},
    {"services", QT_TRANSLATE_NOOP("Places", "Services"), "services", 5, makeServices, nullptr},
    {"metrics", QT_TRANSLATE_NOOP("Places", "Metrics"), "metrics", 6, makeMetrics, nullptr},
    {"people", QT_TRANSLATE_NOOP("Places", "People"), "people", 7, makePeople, nullptr, true},
    {"registers", QT_TRANSLATE_NOOP("Places", "Registers"), "registers", 8, makeRegisters, nullptr},
    {"reports", QT_TRANSLATE_NOOP("Places", "Reports"), "reports", 9, makeReports, reportsKeys},
};

} // namespace

QList<Place> makePlaces(const PlaceNeeds &needs)
{
    QList<Place> places;
    for (const Line &line : lines) {
        Place place{QLatin1String(line.id),
                    Words::tr(line.title),
                    QLatin1String(line.icon),
                    line.number,
                    QStringLiteral("V%1").arg(line.number),
                    line.keys ? line.keys() : QList<KeyHelp>(),
                    [needs, make = line.make] { return make(needs); }};
        place.isPrivate = line.isPrivate;
        places.append(place);
    }
    return places;
}

} // namespace fairlead
