// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_values.h"

#include "core/exchange/feeds/json_fields.h"
#include "core/exchange/import_names.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

struct ChoiceWords {
    const char *table;
    const char *field;
    const char *key;
    const char *words; ///< parted by |
};

constexpr ChoiceWords choiceWords[] = {
    {"item", "state", "proposed", "to do|todo|open|backlog|new|idea|not started|funnel"},
    {"item", "state", "ready", "selected for development|ready for development|refined|committed|approved"},
    {"item", "state", "in-progress", "doing|started|active|in development|in review|wip|in work"},
    {"item", "state", "done", "closed|resolved|completed|complete|finished|released"},
    {"item", "state", "dropped", "cancelled|canceled|rejected|wont do|won t do|removed|duplicate"},
    {"item", "kind", "feature", "story|user story|task|epic|new feature|improvement|enhancement|initiative"},
    {"item", "kind", "reliability", "bug|defect|incident|sre"},
    {"item", "kind", "tech-debt", "technical debt|debt|refactoring|chore|maintenance"},
    {"item", "kind", "modernisation", "modernization|migration"},
    {"item", "kind", "security", "vulnerability"},
    {"item", "investment", "ee", "engineering excellence|excellence|keep the lights on|tech debt"},
    {"item", "investment", "modernisation", "modernization"},
    {"item", "investment", "mandatory", "compliance|regulatory"},
    {"leave", "kind", "planned",
     "vacation|holiday|holidays|pto|annual leave|annual|leave|urlaub|congé|vacaciones|férias"},
    {"leave", "kind", "unplanned", "sick|sickness|sick leave|ill|illness|krank|emergency"},
    {"leave", "kind", "long",
     "parental|parental leave|maternity|maternity leave|paternity|paternity leave|sabbatical|elternzeit"},
    {"leave", "kind", "training", "course|conference|workshop|schulung|education"},
    {"leave", "kind", "comp", "toil|time off in lieu|compensatory|comp time|flex|überstunden"},
    {"dependency", "type", "FS", "finish start|finish to start|blocks|ende anfang|ea"},
    {"dependency", "type", "SS", "start start|aa"},
    {"dependency", "type", "FF", "finish finish|ee"},
    {"dependency", "type", "SF", "start finish|ae"},
    {"deployment", "outcome", "ok", "success|succeeded|successful|passed|done"},
    {"deployment", "outcome", "failed", "failure|error"},
    {"deployment", "outcome", "rolled-back", "rollback|reverted|rolled back"},
    {"page", "urgency", "high", "critical|p1|page"},
    {"page", "urgency", "low", "warning|ticket|p2|p3"},
    {"page", "triage", "actionable", "yes|actioned|true"},
    {"page", "triage", "noise", "no|false positive|false"},
    {"vulnerability", "severity", "medium", "moderate"},
    {"dependency", "lag_calendar", "elapsed", "calendar|elapsed days|calendar days"},
    {"dependency", "lag_calendar", "successor", "working days|working|work"},
};

QString plainWord(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("[\\s_\\-/'’.]+"));
    QString plain = text;
    plain.replace(signs, QStringLiteral(" "));
    return folded(plain);
}

bool meansChoice(const FieldInfo &field, const char *table, const Choice &choice, const QString &word)
{
    if (word == plainWord(QLatin1String(choice.key)) || word == plainWord(QLatin1String(choice.label))
        || word == plainWord(QCoreApplication::translate(table, choice.label)))
        return true;
    for (const ChoiceWords &each : choiceWords) {
        if (std::string_view(each.table) != table || std::string_view(each.field) != field.key
            || std::string_view(each.key) != choice.key)
            continue;
        if (QString::fromUtf8(each.words).split(u'|').contains(word))
            return true;
    }
    return false;
}

Result<QVariant> choiceIn(const FieldInfo &field, const char *table, const QString &text)
{
    const QString word = plainWord(text);
    for (const Choice &choice : field.choices) {
        if (meansChoice(field, table, choice, word))
            return QVariant(QString(QLatin1String(choice.key)));
    }
    QStringList keys;
    for (const Choice &choice : field.choices)
        keys.append(QLatin1String(choice.key));
    return fail(Error::malformed(
        Text::tr("%1 is not one of: %2.").arg(quoted(text), keys.join(QStringLiteral(", ")))));
}

/// A number and the letters around it, such as units and currency signs.
struct NumberParts {
    QString number;
    QString letters;
};

NumberParts numberParts(const QString &text)
{
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u'\u2212'
            || c == u'\'';
    };
    const auto first = std::find_if(text.begin(), text.end(), isOfNumber);
    auto last = text.end();
    while (last != first && !isOfNumber(*(last - 1)))
        --last;
    NumberParts parts;
    parts.number = QString(first, last - first);
    parts.letters = QString(text.left(first - text.begin()) + u' ' + text.mid(last - text.begin()))
                        .simplified()
                        .toLower();
    return parts;
}

bool isHours(const QString &letters)
{
    static const QStringList words{QStringLiteral("h"),    QStringLiteral("hr"),    QStringLiteral("hrs"),
                                   QStringLiteral("hour"), QStringLiteral("hours"), QStringLiteral("std")};
    return words.contains(letters);
}

bool isKnownUnit(const FieldInfo &field, const QString &letters)
{
    static const QStringList days{QStringLiteral("d"),    QStringLiteral("day"), QStringLiteral("days"),
                                  QStringLiteral("wd"),   QStringLiteral("pd"),  QStringLiteral("md"),
                                  QStringLiteral("tage"), QStringLiteral("pt"),  QStringLiteral("p")};
    return letters.isEmpty() || field.kind == Kind::Money || field.kind == Kind::Measure
        || field.kind == Kind::Headcount || days.contains(letters);
}

