// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do by itself: the commands that the keys, the palette and the menu share.
#include "ui/checks/checks_panel.h"
#include "ui/history/history_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/key_names.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_panel.h"
#include "ui/reports/reports_place.h"
#include "ui/shell/as_of_button.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/status_strip.h"

#include <QApplication>
#include <QStackedWidget>

namespace fairlead {

namespace {

QList<QKeySequence> keys(const char *sequence, const char *other = nullptr)
{
    QList<QKeySequence> all{QKeySequence(QLatin1String(sequence))};
    if (other)
        all.append(QKeySequence(QLatin1String(other)));
    return all;
}

constexpr int presentingScale = 125; ///< per cent of the text scale in use

} // namespace

void MainWindow::addOwnCommands()
{
    const auto add = [this](const char *id, const QString &words, const QList<QKeySequence> &sequence,
                            std::function<void()> run, std::function<bool()> isEnabled = {}) {
        addCommand({QLatin1String(id), words, sequence, std::move(run), std::move(isEnabled)});
    };
    for (const Place &place : std::as_const(m_places)) {
        add(
            QByteArray("go." + place.id.toLatin1()).constData(), tr("Go to %1").arg(place.title),
            {QKeySequence(QStringLiteral("Ctrl+%1").arg(place.number))}, [this, id = place.id] { goTo(id); },
            [this, isPrivate = place.isPrivate] { return !isPrivate || !m_workbench.isPresenting(); });
    }
    add("palette", tr("Search or command"), keys("Ctrl+K"), [this] { m_palette->open(); });
    add(
        "undo", tr("Undo"), keys("Ctrl+Z"), [this] { undo(false); },
        [this] { return !undoSentence(false).isEmpty(); });
    add(
        "redo", tr("Redo"), keys("Ctrl+Shift+Z", "Ctrl+Y"), [this] { undo(true); },
        [this] { return !undoSentence(true).isEmpty(); });
    add(
        "back", tr("Back to where you were"), keys("Alt+Left"), [this] { step(-1); },
        [this] { return m_visits.canStep(-1); });
    add(
        "forward", tr("Forward again"), keys("Alt+Right"), [this] { step(1); },
        [this] { return m_visits.canStep(1); });
    add("why", tr("Why? Where the figure comes from"), keys("Alt+W"), [this] { askWhy(); });
    add(
        "report", tr("Report of this place"), keys("Ctrl+P"), [this] { goTo(QStringLiteral("reports")); },
        [this] {
            return std::ranges::any_of(
                m_places, [](const Place &each) { return each.id == QStringLiteral("reports"); });
        });
    const auto report = [this](ReportKind kind) {
        goTo(QStringLiteral("reports"));
        for (const Place &place : std::as_const(m_places)) {
            if (auto *reports = qobject_cast<ReportsPlace *>(place.widget))
                reports->showKind(kind);
        }
    };
    add("report.incidents", tr("Report: incident trend review"), {},
        [report] { report(ReportKind::Incidents); });
    add(
        "report.review", tr("Report: review of the selected incident"), {},
        [report] { report(ReportKind::IncidentReview); },
        [this] {
            const QList<RecordRef> &selected = m_workbench.selection();
            return selected.size() == 1 && selected.first().table == QLatin1String(Incident::table);
        });
    add(
        "settings", tr("Settings of the workspace"), {},
        [this] {
            m_host->setOpen(true);
            m_inspector->open(refer(m_workbench.workspace().settings().id));
        },
        [this] { return !m_workbench.workspace().settings().id.isNull(); });
    add(
        "asOf", tr("Set the date of all figures"), {}, [this] { m_context->asOf().choose(); },
        [this] { return m_workbench.readOnlyReason().isEmpty(); });
}

void MainWindow::addPanelCommands()
{
    const auto add = [this](const char *id, const QString &words, const QList<QKeySequence> &sequence,
                            std::function<void()> run, std::function<bool()> isEnabled = {}) {
        addCommand({QLatin1String(id), words, sequence, std::move(run), std::move(isEnabled)});
    };
    const auto previewing = [this] { return m_workbench.previewed().has_value(); };
    add("inspector", tr("Show or hide the inspector"), keys("Ctrl+I"),
        [this] { m_host->setOpen(!m_host->isOpen()); });
    add("inspector.show", tr("Show the selection in the inspector"), {}, [this] { m_host->setOpen(true); });
    add("checks", tr("Show or hide the checks"), keys("Ctrl+J"),
        [this] { togglePanel(QStringLiteral("checks")); });
    add("checks.next", tr("Next finding"), keys("F8"), [this] {
        showBottomPanel(QStringLiteral("checks"));
        m_checks->step(1);
    });
    add("checks.previous", tr("Finding before"), keys("Shift+F8"), [this] {
        showBottomPanel(QStringLiteral("checks"));
        m_checks->step(-1);
    });
    add("history", tr("Show or hide the history"), keys("Ctrl+H"),
        [this] { togglePanel(QStringLiteral("history")); });
    add(
        "return", tr("Return to the state that is shown"), {}, [this] { m_history->returnToCurrent(); },
        [this, previewing] { return previewing() && !m_workbench.session().isReadOnly(); });
    add("now", tr("Back to now"), {}, [this] { m_workbench.endPreview(); }, previewing);
    add("link", tr("Link the selected item"), keys("Ctrl+L"), [this] {
        m_host->setOpen(true);
        m_inspector->focusLinks();
    });
    add("keys", tr("Keys of this place"), keys("?", "Shift+?"), [this] { showKeys(); });
}

void MainWindow::addLookCommands()
{
    const auto add = [this](const char *id, const QString &words, const QList<QKeySequence> &sequence,
                            std::function<void()> run) {
        addCommand({QLatin1String(id), words, sequence, std::move(run), {}});
    };
    const auto show = [this](Appearance appearance) {
        m_look.appearance = appearance;
        applyLook();
    };
    const auto scale = [this](int by) {
        m_look.textScale = std::clamp(m_look.textScale + by, 80, 200);
        applyLook();
    };
    add("present", tr("Presentation mode"), keys("F11"), [this] { setPresenting(!m_presenting); });
    add("theme", tr("Switch between light and dark"), {},
        [this, show] { show(theme(this).dark ? Appearance::Light : Appearance::Dark); });
    add("theme.light", tr("Light colours"), {}, [show] { show(Appearance::Light); });
    add("theme.dark", tr("Dark colours"), {}, [show] { show(Appearance::Dark); });
    add("theme.system", tr("Colours of the desktop"), {}, [show] { show(Appearance::System); });
    add("text.larger", tr("Larger text"), keys("Ctrl++", "Ctrl+="), [scale] { scale(10); });
    add("text.smaller", tr("Smaller text"), keys("Ctrl+-"), [scale] { scale(-10); });
    add("text.normal", tr("Text at 100 %"), keys("Ctrl+0"), [this, scale] { scale(100 - m_look.textScale); });
}

void MainWindow::applyLook()
{
    const int scale = m_presenting ? m_look.textScale * presentingScale / 100 : m_look.textScale;
    applyTheme(*qApp, m_look.appearance, std::min(scale, 200));
    m_context->showTheme(theme(this).dark);
    m_context->showPresenting(m_presenting);
    m_status->setPresenting(m_presenting ? theme(this).textScale : 0);
    m_look.write();
}

void MainWindow::setPresenting(bool on)
{
    if (on == m_presenting)
        return;
    m_presenting = on;
    if (on)
        m_message->hide(); // the offer, or words that are not for others
    m_workbench.setPresenting(on);
    applyLook();
}

void MainWindow::askWhy()
{
    if (!m_inspector->askWhy())
        say(MessageBar::Level::Info,
            tr("Select an item, a team or a person to ask where its figures come from."));
}

void MainWindow::showKeys()
{
    QList<PopoverRow> rows;
    QString title = tr("Keys");
    for (const Place &place : std::as_const(m_places)) {
        if (place.id != currentPlace())
            continue;
        title = tr("Keys of %1").arg(place.title);
        const PlaceViews *views = place.viewsOf();
        for (const KeyHelp &key : place.keys + (views ? views->keys() : QList<KeyHelp>()))
            rows.append({key.words, keyNames(key.keys), {}, {}});
    }
    bool first = true;
    for (const Command &command : m_commands.all()) {
        const auto isSaid = [&](const PopoverRow &row) { return row.label == command.words; };
        if (command.keys.isEmpty() || std::ranges::any_of(rows, isSaid))
            continue;
        rows.append({command.words, command.keysShown(), {}, {}, false, first});
        first = false;
    }
    m_keyHelp->setHeading(tr("Help"), title);
    m_keyHelp->setRows(rows);
    m_keyHelp->openAt(m_stack, QRect(m_stack->width() / 2 - theme(this).px(200), 0, 1, 1));
}

} // namespace fairlead
