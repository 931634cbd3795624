// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/rota_swap.h"
#include "ui/kit/label.h"

/// How the rota says what a change of it would do.
namespace fairlead::rota {

/// "Furthest from the fair share 1.2 weeks · critical path 0.4 d".
QList<TextRun> standing(const RotaStanding &now);
/// The same before and after, and how many people have to agree. Fairness of plans, not of persons (GR6).
QList<TextRun> effect(const RotaStanding &before, const RotaStanding &after,
                      const std::vector<Consent> &consents);
/// Who has to agree, for those who plan; empty: nobody.
QString consents(const Workspace &workspace, const RotaPlan &plan, const std::vector<Consent> &consents);

} // namespace fairlead::rota
