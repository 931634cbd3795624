// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_view.h"

#include "core/workspace/item_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_link_popover.h"
#include "ui/roadmap/timeline_load_strip.h"
#include "ui/roadmap/timeline_text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <cmath>

namespace fairlead {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

TimelineView::TimelineView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_controls(new QWidget(this))
    , m_canvas(new TimelineCanvas(workbench, this))
    , m_load(new TimelineLoadStrip(workbench, *m_canvas, this))
    , m_sideways(new QScrollBar(Qt::Horizontal, this))
{
    buildControls();
    build();
    connect(&m_workbench, &Workbench::resultChanged, this, &TimelineView::showEmptiness);
    connect(&m_workbench, &Workbench::computingChanged, this, &TimelineView::showEmptiness);
    connect(m_canvas, &TimelineCanvas::layoutPrepared, this, [this] {
        restore();
        followAxis();
        Q_EMIT pictureChanged();
    });
    connect(m_canvas, &TimelineCanvas::axisChanged, this, &TimelineView::followAxis);
    connect(m_canvas, &TimelineCanvas::chanceShown, this, &TimelineView::pictureChanged);
    connect(m_canvas, &TimelineCanvas::chancesWanted, this, &TimelineView::chancesWanted);
    connect(m_canvas, &TimelineCanvas::optionsChanged, this, &TimelineView::showOptions);
    connect(m_canvas, &TimelineCanvas::previewWanted, this, &TimelineView::previewWanted);
    connect(m_canvas, &TimelineCanvas::linkWanted, this, &TimelineView::openLink);
    connect(m_canvas, &TimelineCanvas::addWanted, this, &TimelineView::addItem);
    connect(m_canvas, &TimelineCanvas::filterWanted, this, &TimelineView::focusFilter);
    connect(m_sideways, &QScrollBar::valueChanged, m_canvas->horizontalScrollBar(), &QScrollBar::setValue);
    restore();
    showOptions();
    showEmptiness();
    followAxis();
}

TimelineView::~TimelineView()
{
    remember();
}

void TimelineView::build()
{
    const Theme &look = theme(this);
    m_empty = new EmptyState(tr("No dates yet"),
                             tr("Here stands when each piece of work starts and ends, what waits for what, "
                                "and which weeks are too full."),
                             this);
    m_empty->setGhostRows({{tr("R01"), tr("A piece of work"), tr("5 Oct – 30 Oct")},
                           {tr("R02"), tr("What waits for it"), tr("2 Nov – 20 Nov")},
                           {tr("R03"), tr("◆ A milestone"), tr("23 Nov")}});
    connect(m_empty->addVerb(tr("Add first item"), QLatin1String("plus")), &QPushButton::clicked, this,
            &TimelineView::addItem);
    m_link = new TimelineLinkPopover(this);
    connect(m_link, &TimelineLinkPopover::chosen, this, &TimelineView::link);
    connect(m_link, &TimelineLinkPopover::closed, m_canvas, qOverload<>(&QWidget::setFocus));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, look.space(2));
    top->addStretch(1);
    top->addWidget(m_controls);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.placeMargin(), look.space(1), look.placeMargin(), look.space(2));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_load);
    column->addWidget(m_sideways);
    column->addWidget(m_empty, 1);
    leadFocus(this, m_canvas);
}

void TimelineView::buildControls()
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
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        TimelineOptions options = m_canvas->options();
        options.filter = text;
        m_canvas->setOptions(options);
    });
    m_grouping = new Button({}, ButtonRole::Quiet, m_controls);
    m_grouping->setMenu(new QMenu(m_grouping));
    m_shown = new Button(tr("Show"), ButtonRole::Quiet, m_controls);
    m_shown->setMenu(new QMenu(m_shown));
    fillMenus();
    auto *out = new IconButton(QLatin1String("minus"), tr("Zoom out"), m_controls);
    out->setKeysShown(tr("Ctrl+−, Ctrl+wheel"));
    connect(out, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(1 / zoomStep); });
    auto *in = new IconButton(QLatin1String("plus"), tr("Zoom in"), m_controls);
    in->setKeysShown(tr("Ctrl++, Ctrl+wheel"));
    connect(in, &QToolButton::clicked, this, [this] { m_canvas->zoomBy(zoomStep); });
    auto *fit = new Button(tr("Fit"), ButtonRole::Quiet, m_controls);
    fit->setToolTip(tr("Show the whole plan (Ctrl+0)"));
    fit->setAccessibleName(tr("Show the whole plan"));
    connect(fit, &QPushButton::clicked, m_canvas, &TimelineCanvas::fit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_grouping, m_shown, out, in, fit})
        line->addWidget(widget);
}

