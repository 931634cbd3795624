// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_view.h"

#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/metrics/kpi_page.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString shownKey = QStringLiteral("metrics/figure");

} // namespace

KpiView::KpiView(MetricsBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_chooser(new QComboBox)
    , m_page(new KpiPage(board))
    , m_empty(
          new EmptyState(tr("No figure to show"),
                         tr("Here stands the control chart of a figure, its pair and what was decided. The "
                            "scorecard adds the figures of the role.")))
    , m_stack(new PageStack)
{
    auto *back = new IconButton(QLatin1String("chevron-left"), tr("The figure before (J)"));
    auto *on = new IconButton(QLatin1String("chevron-right"), tr("The next figure (K)"));
    connect(back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(on, &QAbstractButton::clicked, this, [this] { step(1); });
    m_chooser->setAccessibleName(tr("Figure"));
    m_chooser->setMinimumWidth(theme(this).px(320));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpace(row, {6, 2, 6, 0, 2});
    row->addWidget(m_chooser);
    row->addWidget(back);
    row->addWidget(on);
    row->addStretch(1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_page, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    (new ProgressLine(this))->watch(&board.job());
    leadFocus(body, m_page);
    leadFocus(this, m_stack);
    connect(&board, &MetricsBoard::changed, this, &KpiView::refresh);
    connect(m_page, &KpiPage::kpiChosen, this, qOverload<const Id<KpiDefinition> &>(&KpiView::show));
    connect(m_chooser, &QComboBox::activated, this,
            [this] { show(Id<KpiDefinition>::fromString(m_chooser->currentData().toString())); });
    refresh();
}

void KpiView::show(const Id<KpiDefinition> &kpi)
{
    m_page->show(kpi);
    QSettings().setValue(shownKey, kpi.toString());
    const QSignalBlocker quiet(m_chooser);
    m_chooser->setCurrentIndex(m_chooser->findData(kpi.toString()));
}

void KpiView::step(int by)
{
    const int next = m_chooser->currentIndex() + by;
    if (next >= 0 && next < m_chooser->count())
        show(Id<KpiDefinition>::fromString(m_chooser->itemData(next).toString()));
}

void KpiView::refresh()
{
    const MetricsAnswer *answer = m_board.answer();
    const bool hasTiles = answer && !answer->tiles.empty();
    m_stack->setCurrentIndex(hasTiles || !answer ? 0 : 1);
    leadFocus(m_stack, hasTiles || !answer ? static_cast<QWidget *>(m_page) : m_empty);
    if (!hasTiles)
        return;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const KpiTile &tile : answer->tiles)
        m_chooser->addItem(tile.kpi->caption(), tile.kpi->id.toString());
    Id<KpiDefinition> shown = m_page->shown();
    if (shown.isNull())
        shown = Id<KpiDefinition>::fromString(QSettings().value(shownKey).toString());
    if (answer->tileOf(shown) < 0)
        shown = answer->tiles.front().kpi->id;
    m_chooser->setCurrentIndex(answer->tileOf(shown));
    if (m_page->shown() != shown)
        m_page->show(shown);
}

void KpiView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J)
        return step(-1);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K)
        return step(1);
    QWidget::keyPressEvent(event);
}

} // namespace fairlead
