// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// One line under the ranking: whether each team has the skills for what is above its line (C05).
class SkillsLine final : public QWidget {
    Q_OBJECT
public:
    explicit SkillsLine(Workbench &workbench, QWidget *parent = nullptr);

private:
    void refresh();
    void explain(int asks, const QRect &area);
    QString shortage(const SkillFeasibility &team) const;

    Workbench &m_workbench;
    RunsLabel *m_words;
};

} // namespace fairlead
