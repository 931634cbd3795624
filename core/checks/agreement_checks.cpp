// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_days.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

namespace fairlead::check {

namespace {

using AgreementsByItem = std::multimap<Id<Item>, const Agreement *>;

AgreementsByItem agreementsByItem(const Workspace &workspace)
{
    AgreementsByItem agreements;
    for (const Agreement &each : workspace.rows<Agreement>()) {
        const bool stands = each.state != AgreementState::Declined && each.state != AgreementState::Withdrawn;
        if (stands && !each.item.isNull())
            agreements.emplace(each.item, &each);
    }
    return agreements;
}

/// The agreement about a link: for this successor, or for its team as a whole.
const Agreement *agreementAbout(const AgreementsByItem &agreements, const Dependency &link,
                                const Item &successor)
{
    const auto [first, last] = agreements.equal_range(link.predecessor);
    for (auto each = first; each != last; ++each) {
        const Agreement &agreement = *each->second;
        const bool forTeam = agreement.forItem.isNull() && agreement.consumer == successor.team;
        if (agreement.forItem == link.successor || forTeam)
            return &agreement;
    }
    return nullptr;
}

/// The last day on which the predecessor's end may come without moving what follows.
QDate neededBy(const Dependency &link, const ItemDates &successor, const WorkCalendar &calendar)
{
    const Day bound = isToStart(link) ? dayOf(successor.lateStart) : dayOf(successor.lateFinish) + 1;
    const Day before =
        link.lagCalendar == LagCalendar::Elapsed ? bound - link.lag : calendar.subtract(bound, link.lag);
    return dateOf(isFromStart(link) ? before : before - 1);
}

QString leadOf(const Workspace &workspace, const Id<Team> &team)
{
    const Team *row = workspace.find(team);
    const Person *lead = row ? workspace.find(row->lead) : nullptr;
    return lead ? lead->name : Text::tr("Lead of %1").arg(words::team(workspace, team));
}

struct CrossTeamLink {
    const Dependency &link;
    const Item &before;
    const Item &after;
};

void offerRequest(const CheckInput &input, const CrossTeamLink &of, QDate needBy, std::vector<Fix> &fixes)
{
    Agreement request;
    request.key = nextKey<Agreement>(input.workspace);
    request.id = Id<Agreement>::named(QString(request.key + u'/' + of.link.id.toString()));
    request.providerTeam = of.before.team;
    request.consumer = of.after.team;
    request.item = of.before.id;
    request.forItem = of.after.id;
    request.subject = of.before.title;
    request.needBy = needBy;
    request.contact = leadOf(input.workspace, of.before.team);
    Fix fix{
        Text::tr("Ask %1 for %2 by %3").arg(request.contact, of.before.key, words::day(needBy, input.asOf())),
        {}};
    fix.changes.sentence = fix.sentence;
    fix.changes.add(std::move(request));
    fixes.push_back(std::move(fix));
}

void offerToComplete(const CheckInput &input, const Agreement &agreement, const ItemDates &provided,
                     std::vector<Fix> &fixes)
{
    Agreement complete = agreement;
    if (complete.contact.isEmpty())
        complete.contact = leadOf(input.workspace, agreement.providerTeam);
    if (!complete.agreedDate.isValid()) {
        complete.agreedDate = provided.finish;
        complete.agreedOn = input.asOf();
        complete.state = AgreementState::Agreed;
    }
    offer(fixes, agreement, complete,
          Text::tr("Agree %1 with %2 for %3")
              .arg(agreement.key, complete.contact, words::day(complete.agreedDate, input.asOf())));
}

Finding withoutAgreement(const CheckInput &input, const CrossTeamLink &of, const Agreement *agreement,
                         const WorkCalendar &calendar)
{
    Finding finding;
    finding.severity = Severity::Warning;
    const QString link = words::linkType(of.link);
    const QString what = Text::tr("%1 of %2 waits for %3 of %4 (%5)")
                             .arg(of.after.key, words::team(input.workspace, of.after.team), of.before.key,
                                  words::team(input.workspace, of.before.team), link);
    const QString lack = !agreement        ? Text::tr("there is no agreement about it")
        : !agreement->agreedDate.isValid() ? Text::tr("no date is agreed")
                                           : Text::tr("nobody is named to talk to");
    finding.sentence = Text::tr("%1, but %2.").arg(what, lack);
    finding.records = {refer(of.after.id), refer(of.before.id), refer(of.link.id)};
    finding.place = {QStringLiteral("V2c"), {}};
    const ItemDates *provided = input.result.find(of.before.id);
    const ItemDates *wanted = input.result.find(of.after.id);
    if (agreement) {
        finding.records.push_back(refer(agreement->id));
        offerToComplete(input, *agreement, *provided, finding.fixes);
    } else {
        offerRequest(input, of, neededBy(of.link, *wanted, calendar), finding.fixes);
    }
    return finding;
}

/// When the item delivers what was agreed: where only its start is waited for, at the bound of that
/// link, else at its finish.
QDate forecastOf(const CheckInput &input, const Agreement &agreement, const WorkCalendars &calendars)
{
    const ItemDates *dates = input.result.find(agreement.item);
    if (!dates)
        return {};
    QDate latest;
    for (const Dependency &link : input.workspace.rows<Dependency>()) {
        if (link.predecessor != agreement.item || link.successor != agreement.forItem)
            continue;
        if (!isFromStart(link))
            return dates->finish;
        const Item *successor = input.workspace.find(link.successor);
        if (!successor)
            continue;
        const WorkCalendar &calendar = calendarOf(calendars, input.workspace, *successor);
        const QDate bound = dateOf(boundOf(link, dates->start, dates->finish, calendar)).addDays(-1);
        latest = latest.isValid() ? std::max(latest, bound) : bound;
    }
    return latest.isValid() ? latest : dates->finish;
}

QString promised(const CheckInput &input, const Agreement &agreement)
{
    const Stakeholder *outside = input.workspace.find(agreement.providerStakeholder);
    const QString provider = outside ? outside->name : words::team(input.workspace, agreement.providerTeam);
    return Text::tr("%1 (%2, from %3) was agreed for %4")
        .arg(agreement.key, agreement.subject, provider, words::day(agreement.agreedDate, input.asOf()));
}

Finding lateAgreement(const CheckInput &input, const Agreement &agreement, QDate forecast)
{
    Finding finding;
    finding.severity = Severity::Error;
    const bool isOverdue = agreement.agreedDate < input.asOf();
    const qint64 days = agreement.agreedDate.daysTo(isOverdue ? input.asOf() : forecast);
    const QString state = isOverdue ? Text::tr("%1 late").arg(words::calendarDays(days))
                                    : Text::tr("forecast for %1, %2 late")
                                          .arg(words::day(forecast, input.asOf()), words::calendarDays(days));
    const QString waiting = words::item(input.workspace, agreement.forItem);
    finding.sentence = waiting.isEmpty()
        ? Text::tr("%1 and is %2.").arg(promised(input, agreement), state)
        : Text::tr("%1 and is %2; %3 waits for it.").arg(promised(input, agreement), state, waiting);
    finding.records = {refer(agreement.id, "agreed_date")};
    for (const Id<Item> &item : {agreement.forItem, agreement.item}) {
        if (!item.isNull())
            finding.records.push_back(refer(item));
    }
    finding.place = {QStringLiteral("V8f"), {}};
    Agreement delivered = agreement;
    delivered.state = AgreementState::Delivered;
    delivered.deliveredOn = input.asOf();
    if (isOverdue) {
        offer(finding.fixes, agreement, delivered,
              Text::tr("Mark %1 as delivered on %2")
                  .arg(agreement.key, words::day(input.asOf(), input.asOf())));
    }
    if (forecast.isValid() && forecast >= input.asOf() && forecast != agreement.agreedDate) {
        Agreement moved = agreement;
        moved.agreedDate = forecast;
        moved.agreedOn = input.asOf();
        offer(finding.fixes, agreement, moved,
              Text::tr("Agree on %1 for %2").arg(words::day(forecast, input.asOf()), agreement.key));
    }
    return finding;
}

} // namespace

std::vector<Finding> missingAgreements(const CheckInput &input)
{
    const WorkCalendars calendars(input.workspace);
    const AgreementsByItem agreements = agreementsByItem(input.workspace);
    std::vector<Finding> findings;
    std::multimap<Id<Item>, const Dependency *> incoming;
    for (const Dependency &link : input.workspace.rows<Dependency>())
        incoming.emplace(link.successor, &link);
    for (const Item *after : rankedItems(input.workspace, input.result.plan)) {
        const auto [first, last] = incoming.equal_range(after->id);
        for (auto each = first; each != last; ++each) {
            const Dependency &link = *each->second;
            const Item *before = input.workspace.find(link.predecessor);
            const bool isCrossTeam = before && before->plan == after->plan && before->team != after->team
                && !before->team.isNull() && !after->team.isNull();
            if (!isCrossTeam || before->state == ItemState::Done || after->state == ItemState::Done
                || !input.result.find(before->id) || !input.result.find(after->id))
                continue;
            const Agreement *agreement = agreementAbout(agreements, link, *after);
            if (agreement && agreement->agreedDate.isValid() && !agreement->contact.isEmpty())
                continue;
            findings.push_back(withoutAgreement(input, {link, *before, *after}, agreement,
                                                calendarOf(calendars, input.workspace, *after)));
        }
    }
    return findings;
}

std::vector<Finding> lateAgreements(const CheckInput &input)
{
    const WorkCalendars calendars(input.workspace);
    std::vector<Finding> findings;
    for (const Agreement *agreement : byKey<Agreement>(input.workspace)) {
        const bool isOpen =
            agreement->state == AgreementState::Requested || agreement->state == AgreementState::Agreed;
        if (!isOpen || !agreement->agreedDate.isValid())
            continue;
        const QDate forecast = forecastOf(input, *agreement, calendars);
        if (agreement->agreedDate < input.asOf() || (forecast.isValid() && forecast > agreement->agreedDate))
            findings.push_back(lateAgreement(input, *agreement, forecast));
    }
    return findings;
}

} // namespace fairlead::check
