// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if.h"

#include <QJsonDocument>

namespace fairlead {

/// "R07 Checkout v2 is planned for 26 Jan, 24 working days after 18 Dec."
QString whatIfSummary(const Workspace &workspace, const WhatIfAnswer &answer);

/// What a proposal brings: "12 Jan, 10 working days sooner", and what is still missing.
QString whatIfGain(const Workspace &workspace, const WhatIfAnswer &answer, const WhatIfProposal &proposal);

/// What it costs the others, one sentence each: broken promises, what leaves the plan, days, people, chance.
QStringList whatIfPrices(const Workspace &workspace, const WhatIfAnswer &answer,
                         const WhatIfProposal &proposal);

/// All of it as lines of text, the best `most` proposals; for the command line and for copying.
QString whatIfText(const Workspace &workspace, const WhatIfAnswer &answer, int most = 10);

/// For other programs (`fairlead why --by --json`). Dates are ISO and inclusive, unknown is null, days are
/// working days but for efforts. Keys are never renamed, only added.
///
///     {
///       "format": 1, "item": "R07", "by", "finish", "daysLate", "chance", "tried": 200, "complete": true,
///       "proposals": [{
///         "kinds": ["lend-person", …], "sentences": […], "finish", "reaches", "gain",
///         "price": {"daysLater", "daysEarlier", "deadlinesBroken", "deadlinesKept", "itemsOut", "itemsIn",
///                   "effortOut", "peopleAdded", "lentEffort", "chance", "chanceOfOthers"},
///         "effects": [{"item", "before", "after", "daysLater", "breaksDeadline", "keepsDeadline"}],
///         "changes": as in the journal
///       }]
///     }
QJsonDocument whatIfJson(const Workspace &workspace, const WhatIfAnswer &answer);

} // namespace fairlead
