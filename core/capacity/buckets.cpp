// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/buckets.h"

namespace fairlead {

std::vector<Bucket> weekBuckets(QDate start, QDate end)
{
    std::vector<Bucket> buckets;
    for (QDate from = start; from <= end;) {
        const QDate to = std::min(from.addDays(7 - from.dayOfWeek()), end);
        int year = 0;
        const int week = from.weekNumber(&year);
        const QString key =
            QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
        buckets.push_back({key, from, to});
        from = to.addDays(1);
    }
    return buckets;
}

std::vector<Bucket> monthBuckets(QDate start, QDate end)
{
    std::vector<Bucket> buckets;
    for (QDate from = start; from <= end;) {
        const QDate to = std::min(QDate(from.year(), from.month(), from.daysInMonth()), end);
        buckets.push_back({from.toString(QStringLiteral("yyyy-MM")), from, to});
        from = to.addDays(1);
    }
    return buckets;
}

std::vector<double> sumByBucket(const std::vector<Bucket> &buckets, const std::vector<double> &byDay)
{
    std::vector<double> sums(buckets.size());
    for (size_t i = 0; i < buckets.size(); ++i) {
        const auto first = size_t(buckets.front().from.daysTo(buckets[i].from));
        const auto last = size_t(buckets.front().from.daysTo(buckets[i].to));
        double sum = 0;
        for (size_t day = first; day <= last && day < byDay.size(); ++day)
            sum += byDay[day];
        sums[i] = std::max(0.0, sum);
    }
    return sums;
}

} // namespace fairlead
