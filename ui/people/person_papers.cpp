// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_papers.h"

#include "core/people/talk_summary.h"
#include "core/reports/report_input.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonPapers)
};

Result<QString> summaryOfShown(const PersonDesk &desk)
{
    const Person *person = desk.person();
    const OneOnOne *talk = desk.talk();
    if (!person || !talk)
        return fail(Error::notFound(Words::tr("There is no 1:1 to tell about.")));
    const auto summary = summaryOf(desk.records(), talk->id);
    return summary ? Result<QString>(summaryText(*summary, person->name)) : fail(summary.error());
}

} // namespace

PrivatePaper personPaper(PrivateReportKind kind, const PersonDesk &desk, const Session::Clock &clock,
                         const Id<ReviewPacket> &packet)
{
    PrivatePaper paper;
    paper.title = privateReportTitle(kind);
    paper.about = desk.person()->name;
    paper.fileName = paper.title;
    paper.recipient = paper.about;
    paper.pages = [kind, packet, clock, &desk](const QString &recipient) {
        PrivateReportInput input;
        input.workspace = &desk.workspace();
        input.records = &desk.records();
        input.person = desk.personId();
        input.talk = desk.talk() ? desk.talk()->id : Id<OneOnOne>();
        input.packet = packet;
        input.recipient = recipient;
        input.asOf = desk.asOf();
        input.language = languageOf(QLocale());
        input.generatedAt = clock();
        input.revision = desk.workbench().session().revision();
        return makePrivateReport(kind, input);
    };
    if (kind == PrivateReportKind::TalkSummary)
        paper.text = [&desk] { return summaryOfShown(desk); };
    return paper;
}

} // namespace fairlead
