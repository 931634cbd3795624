// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace fairlead {

/// What the program tells the shell (Decision 15).
enum class ExitCode {
    Done = 0,
    FoundErrors = 1, ///< a check found an error
    BadUsage = 2,
    BadInput = 3,     ///< bad or unreadable input
    FileUnusable = 4, ///< the workspace is in use or damaged
};

/// Of a workspace that could not be opened or written.
inline ExitCode exitCodeOf(const Error &error)
{
    const bool isUnusable = error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Unavailable;
    return isUnusable ? ExitCode::FileUnusable : ExitCode::BadInput;
}

} // namespace fairlead
