// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/checks/tour.h"
#include "ui/checks/checks_panel.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/why_popover.h"
#include "ui/kit/figures.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/toast.h"
#include "ui/roadmap/learning_panel.h"
#include "ui/scenarios/branch_band.h"
#include "ui/scenarios/what_if_panel.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/palette.h"
#include "ui/shell/places.h"
#include "ui/shell/presentation_watch.h"
#include "ui/shell/search_keeper.h"
#include "ui/shell/status_strip.h"
#include "ui/vault/vault_keeper.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

QString checksId()
{
    return QStringLiteral("checks");
}

/// Whether typing in that widget can be taken back by the widget itself.
bool hasOwnUndo(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isModified() && line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->document()->isUndoAvailable();
    return false;
}

} // namespace

MainWindow::MainWindow(Workbench &workbench, const QString &file, Session::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_file(file)
    , m_clock(std::move(clock))
    , m_look(LookSettings::read())
{
    applyTheme(*qApp, m_look.appearance, m_look.textScale);
    addScenarioCommands(); // the context bar offers them
    build();
    addPlaces();
    addOwnCommands();
    addPanelCommands();
    addLookCommands();
    addVaultCommands();
    follow();
    restoreLayout();
    applyLook();
    if (workbench.session().isReadOnly())
        say(MessageBar::Level::Info, workbench.readOnlyReason());
    qApp->installEventFilter(this);
}

/// What is shown and edited last still tells of it: nothing of the window is left to hear that.
MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    m_workbench.session().disconnect(this);
    m_workbench.disconnect(this);
    if (VaultKeeper *vault = m_workbench.vault()) {
        vault->disconnect(this);
        if (PrivateSession *session = vault->session())
            session->disconnect(this);
    }
}

void MainWindow::build()
{
    resize(1366, 768);
    auto *bar = new ContextBar;
    m_context = new ContextStrip(m_workbench, m_commands, m_clock().date(), bar);
    auto *line = new StatusLine;
    m_status = new StatusStrip(m_workbench, m_commands, line);
    m_band = new BranchBand(m_workbench, m_commands);
    m_rail = new NavigationRail;
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(buildMiddle(), 1);
    auto *ground = new Panel(Fill::Ground);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_band);
    column->addLayout(across, 1);
    column->addWidget(line);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(ground);
    m_palette = new Palette(m_workbench, m_commands, this);
    m_toast = new Toast(m_host);
    m_why = new WhyPopover(this);
    m_keyHelp = new Popover(this);
}

/// Messages, the place with its panels, and the inspector beside them.
QWidget *MainWindow::buildMiddle()
{
    m_message = new MessageBar;
    m_previewBar = new MessageBar;
    m_stack = new PageStack;
    m_checks = new ChecksPanel(m_workbench);
    m_history = new HistoryPanel(m_workbench);
    m_whatIf = new WhatIfPanel(m_workbench);
    m_learning = new LearningPanel(m_workbench);
    m_bottom = new QStackedWidget;
    m_bottomPanels = {{checksId(), m_checks},
                      {QStringLiteral("history"), m_history},
                      {QStringLiteral("whatif"), m_whatIf},
                      {QStringLiteral("learning"), m_learning}};
    for (QWidget *panel : std::as_const(m_bottomPanels))
        m_bottom->addWidget(panel);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_bottom);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({500, 196});
    m_bottom->hide();
    m_host = new PanelHost;
    m_host->setContent(m_splitter);
    m_inspector = new Inspector(m_workbench);
    m_host->setPanel(m_inspector);
    auto *dimmed = new DimmedWhile(m_stack);
    dimmed->watch(&m_workbench.job());
    auto *progress = new ProgressLine(m_host);
    progress->watch(&m_workbench.job());
    auto *improving = new ProgressLine(m_host); // nothing is dimmed: what is shown is a plan already
    improving->watch(&m_workbench.improvement(), ProgressLine::Stop::ByOwner);
    connect(improving, &ProgressLine::stopChosen, &m_workbench, &Workbench::keepBest);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_previewBar);
    column->addWidget(m_host, 1);
    return middle;
}

