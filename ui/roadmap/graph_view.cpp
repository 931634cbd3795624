// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/graph_view.h"

#include "core/workspace/item_edits.h"
#include "core/workspace/schedule_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/roadmap/graph_canvas.h"
#include "ui/roadmap/graph_text.h"
#include "ui/roadmap/timeline_link_popover.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

GraphView::GraphView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_controls(new QWidget(this))
    , m_canvas(new GraphCanvas(workbench, this))
    , m_empty(new EmptyState(tr("No links yet"),
                             tr("Here stands what waits for what. Draw a link in the timeline or press "
                                "Ctrl+L on an item."),
                             this))
    , m_linkTo(new TimelineLinkPopover(this))
{
    buildControls();
    const Theme &look = theme(this);
    m_empty->setGhostRows({{tr("R01"), tr("A piece of work"), tr("→ R02")},
                           {tr("R02"), tr("What waits for it"), tr("→ R03")},
                           {tr("R03"), tr("◆ A milestone"), QString()}});
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, look.space(2));
    top->addStretch(1);
    top->addWidget(m_controls);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.placeMargin(), look.space(1), look.placeMargin(), look.space(2));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_empty, 1);
    column->addWidget(m_canvas, 1);
    leadFocus(this, m_canvas);
    connect(m_linkTo, &TimelineLinkPopover::chosen, this, &GraphView::link);
    connect(m_linkTo, &TimelineLinkPopover::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    connect(m_canvas, &GraphCanvas::graphChanged, this, [this] {
        showEmptiness();
        Q_EMIT pictureChanged();
    });
    connect(m_canvas, &GraphCanvas::previewWanted, this, &GraphView::previewWanted);
    connect(m_canvas, &GraphCanvas::linkWanted, this, &GraphView::openLink);
    connect(m_canvas, &GraphCanvas::filterWanted, this, &GraphView::focusFilter);
    restore();
    showEmptiness();
}

GraphView::~GraphView()
{
    remember();
}

void GraphView::buildControls()
{
    const Theme &look = theme(this);
    auto *line = new QHBoxLayout(m_controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.space(1));
    m_filter = new QLineEdit(m_controls);
    m_filter->setPlaceholderText(tr("Filter  /"));
    m_filter->setAccessibleName(tr("Filter items"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(look.px(150));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_canvas, &GraphCanvas::setFilter);
    m_shown = new Button(tr("Show"), ButtonRole::Quiet, m_controls);
    m_shown->setMenu(new QMenu(m_shown));
    fillMenu();
    auto *out = new IconButton(QLatin1String("minus"), tr("Zoom out"), m_controls);
    out->setKeysShown(tr("Ctrl+−, Ctrl+wheel"));
    connect(out, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1 / zoomStep); });
    auto *in = new IconButton(QLatin1String("plus"), tr("Zoom in"), m_controls);
    in->setKeysShown(tr("Ctrl++, Ctrl+wheel"));
    connect(in, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(zoomStep); });
    auto *fit = new Button(tr("Fit"), ButtonRole::Quiet, m_controls);
    fit->setToolTip(tr("Show the whole network (Ctrl+0)"));
    fit->setAccessibleName(tr("Show the whole network"));
    connect(fit, &QPushButton::clicked, m_canvas, &GraphCanvas::fit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_shown, out, in, fit})
        line->addWidget(widget);
}

void GraphView::fillMenu()
{
    QMenu *menu = m_shown->menu();
    const auto toggle = [this, menu](const QString &words, bool GraphViewOptions::*member, bool shows) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, member, shows](bool on) {
            GraphViewOptions options = m_canvas->options();
            options.*member = on == shows;
            m_canvas->setOptions(options);
        });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, member, shows] { action->setChecked(m_canvas->options().*member == shows); });
        return action;
    };
    toggle(tr("Items without links"), &GraphViewOptions::showsLoose, true);
    QAction *others = toggle(tr("Other teams"), &GraphViewOptions::hidesOtherTeams, false);
    connect(menu, &QMenu::aboutToShow, others,
            [this, others] { others->setEnabled(!m_workbench.team().isNull()); });
}

void GraphView::showEmptiness()
{
    const PlanGraph &graph = m_canvas->graph();
    const bool isEmpty = m_canvas->isPrepared() && graph.links.empty();
    m_empty->setVisible(isEmpty);
    m_canvas->setVisible(!isEmpty || !graph.items.empty());
    // Without items there is nothing to filter; without links the items are still there to press Ctrl+L on.
    m_controls->setVisible(!graph.items.empty() || !isEmpty);
}

