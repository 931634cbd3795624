// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/locale_dates.h"

#include "core/exchange/reading.h"

#include <array>

namespace fairlead {

namespace {

constexpr qsizetype longestDate = 100; ///< characters; `Mon Feb 06 2023 05:00:00 GMT+0000 (…)` has about 60

/// Full names, nominative and, where the language has it, genitive. Without accents, as folded() gives them.
constexpr std::array<const char16_t *, 12> monthNames = {
    u"january januar janner janvier enero janeiro styczen stycznia январь января",
    u"february februar feber fevrier febrero fevereiro luty lutego февраль февраля",
    u"march marz maerz mars marzo marco marzec marca март марта",
    u"april avril abril kwiecien kwietnia апрель апреля",
    u"may mai mayo maio maj maja маи мая",
    u"june juni juin junio junho czerwiec czerwca июнь июня",
    u"july juli juillet julio julho lipiec lipca июль июля",
    u"august aout agosto sierpien sierpnia август августа",
    u"september septembre septiembre setiembre setembro wrzesien wrzesnia сентябрь сентября",
    u"october oktober octobre octubre outubro pazdziernik pazdziernika октябрь октября",
    u"november novembre noviembre novembro listopad listopada ноябрь ноября",
    u"december dezember decembre diciembre dezembro grudzien grudnia декабрь декабря"};

/// Lower case, accents taken off (й becomes и on both sides), no full stop at the end.
QString folded(const QString &word)
{
    QString plain;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'.')
            plain += c;
    }
    return plain;
}

/// The pieces of a date: numbers as written, at most one month word, everything after the date left out.
struct DatePieces {
    QList<QString> numbers; ///< at most three, digits only
    int month = 0;          ///< from a word; 0: none
    qsizetype wordAt = 0;   ///< how many numbers came before the word
    QChar separator;        ///< between the first two numbers
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype runLength(QStringView text, qsizetype at, bool digits)
{
    qsizetype end = at;
    while (end < text.size()
           && (digits ? isDigit(text[end])
                      : text[end].isLetter() || text[end].category() == QChar::Mark_NonSpacing))
        ++end;
    return end - at;
}

/// True where the numbers from `at` on are a time of day: digits and a colon.
bool isTime(QStringView text, qsizetype at, qsizetype digits)
{
    return at + digits < text.size() && text[at + digits] == u':' && digits <= 2;
}

std::optional<DatePieces> pieces(const QString &text)
{
    DatePieces found;
    qsizetype at = 0;
    while (at < text.size() && found.numbers.size() + (found.month > 0) < 3) {
        if (isDigit(text[at])) {
            const qsizetype length = runLength(text, at, true);
            if (isTime(text, at, length) || length > 8)
                return {};
            found.numbers.append(text.mid(at, length));
            at += length;
            if (found.numbers.size() == 1 && at < text.size())
                found.separator = text[at];
            continue;
        }
        if (text[at].isLetter()) {
            const qsizetype length = runLength(text, at, false);
            const int month = monthNumber(text.mid(at, length));
            if (month > 0 && found.month > 0)
                return {};
            if (month > 0) {
                found.month = month;
                found.wordAt = found.numbers.size();
            }
            at += length;
            continue;
        }
        if (!QStringView(u" \t/.-,'’\u00A0\u202F").contains(text[at]))
            return {};
        ++at;
    }
    return found;
}

QDate dateOf(const QString &year, int month, const QString &day)
{
    if (day.size() > 2 || (year.size() != 4 && year.size() != 2))
        return {};
    int fullYear = year.toInt();
    if (year.size() == 2)
        fullYear += fullYear >= 90 ? 1900 : 2000;
    return QDate(fullYear, month, day.toInt());
}

/// Three numbers under an order; invalid where they are no date under it.
QDate numericDate(const DatePieces &p, DateOrder order)
{
    const QString &a = p.numbers[0];
    const QString &b = p.numbers[1];
    const QString &c = p.numbers[2];
    if (a.size() == 4)
        return b.size() > 2 ? QDate() : dateOf(a, b.toInt(), c);
    if (a.size() > 2 || b.size() > 2)
        return {};
    // Dots are written day first wherever they are written; two-digit years stand first only with hyphens.
    if (p.separator == u'.')
        return order == DateOrder::DayMonthYear ? dateOf(c, b.toInt(), a) : QDate();
    switch (order) {
    case DateOrder::YearMonthDay:
        return c.size() == 2 && p.separator == u'-' ? dateOf(a, b.toInt(), c) : QDate();
    case DateOrder::DayMonthYear:
        return dateOf(c, b.toInt(), a);
    case DateOrder::MonthDayYear:
        return dateOf(c, a.toInt(), b);
    }
    return {};
}

QDate wordDate(const DatePieces &p)
{
    if (p.numbers.size() != 2)
        return {};
    // `2026 Jan 5`, `Jan 5, 2026`, `5 Jan 2026`, `22/Sep/25`
    const bool yearFirst = p.numbers[0].size() == 4;
    return yearFirst ? dateOf(p.numbers[0], p.month, p.numbers[1])
                     : dateOf(p.numbers[1], p.month, p.numbers[0]);
}

QDate compactDate(const QString &digits)
{
    return digits.size() == 8 ? dateOf(digits.left(4), digits.mid(4, 2).toInt(), digits.mid(6)) : QDate();
}

bool isAccepted(QDate date)
{
    return date.isValid() && date.year() >= firstAcceptedYear && date.year() <= lastAcceptedYear;
}

QDate dateUnder(const DatePieces &p, DateOrder order)
{
    if (p.month > 0)
        return wordDate(p);
    if (p.numbers.size() == 1)
        return compactDate(p.numbers[0]);
    if (p.numbers.size() != 3)
        return {};
    // The dot form has one meaning, so it is read under every order.
    return numericDate(p, p.separator == u'.' && p.numbers[0].size() <= 2 ? DateOrder::DayMonthYear : order);
}

constexpr std::array allOrders = {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};

} // namespace

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return Text::tr("year-month-day");
    case DateOrder::DayMonthYear:
        return Text::tr("day/month/year");
    case DateOrder::MonthDayYear:
        return Text::tr("month/day/year");
    }
    return {};
}

