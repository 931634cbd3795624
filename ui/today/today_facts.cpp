// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_facts.h"

#include "core/planning/why_words.h"
#include "ui/kit/value_format.h"
#include "ui/workbench/chance_words.h"

#include <QTime>

namespace fairlead::today_facts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

Fact plain(const QString &text, const QVariant &value = {})
{
    Fact fact;
    fact.text = text;
    fact.value = value;
    return fact;
}

Fact marked(const QString &text, Tone tone, QLatin1String icon)
{
    Fact fact = plain(text);
    fact.tone = tone;
    fact.icon = icon;
    return fact;
}

Fact dated(QDate day, QDate near)
{
    return plain(words::day(day, near), day.isValid() ? QVariant(day) : QVariant());
}

RecordRef firstOf(const std::vector<RecordRef> &records)
{
    return records.empty() ? RecordRef() : records.front();
}

QString standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return Words::tr("done");
    case Standing::OnTrack:
        return Words::tr("on track");
    case Standing::Watch:
        return Words::tr("watch");
    case Standing::AtRisk:
        return Words::tr("at risk");
    case Standing::Late:
        return Words::tr("late");
    case Standing::Unscheduled:
        break;
    }
    return Words::tr("no date");
}

Fact standingFact(Standing standing)
{
    const QString words = standingWords(standing);
    switch (standing) {
    case Standing::Late:
        return marked(words, Tone::Error, QLatin1String("error"));
    case Standing::AtRisk:
    case Standing::Watch:
    case Standing::Unscheduled:
        return marked(words, Tone::Warning, QLatin1String("warning"));
    case Standing::Done:
    case Standing::OnTrack:
        break;
    }
    return marked(words, Tone::Good, QLatin1String("good"));
}

QString reasonWords(const ReviewItem &item)
{
    const QString days = words::calendarDays(std::abs(item.days));
    switch (item.reason) {
    case ReviewReason::PastReview:
        return Words::tr("review-by passed %1 ago").arg(days);
    case ReviewReason::WaitsForSignOff:
    case ReviewReason::InReview:
        return item.days > 0 ? Words::tr("waits for %1").arg(days) : Words::tr("in review");
    case ReviewReason::DecisionOpen:
        if (item.days == 0)
            return Words::tr("to be decided today");
        return item.days > 0 ? Words::tr("to be decided, %1 overdue").arg(days)
                             : Words::tr("to be decided in %1").arg(days);
    case ReviewReason::LookAgain:
        return Words::tr("look at it again");
    case ReviewReason::NearReview:
        break;
    }
    return Words::tr("review in %1").arg(days);
}

} // namespace

QList<FactColumn> needColumns()
{
    return {{Words::tr("What")}, {Words::tr("When"), 76}, {Words::tr("Ways out"), 72}};
}

QList<FactRow> needRows(const Today &page, QDate asOf)
{
    QList<FactRow> rows;
    for (const TodayNeed &need : page.needs) {
        const bool isError = need.severity == Severity::Error;
        QString sentence = need.sentence;
        if (need.more > 0)
            sentence += u' ' + Words::tr("(and %1 more)").arg(need.more);
        Fact what = marked(sentence, isError ? Tone::Error : Tone::Warning,
                           isError ? QLatin1String("error") : QLatin1String("warning"));
        what.why = sentence;
        const QString ways = need.options > 0 ? Words::tr("%n way(s)", nullptr, need.options) : QString();
        rows.append({firstOf(need.records), {what, dated(need.day, asOf), plain(ways, need.options)}});
    }
    return rows;
}

QList<FactColumn> dayColumns()
{
    return {{Words::tr("Time"), 78}, {Words::tr("What")}, {Words::tr("Note"), 160}};
}

QList<FactRow> dayRows(const Today &page)
{
    QList<FactRow> rows;
    for (const DayEntry &entry : page.day) {
        const QTime at = entry.minute < 0 ? QTime() : QTime(entry.minute / 60, entry.minute % 60);
        Fact title = plain(entry.title);
        if (entry.isPrivate) {
            title = marked(entry.title, Tone::Accent, QLatin1String("shield"));
            title.why = Words::tr("Private");
        }
        const Fact note = entry.isInTheWay ? marked(entry.note, Tone::Warning, QLatin1String("warning"))
                                           : plain(entry.note);
        rows.append({entry.record,
                     {plain(at.isValid() ? timeText(at) : QString(), at.isValid() ? entry.minute : 9999),
                      title, note}});
    }
    return rows;
}

