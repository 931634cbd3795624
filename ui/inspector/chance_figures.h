// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/figures_of.h"

namespace fairlead {

/// When the item ends by chance, and the chance of its deadline; nothing for what is done or not forecast.
/// While the forecast is one of before the last edit, its figures are quiet.
std::vector<ComputedFigure> chanceFigures(const Workbench &workbench, const Item &item);

} // namespace fairlead
