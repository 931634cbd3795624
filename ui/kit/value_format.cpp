// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/value_format.h"

#include "core/base/typed_day.h"
#include "core/base/written_day.h"
#include "ui/kit/figures.h"

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
        const QDate date = typedDay(text, today);
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
    return writtenDay(date, writesMonthFirst(locale) ? u"MMM d, yyyy" : u"d MMM yyyy", locale);
}

QString timeText(QTime time, const QLocale &locale)
{
    const bool hasSeconds = locale.timeFormat(QLocale::ShortFormat).contains(u's');
    return hasSeconds ? locale.toString(time, QStringLiteral("HH:mm"))
                      : locale.toString(time, QLocale::ShortFormat);
}

} // namespace fairlead
