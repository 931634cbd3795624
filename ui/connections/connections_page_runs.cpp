// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the page of connections: from the key to the draft that is looked at, and one line in the
// journal.
#include "ui/connections/connection_panel.h"
#include "ui/connections/connections_page.h"
#include "ui/exchange/import_page.h"
#include "ui/kit/message_bar.h"

#include <QRandomGenerator>

namespace fairlead {

void ConnectionsPage::followRun()
{
    m_second.setInterval(1000);
    connect(&m_reader, &ConnectionReader::progressed, this,
            [this](int done, int planned, const QString &what) {
                m_second.stop();
                m_done = done;
                m_planned = planned;
                m_panel->setProgress(done, planned, what);
            });
    connect(&m_reader, &ConnectionReader::waiting, this, [this](int seconds, const QString &why) {
        m_seconds = seconds;
        m_why = why;
        m_panel->setWaiting(m_seconds, m_why);
        m_second.start();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_seconds = std::max(m_seconds - 1, 0);
        m_panel->setWaiting(m_seconds, m_why);
    });
    connect(&m_reader, &ConnectionReader::finished, this, &ConnectionsPage::finish);
    connect(&m_reader, &ConnectionReader::failed, this, &ConnectionsPage::fails);
    connect(&m_reader, &ConnectionReader::cancelled, this, &ConnectionsPage::stopped);
}

void ConnectionsPage::testConnection()
{
    start(Purpose::Test);
}

void ConnectionsPage::readConnection()
{
    if (const QString reason = whyNot(); !reason.isEmpty())
        return m_message->say(MessageBar::Level::Warning, reason);
    start(Purpose::Read);
}

/// Asks for the key first; the keyring may ask the user in turn.
void ConnectionsPage::start(Purpose purpose)
{
    const Connection *connection = current();
    if (!connection || isRunning() || isEditing())
        return;
    m_message->hide();
    m_purpose = purpose;
    m_running = *connection;
    m_done = 0;
    m_planned = 0;
    m_asksKey = true;
    m_panel->begin(tr("Asking the keyring for the key"));
    m_keys.read(m_running, [this, turn = ++m_turn](const QString &key, const QString &problem) {
        if (turn != m_turn || !m_asksKey)
            return; // it was stopped meanwhile
        m_asksKey = false;
        m_keyProblem = problem; // many servers ask for no key
        send(key);
    });
}

void ConnectionsPage::send(const QString &key)
{
    const Workspace &workspace = m_workbench.workspace();
    auto run = m_purpose == Purpose::Test
        ? startProbe(workspace, m_running)
        : startRun(workspace, m_running,
                   lastDays(m_running.kind, m_workbench.asOf(), m_panel->days(),
                            size_t(QRandomGenerator::global()->generate64())));
    if (!run)
        return fails(run.error().message);
    m_reader.start(*std::move(run), m_running, key);
}

ImportOptions ConnectionsPage::options() const
{
    ImportOptions options;
    options.asOf = m_workbench.asOf();
    options.plan = m_workbench.plan() ? m_workbench.plan()->id : Id<Plan>();
    return options;
}

void ConnectionsPage::finish()
{
    m_second.stop();
    const std::shared_ptr<const ConnectionRun> run = m_reader.takeRun();
    if (m_purpose == Purpose::Test) {
        const auto answered = run->draft(m_workbench.workspace(), options());
        m_panel->end();
        return m_message->say(MessageBar::Level::Info,
                              answered && !answered->ledger.empty() ? answered->ledger.front().reason
                                                                    : QString());
    }
    m_panel->setDrafting();
    m_drafting.start([run, workspace = m_workbench.workspace(),
                      options = options()](Progress &) { return run->draft(workspace, options); },
                     [this, run](const Result<ImportDraft> &draft) { take(run, draft); });
}

void ConnectionsPage::take(const std::shared_ptr<const ConnectionRun> &run, const Result<ImportDraft> &draft)
{
    if (!draft)
        return fails(draft.error().message);
    m_panel->end();
    m_last = run;
    m_counts = draft->counts;
    if (!draft->changes.isEmpty())
        return look(true);
    const QString words = runInWords(draft->counts);
    writeLine([&](const Connection &connection, const QDateTime &at) {
        return journalledRun(connection, *draft, at);
    });
    m_message->say(MessageBar::Level::Info,
                   tr("%1 was read; there is nothing to change: %2.").arg(m_running.name, words));
    if (!draft->ledger.empty())
        m_message->addWayOut(QStringLiteral("look"), tr("Show what was read"));
}

/// The draft as an import is looked at; it is made anew after each change to the workspace.
void ConnectionsPage::look(bool isOpen)
{
    m_isOpen = isOpen;
    if (!m_preview) {
        m_preview = new ImportPage(m_workbench, this);
        connect(m_preview, &ImportPage::closed, this, &ConnectionsPage::lookClosed);
    }
    m_preview->open({tr("Read %1").arg(m_running.name),
                     [run = m_last, id = m_running.id, at = now()](const Workspace &workspace,
                                                                   const ImportOptions &options,
                                                                   Progress &) -> Result<ImportDraft> {
                         const Connection *connection = workspace.find(id);
                         if (!connection)
                             return fail(Error::notFound(tr("The connection is deleted; expected one that is "
                                                            "still there.")));
                         auto draft = run->draft(workspace, options);
                         if (draft && !draft->changes.isEmpty())
                             draft->changes = journalledRun(*connection, *draft, at);
                         return draft;
                     }});
}

void ConnectionsPage::lookClosed(const QString &sentence)
{
    focusList();
    if (!m_isOpen)
        return;
    m_isOpen = false;
    if (!sentence.isEmpty())
        return m_message->say(MessageBar::Level::Info, sentence);
    writeLine([this](const Connection &connection, const QDateTime &at) {
        return declinedRun(connection, m_counts, at);
    });
    m_message->say(MessageBar::Level::Info, tr("Nothing of what was read is taken."));
    m_message->addWayOut(QStringLiteral("look"), tr("Look again"));
}

void ConnectionsPage::fails(const QString &sentence)
{
    m_second.stop();
    m_panel->end();
    const QString whole =
        m_keyProblem.isEmpty() ? sentence : QString(sentence + u' ' + m_keyProblem).simplified();
    if (m_purpose == Purpose::Read) {
        writeLine([&](const Connection &connection, const QDateTime &at) {
            return failedRun(connection, sentence, at);
        });
    }
    m_message->say(MessageBar::Level::Error, tr("%1: %2").arg(m_running.name, whole));
    m_message->addWayOut(QStringLiteral("edit"), tr("Edit…"));
}

void ConnectionsPage::stop()
{
    if (m_reader.isRunning())
        return m_reader.cancel(); // goes on in stopped()
    const bool isGoing = isRunning();
    m_asksKey = false;
    m_drafting.cancel();
    if (isGoing)
        stopped();
}

void ConnectionsPage::stopped()
{
    m_second.stop();
    m_panel->end();
    if (m_purpose == Purpose::Test || m_planned == 0) // nothing was asked of the server
        return m_message->say(MessageBar::Level::Info, tr("Stopped."));
    writeLine([this](const Connection &connection, const QDateTime &at) {
        return stoppedRun(connection, m_done, m_planned, at);
    });
    m_message->say(MessageBar::Level::Info, tr("Stopped; nothing is changed."));
}

QDateTime ConnectionsPage::now() const
{
    return QDateTime::fromSecsSinceEpoch(m_clock().toSecsSinceEpoch(), Qt::UTC);
}

/// The run's line in the journal, where the connection is still there.
void ConnectionsPage::writeLine(const std::function<ChangeSet(const Connection &, const QDateTime &)> &line)
{
    const Connection *connection = m_workbench.workspace().find(m_running.id);
    if (!connection || !whyNot().isEmpty())
        return;
    if (const auto done = m_workbench.commit(line(*connection, now())); !done)
        m_message->say(MessageBar::Level::Error, done.error().message);
}

} // namespace fairlead
