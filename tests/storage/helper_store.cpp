// SPDX-License-Identifier: GPL-3.0-or-later
// The second program of the storage tests: it can hold a file, be killed while it writes, or run into a
// full disk without taking the test with it.
#include "files.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace fairlead;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

Result<OpenedWorkspace> openOrCreate(const QString &path)
{
    return QFile::exists(path) ? openStore(path) : createStore(path);
}

/// Says why it may not write, or "writing"; then waits until its input is closed.
int hold(const QString &path)
{
    const auto opened = openStore(path);
    if (!opened)
        say(QStringLiteral("error ") + opened.error().message);
    else
        say(opened->readOnlyReason.isEmpty() ? QStringLiteral("writing") : opened->readOnlyReason);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    return 0;
}

/// Goes on with the steps up to `last`, and says each number after it has been committed.
int write(const QString &path, qint64 last)
{
    const auto session = sessionOn(openOrCreate(path));
    for (qint64 seq = session->revision() + 1; seq <= last; ++seq) {
        if (const auto done = madeStep(*session, seq); !done) {
            say(QStringLiteral("error ") + done.error().message);
            return 1;
        }
        say(QString::number(seq));
    }
    return 0;
}

/// Writes steps until the file may not grow any more, then tells what a user would see and whether the
/// window and the file still agree.
int writeUntilFull(const QString &path, quint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    auto session = sessionOn(openStore(path));
    Result<void> done;
    qint64 seq = session->revision() + 1;
    while ((done = madeStep(*session, seq)) && seq < 20000)
        ++seq;
    if (done)
        return 3;
    say(done.error().message);
    say(QString::number(session->revision()));
    const Workspace inMemory = session->workspace();
    const auto small = session->undo(); // needs little space; must work or be refused, never break
    say(small ? QStringLiteral("undone") : small.error().message);
    const Workspace after = session->workspace();
    session.reset();
    const auto again = openStore(path, {.mode = OpenMode::ReadOnly});
    say(again && again->workspace == after ? QStringLiteral("same") : QStringLiteral("different"));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (!arguments.isEmpty() && arguments.first() == QLatin1String("--as-nobody")) {
        arguments.removeFirst();
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            return 4;
    }
    const QString task = arguments.value(0);
    if (task == QLatin1String("hold"))
        return hold(arguments.value(1));
    if (task == QLatin1String("write"))
        return write(arguments.value(1), arguments.value(2).toLongLong());
    if (task == QLatin1String("fill"))
        return writeUntilFull(arguments.value(1), arguments.value(2).toULongLong());
    return 2;
}
