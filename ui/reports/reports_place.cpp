// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_place.h"

#include "ui/kit/buttons.h"
#include "ui/kit/fields.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/place_header.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report_preview.h"

#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString folderKey = QStringLiteral("reports/folder");

constexpr ReportKind kinds[] = {ReportKind::QuarterlyPlan, ReportKind::Capacity};

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
            showKind(kinds[row]);
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
    columns->addWidget(createParameters());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(body, 1);
    setFocusProxy(m_preview);

    connect(&workbench, &Workbench::resultChanged, this, &ReportsPlace::schedule);
    connect(&workbench, &Workbench::contextChanged, this, &ReportsPlace::schedule);
    connect(&workbench, &Workbench::previewChanged, this, &ReportsPlace::schedule);
    fillSections(defaultSections(m_kind, audience()));
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

QWidget *ReportsPlace::createParameters()
{
    auto *panel = new Panel(Fill::Surface, Qt::LeftEdge, this);
    panel->setFixedWidth(theme(this).px(304));
    m_period = new Label({}, TextSize::Body, Tone::Text, TextWeight::Regular, panel);
    m_scenario = new Label({}, TextSize::Body, Tone::Text, TextWeight::Regular, panel);
    m_baseline = new Label({}, TextSize::Body, Tone::Text, TextWeight::Regular, panel);
    QList<ChoiceOption> audiences;
    for (const Audience audience : {Audience::Team, Audience::Stakeholder, Audience::Executive})
        audiences.append({int(audience), audienceTitle(audience)});
    m_audience = new ChoiceField(audiences, panel);
    m_paper = new ChoiceField({{int(Paper::A4), tr("A4")}, {int(Paper::Letter), tr("Letter")}}, panel);
    const QSettings settings;
    m_audience->setValue(settings.value(QStringLiteral("reports/audience"), int(Audience::Team)).toInt());
    m_paper->setValue(settings.value(QStringLiteral("reports/paper"), int(Paper::A4)).toInt());
    m_cost = new SwitchField(tr("Show cost to outsiders"), panel);
    m_sections = new QListWidget(panel);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setToolTip(tr("Space switches a section on or off, Ctrl+Up and Ctrl+Down move it"));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->viewport()->setAutoFillBackground(false);
    m_sections->installEventFilter(this);

    auto *form = new FormRows(1, panel);
    form->addWidget(tr("Period"), m_period);
    form->addWidget(tr("Scenario"), m_scenario);
    form->addWidget(tr("Baseline"), m_baseline);
    form->add(tr("Audience"), m_audience);
    form->add(tr("Paper"), m_paper);
    form->add(tr("Cost"), m_cost);
    auto *rows = new QVBoxLayout(panel);
    setSpace(rows, {4, 4, 4, 4, 3});
    rows->addWidget(form);
    rows->addWidget(new Label(tr("Sections"), TextSize::Note, Tone::Secondary, TextWeight::Regular, panel));
    rows->addWidget(m_sections, 1);

    connect(m_audience, &FormField::committed, this,
            [this](const QVariant &value) { setAudience(Audience(value.toInt())); });
    connect(m_paper, &FormField::committed, this, [this](const QVariant &value) {
        QSettings().setValue(QStringLiteral("reports/paper"), value);
        schedule();
    });
    connect(m_cost, &FormField::committed, this, &ReportsPlace::schedule);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportsPlace::schedule);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportsPlace::schedule);
    return panel;
}

void ReportsPlace::fillSections(const std::vector<SectionChoice> &choices)
{
    const QSignalBlocker blocker(m_sections);
    m_sections->clear();
    for (const SectionChoice &choice : choices) {
        auto *item = new QListWidgetItem(sectionTitle(m_kind, choice.id), m_sections);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.isOn ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<SectionChoice> ReportsPlace::chosenSections() const
{
    std::vector<SectionChoice> choices;
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        choices.push_back({item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked});
    }
    return choices;
}

void ReportsPlace::moveSection(int by)
{
    const int from = m_sections->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_sections->count())
        return;
    m_sections->insertItem(to, m_sections->takeItem(from));
    m_sections->setCurrentRow(to);
    schedule();
}

void ReportsPlace::showKind(ReportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_kinds->setCurrentRow(kind == ReportKind::QuarterlyPlan ? 0 : 1);
    fillSections(defaultSections(m_kind, audience()));
    m_preview->showPage(0);
    schedule();
}

Audience ReportsPlace::audience() const
{
    return Audience(m_audience->value().toInt());
}

void ReportsPlace::setAudience(Audience audience)
{
    m_audience->setValue(int(audience));
    QSettings().setValue(QStringLiteral("reports/audience"), int(audience));
    fillSections(defaultSections(m_kind, audience));
    schedule();
}

Paper ReportsPlace::paper() const
{
    return Paper(m_paper->value().toInt());
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
    if (m_isScheduled)
        QTimer::singleShot(0, this, &ReportsPlace::refresh);
}

ReportInput ReportsPlace::input() const
{
    ReportInput input;
    input.workspace = &m_workbench.resultWorkspace();
    input.result = m_workbench.result();
    if (const BaselineView *baseline = m_workbench.baseline())
        input.baseline = {baseline->name, &baseline->workspace, &baseline->result};
    input.findings = m_workbench.findings();
    input.options.audience = audience();
    input.options.sections = chosenSections();
    input.options.showCost = m_cost->value().toBool();
    input.options.generatedAt = m_clock();
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
    const auto document = makeReport(m_kind, input());
    if (document)
        showDocument(*document);
    else
        showNothing(document.error().message);
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
    m_period->setText(document.header.period);
    m_scenario->setText(document.header.scenario);
    m_baseline->setText(document.header.baseline);
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
    QString name = tr("%1 (%2).pdf").arg(m_document.title, audienceTitle(audience()));
    for (const QChar c : {u'/', u'\\', u':', u'*', u'?', u'"', u'<', u'>', u'|'})
        name.replace(c, u'-');
    return name;
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
    const QString folder = QSettings().value(folderKey).toString();
    if (folder.isEmpty() || !QDir(folder).exists())
        exportAs();
    else if (!m_document.sections.empty())
        exportTo(QDir(folder).filePath(fileName()));
}

void ReportsPlace::exportAs()
{
    if (m_document.sections.empty())
        return;
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Export PDF"),
                                                      QDir(folder).filePath(fileName()), tr("PDF (*.pdf)"));
    if (!path.isEmpty() && exportTo(path))
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
}

bool ReportsPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sections && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers() & Qt::ControlModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            moveSection(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead
