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
    const Today &page() const { return m_answer.page; }
    /// The page will be another one soon; until then the old one is shown.
    bool isComputing() const { return m_job.isRunning() || (m_isStale && isVisible()); }
    JobBase &job() { return m_job; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    /// The page with what its sentences were made from.
    struct Answer {
        Workspace workspace;
        QDate asOf;
        Today page;
    };
    void refresh();
    void compute();
    void show(Answer answer);
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
    Answer m_answer;
    bool m_isStale = true; ///< something has changed since the newest computation began
    Job<Answer> m_job;
};

} // namespace fairlead
