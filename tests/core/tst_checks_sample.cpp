// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"
#include "core/checks/findings_json.h"
#include "tests/core/plan_sketch.h"

using namespace fairlead;
using namespace fairlead::test;

/// The oracle of sample-workspace.md 6.18 for every rule that exists.
class TestChecksSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        m_now = runChecks({m_sample.current, m_sample.result, &m_sample.approved});
        m_then = runChecks({m_sample.approved.workspace, m_sample.approved.result});
    }

    void findsExactlyTheRecordsOfItsPage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("records");
        const auto row = [](const char *code, const QString &records) {
            QTest::newRow(code) << QString(QLatin1String(code)) << records.split(u' ', Qt::SkipEmptyParts);
        };
        row("X01", {});
        row("X02", {});
        row("X03", QStringLiteral("R07 R43"));
        row("X04", QStringLiteral("ORD PAY"));
        row("X05", {});
        row("X06", {});
        row("X07", QStringLiteral("PAY"));
        row("X10", QStringLiteral("P12 P22 P25"));
        row("X13", QStringLiteral("S04 S07 S09 S11"));
        row("X11", QStringLiteral("ROT-PAY"));
        row("X14", QStringLiteral("R05"));
        row("X15", QStringLiteral("S07 S10 S13 S14"));
        row("X16", QStringLiteral("S01"));
        row("X17", QStringLiteral("S03"));
        row("X18", QStringLiteral("DOC08"));
        row("X19", {});
        row("X20", {});
        row("X21", QStringLiteral("A-11 A-14 A-16 A-20 A-22"));
        row("X22", QStringLiteral("RC1 RC3 RC6"));
        row("X28", {});
        row("X29", QStringLiteral("XD10"));
        row("X30", QStringLiteral("K21 K26"));
        row("X31", QStringLiteral("S10 TP3 TP4"));
        row("X32", {});
        row("X33", QStringLiteral("VUL01 VUL02 VUL03"));
        row("X34", {}); // private: the vault is locked here
        row("X35", QStringLiteral("P18"));
        row("X36", {});
        row("X38", {});
        row("X40", QStringLiteral("ROT-PAY"));
        row("X41", {});
        row("X43", {});
        row("X44", {});
        row("X45", {});
        row("X46", {});
    }
    void findsExactlyTheRecordsOfItsPage()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, records);
        QStringList found;
        for (const QJsonValue &each : findingsJson(m_sample.current, only(m_now, code)))
            found.append(each[u"records"][0][u"key"].toString());
        found.sort();
        records.sort();
        QVERIFY2(found == records, qPrintable(sentences(only(m_now, code)).join(u'\n')));
    }

    /// 6.18, private: REQ-09 is open for 84 days.
    void privateRulesSpeakOnceTheVaultIsOpen()
    {
        const PrivateRecords records;
        const auto found = runChecks({m_sample.current, m_sample.result, &m_sample.approved, &records});
        const auto old = only(found, QStringLiteral("X34"));
        QCOMPARE(old.size(), size_t(1));
        QVERIFY(old.front().isPrivate);
        QCOMPARE(old.front().sentence, QStringLiteral("REQ-09 Senior Backend Engineer is open for 84 days."));
        QCOMPARE(old.front().place.view, QStringLiteral("V7e"));
    }

    void saysTheFiguresOfItsPage()
    {
        QCOMPARE(
            sentences(only(m_now, QStringLiteral("X03"))).first(),
            QStringLiteral("R07 Checkout v2 generally available is forecast for 30 Dec, 12 days after its "
                           "deadline of 18 Dec; driven by R04."));
        QCOMPARE(sentences(only(m_now, QStringLiteral("X04"))),
                 (QStringList{QStringLiteral("ORD is over its capacity in W47 (133 %)."),
                              QStringLiteral("PAY is over its capacity in W47 (166 %).")}));
        QCOMPARE(
            sentences(only(m_now, QStringLiteral("X07"))),
            QStringList{QStringLiteral("PAY: engineering excellence is 18.9 % < 20 % in the approved plan "
                                       "(56.0 of 296.0 days above the line).")});
        QCOMPARE(sentences(only(m_now, QStringLiteral("X08"))),
                 QStringList{QStringLiteral("COR has no secondary on call in W53 (28 Dec – 3 Jan).")});
        QCOMPARE(
            sentences(only(m_now, QStringLiteral("X10"))),
            (QStringList{
                QStringLiteral("Mateusz Grabiec is primary in W41, W43 and W45: more than one week in four."),
                QStringLiteral("Piotr Malec is primary in W49 and W52: more than one week in four."),
                QStringLiteral("Liam Castonguay is primary in W50 and W53: more than one week in four.")}));
        QVERIFY(sentences(only(m_now, QStringLiteral("X14"))).first().contains(u"only Jonas Pereira"));
        QVERIFY(sentences(only(m_now, QStringLiteral("X37"))).first().contains(u"R30"));
        QCOMPARE(only(m_now, QStringLiteral("X37")).size(), size_t(1));
    }

    void saysWhatIsWrongWithServices()
    {
        QCOMPARE(sentences(only(m_now, QStringLiteral("X13"))).value(1),
                 QStringLiteral("S07 ledger-core is known well by 1 of the 3 people its tier asks for "
                                "(Mateusz Grabiec)."));
        QCOMPARE(
            sentences(only(m_now, QStringLiteral("X15"))),
            (QStringList{QStringLiteral("S07 ledger-core has no service level objective."),
                         QStringLiteral("S10 legacy-billing has no runbook."),
                         QStringLiteral("S13 event-hub has no service level objective and threat model."),
                         QStringLiteral("S14 edge-gateway has no threat model.")}));
        QCOMPARE(sentences(only(m_now, QStringLiteral("X16"))),
                 QStringList{QStringLiteral("S01 (tier 1) waits for answers of S10 (tier 3).")});
        QCOMPARE(sentences(only(m_now, QStringLiteral("X17"))),
                 QStringList{QStringLiteral("S03 and S05 need each other.")});
        QCOMPARE(sentences(only(m_now, QStringLiteral("X18"))),
                 QStringList{QStringLiteral("DOC08 Runbook payouts-worker was to be reviewed by 1 Nov, "
                                            "15 days ago.")});
        const QStringList ending = sentences(only(m_now, QStringLiteral("X31")));
        QVERIFY2(ending.value(0).contains(u"in 45 days") && ending.value(0).contains(u"in 135 days"),
                 qPrintable(ending.value(0)));
        QVERIFY2(ending.value(1).contains(u"in 60 days"), qPrintable(ending.value(1)));
        QVERIFY2(ending.value(2).contains(u"past the end of its life"), qPrintable(ending.value(2)));
    }

    void pastShiftsOnLeaveAreOnlyInformation()
    {
        const auto found = only(m_now, QStringLiteral("X09"));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].severity, Severity::Error);
        QCOMPARE(found[0].sentence,
                 QStringLiteral("Tomas Quintela is primary of PAY in W50 (7–13 Dec), but on "
                                "leave 7–11 Dec."));
        QCOMPARE(found[1].severity, Severity::Information);
        QVERIFY(found[1].sentence.startsWith(u"Karol Bielak was primary of PAY in W44"));
        QVERIFY(found[1].fixes.empty());
    }

    void theApprovedPlanWasOverItsCapacityInTheWeeksOfItsPage()
    {
        const auto found = sentences(only(m_then, QStringLiteral("X04")));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0],
                 QStringLiteral("COR is over its capacity in W42 (163 %), W43 (175 %), W44 (162 %), "
                                "W45 (136 %) and October (134 %)."));
        QCOMPARE(found[1],
                 QStringLiteral("ORD is over its capacity in W42 (143 %), W43 (186 %), W44 (199 %), "
                                "W45 (149 %) and October (136 %)."));
        QCOMPARE(found[2],
                 QStringLiteral("PAY is over its capacity in W42 (120 %), W43 (119 %), W45 (148 %), "
                                "W46 (171 %), W47 (147 %) and November (129 %)."));
    }

    void theApprovedPlanWasShortOfSecurity()
    {
        const auto found = only(m_then, QStringLiteral("X06"));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].severity, Severity::Error);
        QVERIFY2(found[0].sentence.contains(u"security ≥ 3"), qPrintable(found[0].sentence));
        QVERIFY2(found[0].sentence.contains(u"64.0 wanted, Grace Adeyemi and Tobias Wrona have 60.0"),
                 qPrintable(found[0].sentence));
    }

    void errorsComeFirst()
    {
        QVERIFY(std::is_sorted(m_now.begin(), m_now.end(),
                               [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
        QCOMPARE(m_now.front().code, QStringLiteral("X03"));
    }

    void everyFixIsAChangeThatTheRulesAccept()
    {
        int fixes = 0;
        for (const auto &[workspace, findings] :
             {std::pair(&m_sample.current, &m_now), std::pair(&m_sample.approved.workspace, &m_then)}) {
            for (const Finding &finding : *findings) {
                QVERIFY(!finding.records.empty());
                for (const Fix &fix : finding.fixes) {
                    const auto fixed = applied(*workspace, fix.changes);
                    QVERIFY2(fixed,
                             qPrintable(fixed ? QString() : QString(fix.sentence + fixed.error().message)));
                    QVERIFY(!fix.changes.sentence.isEmpty());
                    ++fixes;
                }
            }
        }
        QVERIFY(fixes > 20);
    }

    void theFirstFixMendsWhatItIsFor_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"X08", "X09", "X21", "X29", "X37", "X14"})
            QTest::newRow(code) << QString(QLatin1String(code));
    }
    void theFirstFixMendsWhatItIsFor()
    {
        QFETCH(QString, code);
        for (const Finding &finding : only(m_now, code)) {
            if (finding.severity == Severity::Information)
                continue;
            QVERIFY(!finding.fixes.empty());
            const auto fixed = applied(m_sample.current, finding.fixes.front().changes);
            QVERIFY(fixed);
            NoProgress progress;
            const auto result = computePlan(*fixed, {{}, QDate(2026, 11, 16), true}, progress);
            QVERIFY(result);
            const auto left = only(runChecks({*fixed, *result, &m_sample.approved}), code);
            QVERIFY2(!sentences(left).contains(finding.sentence), qPrintable(finding.sentence));
        }
    }

    void sameInputSameFindings()
    {
        const auto again = runChecks({m_sample.current, m_sample.result, &m_sample.approved});
        QCOMPARE(findingsJson(m_sample.current, again), findingsJson(m_sample.current, m_now));
    }

private:
    Sample m_sample;
    std::vector<Finding> m_now;
    std::vector<Finding> m_then;
};

QTEST_GUILESS_MAIN(TestChecksSample)
#include "tst_checks_sample.moc"
