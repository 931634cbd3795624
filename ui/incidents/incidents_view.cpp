// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidents_view.h"

#include "core/scorecard/incident_edits.h"
#include "core/scorecard/incident_review.h"
#include "ui/incidents/action_section.h"
#include "ui/incidents/incident_detail.h"
#include "ui/incidents/incident_standing.h"
#include "ui/incidents/incident_trend.h"
#include "ui/incidents/incident_words.h"
#include "ui/incidents/review_section.h"
#include "ui/incidents/spare_columns.h"
#include "ui/inspector/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_row.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemView>
#include <QChartView>
#include <QComboBox>
#include <QGraphicsLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int monthsShown = 12;
constexpr int chartHeight = 128;

std::vector<const CauseTheme *> themesByKey(const Workspace &workspace)
{
    std::vector<const CauseTheme *> themes;
    for (const CauseTheme &theme : workspace.rows<CauseTheme>())
        themes.push_back(&theme);
    std::ranges::stable_sort(themes, {}, &CauseTheme::key);
    return themes;
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

IncidentsView::IncidentsView(Workbench &workbench, OperationsTools tools, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_tools(std::move(tools))
    , m_table(new FactTable(workbench, tr("Incidents"), incidentColumns()))
    , m_detail(new IncidentDetail(workbench, [this] { return now(); }))
    , m_chart(new IncidentTrendChart)
    , m_chartView(new QChartView(m_chart))
    , m_figures(new RunsLabel)
    , m_count(new RunsLabel)
    , m_service(new QComboBox)
    , m_severity(new QComboBox)
    , m_theme(new QComboBox)
    , m_months(new QComboBox)
    , m_reviewOpen(new Button(tr("Review open"), ButtonRole::Quiet))
    , m_empty(new EmptyState(tr("No incidents yet"),
                             tr("Here stands what went wrong for users, how long it took, what was learned "
                                "and what follows from it. Incidents of a pager can be imported."),
                             this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    build();
    addKeys();
    connect(m_table, &FactTable::currentChanged, this, [this] {
        if (!m_isRefreshing)
            m_detail->show(Id<Incident>::fromUuid(m_table->current().id));
    });
    connect(m_detail, &IncidentDetail::reportWanted, this, &IncidentsView::reportCurrent);
    connect(&workbench.session(), &Session::changed, this, &IncidentsView::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &IncidentsView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &IncidentsView::refresh);
    connect(&workbench, &Workbench::selectionChanged, this, &IncidentsView::follow);
}

/// An open editor commits while it is destroyed; the view is not there any more to follow.
IncidentsView::~IncidentsView()
{
    m_workbench.session().disconnect(this);
    m_workbench.disconnect(this);
    m_table->disconnect(this);
}

void IncidentsView::build()
{
    m_empty->setGhostRows({{tr("INC-1"), tr("Sev2"), tr("The checkout did not answer"), tr("49 min")},
                           {tr("INC-2"), tr("Sev3"), tr("Invoices went out late"), tr("2 h 5 min")}});
    connect(m_empty->addVerb(tr("Open the first incident"), QLatin1String("plus")), &QPushButton::clicked,
            this, &IncidentsView::addIncident);
    connect(m_empty->addVerb(tr("Import…"), QLatin1String("import")), &QPushButton::clicked, this,
            [this] { m_tools.runCommand(QStringLiteral("file.import")); });
    auto *left = new QWidget;
    auto *inside = new QVBoxLayout(left);
    setSpace(inside, {0, 1, 0, 3, 2}); // the frame of a picture has its own margin at the left
    auto *upper = new QVBoxLayout;
    auto *lower = new QVBoxLayout;
    inside->addLayout(upper);
    inside->addWidget(buildTrend());
    inside->addLayout(lower, 1);
    setSpace(upper, {6, 0, 2, 0, 2});
    setSpace(lower, {6, 0, 2, 0, 1});
    upper->addWidget(buildFilters());
    lower->addWidget(m_figures);
    lower->addWidget(m_count);
    lower->addWidget(m_table, 1);
    m_table->installEventFilter(this);
    m_table->view().setDensity(Density::Compact);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_split->addWidget(left);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 11);
    m_split->setStretchFactor(1, 9);
    m_split->setSizes({1200, 800});
    m_split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_split, 1);
    leadFocus(this, m_table);
}

QWidget *IncidentsView::buildFilters()
{
    auto *bar = new QWidget;
    auto *row = new FlowRow(bar);
    m_words = makeFilter(*m_table, tr("Filter incidents"), this);
    m_words->setFixedWidth(theme(this).px(130));
    row->addWidget(m_words);
    const std::pair<QComboBox *, QString> boxes[] = {{m_service, tr("Service")},
                                                     {m_severity, tr("Severity")},
                                                     {m_theme, tr("Cause")},
                                                     {m_months, tr("Period")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        box->view()->setAccessibleName(name);
        box->setToolTip(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &IncidentsView::readFilters);
    }
    m_reviewOpen->setCheckable(true);
    m_reviewOpen->setToolTip(tr("Only those whose review is still to be held or signed off"));
    connect(m_reviewOpen, &QPushButton::toggled, this, &IncidentsView::readFilters);
    row->addWidget(m_reviewOpen);
    auto *add = new Button(tr("New incident"), ButtonRole::Primary);
    add->setToolTip(tr("Open an incident now (N)"));
    connect(add, &QPushButton::clicked, this, &IncidentsView::addIncident);
    row->addWidget(add);
    connect(m_words, &QLineEdit::textChanged, this, &IncidentsView::showTrend);
    return bar;
}

QWidget *IncidentsView::buildTrend()
{
    m_chartView->setFrameShape(QFrame::NoFrame);
    m_chartView->setBackgroundBrush(Qt::NoBrush);
    m_chartView->setRenderHint(QPainter::Antialiasing);
    m_chartView->setFocusPolicy(Qt::StrongFocus);
    m_chartView->setMinimumHeight(theme(this).px(chartHeight));
    m_chartView->setAccessibleName(tr("Incidents by month and cause"));
    m_chartView->viewport()->setAccessibleName(m_chartView->accessibleName());
    m_chartView->viewport()->installEventFilter(this);
    auto *inset = new QWidget;
    auto *room = new QVBoxLayout(inset);
    setSpace(room, {6, 0, 2, 0, 0});
    room->addWidget(m_chartView);
    leadFocus(inset, m_chartView);
    m_frame = new PictureFrame(inset, *this);
    auto *trend = new Button(tr("Trend as PDF"), ButtonRole::Quiet);
    trend->setToolTip(tr("The incident trend review (Shift+R)"));
    connect(trend, &QPushButton::clicked, this, &IncidentsView::reportTrend);
    m_frame->addEnd(trend);
    m_frame->setFixedHeight(theme(this).px(chartHeight + 44));
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    return m_frame;
}

void IncidentsView::addKeys()
{
    const auto on = [this](const QKeySequence &keys, QWidget *within, auto run) {
        auto *shortcut = new QShortcut(keys, within, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::Key_N), this, [this] { addIncident(); });
    on(QKeySequence(Qt::Key_E), m_split, [this] { m_detail->addEntry(); });
    on(QKeySequence(Qt::Key_A), m_split, [this] { m_detail->actions().addAction(); });
    on(QKeySequence(Qt::Key_C), m_split, [this] { m_detail->copyUpdate(); });
    on(QKeySequence(Qt::Key_S), m_split, [this] { m_detail->advance(); });
    on(QKeySequence(Qt::Key_V), m_split, [this] { m_detail->review().begin(); });
    on(QKeySequence(Qt::Key_R), m_split, [this] { reportCurrent(); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_R), m_split, [this] { reportTrend(); });
    for (int section = 0; section < 4; ++section) {
        on(QKeySequence(Qt::Key_1 + section), m_split,
           [this, section] { m_detail->goTo(IncidentDetail::Section(section)); });
    }
}

QDateTime IncidentsView::now() const
{
    // The day is the one that is looked at, which need not be today.
    return {m_workbench.asOf(), m_tools.clock().toUTC().time(), Qt::UTC};
}

void IncidentsView::setFilter(const IncidentFilter &filter)
{
    m_filter = filter;
    refresh();
}

void IncidentsView::fillChoices()
{
    const Workspace &workspace = m_workbench.workspace();
    m_isFilling = true;
    for (QComboBox *box : {m_service, m_severity, m_theme, m_months})
        box->clear();
    m_service->addItem(tr("All services"), QString());
    std::vector<const Service *> services;
    for (const Service &service : workspace.rows<Service>())
        services.push_back(&service);
    std::ranges::stable_sort(services, {}, &Service::key);
    for (const Service *service : services)
        m_service->addItem(service->name, service->id.toString());
    m_severity->addItem(tr("All severities"), 0);
    for (int level = 1; level <= 4; ++level)
        m_severity->addItem(incident_words::severity(level), level);
    m_theme->addItem(tr("All causes"), QString());
    for (const CauseTheme *theme : themesByKey(workspace))
        m_theme->addItem(theme->caption(), theme->id.toString());
    m_months->addItem(tr("All the time"), 0);
    for (const int months : {1, 3, 6, 12})
        m_months->addItem(months == 1 ? tr("Last month") : tr("Last %1 months").arg(months), months);
    choose(*m_service, m_filter.service.isNull() ? QString() : m_filter.service.toString());
    choose(*m_severity, m_filter.severity);
    choose(*m_theme, m_filter.theme.isNull() ? QString() : m_filter.theme.toString());
    choose(*m_months, m_filter.months);
    m_reviewOpen->setChecked(m_filter.isReviewOpen);
    m_isFilling = false;
}

void IncidentsView::readFilters()
{
    if (m_isFilling)
        return;
    m_filter.service = Id<Service>::fromString(m_service->currentData().toString());
    m_filter.severity = m_severity->currentData().toInt();
    m_filter.theme = Id<CauseTheme>::fromString(m_theme->currentData().toString());
    m_filter.months = m_months->currentData().toInt();
    m_filter.isReviewOpen = m_reviewOpen->isChecked();
    refresh();
}

void IncidentsView::showEvent(QShowEvent *event)
{
    refresh(); // what happened while nobody looked
    follow();
    QWidget::showEvent(event);
}

void IncidentsView::refresh()
{
    if (!isVisible())
        return;
    const Workspace &workspace = m_workbench.workspace();
    const bool isEmpty = workspace.rows<Incident>().isEmpty();
    m_empty->setVisible(isEmpty);
    m_split->setVisible(!isEmpty);
    m_filter.team = m_workbench.team();
    fillChoices();
    m_isRefreshing = true;
    const RecordRef current = m_table->current();
    m_table->setRows(incidentRows(workspace, m_filter, m_workbench.asOf()));
    if (!current.id.isNull())
        m_table->setCurrent(current);
    if (!m_table->view().currentIndex().isValid() && m_table->model().rowCount() > 0)
        m_table->setCurrent(m_table->model().row(0).record);
    m_isRefreshing = false;
    showTrend();
    m_detail->show(Id<Incident>::fromUuid(m_table->current().id));
}

void IncidentsView::showTrend()
{
    const Workspace &workspace = m_workbench.workspace();
    IncidentFilter always = m_filter;
    always.months = 0; // the trend has its own period
    std::vector<const Incident *> incidents;
    for (const FactRow &row : incidentRows(workspace, always, m_workbench.asOf())) {
        if (const Incident *incident = workspace.find(Id<Incident>::fromUuid(row.record.id)))
            incidents.push_back(incident);
    }
    std::ranges::reverse(incidents);
    m_chart->show(incidentTrend(incidents, themesByKey(workspace), m_workbench.asOf(), monthsShown),
                  theme(this));
    m_figures->setRuns(trendRuns(workspace, m_workbench.asOf()));
    const auto all = workspace.rows<Incident>().size();
    m_count->setText(m_table->shownRows() == int(all)
                         ? QString()
                         : tr("%1 of %2 incidents are shown").arg(m_table->shownRows()).arg(all));
    m_count->setVisible(!m_count->text().isEmpty());
    m_frame->refresh();
}

/// The incident that the selection is about; a null id: none.
Id<Incident> IncidentsView::meant() const
{
    const Workspace &workspace = m_workbench.workspace();
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Incident::table))
            return Id<Incident>::fromUuid(record.id);
        if (const auto *review = record.table == QLatin1String(IncidentReview::table)
                ? workspace.find(Id<IncidentReview>::fromUuid(record.id))
                : nullptr)
            return review->incident;
        if (record.table != QLatin1String(CauseTheme::table))
            continue;
        Id<Incident> newest;
        for (const Incident *incident : incidentsByStart(workspace)) {
            if (incident->theme.uuid() == record.id)
                newest = incident->id;
        }
        return newest;
    }
    return {};
}

