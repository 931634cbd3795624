// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/factor_offer.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class Button;
class Label;
class RunsLabel;

/// The on-call factors that the last turns propose for the next quarter, with their spread and their price,
/// and the verb that takes them in one step.
class FactorPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FactorPanel(Workbench &workbench, QWidget *parent = nullptr);

    /// `period` names the time for which the price is.
    void show(const Id<Rotation> &rotation, FactorOffer offer, const QString &team, const QString &period);
    const FactorOffer &offer() const { return m_offer; }
    Button &verb() { return *m_apply; }
    /// All that it says, line by line.
    QStringList lines() const;

public Q_SLOTS:
    /// Takes the factors; nothing where they stay.
    void apply();

private:
    void explain(int layer, const QRect &area);

    Workbench &m_workbench;
    FactorOffer m_offer;
    Id<Rotation> m_rotation;
    std::array<RunsLabel *, 2> m_factors; ///< by ShiftLayer
    std::array<Label *, 2> m_notes;
    Label *m_price;
    Label *m_measured;
    Button *m_apply;
};

} // namespace fairlead
