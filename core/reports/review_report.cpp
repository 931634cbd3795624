// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/private_sections.h"

#include "core/careers/review_content.h"

/// The review packet: the manager's words, and under each competency what they rest on. Only what the manager
/// took in gets in.
namespace fairlead::private_sections {

namespace {

QString kindText(ReviewEntry::Kind kind)
{
    switch (kind) {
    case ReviewEntry::Kind::Supports:
        return Text::tr("speaks for it");
    case ReviewEntry::Kind::Against:
        return Text::tr("speaks against it");
    case ReviewEntry::Kind::Feedback:
        return Text::tr("feedback");
    case ReviewEntry::Kind::Recognition:
        return Text::tr("recognition");
    case ReviewEntry::Kind::GoalDone:
        break;
    }
    return Text::tr("goal reached");
}

ReportSection overview(const Ground &ground, const ReviewPacket &packet, const ReviewContent &content)
{
    ReportSection section{QStringLiteral("review"), {}, Text::tr("The review"), true, {}};
    section.blocks.push_back(
        paragraph(Text::tr("%1, from %2 to %3.")
                      .arg(ground.person.name, ground.day(packet.from), ground.day(packet.to)),
                  ParagraphStyle::Lead));
    const std::pair<QString, QString> parts[] = {{Text::tr("Strengths"), packet.strengths},
                                                 {Text::tr("To grow"), packet.growth},
                                                 {Text::tr("What speaks against"), packet.counter}};
    for (const auto &[title, words] : parts) {
        section.blocks.push_back(ReportHeading{2, title});
        section.blocks.push_back(paragraph(words));
    }
    if (content.spread.isRecent()) {
        section.blocks.push_back(
            paragraph(Text::tr("More than half of what this rests on is from the last third of the time."),
                      ParagraphStyle::Note));
    }
    return section;
}

ReportTable tableOf(const Ground &ground, const ReviewGroup &group)
{
    ReportTable table;
    table.columns = {{Text::tr("Date"), {}, false, 1},
                     {Text::tr("What"), {}, false, 6},
                     {Text::tr("Kind"), {}, false, 2},
                     {Text::tr("Source"), {}, false, 2}};
    table.whenEmpty = Text::tr("none");
    for (const ReviewEntry &entry : group.entries) {
        if (!entry.isIn)
            continue;
        const bool isAgainst = entry.kind == ReviewEntry::Kind::Against;
        table.rows.push_back({{ground.day(entry.on), {}},
                              {entry.text, {}},
                              {kindText(entry.kind), isAgainst ? ReportTone::Warning : ReportTone::Normal},
                              {entry.source, {}}});
    }
    return table;
}

ReportSection competencies(const Ground &ground, const ReviewContent &content)
{
    ReportSection section{
        QStringLiteral("competencies"), {}, Text::tr("Competencies and what they rest on"), false, {}};
    for (const ReviewGroup &group : content.groups) {
        const bool isOfLevel = content.withoutEvidence.contains(group.competency);
        if (group.words.isEmpty() && group.chosen() == 0 && !isOfLevel)
            continue;
        section.blocks.push_back(
            ReportHeading{2, group.competency.isEmpty() ? Text::tr("Besides") : group.competency});
        if (!group.words.isEmpty())
            section.blocks.push_back(paragraph(group.words));
        section.blocks.push_back(tableOf(ground, group));
    }
    if (section.blocks.empty())
        section.blocks.push_back(paragraph({}));
    return section;
}

ReportSection signatures(const Ground &ground)
{
    ReportSection section{QStringLiteral("talked"), {}, Text::tr("Talked about"), false, {}};
    const Person *manager = ground.workspace().find(ground.person.manager);
    section.blocks.push_back(
        ReportSignatures{{{Text::tr("Team member"), ground.person.name, {}},
                          {Text::tr("Manager"), manager ? manager->name : QString(), {}}}});
    return section;
}

const ReviewPacket *packetOf(const Ground &ground)
{
    const ReviewPacket *packet = ground.records().find(ground.input.packet);
    if (packet && packet->person == ground.person.id)
        return packet;
    const auto all = reviewsOf(ground.records(), ground.person.id);
    return ground.input.packet.isNull() && !all.empty() ? all.front() : nullptr;
}

} // namespace

Result<std::vector<ReportSection>> reviewPacket(const Ground &ground)
{
    const ReviewPacket *packet = packetOf(ground);
    if (!packet)
        return fail(Error::notFound(Text::tr("%1 has no review packet.").arg(ground.person.name)));
    const auto content = reviewContent(ground.workspace(), ground.records(), packet->id);
    if (!content)
        return fail(content.error());
    return std::vector<ReportSection>{overview(ground, *packet, *content), competencies(ground, *content),
                                      signatures(ground)};
}

std::vector<LeftOut> reviewLeftOut(const Ground &ground)
{
    const ReviewPacket *packet = packetOf(ground);
    const auto content =
        packet ? reviewContent(ground.workspace(), ground.records(), packet->id) : Result<ReviewContent>();
    const int count = packet && content ? content->leftOut() : 0;
    if (count == 0)
        return {};
    return {{Text::tr("%n record(s) of the time", nullptr, count), Text::tr("not taken in")}};
}

} // namespace fairlead::private_sections
