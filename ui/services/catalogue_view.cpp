// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/catalogue_view.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"
#include "ui/services/service_text.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

using namespace service_text;

QList<FactColumn> columns()
{
    return {
        {CatalogueView::tr("Key"), 56},
        {CatalogueView::tr("Service"), 0},
        {CatalogueView::tr("Team"), 60},
        {CatalogueView::tr("Tier"), 48, true},
        {CatalogueView::tr("Life"), 100},
        {CatalogueView::tr("Owner"), 136},
        {CatalogueView::tr("Error budget"), 136, false,
         CatalogueView::tr("How the worst of its budgets stands, and what is used of it")},
        {CatalogueView::tr("Know it"), 84, false,
         CatalogueView::tr("People who can lead the work on it, and how many its tier asks for")},
        {CatalogueView::tr("Runbook"), 132},
        {CatalogueView::tr("Needs"), 64, true,
         CatalogueView::tr("Services and third parties that it needs when it runs")},
        {CatalogueView::tr("Needed by"), 84, true, CatalogueView::tr("Services that need it when they run")}};
}

Fact budget(const ServicesAnswer &answer, const ServiceFigures &figures)
{
    if (figures.worst >= 0)
        return stateAndUse(answer.slos[size_t(figures.worst)]);
    Fact fact = plain(CatalogueView::tr("no objective"));
    fact.tone = figures.tier == 1 && !figures.isRetired ? Tone::Warning : Tone::Secondary;
    if (fact.tone == Tone::Warning)
        fact.icon = QLatin1String("warning");
    fact.value = -2;
    return fact;
}

FactRow rowOf(const ServicesAnswer &answer, const ServiceFigures &figures)
{
    const Service &service = *answer.workspace.find(figures.service);
    const QString owner = words::person(answer.workspace, service.technicalOwner);
    Fact team = plain(words::team(answer.workspace, service.team));
    if (service.team.isNull()) {
        team.text = CatalogueView::tr("none");
        team.tone = figures.isRetired ? Tone::Secondary : Tone::Error;
        team.icon = figures.isRetired ? QLatin1String() : QLatin1String("error");
    }
    Fact level = plain(tier(figures.tier));
    level.value = figures.tier;
    FactRow row{refer(service.id),
                {plain(service.key), plain(service.name), team, level,
                 plain(choiceText(Service::table, service.lifecycle)),
                 owner.isEmpty() ? none() : plain(owner), budget(answer, figures),
                 knowledge(answer.workspace, figures), figures.isRetired ? none() : runbook(figures),
                 number(figures.needs, 0), number(figures.neededBy, 0)}};
    row.facts[1].why = service.description;
    if (figures.isRetired) {
        for (Fact &fact : row.facts) {
            fact.tone = Tone::Secondary;
            fact.icon = {};
        }
    }
    return row;
}

/// Of the service that is selected, the newest first.
QList<RecordRef> ownersOf(const Workspace &workspace, const RecordRef &service)
{
    std::vector<const ServiceOwnership *> rows;
    for (const ServiceOwnership &row : workspace.rows<ServiceOwnership>()) {
        if (row.service.uuid() == service.id)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::greater<>(), &ServiceOwnership::from);
    QList<RecordRef> records;
    for (const ServiceOwnership *row : rows)
        records.append(refer(row->id));
    return records;
}

} // namespace

