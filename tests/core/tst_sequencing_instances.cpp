// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/crew_scheme.h"
#include "core/sequencing/cumulative_scheme.h"
#include "core/sequencing/order_search.h"
#include "tests/support/instances/imopse.h"
#include "tests/support/instances/schedule_checker.h"

#include <QTest>

using namespace fairlead;

namespace {

/// A source, two jobs and a sink, written as PSPLIB writes them.
const QByteArray smallPsplib = R"(************************************************************************
jobs (incl. supersource/sink ):  4
horizon                       :  7
RESOURCES
  - renewable                 :  2   R
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    1
  3      1     4       1    0
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    2    1
************************************************************************
)";

const QByteArray smallMspsp = R"(% seed = 1
mint = 5;
nActs = 3;
dur = [2,3,0];
nSkills = 2;
sreq = [| 1,1,
	| 2,0,
	| 0,0, |];
nResources = 3;
mastery = [| true,false,
	| true,true,
	| false,true, |];
nPrecs = 2;
pred = [1,2]; % to the end
succ = [3,3];
USEFUL_RES = [{1,2,3},
	{1,2},
	{}];
)";

const QByteArray smallImopse = R"(======================================================
File name: small.def
======================================================
General characteristics:
Tasks: 3
Resources: 2
Precedence relations: 1
Number of skill types: 2
======================================================
ResourceID 	Salary 	Skills
1 	 14.2 	 Q0: 3 	 Q1: 1
2 	 20 	 Q1: 2
======================================================
TaskID 	Duration 	Skill 	Predecessor IDs
1 	 22 	 Q1: 1
2 	 8 	 Q1: 2 	 1
3 	 5 	 Q0: 2
======================================================
)";

