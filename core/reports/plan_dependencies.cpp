// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

QString partyOf(const ReportContext &context, const Agreement &agreement)
{
    if (const Stakeholder *outside = context.workspace->find(agreement.providerStakeholder))
        return outside->name;
    return context.teamKey(agreement.providerTeam);
}

ReportCell stateOf(const ReportContext &context, const Agreement &agreement)
{
    const QString word = choiceText<Agreement>(agreement.state);
    const bool isDone =
        agreement.state == AgreementState::Delivered || agreement.state == AgreementState::Withdrawn;
    const QDate asOf = context.result->asOf;
    if (!isDone && agreement.agreedDate.isValid() && agreement.agreedDate < asOf)
        return {Text::tr("%1, %2 days overdue").arg(word).arg(agreement.agreedDate.daysTo(asOf)),
                ReportTone::Alarm};
    if (!isDone && agreement.needBy.isValid() && agreement.agreedDate > agreement.needBy)
        return {Text::tr("%1, later than needed").arg(word), ReportTone::Warning};
    return {word, agreement.state == AgreementState::Delivered ? ReportTone::Good : ReportTone::Normal};
}

QString keyOf(const ReportContext &context, const Id<Item> &id)
{
    const Item *item = context.workspace->find(id);
    return item ? item->key : QStringLiteral("–");
}

/// From whom to whom an agreement goes: from outside to us, from us to outside, or between our teams.
enum class Direction { Need, Give, Between };

Direction directionOf(const ReportContext &context, const Agreement &agreement)
{
    if (!context.workspace->find(agreement.providerTeam))
        return Direction::Need;
    return context.workspace->find(agreement.consumer) ? Direction::Between : Direction::Give;
}

ReportTable agreementTable(const ReportContext &context, Direction direction)
{
    std::vector<const Agreement *> rows;
    for (const Agreement &agreement : context.workspace->rows<Agreement>()) {
        if (directionOf(context, agreement) == direction)
            rows.push_back(&agreement);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Agreement *a, const Agreement *b) {
        return std::tuple(a->needBy, a->key) < std::tuple(b->needBy, b->key);
    });
    ReportTable table;
    table.columns = {{Text::tr("Key"), {}, false, 0.7},
                     {Text::tr("What"), {}, false, 4},
                     {direction == Direction::Need ? Text::tr("From") : Text::tr("By"), {}, false, 1.8},
                     {Text::tr("To"), {}, false, 1.2},
                     {Text::tr("For"), {}, false, 0.6},
                     {Text::tr("Need by"), {}, true, 1},
                     {Text::tr("Agreed"), {}, true, 1},
                     {Text::tr("State"), {}, false, 1.6}};
    for (const Agreement *agreement : rows) {
        const bool given = direction == Direction::Give && !agreement->item.isNull();
        table.rows.push_back({{agreement->key, ReportTone::Quiet},
                              {context.typed(agreement->subject), {}},
                              {context.typed(partyOf(context, *agreement)), {}},
                              {context.teamKey(agreement->consumer), {}},
                              {keyOf(context, given ? agreement->item : agreement->forItem), {}},
                              {context.day(agreement->needBy), {}},
                              {context.day(agreement->agreedDate), ReportTone::Strong},
                              stateOf(context, *agreement)});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

QString linkText(const Dependency &link)
{
    QString text = QLatin1String(Choices<DependencyType>::all[size_t(link.type)].key);
    if (link.lag != 0)
        text += signedText(link.lag);
    return text;
}

/// Links between items of two teams, for those that are above the line.
ReportTable crossTeamTable(const ReportContext &context)
{
    struct Row {
        QDate wait;
        ReportRow cells;
    };
    std::vector<Row> rows;
    for (const Dependency &link : context.workspace->rows<Dependency>()) {
        const Item *before = context.workspace->find(link.predecessor);
        const Item *after = context.workspace->find(link.successor);
        const ItemDates *from = before ? context.result->find(before->id) : nullptr;
        const ItemDates *to = after ? context.result->find(after->id) : nullptr;
        if (!from || !to || before->team == after->team)
            continue;
        const bool drives = to->driver == DriverKind::Link && to->drivingLink == link.id;
        const bool fromStart =
            link.type == DependencyType::StartToStart || link.type == DependencyType::StartToFinish;
        const QDate ready = fromStart ? from->start : from->finish;
        rows.push_back({ready,
                        {{context.teamKey(before->team), ReportTone::Strong},
                         {context.itemCaption(*before), {}},
                         {linkText(link), ReportTone::Quiet},
                         {context.day(ready), {}},
                         {context.teamKey(after->team), ReportTone::Strong},
                         {context.itemCaption(*after), {}},
                         drives ? ReportCell{Text::tr("drives"), ReportTone::Warning} : ReportCell{}}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.wait < b.wait; });
    ReportTable table;
    table.columns = {{Text::tr("Gives"), {}, false, 0.6},
                     {Text::tr("Item"), {}, false, 3},
                     {Text::tr("Link"), {}, false, 0.7},
                     {Text::tr("Ready"), {}, true, 1},
                     {Text::tr("Needs"), {}, false, 0.7},
                     {Text::tr("Item"), {}, false, 3},
                     {{}, {}, false, 0.8}};
    for (Row &row : rows)
        table.rows.push_back(std::move(row.cells));
    table.whenEmpty = Text::tr("none");
    table.notes << Text::tr("“Drives”: the receiving item cannot move earlier before this one does.");
    return table;
}

} // namespace

Blocks dependenciesSection(ReportContext &context)
{
    return {ReportHeading{2, Text::tr("What we need from others")},
            agreementTable(context, Direction::Need),
            ReportHeading{2, Text::tr("What we give to others")},
            agreementTable(context, Direction::Give),
            ReportHeading{2, Text::tr("What our teams agreed with each other")},
            agreementTable(context, Direction::Between),
            ReportHeading{2, Text::tr("Links between our teams")},
            crossTeamTable(context)};
}

} // namespace fairlead