void TimelineView::fillMenus()
{
    const auto choice = [this](QMenu *menu, QActionGroup *group, const QString &words, auto change,
                               auto isChosen) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        if (group)
            group->addAction(action);
        connect(action, &QAction::triggered, this, [this, change, action] {
            TimelineOptions options = m_canvas->options();
            change(options, action->isChecked());
            m_canvas->setOptions(options);
        });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, isChosen] { action->setChecked(isChosen(m_canvas->options())); });
    };
    using Options = TimelineOptions;
    QMenu *menu = m_grouping->menu();
    auto *groups = new QActionGroup(this);
    auto *orders = new QActionGroup(this);
    const auto grouping = [&](const QString &words, TimelineGrouping by) {
        choice(
            menu, groups, words, [by](Options &all, bool) { all.grouping = by; },
            [by](const Options &all) { return all.grouping == by; });
    };
    const auto order = [&](const QString &words, TimelineOrder by) {
        choice(
            menu, orders, words, [by](Options &all, bool) { all.order = by; },
            [by](const Options &all) { return all.order == by; });
    };
    grouping(tr("Group by team"), TimelineGrouping::Team);
    grouping(tr("Group by objective"), TimelineGrouping::Objective);
    grouping(tr("No groups"), TimelineGrouping::None);
    menu->addSeparator();
    order(tr("Order by start"), TimelineOrder::Start);
    order(tr("Order by rank"), TimelineOrder::Rank);
    const auto toggle = [&](const QString &words, bool Options::*member) {
        choice(
            m_shown->menu(), nullptr, words, [member](Options &all, bool on) { all.*member = on; },
            [member](const Options &all) { return all.*member; });
    };
    toggle(tr("Baseline"), &Options::showsBaseline);
    toggle(tr("Finish by links alone"), &Options::showsLinkDates);
    toggle(tr("Chance"), &Options::showsChance);
    toggle(tr("All links"), &Options::showsAllLinks);
    toggle(tr("What is not above the line"), &Options::showsBelowLine);
    toggle(tr("Load of the teams"), &Options::showsLoad);
}

void TimelineView::showOptions()
{
    const TimelineOptions &now = m_canvas->options();
    if (m_filter->text() != now.filter)
        m_filter->setText(now.filter);
    m_grouping->setText(now.grouping == TimelineGrouping::Team            ? tr("By team")
                            : now.grouping == TimelineGrouping::Objective ? tr("By objective")
                                                                          : tr("No groups"));
    m_load->setVisible(now.showsLoad && m_empty->isHidden());
}

void TimelineView::showEmptiness()
{
    const bool empty = !m_workbench.isComputing() && m_canvas->layoutShown().items == 0;
    m_empty->setVisible(empty);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_canvas, m_controls})
        widget->setVisible(!empty);
    m_load->setVisible(!empty && m_canvas->options().showsLoad);
    followAxis();
}

/// The scroll bar below the load moves both, so it is not the one of the bars alone.
void TimelineView::followAxis()
{
    const QScrollBar *axis = m_canvas->horizontalScrollBar();
    const QSignalBlocker quiet(m_sideways);
    m_sideways->setRange(axis->minimum(), axis->maximum());
    m_sideways->setPageStep(axis->pageStep());
    m_sideways->setSingleStep(axis->singleStep());
    m_sideways->setValue(axis->value());
    m_sideways->setVisible(m_empty->isHidden() && axis->maximum() > 0);
}

TimelineOptions TimelineView::options() const
{
    return m_canvas->options();
}

void TimelineView::setOptions(const TimelineOptions &options)
{
    m_canvas->setOptions(options);
}

QRect TimelineView::barRect(const Id<Item> &item) const
{
    const int row = m_canvas->layoutShown().row(item);
    return row < 0 ? QRect() : m_canvas->geometryNow().barRect(row).toRect();
}