void MainWindow::addPlaces()
{
    m_places = makePlaces({m_workbench, m_clock, [this](const QString &id) { m_commands.run(id); },
                           [this](const PlaceHint &hint) { goToHint(hint); }, m_stack});
    for (const Place &place : std::as_const(m_places)) {
        m_rail->addItem(place.id, place.icon, place.title, QStringLiteral("Ctrl+%1").arg(place.number));
    }
    connect(m_rail, &NavigationRail::activated, this, &MainWindow::goTo);
}

/// The place of that id, made if nobody has been there yet; null when there is none.
Place *MainWindow::reach(const QString &id)
{
    const auto place = std::ranges::find(m_places, id, &Place::id);
    if (place == m_places.end())
        return nullptr;
    if (!place->widget) {
        place->widget = place->make();
        m_stack->addWidget(place->widget);
        restoreColumns(m_file, *place->widget);
        if (PlaceViews *views = place->viewsOf(); views && m_viewsLeft.contains(id))
            views->showView(m_viewsLeft.take(id));
    }
    return &*place;
}

void MainWindow::follow()
{
    const auto run = [this](const QString &id) { m_commands.run(id); };
    connect(m_message, &MessageBar::chosen, this, run);
    connect(m_previewBar, &MessageBar::chosen, this, run);
    connect(m_previewBar, &MessageBar::closed, &m_workbench, &Workbench::endPreview);
    connect(new PresentationWatch(this), &PresentationWatch::noticed, this, [this](const QString &sentence) {
        if (!m_presenting)
            say(MessageBar::Level::Info, sentence,
                {{QStringLiteral("present"), tr("Hide what is private (F11)")}});
    });
    connect(m_toast, &Toast::actionChosen, &m_workbench, &Workbench::undo);
    connect(m_checks, &BottomPanel::closeWanted, this, [this] { showBottomPanel({}); });
    connect(m_history, &BottomPanel::closeWanted, this, [this] {
        m_workbench.endPreview();
        showBottomPanel({});
    });
    connect(m_checks, &ChecksPanel::fixedBy, this,
            [this](const QString &sentence) { m_toast->say(sentence, tr("Undo")); });
    connect(m_checks, &ChecksPanel::wentTo, this, &MainWindow::goToHint);
    connect(m_palette, &Palette::recordChosen, this, [this](const RecordRef &record) {
        m_host->setOpen(true);
        m_inspector->open(record);
    });
    connect(m_palette, &Palette::privateChosen, this, &MainWindow::goToPrivate);
    connect(m_palette, &Palette::entryChosen, this, [this](const QuickEntry &entry) {
        if (m_workbench.submit(entry.changes)) {
            m_workbench.select({entry.record});
            m_toast->say(entry.changes.sentence, tr("Undo"));
        }
    });
    connect(m_why, &WhyPopover::changeWanted, this, [this](const RecordRef &record) {
        m_host->setOpen(true);
        m_inspector->open(record);
    });
    connect(&m_workbench, &Workbench::explained, m_why, &WhyPopover::show);
    connect(&m_workbench, &Workbench::refused, this, &MainWindow::showRefusal);
    connect(&m_workbench, &Workbench::said, this,
            [this](const QString &sentence) { m_toast->say(sentence); });
    connect(&m_workbench, &Workbench::selectionChanged, this, &MainWindow::visit);
    connect(&m_workbench, &Workbench::previewChanged, this, &MainWindow::showPreview);
    followScenarios();
    followVault();
    connect(&m_workbench.session(), &Session::changed, this, [this] { m_message->hide(); });
}

void MainWindow::addCommand(const Command &command)
{
    m_commands.add(command);
    if (command.keys.isEmpty())
        return;
    auto *action = new QAction(command.words, this);
    action->setShortcuts(command.keys);
    connect(action, &QAction::triggered, this, [this, id = command.id] { m_commands.run(id); });
    addAction(action);
}

