// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/review_queue.h"

#include <map>

namespace fairlead {

namespace {

template <class Row>
ReviewItem reviewItem(ReviewReason reason, const Row &row, const char *field, QDate day, QDate asOf)
{
    const bool isDocument = std::is_same_v<Row, Document>;
    return {reason,
            refer(row.id, field),
            row.caption(),
            isDocument ? QStringLiteral("V8d") : QStringLiteral("V8b"),
            day,
            day.isValid() ? int(day.daysTo(asOf)) : 0,
            {}};
}

/// Who was asked and has not answered, by document or decision; and since when.
struct Waiting {
    QDate since;
    std::vector<Id<Person>> people;
};

template <class Row, class Member> auto waitingBy(const Workspace &workspace, Member subject)
{
    std::map<QUuid, Waiting> waiting;
    for (const Row &row : workspace.rows<Row>()) {
        if (row.state != SignOffState::Waiting)
            continue;
        Waiting &each = waiting[(row.*subject).uuid()];
        if (row.askedOn.isValid() && (!each.since.isValid() || row.askedOn < each.since))
            each.since = row.askedOn;
        each.people.push_back(row.person);
    }
    return waiting;
}

std::optional<ReviewItem> documentReview(const Document &document, const Waiting *waiting, QDate asOf)
{
    using enum ReviewReason;
    if (waiting || document.state == DocumentState::InReview) {
        const QDate since = waiting && waiting->since.isValid() ? waiting->since : document.since;
        ReviewItem item = reviewItem(waiting ? WaitsForSignOff : InReview, document, "state", since, asOf);
        if (waiting)
            item.waitsFor = waiting->people;
        return item;
    }
    if (!isInForce(document) || !document.reviewBy.isValid() || document.reviewBy > asOf.addDays(reviewAhead))
        return std::nullopt;
    return reviewItem(document.reviewBy < asOf ? PastReview : NearReview, document, "review_by",
                      document.reviewBy, asOf);
}

std::optional<ReviewItem> decisionReview(const Decision &decision, const Waiting *waiting, QDate asOf)
{
    using enum ReviewReason;
    if (waiting) {
        const QDate since = waiting->since.isValid() ? waiting->since : decision.on;
        ReviewItem item = reviewItem(WaitsForSignOff, decision, "state", since, asOf);
        item.waitsFor = waiting->people;
        return item;
    }
    if (decision.state == DecisionState::Open && decision.due.isValid())
        return reviewItem(DecisionOpen, decision, "due", decision.due, asOf);
    const bool isPast =
        decision.state == DecisionState::Superseded || decision.state == DecisionState::Reversed;
    if (!isPast && decision.reviewOn.isValid() && decision.reviewOn <= asOf)
        return reviewItem(LookAgain, decision, "review_on", decision.reviewOn, asOf);
    return std::nullopt;
}

template <class Row, class Waits, class Review>
void addReviews(const Workspace &workspace, const Waits &waits, Review review, QDate asOf,
                std::vector<ReviewItem> &queue)
{
    for (const Row &row : workspace.rows<Row>()) {
        const auto waiting = waits.find(row.id.uuid());
        if (auto item = review(row, waiting == waits.end() ? nullptr : &waiting->second, asOf))
            queue.push_back(*std::move(item));
    }
}

} // namespace

bool isInForce(const Document &document)
{
    return document.state != DocumentState::Superseded && document.state != DocumentState::Rejected
        && document.state != DocumentState::Retired;
}

std::vector<ReviewItem> reviewQueue(const Workspace &workspace, QDate asOf)
{
    std::vector<ReviewItem> queue;
    addReviews<Document>(workspace, waitingBy<DocumentSignOff>(workspace, &DocumentSignOff::document),
                         documentReview, asOf, queue);
    addReviews<Decision>(workspace, waitingBy<DecisionApproval>(workspace, &DecisionApproval::decision),
                         decisionReview, asOf, queue);
    std::ranges::stable_sort(queue, [](const ReviewItem &a, const ReviewItem &b) {
        if (a.reason != b.reason)
            return a.reason < b.reason;
        return a.days != b.days ? a.days > b.days : a.caption < b.caption;
    });
    return queue;
}

ApprovalLoad approvalLoad(const Workspace &workspace)
{
    ApprovalLoad load;
    std::map<Id<Person>, int> waiting;
    const auto count = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.state != SignOffState::Waiting)
                continue;
            ++load.open;
            if (!row.person.isNull())
                ++waiting[row.person];
        }
    };
    count(workspace.rows<DocumentSignOff>());
    count(workspace.rows<DecisionApproval>());
    for (const auto &[person, number] : waiting) {
        if (number > load.waiting) {
            load.busiest = person;
            load.waiting = number;
        }
    }
    return load;
}

ChangeSet answerSignOff(const Workspace &workspace, const DocumentSignOff &signOff, SignOffState answer,
                        QDate on)
{
    const Document *document = workspace.find(signOff.document);
    const QString title = document ? document->caption() : QString();
    ChangeSet changes{answer == SignOffState::Agreed         ? Text::tr("%1 is agreed to").arg(title)
                          : answer == SignOffState::Declined ? Text::tr("%1 is declined").arg(title)
                                                             : Text::tr("%1 is asked for again").arg(title),
                      {}};
    DocumentSignOff after = signOff;
    after.state = answer;
    after.answeredOn = answer == SignOffState::Waiting ? QDate() : on;
    changes.replace(signOff, after);
    const bool allAgree =
        std::ranges::all_of(workspace.rows<DocumentSignOff>(), [&](const DocumentSignOff &each) {
            return each.document != signOff.document || each.id == signOff.id
                || each.state == SignOffState::Agreed;
        });
    if (document && document->state == DocumentState::InReview && allAgree
        && answer == SignOffState::Agreed) {
        Document accepted = *document;
        accepted.state = DocumentState::Accepted;
        accepted.since = on;
        accepted.reviewedOn = on;
        changes.replace(*document, std::move(accepted));
    }
    return changes;
}

} // namespace fairlead