constexpr double hoursADay = 8;

/// A time of day behind a date, or a time as servers write it; without a zone it is UTC.
Result<QVariant> instantIn(const QString &text, const ValueReading &reading)
{
    QDateTime instant = instantFrom(text);
    if (!instant.isValid()) {
        const QString day = text.section(u' ', 0, 0);
        const auto date = parseDate(day, reading.dateOrder);
        const QString clock = text.mid(day.size()).trimmed();
        QTime time(0, 0);
        for (const char *format : {"hh:mm:ss", "h:mm:ss", "hh:mm", "h:mm", "h:mm AP", "h:mm:ss AP"}) {
            if (const QTime read = QTime::fromString(clock, QLatin1String(format)); read.isValid())
                time = read;
        }
        if (date && date->isValid() && (clock.isEmpty() || clock.contains(u':')))
            instant = QDateTime(*date, time, Qt::UTC);
    }
    if (!instant.isValid())
        return fail(
            Error::malformed(Text::tr("%1 is not a time; expected 2026-11-23 14:05.").arg(quoted(text))));
    return QVariant(instant.toString(Qt::ISODateWithMs));
}

/// Hours become days of eight hours where days are meant.
Result<QVariant> numberIn(const FieldInfo &field, const QString &text, HeaderUnit unit,
                          const ValueReading &reading)
{
    const NumberParts parts = numberParts(text);
    const bool countsDays = field.kind == Kind::Effort || std::string_view(field.unit) == "wd";
    const bool inHours =
        countsDays && (isHours(parts.letters) || (parts.letters.isEmpty() && unit == HeaderUnit::Hours));
    const auto number = parseNumber(parts.number, reading.decimalMark);
    if (!number)
        return fail(Error::malformed(Text::tr("%1 is not a number.").arg(quoted(text))));
    if (!number->has_value() || (!inHours && !isKnownUnit(field, parts.letters)))
        return fail(Error::malformed(Text::tr("%1 is not a number.").arg(quoted(text))));
    const double value = inHours ? **number / hoursADay : **number;
    if (field.kind == Kind::Integer && value != std::floor(value) && !inHours)
        return fail(Error::malformed(Text::tr("%1 is not a whole number.").arg(quoted(text))));
    const double whole = field.kind == Kind::Integer ? std::ceil(value) : value;
    // Far beyond every limit of a field; its own check names the limits.
    return QVariant(qlonglong(storedNumber(field, std::clamp(whole, -1e12, 1e12))));
}

template <class Value> Result<QVariant> orNothing(const Result<std::optional<Value>> &value)
{
    if (!value)
        return fail(value.error());
    return value->has_value() ? QVariant(**value) : QVariant();
}

Result<QVariant> shareIn(const FieldInfo &field, const char *table, const QString &text, HeaderUnit unit,
                         const ValueReading &reading)
{
    if (std::string_view(table) == "leave" && text.size() > 1) { // "Half day: yes"
        if (const auto yes = parseYesNo(text); yes && yes->has_value())
            return QVariant(qlonglong(storedNumber(field, **yes ? 0.5 : 1)));
    }
    const bool isPercent = unit == HeaderUnit::Percent && !text.endsWith(u'%');
    const QString typed = isPercent ? QString(text + u'%') : text;
    const auto share = parseShare(typed, reading.decimalMark);
    if (!share)
        return fail(share.error());
    return share->has_value() ? QVariant(qlonglong(storedNumber(field, **share))) : QVariant();
}

} // namespace

Result<QVariant> storedValue(const FieldInfo &field, const char *table, const QString &text, HeaderUnit unit,
                             const ValueReading &reading)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QVariant();
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return numberIn(field, trimmed, unit, reading);
    case Kind::Share:
        return shareIn(field, table, trimmed, unit, reading);
    case Kind::Date: {
        const auto date = parseDate(trimmed, reading.dateOrder);
        if (const QDateTime instant = instantFrom(trimmed); !date && instant.isValid())
            return QVariant(instant.date().toString(Qt::ISODate)); // a bill says 2026-11-01T00:00:00Z
        if (!date)
            return fail(date.error());
        return date->isValid() ? QVariant(date->toString(Qt::ISODate)) : QVariant();
    }
    case Kind::Instant:
        return instantIn(trimmed, reading);
    case Kind::Boolean:
        return orNothing(parseYesNo(trimmed));
    case Kind::Choice:
        return choiceIn(field, table, trimmed);
    default:
        return QVariant(trimmed);
    }
}

QList<SkillText> skillsInText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n|]+"));
    static const QRegularExpression spaced(QStringLiteral("^(\\S*[^\\d\\s][1-4]\\s+)*\\S*[^\\d\\s][1-4]$"));
    static const QRegularExpression levelled(QStringLiteral("^(.*?)\\s*[:=(\\[]?\\s*([1-4])\\s*[)\\]]?$"));
    QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    if (parts.size() == 1 && text.trimmed().contains(u' ') && spaced.match(text.trimmed()).hasMatch())
        parts = text.simplified().split(u' '); // "java3 api2"
    QList<SkillText> skills;
    for (const QString &part : parts) {
        const QString word = part.simplified();
        if (word.isEmpty())
            continue;
        const auto match = levelled.match(word);
        if (match.hasMatch() && !match.captured(1).isEmpty())
            skills.append({match.captured(1), match.captured(2).toInt(), word});
        else
            skills.append({word, {}, word});
    }
    return skills;
}

} // namespace fairlead
