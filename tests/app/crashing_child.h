// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/vault/vault_file.h"
#include "ui/vault/vault_keeper.h"

#include <QApplication>
#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

/// This program once more, to be killed while it has a vault open.
namespace fairlead {

/// What `--crash TEXT [VAULT PASSPHRASE]` does: opens the vault, says how it stands, and crashes.
inline int crashWithOpenVault(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Session workspace(Workspace(), std::make_unique<MemoryJournal>(), {},
                      [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); });
    std::unique_ptr<VaultKeeper> keeper;
    size_t records = 0;
    if (argc > 4) {
        const auto store = std::make_shared<FileVaultStore>(QString::fromUtf8(argv[3]));
        keeper = std::make_unique<VaultKeeper>(store, workspace, [] { return QDateTime(); });
        keeper->unlock(QString::fromUtf8(argv[4]));
        while (keeper->state() == VaultKeeper::State::Opening)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!keeper->isOpen())
            return 1;
        PrivateKinds::all([&]<class Row>() { records += keeper->session()->records().rows<Row>().size(); });
    }
    std::printf("dumpable %d records %zu\n", ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), records);
    std::fflush(stdout);
    std::raise(SIGSEGV);
    return 2;
}

struct Death {
    int signal = 0; ///< that it died of; 0: it did not
    bool leftCore = false;
    QByteArray said; ///< on standard output and standard error
};

/// Starts this program in `folder`, with core files of any size allowed (`ulimit -c unlimited`), and waits.
inline Death deathOf(const QList<QByteArray> &arguments, const QString &folder)
{
    const QByteArray here = folder.toLocal8Bit();
    const QByteArray said = here + "/said";
    const QByteArray program = QCoreApplication::applicationFilePath().toLocal8Bit();
    std::vector<char *> typed{const_cast<char *>(program.constData())};
    for (const QByteArray &each : arguments)
        typed.push_back(const_cast<char *>(each.constData()));
    typed.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) { // only calls that may be made between fork and exec
        rlimit most{};
        ::getrlimit(RLIMIT_CORE, &most);
        most.rlim_cur = most.rlim_max;
        ::setrlimit(RLIMIT_CORE, &most);
        const int file = ::open(said.constData(), O_WRONLY | O_CREAT, 0600);
        if (::chdir(here.constData()) != 0 || ::dup2(file, 1) < 0 || ::dup2(file, 2) < 0)
            ::_exit(3);
        ::execv(program.constData(), typed.data());
        ::_exit(4);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QFile file(QString::fromLocal8Bit(said));
    Death death;
    death.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    death.leftCore = WIFSIGNALED(status) && WCOREDUMP(status);
    if (file.open(QIODevice::ReadOnly))
        death.said = file.readAll();
    return death;
}

} // namespace fairlead
