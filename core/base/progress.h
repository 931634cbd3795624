// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead {

/// How a long computation tells how far it is, and asks whether to go on.
class Progress {
public:
    virtual ~Progress() = default;
    /// `fraction` is 0 to 1. False: stop and return Error::cancelled().
    virtual bool advance(double fraction) = 0;
};

/// For callers that neither watch nor stop.
class NoProgress final : public Progress {
public:
    bool advance(double) override { return true; }
};

} // namespace fairlead
