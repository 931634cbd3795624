// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/private_sections.h"

namespace fairlead {

using private_sections::ownerLine;

namespace {

ReportHeader headerOf(PrivateReportKind kind, const Person &person, const PrivateReportInput &input,
                      const Notation &notation)
{
    ReportHeader header;
    header.workspace = ownerLine(person.name, *input.workspace);
    header.report = privateReportTitle(kind);
    header.baseline = Text::tr("none");
    header.audience = Text::tr("Private, for %1").arg(input.recipient);
    header.asOf = notation.date(input.asOf);
    header.snapshot = QStringLiteral("r%1").arg(input.revision);
    header.generatedAt = notation.stamp(input.generatedAt);
    return header;
}

Result<std::vector<ReportSection>> sectionsOf(PrivateReportKind kind, const private_sections::Ground &ground)
{
    switch (kind) {
    case PrivateReportKind::GrowthPlan:
        return private_sections::growthPlan(ground);
    case PrivateReportKind::TalkSummary:
        return private_sections::talkSummary(ground);
    case PrivateReportKind::Review:
        return private_sections::reviewPacket(ground);
    case PrivateReportKind::PersonData:
        break;
    }
    return private_sections::personData(ground);
}

} // namespace

QString privateReportTitle(PrivateReportKind kind)
{
    switch (kind) {
    case PrivateReportKind::GrowthPlan:
        return Text::tr("Growth plan");
    case PrivateReportKind::TalkSummary:
        return Text::tr("1:1 summary");
    case PrivateReportKind::Review:
        return Text::tr("Review packet");
    case PrivateReportKind::PersonData:
        break;
    }
    return Text::tr("Data about one person");
}

Result<ReportDocument> makePrivateReport(PrivateReportKind kind, const PrivateReportInput &input)
{
    const Person *person = input.workspace->find(input.person);
    if (!person)
        return fail(Error::notFound(Text::tr("There is no such person.")));
    if (input.recipient.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("A private report names to whom it is given.")));
    const private_sections::Ground ground{input, *person, Notation(input.language)};
    auto sections = sectionsOf(kind, ground);
    if (!sections)
        return fail(sections.error());
    ReportDocument document;
    document.isPrivate = true;
    document.header = headerOf(kind, *person, input, ground.notation);
    document.language = input.language;
    document.generatedAt = input.generatedAt;
    document.title = person->name + QStringLiteral(" – ") + document.header.report;
    document.sections = *std::move(sections);
    int number = 1;
    for (ReportSection &section : document.sections)
        section.number = QString::number(number++);
    if (kind == PrivateReportKind::Review)
        document.leftOut = private_sections::reviewLeftOut(ground);
    else if (kind != PrivateReportKind::PersonData)
        document.leftOut.push_back({Text::tr("Lines for the manager alone"), Text::tr("not shared")});
    return document;
}

namespace private_sections {

QString ownerLine(const QString &about, const Workspace &workspace)
{
    return about + QStringLiteral("  ·  ") + workspace.settings().name;
}

ReportParagraph paragraph(const QString &text, ParagraphStyle style)
{
    return {text.isEmpty() ? Text::tr("none") : text, style, EditorialField::None, {}};
}

} // namespace private_sections

} // namespace fairlead