void MainWindow::say(MessageBar::Level level, const QString &sentence,
                     const QList<std::pair<QString, QString>> &waysOut)
{
    m_message->say(level, sentence);
    for (const auto &[id, words] : waysOut)
        m_message->addWayOut(id, words);
}

void MainWindow::showRefusal(const Error &error)
{
    const Command *copy = m_commands.find(QStringLiteral("file.copy"));
    if (error.kind == Error::Kind::Unavailable && !m_workbench.session().isReadOnly() && copy)
        return say(MessageBar::Level::Error, error.message, {{copy->id, copy->words}});
    const bool past = m_workbench.previewed().has_value();
    say(MessageBar::Level::Warning, error.message,
        past ? QList<std::pair<QString, QString>>{{QStringLiteral("now"), tr("Back to now")}}
             : QList<std::pair<QString, QString>>{});
}

bool MainWindow::goTo(const QString &id)
{
    const Place *place = reach(id);
    if (!place || (place->isPrivate && m_workbench.isPresenting()))
        return false;
    m_stack->setCurrentWidget(place->widget);
    m_rail->setCurrent(id);
    if (!m_restoring)
        place->widget->setFocus(Qt::OtherFocusReason);
    visit();
    refreshUndo();
    return true;
}

bool MainWindow::showView(const QString &id, const QString &view)
{
    const Place *place = reach(id);
    if (PlaceViews *views = place ? place->viewsOf() : nullptr)
        views->showView(view);
    return goTo(id);
}

/// To the view that a finding names; nowhere where its place does not exist.
void MainWindow::goToHint(const PlaceHint &hint)
{
    for (const Place &place : std::as_const(m_places)) {
        if (hint.view.isEmpty() || !hint.view.startsWith(place.views))
            continue;
        showView(place.id, hint.view);
    }
}

QString MainWindow::currentView() const
{
    for (const Place &place : m_places) {
        if (place.widget == m_stack->currentWidget())
            return place.viewsOf() ? place.viewsOf()->currentView() : QString();
    }
    return {};
}

QString MainWindow::currentPlace() const
{
    for (const Place &place : m_places) {
        if (place.widget == m_stack->currentWidget())
            return place.id;
    }
    return {};
}

void MainWindow::visit()
{
    if (!m_restoring)
        m_visits.add({currentPlace(), currentView(), m_workbench.selection()});
}

void MainWindow::step(int by)
{
    if (!m_visits.canStep(by))
        return;
    const Visit visit = m_visits.step(by);
    m_restoring = true;
    showView(visit.place, visit.view);
    m_workbench.select(visit.selection);
    m_restoring = false;
}

QString MainWindow::bottomPanel() const
{
    return m_bottom->isHidden() ? QString() : m_bottomPanels.key(m_bottom->currentWidget());
}

