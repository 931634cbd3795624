// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/review_packet.h"

namespace fairlead {

std::span<const Field<ReviewPacket>> ReviewPacket::fields()
{
    static constexpr Field<ReviewPacket> all[] = {
        field<&ReviewPacket::id>("id", QT_TRANSLATE_NOOP("review_packet", "Id")).internal(),
        field<&ReviewPacket::person>("person", QT_TRANSLATE_NOOP("review_packet", "Person")).required(),
        field<&ReviewPacket::from>("from", QT_TRANSLATE_NOOP("review_packet", "From")).required(),
        field<&ReviewPacket::to>("to", QT_TRANSLATE_NOOP("review_packet", "To")).required(),
        field<&ReviewPacket::strengths>("strengths", QT_TRANSLATE_NOOP("review_packet", "Strengths"))
            .longText(),
        field<&ReviewPacket::growth>("growth", QT_TRANSLATE_NOOP("review_packet", "To grow")).longText(),
        field<&ReviewPacket::counter>("counter", QT_TRANSLATE_NOOP("review_packet", "Counter-evidence"))
            .longText(),
        field<&ReviewPacket::sharedOn>("shared_on", QT_TRANSLATE_NOOP("review_packet", "Shared on")),
    };
    return all;
}

} // namespace fairlead
