// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/context_strip.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_names.h"
#include "ui/shell/as_of_button.h"

#include <QMenu>

namespace fairlead {

ContextStrip::ContextStrip(Workbench &workbench, const Commands &commands, QDate today, ContextBar *bar)
    : QObject(bar)
    , m_workbench(workbench)
    , m_commands(commands)
    , m_bar(bar)
    , m_plan(new DropPill(tr("Plan")))
    , m_team(new DropPill(tr("Team")))
    , m_scenario(new DropPill(tr("Scenario")))
    , m_asOf(new AsOfButton(workbench, today))
{
    bar->addPill(m_plan);
    bar->addPill(m_team);
    bar->addPill(m_scenario);
    auto *search = new SearchField(tr("Search or command"), QStringLiteral("Ctrl+K"));
    connect(search, &QAbstractButton::clicked, this, [this] { m_commands.run(QStringLiteral("palette")); });
    bar->setSearch(search);
    bar->addNote(m_asOf);
    m_shield = addTool(QLatin1String("shield"), tr("Presentation mode"), QStringLiteral("present"));
    m_undo = addTool(QLatin1String("undo"), tr("Undo"), QStringLiteral("undo"));
    m_redo = addTool(QLatin1String("redo"), tr("Redo"), QStringLiteral("redo"));
    m_theme = addTool(QLatin1String("moon"), tr("Dark colours"), QStringLiteral("theme"));
    IconButton *more = addTool(QLatin1String("more"), tr("Workspace"), {});
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(m_plan, &DropPill::chosen, this,
            [this](const QString &id) { m_workbench.setPlan(Id<Plan>::fromString(id)); });
    connect(m_team, &DropPill::chosen, this, [this](const QString &id) {
        m_workbench.setTeam(id == QStringLiteral("all") ? Id<Team>() : Id<Team>::fromString(id));
    });
    for (const char *verb : {"scenario.new", "scenario.compare", "scenario.promote", "scenario.discard"}) {
        if (const Command *command = commands.find(QLatin1String(verb)))
            m_scenario->addVerb(command->words, command->run, command->isEnabled);
    }
    connect(m_scenario, &DropPill::chosen, this,
            [this](const QString &id) { m_workbench.setScenario(Id<Scenario>::fromString(id)); });
    connect(&workbench.session(), &Session::changed, this, &ContextStrip::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &ContextStrip::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &ContextStrip::refresh);
    refresh();
}

IconButton *ContextStrip::addTool(QLatin1String icon, const QString &words, const QString &command)
{
    auto *button = new IconButton(icon, words);
    if (!command.isEmpty())
        connect(button, &QAbstractButton::clicked, this, [this, command] { m_commands.run(command); });
    m_bar->addTool(button);
    return button;
}

void ContextStrip::fillMenu(QMenu *menu)
{
    menu->clear();
    for (const Command &command : m_commands.all()) {
        if (command.offer != Offer::FileMenu)
            continue;
        QAction *action = menu->addAction(command.words, command.run);
        action->setEnabled(command.enabled());
    }
}

void ContextStrip::refresh()
{
    const Workspace &workspace = m_workbench.workspace();
    const QString name = workspace.settings().name;
    m_bar->setName(name.isEmpty() ? tr("Workspace") : name);
    QList<std::pair<QString, QString>> plans;
    for (const Plan &plan : workspace.rows<Plan>())
        plans.append({plan.id.toString(), plan.name});
    m_plan->setChoices(plans);
    m_plan->setVisible(!plans.isEmpty());
    if (const Plan *plan = m_workbench.plan())
        m_plan->setCurrent(plan->id.toString());
    QList<std::pair<QString, QString>> teams{{QStringLiteral("all"), tr("All teams")}};
    for (const Team &team : workspace.rows<Team>()) {
        if (team.state != TeamState::Dissolved)
            teams.append({team.id.toString(), team.name});
    }
    std::sort(teams.begin() + 1, teams.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    m_team->setChoices(teams);
    m_team->setVisible(teams.size() > 2); // with one team there is nothing to choose
    m_team->setCurrent(m_workbench.team().isNull() ? QStringLiteral("all") : m_workbench.team().toString());
    refreshScenarios();
}

/// “Current” and what is kept aside beside it for the plan that is shown.
void ContextStrip::refreshScenarios()
{
    const Plan *plan = m_workbench.plan();
    QList<std::pair<QString, QString>> scenarios{{QStringLiteral("current"), tr("Current")}};
    for (const Scenario &scenario : m_workbench.session().workspace().rows<Scenario>()) {
        if (plan && scenario.plan == plan->id)
            scenarios.append({scenario.id.toString(), scenario.name});
    }
    m_scenario->setChoices(scenarios);
    m_scenario->setVisible(plan != nullptr);
    const Scenario *shown = m_workbench.scenario();
    m_scenario->setCurrent(shown ? shown->id.toString() : QStringLiteral("current"));
    m_scenario->setChecked(shown != nullptr);
}

void ContextStrip::chooseScenario()
{
    m_scenario->menu()->popup(m_scenario->mapToGlobal(QPoint(0, m_scenario->height())));
    for (QAction *action : m_scenario->menu()->actions()) {
        if (action->isChecked())
            m_scenario->menu()->setActiveAction(action);
    }
}

void ContextStrip::showUndo(const QString &undo, const QString &redo)
{
    const auto show = [](IconButton *button, const QString &sentence, const QString &verb,
                         const QString &keys) {
        button->setEnabled(!sentence.isEmpty());
        const QString words = sentence.isEmpty() ? verb : tr("%1: %2").arg(verb, sentence);
        button->setAccessibleName(words);
        button->setToolTip(words % QStringLiteral("  ") % keyNames(keys));
    };
    show(m_undo, undo, tr("Undo"), QStringLiteral("Ctrl+Z"));
    show(m_redo, redo, tr("Redo"), QStringLiteral("Ctrl+Shift+Z"));
}

void ContextStrip::showPresenting(bool on)
{
    const QString words = on ? tr("End presentation mode") : tr("Presentation mode: others look on");
    m_shield->setIcon(on ? icon(QLatin1String("shield-on"), Tone::Accent) : icon(QLatin1String("shield")));
    m_shield->setToolTip(words % QStringLiteral("  ") % keyNames(QStringLiteral("F11")));
    m_shield->setAccessibleName(words);
}

void ContextStrip::showTheme(bool dark)
{
    const QString words = dark ? tr("Light colours") : tr("Dark colours");
    m_theme->setIcon(icon(dark ? QLatin1String("sun") : QLatin1String("moon")));
    m_theme->setToolTip(words);
    m_theme->setAccessibleName(words);
}

} // namespace fairlead