CatalogueView::CatalogueView(ServicesWatch &watch, std::function<void()> import, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_workbench(watch.workbench())
    , m_table(new FactTable(m_workbench, tr("Services"), columns()))
    , m_retire(new Button(tr("Retire"), ButtonRole::Quiet))
    , m_empty(new EmptyState(tr("No services yet"),
                             tr("Here stands what your teams run, who answers for it, and what it lacks. "
                                "A catalogue of Backstage brings it all at once: its catalog-info.yaml, or "
                                "what its interface answers, as JSON."),
                             this))
    , m_body(new QWidget(this))
    , m_ownersHead(new SectionHead(tr("Who answered for it")))
{
    m_owners = makeRecordTable(
        m_workbench, tr("Owners over time"),
        {QLatin1String(ServiceOwnership::table),
         {QStringLiteral("team"), QStringLiteral("from"), QStringLiteral("to")},
         [this](const Workspace &workspace) { return ownersOf(workspace, m_table->current()); }},
        {0, 140, 140}, m_body);
    build();
    connect(m_empty->addVerb(tr("Import from Backstage…"), QLatin1String("import")), &QPushButton::clicked,
            this, [import = std::move(import)] { import(); });
    connect(m_empty->addVerb(tr("Add the first service")), &QPushButton::clicked, this,
            &CatalogueView::addService);
    m_empty->setGhostRows({{tr("S01"), tr("A service"), tr("tier 1"), tr("budget 20 % used")},
                           {tr("S02"), tr("What it waits for"), tr("tier 2"), tr("no runbook")}});
    connect(m_retire, &QPushButton::clicked, this, &CatalogueView::retire);
    connect(m_table, &FactTable::currentChanged, this, &CatalogueView::showOwners);
    connect(m_table, &FactTable::currentChanged, this, &CatalogueView::currentChanged);
    connect(&watch, &ServicesWatch::changed, this, &CatalogueView::show);
    show();
}

void CatalogueView::build()
{
    m_filter = makeFilter(*m_table, tr("Filter services"), this);
    auto *add = new Button(tr("New service"), ButtonRole::Normal);
    add->setToolTip(tr("Add a service (N)"));
    m_retire->setToolTip(tr("It runs no more from today on; its record stays (Del)"));
    connect(add, &QPushButton::clicked, this, &CatalogueView::addService);
    const auto key = [](int which, QWidget *within, auto slot) {
        auto *shortcut =
            new QShortcut(QKeySequence(which), within, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, within, slot);
    };
    key(Qt::Key_N, this, [this] { addService(); });
    key(Qt::Key_Delete, m_table, [this] { retire(); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addStretch(1);
    line->addWidget(m_retire);
    line->addWidget(add);
    auto *inside = new QVBoxLayout(m_body);
    setSpace(inside, {6, 1, 6, 3, 2});
    inside->addLayout(line);
    inside->addWidget(m_table, 5);
    inside->addWidget(m_ownersHead);
    inside->addWidget(m_owners);
    m_owners->setDensity(Density::Compact);
    m_owners->setFixedHeight(3 * theme(this).compactRowHeight() + theme(this).px(12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_body, 1);
    leadFocus(this, m_table);
}

void CatalogueView::show()
{
    const ServicesAnswer *answer = m_watch.answer();
    const bool isEmpty = answer && answer->services.empty();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    if (!answer)
        return;
    QList<FactRow> rows;
    for (const ServiceFigures &figures : answer->services) {
        const Service *service = answer->workspace.find(figures.service);
        if (m_workbench.team().isNull() || service->team == m_workbench.team())
            rows.append(rowOf(*answer, figures));
    }
    m_table->setRows(std::move(rows));
    if (!m_table->view().currentIndex().isValid() && m_table->shownRows() > 0)
        m_table->setCurrent(m_table->model().row(0).record);
    showOwners();
}

void CatalogueView::showOwners()
{
    const Service *service = m_workbench.workspace().find(Id<Service>::fromUuid(m_table->current().id));
    qobject_cast<RecordTableModel *>(m_owners->model())->refresh();
    m_retire->setEnabled(service && service->lifecycle != ServiceLifecycle::Retired);
    if (!service)
        return m_ownersHead->setNote(QString());
    m_ownersHead->setNote(m_owners->model()->rowCount() > 0
                              ? service->caption()
                              : tr("%1: no change of owner is on record").arg(service->caption()));
}

std::vector<Service> CatalogueView::selected() const
{
    std::vector<Service> services;
    const Workspace &workspace = m_workbench.workspace();
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table != QLatin1String(Service::table))
            continue;
        if (const Service *service = workspace.find(Id<Service>::fromUuid(record.id)))
            services.push_back(*service);
    }
    const Service *current = workspace.find(Id<Service>::fromUuid(m_table->current().id));
    if (services.empty() && current)
        services.push_back(*current);
    return services;
}

void CatalogueView::addService()
{
    const Workspace &workspace = m_workbench.workspace();
    Service service;
    service.id = Id<Service>::create();
    service.key = nextKey<Service>(workspace);
    service.name = tr("New service");
    service.team = m_workbench.team();
    m_filter->clear(); // what is new is not hidden
    const QString sentence = tr("Add the service %1").arg(service.key);
    addRecord(m_workbench, std::move(service), sentence);
}

void CatalogueView::retire()
{
    ChangeSet changes;
    QStringList names;
    for (const Service &service : selected()) {
        if (service.lifecycle == ServiceLifecycle::Retired)
            continue;
        Service retired = service;
        retired.lifecycle = ServiceLifecycle::Retired;
        retired.retiredOn = m_workbench.asOf();
        names.append(service.caption());
        changes.replace(service, std::move(retired));
    }
    changes.sentence = tr("Retire %1").arg(words::list(names));
    if (!changes.isEmpty())
        m_workbench.submit(changes);
}

} // namespace fairlead
