// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/private_sections.h"

#include "core/people/person_data.h"
#include "core/people/talk_summary.h"

/// RP8: what of a 1:1 is shared. RP14: everything that is held on one person.
namespace fairlead::private_sections {

namespace {

QLocale localeOf(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::German:
        return QLocale(QLocale::German, QLocale::Germany);
    case ReportLanguage::EnglishUs:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case ReportLanguage::EnglishUk:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

ReportSection notesSection(const Ground &ground, const TalkSummary &summary)
{
    const QString day = ground.notation.date(summary.talk->on);
    ReportSection section{QStringLiteral("notes"), {}, Text::tr("1:1 of %1").arg(day), true, {}};
    for (const TalkSummary::Section &part : summary.sections) {
        section.blocks.push_back(ReportHeading{2, part.name});
        if (part.points.empty()) {
            section.blocks.push_back(paragraph({}));
            continue;
        }
        ReportList list;
        for (const TalkingPoint *point : part.points)
            list.lines << (point->nature == PointNature::Decision ? Text::tr("Decided: %1").arg(point->text)
                                                                  : point->text);
        section.blocks.push_back(std::move(list));
    }
    return section;
}

ReportSection promisesSection(const Ground &ground, const TalkSummary &summary)
{
    ReportSection section{QStringLiteral("promises"), {}, Text::tr("What was promised"), false, {}};
    ReportTable table;
    table.columns = {{Text::tr("Who"), {}, false, 2},
                     {Text::tr("What"), {}, false, 5},
                     {Text::tr("Due"), {}, false, 1},
                     {Text::tr("State"), {}, false, 1}};
    table.whenEmpty = Text::tr("none");
    const Person *manager = ground.workspace().find(ground.person.manager);
    for (const Promise *promise : summary.promises) {
        const bool isManager = promise->by == Speaker::Manager;
        const QString who = !isManager ? ground.person.name : manager ? manager->name : Text::tr("Manager");
        table.rows.push_back({{who, {}},
                              {promise->text, {}},
                              {ground.day(promise->due), {}},
                              {choiceText<Promise>(promise->state), {}}});
    }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(paragraph(summary.next.isValid()
                                           ? Text::tr("Next 1:1: %1").arg(ground.day(summary.next))
                                           : Text::tr("No next 1:1 is planned."),
                                       ParagraphStyle::Note));
    return section;
}

ReportSection recordsSection(const std::vector<PersonRecord> &records, bool isPrivate)
{
    ReportSection section{isPrivate ? QStringLiteral("vault") : QStringLiteral("workspace"),
                          {},
                          isPrivate ? Text::tr("In the private vault") : Text::tr("In the workspace"),
                          !isPrivate,
                          {}};
    if (!isPrivate) // at the top of the first page
        section.blocks.push_back(paragraph(
            Text::tr("“Visible” says whether the person can see the record as well."), ParagraphStyle::Note));
    const size_t before = section.blocks.size();
    QString kind;
    ReportTable table;
    table.columns = {{Text::tr("What is kept"), {}, false, 5}, {Text::tr("Visible"), {}, false, 1}};
    const auto flush = [&] {
        if (!table.rows.empty()) {
            section.blocks.push_back(ReportHeading{2, kind});
            section.blocks.push_back(table);
        }
        table.rows.clear();
    };
    for (const PersonRecord &record : records) {
        if (record.isPrivate != isPrivate)
            continue;
        if (record.kind != kind)
            flush();
        kind = record.kind;
        QStringList fields;
        for (const auto &[title, value] : record.fields)
            fields << Text::tr("%1: %2").arg(title, value);
        table.rows.push_back({{fields.join(QStringLiteral(" · ")), {}},
                              {record.isKnownToPerson ? Text::tr("yes") : Text::tr("no"), {}}});
    }
    flush();
    if (section.blocks.size() == before)
        section.blocks.push_back(paragraph({}));
    return section;
}

} // namespace

Result<std::vector<ReportSection>> talkSummary(const Ground &ground)
{
    Id<OneOnOne> talk = ground.input.talk;
    if (talk.isNull()) {
        const OneOnOne *last = lastHeld(ground.records(), ground.person.id, ground.input.asOf);
        if (!last)
            return fail(Error::notFound(Text::tr("There was no 1:1 with %1 yet.").arg(ground.person.name)));
        talk = last->id;
    }
    const auto summary = summaryOf(ground.records(), talk);
    if (!summary)
        return fail(summary.error());
    if (summary->talk->person != ground.person.id)
        return fail(Error::notFound(Text::tr("That 1:1 was with somebody else.")));
    return std::vector<ReportSection>{notesSection(ground, *summary), promisesSection(ground, *summary)};
}

std::vector<ReportSection> personData(const Ground &ground)
{
    const auto records = fairlead::personData(ground.workspace(), ground.records(), ground.person.id,
                                              localeOf(ground.input.language));
    return {recordsSection(records, false), recordsSection(records, true)};
}

} // namespace fairlead::private_sections
