// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/releases_view.h"

#include "core/base/choice_text.h"
#include "core/scorecard/incident_edits.h"
#include "core/scorecard/release_edits.h"
#include "ui/incidents/release_detail.h"
#include "ui/incidents/sign_line.h"
#include "ui/incidents/spare_columns.h"
#include "ui/inspector/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_row.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int daysUntilRelease = 7;
constexpr int mostFreezeRows = 3;

} // namespace

ReleasesView::ReleasesView(Workbench &workbench, OperationsTools tools, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_tools(std::move(tools))
    , m_releases(new FactTable(workbench, tr("Releases"), change_facts::releaseColumns()))
    , m_deployments(new FactTable(workbench, tr("Deployments"), change_facts::deploymentColumns()))
    , m_freezes(new FactTable(workbench, tr("Freeze decisions"), change_facts::freezeColumns()))
    , m_detail(new ReleaseDetail(workbench))
    , m_releasesHead(new SectionHead(tr("Releases")))
    , m_deploymentsHead(new SectionHead(tr("What was deployed")))
    , m_freezesHead(new SectionHead(tr("Freeze of features")))
    , m_sign(new SignLine(tr("Features wait"), tr("Features go on")))
    , m_service(new QComboBox)
    , m_days(new QComboBox)
    , m_troubled(new Button(tr("Trouble only"), ButtonRole::Quiet))
    , m_empty(new EmptyState(tr("No releases yet"),
                             tr("Here stands what goes out, whether its checklist is passed and somebody "
                                "decided to go, and what came of it. Deployments of GitHub can be imported."),
                             this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    build();
    addKeys();
    connect(m_releases, &FactTable::currentChanged, this, [this] {
        if (!m_isRefreshing)
            m_detail->show(Id<Release>::fromUuid(m_releases->current().id));
    });
    connect(m_sign, &SignLine::decided, this, &ReleasesView::decideFreeze);
    connect(&workbench.session(), &Session::changed, this, &ReleasesView::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &ReleasesView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &ReleasesView::refresh);
    connect(&workbench, &Workbench::selectionChanged, this, &ReleasesView::follow);
}

/// An open editor commits while it is destroyed; the view is not there any more to follow.
ReleasesView::~ReleasesView()
{
    m_workbench.session().disconnect(this);
    m_workbench.disconnect(this);
    m_releases->disconnect(this);
}

void ReleasesView::build()
{
    m_empty->setGhostRows({{tr("REL1"), tr("Checkout 2.4"), tr("12 of 15"), tr("not decided")},
                           {tr("REL2"), tr("Ledger 1.9"), tr("15 of 15"), tr("go")}});
    connect(m_empty->addVerb(tr("Plan the first release"), QLatin1String("plus")), &QPushButton::clicked,
            this, &ReleasesView::addRelease);
    connect(m_empty->addVerb(tr("Import…"), QLatin1String("import")), &QPushButton::clicked, this,
            [this] { m_tools.runCommand(QStringLiteral("file.import")); });
    auto *left = new QWidget;
    auto *inside = new QVBoxLayout(left);
    setSpace(inside, {6, 1, 2, 3, 1});
    inside->addWidget(buildFilters());
    for (FactTable *table : {m_releases, m_deployments, m_freezes}) {
        table->view().setDensity(Density::Compact);
        table->view().setSelectionMode(QAbstractItemView::SingleSelection);
        table->installEventFilter(this);
    }
    inside->addWidget(m_releasesHead);
    inside->addWidget(m_releases, 4);
    inside->addWidget(m_deploymentsHead);
    inside->addWidget(m_deployments, 4);
    inside->addWidget(m_freezesHead);
    inside->addWidget(m_freezes);
    inside->addWidget(m_sign);
    m_split->addWidget(left);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 11);
    m_split->setStretchFactor(1, 9);
    m_split->setSizes({1100, 900});
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_split, 1);
    leadFocus(this, m_releases);
}

