// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/checks_panel.h"

#include "ui/kit/delegates.h"
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
    , m_stack(new QStackedWidget)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDensity(Density::Compact);
    m_table->setColumnDelegate(FindingsModel::Mend, new LinkDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(FindingsModel::Sentence, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::Rule, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::Mend, QHeaderView::Fixed); // the sentence matters more
    auto *nothing = new Label(nothingToFix(), TextSize::Body, Tone::Secondary);
    nothing->setAlignment(Qt::AlignCenter);
    // The sentences stand in line with the panel's title.
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->addWidget(m_table);
    setSpace(rows, {4, 0, 4, 0, 0});
    m_stack->addWidget(list);
    m_stack->addWidget(nothing);
    setContent(m_stack);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::clicked, this, &ChecksPanel::clicked);
    connect(m_table, &QAbstractItemView::activated, this, &ChecksPanel::goToCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *fix = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(key)), this);
        fix->setContext(Qt::WidgetWithChildrenShortcut);
        connect(fix, &QShortcut::activated, this, &ChecksPanel::fixCurrent);
    }
    connect(&workbench, &Workbench::resultChanged, this, &ChecksPanel::refresh);
    refresh();
}

void ChecksPanel::refresh()
{
    const int row = m_table->currentIndex().row();
    m_model->setFindings(m_workbench.findings());
    m_table->setColumnWidth(FindingsModel::Mend, theme(this).px(340));
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    const FindingCounts counts = countsOf(m_workbench.findings());
    m_stack->setCurrentIndex(counts.all() > 0 ? 0 : 1);
    QList<TextRun> words;
    if (counts.errors > 0)
        words.append({errorsText(counts.errors) + QStringLiteral("   "), Tone::Error});
    if (counts.warnings > 0)
        words.append({warningsText(counts.warnings) + QStringLiteral("   "), Tone::Warning});
    if (counts.information > 0)
        words.append({notesText(counts.information), Tone::Secondary});
    setCounts(words);
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
