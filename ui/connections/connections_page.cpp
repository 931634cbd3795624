// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_page.h"

#include "ui/connections/connection_form.h"
#include "ui/connections/connection_panel.h"
#include "ui/connections/connections_model.h"
#include "ui/exchange/import_page.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/icon.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/place_header.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

ConnectionsPage::ConnectionsPage(Workbench &workbench, Session::Clock clock, QWidget *over,
                                 KeyStore::Place keys)
    : Overlay(over)
    , m_workbench(workbench)
    , m_clock(std::move(clock))
    , m_keys(keys)
    , m_header(new PlaceHeader(tr("Connections"), this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new ConnectionsModel(this))
    , m_table(new TableView(tr("Connections")))
    , m_side(new QStackedWidget)
    , m_panel(new ConnectionPanel)
    , m_form(new ConnectionForm([this](const Connection &connection) {
        const auto probe = startProbe(m_workbench.workspace(), connection);
        return probe ? QString() : probe.error().message;
    }))
    , m_add(new Button(tr("Add connection")))
{
    build();
    followRun();
    connect(&workbench.session(), &Session::changed, this, &ConnectionsPage::show);
    connect(&workbench, &Workbench::previewChanged, this, &ConnectionsPage::show);
    hide();
}

/// What is left ends before the parts that its end would touch.
ConnectionsPage::~ConnectionsPage()
{
    m_reader.disconnect(this);
    m_drafting.disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void ConnectionsPage::build()
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleRole(*this, QAccessible::Dialog);
    setAccessibleName(tr("Connections"));
    auto *leave = new Button(tr("Close"));
    m_add->setIcon(icon(QLatin1String("plus")));
    m_add->setToolTip(tr("Add a connection (N)"));
    m_header->addEnd(m_add);
    m_header->addEnd(leave);
    auto *empty = new EmptyState(tr("No server is read yet"),
                                 tr("Error budgets, alerts, on-call turns, deployments and services come "
                                    "from the servers that know them: "
                                    "Prometheus, Alertmanager, PagerDuty, GitHub, a Backstage catalogue. "
                                    "Fairlead only reads, only when "
                                    "you ask for it, and you see what would change before anything does."));
    empty->setGhostRows({{tr("Server"), tr("Address"), tr("Last read")},
                         {kindOfServer(ConnectionKind::Prometheus),
                          QStringLiteral("https://prometheus.example:9090"), tr("90 new")},
                         {kindOfServer(ConnectionKind::GitHub), QStringLiteral("https://api.github.com"),
                          tr("12 new, 3 changed")}});
    m_first = empty->addVerb(tr("Add a connection"), QLatin1String("plus"));
    m_stack->addWidget(empty);
    m_stack->addWidget(buildBody());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto *said = new QVBoxLayout;
    rows->addLayout(said);
    said->addWidget(m_message);
    setSpace(said, {6, 2, 6, 0, 0});
    rows->addWidget(m_stack, 1);
    connect(m_first, &QPushButton::clicked, this, &ConnectionsPage::addConnection);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::addConnection);
    connect(leave, &QPushButton::clicked, this, &ConnectionsPage::close);
    connect(m_message, &MessageBar::chosen, this, [this](const QString &id) {
        if (id == u"look" && m_preview)
            look(false);
        else if (id == u"edit")
            editConnection();
    });
}

QWidget *ConnectionsPage::buildBody()
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(ConnectionsModel::Outcome, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    auto *body = new QWidget;
    auto *across = new QHBoxLayout(body);
    auto *list = new QVBoxLayout;
    across->addLayout(list, 1);
    across->addWidget(m_side);
    setSpace(across, {0, 0, 0, 0, 0});
    list->addWidget(m_table, 1);
    setSpace(list, {6, 2, 6, 4, 2});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectionsPage::showCurrent);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ConnectionsPage::editConnection);
    connect(m_panel, &ConnectionPanel::readWanted, this, &ConnectionsPage::readConnection);
    connect(m_panel, &ConnectionPanel::testWanted, this, &ConnectionsPage::testConnection);
    connect(m_panel, &ConnectionPanel::editWanted, this, &ConnectionsPage::editConnection);
    connect(m_panel, &ConnectionPanel::removeWanted, this, &ConnectionsPage::removeConnection);
    connect(m_panel, &ConnectionPanel::stopWanted, this, &ConnectionsPage::stop);
    connect(m_panel, &SidePanel::closeWanted, this, &ConnectionsPage::leave);
    connect(m_form, &ConnectionForm::saved, this, &ConnectionsPage::save);
    connect(m_form, &ConnectionForm::left, this, &ConnectionsPage::leaveForm);
    arrange();
    return body;
}

void ConnectionsPage::arrange()
{
    const Theme &look = theme(this);
    m_side->setFixedWidth(look.px(360));
    static constexpr int widths[] = {150, 110, 190, 130, 140};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, look.px(widths[column]));
}

void ConnectionsPage::open()
{
    m_message->hide();
    show();
    Overlay::show();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    focusList();
}

void ConnectionsPage::focusList()
{
    QWidget *target = m_table;
    if (isEditing())
        target = m_form->nameField().editor();
    else if (m_stack->currentIndex() == 0)
        target = m_first;
    target->setFocus(Qt::OtherFocusReason);
}

bool ConnectionsPage::isEditing() const
{
    return m_side->currentWidget() == m_form;
}

QString ConnectionsPage::whyNot() const
{
    if (m_workbench.scenario())
        return tr("Servers tell what is, so they are read into the current plan, not into a scenario.");
    return m_workbench.readOnlyReason();
}

const Connection *ConnectionsPage::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void ConnectionsPage::setCurrent(const Id<Connection> &connection)
{
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(connection), 0));
    showCurrent();
}

/// After each change of the workspace.
void ConnectionsPage::show()
{
    const Connection *before = current();
    const Id<Connection> id = before ? before->id : Id<Connection>();
    m_model->setConnections(m_workbench.workspace());
    const bool isForm = isEditing();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 || isForm ? 1 : 0);
    m_add->setVisible(m_stack->currentIndex() == 1);
    m_add->setEnabled(!isForm && whyNot().isEmpty());
    m_first->setEnabled(whyNot().isEmpty());
    m_first->setToolTip(whyNot());
    const int count = m_model->rowCount();
    m_header->setSubtitle(!whyNot().isEmpty() ? whyNot()
                              : count == 0    ? QString()
                              : count == 1    ? tr("1 server, read only when you ask for it")
                                              : tr("%1 servers, read only when you ask for it").arg(count));
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (count > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void ConnectionsPage::showCurrent()
{
    const Connection *connection = current();
    m_side->setVisible(connection || isEditing());
    if (connection)
        m_panel->show(*connection, keyWords(*connection), whyNot().isEmpty());
}

QString ConnectionsPage::keyWords(const Connection &connection) const
{
    return m_keys.isForSession(connection)
        ? tr("Kept until the program ends, in no file")
        : tr("In the desktop's keyring where one was typed, never in the workspace");
}

void ConnectionsPage::showForm(const Connection &connection)
{
    m_message->hide();
    m_side->setCurrentWidget(m_form);
    m_table->setEnabled(false);
    show();
    m_form->edit(connection);
}

void ConnectionsPage::leaveForm()
{
    m_side->setCurrentWidget(m_panel);
    m_table->setEnabled(true);
    show();
    focusList();
}

void ConnectionsPage::addConnection()
{
    if (!isRunning() && !isEditing() && whyNot().isEmpty())
        showForm({});
}

void ConnectionsPage::editConnection()
{
    if (const Connection *connection = current(); connection && !isRunning() && whyNot().isEmpty())
        showForm(Connection(*connection));
}

void ConnectionsPage::save(const Connection &connection, const QString &key)
{
    ChangeSet changes;
    Connection after = connection;
    const Connection *before = m_workbench.workspace().find(connection.id);
    if (connection.key.isEmpty()) {
        after.id = Id<Connection>::create();
        after.key = nextKey<Connection>(m_workbench.workspace());
        changes.add(after).sentence = tr("Add the connection %1").arg(after.name);
    } else if (before) {
        after = *before; // a run may have ended meanwhile
        after.name = connection.name;
        after.kind = connection.kind;
        after.url = connection.url;
        after.scope = connection.scope;
        changes.replace(*before, after).sentence = tr("Change the connection %1").arg(after.name);
        const auto known = checkedAddress(before->url);
        if (!known || !isSameServer(*known, QUrl(after.url)))
            m_keys.forget(*before);
    }
    if (const auto done = m_workbench.commit(changes); !done)
        return m_message->say(MessageBar::Level::Error, done.error().message);
    leaveForm();
    setCurrent(after.id);
    if (!key.isEmpty())
        keep(after, key);
}

/// Keys go over an open line only within this machine; elsewhere somebody has to know it.
void ConnectionsPage::keep(const Connection &connection, const QString &key)
{
    const QUrl url(connection.url);
    static const QStringList here{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                                  QStringLiteral("::1")};
    const QString warning = url.scheme() == u"http" && !here.contains(url.host())
        ? tr("The key goes to %1 unencrypted; expected an address with https.").arg(url.host())
        : QString();
    m_keys.write(connection, key, [this, warning](const QString &problem) {
        const QString words = QString(warning + u' ' + problem).simplified();
        if (!words.isEmpty())
            m_message->say(MessageBar::Level::Warning, words);
        showCurrent();
    });
}

void ConnectionsPage::removeConnection()
{
    const Connection *connection = current();
    if (!connection || isRunning() || !whyNot().isEmpty())
        return;
    const Connection removed = *connection;
    ChangeSet changes;
    changes.remove(removed).sentence = tr("Delete the connection %1").arg(removed.name);
    if (const auto done = m_workbench.commit(changes); !done)
        return m_message->say(MessageBar::Level::Error, done.error().message);
    m_keys.forget(removed);
    m_message->say(MessageBar::Level::Info,
                   tr("%1 is deleted, and so is its key. Undo brings back the connection, not the key.")
                       .arg(removed.name));
    focusList();
}

void ConnectionsPage::leave()
{
    if (isRunning())
        stop();
    else
        close();
}

void ConnectionsPage::close()
{
    stop();
    if (isEditing())
        leaveForm();
    hide();
    Q_EMIT closed();
}

void ConnectionsPage::place(const QRect &within)
{
    setGeometry(within);
}

void ConnectionsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme(this).ground);
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    Overlay::changeEvent(event);
}

void ConnectionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isForm = isEditing();
    if (event->key() == Qt::Key_Escape)
        isForm ? leaveForm() : leave();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && !isForm)
        readConnection();
    else
        Overlay::keyPressEvent(event);
}

/// The list would take letters to look for a name.
bool ConnectionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_N:
        addConnection();
        return true;
    case Qt::Key_T:
        testConnection();
        return true;
    case Qt::Key_Delete:
        removeConnection();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editConnection();
        return true;
    default:
        return false;
    }
}

} // namespace fairlead
