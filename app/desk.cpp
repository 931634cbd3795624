// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/restored_workspace.h"
#include "core/exchange/sample.h"
#include "core/storage/store.h"
#include "core/storage/vault/vault_file.h"
#include "ui/kit/toast.h"
#include "ui/workbench/live_forecast.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace fairlead {

namespace {

const QLatin1String restoreId("restore");

QString filter()
{
    return Desk::tr("Fairlead workspaces (*.fairlead)");
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Desk::Desk(QList<Extension> extensions, Session::Clock clock, QObject *parent)
    : QObject(parent)
    , m_extensions(std::move(extensions))
    , m_clock(std::move(clock))
{ }

Desk::~Desk() = default;

/// Windows are closed from within their own buttons, so it happens when the button has returned.
void Desk::later(std::function<void()> run)
{
    QTimer::singleShot(0, this, std::move(run));
}

void Desk::start()
{
    auto page = std::make_unique<StartPage>(recentFiles());
    page->setImportAvailable(!m_extensions.isEmpty());
    connect(page.get(), &StartPage::sampleWanted, this, [this] { later([this] { openSample(); }); });
    connect(page.get(), &StartPage::openWanted, this, [this] { later([this] { chooseOpen(); }); });
    connect(page.get(), &StartPage::fileWanted, this,
            [this](const QString &file) { later([this, file] { open(file); }); });
    connect(page.get(), &StartPage::emptyWanted, this,
            [this](const StartAnswers &answers) { later([this, answers] { chooseNewFor(answers); }); });
    connect(page.get(), &StartPage::importWanted, this, [this] {
        later([this] {
            chooseNewFor({tr("Imported plan"), tr("Team"), {}});
            if (m_window)
                m_window->commands().run(QStringLiteral("file.import"));
        });
    });
    if (m_window)
        m_window->close();
    m_window.reset();
    m_workbench.reset();
    m_vault.reset();
    m_session.reset();
    m_start = std::move(page);
    m_start->show();
}

void Desk::open(const QString &file)
{
    auto opened = openStore(file);
    if (!opened)
        return complain(file, opened.error());
    const QStringList notes = opened->notes;
    if (m_window)
        m_window->close(); // writes its layout
    m_window.reset();
    m_workbench.reset();
    m_vault.reset();
    m_session = std::make_unique<Session>(std::move(opened->workspace), std::move(opened->journal),
                                          std::move(opened->history), m_clock, opened->readOnlyReason);
    m_file = file;
    m_workbench = std::make_unique<Workbench>(*m_session, m_clock().toLocalTime().date());
    m_vault = std::make_unique<VaultKeeper>(std::make_shared<FileVaultStore>(vaultPathOf(file)), *m_session,
                                            m_clock, &m_keys);
    if (const QString left = vaultLeftFor(file); !left.isEmpty())
        m_vault->setOffer({QFileInfo(left).completeBaseName(),
                           [left, file] { return takeOverVault(left, vaultPathOf(file)); }});
    m_workbench->setVault(m_vault.get());
    m_workbench->setImproves(true);
    m_workbench->forecast().setOn(true);
    m_window = std::make_unique<MainWindow>(*m_workbench, file, [this] { return m_clock().toLocalTime(); });
    addFileCommands();
    for (const Extension extend : std::as_const(m_extensions))
        extend(*m_window, file);
    m_window->show();
    m_start.reset();
    rememberFile(file);
    if (!notes.isEmpty())
        m_window->say(MessageBar::Level::Warning, notes.join(u' '));
}

void Desk::complain(const QString &file, const Error &error)
{
    if (m_window) { // the workspace that is open stays open
        m_window->say(MessageBar::Level::Error, error.message);
        return;
    }
    if (!m_start)
        start();
    m_start->say(MessageBar::Level::Error, error.message);
    if (error.kind == Error::Kind::Damaged && !newestBackup(file).isEmpty()) {
        m_start->addWayOut(restoreId, tr("Open the newest backup"));
        connect(m_start.get(), &StartPage::wayOutChosen, this, [this, file](const QString &id) {
            if (id == restoreId)
                later([this, file] { restoreBackup(file); });
        });
    }
}

void Desk::restoreBackup(const QString &file)
{
    const QString restored = restoredName(file);
    if (auto copied = saveCopyAs(newestBackup(file), restored); !copied)
        return complain(file, copied.error());
    open(restored);
}

void Desk::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString file = folder.filePath(QStringLiteral("Marlowe Quay.fairlead"));
    if (QFileInfo::exists(file))
        return open(file);
    const auto journal = guidedSampleJournal();
    if (!journal)
        return complain(file, journal.error());
    if (!folder.mkpath(QStringLiteral(".")))
        return complain(file, Error::unavailable(tr("%1 cannot be made.").arg(folder.path())));
    if (auto created = createStore(file, journal->get()); !created)
        return complain(file, created.error());
    open(file);
}

void Desk::create(const QString &file, const StartAnswers &answers)
{
    const auto changes = newWorkspace(answers, m_clock().toLocalTime().date());
    if (!changes)
        return complain(file, changes.error());
    if (auto allowed = applied(Workspace(), *changes); !allowed)
        return complain(file, allowed.error());
    MemoryJournal journal;
    const JournalEntry first{1, m_clock(), QString(), changes->sentence, EntryKind::Do, 0};
    if (auto written = journal.write(first, *changes); !written)
        return complain(file, written.error());
    // The file chooser has asked before it names a file that exists.
    if (auto created = createStore(file, &journal, Existing::Replace); !created)
        return complain(file, created.error());
    open(file);
}

void Desk::chooseNew()
{
    start();
}

void Desk::chooseNewFor(const StartAnswers &answers)
{
    if (auto changes = newWorkspace(answers, m_clock().toLocalTime().date()); !changes)
        return complain({}, changes.error()); // before a file is chosen
    const QString proposed = QDir(documents()).filePath(answers.name.trimmed() + QStringLiteral(".fairlead"));
    const QString file =
        QFileDialog::getSaveFileName(m_start.get(), tr("Create the workspace"), proposed, filter());
    if (!file.isEmpty())
        create(file, answers);
}

void Desk::chooseOpen()
{
    const QString folder = m_file.isEmpty() ? documents() : QFileInfo(m_file).path();
    QWidget *over = m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
    const QString file = QFileDialog::getOpenFileName(over, tr("Open a workspace"), folder, filter());
    if (!file.isEmpty())
        open(file);
}

void Desk::chooseCopy()
{
    const QString target = QFileDialog::getSaveFileName(m_window.get(), tr("Save a copy"), m_file, filter());
    if (target.isEmpty())
        return;
    if (auto saved = saveCopyAs(m_file, target, Existing::Replace); !saved)
        m_window->say(MessageBar::Level::Error, saved.error().message);
    else
        m_window->toast().say(tr("Saved a copy as %1").arg(QDir::toNativeSeparators(target)));
}

void Desk::chooseExport()
{
    QStringList filters;
    for (const QString &key : exportKeys())
        filters << exportFilter(*exportKindFrom(key));
    QFileDialog dialog(m_window.get(), tr("Export"), QFileInfo(m_file).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(QFileInfo(m_file).completeBaseName());
    const auto follow = [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), -1).chopped(1));
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.first());
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().first(), exportKindOfFilter(dialog.selectedNameFilter()));
}

