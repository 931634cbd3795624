// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace fairlead;

class TestKitJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerArrivesOnTheThreadThatAsked()
    {
        Job<int> job;
        QSignalSpy finished(&job, &JobBase::finished);
        int answer = 0;
        QThread *worker = nullptr;
        job.start(
            [&](Progress &) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](const Result<int> &result) {
                answer = *result;
                QCOMPARE(QThread::currentThread(), qApp->thread());
            });
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait());
        QCOMPARE(answer, 42);
        QVERIFY(worker != qApp->thread());
        QVERIFY(!job.isRunning());
    }

    void onlyTheNewestAnswerCounts()
    {
        Job<int> job;
        QSignalSpy finished(&job, &JobBase::finished);
        std::atomic_bool firstRuns = false;
        std::atomic_bool firstStopped = false;
        QList<int> answers;
        const auto take = [&](const Result<int> &result) { answers.append(*result); };
        job.start(
            [&](Progress &progress) -> Result<int> {
                firstRuns = true;
                while (progress.advance(0)) { }
                firstStopped = true;
                return 1;
            },
            take);
        QTRY_VERIFY(firstRuns); // a run that is replaced while it waits never starts
        job.start([](Progress &) -> Result<int> { return 2; }, take);
        QTRY_VERIFY(firstStopped);
        QTRY_COMPARE(finished.count(), 1);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answers, QList<int>{2});
        QCOMPARE(finished.count(), 1);
    }

    void cancellingStopsTheWorkAndDeliversNothing()
    {
        Job<int> job;
        QSignalSpy finished(&job, &JobBase::finished);
        std::atomic_bool runs = false;
        bool delivered = false;
        job.start(
            [&](Progress &progress) -> Result<int> {
                runs = true;
                while (progress.advance(0)) { }
                return fail(Error::cancelled());
            },
            [&](const Result<int> &) { delivered = true; });
        QTRY_VERIFY(runs);
        job.cancel();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!job.isRunning());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
        job.cancel(); // nothing runs: says nothing
        QCOMPARE(finished.count(), 1);
    }

    void progressIsTold()
    {
        Job<int> job;
        QSignalSpy progressed(&job, &JobBase::progressed);
        QSignalSpy finished(&job, &JobBase::finished);
        job.start(
            [](Progress &progress) -> Result<int> {
                progress.advance(0.5);
                return 0;
            },
            [](const Result<int> &) {});
        QVERIFY(finished.wait());
        QVERIFY(progressed.contains(QVariantList{50}));
    }

    void errorsAreAnswersToo()
    {
        Job<int> job;
        QSignalSpy finished(&job, &JobBase::finished);
        Error error;
        job.start([](Progress &) -> Result<int> { return fail(Error::invalid(QStringLiteral("no"))); },
                  [&](const Result<int> &result) { error = result.error(); });
        QVERIFY(finished.wait());
        QCOMPARE(error.message, QStringLiteral("no"));
    }

    void deletingAJobStopsItsWork()
    {
        std::atomic_bool runs = false;
        auto job = std::make_unique<Job<int>>();
        job->start(
            [&](Progress &progress) -> Result<int> {
                runs = true;
                while (progress.advance(0)) { }
                return 1;
            },
            [](const Result<int> &) { QFAIL("delivered after the job was deleted"); });
        QTRY_VERIFY(runs);
        job.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestKitJob)
#include "tst_kit_job.moc"