/// What is selected elsewhere, by a check for instance, is shown here, whatever is filtered.
void IncidentsView::follow()
{
    if (!isVisible())
        return;
    const Id<Incident> incident = meant();
    const Incident *row = m_workbench.workspace().find(incident);
    if (!row)
        return;
    m_table->setCurrent(refer(incident));
    if (m_table->current().id == incident.uuid())
        return;
    m_words->clear();
    setFilter({});
    m_table->setCurrent(refer(incident));
}

void IncidentsView::addIncident()
{
    const Workspace &workspace = m_workbench.workspace();
    IncidentReport report;
    report.title = tr("New incident");
    report.at = now();
    report.service = m_filter.service;
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Service::table))
            report.service = Id<Service>::fromUuid(record.id);
    }
    const auto changes = openIncident(workspace, report);
    const auto added = changes ? changes->edits.front().as<Incident>() : std::nullopt;
    if (!m_workbench.submit(changes) || !added)
        return;
    m_workbench.select({refer(added->id())});
    if (m_detail->facts() && m_detail->facts()->focusField(QStringLiteral("title"))) {
        if (auto *title =
                qobject_cast<QLineEdit *>(m_detail->facts()->field(QStringLiteral("title"))->editor()))
            title->selectAll();
    }
}

void IncidentsView::reportCurrent()
{
    const Incident *incident = m_detail->incident();
    if (!incident)
        return;
    m_workbench.select({refer(incident->id)}); // the report is about what is selected
    m_tools.runCommand(QStringLiteral("report.review"));
}

