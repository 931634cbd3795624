// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/value_format.h"

#include "core/base/written_day.h"
#include "ui/kit/figures.h"

#include <QRegularExpression>

#include <cmath>

namespace fairlead {

namespace {

Result<QVariant> nothing(Need need)
{
    if (need == Need::Required)
        return fail(Error::invalid(Text::tr("This cannot be empty.")));
    return QVariant();
}

std::optional<double> readNumber(QString text, const QLocale &locale)
{
    text.replace(QChar(0x2212), u'-').remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(u' ');
    bool read = false;
    // "2.5" is two and a half in every language; only where both marks occur is one a group separator.
    if (!(text.contains(u'.') && text.contains(u',')))
        text.replace(u',', u'.');
    double value = QLocale::c().toDouble(text, &read);
    if (!read)
        value = locale.toDouble(text, &read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool monthFirst(const QLocale &locale)
{
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    return order.indexOf(u'M') < order.indexOf(u'd');
}

int monthNamed(const QString &word, const QLocale &locale)
{
    const QString wanted = word.toLower().remove(u'.');
    for (const QLocale &language : {locale, QLocale::c()})
        for (int month = 1; wanted.size() >= 3 && month <= 12; ++month)
            for (const QString &name : {language.monthName(month, QLocale::LongFormat),
                                        language.monthName(month, QLocale::ShortFormat)})
                if (name.toLower().remove(u'.').startsWith(wanted))
                    return month;
    return 0;
}

QDate nearest(int month, int day, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid()
            && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

QDate completed(int year, int month, int day, QDate today)
{
    if (year <= 0)
        return nearest(month, day, today);
    return {year < 100 ? 2000 + year : year, month, day};
}

} // namespace

ValueFormat textFormat(Need need)
{
    const auto plain = [](const QVariant &value) { return value.toString(); };
    ValueFormat format;
    format.shown = plain;
    format.typed = plain;
    format.read = [need](const QString &text) -> Result<QVariant> {
        return text.trimmed().isEmpty() ? nothing(need) : Result<QVariant>(text.trimmed());
    };
    return format;
}

ValueFormat numberFormat(const NumberRange &range, const QString &unit, Need need)
{
    ValueFormat format;
    format.typed = [range](const QVariant &value) {
        return value.isValid() ? figure(value.toDouble(), range.decimals) : QString();
    };
    format.shown = [range, unit](const QVariant &value) {
        const QString number = value.isValid() ? figure(value.toDouble(), range.decimals) : QString();
        return number.isEmpty() || unit.isEmpty() ? number : QString(number % QChar(0x00A0) % unit);
    };
    format.read = [range, unit, need](const QString &text) -> Result<QVariant> {
        QString number = text.trimmed();
        if (!unit.isEmpty() && number.endsWith(unit))
            number.chop(unit.size());
        if (number.trimmed().isEmpty())
            return nothing(need);
        const auto value = readNumber(number, QLocale());
        if (!value)
            return fail(Error::invalid(Text::tr("“%1” is not a number.").arg(text.trimmed())));
        if (*value < range.least || *value > range.most)
            return fail(Error::invalid(
                Text::tr("Between %1 and %2, please.")
                    .arg(figure(range.least, range.decimals), figure(range.most, range.decimals))));
        const double scale = std::pow(10.0, range.decimals);
        return QVariant(std::round(*value * scale) / scale);
    };
    format.stepped = [range](const QVariant &value, int steps) {
        return QVariant(std::clamp(value.toDouble() + steps * range.step, range.least, range.most));
    };
    return format;
}

ValueFormat dateFormat(QDate today, Need need)
{
    const auto written = [](const QVariant &value) { return dateText(value.toDate()); };
    ValueFormat format;
    format.shown = written;
    format.typed = written;
    format.read = [today, need](const QString &text) -> Result<QVariant> {
        if (text.trimmed().isEmpty())
            return nothing(need);
        const QDate date = readDate(text, today);
        if (!date.isValid())
            return fail(Error::invalid(
                Text::tr("“%1” is not a date; write it like %2.").arg(text.trimmed(), dateText(today))));
        return QVariant(date);
    };
    format.stepped = [today](const QVariant &value, int steps) {
        return QVariant(value.toDate().isValid() ? value.toDate().addDays(steps) : today);
    };
    format.isDate = true;
    format.today = today;
    return format;
}

QString dateText(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    if (order.startsWith(u'y'))
        return locale.toString(date, QStringLiteral("yyyy-MM-dd"));
    return writtenDay(date, monthFirst(locale) ? u"MMM d, yyyy" : u"d MMM yyyy", locale);
}

QDate readDate(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression relative(QStringLiteral("^([+\\-\\x{2212}])\\s*(\\d{1,4})$"));
    static const QRegularExpression dayMonth(
        QStringLiteral("^(\\d{1,2})\\.?\\s*(\\p{L}+)\\.?,?\\s*(\\d{2,4})?$"));
    static const QRegularExpression monthDay(
        QStringLiteral("^(\\p{L}+)\\.?\\s*(\\d{1,2})(?:,?\\s+(\\d{2,4}))?$"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{2,4})?)?$"));
    const QString words = text.trimmed();
    if (const QDate iso = QDate::fromString(words, Qt::ISODate); iso.isValid())
        return iso;
    if (const auto match = relative.match(words); match.hasMatch())
        return today.addDays(match.captured(1) == u'+' ? match.captured(2).toInt()
                                                       : -match.captured(2).toInt());
    if (const auto match = dayMonth.match(words); match.hasMatch())
        if (const int month = monthNamed(match.captured(2), locale))
            return completed(match.captured(3).toInt(), month, match.captured(1).toInt(), today);
    if (const auto match = monthDay.match(words); match.hasMatch())
        if (const int month = monthNamed(match.captured(1), locale))
            return completed(match.captured(3).toInt(), month, match.captured(2).toInt(), today);
    if (const auto match = numbers.match(words); match.hasMatch()) {
        const bool swapped = monthFirst(locale) && words.contains(u'/');
        return completed(match.captured(3).toInt(), match.captured(swapped ? 1 : 2).toInt(),
                         match.captured(swapped ? 2 : 1).toInt(), today);
    }
    return locale.toDate(words, QLocale::ShortFormat);
}

} // namespace fairlead
