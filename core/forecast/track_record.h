// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <map>

namespace fairlead {

/// Whether a date that should hold in `percent` of 100 cases did.
struct Calibration {
    int percent = 0;
    int items = 0;  ///< of which it is known
    int landed = 0; ///< ended by that date
    double share() const { return items > 0 ? double(landed) / items : 0; }
};

/// How long work took against its estimate.
struct EstimateBias {
    int items = 0;
    double ratio = 1; ///< working days it took ÷ days planned, geometric mean
    /// The same against what the whole range (O, M, P) led to expect: 1 is right, 1.3 a third too little.
    double factor = 1;
    double low = 1; ///< 95 % interval of `factor`
    double high = 1;
};

/// How good the forecasts of the past were. By team and by kind of work, never by person.
struct TrackRecord {
    int items = 0;                        ///< frozen forecasts that were judged
    std::vector<Calibration> calibration; ///< of P50, P80, P85, P95
    int promises = 0;                     ///< items whose limit is past or that ended
    /// Mean squared difference of stated chance and outcome: 0 is perfect, 0.25 is what a coin gives.
    double brier = 0;
    std::map<Id<Team>, EstimateBias> teams; ///< null: no team
    std::map<ItemKind, EstimateBias> kinds;
    /// Actual scatter around the corrected estimates ÷ scatter that the ranges stated; 1 without figures.
    double spread = 1;

    /// What to multiply an estimate by: team and kind together, each drawn towards 1 where there is little
    /// to go by.
    double correction(const Id<Team> &team, ItemKind kind) const;

    std::map<Id<Team>, double> teamEffect; ///< logarithms, of the joint fit
    std::map<ItemKind, double> kindEffect; ///< likewise
};

/// Judges the forecasts frozen at first approval of each plan, as things stand at `asOf` (the close of a
/// quarter). An item that has not ended counts against every date that is past, and for none to come;
/// dropped items are left out. Null `plan`: all plans.
TrackRecord trackRecord(const Workspace &workspace, const Id<Plan> &plan, QDate asOf);

/// Working days it took ÷ days planned of each team's finished work with a frozen forecast, ascending.
std::map<Id<Team>, std::vector<double>> effortHistory(const Workspace &workspace);

/// The correction offered for the next quarter: estimates of the plan's items that have not begun times
/// TrackRecord::correction(), their ranges scaled by TrackRecord::spread. A suggestion; nothing is
/// applied. Empty where nothing would change.
ChangeSet correctEstimates(const Workspace &workspace, const Id<Plan> &plan, const TrackRecord &record);

} // namespace fairlead
