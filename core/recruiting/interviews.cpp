// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recruiting/interviews.h"

#include <set>

namespace fairlead {

namespace {

std::vector<const RubricDimension *> dimensionsOf(const Workspace &workspace, const Id<Rubric> &rubric)
{
    std::vector<const RubricDimension *> dimensions;
    for (const RubricDimension &each : workspace.rows<RubricDimension>()) {
        if (each.rubric == rubric)
            dimensions.push_back(&each);
    }
    std::ranges::sort(dimensions, {}, &RubricDimension::position);
    return dimensions;
}

std::vector<const Scorecard *> cardsOf(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    std::vector<const Scorecard *> cards;
    for (const Scorecard &card : records.rows<Scorecard>()) {
        if (card.candidate == candidate)
            cards.push_back(&card);
    }
    std::ranges::stable_sort(cards, {}, &Scorecard::on);
    return cards;
}

bool hasRedFlag(const PrivateRecords &records, const Id<Scorecard> &card)
{
    return std::ranges::any_of(records.rows<ScorecardSignal>(), [&](const ScorecardSignal &each) {
        return each.scorecard == card && each.kind == SignalKind::RedFlag;
    });
}

QString codeOf(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    const Candidate *row = records.find(candidate);
    return row ? row->key : QString();
}

Result<void> checkCards(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    const auto missing = missingCards(records, candidate);
    if (!missing.empty())
        return fail(
            Error::invalid(Text::tr("%1: %n scorecard(s) are not in yet.", nullptr, int(missing.size()))
                               .arg(codeOf(records, candidate))));
    const bool hasCards = std::ranges::any_of(cardsOf(records, candidate), [](const Scorecard *card) {
        return card->state == ScorecardState::Submitted;
    });
    if (!hasCards)
        return fail(Error::invalid(Text::tr("%1 has no scorecard yet.").arg(codeOf(records, candidate))));
    return {};
}

void addRating(DimensionRatings &dimension, const ScorecardRating *rating)
{
    dimension.ratings.push_back(rating);
    if (!rating || !rating->value)
        return;
    int lowest = *rating->value;
    int highest = *rating->value;
    double sum = 0;
    int count = 0;
    for (const ScorecardRating *each : dimension.ratings) {
        if (!each || !each->value)
            continue;
        lowest = std::min(lowest, *each->value);
        highest = std::max(highest, *each->value);
        sum += *each->value;
        ++count;
    }
    dimension.mean = sum / count;
    dimension.spread = highest - lowest;
}

} // namespace

QStringList uncoveredDimensions(const Workspace &workspace, const PrivateRecords &records,
                                const InterviewLoop &loop)
{
    std::set<QString> covered;
    for (const LoopStage &stage : records.rows<LoopStage>()) {
        if (stage.loop != loop.id)
            continue;
        for (const QString &name : stage.dimensions.split(u'\n', Qt::SkipEmptyParts))
            covered.insert(name.trimmed().toCaseFolded());
    }
    QStringList missing;
    for (const RubricDimension *each : dimensionsOf(workspace, loop.rubric)) {
        if (!covered.contains(each->name.trimmed().toCaseFolded()))
            missing.append(each->name);
    }
    return missing;
}

std::vector<Interviewer> missingCards(const PrivateRecords &records, const Id<Candidate> &candidate)
{
    std::vector<Interviewer> given;
    for (const Scorecard *card : cardsOf(records, candidate)) {
        if (card->state == ScorecardState::Submitted)
            given.push_back(interviewerOf(*card));
    }
    std::vector<Interviewer> missing;
    for (const SessionInterviewer &each : records.rows<SessionInterviewer>()) {
        const InterviewSession *session = records.find(each.session);
        if (!session || session->candidate != candidate || session->state == SessionState::Cancelled)
            continue;
        const Interviewer who{each.person, each.person.isNull() ? each.name : QString()};
        if (std::ranges::find(given, who) == given.end() && std::ranges::find(missing, who) == missing.end())
            missing.push_back(who);
    }
    return missing;
}

std::vector<VisibleCard> visibleCards(const PrivateRecords &records, const Id<Candidate> &candidate,
                                      const Interviewer &viewer)
{
    const auto cards = cardsOf(records, candidate);
    const auto own =
        std::ranges::find_if(cards, [&](const Scorecard *card) { return interviewerOf(*card) == viewer; });
    const auto missing = missingCards(records, candidate);
    const bool isAwaited = std::ranges::find(missing, viewer) != missing.end();
    const bool maySee =
        own != cards.end() ? (*own)->state == ScorecardState::Submitted : !isAwaited && missing.empty();
    std::vector<VisibleCard> visible;
    for (const Scorecard *card : cards) {
        const bool isOwn = interviewerOf(*card) == viewer;
        const bool isOpen = maySee && card->state == ScorecardState::Submitted;
        visible.push_back({card, !isOwn && !isOpen});
    }
    return visible;
}

QStringList cardProblems(const Workspace &workspace, const PrivateRecords &records, const Scorecard &card)
{
    QStringList problems;
    const Rubric *rubric = workspace.find(card.rubric);
    int rated = 0;
    for (const ScorecardRating &rating : records.rows<ScorecardRating>()) {
        if (rating.scorecard != card.id || !rating.value)
            continue;
        ++rated;
        const RubricDimension *dimension = workspace.find(rating.dimension);
        const QString name = dimension ? dimension->name : QString();
        if (rating.evidence.trimmed().isEmpty())
            problems.append(Text::tr("“%1” has no evidence.").arg(name));
        if (rubric && *rating.value > rubric->highest)
            problems.append(Text::tr("“%1” goes up to %2.").arg(name).arg(rubric->highest));
    }
    if (rated == 0)
        problems.append(Text::tr("Nothing is rated."));
    if (card.recommendation == Recommendation::Undecided)
        problems.append(Text::tr("There is no recommendation."));
    if (hasRedFlag(records, card.id) && card.redFlagNote.trimmed().isEmpty())
        problems.append(Text::tr("A red flag asks for a note."));
    return problems;
}

Result<PrivateChanges> submitCard(const Workspace &workspace, const PrivateRecords &records,
                                  const Scorecard &card, QDate on)
{
    const QString code = codeOf(records, card.candidate);
    if (card.state == ScorecardState::Submitted)
        return fail(Error::invalid(Text::tr("This scorecard of %1 is submitted already.").arg(code)));
    const QStringList problems = cardProblems(workspace, records, card);
    if (!problems.isEmpty())
        return fail(Error::invalid(problems.join(u' ')));
    Scorecard submitted = card;
    submitted.state = ScorecardState::Submitted;
    submitted.on = on;
    PrivateChanges changes{Text::tr("Submit a scorecard of %1").arg(code), {}};
    changes.replace(card, std::move(submitted));
    return changes;
}

int CandidatePicture::dimensionsApart() const
{
    return int(
        std::ranges::count_if(dimensions, [](const DimensionRatings &each) { return each.spread > 0; }));
}

CandidatePicture candidatePicture(const Workspace &workspace, const PrivateRecords &records,
                                  const Id<Candidate> &candidate)
{
    CandidatePicture picture;
    for (const Scorecard *card : cardsOf(records, candidate)) {
        if (card->state == ScorecardState::Submitted)
            picture.cards.push_back(card);
    }
    if (picture.cards.empty())
        return picture;
    picture.rubric = workspace.find(picture.cards.front()->rubric);
    double sum = 0;
    double weights = 0;
    for (const RubricDimension *dimension : dimensionsOf(workspace, picture.cards.front()->rubric)) {
        DimensionRatings ratings{dimension, {}, {}, 0};
        for (const Scorecard *card : picture.cards) {
            const Table<ScorecardRating> &rows = records.rows<ScorecardRating>();
            const auto rating =
                std::ranges::find_if(rows.begin(), rows.end(), [&](const ScorecardRating &each) {
                    return each.scorecard == card->id && each.dimension == dimension->id;
                });
            addRating(ratings, rating == rows.end() ? nullptr : &*rating);
        }
        if (ratings.mean) {
            sum += *ratings.mean * dimension->weight;
            weights += dimension->weight;
        }
        picture.dimensions.push_back(std::move(ratings));
    }
    if (weights > 0 && picture.rubric && picture.rubric->highest > 0)
        picture.score = sum / (weights * picture.rubric->highest);
    for (const ScorecardSignal &each : records.rows<ScorecardSignal>()) {
        const auto isOf = [&](const Scorecard *card) { return card->id == each.scorecard; };
        if (std::ranges::none_of(picture.cards, isOf))
            continue;
        picture.strong += each.kind == SignalKind::Strong;
        picture.weak += each.kind == SignalKind::Weak;
        picture.redFlags += each.kind == SignalKind::RedFlag;
    }
    return picture;
}

Result<PrivateChanges> startDebrief(const PrivateRecords &records, const Candidate &candidate, QDate on)
{
    if (auto complete = checkCards(records, candidate.id); !complete)
        return fail(complete.error());
    CandidateDebrief debrief;
    debrief.id = Id<CandidateDebrief>::create();
    debrief.candidate = candidate.id;
    debrief.on = on;
    PrivateChanges changes{Text::tr("Debrief about %1").arg(candidate.key), {}};
    changes.add(std::move(debrief));
    return changes;
}

Result<PrivateChanges> decideDebrief(const PrivateRecords &records, const CandidateDebrief &debrief,
                                     DebriefDecision decision)
{
    if (auto complete = checkCards(records, debrief.candidate); !complete)
        return fail(complete.error());
    const QString code = codeOf(records, debrief.candidate);
    const bool isFlagged =
        std::ranges::any_of(cardsOf(records, debrief.candidate),
                            [&](const Scorecard *card) { return hasRedFlag(records, card->id); });
    if (isFlagged && debrief.redFlagNote.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("%1 has a red flag: note what came of it first.").arg(code)));
    if (debrief.summary.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("The debrief about %1 has no summary.").arg(code)));
    CandidateDebrief decided = debrief;
    decided.decision = decision;
    PrivateChanges changes{Text::tr("Decide about %1").arg(code), {}};
    changes.replace(debrief, std::move(decided));
    return changes;
}

Result<PrivateChanges> addDissent(const PrivateRecords &records, const CandidateDebrief &debrief,
                                  const Interviewer &who, const QString &text)
{
    if (text.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("Say what they saw.")));
    DebriefDissent dissent;
    dissent.id = Id<DebriefDissent>::create();
    dissent.debrief = debrief.id;
    dissent.person = who.person;
    dissent.name = who.name;
    dissent.text = text.trimmed();
    PrivateChanges changes{Text::tr("Keep a dissent about %1").arg(codeOf(records, debrief.candidate)), {}};
    changes.add(std::move(dissent));
    return changes;
}

} // namespace fairlead