void MainWindow::showBottomPanel(const QString &id)
{
    const bool hadFocus = m_bottom->isAncestorOf(QApplication::focusWidget());
    QWidget *panel = m_bottomPanels.value(id);
    m_bottom->setHidden(!panel);
    if (panel)
        m_bottom->setCurrentWidget(panel);
    else if (hadFocus && m_stack->currentWidget())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::togglePanel(const QString &id)
{
    const bool open = bottomPanel() != id;
    if (!open && id == QStringLiteral("history"))
        m_workbench.endPreview();
    showBottomPanel(open ? id : QString());
    if (open)
        m_bottom->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPreview()
{
    const auto revision = m_workbench.previewed();
    if (!revision) {
        m_message->hide();
        m_previewBar->hide();
        return;
    }
    const QList<JournalEntry> &history = m_workbench.session().history();
    const auto entry = std::ranges::find(history, *revision, &JournalEntry::seq);
    const QString sentence = entry == history.end() ? QString() : entry->sentence;
    m_previewBar->say(MessageBar::Level::Info, tr("This is how it was after “%1”.").arg(sentence));
    if (!m_workbench.session().isReadOnly())
        m_previewBar->addWayOut(QStringLiteral("return"), tr("Return to here"));
    m_previewBar->addWayOut(QStringLiteral("now"), tr("Back to now"));
}

void MainWindow::restoreLayout()
{
    m_restoring = true;
    const LayoutSettings layout = LayoutSettings::read(m_file);
    if (!layout.geometry.isEmpty())
        restoreGeometry(layout.geometry);
    if (!layout.splitter.isEmpty())
        m_splitter->restoreState(layout.splitter);
    m_decidesInspector = !layout.inspector;
    m_host->setOpen(layout.inspector.value_or(true));
    const bool isNew = layout.geometry.isEmpty();
    const bool asked = layout.bottom == QStringLiteral("whatif"); // an answer is not kept over a restart
    showBottomPanel(isNew && hasTour(m_workbench.workspace()) ? checksId()
                        : asked                               ? QString()
                                                              : layout.bottom);
    for (const auto &[place, view] : layout.views)
        m_viewsLeft.insert(place, view);
    // A day begins with Today (W1); where nothing is planned yet, there is a plan to be made (4.10).
    const bool isBegun = !m_workbench.workspace().rows<Item>().isEmpty();
    if (!goTo(layout.place) && !goTo(isBegun ? QStringLiteral("today") : QStringLiteral("plan"))
        && !m_places.isEmpty())
        goTo(m_places.first().id);
    if (const auto plan = Id<Plan>::fromString(layout.plan); m_workbench.workspace().find(plan))
        m_workbench.setPlan(plan);
    if (const auto team = Id<Team>::fromString(layout.team); m_workbench.workspace().find(team))
        m_workbench.setTeam(team);
    if (const auto scenario = Id<Scenario>::fromString(layout.scenario);
        m_workbench.workspace().find(scenario))
        m_workbench.setScenario(scenario);
    m_workbench.select(layout.selection);
    m_restoring = false;
    if (QWidget *place = m_stack->currentWidget())
        place->setFocus(Qt::OtherFocusReason);
    visit();
}

void MainWindow::saveLayout()
{
    LayoutSettings layout;
    layout.geometry = saveGeometry();
    layout.splitter = m_splitter->saveState();
    layout.inspector = m_host->isOpen();
    layout.bottom = bottomPanel();
    layout.place = currentPlace();
    layout.plan = m_workbench.plan() ? m_workbench.plan()->id.toString() : QString();
    layout.team = m_workbench.team().toString();
    for (const Place &place : std::as_const(m_places)) {
        const PlaceViews *views = place.viewsOf();
        const QString view = views ? views->currentView() : m_viewsLeft.value(place.id);
        if (!view.isEmpty())
            layout.views.append({place.id, view});
    }
    layout.scenario = m_workbench.scenario() ? m_workbench.scenario()->id.toString() : QString();
    layout.selection = m_workbench.selection();
    layout.write(m_file);
    rememberColumns(m_file, *m_stack);
}

/// The first time, the inspector is open where it does not cover the place; later as it was left.
void MainWindow::showEvent(QShowEvent *event)
{
    if (std::exchange(m_decidesInspector, false))
        m_host->setOpen(!m_host->isOverlay());
    QWidget::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus(); // what is being typed is committed
    setPresenting(false);
    saveLayout();
    m_look.write();
    QWidget::closeEvent(event);
}

/// What a place left over: it did not know which figure is meant.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (asksWhy(*event))
        askWhy();
    else
        QWidget::keyPressEvent(event);
}

/// Text fields take Ctrl+Z for themselves even when they have nothing to take back; then it is ours. A
/// place is asked “Why?” before the inspector, because it knows the cell.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool undoes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (asksWhy(*key) && widget && m_stack->isAncestorOf(widget)) {
            event->accept();
            return true;
        }
        if (undoes && widget && isAncestorOf(widget) && !hasOwnUndo(widget)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
