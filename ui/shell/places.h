// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace fairlead {

/// Makes all places whose data exists, in the order of the rail; `parent` owns their widgets. The list in
/// places.cpp is the only one: a new place is its folder and one line there.
QList<Place> makePlaces(Workbench &workbench, QWidget *parent);

} // namespace fairlead
