// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/scorecard_view.h"

#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/table_view.h"
#include "ui/metrics/kpi_words.h"
#include "ui/metrics/scorecard_delegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString filterKey = QStringLiteral("metrics/filter");

} // namespace

ScorecardView::ScorecardView(MetricsBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_model(new ScorecardModel(board, this))
    , m_table(new TableView(tr("Scorecard")))
    , m_finding(new RunsLabel({}, TextSize::Section))
    , m_search(new QLineEdit)
    , m_filter(new QComboBox)
    , m_tiers(new QComboBox)
    , m_stack(new PageStack)
    , m_empty(new EmptyState(tr("No figures yet"),
                             tr("The figures of the role come with their question, formula, pair and target. "
                                "What has events is computed; the rest is typed or imported.")))
    , m_nothing(new EmptyState(tr("Nothing to show"), tr("No figure passes the filter.")))
{
    build();
    connectAll();
    refresh();
}

void ScorecardView::build()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ScorecardDelegate(m_table));
    m_table->setFrozenColumns(1);
    m_table->setColumnDelegate(ScorecardModel::Name, new ScorecardDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setDensity(Density::Compact);
    m_empty->setGhostRows({{tr("K07 Change failure"), QStringLiteral("11.1 %"), tr("meets the target")},
                           {tr("K02 Deployments"), QStringLiteral("2.9"), tr("meets the target")}});
    connect(m_empty->addVerb(tr("Add the figures of the role"), QLatin1String("plus")), &QPushButton::clicked,
            this, &ScorecardView::addPresets);
    connect(m_nothing->addVerb(tr("Show all figures")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filter->setCurrentIndex(0);
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 2, 6, 2, 2});
    column->addWidget(makeTools());
    column->addWidget(m_stack, 1);
    (new ProgressLine(this))->watch(&m_board.job());
    leadFocus(this, m_table);
}

QWidget *ScorecardView::makeTools()
{
    const Theme &look = theme(this);
    m_search->setPlaceholderText(tr("Find a figure"));
    m_search->setAccessibleName(tr("Find a figure"));
    m_search->setToolTip(tr("Find a figure by key, name, category or question (F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(look.px(170));
    m_filter->setAccessibleName(tr("Which figures"));
    m_filter->addItem(tr("All figures"), int(ScorecardFilter::All));
    m_filter->addItem(tr("Need attention"), int(ScorecardFilter::Attention));
    m_filter->addItem(tr("With a signal"), int(ScorecardFilter::Signals));
    m_filter->addItem(tr("Looked at weekly"), int(ScorecardFilter::Weekly));
    m_tiers->setAccessibleName(tr("Tier of the services"));
    m_tiers->setToolTip(tr("Only services of a tier; then the team of the context bar does not count"));
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    setSpace(row, {0, 0, 0, 0, 2});
    row->addWidget(m_finding, 1);
    row->addWidget(m_search);
    row->addWidget(m_filter);
    row->addWidget(m_tiers);
    return tools;
}

void ScorecardView::connectAll()
{
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(&m_board, &MetricsBoard::changed, this, &ScorecardView::refresh);
    connect(&m_board.job(), &JobBase::started, this, &ScorecardView::fillTiers);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ScorecardView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const KpiTile *tile = m_model->tile(index.row());
                if (!tile)
                    return;
                m_current = tile->kpi->id;
                if (!m_table->isArriving())
                    m_board.workbench().select({refer(m_current)});
            });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        showFinding();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const int filter = m_filter->currentData().toInt();
        QSettings().setValue(filterKey, filter);
        m_model->setFilter(ScorecardFilter(filter));
        showFinding();
    });
    connect(m_tiers, &QComboBox::activated, this,
            [this] { m_board.setTier(Id<ServiceTier>::fromString(m_tiers->currentData().toString())); });
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(QSettings().value(filterKey, 0).toInt())));
}

void ScorecardView::fillTiers()
{
    const QSignalBlocker quiet(m_tiers);
    m_tiers->clear();
    m_tiers->addItem(tr("All tiers"), QString());
    std::vector<const ServiceTier *> tiers;
    for (const ServiceTier &tier : m_board.workbench().workspace().rows<ServiceTier>())
        tiers.push_back(&tier);
    std::ranges::sort(tiers, {}, &ServiceTier::level);
    for (const ServiceTier *tier : tiers)
        m_tiers->addItem(tr("Tier %1").arg(tier->level), tier->id.toString());
    m_tiers->setVisible(!tiers.empty());
    const int shown = m_board.tier().isNull() ? 0 : m_tiers->findData(m_board.tier().toString());
    m_tiers->setCurrentIndex(std::max(0, shown));
}

