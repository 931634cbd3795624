// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>

namespace fairlead {

QUuid createTimeOrderedUuid()
{
    const auto milliseconds = quint64(QDateTime::currentMSecsSinceEpoch());
    QUuid uuid = QUuid::createUuid(); // its random bits; version and time go over it
    uuid.data1 = uint(milliseconds >> 16);
    uuid.data2 = ushort(milliseconds & 0xffff);
    uuid.data3 = ushort((uuid.data3 & 0x0fff) | 0x7000);
    return uuid;
}

} // namespace fairlead