void GraphView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// Enter goes from one item that was found to the next, Esc and Down back to the network.
bool GraphView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_canvas->goToNextFound();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            if (key == Qt::Key_Escape)
                m_filter->clear();
            m_canvas->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GraphView::openLink()
{
    const int current = m_canvas->current();
    const Item *item =
        current >= 0 ? m_workbench.workspace().find(m_canvas->graph().items[size_t(current)].item) : nullptr;
    if (!item)
        return;
    m_linkFrom = item->id;
    QRect beside = m_canvas->itemArea(current);
    beside.moveTopLeft(m_canvas->viewport()->mapTo(this, beside.topLeft()));
    m_linkTo->open(m_workbench.workspace(), *item, beside);
}

void GraphView::link(const LinkWish &wish)
{
    const Id<Item> &first = wish.otherComesFirst ? wish.other : m_linkFrom;
    const Id<Item> &then = wish.otherComesFirst ? m_linkFrom : wish.other;
    m_workbench.submit(linkItems(m_workbench.workspace(), first, then, wish.type, wish.lag));
}

QList<KeyHelp> GraphView::keysShown()
{
    return {{QStringLiteral("← →"), tr("Go to what it depends on, and to what needs it")},
            {QStringLiteral("↑ ↓"), tr("Go to the items above and below")},
            {QStringLiteral("Home End"), tr("First and last item")},
            {QStringLiteral("C"), tr("Light all that it depends on and all that needs it")},
            {QStringLiteral("Tab"), tr("Go through the links of the item")},
            {QStringLiteral("Ctrl++ Ctrl+− Ctrl+0"), tr("Zoom in, zoom out, show the whole network")},
            {QStringLiteral("Enter, F2"), tr("Edit the title")},
            {QStringLiteral("Ctrl+L"), tr("Link to another item")},
            {QStringLiteral("Del"), tr("Remove the link")},
            {QStringLiteral("Space"), tr("Show in the inspector")},
            {QStringLiteral("Alt+W"), tr("Why this date")},
            {QStringLiteral("/"), tr("Filter; Enter goes to the next one found")}};
}

QString GraphView::settingsGroup() const
{
    return QStringLiteral("graph/%1/").arg(m_workbench.workspace().settings().id.toString());
}

void GraphView::remember() const
{
    QSettings settings;
    settings.setValue(settingsGroup() + QLatin1String("loose"), m_canvas->options().showsLoose);
    settings.setValue(settingsGroup() + QLatin1String("hideOthers"), m_canvas->options().hidesOtherTeams);
}

void GraphView::restore()
{
    const QSettings settings;
    GraphViewOptions options;
    options.showsLoose = settings.value(settingsGroup() + QLatin1String("loose"), true).toBool();
    options.hidesOtherTeams = settings.value(settingsGroup() + QLatin1String("hideOthers"), false).toBool();
    m_canvas->setOptions(options);
}

QString GraphView::finding() const
{
    const PlanResult *result = m_workbench.result();
    return result && m_canvas->isPrepared()
        ? graphFinding(m_canvas->graph(), m_workbench.resultWorkspace(), *result)
        : QString();
}

QString GraphView::pictureName() const
{
    const Plan *plan = m_workbench.plan();
    const Period *period = plan ? m_workbench.workspace().find(plan->period) : nullptr;
    return period ? tr("graph %1").arg(period->key) : tr("graph");
}

QSizeF GraphView::pictureSize() const
{
    const QSizeF hint(0, theme(this).px(24));
    return m_canvas->graph().size + hint;
}

void GraphView::drawPicture(QPainter &painter, const Theme &look) const
{
    // Everything stands where it is on the screen, so text is as large as there.
    Theme here = look;
    here.textScale = theme(this).textScale;
    here.pixelScale = theme(this).pixelScale;
    GraphScene scene{m_canvas->graph(), here};
    scene.clip = QRectF(QPointF(), pictureSize());
    GraphPainter(painter, scene).paint();
}

PictureTable GraphView::pictureTable() const
{
    return graphTable(m_canvas->graph(), m_workbench.resultWorkspace());
}

} // namespace fairlead
