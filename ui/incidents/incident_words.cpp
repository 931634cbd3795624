// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_words.h"

#include "core/base/choice_text.h"
#include "core/base/typed_day.h"
#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"

#include <QRegularExpression>

namespace fairlead::incident_words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

constexpr int minutesAnHour = 60;
constexpr int secondsAMinute = 60;

QString clock(const QDateTime &at)
{
    return at.toUTC().time().toString(QStringLiteral("HH:mm"));
}

Result<QVariant> nothing(Need need)
{
    if (need == Need::Required)
        return fail(Error::invalid(Words::tr("This time is needed.")));
    return QVariant();
}

/// "2:23" or "02.23".
QTime readClock(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[:.](\\d{2})$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QDateTime readMoment(const QString &text, const MomentBase &base)
{
    static const QRegularExpression after(QStringLiteral("^\\+\\s*(\\d{1,6})$"));
    if (const auto match = after.match(text); match.hasMatch() && base.base.isValid())
        return base.base.addSecs(match.captured(1).toLongLong() * secondsAMinute);
    if (const QDateTime iso = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd'T'HH:mm"));
        iso.isValid())
        return {iso.date(), iso.time(), Qt::UTC};
    const qsizetype gap = text.lastIndexOf(u' ');
    const QTime time = readClock(gap < 0 ? text : text.mid(gap + 1));
    if (!time.isValid())
        return {};
    if (gap >= 0) {
        const QDate day =
            typedDay(text.left(gap), base.base.isValid() ? base.base.toUTC().date() : base.today);
        return day.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
    }
    if (!base.base.isValid())
        return {base.today, time, Qt::UTC};
    const QDateTime sameDay(base.base.toUTC().date(), time, Qt::UTC);
    return sameDay < base.base ? sameDay.addDays(1) : sameDay;
}

} // namespace

Fact fact(const QString &text, const QVariant &value, Mark mark, const QString &why)
{
    return {text, value, mark.tone, mark.icon, {}, why};
}

QString severity(int severity)
{
    return Words::tr("Sev%1").arg(severity);
}

QString between(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return QStringLiteral("–");
    const qint64 minutes = from.secsTo(to) / secondsAMinute;
    if (std::abs(minutes) < 2 * minutesAnHour)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / minutesAnHour).arg(std::abs(minutes) % minutesAnHour);
}

QString moment(const QDateTime &at, QDate near)
{
    return at.isValid() ? QString(words::day(at.toUTC().date(), near) + u' ' + clock(at)) : QString();
}

Fact severityFact(int level)
{
    return fact(severity(level), level, {level == 1 ? Tone::Error : Tone::Text});
}

Fact recurrenceFact(Recurrence recurrence)
{
    switch (recurrence) {
    case Recurrence::None:
        return fact({}, 0);
    case Recurrence::OpenCause:
        return fact(Words::tr("repeat"), 1, {Tone::Secondary}, Words::tr("Its cause was still open"));
    case Recurrence::AfterFix:
        break;
    }
    return fact(Words::tr("after fix"), 2, {Tone::Warning, QLatin1String("warning")},
                Words::tr("It came back after its cause was addressed"));
}

Fact reviewFact(const Workspace &workspace, const Incident &incident, QDate asOf)
{
    const IncidentReview *review = reviewOfIncident(workspace, incident.id);
    const QDate due = reviewDueOn(incident);
    const QString state = review ? choiceText(IncidentReview::table, review->state) : QStringLiteral("–");
    if (review && review->state != ReviewState::Draft) {
        const Tone tone = review->state == ReviewState::SignedOff ? Tone::Secondary : Tone::Text;
        return fact(state, review->heldOn, {tone}, Words::tr("Held on %1").arg(dateText(review->heldOn)));
    }
    if (!due.isValid())
        return fact(state, QDate(), {Tone::Secondary});
    const bool isOverdue = incident.restoredAt.isValid() && due < asOf;
    const Mark mark =
        isOverdue ? Mark{Tone::Error, QLatin1String("error")} : Mark{Tone::Warning, QLatin1String("warning")};
    return fact(isOverdue ? Words::tr("overdue %1 d").arg(due.daysTo(asOf))
                          : Words::tr("due %1").arg(words::day(due, asOf)),
                due, mark, Words::tr("The review is due on %1").arg(dateText(due)));
}

ValueFormat momentFormat(std::shared_ptr<const MomentBase> base, Need need)
{
    const auto written = [base](const QVariant &value) {
        const QDateTime at = value.toDateTime();
        if (!at.isValid())
            return QString();
        const bool isSameDay = base->base.isValid() && base->base.toUTC().date() == at.toUTC().date();
        return isSameDay ? clock(at) : QString(dateText(at.toUTC().date()) + u' ' + clock(at));
    };
    ValueFormat format;
    format.shown = written;
    format.typed = written;
    format.read = [base, need](const QString &text) -> Result<QVariant> {
        const QString words = text.simplified();
        if (words.isEmpty())
            return nothing(need);
        const QDateTime at = readMoment(words, *base);
        if (!at.isValid())
            return fail(Error::invalid(Words::tr("“%1” is not a time; write it like 14:05, +12 or %2 14:05.")
                                           .arg(words, dateText(base->today))));
        return QVariant(at);
    };
    format.stepped = [base](const QVariant &value, int steps) {
        const QDateTime at = value.toDateTime();
        return QVariant((at.isValid() ? at : base->base).addSecs(qint64(steps) * secondsAMinute));
    };
    return format;
}

} // namespace fairlead::incident_words
