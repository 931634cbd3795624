// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/hiring_scorecard.h"

#include "core/reports/private_sections.h"

namespace fairlead {

namespace {

using Blocks = std::vector<ReportBlock>;

struct HiringContext {
    const Workspace &workspace;
    const PrivateRecords &records;
    const Candidate &candidate;
    CandidatePicture picture;
    Notation notation;

    QString name(const Id<Person> &person, const QString &otherwise) const
    {
        const Person *row = workspace.find(person);
        return row ? row->name : otherwise;
    }
    QString interviewer(const Scorecard &card) const
    {
        const QString who = name(card.interviewer, card.name);
        return who.isEmpty() ? Text::tr("somebody") : who;
    }
};

ReportParagraph body(const QString &text)
{
    return {
        text.trimmed().isEmpty() ? Text::tr("none") : text, ParagraphStyle::Body, EditorialField::None, {}};
}

/// "●●●○ 3" of a rating up to four.
QString dots(const ScorecardRating *rating, int highest)
{
    if (!rating || !rating->value)
        return QStringLiteral("–");
    const int value = std::clamp(*rating->value, 0, highest);
    return QString(value, QChar(0x25cf)) + QString(highest - value, QChar(0x25cb)) + u' '
        + QString::number(value);
}

/// The interviews of the candidate, by time.
ReportTable sessionTable(const HiringContext &context)
{
    std::vector<const InterviewSession *> sessions;
    for (const InterviewSession &session : context.records.rows<InterviewSession>()) {
        if (session.candidate == context.candidate.id && session.state != SessionState::Cancelled)
            sessions.push_back(&session);
    }
    std::ranges::stable_sort(sessions, {}, [](const InterviewSession *session) { return session->at; });
    ReportTable table;
    table.title = Text::tr("Interviews");
    table.columns = {{Text::tr("Day"), {}, false, 1},
                     {Text::tr("Interview"), {}, false, 2},
                     {Text::tr("Kit"), {}, false, 0.8},
                     {Text::tr("Interviewers"), {}, false, 2}};
    for (const InterviewSession *session : sessions) {
        const LoopStage *stage = context.records.find(session->stage);
        QStringList people;
        for (const SessionInterviewer &each : context.records.rows<SessionInterviewer>()) {
            if (each.session == session->id)
                people.append(context.name(each.person, each.name));
        }
        table.rows.push_back({{context.notation.date(session->at.toUTC().date()), {}},
                              {stage ? stage->name : QStringLiteral("–"), {}},
                              {stage ? stage->kit : QString(), ReportTone::Quiet},
                              {people.join(QStringLiteral(", ")), {}}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable ratingTable(const HiringContext &context)
{
    const CandidatePicture &picture = context.picture;
    const int highest = picture.rubric ? picture.rubric->highest : 4;
    ReportTable table;
    const int apart = picture.dimensionsApart();
    table.title = picture.cards.empty() ? Text::tr("Ratings")
        : apart == 0                    ? Text::tr("All interviewers rate alike")
                                        : Text::tr("Interviewers differ on %n dimension(s)", nullptr, apart);
    table.columns = {{Text::tr("Dimension"), {}, false, 2}};
    for (const Scorecard *card : picture.cards)
        table.columns.push_back({context.interviewer(*card), {}, false, 1.2});
    table.columns.push_back({Text::tr("Mean"), {}, true, 0.8});
    table.columns.push_back({Text::tr("Spread"), {}, true, 0.8});
    for (const DimensionRatings &each : picture.dimensions) {
        ReportRow row{{each.dimension->name, each.spread > 0 ? ReportTone::Strong : ReportTone::Normal}};
        for (const ScorecardRating *rating : each.ratings)
            row.push_back({dots(rating, highest), {}});
        row.push_back({each.mean ? context.notation.figure(*each.mean, 1) : QStringLiteral("–"), {}});
        row.push_back({each.mean ? QString::number(each.spread) : QStringLiteral("–"),
                       each.spread > 1 ? ReportTone::Warning : ReportTone::Normal});
        table.rows.push_back(std::move(row));
    }
    table.whenEmpty = Text::tr("none");
    table.notes = {Text::tr("Full dots are the rating, up to %1. The spread is the highest less the lowest; "
                            "where there is one, the dimension stands out.")
                       .arg(highest)};
    return table;
}

ReportTable evidenceTable(const HiringContext &context)
{
    ReportTable table;
    table.title = Text::tr("What the ratings rest on");
    table.columns = {{Text::tr("Dimension"), {}, false, 1.2},
                     {Text::tr("Interviewer"), {}, false, 1},
                     {Text::tr("Rating"), {}, false, 0.8},
                     {Text::tr("Evidence"), {}, false, 4}};
    const int highest = context.picture.rubric ? context.picture.rubric->highest : 4;
    for (const DimensionRatings &each : context.picture.dimensions) {
        ReportTone tone = ReportTone::Normal; // of the first of a dimension
        for (size_t i = 0; i < each.ratings.size(); ++i) {
            const ScorecardRating *rating = each.ratings[i];
            if (!rating || !rating->value)
                continue;
            table.rows.push_back({{each.dimension->name, tone},
                                  {context.interviewer(*context.picture.cards[i]), {}},
                                  {dots(rating, highest), {}},
                                  {rating->evidence, {}}});
            tone = ReportTone::Quiet;
        }
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

Blocks ratingSection(const HiringContext &context)
{
    const Requisition *requisition = context.workspace.find(context.candidate.requisition);
    const Team *team = requisition ? context.workspace.find(requisition->team) : nullptr;
    Blocks blocks;
    const auto score = context.picture.score;
    blocks.push_back(
        ReportFigures{{{context.candidate.key,
                        {},
                        requisition ? requisition->caption() : QString(),
                        team ? team->name : QString(),
                        {}},
                       {QString::number(context.picture.cards.size()), {}, Text::tr("scorecards"), {}, {}},
                       {score ? context.notation.percent(*score) : QStringLiteral("–"),
                        {},
                        Text::tr("of the highest rating"),
                        {},
                        {}}}});
    blocks.push_back(sessionTable(context));
    blocks.push_back(ratingTable(context));
    blocks.push_back(evidenceTable(context));
    return blocks;
}

QStringList signalLines(const HiringContext &context)
{
    QStringList lines;
    for (const Scorecard *card : context.picture.cards) {
        for (const ScorecardSignal &each : context.records.rows<ScorecardSignal>()) {
            if (each.scorecard != card->id)
                continue;
            const QString kind = choiceText<ScorecardSignal>(each.kind);
            lines.append(each.evidence.isEmpty()
                             ? Text::tr("%1: %2 (%3)").arg(kind, each.signal, context.interviewer(*card))
                             : Text::tr("%1: %2 (%3): %4")
                                   .arg(kind, each.signal, context.interviewer(*card), each.evidence));
        }
        if (!card->redFlagNote.isEmpty())
            lines.append(
                Text::tr("Note to the red flag (%1): %2").arg(context.interviewer(*card), card->redFlagNote));
    }
    return lines;
}

void addDebrief(const HiringContext &context, const CandidateDebrief &debrief, Blocks &blocks)
{
    blocks.push_back(ReportHeading{
        2,
        Text::tr("Debrief of %1: %2")
            .arg(context.notation.date(debrief.on), choiceText<CandidateDebrief>(debrief.decision))});
    const bool isOpen = debrief.decision == DebriefDecision::Open && debrief.summary.trimmed().isEmpty();
    blocks.push_back(body(isOpen ? Text::tr("Nothing is decided yet.") : debrief.summary));
    if (!debrief.redFlagNote.isEmpty())
        blocks.push_back(body(Text::tr("Red flag: %1").arg(debrief.redFlagNote)));
    QStringList dissent;
    for (const DebriefDissent &each : context.records.rows<DebriefDissent>()) {
        if (each.debrief == debrief.id)
            dissent.append(Text::tr("%1: %2").arg(context.name(each.person, each.name), each.text));
    }
    blocks.push_back(ReportHeading{2, Text::tr("Dissent")});
    if (dissent.isEmpty())
        blocks.push_back(body({}));
    else
        blocks.push_back(ReportList{dissent});
}

Blocks decisionSection(const HiringContext &context)
{
    Blocks blocks;
    blocks.push_back(
        ReportFigures{{{QString::number(context.picture.strong), {}, Text::tr("strong signals"), {}, {}},
                       {QString::number(context.picture.weak), {}, Text::tr("weak signals"), {}, {}},
                       {QString::number(context.picture.redFlags),
                        {},
                        Text::tr("red flags"),
                        {},
                        context.picture.redFlags > 0 ? ReportTone::Alarm : ReportTone::Normal}}});
    const QStringList lines = signalLines(context);
    if (!lines.isEmpty())
        blocks.push_back(ReportList{lines});
    QStringList recommendations;
    for (const Scorecard *card : context.picture.cards)
        recommendations.append(
            Text::tr("%1: %2").arg(context.interviewer(*card), choiceText<Scorecard>(card->recommendation)));
    blocks.push_back(ReportHeading{2, Text::tr("Recommendations")});
    if (recommendations.isEmpty())
        blocks.push_back(body({}));
    else
        blocks.push_back(ReportList{recommendations});
    bool hasDebrief = false;
    for (const CandidateDebrief &debrief : context.records.rows<CandidateDebrief>()) {
        if (debrief.candidate != context.candidate.id)
            continue;
        hasDebrief = true;
        addDebrief(context, debrief, blocks);
    }
    if (!hasDebrief)
        blocks.push_back(body(Text::tr("There was no debrief yet.")));
    return blocks;
}

ReportHeader headerOf(const HiringContext &context, const HiringReportOptions &options)
{
    ReportHeader header;
    header.workspace = private_sections::ownerLine(context.candidate.key, context.workspace);
    header.report = Text::tr("Hiring scorecard");
    header.audience = Text::tr("Private, for %1").arg(options.recipient.trimmed());
    header.asOf = context.notation.date(options.asOf);
    header.baseline = Text::tr("none");
    header.snapshot = QStringLiteral("r%1").arg(options.revision);
    header.generatedAt = context.notation.stamp(options.generatedAt);
    return header;
}

} // namespace

Result<ReportDocument> hiringScorecard(const Workspace &workspace, const PrivateRecords &records,
                                       const Id<Candidate> &candidate, const HiringReportOptions &options)
{
    const Candidate *row = records.find(candidate);
    if (!row)
        return fail(Error::notFound(Text::tr("There is no such candidate.")));
    if (options.recipient.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("A private report names whom it is for.")));
    const size_t missing = missingCards(records, candidate).size();
    if (missing > 0)
        return fail(Error::invalid(
            Text::tr("%1: %n scorecard(s) are not in yet.", nullptr, int(missing)).arg(row->key)));
    const HiringContext context{workspace, records, *row, candidatePicture(workspace, records, candidate),
                                Notation(options.language)};
    ReportDocument document;
    document.title = Text::tr("Hiring scorecard %1").arg(row->key);
    document.isPrivate = true;
    document.header = headerOf(context, options);
    document.language = options.language;
    document.generatedAt = options.generatedAt;
    for (const CandidateName &each : records.rows<CandidateName>()) {
        if (each.candidate == candidate)
            document.leftOut = {{Text::tr("Name and contact of the candidate"), Text::tr("named by code")}};
    }
    document.sections.push_back({QStringLiteral("ratings"), QStringLiteral("1"),
                                 Text::tr("Role, loop and ratings"), true, ratingSection(context)});
    document.sections.push_back({QStringLiteral("decision"), QStringLiteral("2"),
                                 Text::tr("Signals and decision"), true, decisionSection(context)});
    return document;
}

} // namespace fairlead