void IncidentsView::reportTrend()
{
    m_tools.runCommand(QStringLiteral("report.incidents"));
}

bool IncidentsView::eventFilter(QObject *watched, QEvent *event)
{
    constexpr int leastTitle = 220;
    if (event->type() == QEvent::Resize && watched == m_table)
        spareColumns(*m_table, incidentColumnsToSpare, leastTitle);
    if (event->type() == QEvent::MouseButtonRelease && watched == m_chartView->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int cause =
            m_chart->causeAt(m_chart->mapFromScene(m_chartView->mapToScene(mouse->position().toPoint())));
        IncidentFilter filter = m_filter;
        filter.theme = cause < 0 ? Id<CauseTheme>() : m_chart->trend().causes[size_t(cause)].theme;
        if (!(filter == m_filter))
            setFilter(filter);
    }
    return QWidget::eventFilter(watched, event);
}

void IncidentsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame) {
        m_chartView->setMinimumHeight(theme(this).px(chartHeight));
        m_frame->setFixedHeight(theme(this).px(chartHeight + 44));
        showTrend();
        m_detail->show(Id<Incident>::fromUuid(m_table->current().id));
    }
}

QString IncidentsView::trendText() const
{
    return m_figures->text();
}

QString IncidentsView::finding() const
{
    const IncidentTrend &trend = m_chart->trend();
    if (trend.causes.empty() || trend.total() == 0)
        return tr("No incident in 12 months");
    const IncidentTrend::Cause &worst = trend.causes.front();
    return tr("%1 incidents in 12 months; %2 cost most: %3 min")
        .arg(trend.total())
        .arg(worst.key)
        .arg(worst.badMinutes);
}

