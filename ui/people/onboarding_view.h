// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/onboarding.h"
#include "ui/people/lines.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

class Button;
class EmptyState;
class SectionHead;

/// People ▸ Onboarding: who is being shown around, by the 30, 60 and 90 days of the template, and what is
/// open. Of the workspace: everybody can see it.
class OnboardingView final : public QWidget {
    Q_OBJECT
public:
    explicit OnboardingView(Workbench &workbench, QWidget *parent = nullptr);

    LineList &lines() { return *m_lines; }

private:
    void refresh();
    QList<Line> linesOf(const Person &person, const Onboarding &onboarding) const;
    bool takeKey(const QKeyEvent &key, const Line &line);
    void hold(const QString &key);
    void offerNewcomers();

    Workbench &m_workbench;
    SectionHead *m_head;
    Button *m_start;
    LineList *m_lines;
    EmptyState *m_empty;
};

/// Who joined within the last 90 days or joins within the next 30, and has no open onboarding; by name.
std::vector<const Person *> newcomersWithout(const Workspace &workspace, QDate asOf);

} // namespace fairlead
