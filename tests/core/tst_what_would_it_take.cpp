// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/candidates.h"
#include "core/whatif/replanner.h"
#include "core/whatif/what_if.h"
#include "core/whatif/what_if_text.h"
#include "core/workspace/change_json.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/people_checker.h"
#include "tests/support/small_plan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <set>

using namespace fairlead;
using Change = WhatIfKind;

namespace {

QDate oct(int day)
{
    return {2026, 10, day};
}

/// A small plan whose rows pass the rules of the model, so that changes can be made to it.
struct AskedPlan : SmallPlan {
    Id<Item> add(QStringView key, double effort, const std::function<void(Item &)> &change = {})
    {
        return addItem(key, effort, [&](Item &row) {
            row.title = row.key;
            if (change)
                change(row);
        });
    }
    /// An item that asks for a skill of its own name, which `person` has.
    Id<Item> addFor(QStringView key, double effort, const Id<Person> &person)
    {
        const Id<Skill> skill = addSkill(key);
        setLevel(person, skill, 2);
        const Id<Item> item = add(key, effort);
        addDemand(item, skill, effort);
        return item;
    }
    WhatIfAnswer ask(QStringView key, QDate by,
                     const std::function<void(WhatIfQuestion &)> &change = {}) const
    {
        WhatIfQuestion question;
        question.item = Id<Item>::named(key);
        question.by = by;
        if (change)
            change(question);
        NoProgress progress;
        auto answer = whatWouldItTake(workspace, question, progress);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return *answer;
    }
};

/// The best proposal that consists of one change of that kind; null where there is none.
const WhatIfProposal *proposal(const WhatIfAnswer &answer, Change kind)
{
    for (const WhatIfProposal &each : answer.proposals) {
        if (each.kinds == std::vector{kind})
            return &each;
    }
    return nullptr;
}

QString sentences(const WhatIfAnswer &answer)
{
    QStringList lines;
    for (const WhatIfProposal &each : answer.proposals)
        lines.append(each.finish.toString(Qt::ISODate) + u' ' + each.changes.sentence);
    return lines.join(u'\n');
}

/// Makes the changes and plans with the planner itself: empty, or what is not as the proposal says.
QString replanned(const Workspace &workspace, const PlanResult &before, const WhatIfAnswer &answer,
                  const WhatIfProposal &proposal)
{
    const auto variant = applied(workspace, proposal.changes);
    if (!variant)
        return variant.error().message;
    NoProgress progress;
    const PlanResult after = computePlan(*variant, {}, progress).value();
    const PeopleDates *asked = after.people.find(answer.item);
    if (!asked || asked->finish != proposal.finish)
        return QStringLiteral("another finish");
    std::set<Id<Item>> told;
    for (const WhatIfEffect &each : proposal.effects) {
        told.insert(each.item);
        const PeopleDates *then = after.people.find(each.item);
        if (each.after.isValid() && (!then || then->finish != each.after))
            return QStringLiteral("another date of ") + variant->find(each.item)->key;
    }
    for (const PeopleDates &was : before.people.dates) {
        const PeopleDates *is = after.people.find(was.item);
        if (was.item != answer.item && !told.contains(was.item) && (!is || is->finish != was.finish))
            return QStringLiteral("says nothing of ") + workspace.find(was.item)->key;
    }
    return {};
}

/// The same for a small plan, whose dates an independent checker looks at as well.
QString replanned(const AskedPlan &plan, const WhatIfAnswer &answer, const WhatIfProposal &proposal)
{
    const QString wrong = replanned(plan.workspace, plan.result(), answer, proposal);
    if (!wrong.isEmpty())
        return wrong;
    const Workspace variant = applied(plan.workspace, proposal.changes).value();
    NoProgress progress;
    return people_checker::check(variant, computePlan(variant, {}, progress).value());
}

/// Says stop when it has been asked that often.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int times) : m_times(times) { }
    bool advance(double) override { return --m_times > 0; }

private:
    int m_times;
};

} // namespace