QByteArray with(QByteArray text, const char *from, const char *to)
{
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

class TestSequencingInstances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void psplibIsRead()
    {
        const auto problem = PsplibReader::read(smallPsplib);
        QVERIFY2(problem, problem ? "" : qPrintable(problem.error().message));
        QCOMPARE(problem->durations, (std::vector<int>{0, 3, 4, 0}));
        QCOMPARE(problem->capacities, (std::vector<int>{2, 1}));
        QCOMPARE(problem->demands[1], (std::vector<int>{2, 1}));
        QCOMPARE(problem->links.size(), size_t(4));
        QCOMPARE(problem->links[3].from, 2);
        QCOMPARE(problem->links[3].to, 3);
        const OrderProblem orders = ordersByLatestFinish(problem->durations, problem->links);
        QCOMPARE(search(orders, CumulativeScheme<1>(*problem, orders), {.schedules = 10}).cost, 7);
    }

    void psplibWithLineEndsOfWindowsIsTheSame()
    {
        QByteArray text = smallPsplib;
        const auto problem = PsplibReader::read(text.replace("\n", "\r\n"));
        QVERIFY(problem);
        QCOMPARE(problem->durations, (std::vector<int>{0, 3, 4, 0}));
    }

    void badPsplibIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no number of jobs") << with(smallPsplib, ":  4\n", ":  x\n");
        QTest::newRow("successor is no job") << with(smallPsplib, "2   3\n", "2   9\n");
        QTest::newRow("fewer successors than told") << with(smallPsplib, "2   3\n", "2\n");
        QTest::newRow("job has no line") << with(smallPsplib, "   3        1          1           4\n", "");
        QTest::newRow("job has no demand") << with(smallPsplib, "  3      1     4       1    0\n", "");
        QTest::newRow("several modes") << with(smallPsplib, "   3        1  ", "   3        2  ");
        QTest::newRow("one demand too few") << with(smallPsplib, "4       1    0\n", "4       1\n");
        QTest::newRow("more than there is") << with(smallPsplib, "3       2    1\n", "3       3    1\n");
        QTest::newRow("negative") << with(smallPsplib, "4       1    0\n", "-4      1    0\n");
        QTest::newRow("circle") << with(smallPsplib, "   4        1          0\n",
                                        "   4        1          1           1\n");
        QTest::newRow("no capacities") << smallPsplib.left(smallPsplib.indexOf("RESOURCEAV"));
    }

    void badPsplibIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto problem = PsplibReader::read(text);
        QVERIFY(!problem);
        QCOMPARE(problem.error().kind, Error::Kind::Malformed);
    }

    void mspspIsRead()
    {
        const auto problem = MspspReader::read(smallMspsp);
        QVERIFY2(problem, problem ? "" : qPrintable(problem.error().message));
        QCOMPARE(problem->durations, (std::vector<int>{2, 3, 0}));
        QCOMPARE(problem->people, 3);
        QCOMPARE(problem->masters, (std::vector<Crew>{0b011, 0b110}));
        QCOMPARE(problem->needs[1], (std::vector<int>{2, 0}));
        QCOMPARE(problem->links.size(), size_t(2));
        const OrderProblem orders = ordersByLatestFinish(problem->durations, problem->links);
        QCOMPARE(search(orders, CrewScheme(*problem, orders), {.schedules = 10}).cost, 5);
    }

    void badMspspIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one duration too few") << with(smallMspsp, "[2,3,0]", "[2,3]");
        QTest::newRow("not a number") << with(smallMspsp, "[2,3,0]", "[2,three,0]");
        QTest::newRow("negative") << with(smallMspsp, "[2,3,0]", "[2,-3,0]");
        QTest::newRow("one person too few") << with(smallMspsp, "nResources = 3", "nResources = 4");
        QTest::newRow("link to nothing") << with(smallMspsp, "succ = [3,3]", "succ = [3,4]");
        QTest::newRow("half a link") << with(smallMspsp, "succ = [3,3]", "succ = [3]");
        QTest::newRow("circle") << with(smallMspsp, "succ = [3,3]", "succ = [2,1]");
        QTest::newRow("too few people") << with(smallMspsp, "| 2,0,", "| 3,0,");
    }

    void badMspspIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto problem = MspspReader::read(text);
        QVERIFY(!problem);
        QCOMPARE(problem.error().kind, Error::Kind::Malformed);
    }

    void imopseIsRead()
    {
        const auto problem = ImopseReader::read(smallImopse);
        QVERIFY2(problem, problem ? "" : qPrintable(problem.error().message));
        QCOMPARE(problem->durations, (std::vector<int>{22, 8, 5}));
        QCOMPARE(problem->people, 2);
        // Q0 at 2, Q1 at 1, Q1 at 2: who has a higher level has the lower ones.
        QCOMPARE(problem->masters, (std::vector<Crew>{0b01, 0b11, 0b10}));
        QCOMPARE(problem->needs[1], (std::vector<int>{0, 0, 1}));
        QCOMPARE(problem->links.size(), size_t(1));
        const OrderProblem orders = ordersByLatestFinish(problem->durations, problem->links);
        QCOMPARE(search(orders, CrewScheme(*problem, orders), {.schedules = 10}).cost, 30);
    }

    void badImopseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nobody has the level") << with(smallImopse, "Q0: 2", "Q0: 4");
        QTest::newRow("no skill") << with(smallImopse, "5 \t Q0: 2", "5");
        QTest::newRow("duration is a word") << with(smallImopse, "\t 8 ", "\t eight ");
        QTest::newRow("gap in numbers") << with(smallImopse, "\n3 \t 5", "\n4 \t 5");
        QTest::newRow("predecessor is no task") << with(smallImopse, "Q1: 2 \t 1", "Q1: 2 \t 7");
        QTest::newRow("waits for itself") << with(smallImopse, "Q1: 2 \t 1", "Q1: 2 \t 2");
        QTest::newRow("skill without level") << with(smallImopse, "Q1: 1\n2", "Q1:\n2");
    }

    void badImopseIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto problem = ImopseReader::read(text);
        QVERIFY(!problem);
        QCOMPARE(problem.error().kind, Error::Kind::Malformed);
    }

    void checkerFindsWhatIsWrongOverResources()
    {
        const CumulativeProblem problem{{2, 3}, {}, {2}, {{1}, {2}}};
        QCOMPARE(faultOf(problem, {0, 2}, {2, 5}, 5), std::string());
        QCOMPARE(faultOf(problem, {-5, -3}, {-3, 0}, 5), std::string());
        QVERIFY(!faultOf(problem, {0, 1}, {2, 4}, 4).empty()); // too much at 1
        QVERIFY(!faultOf(problem, {0, 2}, {2, 5}, 4).empty()); // longer than it says
        QVERIFY(!faultOf(problem, {0, 2}, {2, 4}, 4).empty()); // cut short
        QVERIFY(!faultOf(problem, {0}, {2}, 2).empty());       // one is missing
        const CumulativeProblem linked{{2, 3}, {{1, 0}}, {3}, {{1}, {1}}};
        QVERIFY(!faultOf(linked, {0, 0}, {2, 3}, 3).empty());
        QCOMPARE(faultOf(linked, {3, 0}, {5, 3}, 5), std::string());
    }

    void checkerFindsWhatIsWrongOverPeople()
    {
        const auto problem = MspspReader::read(smallMspsp);
        QVERIFY(problem);
        const std::vector<int> starts{0, 2, 5};
        const std::vector<int> finishes{2, 5, 5};
        QCOMPARE(faultOf(*problem, starts, finishes, {0b101, 0b011, 0}, 5), std::string());
        QCOMPARE(faultOf(*problem, starts, finishes, {0b011, 0b011, 0}, 5), std::string());
        QVERIFY(
            !faultOf(*problem, starts, finishes, {0b101, 0b110, 0}, 5).empty()); // the third lacks the skill
        QVERIFY(!faultOf(*problem, starts, finishes, {0b001, 0b011, 0}, 5).empty()); // one too few
        QVERIFY(!faultOf(*problem, starts, finishes, {0b111, 0b011, 0}, 5).empty()); // one too many
        const std::vector<int> together{0, 0, 3};
        QVERIFY(!faultOf(*problem, together, {2, 3, 3}, {0b101, 0b011, 0}, 3).empty()); // twice at a time
    }
};

QTEST_APPLESS_MAIN(TestSequencingInstances)
#include "tst_sequencing_instances.moc"
