// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registers_place.h"

#include "ui/kit/place_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/registers/checklists_view.h"
#include "ui/registers/journal_view.h"
#include "ui/registers/register_sheets.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("registers/view");

} // namespace

RegistersPlace::RegistersPlace(Workbench &workbench, std::function<void(const QString &)> run,
                               QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Registers"), this))
    , m_views(new ViewTabs(*m_header, viewKey, this))
    , m_checklists(new ChecklistsView(workbench, this))
    , m_journal(new JournalView(workbench, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    const auto add = [this](const char *id, const QString &title, std::vector<RegisterTable> tables,
                            const char *code) {
        auto *sheet = new RegisterView(m_workbench, std::move(tables), this);
        const QString name = QLatin1String(id);
        m_sheets.insert(name, sheet);
        m_views->addView(name, title, sheet, {QLatin1String(code)});
    };
    add("actions", tr("Actions"), actionRegister(), "V8a");
    add("decisions", tr("Decisions"), decisionRegister(), "V8b");
    add("risks", tr("Risks"), riskRegister(), "V8c");
    add("documents", tr("Documents"), documentRegister([this] { return m_workbench.asOf(); }), "V8d");
    m_views->addView(QStringLiteral("checklists"), tr("Checklists"), m_checklists, {QStringLiteral("V8e")});
    add("partners", tr("Partners"), partnerRegister(), "V8f");
    add("evidence", tr("Evidence"), evidenceRegister(), "V8g");
    m_views->addView(QStringLiteral("journal"), tr("Journal"), m_journal);
    connect(m_journal, &JournalView::recordWanted, this,
            [run = std::move(run)] { run(QStringLiteral("inspector.show")); });
    connect(&workbench, &Workbench::resultChanged, this, &RegistersPlace::showTotals);
    m_views->showRemembered();
    showTotals();
}

QStringList RegistersPlace::views() const
{
    return m_views->ids();
}

QString RegistersPlace::currentView() const
{
    return m_views->currentView();
}

void RegistersPlace::showView(const QString &view)
{
    m_views->showView(view);
}

/// What the checks say of the registers: actions, documents, risks, updates.
void RegistersPlace::showTotals()
{
    const auto count = [this](QLatin1String code) {
        return std::ranges::count(m_workbench.findings(), code, &Finding::code);
    };
    QList<TextRun> runs;
    const auto say = [&runs](const QString &words, qsizetype number) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append({words.arg(number), number > 0 ? Tone::Warning : Tone::Secondary});
    };
    if (m_workbench.result()) {
        say(tr("actions that need somebody: %1"), count(QLatin1String("X21")));
        say(tr("documents past their review: %1"), count(QLatin1String("X18")));
        say(tr("risks without owner or review: %1"), count(QLatin1String("X44")));
        say(tr("updates overdue: %1"), count(QLatin1String("X46")));
    }
    m_header->setSubtitle(runs);
}

QList<KeyHelp> RegistersPlace::keys() const
{
    return {{QStringLiteral("F2, Enter"), tr("Edit a cell")},
            {QStringLiteral("Ctrl+C"), tr("Copy rows as tab-separated text")}};
}

} // namespace fairlead
