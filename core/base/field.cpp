// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field.h"

#include <QLocale>

namespace fairlead {

namespace {

qint64 scaleOf(Kind kind)
{
    switch (kind) {
    case Kind::Effort:
        return Effort::scale;
    case Kind::Share:
        return Share::scale;
    case Kind::Headcount:
        return Headcount::scale;
    case Kind::Money:
        return Money::scale;
    case Kind::Measure:
        return Measure::scale;
    default:
        return 1;
    }
}

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || scaleOf(kind) > 1;
}

/// Half a surrogate pair would come back from the file as another character, and a zero would cut the text.
bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

} // namespace

double shownNumber(const FieldInfo &field, const QVariant &stored)
{
    return double(stored.toLongLong()) / double(scaleOf(field.kind));
}

qint64 storedNumber(const FieldInfo &field, double shown)
{
    return std::llround(shown * double(scaleOf(field.kind)));
}

Result<void> checkLimits(const FieldInfo &field, const QString &title, const QVariant &stored)
{
    const bool empty = stored.isNull() || stored.toString().trimmed().isEmpty();
    if (field.kind == Kind::Date && !stored.isNull() && empty)
        return fail(Error::invalid(Text::tr("%1 is out of range; expected a year up to 9999.").arg(title)));
    if (!isStorable(stored.toString()))
        return fail(Error::invalid(Text::tr("%1 has characters that cannot be stored.").arg(title)));
    if (empty) {
        if (field.isRequired)
            return fail(Error::invalid(Text::tr("%1 must not be empty.").arg(title)));
        return {};
    }
    if (!isNumber(field.kind))
        return {};
    const double shown = shownNumber(field, stored);
    if (shown >= field.minimum && shown <= field.maximum)
        return {};
    const QLocale locale;
    return fail(Error::invalid(
        Text::tr("%1 is %2; expected %3 to %4.")
            .arg(title, locale.toString(shown), locale.toString(field.minimum),
                 std::isinf(field.maximum) ? Text::tr("any number") : locale.toString(field.maximum))));
}

} // namespace fairlead
