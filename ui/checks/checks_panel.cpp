// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checks_panel.h"

#include "core/checks/suppression.h"
#include "core/checks/tour.h"
#include "ui/kit/buttons.h"
#include "ui/kit/delegates.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

/// Words that can be clicked.
class LinkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            option->palette.setColor(group, QPalette::Text, theme(option->widget).accent);
            option->palette.setColor(group, QPalette::HighlightedText, theme(option->widget).accent);
        }
    }
};

/// A list without a head, of which one column takes the free width.
void prepare(TableView &table, int wide)
{
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setDensity(Density::Compact);
    table.horizontalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

/// Its sentences stand in line with the panel's title.
QWidget *inLineWithTitle(QWidget *table)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->addWidget(table);
    setSpace(rows, {4, 0, 4, 0, 0});
    return page;
}

} // namespace

QString nothingToFix()
{
    return ChecksPanel::tr("Nothing to fix. %1 rules watched.").arg(checks().size());
}

ChecksPanel::ChecksPanel(Workbench &workbench, QWidget *parent)
    : BottomPanel(tr("Checks"), parent)
    , m_workbench(workbench)
    , m_model(new FindingsModel(this))
    , m_table(new TableView(tr("Checks")))
    , m_offModel(new SwitchedOffModel(this))
    , m_offTable(new TableView(tr("Checks that are switched off")))
    , m_bar(new SwitchOffBar)
    , m_switchOff(new Button(tr("Switch off…"), ButtonRole::Quiet))
    , m_showOff(new Button({}, ButtonRole::Quiet))
    , m_stack(new QStackedWidget)
{
    m_switchOff->setToolTip(tr("Hide this finding, or its whole rule, with a reason (Del)"));
    m_showOff->setCheckable(true);
    addTool(m_switchOff);
    addTool(m_showOff);
    auto *nothing = new Label(nothingToFix(), TextSize::Body, Tone::Secondary);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(createFindings());
    m_stack->addWidget(nothing);
    m_stack->addWidget(createSwitchedOff());
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->addWidget(m_bar);
    rows->addWidget(m_stack, 1);
    setSpace(rows, {0, 0, 0, 0, 0});
    m_bar->hide();
    setContent(content);
    leadFocus(this, m_table);
    connect(m_switchOff, &QPushButton::clicked, this, &ChecksPanel::askToSwitchOff);
    connect(m_showOff, &QPushButton::clicked, this, &ChecksPanel::showSwitchedOff);
    connect(m_bar, &SwitchOffBar::decided, this, &ChecksPanel::switchOff);
    connect(m_bar, &SwitchOffBar::left, this, [this] {
        m_bar->hide();
        m_table->setFocus();
    });
    connect(&workbench, &Workbench::resultChanged, this, &ChecksPanel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &ChecksPanel::refresh);
    refresh();
}

QWidget *ChecksPanel::createFindings()
{
    m_table->setModel(m_model);
    m_table->setColumnDelegate(FindingsModel::Mend, new LinkDelegate(m_table));
    prepare(*m_table, FindingsModel::Sentence);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::Rule, QHeaderView::ResizeToContents);
    // The sentence matters more.
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::Mend, QHeaderView::Fixed);
    connect(m_table, &QAbstractItemView::clicked, this, &ChecksPanel::clicked);
    connect(m_table, &QAbstractItemView::activated, this, &ChecksPanel::goToCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *fix = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), m_table);
        fix->setContext(Qt::WidgetWithChildrenShortcut);
        connect(fix, &QShortcut::activated, this, &ChecksPanel::fixCurrent);
    }
    auto *off = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    off->setContext(Qt::WidgetWithChildrenShortcut);
    connect(off, &QShortcut::activated, this, &ChecksPanel::askToSwitchOff);
    return inLineWithTitle(m_table);
}

QWidget *ChecksPanel::createSwitchedOff()
{
    m_offTable->setModel(m_offModel);
    m_offTable->setColumnDelegate(SwitchedOffModel::Back, new LinkDelegate(m_offTable));
    prepare(*m_offTable, SwitchedOffModel::Reason);
    for (const int column :
         {SwitchedOffModel::What, SwitchedOffModel::Since, SwitchedOffModel::Hidden, SwitchedOffModel::Back})
        m_offTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_offTable, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SwitchedOffModel::Back)
            bringBackCurrent();
    });
    for (const auto &keys : {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter),
                             QKeySequence(Qt::ALT | Qt::Key_Return)}) {
        auto *back = new QShortcut(keys, m_offTable);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &ChecksPanel::bringBackCurrent);
    }
    return inLineWithTitle(m_offTable);
}

void ChecksPanel::refresh()
{
    const int row = m_table->currentIndex().row();
    std::vector<Finding> shown = m_workbench.tour();
    const auto findings = shownFindings(m_workbench.findings(), m_workbench.isPresenting());
    shown.insert(shown.end(), findings.begin(), findings.end());
    m_model->setFindings(shown);
    m_table->setColumnWidth(FindingsModel::Mend,
                            std::min(theme(this).px(340), std::max(theme(this).px(120), width() / 4)));
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    refreshSwitchedOff();
    showCounts(countsOf(findings));
    showPage();
}

