// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/written_day.h"

#include <QRegularExpression>

namespace fairlead {

QString writtenDay(QDate date, QStringView pattern, const QLocale &locale)
{
    static const QRegularExpression dayOfMonth(QStringLiteral("(?<!d)d(?!d)"));
    QString own = pattern.toString();
    if (locale.dateFormat(QLocale::LongFormat).contains(QStringLiteral("d.")))
        own.replace(dayOfMonth, QStringLiteral("d."));
    QString written = locale.toString(date, own);
    if (own.endsWith(u'M') && written.endsWith(u'.'))
        written.chop(1);
    return written;
}

} // namespace fairlead
