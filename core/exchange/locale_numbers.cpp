// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/locale_numbers.h"

#include "core/exchange/reading.h"

#include <cmath>

namespace fairlead {

namespace {

constexpr double largestNumber = 1e15;

Error noNumber(const QString &text)
{
    return Error::malformed(
        Text::tr("%1 is no number; a number such as 1234.5 was expected.").arg(quoted(text)));
}

QChar markOf(DecimalMark mark)
{
    return mark == DecimalMark::Dot ? u'.' : u',';
}

/// Digits with groups of three taken together, or empty where the groups are not of three.
QString withoutGroups(QStringView whole, QChar groupMark)
{
    QString plain;
    qsizetype inGroup = -1; ///< digits since the last mark; -1: no mark yet
    for (const QChar c : whole) {
        const bool isGroupMark =
            c == groupMark || c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\'' || c == u'’';
        if (isGroupMark && (plain.isEmpty() || (inGroup >= 0 && inGroup != 3)))
            return {};
        if (isGroupMark) {
            inGroup = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return {};
        plain += c;
        inGroup += inGroup >= 0;
    }
    return inGroup >= 0 && inGroup != 3 ? QString() : plain;
}

std::optional<DecimalMark> markSaid(const QString &text)
{
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot < 0 && comma < 0)
        return {};
    if (dot >= 0 && comma >= 0)
        return dot > comma ? DecimalMark::Dot : DecimalMark::Comma;
    const qsizetype at = std::max(dot, comma);
    const QChar seen = text[at];
    if (text.count(seen) > 1) // only groups repeat
        return seen == u'.' ? DecimalMark::Comma : DecimalMark::Dot;
    const bool mayBeGroup = text.size() - at == 4 && at >= 1 && at <= 3 && !text.startsWith(u'0');
    if (mayBeGroup)
        return {};
    return seen == u'.' ? DecimalMark::Dot : DecimalMark::Comma;
}

} // namespace

std::optional<DecimalMark> decideDecimalMark(const QStringList &sample)
{
    std::optional<DecimalMark> said;
    for (const QString &value : sample) {
        QString text = value.trimmed();
        text.removeIf([](QChar c) { return c == u'%' || c == u'-' || c == u'+' || c.isSpace(); });
        const bool numeric = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u'.' || c == u',';
        });
        const std::optional<DecimalMark> mark = numeric ? markSaid(text) : std::nullopt;
        if (mark && said && *mark != *said)
            return {};
        said = mark ? mark : said;
    }
    return said;
}

Result<std::optional<double>> parseNumber(const QString &text, DecimalMark mark)
{
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return std::nullopt;
    if (plain.size() > 40)
        return fail(noNumber(text));
    const bool negative = plain.startsWith(u'-') || plain.startsWith(u'\u2212');
    if (negative || plain.startsWith(u'+'))
        plain.remove(0, 1);
    const QChar point = markOf(mark);
    const qsizetype at = plain.indexOf(point);
    const QString whole = at < 0 ? plain : plain.left(at);
    const QString fraction = at < 0 ? QString() : plain.mid(at + 1);
    const QString digits =
        withoutGroups(whole, markOf(mark == DecimalMark::Dot ? DecimalMark::Comma : DecimalMark::Dot));
    const bool fractionIsDigits =
        std::all_of(fraction.cbegin(), fraction.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if ((digits.isEmpty() && (!whole.isEmpty() || fraction.isEmpty())) || !fractionIsDigits)
        return fail(noNumber(text));
    const QString number = (digits.isEmpty() ? QStringLiteral("0") : digits) + u'.' + fraction + u'0';
    const double value = number.toDouble();
    if (!std::isfinite(value) || value > largestNumber)
        return fail(Error::malformed(Text::tr("%1 is too large a number.").arg(quoted(text))));
    return negative ? -value : value;
}

Result<std::optional<double>> parseShare(const QString &text, DecimalMark mark)
{
    QString plain = text.trimmed();
    const bool percent = plain.endsWith(u'%');
    if (percent)
        plain = plain.chopped(1).trimmed();
    if (percent && plain.isEmpty())
        return fail(noNumber(text));
    const auto number = parseNumber(plain, mark);
    if (!number || !number->has_value())
        return number;
    const double share = percent || **number > 1.0 ? **number / 100.0 : **number;
    if (share < 0 || share > 10)
        return fail(Error::malformed(
            Text::tr("%1 is no share; a value from 0 to 100 % was expected.").arg(quoted(text))));
    return share;
}

Result<std::optional<bool>> parseYesNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty())
        return std::nullopt;
    const QStringList yes =
        QStringLiteral("yes y true t 1 x ✓ on ja wahr oui vrai si sí verdadero sim verdadeiro tak "
                       "prawda да истина")
            .split(u' ');
    const QStringList no =
        QStringLiteral("no n false f 0 - off nein falsch non faux falso não nao nie fałsz нет ложь")
            .split(u' ');
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return fail(Error::malformed(Text::tr("%1 is neither yes nor no.").arg(quoted(text))));
}

} // namespace fairlead
