// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tst_capacity_fixture.h"
#include "ui/services/fact_table.h"
#include "ui/services/services_place.h"

#include <QVBoxLayout>

namespace fairlead {

/// The place, alone in a window, with a way to the import that is counted.
class LonePlace final : public QWidget {
public:
    explicit LonePlace(Workbench &workbench)
        : m_place(new ServicesPlace(workbench, [this] { ++imports; }, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_place);
    }
    ServicesPlace &place() { return *m_place; }
    int imports = 0;

private:
    ServicesPlace *m_place;
};

/// The sample, or another workspace, and the place Services on it.
class ServicesFixture : public CapacityFixture<LonePlace> {
public:
    explicit ServicesFixture(Workspace workspace = *marloweQuay())
        : CapacityFixture<LonePlace>(std::move(workspace))
    {
        settle();
    }

    /// Waits for the planner and for what the place asks.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!place().watch().isComputing() && !workbench->isComputing(), 30000);
    }
    ServicesPlace &place() { return view->place(); }
    const ServicesAnswer &answer() { return *place().watch().answer(); }

    /// What the row of the record with that key says in the column of that title.
    QString text(FactTable &table, QStringView key, const char *title)
    {
        const FactModel &model = table.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.row(row).facts[0].text == key
                    && model.columns()[column].title == QLatin1String(title))
                    return model.row(row).facts[column].text;
            }
        }
        return QStringLiteral("no such row or column");
    }

    /// Thirty bad minutes of the payments gateway on one day: its budget is spent.
    void spend()
    {
        const Id<Service> gateway = row<Service>(u"S06").id;
        for (const ServiceDay &day : workbench->workspace().rows<ServiceDay>()) {
            if (day.service != gateway || day.on != QDate(2026, 11, 14))
                continue;
            ServiceDay bad = day;
            bad.badMinutes = Measure::of(30);
            ChangeSet changes{QStringLiteral("A bad day"), {}};
            changes.replace(day, bad);
            QVERIFY(workbench->submit(changes));
            return;
        }
        QFAIL("the sample has no such day");
    }
};

} // namespace fairlead
