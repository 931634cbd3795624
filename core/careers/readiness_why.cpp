// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/readiness_why.h"

#include "core/base/choice_text.h"
#include "core/careers/evidence_review.h"
#include "core/careers/growth_edits.h"
#include "core/planning/why_words.h"

#include <algorithm>

namespace fairlead {

namespace {

/// What the explanation walks through.
struct Case {
    const Workspace &workspace;
    const PrivateRecords &records;
    Id<Person> person;
    QDate asOf;
    const GrowthPlan *plan;
    const Rubric *rubric;
    const GrowthAssessment *assessment; ///< null: none was submitted
    CareerReadiness readiness;

    QDate since() const { return asOf.addMonths(-evidenceMonths); }
};

/// Those of a competency, newest first.
std::vector<const Evidence *> evidenceOf(const Case &each, const QString &competency)
{
    std::vector<const Evidence *> rows;
    for (const Evidence &row : each.records.rows<Evidence>()) {
        if (row.person == each.person && row.competency == competency)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, [](const Evidence *a, const Evidence *b) { return a->on > b->on; });
    return rows;
}

QString countsAs(const CompetencyStanding &standing)
{
    switch (standing.gap) {
    case CompetencyGap::None:
        return Text::tr("met");
    case CompetencyGap::SecondSource:
        return standing.evidence == 0 ? Text::tr("met, not shown") : Text::tr("met, one source");
    case CompetencyGap::Partly:
        return Text::tr("partly met");
    case CompetencyGap::NotYet:
        break;
    }
    return Text::tr("not yet");
}

QString labelOf(const CompetencyStanding &standing)
{
    QStringList notes;
    if (standing.isGate)
        notes << Text::tr("needed");
    if (standing.weight != 1)
        notes << Text::tr("weight %1").arg(standing.weight);
    return notes.isEmpty() ? standing.name
                           : Text::tr("%1 (%2)").arg(standing.name, notes.join(QStringLiteral(", ")));
}

/// What its verdict says, in a sentence.
QString reasonOf(const CompetencyStanding &standing)
{
    switch (standing.gap) {
    case CompetencyGap::None:
        return Text::tr("It counts in full: met, with %n piece(s) of evidence", nullptr, standing.evidence)
            + Text::tr(" from %n kind(s) of source.", nullptr, standing.sources);
    case CompetencyGap::SecondSource:
        return standing.evidence == 0
            ? Text::tr("It counts half: met, but nothing shows it within twelve months.")
            : Text::tr(
                  "It counts half: met, but all that shows it is of one kind. A second kind makes it full.");
    case CompetencyGap::Partly:
        return Text::tr("It counts half, because it is partly met, whatever the evidence.");
    case CompetencyGap::NotYet:
        break;
    }
    return Text::tr("It does not count yet, whatever the evidence.");
}

/// "half": what its verdict and its evidence make of it.
QString weightOf(const CompetencyStanding &standing)
{
    return standing.score >= 1 ? Text::tr("full")
        : standing.score > 0   ? Text::tr("half")
                               : Text::tr("nothing");
}

ExplanationRow rowOf(const Case &each, const Evidence &row)
{
    QString value = words::day(row.on, each.asOf);
    if (row.on < each.since() || row.on > each.asOf)
        value = Text::tr("%1, does not count", "a day").arg(value);
    else if (row.isAgainst)
        value = Text::tr("against, %1", "a day").arg(value);
    return {choiceText(Evidence::table, row.source), value, {}, refer(row.id)};
}

Explanation competencyCase(const Case &each, const CompetencyStanding &standing)
{
    Explanation why;
    why.title = Text::tr("%1: %2").arg(standing.name, countsAs(standing));
    for (const Evidence *row : evidenceOf(each, standing.name)) {
        why.rows.push_back(rowOf(each, *row));
        why.sentences
            << Text::tr("%1: %2", "a day, and what happened").arg(words::day(row->on, each.asOf), row->text);
    }
    why.rows.push_back({Text::tr("Counts as"), weightOf(standing), {}, {}});
    for (const RubricDimension *dimension : competenciesOf(each.workspace, each.rubric->id)) {
        if (dimension->name == standing.name && !dimension->meets.isEmpty())
            why.sentences << Text::tr("Expected: %1").arg(dimension->meets);
    }
    why.sentences << reasonOf(standing);
    const GrowthRating *rating =
        each.assessment ? ratingOf(each.records, each.assessment->id, standing.name) : nullptr;
    if (rating && !rating->note.isEmpty())
        why.sentences << Text::tr("The assessment of %1 says: %2")
                             .arg(words::day(each.assessment->on, each.asOf), rating->note);
    if (standing.against > 0)
        why.sentences << Text::tr("What speaks against it is shown beside it and never added up.");
    return why;
}

/// Names of those for which `fits` holds, as a list in a sentence.
template <typename Fits> QString namesOf(const CareerReadiness &readiness, Fits fits)
{
    QStringList names;
    for (const CompetencyStanding &standing : readiness.standings) {
        if (fits(standing))
            names << standing.name;
    }
    return words::list(names);
}

/// Which rule of C26 made the band, and what the next one asks for.
QStringList ruleSentences(const CareerReadiness &readiness)
{
    const QString notMet =
        namesOf(readiness, [](const CompetencyStanding &each) { return each.isGate && each.score < 1; });
    const QString notPartly =
        namesOf(readiness, [](const CompetencyStanding &each) { return each.isGate && each.score < 0.5; });
    switch (readiness.band) {
    case ReadinessBand::Ready:
        return {Text::tr("Ready: by weight at least nine tenths are shown, and all that is needed.")};
    case ReadinessBand::Near:
        return {Text::tr("Near: by weight at least four fifths are shown, and all that is needed at least in "
                         "part."),
                notMet.isEmpty() ? Text::tr("Ready asks for nine tenths.")
                                 : Text::tr("Ready asks for nine tenths, and for %1 in full.").arg(notMet)};
    case ReadinessBand::Building:
        return {Text::tr("Building: by weight at least half is shown."),
                notPartly.isEmpty()
                    ? Text::tr("Near asks for four fifths.")
                    : Text::tr("Near asks for four fifths, and for %1 at least in part.").arg(notPartly)};
    case ReadinessBand::Early:
        break;
    }
    return {Text::tr("Early: by weight less than half is shown.")};
}

/// How old the evidence is that counts, against recency bias.
QStringList spreadSentences(const Case &each)
{
    std::vector<QDate> days;
    for (const CompetencyStanding &standing : each.readiness.standings) {
        for (const Evidence *row : evidenceOf(each, standing.name)) {
            if (!row->isAgainst)
                days.push_back(row->on);
        }
    }
    const RecencySpread spread = recencySpread(days, each.since(), each.asOf);
    if (spread.count == 0)
        return {Text::tr("Nothing shows any of it within twelve months.")};
    const auto withSome = std::ranges::count_if(
        spread.months, [](const RecencySpread::Month &month) { return month.count > 0; });
    const int months = std::min(int(withSome), evidenceMonths); // the first and the last are parts of one
    QStringList sentences{Text::tr("%n piece(s) of evidence count", nullptr, spread.count)
                          + Text::tr(", from %n of the last twelve months.", nullptr, months)};
    if (spread.isRecent())
        sentences << Text::tr("More than half of it is of the last four months: think of those before.");
    return sentences;
}

QStringList sentencesOf(const Case &each)
{
    QStringList sentences = ruleSentences(each.readiness);
    if (!each.assessment)
        sentences << Text::tr("No assessment by the manager is submitted, so nothing counts as met.");
    const QString against =
        namesOf(each.readiness, [](const CompetencyStanding &standing) { return standing.against > 0; });
    if (!against.isEmpty())
        sentences << Text::tr("Something speaks against %1: it is shown, and never added up.").arg(against);
    return sentences + spreadSentences(each);
}

std::optional<RecordRef> ratingRef(const Case &each, const QString &competency)
{
    if (!each.assessment)
        return {};
    return RecordRef{QLatin1String(GrowthAssessment::table), each.assessment->id.uuid(), competency};
}

} // namespace

Result<Explanation> whyReadiness(const Workspace &workspace, const PrivateRecords &records,
                                 const Id<Person> &person, QDate asOf)
{
    const auto readiness = readinessOf(workspace, records, person, asOf);
    const GrowthPlan *plan = growthPlanOf(records, person);
    const Rubric *rubric = plan ? rubricOf(workspace, plan->target) : nullptr;
    if (!readiness || !rubric)
        return fail(Error::notFound(Text::tr("There is no growth plan towards a level with expectations.")));
    const Case each{
        workspace, records, person, asOf, plan, rubric, assessmentThatCounts(records, person, rubric->id),
        *readiness};
    Explanation why;
    const CareerLevel *target = workspace.find(plan->target);
    why.title =
        Text::tr("Readiness for %1: %2").arg(target ? target->key : QString(), bandText(readiness->band));
    why.formula = Text::tr("Met counts in full with two pieces of evidence from two kinds of source within "
                           "twelve months, else half; partly met half; not yet nothing (C26).");
    for (const CompetencyStanding &standing : readiness->standings)
        why.rows.push_back({labelOf(standing), countsAs(standing), {}, ratingRef(each, standing.name)});
    why.rows.push_back({Text::tr("Readiness"), bandText(readiness->band), {}, {}});
    why.sentences = sentencesOf(each);
    for (const CompetencyStanding &standing : readiness->standings) {
        if (standing.gap != CompetencyGap::None || standing.against > 0)
            why.children.push_back(competencyCase(each, standing));
    }
    return why;
}

} // namespace fairlead
