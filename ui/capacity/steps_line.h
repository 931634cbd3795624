// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_bars.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

/// "494 available → −29 on-call → … → 302.5 net → 60.5 EE + 242 plan": how the days of the team of the
/// context, or of all, become plan days. Every figure can be asked "Why?"; the squares are the fills of
/// the small bars in the heat map.
class StepsLine final : public QWidget {
    Q_OBJECT
public:
    explicit StepsLine(Workbench &workbench, QWidget *parent = nullptr);

    /// The line as one sentence.
    QString text() const;

private:
    void refresh();
    void ask(QWidget *figure);

    Workbench &m_workbench;
    CapacityGroup m_group;
    QStringList m_words;
};

} // namespace fairlead
