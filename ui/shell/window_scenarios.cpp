// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with scenarios: it says which one is on screen, switches, compares and merges, and
// asks what it would take.
#include "ui/kit/side_panel.h"
#include "ui/kit/toast.h"
#include "ui/roadmap/learning_panel.h"
#include "ui/scenarios/branch_band.h"
#include "ui/scenarios/merge_page.h"
#include "ui/scenarios/what_if_panel.h"
#include "ui/shell/context_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

namespace fairlead {

void MainWindow::addScenarioCommands()
{
    const auto canWrite = [this] { return m_workbench.readOnlyReason().isEmpty(); };
    const auto hasPlan = [this] { return m_workbench.plan() != nullptr; };
    const auto inScenario = [this, canWrite] { return m_workbench.scenario() && canWrite(); };
    const auto add = [this](const char *id, const QString &words, const char *keys, std::function<void()> run,
                            std::function<bool()> isEnabled) {
        QList<QKeySequence> sequence;
        if (keys)
            sequence.append(QKeySequence(QLatin1String(keys)));
        addCommand({QLatin1String(id), words, sequence, std::move(run), std::move(isEnabled)});
    };
    add(
        "scenario.new", tr("Try something in a new scenario"), "Ctrl+Shift+N",
        [this] { m_workbench.createScenario(); }, [hasPlan, canWrite] { return hasPlan() && canWrite(); });
    add(
        "scenario.choose", tr("Show another scenario"), "Ctrl+B", [this] { m_context->chooseScenario(); },
        hasPlan);
    add(
        "scenario.swap", tr("Switch between the plan and the last scenario"), "Ctrl+Shift+B",
        [this] { m_workbench.swapScenario(); }, hasPlan);
    add(
        "scenario.compare", tr("Compare scenarios side by side"), "Ctrl+Shift+C",
        [this] { showView(QStringLiteral("plan"), QStringLiteral("V2e")); }, hasPlan);
    add(
        "scenario.promote", tr("Merge this scenario into the plan…"), "Ctrl+Shift+M",
        [this] { m_merge->open({}); }, inScenario);
    add(
        "scenario.discard", tr("Discard this scenario"), nullptr, [this] { m_workbench.discardScenario(); },
        inScenario);
    add(
        "scenario.current", tr("Back to the current plan"), nullptr, [this] { m_workbench.setScenario({}); },
        [this] { return m_workbench.scenario() != nullptr; });
    add(
        "whatif", tr("What would it take to make the date of the selected item?"), "Alt+Shift+W",
        [this] {
            for (const RecordRef &record : m_workbench.selection()) {
                if (m_workbench.workspace().find(Id<Item>::fromUuid(record.id)))
                    return askWhatItTakes(Id<Item>::fromUuid(record.id));
            }
            say(MessageBar::Level::Info, tr("Select an item or a milestone to ask what it would take."));
        },
        hasPlan);
    add(
        "learning", tr("Show or hide on what work of the plan somebody could learn"), "Alt+Shift+L",
        [this] { togglePanel(QStringLiteral("learning")); }, hasPlan);
}

void MainWindow::followScenarios()
{
    m_merge = new MergePage(m_workbench, this);
    connect(m_merge, &MergePage::merged, this,
            [this](const QString &sentence) { m_toast->say(sentence, tr("Undo")); });
    connect(&m_workbench, &Workbench::mergeWanted, m_merge, &MergePage::open);
    connect(&m_workbench, &Workbench::whatIfWanted, this, &MainWindow::askWhatItTakes);
    connect(m_whatIf, &BottomPanel::closeWanted, this, [this] {
        m_whatIf->stop();
        showBottomPanel({});
    });
    connect(m_learning, &BottomPanel::closeWanted, this, [this] { showBottomPanel({}); });
    connect(m_palette, &Palette::scenarioChosen, &m_workbench, &Workbench::setScenario);
    connect(&m_workbench, &Workbench::previewChanged, this, &MainWindow::showBranch);
    connect(&m_workbench, &Workbench::contextChanged, this, &MainWindow::showBranch);
    connect(&m_workbench.session(), &Session::changed, this, &MainWindow::showBranch);
    showBranch();
}

/// The title says which branch is on screen, and so does every picture that is saved of it.
void MainWindow::showBranch()
{
    const QString name = m_workbench.workspace().settings().name;
    const QString branch = branchLine(m_workbench);
    const QString title = name.isEmpty() ? tr("Fairlead") : tr("%1 – Fairlead").arg(name);
    setWindowTitle(branch.isEmpty() ? title : tr("%1 · %2").arg(branch, title));
    setProperty("pictureStamp", branch);
}

void MainWindow::askWhatItTakes(const Id<Item> &item)
{
    showBottomPanel(QStringLiteral("whatif"));
    m_whatIf->ask(item);
    m_whatIf->setFocus(Qt::ShortcutFocusReason);
}

} // namespace fairlead
