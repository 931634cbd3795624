// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_file.h"
#include "ui/connections/key_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/vault/vault_keeper.h"

namespace fairlead {

/// Adds the commands of one module, such as import, to the window of the workspace in `file`.
using Extension = void (*)(MainWindow &window, const QString &file);

/// What lies open: one workspace with its window, or the first start. Opening another one closes the one
/// before.
class Desk final : public QObject {
    Q_OBJECT
public:
    /// `clock` answers in UTC.
    Desk(QList<Extension> extensions, Session::Clock clock, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the file, or shows the first start with the reason why it cannot be opened.
    void open(const QString &file);
    void start();
    /// Null while the first start is shown.
    MainWindow *window() const { return m_window.get(); }
    /// Null while a workspace is open.
    StartPage *startPage() const { return m_start.get(); }

    /// Writes the sample to its place where it is not there yet, and opens it.
    void openSample();
    /// Makes the workspace in `file` and opens it; says at the start page why not.
    void create(const QString &file, const StartAnswers &answers);
    /// Copies the newest backup of a damaged file beside it under a new name, and opens that.
    void restoreBackup(const QString &file);
    /// Writes what lies open for other programs, and says in the window that it is done, or why it is not.
    void exportTo(const QString &file, ExportKind kind);

private:
    void chooseNew();
    void chooseNewFor(const StartAnswers &answers);
    void chooseOpen();
    void chooseCopy();
    void chooseExport();
    void addFileCommands();
    void complain(const QString &file, const Error &error);
    void later(std::function<void()> run);

    QList<Extension> m_extensions;
    Session::Clock m_clock;
    QString m_file;
    KeyStore m_keys;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<VaultKeeper> m_vault; ///< goes before the session does, and after the workbench
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartPage> m_start;
};

} // namespace fairlead
