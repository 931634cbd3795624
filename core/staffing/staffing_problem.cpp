// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing_problem.h"

#include <algorithm>

namespace fairlead {

Result<void> StaffingProblem::check() const
{
    const auto wrong = [] {
        return fail(Error::invalid(Text::tr("The people of a plan do not fit its items.")));
    };
    const auto among = [](int index, size_t count) { return index >= 0 && size_t(index) < count; };
    if (work.size() != size_t(network.size()) || days < 1 || days > 65000)
        return wrong();
    if (!ranking.empty() && ranking.size() != work.size())
        return wrong();
    for (const Worker &worker : workers) {
        if (worker.output.size() != size_t(days)
            || std::ranges::any_of(worker.output, [](int each) { return each < 0; }))
            return wrong();
    }
    for (const Qualified &kind : kinds) {
        for (const Qualified::One &one : kind.workers) {
            if (!among(one.worker, workers.size()) || one.speed <= 0)
                return wrong();
        }
    }
    for (size_t i = 0; i < packets.size(); ++i) {
        const Packet &packet = packets[i];
        if (!among(packet.kind, kinds.size()) || packet.effort <= 0 || packet.share <= 0
            || packet.share > 1000 || packet.after >= int(i))
            return wrong();
    }
    size_t pinned = 0;
    for (const StaffedWork &each : work) {
        if (each.packets > 0 && !among(each.firstPacket + each.packets - 1, packets.size()))
            return wrong();
        pinned += size_t(each.pins);
    }
    for (const Pin &pin : pins) {
        if (!among(pin.worker, workers.size()) || pin.share <= 0)
            return wrong();
    }
    return pinned == pins.size() ? Result<void>() : wrong();
}

} // namespace fairlead
