// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/loop_page.h"

#include "core/planning/why_words.h"
#include "core/recruiting/pipeline.h"
#include "core/reliability/templates.h"
#include "ui/hiring/hiring_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int mostRows = 6;

Fact cell(const QString &text, const QVariant &value = {})
{
    Fact fact;
    fact.text = text;
    fact.value = value;
    fact.why = text;
    return fact;
}

QList<FactColumn> stageColumns()
{
    return {{.title = LoopPage::tr("Interview"), .width = 168},
            {.title = LoopPage::tr("min"), .width = 44, .isNumber = true},
            {.title = LoopPage::tr("Rates")}};
}

/// What the kit tells the candidate, what the interviewer looks for, and how it is led.
QString kitWords(const QString &key)
{
    const auto kit = builtInTemplate(key);
    if (!kit)
        return {};
    QStringList lines{kit->prompt};
    QString group;
    for (const ChecklistPoint &point : kit->points) {
        if (point.group != group)
            lines << QString() << point.group;
        group = point.group;
        lines << QStringLiteral("–  ") + point.text;
    }
    for (const QString &line : kit->body.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isHead = line.startsWith(QStringLiteral("## "));
        if (isHead)
            lines << QString();
        lines << (isHead ? line.mid(3) : line);
    }
    return lines.join(u'\n');
}

} // namespace

LoopPage::LoopPage(HiringScope &scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_notice(new Label({}, TextSize::Body, Tone::Secondary))
    , m_begin(new Button(tr("Begin a loop of the four kits"), ButtonRole::Primary))
    , m_stages(new FactModel(stageColumns(), this))
    , m_table(new TableView(tr("Interviews of the loop")))
    , m_kit(new Label({}, TextSize::Note, Tone::Secondary))
    , m_loadHead(new SectionHead(tr("Interviews this month")))
    , m_load(new Label({}, TextSize::Body, Tone::Text))
{
    for (Label *each : {m_notice, m_kit, m_load}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_table->setModel(m_stages);
    m_table->setDensity(Density::Compact);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *delegate = new FactDelegate(m_table);
    for (int column = 0; column < m_stages->columnCount(); ++column) {
        m_table->setColumnDelegate(column, delegate);
        if (const int width = m_stages->columns()[column].width; width > 0)
            m_table->horizontalHeader()->resizeSection(column, theme(this).px(width));
    }
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 2, 0, 3, 3});
    const auto addInset = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addWidget(widget);
        column->addLayout(row);
        setSpace(row, {2, 0, 2, 0, 0});
    };
    addInset(m_notice);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_table);
    addInset(m_kit);
    column->addWidget(m_loadHead);
    addInset(m_load);
    column->addWidget(new SectionHead(tr("What the seat is for")));
    column->addWidget(buildBrief());
    column->addStretch(1);
    leadFocus(this, m_table);
    connect(m_begin, &QPushButton::clicked, this, &LoopPage::begin);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LoopPage::showKit);
    connect(&scope, &HiringScope::changed, this, &LoopPage::show);
    show();
}

QWidget *LoopPage::buildBrief()
{
    auto *rows = new FormRows(1);
    const auto add = [&](const QString &label, const QString &hint, QString RequisitionBrief::*member) {
        auto *field = new NoteField;
        field->setPlaceholder(hint);
        rows->add(label, field);
        changeBrief(field, member);
        m_briefFields.emplace_back(field, member);
    };
    add(tr("Why"), tr("What is not possible without this seat"), &RequisitionBrief::reason);
    add(tr("Outcomes in 12 months"), tr("Three to five that can be checked"), &RequisitionBrief::outcomes);
    add(tr("Skills sought"), tr("Must, then should"), &RequisitionBrief::skills);
    add(tr("Notes"), {}, &RequisitionBrief::notes);
    return rows;
}

void LoopPage::changeBrief(NoteField *field, QString RequisitionBrief::*member)
{
    connect(field, &FormField::committed, this, [this, member](const QVariant &value) {
        const Requisition *requisition = m_scope.requisition();
        if (!requisition)
            return;
        RequisitionBrief first;
        first.requisition = requisition->id;
        m_scope.setText(brief(), std::move(first), member, value.toString(),
                        tr("What %1 is for").arg(requisition->key));
    });
}