int monthNumber(const QString &word)
{
    const QString plain = folded(word);
    if (plain.size() < 3)
        return 0;
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        for (const QStringView name : QStringView(monthNames[size_t(month - 1)]).split(u' ')) {
            if (name == plain)
                return month;
            if (!name.startsWith(plain))
                continue;
            if (found != 0 && found != month)
                return 0; // `jui` is June and July
            found = month;
        }
    }
    // Abbreviations that leave letters out.
    if (plain == QLatin1String("sept") || plain == QLatin1String("mrz"))
        return plain[0] == u's' ? 9 : 3;
    return found;
}

DateOrderVerdict decideDateOrder(const QStringList &sample)
{
    DateOrderVerdict verdict;
    QList<DateOrder> alive(allOrders.begin(), allOrders.end());
    bool orderMatters = false;
    for (const QString &value : sample) {
        const QString text = value.trimmed();
        if (text.isEmpty())
            continue;
        const std::optional<DatePieces> p = text.size() <= longestDate ? pieces(text) : std::nullopt;
        QList<DateOrder> possible;
        bool differ = false;
        QDate first;
        for (const DateOrder order : allOrders) {
            const QDate date = p ? dateUnder(*p, order) : QDate();
            if (!isAccepted(date))
                continue;
            differ = differ || (first.isValid() && first != date);
            first = first.isValid() ? first : date;
            possible.append(order);
        }
        if (possible.isEmpty()) {
            if (verdict.unreadable++ == 0)
                verdict.firstUnreadable = text;
            continue;
        }
        ++verdict.dates;
        if (differ && verdict.example.isEmpty())
            verdict.example = text;
        orderMatters = orderMatters || differ;
        alive.removeIf([&](DateOrder order) { return !possible.contains(order); });
    }
    if (verdict.dates == 0)
        return verdict;
    verdict.kind = alive.isEmpty()         ? DateOrderVerdict::Kind::Conflicting
        : orderMatters && alive.size() > 1 ? DateOrderVerdict::Kind::Ambiguous
                                           : DateOrderVerdict::Kind::Decided;
    verdict.order = alive.isEmpty() ? DateOrder::DayMonthYear : alive.first();
    if (verdict.kind == DateOrderVerdict::Kind::Conflicting)
        verdict.candidates = {DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    if (verdict.kind == DateOrderVerdict::Kind::Ambiguous)
        verdict.candidates = alive;
    return verdict;
}

Result<QDate> parseDate(const QString &text, DateOrder order)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QDate();
    const std::optional<DatePieces> p = trimmed.size() <= longestDate ? pieces(trimmed) : std::nullopt;
    const QDate date = p ? dateUnder(*p, order) : QDate();
    if (!date.isValid())
        return fail(Error::malformed(Text::tr("%1 is no date; a date such as 2026-01-31 or %2 was expected.")
                                         .arg(quoted(trimmed), dateOrderName(order))));
    if (!isAccepted(date))
        return fail(Error::malformed(Text::tr("%1: the year must lie between %2 and %3.")
                                         .arg(quoted(trimmed))
                                         .arg(firstAcceptedYear)
                                         .arg(lastAcceptedYear)));
    return date;
}

} // namespace fairlead
