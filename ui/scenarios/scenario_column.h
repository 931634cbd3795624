// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/comparison.h"

#include <QWidget>

class QCheckBox;

namespace fairlead {

/// One scenario under the table: what it is for, what comes of it, and its changes, each of which can be
/// ticked and taken over into the plan by itself.
class ScenarioColumn final : public QWidget {
    Q_OBJECT
public:
    ScenarioColumn(const ComparedPlan &plan, const ComparedWords &words, bool isShown, bool canWrite,
                   QWidget *parent = nullptr);

    QList<QCheckBox *> ticks() const { return m_ticks; }
    QList<RecordRef> picks() const;

Q_SIGNALS:
    void showWanted();
    void mergeWanted();
    void picksWanted(const QList<fairlead::RecordRef> &picks);

private:
    QList<QCheckBox *> m_ticks;
    std::vector<RecordRef> m_records; ///< of the ticks
};

} // namespace fairlead