const RequisitionBrief *LoopPage::brief() const
{
    const Requisition *requisition = m_scope.requisition();
    for (const RequisitionBrief &each : m_scope.records().rows<RequisitionBrief>()) {
        if (requisition && each.requisition == requisition->id)
            return &each;
    }
    return nullptr;
}

QString LoopPage::kit() const
{
    return m_kit->text();
}

QString LoopPage::warning() const
{
    return m_notice->text();
}

/// The scorecard's dimensions are the workspace's, the loop is the vault's: where the first are missing they
/// go first.
void LoopPage::begin()
{
    const Requisition *requisition = m_scope.requisition();
    if (!requisition)
        return;
    auto started = startLoop(m_scope.workspace(), m_scope.records(), *requisition);
    if (!started)
        return (void)m_scope.commit(std::unexpected(started.error()));
    if (started->shared.isEmpty() || m_scope.workbench().submit(started->shared))
        m_scope.commit(started->own);
}

void LoopPage::show()
{
    const Requisition *requisition = m_scope.requisition();
    const InterviewLoop *loop = requisition ? loopOf(m_scope.records(), requisition->id) : nullptr;
    QList<FactRow> rows;
    if (loop) {
        for (const LoopStage *stage : loopStages(m_scope.records(), loop->id)) {
            QStringList rated = stage->dimensions.split(u'\n', Qt::SkipEmptyParts);
            Fact dimensions = cell(rated.join(QStringLiteral(", ")));
            dimensions.why = rated.join(u'\n');
            rows.append(
                {{QLatin1String(LoopStage::table), stage->id.uuid(), {}},
                 {cell(stage->name), cell(QString::number(stage->minutes), stage->minutes), dimensions}});
        }
    }
    m_stages->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    const int shown = std::clamp(int(rows.size()), 1, mostRows);
    m_table->setFixedHeight((shown + 1) * theme(this).compactRowHeight() + theme(this).px(8));
    m_begin->setVisible(requisition && !loop);
    QString said;
    if (requisition && !loop) {
        said = tr("%1 has no interview loop yet: a set of interviews that rate every dimension of the "
                  "scorecard.")
                   .arg(requisition->key);
    } else if (loop) {
        const QStringList missing = uncoveredDimensions(m_scope.workspace(), m_scope.records(), *loop);
        if (!missing.isEmpty())
            said = tr("No interview rates: %1.").arg(words::list(missing));
    }
    m_notice->setText(said);
    m_notice->setTone(loop ? Tone::Warning : Tone::Secondary);
    m_notice->setVisible(!said.isEmpty());
    const RequisitionBrief *seat = brief();
    for (const auto &[field, member] : m_briefFields)
        field->setValue(seat ? seat->*member : QString());
    if (!m_table->currentIndex().isValid() && !rows.isEmpty())
        m_table->setCurrentIndex(m_stages->index(0, 0));
    showKit();
    showLoad();
}

void LoopPage::showKit()
{
    const int row = m_table->currentIndex().row();
    const LoopStage *stage = row >= 0 && row < m_stages->rowCount()
        ? m_scope.records().find(Id<LoopStage>::fromUuid(m_stages->row(row).record.id))
        : nullptr;
    m_kit->setText(stage ? kitWords(stage->kit) : QString());
    m_kit->setVisible(!m_kit->text().isEmpty());
}

/// So that nobody interviews all the time; of the month of as-of.
void LoopPage::showLoad()
{
    const QDate first(m_scope.asOf().year(), m_scope.asOf().month(), 1);
    const auto load = interviewerLoad(m_scope.records(), first, first.addMonths(1).addDays(-1));
    QStringList said;
    for (const InterviewerLoad &each : load)
        said << tr("%1 %2")
                    .arg(hiring_words::name(m_scope.workspace(), {each.person, each.name}))
                    .arg(each.sessions);
    m_load->setText(said.isEmpty() ? tr("none") : said.join(QStringLiteral(" · ")));
}

} // namespace fairlead