QList<KeyHelp> TimelineView::keysShown()
{
    return {{QStringLiteral("↑ ↓ Home End"), tr("Go through the rows")},
            {QStringLiteral("← →"), tr("Scroll time; close and open a group")},
            {QStringLiteral("Ctrl++ Ctrl+− Ctrl+0"), tr("Zoom in, zoom out, show the whole plan")},
            {QStringLiteral("Ctrl+;"), tr("Go to the date of the figures")},
            {QStringLiteral("Ctrl+Shift+← →"), tr("Start a working day earlier or later")},
            {QStringLiteral("Shift+Alt+← →"), tr("A working day shorter or longer")},
            {QStringLiteral("Enter, F2"), tr("Edit the title")},
            {QStringLiteral("Ctrl+L"), tr("Link to another item")},
            {QStringLiteral("Tab"), tr("Go through the links of the item")},
            {QStringLiteral("Del"), tr("Remove the link")},
            {QStringLiteral("Space"), tr("Show in the inspector; hold it and drag to pan")},
            {QStringLiteral("Alt+W"), tr("Why this date, why this load")},
            {QStringLiteral("C"), tr("Chances of this finish")},
            {QStringLiteral("N"), tr("Add an item")},
            {QStringLiteral("/"), tr("Filter")}};
}

void TimelineView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TimelineView::openLink()
{
    const TimelineRow *row = m_canvas->current();
    const Item *item = row ? m_workbench.workspace().find(row->item) : nullptr;
    if (!item)
        return;
    m_linkFrom = item->id;
    QRect beside = m_canvas->rowArea(m_canvas->currentRow());
    beside.moveTopLeft(m_canvas->viewport()->mapTo(this, QPoint(m_canvas->columnWidth(), beside.top())));
    m_link->open(m_workbench.workspace(), *item, beside);
}

void TimelineView::link(const LinkWish &wish)
{
    const Id<Item> &first = wish.otherComesFirst ? wish.other : m_linkFrom;
    const Id<Item> &then = wish.otherComesFirst ? m_linkFrom : wish.other;
    m_workbench.submit(linkItems(m_workbench.workspace(), first, then, wish.type, wish.lag));
}

