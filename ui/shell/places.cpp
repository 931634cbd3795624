// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/roadmap/plan_place.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

template <class Widget> QWidget *make(Workbench &workbench, QWidget *parent)
{
    return new Widget(workbench, parent);
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

struct Line {
    const char *id;
    const char *title;
    const char *icon;
    int number;
    QWidget *(*make)(Workbench &, QWidget *);
    QList<KeyHelp> (*keys)();
};

constexpr Line lines[] = {
    {"plan", QT_TRANSLATE_NOOP("Places", "Plan"), "plan", 2, make<PlanPlace>, planKeys},
};

} // namespace

QList<Place> makePlaces(Workbench &workbench, QWidget *parent)
{
    QList<Place> places;
    for (const Line &line : lines) {
        places.append({QLatin1String(line.id), Words::tr(line.title), QLatin1String(line.icon), line.number,
                       QStringLiteral("V%1").arg(line.number), line.keys(), line.make(workbench, parent)});
    }
    return places;
}

} // namespace fairlead
