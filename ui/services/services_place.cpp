// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_place.h"

#include "ui/kit/place_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/services/catalogue_view.h"
#include "ui/services/contracts_view.h"
#include "ui/services/map_view.h"
#include "ui/services/maturity_view.h"
#include "ui/services/slos_view.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("services/view");

/// What the header counts.
struct Totals {
    int services = 0;
    int critical = 0; ///< of tier 1
    int scarce = 0;   ///< known by too few people
    int spent = 0;    ///< error budgets
};

Totals totalsOf(const ServicesAnswer &answer)
{
    Totals totals;
    for (const ServiceFigures &service : answer.services) {
        totals.services += service.isRetired ? 0 : 1;
        totals.critical += !service.isRetired && service.tier == 1 ? 1 : 0;
        totals.scarce += service.knowledge && service.knowledge->isShort() ? 1 : 0;
    }
    for (const SloFigures &slo : answer.slos)
        totals.spent += slo.budget.hasData && slo.budget.state == BudgetState::Exhausted ? 1 : 0;
    return totals;
}

} // namespace

ServicesPlace::ServicesPlace(Workbench &workbench, std::function<void()> import, QWidget *parent)
    : QWidget(parent)
    , m_watch(&ServicesWatch::of(workbench))
    , m_header(new PlaceHeader(tr("Services"), this))
    , m_catalogue(new CatalogueView(*m_watch, std::move(import), this))
    , m_map(new MapView(*m_watch, this))
    , m_slos(new SlosView(*m_watch, this))
    , m_maturity(new MaturityView(*m_watch, this))
    , m_contracts(new ContractsView(*m_watch, this))
    , m_views(new ViewTabs(*m_header, viewKey, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    m_views->addView(QStringLiteral("catalogue"), tr("Catalogue"), m_catalogue, {QStringLiteral("V5a")});
    m_views->addView(QStringLiteral("map"), tr("Map"), m_map, {QStringLiteral("V5b")});
    m_views->addView(QStringLiteral("slos"), tr("SLOs"), m_slos, {QStringLiteral("V5c")});
    m_views->addView(QStringLiteral("maturity"), tr("Maturity"), m_maturity, {QStringLiteral("V5d")});
    m_views->addView(QStringLiteral("contracts"), tr("Contracts"), m_contracts, {QStringLiteral("V5e")});
    connect(m_watch, &ServicesWatch::changed, this, &ServicesPlace::showTotals);
    m_views->showRemembered();
    showTotals();
}

QStringList ServicesPlace::views() const
{
    return m_views->ids();
}

QString ServicesPlace::currentView() const
{
    return m_views->currentView();
}

void ServicesPlace::showView(const QString &view)
{
    m_views->showView(view);
}

/// "14 services   ·   6 of tier 1   ·   4 known by too few": what is wrong has a tone.
void ServicesPlace::showTotals()
{
    const ServicesAnswer *answer = m_watch->answer();
    if (!answer)
        return;
    const Totals totals = totalsOf(*answer);
    QList<TextRun> runs;
    const auto add = [&runs](const QString &words, Tone tone = Tone::Secondary) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append({words, tone, tone == Tone::Secondary ? TextWeight::Regular : TextWeight::Strong});
    };
    add(totals.services == 1 ? tr("1 service") : tr("%1 services").arg(totals.services));
    add(tr("%1 of tier 1").arg(totals.critical));
    if (totals.spent > 0)
        add(totals.spent == 1 ? tr("1 error budget spent") : tr("%1 error budgets spent").arg(totals.spent),
            Tone::Error);
    if (totals.scarce > 0)
        add(tr("%1 known by too few").arg(totals.scarce), Tone::Warning);
    if (const auto cycles = answer->cycles.size(); cycles > 0)
        add(cycles == 1 ? tr("1 cycle") : tr("%1 cycles").arg(cycles), Tone::Warning);
    m_header->setSubtitle(runs);
}

QList<KeyHelp> ServicesPlace::keys() const
{
    return {{QStringLiteral("/"), tr("Filter the table")},
            {QStringLiteral("N"), tr("Add a service or an objective")},
            {QStringLiteral("Del"), tr("Catalogue: retire what is selected")},
            {QStringLiteral("Ctrl+C"), tr("Copy the selected rows")}};
}

} // namespace fairlead