class TestWhatWouldItTake final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOnCallWeekIsSwappedWithSomebodyWhoseTurnIsLater()
    {
        AskedPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo");
        plan.addFor(u"A", 5, ana);
        plan.workspace.rows<Item>().insert([&] {
            Item row = *plan.workspace.find(Id<Item>::named(u"A"));
            row.notBefore = oct(12);
            return row;
        }());
        plan.addDuty(ana, oct(12), oct(18));
        plan.addDuty(bo, oct(26), QDate(2026, 11, 1));
        const WhatIfAnswer answer = plan.ask(u"A", oct(16));
        QCOMPARE(answer.finish, oct(20)); // three days of work in the week on call
        QCOMPARE(answer.daysLate, 2);
        const WhatIfProposal *swap = proposal(answer, Change::SwapDuty);
        QVERIFY2(swap, qPrintable(sentences(answer)));
        QCOMPARE(swap->changes.sentence, QStringLiteral("Swap Ana’s on-call week 42 with Bo (week 44)"));
        QCOMPARE(swap->finish, oct(16));
        QVERIFY(swap->reaches);
        QCOMPARE(swap->gain, 2);
        QCOMPARE(swap->price.daysLater, 0);
        QCOMPARE(replanned(plan, answer, *swap), QString());
    }

    void aTurnIsNotGivenToWhoIsAwayOrNotOnCall()
    {
        AskedPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo");
        plan.addPerson(u"Cy", [](Person &row) { row.onCallEligible = false; });
        plan.addFor(u"A", 9, ana);
        plan.addDuty(ana, oct(12), oct(18));
        plan.addLeave(bo, oct(14), oct(14));
        const WhatIfAnswer answer = plan.ask(u"A", oct(15));
        QVERIFY(!proposal(answer, Change::SwapDuty));
        QVERIFY(!proposal(answer, Change::HandOverDuty));
    }

    void leaveIsLeftAloneUnlessAskedFor()
    {
        AskedPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        plan.addItem(u"A", 5, [](Item &row) { row.title = row.key; });
        plan.addLeave(ana, oct(7), oct(8));
        const WhatIfAnswer without = plan.ask(u"A", oct(9));
        QCOMPARE(without.finish, oct(13));
        QVERIFY2(without.proposals.empty(), qPrintable(sentences(without)));
        QVERIFY(without.isComplete);
        const WhatIfAnswer with =
            plan.ask(u"A", oct(9), [](WhatIfQuestion &question) { question.mayCancelLeave = true; });
        QVERIFY(!with.proposals.empty());
        QCOMPARE(with.proposals.front().kinds, std::vector{Change::CancelLeave});
        QCOMPARE(with.proposals.front().finish, oct(9));
    }

    void whatIsInTheWayIsRankedBelow()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 3);
        plan.add(u"B", 2);
        const WhatIfAnswer answer = plan.ask(u"B", oct(6));
        QCOMPARE(answer.finish, oct(9));
        QVERIFY(!answer.proposals.empty());
        const WhatIfProposal *up = proposal(answer, Change::RankUp);
        QVERIFY(up);
        QCOMPARE(up->changes.sentence, QStringLiteral("Rank B before A"));
        QVERIFY(up->reaches);
        QCOMPARE(up->effects.size(), 1U);
        QCOMPARE(up->effects[0].daysLater, 2);
        QCOMPARE(up->price.daysLater, 2);
        const WhatIfProposal *drop = proposal(answer, Change::Drop);
        QVERIFY(drop);
        QCOMPARE(drop->price.itemsOut, 1);
        QCOMPARE(drop->price.effortOut, 3.0);
        QVERIFY(isBetter(*up, *drop, answer.by));
        for (const WhatIfProposal &each : answer.proposals)
            QCOMPARE(replanned(plan, answer, each), QString());
    }

    void whatSomebodyInsistsOnIsNotDropped()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 3, [](Item &row) {
            row.deadline = oct(7);
            row.hardDeadline = true;
        });
        plan.add(u"B", 2);
        const WhatIfAnswer answer = plan.ask(u"B", oct(6));
        QVERIFY(!proposal(answer, Change::Drop));
        QVERIFY(!proposal(answer, Change::Later));
        const WhatIfProposal *up = proposal(answer, Change::RankUp); // this can be discussed, at its price
        QVERIFY(up);
        QCOMPARE(up->price.deadlinesBroken, 1);
        QVERIFY(up->effects[0].breaksDeadline);
    }

    void somebodyOfAnotherTeamIsLent()
    {
        AskedPlan plan;
        const auto other = Id<Team>::named(u"U");
        plan.addTeam(other);
        const auto ana = plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo", [&](Person &row) { row.team = other; });
        plan.addPerson(u"Cy", [&](Person &row) { row.team = other; }); // lacks the skill
        const auto item = plan.addFor(u"A", 10, ana);
        plan.setLevel(bo, Id<Skill>::named(u"A"), 3);
        const WhatIfAnswer answer = plan.ask(u"A", oct(9));
        QCOMPARE(answer.finish, oct(16));
        QVERIFY(!answer.proposals.empty());
        const WhatIfProposal &lent = answer.proposals.front();
        QCOMPARE(lent.kinds, std::vector{Change::LendPerson});
        QCOMPARE(lent.finish, oct(9));
        QCOMPARE(lent.price.lentEffort, 5.0);
        QCOMPARE(lent.price.peopleAdded, 1);
        QCOMPARE(replanned(plan, answer, lent), QString());
        for (const WhatIfProposal &each : answer.proposals)
            QVERIFY2(!each.changes.sentence.contains(QStringLiteral("Cy")),
                     qPrintable(each.changes.sentence));
        Q_UNUSED(item)
    }

    void whatNobodyOfTheTeamCanIsLent()
    {
        AskedPlan plan;
        const auto other = Id<Team>::named(u"U");
        plan.addTeam(other);
        plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo", [&](Person &row) { row.team = other; });
        plan.addFor(u"A", 4, bo);
        const WhatIfAnswer answer = plan.ask(u"A", oct(16));
        QVERIFY(!answer.finish.isValid());
        QVERIFY(!answer.proposals.empty());
        QCOMPARE(answer.proposals.front().kinds, std::vector{Change::LendPerson});
        QVERIFY(answer.proposals.front().reaches); // with half of the time: eight days
        QCOMPARE(answer.proposals.front().finish, oct(14));
        QVERIFY(!answer.proposals.front().gain);
        QCOMPARE(replanned(plan, answer, answer.proposals.front()), QString());
    }

    void anItemIsSplitSoThatWhatOthersWaitForComesFirst()
    {
        AskedPlan plan;
        plan.addFor(u"X", 10, plan.addPerson(u"Ana"));
        plan.addFor(u"Y", 2, plan.addPerson(u"Bo"));
        plan.link(u"X", u"Y");
        const WhatIfAnswer answer = plan.ask(u"Y", oct(13));
        QCOMPARE(answer.finish, oct(20));
        QVERIFY2(!answer.proposals.empty(), qPrintable(sentences(answer)));
        const WhatIfProposal &split = answer.proposals.front();
        QCOMPARE(split.kinds, std::vector{Change::Split});
        QCOMPARE(split.finish, oct(13)); // five days of X, two of Y
        QCOMPARE(split.price.effortOut, 0.0);
        QCOMPARE(replanned(plan, answer, split), QString());
        const Workspace variant = applied(plan.workspace, split.changes).value();
        double effort = 0;
        for (const Item &item : variant.rows<Item>())
            effort += item.effort.value();
        QCOMPARE(effort, 12.0);
    }

    void twoChangesAreMadeWhereOneIsNotEnough()
    {
        AskedPlan plan;
        const auto ana = plan.addPerson(u"Ana");
        const auto bo = plan.addPerson(u"Bo");
        plan.addFor(u"A", 3, ana);
        plan.addFor(u"B", 3, bo);
        plan.addFor(u"X", 5, ana);
        plan.addFor(u"Z", 5, bo);
        plan.add(u"M", 0);
        plan.link(u"X", u"M");
        plan.link(u"Z", u"M");
        const WhatIfAnswer answer = plan.ask(u"M", oct(9));
        QCOMPARE(answer.finish, oct(14));
        QVERIFY2(!answer.proposals.empty(), qPrintable(whatIfText(plan.workspace, answer)));
        const WhatIfProposal &pair = answer.proposals.front();
        QCOMPARE(pair.kinds.size(), 2U);
        QCOMPARE(pair.finish, oct(9));
        for (const WhatIfProposal &each : answer.proposals) {
            QCOMPARE(each.kinds.size(), 2U); // either alone brings nothing
            QCOMPARE(replanned(plan, answer, each), QString());
        }
        const WhatIfAnswer single =
            plan.ask(u"M", oct(9), [](WhatIfQuestion &question) { question.mostChanges = 1; });
        QVERIFY(single.proposals.empty());
    }

    void anItemBelowTheLineComesIn()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 15);
        plan.add(u"B", 10); // twenty days in October
        const WhatIfAnswer answer = plan.ask(u"B", oct(30));
        QVERIFY(!answer.finish.isValid());
        QVERIFY(!answer.daysLate);
        QVERIFY(!answer.proposals.empty());
        const WhatIfProposal &best = answer.proposals.front();
        QVERIFY(best.reaches);
        QCOMPARE(best.price.itemsOut, 1);
        QCOMPARE(best.price.effortOut, 5.0);
        QCOMPARE(replanned(plan, answer, best), QString());
    }

    void aNotBeforeDateGoesUnlessItIsSomebodysPromise()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 2, [](Item &row) { row.notBefore = oct(19); });
        const WhatIfAnswer answer = plan.ask(u"A", oct(9));
        QCOMPARE(answer.finish, oct(20));
        QVERIFY(proposal(answer, Change::StartEarlier));
        QCOMPARE(proposal(answer, Change::StartEarlier)->finish, oct(6));
        Agreement agreement;
        agreement.id = Id<Agreement>::named(u"XD");
        agreement.forItem = Id<Item>::named(u"A");
        agreement.state = AgreementState::Agreed;
        agreement.agreedDate = oct(16);
        plan.workspace.rows<Agreement>().insert(agreement);
        QVERIFY(plan.ask(u"A", oct(9)).proposals.empty());
    }

    void morePeopleOnWorkInProgressShareWhatIsLeft()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.addPerson(u"Bo");
        plan.settings([](WorkspaceSettings &row) { row.asOf = oct(12); });
        plan.add(u"A", 10, [](Item &row) {
            row.state = ItemState::InProgress;
            row.actualStart = oct(5);
            row.remaining = 6;
        });
        const WhatIfAnswer answer = plan.ask(u"A", oct(14));
        QCOMPARE(answer.finish, oct(19));
        const WhatIfProposal *two = proposal(answer, Change::AddPerson);
        QVERIFY2(two, qPrintable(sentences(answer)));
        QCOMPARE(two->changes.sentence, QStringLiteral("Put 2 people on A instead of 1"));
        QCOMPARE(two->finish, oct(14)); // six days shared by two
        QCOMPARE(replanned(plan, answer, *two), QString());
    }

    void whatIsInTimeNeedsNothing()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 3, [](Item &row) { row.deadline = oct(9); });
        const WhatIfAnswer answer = plan.ask(u"A", {}); // by its deadline
        QCOMPARE(answer.by, oct(9));
        QVERIFY(answer.isInTime());
        QVERIFY(answer.isComplete);
        QCOMPARE(answer.tried, 0);
    }

    void questionsWithoutAnAnswerAreRefused()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        const auto item = plan.add(u"A", 3);
        plan.add(u"B", 3, [](Item &row) { row.state = ItemState::Dropped; });
        NoProgress progress;
        WhatIfQuestion question;
        question.item = item;
        QCOMPARE(whatWouldItTake(plan.workspace, question, progress).error().kind, Error::Kind::Invalid);
        question.by = oct(6);
        question.item = Id<Item>::named(u"B");
        QCOMPARE(whatWouldItTake(plan.workspace, question, progress).error().kind, Error::Kind::Invalid);
        question.item = Id<Item>::named(u"none");
        QCOMPARE(whatWouldItTake(plan.workspace, question, progress).error().kind, Error::Kind::NotFound);
        question.item = item;
        StopAfter stop(3);
        QCOMPARE(whatWouldItTake(plan.workspace, question, stop).error().kind, Error::Kind::Cancelled);
    }

    void chancesArePartOfThePriceWhenSomebodyForecasts()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 3, [](Item &row) { row.deadline = oct(7); });
        plan.add(u"B", 2);
        const auto a = Id<Item>::named(u"A");
        const auto b = Id<Item>::named(u"B");
        const Workspace &original = plan.workspace;
        const WhatIfAnswer answer = plan.ask(u"B", oct(6), [&](WhatIfQuestion &question) {
            question.forecasts = 1;
            question.forecast = [&](const Workspace &workspace) -> Result<Forecast> {
                const bool isChanged = !(workspace == original);
                Forecast forecast;
                ItemForecast first;
                first.item = a;
                first.limit = oct(7);
                first.hasDeadline = true;
                first.chance = isChanged ? 0.25 : 0.75;
                ItemForecast second;
                second.item = b;
                second.limit = oct(6);
                second.chance = isChanged ? 0.5 : 0.125;
                forecast.items = a < b ? std::vector{first, second} : std::vector{second, first};
                return forecast;
            };
        });
        QCOMPARE(answer.chance, 0.125);
        QCOMPARE(answer.proposals[0].price.chance, 0.375);
        QCOMPARE(answer.proposals[0].price.chanceOfOthers, -0.5);
        QVERIFY(!answer.proposals[1].price.chance);
    }

    void theSampleGetsItsLaunchCloserAndEveryProposalHolds()
    {
        const Workspace workspace = marlowe_quay::current();
        const PlanResult planned = marlowe_quay::planned(workspace);
        WhatIfQuestion question;
        question.item = marlowe_quay::idOf<Item>(workspace, "R07");
        NoProgress progress;
        int calls = 0;
        QDate earliest;
        const auto answer = whatWouldItTake(workspace, question, progress, [&](const WhatIfAnswer &soFar) {
            ++calls;
            QVERIFY(!earliest.isValid() || soFar.proposals.front().finish <= earliest);
            earliest = std::max(soFar.by, soFar.proposals.front().finish);
        });
        QVERIFY(answer);
        QCOMPARE(answer->by, marlowe_quay::date("2026-12-18"));
        QVERIFY(*answer->daysLate > 0);
        QCOMPARE(calls, int(answer->proposals.size()));
        QVERIFY(answer->tried > 50 && answer->tried <= question.candidates);
        QVERIFY(answer->proposals.size() >= 10);
        QVERIFY(*answer->proposals.front().gain >= 10);
        for (const WhatIfProposal &each : answer->proposals) {
            QVERIFY(each.finish < answer->finish);
            QCOMPARE(each.reaches, each.finish <= answer->by);
            QVERIFY(std::ranges::find(each.kinds, Change::CancelLeave) == each.kinds.end());
            const QString wrong = replanned(workspace, planned, *answer, each);
            QVERIFY2(wrong.isEmpty(), qPrintable(each.changes.sentence + QStringLiteral(": ") + wrong));
            const Workspace variant = applied(workspace, each.changes).value();
            QVERIFY(applied(variant, inverted(each.changes)).value() == workspace); // one undo
        }
        const Workspace best = applied(workspace, answer->proposals.front().changes).value();
        QCOMPARE(people_checker::check(best, marlowe_quay::planned(best)), QString());
        const auto again = whatWouldItTake(workspace, question, progress);
        QCOMPARE(whatIfJson(workspace, *again).toJson(), whatIfJson(workspace, *answer).toJson());
        QVERIFY(whatIfText(workspace, *answer).contains(QStringLiteral("R07")));
    }

    void jsonSaysWhatTheAnswerSays()
    {
        AskedPlan plan;
        plan.addPerson(u"Ana");
        plan.add(u"A", 3);
        plan.add(u"B", 2);
        const WhatIfAnswer answer = plan.ask(u"B", oct(6));
        const QJsonObject json = whatIfJson(plan.workspace, answer).object();
        QCOMPARE(json.value(QStringLiteral("item")).toString(), QStringLiteral("B"));
        QCOMPARE(json.value(QStringLiteral("by")).toString(), QStringLiteral("2026-10-06"));
        QCOMPARE(json.value(QStringLiteral("daysLate")).toInt(), 3);
        const QJsonArray proposals = json.value(QStringLiteral("proposals")).toArray();
        QCOMPARE(proposals.size(), qsizetype(answer.proposals.size()));
        const QJsonObject first = proposals.at(0).toObject();
        const auto changes =
            changeSetFromJson(QJsonDocument(first.value(QStringLiteral("changes")).toObject()).toJson());
        QVERIFY(changes);
        QVERIFY(applied(plan.workspace, *changes));
    }
};

QTEST_GUILESS_MAIN(TestWhatWouldItTake)
#include "tst_what_would_it_take.moc"
