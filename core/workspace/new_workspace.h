// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// What is asked when somebody starts with nothing (screens.md 4.10).
struct StartAnswers {
    QString name;   ///< of the workspace
    QString teams;  ///< names, one a line or separated by commas
    QString people; ///< one a line: a name, and behind a tab, comma or semicolon the team's name
};

/// The first change of a new workspace: its settings, the teams and people, and an empty plan for the
/// quarter of `today`. A person whose team is not named joins the only team there is. Invalid when the
/// name or the teams are missing, or a person's team is none of them.
Result<ChangeSet> newWorkspace(const StartAnswers &answers, QDate today);

} // namespace fairlead
