// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/chances_dialog.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/drivers_model.h"
#include "ui/roadmap/finish_chart.h"
#include "ui/workbench/chance_words.h"
#include "ui/workbench/live_forecast.h"

#include <QChartView>
#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

ChancesDialog::ChancesDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_title(new Label(QString(), TextSize::Title, Tone::Text, TextWeight::Strong))
    , m_finding(new Label(QString(), TextSize::Body, Tone::Secondary))
    , m_chart(new FinishChart)
    , m_view(new QChartView(m_chart))
    , m_drivingModel(new DriversModel(DriversModel::Kind::Criticality, this))
    , m_movingModel(new DriversModel(DriversModel::Kind::Sensitivity, this))
{
    const Theme &look = theme(this);
    m_finding->setWordWrap(true);
    m_title->setWordWrap(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setAccessibleName(tr("Chance to have ended by each day"));
    m_view->setMinimumHeight(look.px(240));
    auto *close = new Button(tr("Close"), ButtonRole::Normal, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(5), look.space(6), look.space(4));
    column->setSpacing(look.space(2));
    column->addWidget(m_title);
    column->addWidget(m_finding);
    column->addWidget(m_view, 1);
    m_tables = createTables();
    column->addWidget(m_tables);
    column->addLayout(verbs);
    connect(&workbench.forecast(), &LiveForecast::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *ChancesDialog::createTables()
{
    const Theme &look = theme(this);
    auto *tables = new QWidget;
    auto *row = new QHBoxLayout(tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.space(8));
    const auto add = [&](const QString &title, const QString &note, DriversModel *model, SectionHead *head) {
        head->setToolTip(note);
        auto *table = new TableView(title);
        table->setModel(model);
        table->setDensity(Density::Compact);
        table->horizontalHeader()->setStretchLastSection(false);
        table->horizontalHeader()->setSectionResizeMode(DriversModel::What, QHeaderView::Stretch);
        table->horizontalHeader()->resizeSection(DriversModel::Share, look.px(92));
        table->setFixedHeight(look.compactRowHeight() * 5 + look.px(32));
        auto *column = new QVBoxLayout;
        column->setSpacing(look.space(1));
        column->addWidget(head);
        column->addWidget(table);
        row->addLayout(column, 1);
        return table;
    };
    m_movingHead = new SectionHead(tr("Moves the finish"));
    m_driving = add(tr("Drives the finish"), tr("How often it was on the driving path"), m_drivingModel,
                    new SectionHead(tr("Drives the finish")));
    m_moving =
        add(tr("Moves the finish"), tr("How much the finish goes with its size: 1 wholly, 0 not at all"),
            m_movingModel, m_movingHead);
    return tables;
}

void ChancesDialog::open(const Id<Item> &item)
{
    m_item = item;
    const QWidget *over = parentWidget() ? parentWidget()->window() : nullptr;
    const Theme &look = theme(this);
    const QSize room =
        over ? over->size() - QSize(look.px(80), look.px(80)) : QSize(look.px(860), look.px(640));
    refresh();
    QSize size = QSize(look.px(860), look.px(640)).boundedTo(room);
    layout()->invalidate(); // what was shown last may have been more
    layout()->activate();
    if (m_view->isHidden()) // only words
        size.setHeight(layout()->totalHeightForWidth(size.width()));
    resize(size);
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::PopupFocusReason);
}

QString ChancesDialog::finding() const
{
    return m_finding->text();
}

void ChancesDialog::refresh()
{
    const LiveForecast &live = m_workbench.forecast();
    const Workspace &workspace = m_workbench.resultWorkspace();
    const Forecast *forecast = live.forecast();
    const ItemForecast *item = forecast ? forecast->find(m_item) : nullptr;
    m_title->setText(words::itemTitle(workspace, m_item));
    setWindowTitle(tr("Chances of %1").arg(words::item(workspace, m_item)));
    const Item *row = workspace.find(m_item);
    const bool isDone = row && row->state == ItemState::Done;
    m_view->setVisible(item && !isDone);
    if (!item || isDone) {
        m_finding->setText(isDone         ? tr("It is done: nothing about it is left to chance.")
                               : forecast ? tr("It has no dates, so there is nothing to forecast.")
                                          : tr("Nothing is forecast yet."));
        m_tables->hide();
        m_drivingModel->show(workspace, Forecast(), nullptr);
        m_movingModel->show(workspace, Forecast(), nullptr);
        return;
    }
    const TargetForecast *target = forecast->target(m_item);
    m_chart->show(*item, target, forecast->asOf, theme(this));
    const QString margin = chance::points(item->chanceMargin);
    QStringList parts{chance::dates(*item, forecast->asOf)};
    if (item->hasDeadline) {
        const QString limit = words::day(item->limit, forecast->asOf);
        const QString share = chance::percent(item->chance);
        parts.prepend(tr("In time for %1 in %2 of the runs").arg(limit, share));
        if (!margin.isEmpty())
            parts.first().append(QString(QStringLiteral(" (") + margin + u')'));
    }
    parts.append(chance::afterRuns(*forecast));
    if (!live.isCurrent())
        parts.append(tr("of before the last change"));
    m_finding->setText(parts.join(QStringLiteral(" · ")));
    m_view->setAccessibleDescription(m_finding->text());
    m_drivingModel->show(workspace, *forecast, target);
    m_movingModel->show(workspace, *forecast, target);
    m_tables->setVisible(target != nullptr); // known of milestones and deadlines
    m_movingHead->setNote(target && target->sensitivity.empty() ? tr("after the last run") : QString());
}

void ChancesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        refresh();
}

} // namespace fairlead
