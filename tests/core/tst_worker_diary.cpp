// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/worker_diary.h"

#include <QTest>
#include <random>

using namespace fairlead;

namespace {

/// The diary of one worker, walked day by day.
class PlainDiary {
public:
    PlainDiary(const Worker &worker, int atOnce) : m_atOnce(atOnce)
    {
        for (int day = 0; day < int(worker.output.size()); ++day) {
            if (worker.output[size_t(day)] > 0)
                m_slots.push_back({day, worker.output[size_t(day)]});
        }
    }

    FreeRun find(int day, MilliDays effort, PerMille share, int limit) const
    {
        FreeRun run;
        qint64 left = 0;
        for (int at = 0; at < int(m_slots.size()); ++at) {
            const Slot &slot = m_slots[size_t(at)];
            if (slot.day > limit)
                return {};
            const PerMille free = slot.isAbsent ? 0 : 1000 - slot.taken;
            if (slot.day < day || slot.isClosed) {
                run.firstSlot = -1;
                continue;
            }
            if (run.firstSlot < 0) {
                if (free < std::min(share, 250))
                    continue;
                run.firstSlot = at;
                left = qint64(effort) * 1000;
            }
            const qint64 part = qint64(slot.output) * std::min(share, free);
            if (part >= left)
                return {run.firstSlot, at, PerMille((left + slot.output - 1) / slot.output)};
            left -= part;
        }
        return {};
    }

    void book(const FreeRun &run, PerMille share)
    {
        for (int at = run.firstSlot; at < run.lastSlot; ++at) {
            Slot &slot = m_slots[size_t(at)];
            if (share == 1000)
                slot.isClosed = true;
            else
                take(slot, std::min(share, 1000 - slot.taken));
        }
        take(m_slots[size_t(run.lastSlot)], run.lastShare);
    }

    void setAbsent(int day)
    {
        for (Slot &slot : m_slots)
            slot.isAbsent = slot.isAbsent || slot.day == day;
    }

private:
    struct Slot {
        int day = 0;
        MilliDays output = 0;
        PerMille taken = 0;
        int activities = 0;
        bool isClosed = false;
        bool isAbsent = false;
    };

    void take(Slot &slot, PerMille share) const
    {
        if (share <= 0 || slot.isAbsent)
            return;
        slot.taken += share;
        ++slot.activities;
        slot.isClosed = slot.taken > 980 || slot.activities >= m_atOnce;
    }

    std::vector<Slot> m_slots;
    int m_atOnce;
};

} // namespace

class TestWorkerDiary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatAWalkThroughTheDaysFinds()
    {
        int found = 0;
        int ruledOut = 0;
        for (quint32 seed = 0; seed < 400; ++seed) {
            std::mt19937 random(seed);
            const auto below = [&random](int limit) { return int(random() % quint32(limit)); };
            StaffingProblem problem;
            problem.days = 30 + below(250); // more than one word of bits
            problem.itemsAtOnce = 1 + below(3);
            const int usual = seed % 2 == 0 ? 1000 : 720;
            Worker worker;
            for (int day = 0; day < problem.days; ++day)
                worker.output.push_back(day % 7 > 4 || below(15) == 0 ? 0 : below(6) == 0 ? 400 : usual);
            worker.output[0] = usual;
            problem.workers.push_back(worker);
            WorkerDiary diary(problem);
            PlainDiary plain(worker, problem.itemsAtOnce);
            for (int i = below(12); i > 0; --i) {
                const int day = below(problem.days);
                diary.setAbsent(0, day);
                plain.setAbsent(day);
            }
            diary.keep();
            for (int i = 0; i < 40; ++i) {
                const int day = below(problem.days);
                const MilliDays effort = 1 + below(below(4) == 0 ? 90'000 : 9'000);
                const PerMille share = below(3) == 0 ? 100 + below(900) : 1000;
                const int limit =
                    below(3) == 0 ? problem.days - 1 : std::min(problem.days - 1, day + below(40));
                const FreeRun expected = plain.find(day, effort, share, limit);
                const int least = int((qint64(effort) * 1000 - 1) / (qint64(diary.fullestDay(0)) * share));
                const FreeRun run = diary.find(0, day, effort, share, limit, least);
                QCOMPARE(run.firstSlot, expected.firstSlot);
                const bool may = diary.mayEndBy(0, day, least, limit);
                ruledOut += may ? 0 : 1;
                if (expected.firstSlot < 0)
                    continue;
                QVERIFY(may);
                QCOMPARE(run.lastSlot, expected.lastSlot);
                QCOMPARE(run.lastShare, expected.lastShare);
                ++found;
                if (below(3) > 0) {
                    diary.book(0, run, share);
                    plain.book(run, share);
                }
            }
        }
        QVERIFY2(found > 2000, qPrintable(QString::number(found)));
        QVERIFY2(ruledOut > 500, qPrintable(QString::number(ruledOut)));
    }

    void resetGoesBackToWhatWasKept()
    {
        StaffingProblem problem;
        problem.days = 100;
        problem.workers.push_back({std::vector<MilliDays>(100, 1000)});
        WorkerDiary diary(problem);
        diary.book(0, diary.find(0, 10, 5500, 1000, 99), 1000);
        diary.keep();
        const FreeRun before = diary.find(0, 12, 4000, 1000, 99);
        for (int i = 0; i < 8; ++i)
            diary.book(0, diary.find(0, 0, 7300, 1000, 99), 1000);
        QVERIFY(diary.find(0, 12, 4000, 1000, 99).firstSlot != before.firstSlot);
        diary.reset();
        const FreeRun after = diary.find(0, 12, 4000, 1000, 99);
        QCOMPARE(after.firstSlot, before.firstSlot);
        QCOMPARE(after.lastShare, before.lastShare);
    }
};

QTEST_GUILESS_MAIN(TestWorkerDiary)
#include "tst_worker_diary.moc"
