// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/suppression.h"
#include "core/workspace/session.h"
#include "tests/core/plan_sketch.h"

#include <QTest>

using namespace fairlead;
using namespace fairlead::test;

/// Rules and single findings that are switched off with a reason (screens.md 4.8).
class TestChecksSuppression : public QObject {
    Q_OBJECT

    Sample m_sample;
    std::vector<Finding> m_all;
    const QDate m_on = QDate(2026, 11, 16);

    CheckedPlan checked(const Workspace &workspace) const
    {
        return checkPlan({workspace, m_sample.result, &m_sample.approved});
    }
    Workspace after(const Result<ChangeSet> &change, const Workspace &before) const
    {
        const auto next = change ? applied(before, *change) : Result<Workspace>(fail(change.error()));
        if (!next)
            qFatal("%s", qPrintable(next.error().message));
        return *next;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto sample = Sample::load();
        QVERIFY(sample);
        m_sample = *sample;
        m_all = runChecks({m_sample.current, m_sample.result, &m_sample.approved});
        QVERIFY(!only(m_all, QStringLiteral("X08")).empty());
        QVERIFY(checked(m_sample.current).switchedOff.empty());
    }

    void aRuleThatIsOffLeavesNoFindingButCountsThem()
    {
        const size_t count = only(m_all, QStringLiteral("X08")).size();
        const auto change =
            switchOffRule(m_sample.current, QStringLiteral("X08"), QStringLiteral("rota is elsewhere"), m_on);
        QVERIFY(change);
        QCOMPARE(change->sentence, QStringLiteral("Switch off X08 Nobody on call: rota is elsewhere"));
        const CheckedPlan plan = checked(after(change, m_sample.current));
        QVERIFY(only(plan.findings, QStringLiteral("X08")).empty());
        QCOMPARE(plan.switchedOff.size(), count);
        QCOMPARE(plan.findings.size() + count, m_all.size());
    }

    void oneFindingIsOffForItsRecordOnly()
    {
        const auto actions = only(m_all, QStringLiteral("X21"));
        QVERIFY(actions.size() > 1);
        const auto change =
            switchOffFinding(m_sample.current, actions[0], QStringLiteral(" agreed by\nvoice "), m_on);
        QVERIFY(change);
        const Workspace next = after(change, m_sample.current);
        QCOMPARE(next.rows<CheckSuppression>().begin()->reason, QStringLiteral("agreed by voice"));
        QCOMPARE(next.rows<CheckSuppression>().begin()->on, m_on);
        const CheckedPlan plan = checked(next);
        QCOMPARE(sentences(plan.switchedOff), QStringList({actions[0].sentence}));
        QCOMPARE(plan.findings.size(), m_all.size() - 1);
        QVERIFY(change->sentence.contains(subjectOf(m_sample.current, actions[0])));
    }

    void theReasonIsNeeded()
    {
        const auto change =
            switchOffRule(m_sample.current, QStringLiteral("X08"), QStringLiteral("  "), m_on);
        QVERIFY(!change);
        QVERIFY(change.error().message.contains(u"reason"));
    }

    void whatIsOffCannotBeSwitchedOffAgain()
    {
        const Workspace next =
            after(switchOffRule(m_sample.current, QStringLiteral("X08"), QStringLiteral("because"), m_on),
                  m_sample.current);
        QVERIFY(!switchOffRule(next, QStringLiteral("X08"), QStringLiteral("because"), m_on));
        QVERIFY(!switchOffFinding(next, only(m_all, QStringLiteral("X08")).front(), QStringLiteral("because"),
                                  m_on));
        QVERIFY(!switchOffRule(next, QStringLiteral("X99"), QStringLiteral("because"), m_on));
    }

    void switchedOnAgainEverythingIsBack()
    {
        const Workspace off =
            after(switchOffRule(m_sample.current, QStringLiteral("X08"), QStringLiteral("because"), m_on),
                  m_sample.current);
        const ChangeSet change = switchOn(off, *off.rows<CheckSuppression>().begin());
        QCOMPARE(change.sentence, QStringLiteral("Switch X08 Nobody on call on again"));
        QCOMPARE(sentences(checked(after(change, off)).findings), sentences(m_all));
    }

    void itIsJournalledAndUndone()
    {
        Session session(m_sample.current, std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); });
        const auto change =
            switchOffRule(session.workspace(), QStringLiteral("X08"), QStringLiteral("because"), m_on);
        QVERIFY(session.commit(*change));
        QCOMPARE(session.undoSentence(), QStringLiteral("Switch off X08 Nobody on call: because"));
        QVERIFY(session.undo());
        QVERIFY(session.workspace().rows<CheckSuppression>().isEmpty());
        QCOMPARE(checked(session.workspace()).findings.size(), m_all.size());
    }
};

QTEST_GUILESS_MAIN(TestChecksSuppression)
#include "tst_checks_suppression.moc"