void TimelineView::addItem()
{
    const Plan *plan = m_workbench.plan();
    if (!plan) {
        Q_EMIT m_workbench.refused(
            Error::invalid(tr("There is no plan yet: make a period and a plan first.")));
        return;
    }
    const TimelineRow *row = m_canvas->current();
    const Item *beside = row ? m_workbench.workspace().find(row->item) : nullptr;
    Item item = newItem(m_workbench.workspace(), plan->id, beside ? beside->team : m_workbench.team(),
                        tr("New item"));
    const Id<Item> id = item.id;
    ChangeSet changes{tr("Add %1").arg(item.key), {}};
    changes.add(std::move(item));
    // The planner has to place it first; its row comes with the answer.
    connect(
        m_canvas, &TimelineCanvas::layoutPrepared, this,
        [this, id] {
            const int shown = shownRow(id);
            if (shown < 0)
                return;
            m_canvas->setFocus();
            m_canvas->setCurrentRow(shown);
            m_canvas->editTitle();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_workbench.submit(changes);
}

/// The row of the item, whatever was closed or filtered away before.
int TimelineView::shownRow(const Id<Item> &item)
{
    if (m_canvas->layoutShown().row(item) < 0) {
        TimelineOptions options = m_canvas->options();
        options.collapsed.clear();
        options.showsBelowLine = true;
        options.filter.clear();
        m_canvas->setOptions(options);
    }
    return m_canvas->layoutShown().row(item);
}

void TimelineView::hideEvent(QHideEvent *event)
{
    remember();
    QWidget::hideEvent(event);
}

QString TimelineView::settingsGroup() const
{
    return QStringLiteral("timeline/%1/").arg(m_workbench.workspace().settings().id.toString());
}

void TimelineView::remember() const
{
    if (!m_isRestored)
        return;
    QSettings settings;
    const auto set = [&](const char *key, const QVariant &value) {
        settings.setValue(settingsGroup() + QLatin1String(key), value);
    };
    const TimelineOptions &now = m_canvas->options();
    set("grouping", int(now.grouping));
    set("order", int(now.order));
    set("baseline", now.showsBaseline);
    set("linkDates", now.showsLinkDates);
    set("allLinks", now.showsAllLinks);
    set("chance", now.showsChance);
    set("belowLine", now.showsBelowLine);
    set("load", now.showsLoad);
    set("collapsed", QStringList(now.collapsed.values()));
    set("column", m_canvas->hasOwnColumnWidth() ? m_canvas->columnWidth() : 0);
    set("scale", m_canvas->isFitted() ? 0.0 : m_canvas->pixelsPerDay());
    set("day", dateOf(m_canvas->leftDay()));
    set("row", m_canvas->topRow());
}

/// Once, when there is something to show.
void TimelineView::restore()
{
    if (m_isRestored || m_canvas->layoutShown().calendars.empty())
        return;
    m_isRestored = true;
    const QSettings settings;
    const auto value = [&](const char *key, const QVariant &otherwise) {
        return settings.value(settingsGroup() + QLatin1String(key), otherwise);
    };
    TimelineOptions options;
    options.grouping = TimelineGrouping(std::clamp(value("grouping", 0).toInt(), 0, 2));
    options.order = TimelineOrder(std::clamp(value("order", 0).toInt(), 0, 1));
    options.showsBaseline = value("baseline", true).toBool();
    options.showsLinkDates = value("linkDates", true).toBool();
    options.showsAllLinks = value("allLinks", false).toBool();
    options.showsChance = value("chance", true).toBool();
    options.showsBelowLine = value("belowLine", true).toBool();
    options.showsLoad = value("load", true).toBool();
    const QStringList closed = value("collapsed", QStringList(options.collapsed.values())).toStringList();
    options.collapsed = QSet<QString>(closed.begin(), closed.end());
    m_canvas->setOptions(options);
    if (const int column = value("column", 0).toInt(); column > 0)
        m_canvas->setColumnWidth(column);
    const double scale = value("scale", 0.0).toDouble();
    const QDate day = value("day", QDate()).toDate();
    if (scale > 0 && day.isValid())
        m_canvas->restoreView(scale, dayOf(day), value("row", 0).toInt());
}

QString TimelineView::finding() const
{
    const PlanResult *result = m_workbench.result();
    return result ? timelineFinding(m_canvas->layoutShown(), m_workbench.resultWorkspace(), *result,
                                    m_workbench.baseline())
                  : QString();
}

QString TimelineView::pictureName() const
{
    const Plan *plan = m_workbench.plan();
    const Period *period = plan ? m_workbench.workspace().find(plan->period) : nullptr;
    return period ? tr("timeline %1").arg(period->key) : tr("timeline");
}

/// The whole plan at a scale near the one on the screen, and the load below it.
struct TimelineView::PictureParts {
    TimelineGeometry axis;
    std::vector<TimelineLoadRow> load;
    int loadHeight = 0;
};

TimelineView::PictureParts TimelineView::pictureParts(const Theme &look) const
{
    const TimelineLayout &layout = m_canvas->layoutShown();
    PictureParts parts;
    const double scale = std::clamp(m_canvas->pixelsPerDay(), 4.0, 24.0);
    const int column = look.px(300);
    const double margin = look.px(12);
    const double days = double(layout.planEnd - layout.planStart);
    const QSize size(column + int(std::ceil(days * scale + look.px(100))), 0);
    parts.axis = TimelineGeometry::create(layout, look, size, column, scale);
    parts.axis.height = parts.axis.headHeight + int(layout.rows.size()) * parts.axis.rowHeight;
    parts.axis.scrolled = double(layout.planStart - layout.first) * scale - margin;
    parts.load = m_canvas->options().showsLoad ? m_load->rows() : std::vector<TimelineLoadRow>();
    TimelineLoadScene scene{parts.load, parts.axis, look};
    scene.rowsShown = int(parts.load.size());
    parts.loadHeight = parts.load.empty() ? 0 : scene.height() + look.px(8);
    return parts;
}

QSizeF TimelineView::pictureSize() const
{
    const PictureParts parts = pictureParts(lightTheme());
    return QSizeF(parts.axis.width, parts.axis.height + parts.loadHeight);
}

void TimelineView::drawPicture(QPainter &painter, const Theme &look) const
{
    if (m_canvas->layoutShown().calendars.empty())
        return;
    const PictureParts parts = pictureParts(look);
    TimelineScene scene{parts.axis, look};
    scene.showsBaseline = m_canvas->options().showsBaseline;
    scene.showsLinkDates = m_canvas->options().showsLinkDates;
    scene.showsAllLinks = m_canvas->options().showsAllLinks;
    scene.showsChance = m_canvas->options().showsChance;
    painter.save();
    TimelinePainter(painter, scene).paint();
    painter.restore();
    if (parts.load.empty())
        return;
    painter.save();
    painter.translate(0, parts.axis.height + look.px(8));
    TimelineLoadScene load{parts.load, parts.axis, look};
    load.overAbove = m_workbench.resultWorkspace().settings().overAbove.value();
    load.rowsShown = int(parts.load.size());
    load.paint(painter);
    painter.restore();
}

PictureTable TimelineView::pictureTable() const
{
    return timelineTable(m_canvas->layoutShown(), m_workbench.resultWorkspace());
}

} // namespace fairlead
