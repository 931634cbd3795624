// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codec.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace fairlead {

namespace {

QString plainNumber(Share share)
{
    return QLocale::c().toString(share.value(), 'g', 6);
}

Result<Share> shareFromPlainNumber(const QString &text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    if (!ok || value < 0 || value > 1 || std::isnan(value))
        return fail(Error::malformed(Text::tr("“%1” is not a share from 0 to 1.").arg(text.left(60))));
    return Share::of(value);
}

QStringList parts(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

QString toText(const WorkWeek &week)
{
    QStringList days;
    for (const Share share : week.days)
        days.append(plainNumber(share));
    return days.join(u' ');
}

Result<WorkWeek> workWeekFromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return WorkWeek();
    QStringList days = parts(text);
    if (days.size() == 1 && (text.trimmed().size() == 5 || text.trimmed().size() == 7))
        days = text.trimmed().split(QString(), Qt::SkipEmptyParts); // "11110": one digit a day
    if (days.size() != 5 && days.size() != 7) {
        return fail(
            Error::malformed(Text::tr("“%1” is not a working week: expected 5 or 7 shares, Monday first.")
                                 .arg(text.left(60))));
    }
    WorkWeek week;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const auto share = shareFromPlainNumber(days[i]);
        if (!share)
            return fail(share.error());
        week.days[size_t(i)] = *share;
    }
    return week;
}

QString toText(const RampCurve &ramp)
{
    QStringList steps;
    for (const RampCurve::Step &step : ramp.steps)
        steps.append(QString(QString::number(step.day) + u':' + plainNumber(step.share)));
    return steps.isEmpty() ? QStringLiteral("") : steps.join(u' '); // NULL is not ""
}

Result<RampCurve> rampCurveFromText(const QString &text)
{
    RampCurve ramp;
    for (const QString &part : parts(text)) {
        const QStringList pair = part.split(u':');
        bool ok = false;
        const int day = pair.first().toInt(&ok);
        if (pair.size() != 2 || !ok || (!ramp.steps.empty() && day <= ramp.steps.back().day)) {
            return fail(Error::malformed(
                Text::tr("“%1” is not a ramp: expected day:share pairs in ascending order of day.")
                    .arg(text.left(60))));
        }
        const auto share = shareFromPlainNumber(pair.last());
        if (!share)
            return fail(share.error());
        ramp.steps.push_back({day, *share});
    }
    return ramp;
}

Result<QDate> dateFromIso(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10) {
        return fail(
            Error::malformed(Text::tr("“%1” is not a date: expected YYYY-MM-DD.").arg(text.left(60))));
    }
    return date;
}

Result<qint64> integerFrom(const QVariant &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok)
        return fail(Error::malformed(Text::tr("“%1” is not a whole number.").arg(value.toString().left(60))));
    return number;
}

Error unknownChoice(const QString &text, std::span<const Choice> choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys.append(QLatin1String(choice.key));
    return Error::malformed(
        Text::tr("“%1” is not one of: %2.").arg(text.left(60), keys.join(QStringLiteral(", "))));
}

} // namespace fairlead
