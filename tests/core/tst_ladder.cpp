// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ladder_file.h"

#include <QTest>

using namespace fairlead;

namespace {

const QByteArray small = R"(ladder: Small
tracks:
  - name: Engineering
    levels:
      - key: E2
        title: Engineer
        competencies:
          - {name: Design, weight: 2, meets: Designs a part}
          - {name: Delivery, weight: 3, gate: true}
      - key: E3
        title: Senior
steps:
  - {from: E3, to: E2, kind: lateral}
)";

Workspace with(const Ladder &ladder, const Workspace &workspace = {})
{
    const auto changes = importLadder(workspace, ladder);
    if (!changes)
        qFatal("%s", qPrintable(changes.error().message));
    return appliedUnchecked(workspace, *changes).value();
}

} // namespace

class TestLadder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        const auto ladder = ladderFromYaml(small);
        QVERIFY2(ladder, ladder ? "" : qPrintable(ladder.error().message));
        QCOMPARE(ladder->tracks.front().levels.front().expectations.back(),
                 (Expectation{QStringLiteral("Delivery"), 3, true, {}}));
        const auto again = ladderFromYaml(ladderToYaml(*ladder).toUtf8());
        QVERIFY(again);
        QVERIFY(*again == *ladder);
    }

    void theBuiltInLadderHasALevelForEverybody()
    {
        const auto ladder = builtInLadder();
        QVERIFY2(ladder, ladder ? "" : qPrintable(ladder.error().message));
        QStringList keys;
        for (const LadderTrack &track : ladder->tracks) {
            for (const LadderLevel &level : track.levels) {
                keys << level.key;
                QVERIFY2(level.expectations.size() >= 5, qPrintable(level.key));
            }
        }
        QCOMPARE(keys.join(u' '), QStringLiteral("E1 E2 E3 E4 TL M1"));
        QVERIFY(*ladderFromYaml(ladderToYaml(*ladder).toUtf8()) == *ladder);
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, QByteArray yaml, const char *part) {
            QTest::newRow(name) << yaml << QString::fromUtf8(part);
        };
        row("no list", "tracks: 5\n", "Line 1");
        row("unknown key", QByteArray(small).replace("title: Senior", "titel: Senior"), "Line 11");
        row("weight", QByteArray(small).replace("weight: 2", "weight: two"), "Line 8");
        row("weight below one", QByteArray(small).replace("weight: 2", "weight: 0"), "Design");
        row("gate", QByteArray(small).replace("gate: true", "gate: maybe"), "Line 9");
        row("kind", QByteArray(small).replace("lateral", "sideways"), "sideways");
        row("level twice", QByteArray(small).replace("key: E3", "key: E2"), "E2");
        row("step to nowhere", QByteArray(small).replace("to: E2", "to: E9"), "E9");
        row("no level", "ladder: x\n", "no level");
        row("two documents", small + "---\n" + small, "one ladder");
    }
    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, part);
        const auto ladder = ladderFromYaml(yaml);
        QVERIFY(!ladder);
        QCOMPARE(ladder.error().kind, Error::Kind::Malformed);
        QVERIFY2(ladder.error().message.contains(part), qPrintable(ladder.error().message));
    }

    void importingAgainChangesNothing()
    {
        const auto ladder = ladderFromYaml(small);
        const Workspace workspace = with(*ladder);
        QVERIFY(importLadder(workspace, *ladder)->isEmpty());
        Ladder read = ladderOf(workspace);
        read.name = ladder->name; // that of the workspace stands there
        QVERIFY(read == *ladder);
    }

    void aChangedLadderKeepsWhatIsReferredTo()
    {
        Ladder ladder = *ladderFromYaml(small);
        const Workspace before = with(ladder);
        ladder.tracks.front().levels.front().title = QStringLiteral("Backend engineer");
        ladder.tracks.front().levels.front().expectations.front().weight = 1;
        ladder.tracks.front().levels.front().expectations.pop_back();
        const Workspace after = with(ladder, before);
        const CareerLevel *level = before.byKey<CareerLevel>(u"E2");
        QVERIFY(after.find(level->id));
        QCOMPARE(after.find(level->id)->title, QStringLiteral("Backend engineer"));
        const Rubric *rubric = rubricOf(after, level->id);
        QCOMPARE(rubric->id, rubricOf(before, level->id)->id);
        const auto left = competenciesOf(after, rubric->id);
        QCOMPARE(left.size(), size_t(1));
        QVERIFY(before.find(left.front()->id));
        QCOMPARE(left.front()->weight, 1);
    }

    void waysLeadUpTheTrackAndAcross()
    {
        const Workspace workspace = with(*builtInLadder());
        const auto ways = [&workspace](const char *key) {
            QStringList names;
            for (const auto &[level, kind] :
                 waysFrom(workspace, workspace.byKey<CareerLevel>(QString::fromLatin1(key))->id))
                names << QString(level->key + u'/'
                                 + QLatin1String(Choices<CareerStepKind>::all[size_t(kind)].key));
            return names.join(u' ');
        };
        QCOMPARE(ways("E3"), QStringLiteral("E4/promotion TL/lateral"));
        QCOMPARE(ways("E4"), QStringLiteral("M1/track-change"));
    }
};

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
