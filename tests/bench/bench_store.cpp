// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and searching large files. Prints a line for each figure: name, tab, median, tab, unit.
#include "core/storage/store.h"
#include "core/workspace/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace fairlead;

namespace {

constexpr int runs = 7;

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

template <class Row> Row named(int number)
{
    Row row;
    row.id = Id<Row>::create();
    if constexpr (requires { row.key; })
        row.key = QStringLiteral("%1%2").arg(QLatin1String(Row::keyPrefix)).arg(number);
    return row;
}

/// 5,000 items with 12,000 dependencies, 500 people with leave, and their team.
ChangeSet twentyThousandRecords()
{
    ChangeSet changes;
    changes.sentence = QStringLiteral("import 20,000 records");
    Team team = named<Team>(1);
    team.name = QStringLiteral("Everybody");
    changes.add(team);
    std::vector<Id<Item>> items;
    for (int i = 0; i < 5000; ++i) {
        Item item = named<Item>(i);
        item.title = QStringLiteral("Something that somebody has asked for, number %1").arg(i);
        item.team = team.id;
        item.effort = Effort::of(1 + i % 30);
        item.deadline = QDate(2026, 1, 1).addDays(i % 365);
        item.notes = QStringLiteral("What was said about it in a meeting, in a sentence or two.");
        items.push_back(item.id);
        changes.add(item);
    }
    for (int i = 0; i < 12000; ++i) {
        Dependency dependency = named<Dependency>(i);
        dependency.predecessor = items[size_t(i) % 4900];
        dependency.successor = items[size_t(i) % 4900 + 1 + size_t(i) / 4900];
        changes.add(dependency);
    }
    for (int i = 0; i < 500; ++i) {
        Person person = named<Person>(i);
        person.name = QStringLiteral("Person %1").arg(i);
        person.team = team.id;
        changes.add(person);
        for (int j = 0; j < 5; ++j) {
            Leave leave = named<Leave>(j);
            leave.person = person.id;
            leave.from = QDate(2026, 1, 5).addDays(j * 40 + i % 30);
            leave.to = leave.from.addDays(4);
            changes.add(leave);
        }
    }
    return changes;
}

QDateTime fixedTime()
{
    return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
}

template <class Value> Value required(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.fairlead"));
    {
        OpenedWorkspace created = required(createStore(path));
        required(
            created.journal->write({1, fixedTime(), QString(), QStringLiteral("import"), EntryKind::Do, 0},
                                   twentyThousandRecords()));
    }
    measure("open 20,000 records to read",
            [&](int) { required(openStore(path, {.mode = OpenMode::ReadOnly})); });
    measure("open 20,000 records to write, with a backup", [&](int run) {
        QFile file(path); // as if it had been changed since
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(fixedTime().addSecs(run), QFileDevice::FileModificationTime);
        file.close();
        required(openStore(path));
    });
    measure("save a copy of 20,000 records", [&](int run) {
        required(saveCopyAs(path, folder.filePath(QStringLiteral("copy%1.fairlead").arg(run))));
    });
    OpenedWorkspace opened = required(openStore(path));
    Session session(std::move(opened.workspace), std::move(opened.journal), opened.history, fixedTime);
    measure("one edit to the disk, 20,000 records", [&](int run) {
        Item item = *session.workspace().rows<Item>().begin();
        const Item before = item;
        item.title = QStringLiteral("Title %1").arg(run);
        required(session.commit(ChangeSet{QStringLiteral("rename"), {}}.replace(before, item)));
    });
    ChangeSet half;
    half.sentence = QStringLiteral("remove all dependencies");
    for (const Dependency &dependency : session.workspace().rows<Dependency>())
        half.remove(dependency);
    required(session.commit(half));
    measure("undo and redo of 12,000 edits", [&](int) {
        required(session.undo());
        required(session.redo());
    });
    return 0;
}
