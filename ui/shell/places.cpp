// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/reports/reports_place.h"
#include "ui/roadmap/plan_place.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

QWidget *makePlan(const PlaceNeeds &needs)
{
    return new PlanPlace(needs.workbench, needs.parent);
}

QWidget *makeReports(const PlaceNeeds &needs)
{
    return new ReportsPlace(needs.workbench, needs.clock, needs.parent);
}

QList<KeyHelp> planKeys()
{
    return {{QStringLiteral("N"), Words::tr("Add an item")},
            {QStringLiteral("Enter, F2"), Words::tr("Edit")},
            {QStringLiteral("Alt+↑ Alt+↓"), Words::tr("Move the item up or down")},
            {QStringLiteral("Ctrl+D"), Words::tr("Duplicate")},
            {QStringLiteral("Ctrl+Shift+S"), Words::tr("Split the item")},
            {QStringLiteral("Del"), Words::tr("Remove")},
            {QStringLiteral("/"), Words::tr("Filter")},
            {QStringLiteral("Ctrl+C Ctrl+V"), Words::tr("Copy to and paste from a spreadsheet")}};
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
    QList<KeyHelp> (*keys)();
};

constexpr Line lines[] = {
    {"plan", QT_TRANSLATE_NOOP("Places", "Plan"), "plan", 2, makePlan, planKeys},
    {"reports", QT_TRANSLATE_NOOP("Places", "Reports"), "reports", 9, makeReports, reportsKeys},
};

} // namespace

QList<Place> makePlaces(const PlaceNeeds &needs)
{
    QList<Place> places;
    for (const Line &line : lines) {
        places.append({QLatin1String(line.id), Words::tr(line.title), QLatin1String(line.icon), line.number,
                       QStringLiteral("V%1").arg(line.number), line.keys(), line.make(needs)});
    }
    return places;
}

} // namespace fairlead
