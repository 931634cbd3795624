// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "ui/workbench/workbench.h"

#include <QWidget>
#include <functional>

namespace fairlead {

class FactTable;
class PlaceHeader;
class RunsLabel;
class SectionHead;

/// The place “Today” (V1, W1): what needs you now, your day, promised dates with their chance, the review
/// queue, and health in few figures. Enter or a double click goes to where something can be done.
class TodayPlace final : public QWidget {
    Q_OBJECT
public:
    using GoTo = std::function<void(const PlaceHint &)>;

    TodayPlace(Workbench &workbench, GoTo goTo, QWidget *parent = nullptr);
    ~TodayPlace() override;

    FactTable &needs() { return *m_needs; }
    FactTable &day() { return *m_day; }
    FactTable &milestones() { return *m_milestones; }
    FactTable &reviews() { return *m_reviews; }
    const Today &page() const { return m_page; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void refresh();
    void show(const Today &page);
    void forget();
    void follow(FactTable *table, std::function<PlaceHint(const RecordRef &)> placeOf);
    QTimeZone zone() const;

    Workbench &m_workbench;
    GoTo m_goTo;
    PlaceHeader *m_header;
    SectionHead *m_needsHead;
    SectionHead *m_dayHead;
    SectionHead *m_milestonesHead;
    SectionHead *m_reviewsHead;
    FactTable *m_needs;
    FactTable *m_day;
    FactTable *m_milestones;
    FactTable *m_reviews;
    QList<RunsLabel *> m_health;
    Today m_page;
};

} // namespace fairlead