QWidget *ReleasesView::buildFilters()
{
    auto *bar = new QWidget;
    auto *row = new FlowRow(bar);
    auto *words = makeFilter(*m_releases, tr("Filter releases and deployments"), this);
    connect(words, &QLineEdit::textChanged, m_deployments, &FactTable::setFilter);
    row->addWidget(words);
    m_service->setAccessibleName(tr("Service"));
    m_days->setAccessibleName(tr("Period of the deployments"));
    for (QComboBox *box : {m_service, m_days}) {
        box->view()->setAccessibleName(box->accessibleName());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box);
    }
    for (const int days : {7, 28, 90})
        m_days->addItem(tr("Last %1 days").arg(days), days);
    m_days->addItem(tr("All the time"), 0);
    m_days->setCurrentIndex(m_days->findData(m_scope.days));
    const auto read = [this] {
        if (m_isFilling)
            return;
        m_scope.service = Id<Service>::fromString(m_service->currentData().toString());
        m_scope.days = m_days->currentData().toInt();
        m_scope.isTroubled = m_troubled->isChecked();
        refresh();
    };
    connect(m_service, &QComboBox::activated, this, read);
    connect(m_days, &QComboBox::activated, this, read);
    m_troubled->setCheckable(true);
    m_troubled->setToolTip(tr("Only what failed, was rolled back or caused an incident"));
    connect(m_troubled, &QPushButton::toggled, this, read);
    row->addWidget(m_troubled);
    auto *add = new Button(tr("New release"), ButtonRole::Primary);
    add->setToolTip(tr("Plan a release (N)"));
    connect(add, &QPushButton::clicked, this, &ReleasesView::addRelease);
    row->addWidget(add);
    return bar;
}

void ReleasesView::addKeys()
{
    const auto on = [this](const QKeySequence &keys, QWidget *within, auto run) {
        auto *shortcut = new QShortcut(keys, within, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::Key_N), this, [this] { addRelease(); });
    on(QKeySequence(Qt::Key_C), m_split, [this] { m_detail->startChecklist(); });
    on(QKeySequence(Qt::Key_S), m_split, [this] { m_detail->sendOut(); });
    on(QKeySequence(Qt::Key_I), m_deployments, [this] { openIncident(); });
    on(QKeySequence(Qt::Key_O), m_deployments, [this] { setOutcome(DeploymentOutcome::Ok); });
    on(QKeySequence(Qt::Key_F), m_deployments, [this] { setOutcome(DeploymentOutcome::Failed); });
    on(QKeySequence(Qt::Key_B), m_deployments, [this] { setOutcome(DeploymentOutcome::RolledBack); });
}

void ReleasesView::setScope(const change_facts::Scope &scope)
{
    m_scope = scope;
    refresh();
}

void ReleasesView::fillServices()
{
    m_isFilling = true;
    m_service->clear();
    m_service->addItem(tr("All services"), QString());
    std::vector<const Service *> services;
    for (const Service &service : m_workbench.workspace().rows<Service>())
        services.push_back(&service);
    std::ranges::stable_sort(services, {}, &Service::key);
    for (const Service *service : services)
        m_service->addItem(service->name, service->id.toString());
    m_service->setCurrentIndex(
        std::max(0, m_service->findData(m_scope.service.isNull() ? QString() : m_scope.service.toString())));
    m_days->setCurrentIndex(std::max(0, m_days->findData(m_scope.days)));
    m_troubled->setChecked(m_scope.isTroubled);
    m_isFilling = false;
}

bool ReleasesView::eventFilter(QObject *watched, QEvent *event)
{
    constexpr int least = 130;
    if (event->type() == QEvent::Resize) {
        if (watched == m_releases)
            spareColumns(*m_releases, change_facts::releaseColumnsToSpare, least);
        if (watched == m_deployments)
            spareColumns(*m_deployments, change_facts::deploymentColumnsToSpare, least);
        if (watched == m_freezes)
            spareColumns(*m_freezes, change_facts::freezeColumnsToSpare, least);
    }
    return QWidget::eventFilter(watched, event);
}

void ReleasesView::showEvent(QShowEvent *event)
{
    refresh(); // what happened while nobody looked
    follow();
    QWidget::showEvent(event);
}

void ReleasesView::refresh()
{
    if (!isVisible())
        return;
    const Workspace &workspace = m_workbench.workspace();
    const QDate asOf = m_workbench.asOf();
    m_scope.team = m_workbench.team();
    fillServices();
    const auto fill = [](FactTable &table, QList<FactRow> rows) {
        const RecordRef current = table.current();
        table.setRows(std::move(rows));
        if (!current.id.isNull())
            table.setCurrent(current);
        if (!table.view().currentIndex().isValid() && table.model().rowCount() > 0)
            table.setCurrent(table.model().row(0).record);
    };
    m_isRefreshing = true;
    fill(*m_releases, change_facts::releaseRows(workspace, m_scope, asOf));
    fill(*m_deployments, change_facts::deploymentRows(workspace, m_scope, asOf));
    fill(*m_freezes, change_facts::freezeRows(workspace, asOf));
    m_isRefreshing = false;
    arrangeEmpty();
    m_detail->show(Id<Release>::fromUuid(m_releases->current().id));
}

