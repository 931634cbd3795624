// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_text.h"

#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/kit/value_format.h"

namespace fairlead::service_text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceText)
};

Fact toned(const QString &text, Tone tone, const char *icon)
{
    Fact fact = plain(text);
    fact.tone = tone;
    fact.icon = QLatin1String(icon);
    return fact;
}

} // namespace

Fact plain(const QString &text)
{
    Fact fact;
    fact.text = text;
    return fact;
}

Fact none()
{
    Fact fact = plain(QStringLiteral("–"));
    fact.tone = Tone::Secondary;
    return fact;
}

Fact number(double value, int decimals, const QString &unit)
{
    const QString text = figure(value, decimals);
    Fact fact = plain(unit.isEmpty() ? text : QString(text + u'\u00a0' + unit));
    fact.value = value;
    return fact;
}

Fact date(QDate date, QDate asOf, int soon)
{
    if (!date.isValid())
        return none();
    Fact fact = plain(dateText(date));
    fact.value = date;
    const qint64 left = asOf.daysTo(date);
    if (soon >= 0 && left < 0)
        fact = toned(fact.text, Tone::Error, "error");
    else if (soon >= 0 && left <= soon)
        fact = toned(fact.text, Tone::Warning, "warning");
    fact.value = date;
    fact.why = left < 0 ? Words::tr("%1 ago").arg(words::calendarDays(-left))
                        : Words::tr("in %1").arg(words::calendarDays(left));
    return fact;
}

Fact state(const ErrorBudget &budget)
{
    Fact fact;
    if (!budget.hasData)
        fact = toned(Words::tr("no data"), Tone::Secondary, "info");
    else if (budget.state == BudgetState::Exhausted)
        fact = toned(Words::tr("Spent"), Tone::Error, "error");
    else if (budget.isLowTraffic)
        fact = toned(Words::tr("low traffic"), Tone::Secondary, "info");
    else if (budget.state == BudgetState::Caution)
        fact = toned(Words::tr("Caution"), Tone::Warning, "warning");
    else
        fact = toned(Words::tr("Healthy"), Tone::Good, "good");
    fact.value = budget.hasData ? budget.consumed() : -1;
    if (budget.emptyDays > 0)
        fact.why = Words::tr("%1 of %2 days are without data").arg(budget.emptyDays).arg(budget.days());
    return fact;
}

Fact stateAndUse(const SloFigures &slo)
{
    Fact fact = state(slo.budget);
    if (slo.budget.hasData)
        fact.text = Words::tr("%1, %2", "state of a budget, part used")
                        .arg(fact.text, words::percent(slo.budget.consumed(), 0));
    fact.why = slo.slo().caption();
    return fact;
}

Fact use(const ErrorBudget &budget)
{
    if (!budget.hasData)
        return none();
    Fact fact = state(budget);
    fact.text = words::percent(budget.consumed(), 0);
    fact.bar = budget.consumed();
    return fact;
}

Fact burn(std::optional<double> rate)
{
    if (!rate)
        return none();
    Fact fact = number(*rate, 2);
    fact.text += QStringLiteral("×");
    if (*rate > 1) {
        fact.tone = Tone::Warning;
        fact.icon = QLatin1String("warning");
    }
    return fact;
}

Fact exhaustion(const ErrorBudget &budget)
{
    if (!budget.hasData)
        return none();
    constexpr double later = 1e6; // sorts behind every number of days
    if (budget.remaining() <= 0) {
        Fact fact = toned(Words::tr("spent"), Tone::Error, "error");
        fact.value = 0.0;
        return fact;
    }
    if (!budget.daysToExhaustion) {
        Fact fact = plain(Words::tr("never"));
        fact.tone = Tone::Secondary;
        fact.value = later;
        return fact;
    }
    return number(*budget.daysToExhaustion, *budget.daysToExhaustion < 10 ? 1 : 0, Words::tr("d"));
}

QString objective(const Slo &slo)
{
    return QString(figure(slo.objective.value(), 3) + QStringLiteral("\u00a0%"));
}

Fact knowledge(const Workspace &workspace, const ServiceFigures &service)
{
    if (!service.knowledge)
        return none();
    const ServiceBusFactor &factor = *service.knowledge;
    const QString text = Words::tr("%1 of %2").arg(factor.factor()).arg(factor.required);
    Fact fact = plain(text);
    if (factor.factor() == 0)
        fact = toned(text, Tone::Error, "error");
    else if (factor.isShort())
        fact = toned(text, Tone::Warning, "warning");
    else
        fact = toned(text, Tone::Good, "good");
    fact.value = factor.factor() - factor.required;
    fact.why = factor.people.empty()
        ? Words::tr("Nobody can lead the work on it")
        : Words::tr("%1 can lead the work on it").arg(words::people(workspace, factor.people));
    return fact;
}

Fact runbook(const ServiceFigures &service)
{
    const AnswerState state = service.runbook.state;
    const QString age = service.runbookAge ? Words::tr("%1 d old").arg(*service.runbookAge) : QString();
    Fact fact;
    if (state == AnswerState::Met)
        fact = toned(age, Tone::Good, "good");
    else if (state == AnswerState::NotMet)
        fact = toned(service.runbookAge ? age : Words::tr("missing"), Tone::Warning, "warning");
    else
        fact = toned(Words::tr("unknown"), Tone::Secondary, "info");
    fact.value = service.runbookAge.value_or(std::numeric_limits<int>::max());
    fact.why = service.runbook.evidence;
    return fact;
}

QString tier(int level)
{
    return level > 0 ? QString::number(level) : QStringLiteral("–");
}

} // namespace fairlead::service_text
