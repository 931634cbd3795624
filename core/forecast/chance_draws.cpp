// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/chance_draws.h"

namespace fairlead {

quint64 chanceEntity(const QUuid &id)
{
    quint64 high = quint64(id.data1) << 32 | quint64(id.data2) << 16 | id.data3;
    quint64 low = 0;
    for (const uchar byte : id.data4)
        low = low << 8 | byte;
    return mixed(mixed(high) ^ low);
}

} // namespace fairlead
