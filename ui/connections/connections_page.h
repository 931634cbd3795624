// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connection_reader.h"
#include "ui/connections/key_store.h"
#include "ui/kit/panel.h"
#include "ui/workbench/workbench.h"

class QPushButton;
class QStackedWidget;

namespace fairlead {

class Button;
class ConnectionForm;
class ConnectionPanel;
class ConnectionsModel;
class EmptyState;
class ImportPage;
class MessageBar;
class PlaceHeader;
class TableView;

/// The page of connections over the window: which servers are read, and reading them when somebody asks for
/// it. What a server answers is looked at like an import before anything changes. Each run leaves one line in
/// the journal, also where nothing came of it.
class ConnectionsPage final : public Overlay {
    Q_OBJECT
public:
    /// Lies over `over`, hidden until open(). `clock` stamps the runs.
    ConnectionsPage(Workbench &workbench, Session::Clock clock, QWidget *over,
                    KeyStore::Place keys = KeyStore::Place::Keyring);
    ~ConnectionsPage() override;

    void open();
    bool isRunning() const { return m_reader.isRunning() || m_drafting.isRunning() || m_asksKey; }
    /// Null where none is current.
    const Connection *current() const;
    void setCurrent(const Id<Connection> &connection);

    ConnectionsModel &model() { return *m_model; }
    ConnectionForm &form() { return *m_form; }
    ConnectionPanel &panel() { return *m_panel; }
    MessageBar &message() { return *m_message; }
    ConnectionReader &reader() { return m_reader; }
    KeyStore &keys() { return m_keys; }
    /// What was read, to be looked at; null before the first time.
    ImportPage *preview() { return m_preview; }

public Q_SLOTS:
    void addConnection();
    void editConnection();
    void removeConnection();
    void testConnection();
    void readConnection();
    /// Ends the run that goes on.
    void stop();
    void close();

Q_SIGNALS:
    void closed();

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Purpose { Test, Read };

    void build();
    QWidget *buildBody();
    void followRun();
    void arrange();
    void show();
    void showCurrent();
    void showForm(const Connection &connection);
    void leaveForm();
    void leave();
    void focusList();
    bool isEditing() const;
    /// Why nothing can be read or changed now; empty: it can.
    QString whyNot() const;
    QString keyWords(const Connection &connection) const;
    void save(const Connection &connection, const QString &key);
    void keep(const Connection &connection, const QString &key);

    void start(Purpose purpose);
    void send(const QString &key);
    void finish();
    void take(const std::shared_ptr<const ConnectionRun> &run, const Result<ImportDraft> &draft);
    void look(bool isOpen);
    void lookClosed(const QString &sentence);
    void fails(const QString &sentence);
    void stopped();
    ImportOptions options() const;
    QDateTime now() const;
    void writeLine(const std::function<ChangeSet(const Connection &, const QDateTime &)> &line);

    Workbench &m_workbench;
    Session::Clock m_clock;
    KeyStore m_keys;
    ConnectionReader m_reader;
    Job<ImportDraft> m_drafting;
    QTimer m_second;
    Purpose m_purpose = Purpose::Test;
    Connection m_running; ///< of the last run, as it was when that began
    std::shared_ptr<const ConnectionRun> m_last;
    ImportCounts m_counts; ///< of the last run's draft
    int m_done = 0;
    int m_planned = 0; ///< 0: the server was not asked yet
    int m_seconds = 0; ///< until the server is asked again
    QString m_why;
    QString m_keyProblem;
    int m_turn = 0; ///< of asking for a key
    bool m_asksKey = false;
    bool m_isOpen = false; ///< what is looked at has no line in the journal yet

    PlaceHeader *m_header;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    ConnectionsModel *m_model;
    TableView *m_table;
    QStackedWidget *m_side;
    ConnectionPanel *m_panel;
    ConnectionForm *m_form;
    Button *m_add;
    QPushButton *m_first = nullptr; ///< of the empty state
    ImportPage *m_preview = nullptr;
};

} // namespace fairlead
