// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_place.h"

#include "core/planning/people_plan.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/place_header.h"
#include "ui/kit/progress_line.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_parameters.h"
#include "ui/reports/report_preview.h"
#include "ui/workbench/live_forecast.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr auto &kinds = reportKinds;
constexpr int chanceRuns = 2'000; ///< of each scenario, as many as the command line does

} // namespace

ReportsPlace::ReportsPlace(Workbench &workbench, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_clock(std::move(clock))
    , m_header(new PlaceHeader(tr("Reports"), this))
    , m_kinds(new QListWidget(this))
    , m_leftOut(new RunsLabel({}, TextSize::Note, this))
    , m_message(new MessageBar(this))
    , m_preview(new ReportPreview(this))
    , m_parameters(new ReportParameters(workbench, this))
{
    auto *as = new Button(tr("Export as…"), ButtonRole::Quiet, this);
    connect(as, &QPushButton::clicked, this, &ReportsPlace::exportAs);
    m_header->addEnd(as);
    auto *exportPdf = new Button(tr("Export PDF"), ButtonRole::Primary, this);
    exportPdf->setToolTip(tr("Write the PDF to the folder of the last one (Ctrl+Enter)"));
    connect(exportPdf, &QPushButton::clicked, this, &ReportsPlace::exportAgain);
    m_header->addEnd(exportPdf);
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this, this, &ReportsPlace::exportAgain);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }

    m_kinds->setAccessibleName(tr("Kind of report"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    for (const ReportKind kind : kinds)
        m_kinds->addItem(reportTitle(kind));
    m_kinds->setCurrentRow(0);
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showKind(kinds[size_t(row)]);
    });

    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *kindsColumn = new QWidget(body);
    kindsColumn->setFixedWidth(theme(this).px(176));
    auto *kindsRow = new QVBoxLayout(kindsColumn);
    setSpace(kindsRow, {4, 2, 2, 2, 0});
    kindsRow->addWidget(m_kinds);
    columns->addWidget(kindsColumn);
    columns->addWidget(createPages(), 1);
    columns->addWidget(m_parameters);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(body, 1);
    leadFocus(this, m_preview);
    auto *progress = new ProgressLine(body);
    progress->watch(&m_job);

    connect(&workbench, &Workbench::resultChanged, this, &ReportsPlace::schedule);
    connect(&workbench, &Workbench::contextChanged, this, &ReportsPlace::schedule);
    connect(&workbench, &Workbench::previewChanged, this, &ReportsPlace::schedule);
    connect(&workbench, &Workbench::selectionChanged, this, [this] {
        if (m_kind == ReportKind::IncidentReview) // it is about the selected incident
            schedule();
    });
    connect(&workbench.forecast(), &LiveForecast::changed, this, [this] {
        if (m_workbench.forecast().isDone()) // a report states chances once, not while they come
            schedule();
    });
    connect(m_parameters, &ReportParameters::changed, this, &ReportsPlace::schedule);
    schedule();
}

QWidget *ReportsPlace::createPages()
{
    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *strip = new Panel(Fill::Ground, Qt::BottomEdge, column);
    auto *stripRow = new QHBoxLayout(strip);
    setSpace(stripRow, {4, 2, 4, 2, 2});
    stripRow->addWidget(m_leftOut);
    rows->addWidget(strip);
    rows->addWidget(m_message);
    rows->addWidget(m_preview, 1);
    connect(m_preview, &ReportPreview::pageChanged, this, [this](int page, int count) {
        if (count > 0) {
            m_header->setSubtitle(tr("%1 · %2 profile · page %3 of %4")
                                      .arg(reportTitle(m_kind), audienceTitle(audience()),
                                           QString::number(page + 1), QString::number(count)));
        }
    });
    connect(m_preview, &ReportPreview::editRequested, this, &ReportsPlace::startEdit);
    connect(m_preview, &ReportPreview::edited, this, &ReportsPlace::keepText);
    return column;
}

void ReportsPlace::showKind(ReportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_kinds->setCurrentRow(int(std::ranges::find(kinds, kind) - kinds.begin()));
    m_preview->showPage(0);
    m_parameters->setKind(kind);
}

Audience ReportsPlace::audience() const
{
    return m_parameters->settings().audience;
}

void ReportsPlace::setAudience(Audience audience)
{
    m_parameters->setAudience(audience);
}

Paper ReportsPlace::paper() const
{
    return m_parameters->settings().paper;
}

/// Many changes in one turn of the event loop make one new picture; none while nobody looks.
void ReportsPlace::schedule()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    if (isVisible())
        QTimer::singleShot(0, this, &ReportsPlace::refresh);
}

void ReportsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workbench.forecast().setWatched(true);
    if (m_isScheduled)
        QTimer::singleShot(0, this, &ReportsPlace::refresh);
}

void ReportsPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_workbench.forecast().setWatched(false);
}

ReportInput ReportsPlace::input() const
{
    ReportInput input;
    input.workspace = &m_workbench.resultWorkspace();
    input.result = m_workbench.result();
    if (const BaselineView *baseline = m_workbench.baseline())
        input.baseline = {baseline->name, &baseline->workspace, &baseline->result};
    input.findings = m_workbench.findings();
    if (m_sides)
        input.scenarios = &m_sides->plans;
    if (const Scenario *shown = m_workbench.previewed() ? nullptr : m_workbench.scenario())
        input.scenario = shown->name;
    const LiveForecast &forecast = m_workbench.forecast();
    if (forecast.isDone())
        input.forecast = forecast.forecast();
    input.confidence = forecast.policy();
    const ReportSettings &settings = m_parameters->settings();
    input.options.audience = settings.audience;
    input.options.sections = settings.sections;
    input.options.language = settings.language;
    input.options.showCost = settings.showCost;
    input.options.generatedAt = m_clock();
    for (const RecordRef &record : m_workbench.selection()) { // the review of the selected incident
        if (const Incident *incident = record.table == QLatin1String(Incident::table)
                ? m_workbench.workspace().find(Id<Incident>::fromUuid(record.id))
                : nullptr)
            input.options.record = incident->key;
    }
    input.options.revision = m_workbench.previewed().value_or(m_workbench.session().revision());
    return input;
}