void ReleasesView::arrangeEmpty()
{
    const Workspace &workspace = m_workbench.workspace();
    const bool hasFreezes = m_freezes->model().rowCount() > 0;
    const bool isEmpty =
        workspace.rows<Release>().isEmpty() && workspace.rows<Deployment>().isEmpty() && !hasFreezes;
    m_empty->setVisible(isEmpty);
    m_split->setVisible(!isEmpty);
    const auto count = [](const FactTable &table, auto say) { return say(table.shownRows()); };
    m_releasesHead->setNote(
        count(*m_releases, [](int rows) { return rows == 0 ? tr("none; N plans one") : QString(); }));
    m_deploymentsHead->setNote(count(*m_deployments, [](int rows) {
        return rows == 0 ? tr("nothing in this period") : tr("%1 shown").arg(rows);
    }));
    m_freezesHead->setNote(hasFreezes ? tr("what the error budget policy asks for, and what was decided")
                                      : tr("no error budget is spent"));
    m_freezes->setVisible(hasFreezes);
    m_sign->setVisible(hasFreezes);
    m_sign->setEnabled(m_workbench.readOnlyReason().isEmpty());
    const int rows = std::clamp(m_freezes->model().rowCount(), 1, mostFreezeRows);
    m_freezes->setFixedHeight((rows + 1) * theme(this).compactRowHeight() + theme(this).px(14));
}

/// What is selected elsewhere, by a check for instance, is shown here, whatever is filtered.
void ReleasesView::follow()
{
    if (!isVisible())
        return;
    const QList<RecordRef> &selected = m_workbench.selection();
    if (selected.size() != 1)
        return;
    const RecordRef &record = selected.first();
    FactTable *table = record.table == QLatin1String(Release::table) ? m_releases
        : record.table == QLatin1String(Deployment::table)           ? m_deployments
                                                                     : nullptr;
    if (!table)
        return;
    if (table->model().rowOf(record) < 0)
        setScope({{}, {}, 0, false});
    table->setCurrent(record);
}

void ReleasesView::addRelease()
{
    const auto changes =
        planRelease(m_workbench.workspace(), tr("New release"), m_workbench.asOf().addDays(daysUntilRelease));
    const auto added = changes ? changes->edits.front().as<Release>() : std::nullopt;
    if (!m_workbench.submit(changes) || !added)
        return;
    m_workbench.select({refer(added->id())});
    if (m_detail->form() && m_detail->form()->focusField(QStringLiteral("name"))) {
        if (auto *name = qobject_cast<QLineEdit *>(m_detail->form()->field(QStringLiteral("name"))->editor()))
            name->selectAll();
    }
}

const Deployment *ReleasesView::currentDeployment() const
{
    return m_workbench.workspace().find(Id<Deployment>::fromUuid(m_deployments->current().id));
}

void ReleasesView::setOutcome(DeploymentOutcome outcome)
{
    const Deployment *deployment = currentDeployment();
    if (!deployment)
        return;
    Deployment after = *deployment;
    after.outcome = outcome;
    const QString label = choiceText(Deployment::table, outcome);
    ChangeSet changes{tr("Deployment of %1: %2").arg(deployment->at.toUTC().toString(Qt::ISODate), label),
                      {}};
    changes.replace(*deployment, std::move(after));
    if (!changes.isEmpty())
        m_workbench.submit(changes);
}

void ReleasesView::openIncident()
{
    const Deployment *deployment = currentDeployment();
    if (!deployment)
        return;
    IncidentReport report;
    report.title = tr("New incident");
    report.service = deployment->service;
    report.deployment = deployment->id;
    report.at = deployment->at;
    const auto changes = ::fairlead::openIncident(m_workbench.workspace(), report);
    const auto added = changes ? changes->edits.front().as<Incident>() : std::nullopt;
    if (m_workbench.submit(changes) && added)
        Q_EMIT incidentOpened(added->id());
}

void ReleasesView::decideFreeze(bool freezes)
{
    const Slo *slo = m_workbench.workspace().find(Id<Slo>::fromUuid(m_freezes->current().id));
    if (slo
        && m_workbench.submit(::fairlead::decideFreeze(
            m_workbench.workspace(), *slo, freezes ? FreezeDecision::Freeze : FreezeDecision::GoOn,
            m_sign->signedOn(m_workbench.asOf()))))
        m_sign->clearReason();
}

} // namespace fairlead