void ScorecardView::refresh()
{
    fillTiers();
    showFinding();
    arrange();
    setCurrent(m_current);
}

QString ScorecardView::finding() const
{
    return m_finding->text();
}

/// "4 of 28 figures need attention: K08, K21 …", and of whom they speak.
void ScorecardView::showFinding()
{
    const MetricsAnswer *answer = m_board.answer();
    const bool hasDefinitions = !answer || !answer->workspace.rows<KpiDefinition>().isEmpty();
    QWidget *page = m_table;
    if (!hasDefinitions)
        page = m_empty;
    else if (answer && m_model->figures() == 0)
        page = m_nothing;
    m_stack->setCurrentWidget(page);
    leadFocus(this, m_stack->currentWidget());
    for (QWidget *tool : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_filter)})
        tool->setVisible(hasDefinitions);
    if (!answer || !hasDefinitions)
        return m_finding->setRuns({});
    if (!answer->isScopeKnown)
        return m_finding->setText(tr("%1 has no figures of its own").arg(m_board.scopeWords()),
                                  Tone::Warning);
    QStringList keys;
    for (const size_t tile : answer->inAttention())
        keys.append(answer->tiles[tile].kpi->key);
    const auto inUse =
        std::ranges::count_if(answer->tiles, [](const KpiTile &tile) { return tile.kpi->isOn; });
    const QString words = keys.isEmpty() ? tr("None of %1 figures needs attention").arg(inUse)
                                         : tr("%1 of %2 figures need attention").arg(keys.size()).arg(inUse);
    QList<TextRun> runs{{words, Tone::Text, TextWeight::Strong}};
    if (!keys.isEmpty())
        runs.append({QString(QStringLiteral("   ") + keys.join(QStringLiteral(" ")))});
    m_finding->setRuns(runs);
}

void ScorecardView::setCurrent(const Id<KpiDefinition> &kpi)
{
    int row = m_model->rowOf(kpi);
    for (int first = 0; row < 0 && first < m_model->rowCount(); ++first)
        row = m_model->tile(first) ? first : -1;
    if (row < 0)
        return;
    const int column = std::max(0, m_table->currentIndex().column());
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->setCurrentIndex(m_model->index(row, column));
    m_current = m_model->tile(row)->kpi->id;
}

void ScorecardView::open(const QModelIndex &index)
{
    const KpiTile *pair = index.column() == ScorecardModel::Pair ? m_model->pairOf(index.row()) : nullptr;
    const KpiTile *tile = pair ? pair : m_model->tile(index.row());
    if (tile)
        Q_EMIT kpiChosen(tile->kpi->id);
}

void ScorecardView::addPresets()
{
    const QDate asOf = m_board.workbench().asOf();
    const KpiPresets presets =
        kpiPresets(QDate(asOf.year(), 1, 1), m_board.workbench().workspace().settings().currency);
    ChangeSet changes{tr("Add the figures of the role"), {}};
    for (const KpiDefinition &definition : presets.definitions)
        changes.add(definition);
    for (const KpiTarget &target : presets.targets)
        changes.add(target);
    m_board.workbench().submit(changes);
}

/// All columns are in view where there is room for them.
void ScorecardView::arrange()
{
    const Theme &look = theme(this);
    const int least[] = {190, 96, 192, 132, 100, 116, 124, 240};
    const int shares[] = {18, 4, 12, 14, 10, 2, 14, 26}; // per cent of what is left over
    int needed = 0;
    for (const int width : least)
        needed += look.px(width);
    const int over = std::max(0, m_table->viewport()->width() - needed);
    for (int column = 0; column < ScorecardModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, look.px(least[column]) + over * shares[column] / 100);
}

bool ScorecardView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (watched == m_table && isEnter(key)) {
            open(m_table->currentIndex());
            return true;
        }
        if (watched == m_table && key.key() == Qt::Key_F && key.modifiers() == Qt::NoModifier) {
            m_search->setFocus();
            return true;
        }
        if (watched == m_search
            && (key.key() == Qt::Key_Escape || isEnter(key) || key.key() == Qt::Key_Down)) {
            if (key.key() == Qt::Key_Escape)
                m_search->clear();
            m_stack->currentWidget()->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScorecardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ScorecardView::arrange, Qt::QueuedConnection); // when the table has its
}

void ScorecardView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace fairlead
