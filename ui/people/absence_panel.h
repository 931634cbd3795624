// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/absence_impact.h"
#include "ui/kit/job.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class ChoiceField;
class Label;
class LineList;
class SectionHead;
class ValueField;

/// What breaks when one person is away for three weeks, planned anew off the window's thread: items that
/// move, services and skills that nobody else could lead, turns on call that are open. Of the plan, never of
/// the person.
class AbsencePanel final : public QWidget {
    Q_OBJECT
public:
    explicit AbsencePanel(Workbench &workbench, QWidget *parent = nullptr);

    ChoiceField &who() { return *m_who; }
    ValueField &from() { return *m_from; }
    LineList &lines() { return *m_lines; }
    /// What comes first, in words.
    QString summary() const;
    JobBase &job() { return m_job; }
    /// None: nobody is chosen, or it is still computed.
    const std::optional<AbsenceImpact> &impact() const { return m_impact; }

    /// Asks about somebody; a null id about nobody.
    void ask(const Id<Person> &person);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshPeople();
    void compute();
    void show(Result<AbsenceImpact> impact);
    void say(const QString &sentence, bool isFinding = false);

    Workbench &m_workbench;
    Id<Person> m_person; ///< null: nobody
    QDate m_first;       ///< first day of the absence
    SectionHead *m_head;
    ChoiceField *m_who;
    ValueField *m_from;
    Label *m_summary;
    Label *m_hint; ///< in place of the summary, quietly
    LineList *m_lines;
    std::optional<AbsenceImpact> m_impact;
    bool m_isStale = false; ///< the plan has changed while nobody looked
    Job<AbsenceImpact> m_job;
};

} // namespace fairlead
