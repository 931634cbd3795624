// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a vault with ten years of 1:1s of 30 people. Prints a line for each figure: name, tab, median, tab,
// unit.
#include "core/storage/vault/vault_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>

using namespace fairlead;

namespace {

constexpr int runs = 7;
constexpr int people = 30;
constexpr int talksOfOne = 130; // every four weeks for ten years
constexpr int pointsOfTalk = 3; // 30 * 130 * (1 + 3) = 15,600 records

template <class Work> void measure(const char *name, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%s\t%.1f\tms\n", name, times[times.size() / 2]);
}

Workspace team()
{
    Workspace workspace;
    for (int i = 0; i < people; ++i) {
        Person person;
        person.id = Id<Person>::named(QString::number(i));
        person.key = QStringLiteral("P%1").arg(i);
        person.name = QStringLiteral("Somebody %1").arg(i);
        workspace.rows<Person>().insert(person);
    }
    return workspace;
}

/// The 1:1s of one year, written down one after the other as in life.
PrivateChanges talksOfYear(int year)
{
    PrivateChanges changes;
    changes.sentence = QStringLiteral("a year of 1:1s");
    for (int number = year * talksOfOne / 10; number < (year + 1) * talksOfOne / 10; ++number) {
        for (int i = 0; i < people; ++i) {
            OneOnOne talk;
            talk.id = Id<OneOnOne>::create();
            talk.person = Id<Person>::named(QString::number(i));
            talk.on = QDate(2016, 1, 4).addDays(number * 28);
            talk.state = TalkState::Held;
            changes.add(talk);
            for (int position = 0; position < pointsOfTalk; ++position) {
                TalkingPoint point;
                point.id = Id<TalkingPoint>::create();
                point.talk = talk.id;
                point.position = position;
                point.section = QStringLiteral("Challenges");
                point.text =
                    QStringLiteral("What was said in the 1:1 number %1, in two or three sentences that "
                                   "somebody types while the other one talks, and that say something "
                                   "about a thing that both of them want to come back to next time.")
                        .arg(number);
                point.isDone = true;
                point.firstOn = talk.on;
                changes.add(point);
            }
        }
    }
    return changes;
}

OpenedVault opened(FileVaultStore &store, KeyCost cost, bool isNew)
{
    const Secret passphrase = Secret::fromText(QStringLiteral("seven quiet herons stand"));
    auto vault = isNew ? store.create(passphrase, cost)
                       : store.open({VaultKey::Kind::Passphrase, passphrase.clone()}, {}, false);
    if (!vault)
        qFatal("%s", qPrintable(vault.error().error.message));
    return *std::move(vault);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    FileVaultStore store(vaultPathOf(folder.filePath(QStringLiteral("ten years.fairlead"))));
    const Session workspace(team(), std::make_unique<MemoryJournal>(), {},
                            [] { return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC); });
    const auto clock = [] { return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC); };
    {
        OpenedVault vault = opened(store, KeyCost::interactive(), true);
        PrivateSession session(vault.records, std::move(vault.journal), vault.history, workspace, clock);
        for (int year = 0; year < 10; ++year) {
            if (auto done = session.commit(talksOfYear(year)); !done)
                qFatal("%s", qPrintable(done.error().message));
        }
        const size_t records =
            session.records().rows<OneOnOne>().size() + session.records().rows<TalkingPoint>().size();
        std::printf("records\t%zu\t\n", records);
    }
    std::printf("file\t%.1f\tMB\n", double(QFileInfo(store.path()).size()) / 1e6);
    measure("open, with the key derivation", [&](int) { (void)opened(store, {}, false); });
    measure("the key derivation alone", [&](int) {
        (void)sealing::keyFrom(Secret::fromText(QStringLiteral("seven quiet herons stand")),
                               QByteArray(16, 's'), KeyCost::interactive());
    });
    OpenedVault vault = opened(store, {}, false);
    PrivateSession session(vault.records, std::move(vault.journal), vault.history, workspace, clock);
    measure("one edit, durable", [&](int run) {
        PrivateNote note;
        note.id = Id<PrivateNote>::create();
        note.person = Id<Person>::named(QStringLiteral("1"));
        note.date = QDate(2026, 1, 5);
        note.text = QStringLiteral("note %1").arg(run);
        PrivateChanges changes;
        changes.sentence = QStringLiteral("add a note");
        if (auto done = session.commit(changes.add(note)); !done)
            qFatal("%s", qPrintable(done.error().message));
    });
    measure("undo", [&](int) { (void)session.undo(); });
    measure("purge of one talk with its points", [&](int) {
        PrivateChanges changes;
        const OneOnOne &talk = *session.records().rows<OneOnOne>().begin();
        for (const TalkingPoint &point : session.records().rows<TalkingPoint>()) {
            if (point.talk == talk.id)
                changes.remove(point);
        }
        if (auto done = session.purge(changes.remove(talk)); !done)
            qFatal("%s", qPrintable(done.error().message));
    });
    auto &journal = static_cast<VaultJournal &>(session.journal());
    Secret passphrase = Secret::fromText(QStringLiteral("seven quiet herons stand"));
    measure("change of passphrase", [&](int run) {
        const Secret next = Secret::fromText(QStringLiteral("another passphrase %1").arg(run));
        auto changed = journal.changePassphrase({VaultKey::Kind::Passphrase, passphrase.clone()}, next,
                                                KeyCost::interactive());
        if (!changed)
            qFatal("%s", qPrintable(changed.error().message));
        passphrase = next.clone();
    });
    return 0;
}
