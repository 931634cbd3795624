// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operations_place.h"

#include "ui/incidents/incidents_view.h"
#include "ui/incidents/releases_view.h"
#include "ui/kit/place_header.h"
#include "ui/kit/view_tabs.h"
#include "ui/operations/health_view.h"
#include "ui/operations/ops_review_view.h"
#include "ui/operations/rota_view.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString viewKey = QStringLiteral("operations/view");

} // namespace

OperationsPlace::OperationsPlace(Workbench &workbench, OperationsTools tools, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Operations"), this))
    , m_rota(new RotaView(workbench, this))
    , m_health(new HealthView(workbench, this))
    , m_incidents(new IncidentsView(workbench, tools, this))
    , m_review(new OpsReviewView(workbench, this))
    , m_changes(new ReleasesView(workbench, tools, this))
    , m_views(new ViewTabs(*m_header, viewKey, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views, 1);
    m_views->addView(QStringLiteral("rota"), tr("Rota"), m_rota, {QStringLiteral("V4a")});
    m_views->addView(QStringLiteral("health"), tr("On-call health"), m_health, {QStringLiteral("V4b")});
    connect(m_health, &HealthView::rotationWanted, m_review, &OpsReviewView::addRotation);
    connect(m_health, &HealthView::rotaWanted, this,
            [this](const Id<Rotation> &rotation, QDate monday, ShiftLayer layer) {
                showView(QStringLiteral("rota"));
                m_rota->showTurn(rotation, monday, layer);
            });
    m_views->addView(QStringLiteral("incidents"), tr("Incidents"), m_incidents, {QStringLiteral("V4c")});
    m_views->addView(QStringLiteral("review"), tr("Ops review"), m_review, {QStringLiteral("V4d")});
    m_views->addView(QStringLiteral("changes"), tr("Changes and releases"), m_changes,
                     {QStringLiteral("V4e")});
    connect(m_changes, &ReleasesView::incidentOpened, this, [this](const Id<Incident> &incident) {
        showView(QStringLiteral("incidents"));
        m_workbench.select({refer(incident)});
    });
    connect(&workbench, &Workbench::resultChanged, this, &OperationsPlace::showTotals);
    connect(&workbench, &Workbench::contextChanged, this, &OperationsPlace::showTotals);
    m_views->showRemembered();
    showTotals();
}

QStringList OperationsPlace::views() const
{
    return m_views->ids();
}

QString OperationsPlace::currentView() const
{
    return m_views->currentView();
}

void OperationsPlace::showView(const QString &view)
{
    m_views->showView(view);
}

/// What needs somebody: holes, turns in leave, uneven load.
void OperationsPlace::showTotals()
{
    const auto count = [this](QLatin1String code) {
        return std::ranges::count_if(m_workbench.findings(), [code](const Finding &finding) {
            return finding.code == code && finding.severity != Severity::Information;
        });
    };
    QList<TextRun> runs;
    const auto say = [&runs](const QString &words, qsizetype number, Tone tone) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("   ·   ")});
        runs.append({words.arg(number), number > 0 ? tone : Tone::Secondary});
    };
    if (m_workbench.result()) {
        say(tr("turns without anybody: %1"), count(QLatin1String("X08")), Tone::Error);
        say(tr("during leave: %1"), count(QLatin1String("X09")), Tone::Error);
        say(tr("uneven rotations: %1"), count(QLatin1String("X11")), Tone::Warning);
    }
    m_header->setSubtitle(runs);
}

QList<KeyHelp> OperationsPlace::keys() const
{
    if (currentView() == QStringLiteral("rota"))
        return {{QStringLiteral("X, Enter"), tr("Mark a turn, go to another, swap")},
                {QStringLiteral("P"), tr("Propose a rota")},
                {QStringLiteral("Ctrl+Enter"), tr("Take the proposal")},
                {QStringLiteral("Esc"), tr("Stop a search, give up a swap or a proposal")},
                {QStringLiteral("T"), tr("View as table")}};
    if (currentView() == QStringLiteral("health"))
        return {{QStringLiteral("← → ↑ ↓"), tr("Chart: walk along the weeks, through the kinds of a week")},
                {QStringLiteral("Enter"), tr("Chart: the pages behind; a gap: the turn in the rota")},
                {QStringLiteral("1–4"), tr("Go to a list: fairness, alert rules, gaps, pages")},
                {QStringLiteral("A, N, U"), tr("A page: needed somebody, noise, duplicate")},
                {QStringLiteral("K, T, D"), tr("An alert rule: keep, tune, delete")},
                {QStringLiteral("Ctrl+Enter"), tr("Take the proposed on-call factors")},
                {QStringLiteral("Esc"), tr("Show all pages, back to the chart")},
                {QStringLiteral("T"), tr("Chart: view as table")}};
    if (currentView() == QStringLiteral("incidents"))
        return {{QStringLiteral("N"), tr("Open an incident now")},
                {QStringLiteral("S"), tr("On to its next state")},
                {QStringLiteral("E, Del"), tr("New line of the timeline, remove a line")},
                {QStringLiteral("V"), tr("Begin the review")},
                {QStringLiteral("A"), tr("New action from this incident")},
                {QStringLiteral("D, H, Shift+H"), tr("An action: done, it has helped, it has not")},
                {QStringLiteral("1–4"), tr("Course, facts, review, actions")},
                {QStringLiteral("C"), tr("Copy an update for others to read")},
                {QStringLiteral("R, Shift+R"), tr("Report about this incident, about the trend")},
                {QStringLiteral("/"), tr("Filter by words")},
                {QStringLiteral("T"), tr("View as table")}};
    if (currentView() == QStringLiteral("changes"))
        return {{QStringLiteral("N"), tr("Plan a release")},
                {QStringLiteral("C"), tr("Start its go/no-go checklist")},
                {QStringLiteral("M, X, W, U"), tr("A point: met, not met, waived, unknown")},
                {QStringLiteral("S"), tr("It is released")},
                {QStringLiteral("O, F, B"), tr("A deployment: went well, failed, rolled back")},
                {QStringLiteral("I"), tr("New incident that the deployment caused")},
                {QStringLiteral("/"), tr("Filter by words")}};
    return {{QStringLiteral("1–7"), tr("Go to a section")},
            {QStringLiteral("A, N, U"), tr("A page: needed somebody, noise, duplicate")},
            {QStringLiteral("K, T, D"), tr("An alert rule: keep, tune, delete")},
            {QStringLiteral("P"), tr("A budget: take the proposed work into the plan")},
            {QStringLiteral("F, Shift+F"), tr("A budget: decide a feature freeze, or against it")},
            {QStringLiteral("X, Enter"), tr("Mark a turn (secondary with Shift), go to another, swap")},
            {QStringLiteral("N, Shift+N"), tr("New action from this line; on a page with Shift")},
            {QStringLiteral("F2"), tr("Rename an action")},
            {QStringLiteral("O"), tr("Choose the owner of an action")},
            {QStringLiteral("D"), tr("An action: done")},
            {QStringLiteral("H"), tr("Copy the hand-over text")}};
}

} // namespace fairlead
