// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_people.h"

#include "core/base/written_day.h"
#include "core/capacity/planned_hires.h"
#include "core/planning/why_words.h"

#include <QLocale>

namespace fairlead {

namespace {

constexpr size_t mostChildren = 40;

Error noFigure()
{
    return Error::notFound(Text::tr("There is nothing to explain here yet."));
}

QString oneDay(QDate date)
{
    return writtenDay(date, u"ddd d MMM");
}

ExplanationRow barRow(const CapacityBar &bar)
{
    const QString sign = bar.isLevel() ? bar.cause == CapacityCause::Gross ? QString() : QStringLiteral("= ")
        : bar.days < 0 ? QStringLiteral("− ")
                                       : QStringLiteral("+ ");
    return {QString(sign + causeName(bar.cause)),
            words::days(bar.isLevel() ? bar.days : std::abs(bar.days)),
            QStringLiteral("d"),
            {}};
}

struct Span {
    QDate from, to;
    bool touches(const Bucket &bucket) const { return from <= bucket.to && to >= bucket.from; }
    QString words(const Bucket &bucket) const
    {
        return words::span(std::max(from, bucket.from), std::min(to, bucket.to), bucket.from);
    }
};

void addWeekSentences(const Workspace &workspace, const Person &person, const Bucket &bucket,
                      QStringList &sentences)
{
    const Site *site = workspace.find(person.site);
    for (const Holiday &holiday : workspace.rows<Holiday>()) {
        const bool isHere = site && holiday.calendar == site->calendar;
        if (isHere && holiday.date >= bucket.from && holiday.date <= bucket.to)
            sentences.append(Text::tr("%1 is %2.").arg(oneDay(holiday.date), holiday.name));
    }
    for (const Leave &leave : workspace.rows<Leave>()) {
        const Span span{leave.from, leave.to};
        if (leave.person == person.id && span.touches(bucket))
            sentences.append(Text::tr("On leave %1.").arg(span.words(bucket)));
    }
    for (const Shift &shift : workspace.rows<Shift>()) {
        const Span span{shift.from, shift.to};
        if (shift.person != person.id || !span.touches(bucket))
            continue;
        const Rotation *rotation = workspace.find(shift.rotation);
        const Share factor = !rotation           ? Share()
            : shift.layer == ShiftLayer::Primary ? rotation->primaryFactor
                                                 : rotation->secondaryFactor;
        const QString cost = words::percent(factor.value(), 0);
        sentences.append(
            shift.layer == ShiftLayer::Primary
                ? Text::tr("On call as primary %1: %2 of each day.").arg(span.words(bucket), cost)
                : Text::tr("On call as secondary %1: %2 of each day.").arg(span.words(bucket), cost));
    }
}

} // namespace

QString causeName(CapacityCause cause)
{
    switch (cause) {
    case CapacityCause::Gross:
        return Text::tr("Gross");
    case CapacityCause::Holidays:
        return Text::tr("Holidays");
    case CapacityCause::Leave:
        return Text::tr("Leave");
    case CapacityCause::OnCall:
        return Text::tr("On-call");
    case CapacityCause::Ramp:
        return Text::tr("Ramp-up");
    case CapacityCause::RoleShare:
        return Text::tr("Leading");
    case CapacityCause::Focus:
        return Text::tr("Meetings");
    case CapacityCause::Interrupts:
        return Text::tr("Interrupts");
    case CapacityCause::Adjustments:
        return Text::tr("By hand");
    case CapacityCause::Hires:
        return Text::tr("New hires");
    case CapacityCause::Net:
        return Text::tr("Net");
    case CapacityCause::Excellence:
        return Text::tr("Excellence");
    case CapacityCause::Plan:
        return Text::tr("For the plan");
    }
    return {};
}

Result<Explanation> whyGroup(const Workspace &workspace, const PlanResult &result, const CapacityGroup &group,
                             const QString &name)
{
    if (group.people.empty() && group.steps.net == 0)
        return fail(noFigure());
    Explanation why;
    why.title = Text::tr("%1: %2 of %3 days are left for the plan")
                    .arg(name, words::days(group.steps.plan), words::days(group.steps.gross));
    why.formula = Text::tr("Net = (days − holidays − leave − on-call − ramp-up) × share for the roadmap × "
                           "focus × (1 − interrupts)  [C02]");
    for (const CapacityBar &bar : capacityBars(group))
        why.rows.push_back(barRow(bar));
    why.sentences.append(group.people.size() == 1
                             ? Text::tr("The days of one person.")
                             : Text::tr("The days of %1 people.").arg(group.people.size()));
    if (group.people.size() > mostChildren)
        return why;
    for (const Id<Person> &person : group.people) {
        if (auto child = whyNet(workspace, result, person))
            why.children.push_back(*std::move(child));
    }
    return why;
}

Result<Explanation> whyWeek(const Workspace &workspace, const PlanResult &result, const Id<Person> &person,
                            const QString &week)
{
    const Person *row = workspace.find(person);
    const PersonCapacity *one = result.capacity.find(person);
    const auto &buckets = result.capacity.weeks;
    const auto at = std::find_if(buckets.begin(), buckets.end(),
                                 [&week](const Bucket &bucket) { return bucket.key == week; });
    if (!row || !one || at == buckets.end())
        return fail(noFigure());
    const PersonWeek &days = one->weeks[size_t(at - buckets.begin())];
    Explanation why;
    why.title = Text::tr("%1 is here %2 days in %3")
                    .arg(row->name, words::figure(days.available), words::bucket(*at));
    why.formula = Text::tr("Available = days by the working week − holidays − leave  [C02]");
    const auto add = [&why](const QString &label, double value, std::optional<RecordRef> change = {}) {
        why.rows.push_back({label, words::days(value), QStringLiteral("d"), change});
    };
    add(Text::tr("Days by the working week"), days.available + days.holidays + days.leave,
        refer(person, "week"));
    add(Text::tr("− Holidays"), days.holidays, refer(person, "site"));
    std::optional<RecordRef> change;
    for (const Leave &leave : workspace.rows<Leave>()) {
        if (leave.person == person && Span{leave.from, leave.to}.touches(*at))
            change = refer(leave.id);
    }
    add(Text::tr("− Leave"), days.leave, change);
    add(Text::tr("= Available"), days.available);
    add(Text::tr("Net, after on-call, ramp-up, meetings and interrupts"), days.net);
    addWeekSentences(workspace, *row, *at, why.sentences);
    if (days.ramp < 1) {
        why.sentences.append(
            Text::tr("Counts at %1 in this week: ramp-up or hand-over.").arg(words::percent(days.ramp, 0)));
    }
    return why;
}

Result<Explanation> whyHire(const Workspace &workspace, const PlanResult &result,
                            const Id<HeadcountPlan> &hire)
{
    const HeadcountPlan *row = workspace.find(hire);
    if (!row)
        return fail(noFigure());
    const HireCapacity days = hireCapacity(workspace, result.capacity, hire);
    const HeadcountPlan open = openPart(workspace, *row);
    Explanation why;
    why.title = Text::tr("%1 brings %2 net days").arg(row->role, words::days(days.net));
    why.formula =
        Text::tr("Net = Σ working days from the start × ramp-up × focus × (1 − interrupts) × probability  "
                 "[C03, C04]");
    why.rows = {
        {Text::tr("People"), QLocale().toString(open.count), {}, refer(hire, "count")},
        {Text::tr("Start"), words::day(row->start, result.capacity.start), {}, refer(hire, "start")},
        {Text::tr("Days of presence"), words::days(days.present), QStringLiteral("d"), {}},
        {Text::tr("× Probability"),
         words::percent(row->probability.value(), 0),
         {},
         refer(hire, "probability")},
        {Text::tr("Ramp-up"), toText(workspace.settings().ramp), {}, refer(workspace.settings().id, "ramp")},
        {Text::tr("= Net"), words::days(days.net), QStringLiteral("d"), {}}};
    if (row->latestStart > row->start)
        why.sentences.append(Text::tr("Each day from %1 to %2 is as likely a start as any other.")
                                 .arg(words::day(row->start, result.capacity.start),
                                      words::day(row->latestStart, result.capacity.start)));
    if (open.count < row->count)
        why.sentences.append(
            Text::tr("%1 of %2 seats are filled or given up.").arg(row->count - open.count).arg(row->count));
    return why;
}

} // namespace fairlead
