// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/hiring_words.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "ui/kit/figures.h"

namespace fairlead::hiring_words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Hiring)
};

} // namespace

QString stage(CandidateStage stage)
{
    return choiceText(Candidate::table, stage);
}

QString name(const Workspace &workspace, const Interviewer &who)
{
    const QString known = words::person(workspace, who.person);
    if (!known.isEmpty())
        return known;
    return who.name.isEmpty() ? QStringLiteral("–") : who.name;
}

QDate since(const PrivateRecords &records, const Candidate &candidate)
{
    QDateTime last;
    for (const CandidateMove &move : records.rows<CandidateMove>()) {
        if (move.candidate == candidate.id && (!last.isValid() || move.at > last))
            last = move.at;
    }
    return last.toUTC().date();
}

QString timeInStage(const PrivateRecords &records, const Candidate &candidate, QDate asOf)
{
    const QDate from = since(records, candidate);
    return from.isValid() ? words::calendarDays(std::max<qint64>(0, from.daysTo(asOf))) : QString();
}

QString whole(const PrivateRecords &records, const Candidate &candidate, QDate asOf)
{
    QStringList parts{candidate.key, stage(candidate.stage)};
    if (const QString days = timeInStage(records, candidate, asOf); !days.isEmpty())
        parts << Words::tr("for %1").arg(days);
    if (!candidate.nextStep.isEmpty())
        parts
            << (candidate.nextOn.isValid()
                    ? Words::tr("next: %1 on %2").arg(candidate.nextStep, words::day(candidate.nextOn, asOf))
                    : Words::tr("next: %1").arg(candidate.nextStep));
    return parts.join(QStringLiteral(", "));
}

QString funnel(const FunnelStep &step)
{
    QStringList parts{Words::tr("reached %1").arg(step.reached)};
    if (step.conversion)
        parts << Words::tr("%1 on").arg(words::percent(*step.conversion, 0));
    if (step.medianDays)
        parts << Words::tr("%1 d").arg(figure(*step.medianDays, 1));
    return parts.join(QStringLiteral(" · "));
}

QList<ChoiceOption> people(const Workspace &workspace)
{
    QList<ChoiceOption> options;
    for (const Person &person : workspace.rows<Person>())
        options.append({person.id.toString(), person.name});
    std::ranges::sort(options, [](const ChoiceOption &a, const ChoiceOption &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return options;
}

} // namespace fairlead::hiring_words
