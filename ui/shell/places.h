// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace fairlead {

/// What places are made with.
struct PlaceNeeds {
    Workbench &workbench;
    Session::Clock clock;                        ///< stamps what is printed
    std::function<void(const QString &)> run;    ///< runs a command of the window by its id
    std::function<void(const PlaceHint &)> goTo; ///< to the view of a finding
    QWidget *parent;                             ///< owns the widgets
};

/// All places whose data exists, in the order of the rail; each is made when somebody first goes there. The
/// list in places.cpp is the only one: a new place is its folder and one line there.
QList<Place> makePlaces(const PlaceNeeds &needs);

} // namespace fairlead