QList<FactColumn> milestoneColumns()
{
    return {{Words::tr("Promised")},
            {Words::tr("Date"), 84},
            {Words::tr("Forecast"), 84},
            {Words::tr("Chance"), 72, true},
            {Words::tr("Standing"), 104}};
}

QList<FactRow> milestoneRows(const Today &page, const Workspace &workspace, QDate asOf)
{
    QList<FactRow> rows;
    for (const TodayMilestone &each : page.milestones) {
        const Item *item = workspace.find(each.item);
        if (!item)
            continue;
        const Fact chance =
            each.chance ? plain(chance::percent(*each.chance), *each.chance) : plain(QStringLiteral("–"));
        rows.append({refer(each.item),
                     {plain(item->caption()), dated(each.promised, asOf), dated(each.forecast, asOf), chance,
                      standingFact(each.standing)}});
    }
    return rows;
}

QList<FactColumn> reviewColumns()
{
    return {{Words::tr("What")}, {Words::tr("Why"), 190}};
}

QList<FactRow> reviewRows(const Today &page, const Workspace &workspace)
{
    QList<FactRow> rows;
    for (const ReviewItem &item : page.reviews) {
        QStringList people;
        for (const Id<Person> &person : item.waitsFor) {
            if (const Person *row = workspace.find(person))
                people.append(row->name);
        }
        const bool isLate = item.reason == ReviewReason::PastReview
            || (item.reason == ReviewReason::DecisionOpen && item.days > 0);
        Fact why = isLate ? marked(reasonWords(item), Tone::Warning, QLatin1String("warning"))
                          : plain(reasonWords(item));
        why.why = people.join(QStringLiteral(", "));
        why.value = item.days;
        rows.append({item.record, {plain(item.caption), why}});
    }
    return rows;
}

QList<QList<TextRun>> healthLines(const Today &page)
{
    const TodayHealth &health = page.health;
    const auto tone = [](bool isFine) { return isFine ? Tone::Text : Tone::Warning; };
    QList<QList<TextRun>> lines;
    const bool isBudgetFine = health.budgets == health.healthyBudgets && health.withoutObjective == 0;
    QString budgets = health.budgets > 0
        ? Words::tr("%1 of %2 healthy").arg(health.healthyBudgets).arg(health.budgets)
        : Words::tr("no data");
    if (health.withoutObjective > 0)
        budgets += Words::tr(", %1 critical services without objective").arg(health.withoutObjective);
    lines.append({{Words::tr("Error budgets") + QStringLiteral("  ")}, {budgets, tone(isBudgetFine)}});
    if (health.pagesFrom.isValid())
        lines.append({{Words::tr("Pages of W%1").arg(health.pagesFrom.weekNumber()) + QStringLiteral("  ")},
                      {Words::tr("%1 by day · %2 in the evening · %3 at night")
                           .arg(health.pages[0])
                           .arg(health.pages[1])
                           .arg(health.pages[2]),
                       Tone::Text}});
    QList<TextRun> last{
        {Words::tr("Overdue") + QStringLiteral("  ")},
        {Words::tr("actions %1").arg(health.overdueActions), tone(health.overdueActions == 0)},
        {QStringLiteral(" · ")},
        {Words::tr("updates %1").arg(health.overdueUpdates), tone(health.overdueUpdates == 0)}};
    if (health.overdueTalks) {
        last.append({QStringLiteral(" · ")});
        last.append({Words::tr("1:1s %1").arg(*health.overdueTalks), tone(*health.overdueTalks == 0)});
    }
    lines.append(last);
    if (health.openEscalations > 0)
        lines.append(
            {{Words::tr("Escalations") + QStringLiteral("  ")},
             {Words::tr("%1 open for more than a week").arg(health.openEscalations), Tone::Warning}});
    return lines;
}

} // namespace fairlead::today_facts