void ChecksPanel::refreshSwitchedOff()
{
    const int row = m_offTable->currentIndex().row();
    m_offModel->setRows(m_workbench.resultWorkspace(), m_workbench.switchedOffFindings());
    const int count = m_offModel->rowCount();
    if (row >= 0 && count > 0)
        m_offTable->setCurrentIndex(m_offModel->index(std::min(row, count - 1), 0));
    m_showOff->setText(tr("Switched off: %1").arg(count));
    m_showOff->setVisible(count > 0);
    if (count == 0)
        m_showOff->setChecked(false);
}

void ChecksPanel::showPage()
{
    const bool isOff = isShowingSwitchedOff();
    m_stack->setCurrentIndex(isOff ? 2 : m_model->rowCount() > 0 ? 0 : 1);
    m_switchOff->setVisible(!isOff && m_model->rowCount() > 0);
    leadFocus(this, isOff ? m_offTable : m_table);
}

void ChecksPanel::showCounts(const FindingCounts &counts)
{
    QList<TextRun> words;
    if (const auto left = m_workbench.tour().size(); left > 0) {
        words.append({tr("Tour: %1 of %2 steps to try").arg(left).arg(tourLength()) + QStringLiteral("   "),
                      Tone::Accent});
    }
    if (counts.errors > 0)
        words.append({errorsText(counts.errors) + QStringLiteral("   "), Tone::Error});
    if (counts.warnings > 0)
        words.append({warningsText(counts.warnings) + QStringLiteral("   "), Tone::Warning});
    if (counts.information > 0)
        words.append({notesText(counts.information), Tone::Secondary});
    setCounts(words);
}

bool ChecksPanel::isShowingSwitchedOff() const
{
    return m_showOff->isChecked();
}

void ChecksPanel::showSwitchedOff(bool shown)
{
    m_showOff->setChecked(shown && m_offModel->rowCount() > 0);
    m_bar->hide();
    showPage();
    if (isShowingSwitchedOff() && m_offTable->currentIndex().row() < 0)
        m_offTable->setCurrentIndex(m_offModel->index(0, 0));
    focusTarget(this)->setFocus();
}

void ChecksPanel::askToSwitchOff()
{
    if (m_table->currentIndex().row() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    const Finding *shown = m_model->finding(m_table->currentIndex().row());
    if (!shown || isShowingSwitchedOff())
        return;
    if (isTourStep(*shown))
        return fixCurrent(); // wants no reason
    m_asked = *shown;
    m_bar->ask(suppressionText(m_workbench.workspace(), {{}, shown->code, {}, {}, {}, {}}),
               subjectOf(m_workbench.workspace(), *shown));
}

void ChecksPanel::switchOff(SwitchOffBar::Extent extent, const QString &reason)
{
    const Workspace &workspace = m_workbench.workspace();
    const auto change = extent == SwitchOffBar::Extent::Rule
        ? switchOffRule(workspace, m_asked.code, reason, m_workbench.asOf())
        : switchOffFinding(workspace, m_asked, reason, m_workbench.asOf());
    if (!m_workbench.submit(change))
        return;
    m_bar->hide();
    m_table->setFocus();
    Q_EMIT fixedBy(change->sentence);
}

void ChecksPanel::bringBackCurrent()
{
    const CheckSuppression *shown = m_offModel->suppression(m_offTable->currentIndex().row());
    if (!shown)
        return;
    const ChangeSet change = switchOn(m_workbench.workspace(), *shown);
    if (m_workbench.submit(change))
        Q_EMIT fixedBy(change.sentence);
}

void ChecksPanel::clicked(const QModelIndex &index)
{
    const Finding *shown = m_model->finding(index.row());
    if (shown && index.column() == FindingsModel::Mend && !shown->fixes.empty())
        return fixCurrent();
    goToCurrent();
}

void ChecksPanel::goToCurrent()
{
    const Finding *shown = m_model->finding(m_table->currentIndex().row());
    if (!shown || shown->records.empty())
        return;
    const PlaceHint place = shown->place;
    const RecordRef &first = shown->records.front();
    m_workbench.select({{first.table, first.id, {}}});
    Q_EMIT wentTo(place);
}

void ChecksPanel::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = m_table->currentIndex().row();
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    m_table->setCurrentIndex(m_model->index(next, 0));
    m_table->scrollTo(m_table->currentIndex());
    goToCurrent();
}

void ChecksPanel::fixCurrent()
{
    const Finding *shown = m_model->finding(m_table->currentIndex().row());
    if (!shown || shown->fixes.empty())
        return;
    const Fix fix = shown->fixes.front(); // the list changes with the next answer
    if (m_workbench.submit(fix.changes))
        Q_EMIT fixedBy(fix.sentence);
}

} // namespace fairlead