void ReportsPlace::refresh()
{
    m_isScheduled = false;
    if (!m_workbench.result()) {
        showNothing(m_workbench.plan() ? tr("The plan is being computed.")
                                       : tr("There is no plan to report on yet; make one in Plan."));
        return;
    }
    if (!planScenarios()) {
        if (m_document.sections.empty() || m_kind == ReportKind::Decision)
            showNothing(tr("The scenarios are being planned."));
        return;
    }
    const auto document = makeReport(m_kind, input());
    if (document)
        showDocument(*document);
    else
        showNothing(document.error().message);
}

/// Whether what is compared is there; it is planned otherwise, off the window's thread.
bool ReportsPlace::planScenarios()
{
    Compared wanted;
    if (const Plan *plan = m_workbench.plan(); plan && !m_workbench.previewed())
        wanted = {m_workbench.session().revision(), m_workbench.asOf(), plan->id, m_parameters->compared()};
    if (wanted.scenarios.empty()) {
        m_job.cancel();
        m_compared = {};
        m_sides.reset();
        return true;
    }
    if (wanted != m_compared) {
        m_compared = wanted;
        m_sides.reset();
        planScenarios(false);
    }
    return m_sides || !m_job.isRunning();
}

/// First with the dates that are there at once, then with as good ones as the window has.
void ReportsPlace::planScenarios(bool thoroughly)
{
    const Workspace &current = m_workbench.session().workspace();
    SideBySideQuestion question;
    question.plan = {m_compared.plan, m_compared.asOf, true};
    question.scenarios = m_compared.scenarios;
    if (thoroughly) {
        question.plan.people = thoroughBudget(current);
        question.chanceRuns = chanceRuns;
    }
    m_job.start([current, question](Progress &progress) { return sideBySide(current, question, progress); },
                [this, thoroughly](Result<std::shared_ptr<const SideBySide>> sides) {
                    if (sides)
                        m_sides = *sides;
                    QTimer::singleShot(0, this, &ReportsPlace::schedule);
                    if (sides && !thoroughly && m_workbench.improves())
                        QTimer::singleShot(0, this, [this, asked = m_compared] {
                            if (asked == m_compared)
                                planScenarios(true);
                        });
                });
}

void ReportsPlace::showNothing(const QString &why)
{
    m_document = {};
    m_leftOut->setText({});
    m_preview->setReport({}, false);
    m_header->setSubtitle(why);
}

void ReportsPlace::showDocument(const ReportDocument &document)
{
    m_document = document;
    m_parameters->showDocument(document);
    QStringList left;
    for (const LeftOut &one : document.leftOut)
        left << tr("%1 (%2)").arg(one.what, one.why);
    QList<TextRun> runs{{tr("Left out: "), Tone::Text, TextWeight::Strong}};
    runs.append({left.isEmpty() ? tr("nothing") : left.join(QStringLiteral(" · "))});
    m_leftOut->setRuns(runs);
    const bool editable = m_workbench.readOnlyReason().isEmpty() && !m_workbench.previewed();
    m_preview->setReport(layOut(document, paper(), editable), editable);
}

void ReportsPlace::startEdit(EditorialField field)
{
    const Plan *plan = m_workbench.plan();
    if (plan)
        m_preview->edit(field, field == EditorialField::Headline ? plan->headline : plan->ask);
}

void ReportsPlace::keepText(EditorialField field, const QString &text)
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    Plan changed = *plan;
    (field == EditorialField::Headline ? changed.headline : changed.ask) = text;
    ChangeSet changes;
    changes.sentence = field == EditorialField::Headline ? tr("write the headline of the plan report")
                                                         : tr("write what the plan report asks for");
    changes.replace(*plan, changed);
    if (!changes.isEmpty() && m_workbench.submit(changes))
        schedule();
}

QString ReportsPlace::fileName() const
{
    return reportFileName(m_parameters->settings().namePattern, m_document);
}

bool ReportsPlace::exportTo(const QString &path)
{
    const auto pages = writePdf(m_document, path, paper());
    if (!pages) {
        m_message->say(MessageBar::Level::Error, pages.error().message);
        return false;
    }
    m_message->hide();
    Q_EMIT exported(path, *pages);
    Q_EMIT m_workbench.said(
        tr("Written: %1, %n page(s)", nullptr, *pages).arg(QDir::toNativeSeparators(path)));
    return true;
}

void ReportsPlace::exportAgain()
{
    const QString folder = reportFolder(m_kind);
    if (folder.isEmpty() || !QDir(folder).exists())
        exportAs();
    else if (!m_document.sections.empty())
        exportTo(QDir(folder).filePath(fileName()));
}

void ReportsPlace::exportAs()
{
    if (m_document.sections.empty())
        return;
    const QString known = reportFolder(m_kind);
    const QString suggested = QDir(known.isEmpty() ? QDir::homePath() : known).filePath(fileName());
    const QString path = QFileDialog::getSaveFileName(this, tr("Export PDF"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty() || !exportTo(path))
        return;
    rememberReportFolder(m_kind, QFileInfo(path).absolutePath());
    if (path != suggested) // the next one is called alike
        m_parameters->setNamePattern(patternOfName(QFileInfo(path).fileName(), m_document));
}

} // namespace fairlead