void Desk::exportTo(const QString &file, ExportKind kind)
{
    if (const auto written = writeExport(*m_session, kind, file); !written)
        m_window->say(MessageBar::Level::Error, written.error().message);
    else
        m_window->toast().say(tr("Exported to %1").arg(QDir::toNativeSeparators(file)));
}

void Desk::addFileCommands()
{
    const auto add = [this](const char *id, const QString &words, const QKeySequence &key,
                            std::function<void()> run) {
        QList<QKeySequence> keys;
        if (!key.isEmpty())
            keys.append(key);
        m_window->addCommand({QLatin1String(id),
                              words,
                              keys,
                              [this, run = std::move(run)] { later(run); },
                              {},
                              Offer::FileMenu});
    };
    // Keys that the window has as well would work for neither.
    add("file.new", tr("New workspace …"), {}, [this] { chooseNew(); });
    add("file.open", tr("Open a workspace …"), QKeySequence(QStringLiteral("Ctrl+O")),
        [this] { chooseOpen(); });
    add("file.sample", tr("Open the sample workspace"), {}, [this] { openSample(); });
    add("file.copy", tr("Save a copy …"), {}, [this] { chooseCopy(); });
    add("file.export", tr("Export for other programs …"), QKeySequence(QStringLiteral("Ctrl+Shift+X")),
        [this] { chooseExport(); });
}

} // namespace fairlead
