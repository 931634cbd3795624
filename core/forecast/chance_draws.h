// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <cstdint>

namespace fairlead {

/// Where a draw of a forecast comes from. Each source has a stream of its own for every run and every
/// record, so a record more or less in one scenario does not shift the draws of the others: two scenarios
/// meet the same luck, and their difference is a difference (common random numbers).
enum class ChanceSource : quint8 { Effort, Sickness, Unplanned, Risk, Promise, OnCall };

/// A uniform value in [0, 1) of 64 random bits, as C12 states it.
constexpr double unitValue(quint64 bits)
{
    return double(bits >> 11) * 0x1p-53;
}

/// Spreads the bits of a number over all 64 of them; a bijection (the finaliser of SplitMix64).
constexpr quint64 mixed(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

/// What stands for a record in a stream; the same on every machine.
quint64 chanceEntity(const QUuid &id);

/// The draws of one record in one run: independent of how many others there are, and of the thread.
class ChanceStream {
public:
    constexpr ChanceStream(quint64 seed, ChanceSource source, int run, quint64 entity)
        : m_state(mixed(mixed(seed ^ (quint64(source) + 1) * 0x9e3779b97f4a7c15u) ^ entity)
                  ^ mixed(quint64(quint32(run)) + 0xd1b54a32d192ed03u))
    { }

    /// The next uniform value in [0, 1).
    constexpr double next() { return unitValue(mixed(m_state += 0x9e3779b97f4a7c15u)); }

private:
    quint64 m_state;
};

/// The short draws of the preview: 16 bits, two runs from one hash, so that eight of them fit a register.
namespace lane {

constexpr quint32 mixed32(quint32 bits)
{
    bits = (bits ^ (bits >> 16)) * 0x7feb352du;
    bits = (bits ^ (bits >> 15)) * 0x846ca68bu;
    return bits ^ (bits >> 16);
}
constexpr quint32 itemKey(quint64 seed, quint64 entity)
{
    return quint32(mixed(mixed(seed) ^ entity) >> 32);
}
constexpr quint32 runKey(int run)
{
    return quint32(mixed(quint64(quint32(run) / 2) + 1) >> 32);
}
/// 0 to 65535; run 2n has the low half of the hash, run 2n + 1 the high one.
constexpr quint16 draw(quint32 itemKey, int run)
{
    const quint32 hash = mixed32(itemKey ^ runKey(run));
    return quint16(run % 2 == 0 ? hash : hash >> 16);
}
/// The uniform value that a short draw stands for.
constexpr double unit(int draw)
{
    return (draw + 0.5) / 65536;
}

} // namespace lane

} // namespace fairlead