QString IncidentsView::pictureName() const
{
    return tr("incidents by month and cause");
}

QSizeF IncidentsView::pictureSize() const
{
    return QSizeF(std::max(640, m_chartView->width()), std::max(200, m_chartView->height()));
}

void IncidentsView::drawPicture(QPainter &painter, const Theme &look) const
{
    QGraphicsScene scene;
    auto *chart = new IncidentTrendChart;
    scene.addItem(chart);
    chart->resize(pictureSize());
    chart->show(m_chart->trend(), look);
    chart->layout()->activate(); // there is no event loop that would do it
    const QRectF area(QPointF(0, 0), pictureSize());
    scene.setSceneRect(area);
    scene.render(&painter, area, area);
}

PictureTable IncidentsView::pictureTable() const
{
    const IncidentTrend &trend = m_chart->trend();
    PictureTable table;
    table.headers.append(tr("Cause"));
    for (const QDate month : trend.months)
        table.headers.append(QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat) + u' '
                             + QString::number(month.year() % 100));
    for (const IncidentTrend::Cause &cause : trend.causes) {
        QStringList row{QString(cause.key + u' ' + cause.name)};
        for (const int count : cause.counts)
            row.append(QString::number(count));
        table.rows.append(row);
    }
    return table;
}

} // namespace fairlead
