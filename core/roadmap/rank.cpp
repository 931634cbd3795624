// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/rank.h"

namespace fairlead {

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

qsizetype digitAt(const QString &rank, qsizetype place, qsizetype beyond)
{
    return place < rank.size() ? std::max<qsizetype>(0, digits.indexOf(rank[place])) : beyond;
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    // Read as fractions in base 62. A rank never ends in 0, so there is always room below it.
    QString rank;
    bool bounded = !after.isEmpty();
    for (qsizetype place = 0;; ++place) {
        const qsizetype low = digitAt(before, place, 0);
        const qsizetype high = bounded ? digitAt(after, place, 0) : digits.size();
        if (high - low > 1)
            return rank + digits[(low + high) / 2];
        rank += digits[low];
        bounded = bounded && high == low; // one digit below: from here on there is no upper end
    }
}

QStringList evenRanks(qsizetype count)
{
    qsizetype width = 1;
    qsizetype space = digits.size();
    while (space <= 2 * count) {
        space *= digits.size();
        ++width;
    }
    QStringList ranks;
    for (qsizetype i = 1; i <= count; ++i) {
        qsizetype value = i * space / (count + 1);
        QString rank(width, u'0');
        for (qsizetype place = width; place-- > 0; value /= digits.size())
            rank[place] = digits[value % digits.size()];
        while (rank.endsWith(u'0'))
            rank.chop(1);
        ranks.append(rank);
    }
    return ranks;
}

} // namespace fairlead
