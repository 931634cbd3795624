// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/map_view.h"

#include "core/planning/why_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"
#include "ui/services/map_canvas.h"
#include "ui/services/service_text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

namespace {

using namespace service_text;

Fact marked(const QString &words, Tone tone, const char *icon)
{
    Fact fact = plain(words);
    fact.tone = tone;
    fact.icon = QLatin1String(icon);
    return fact;
}

} // namespace

MapView::MapView(ServicesWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_workbench(watch.workbench())
    , m_canvas(new MapCanvas)
    , m_facts(new FactTable(m_workbench, tr("What the map says"), {{tr("What"), 190}, {tr("Where"), 0}}))
    , m_head(new SectionHead(tr("What the map says")))
    , m_empty(new EmptyState(tr("No services yet"),
                             tr("Here stands who needs whom, and what stops when one service does. Services "
                                "and their dependencies come from the catalogue."),
                             this))
    , m_body(new QWidget(this))
{
    m_frame = new PictureFrame(calmScrollArea(m_canvas), *this);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    m_facts->view().setDensity(Density::Compact);
    auto *inside = new QVBoxLayout(m_body);
    setSpace(inside, {0, 1, 0, 3, 2});
    inside->addWidget(m_frame, 5);
    auto *lower = new QVBoxLayout;
    inside->addLayout(lower, 1);
    setSpace(lower, {6, 0, 6, 0, 2});
    lower->addWidget(m_head);
    lower->addWidget(m_facts, 1);
    m_facts->setMinimumHeight(theme(this).compactRowHeight() * 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_body, 1);
    leadFocus(this, m_canvas);
    connect(m_canvas, &MapCanvas::chosen, this, &MapView::choose);
    connect(&m_workbench, &Workbench::selectionChanged, this, &MapView::follow);
    connect(&watch, &ServicesWatch::changed, this, &MapView::show);
    show();
}

void MapView::show()
{
    const ServicesAnswer *answer = m_watch.answer();
    const bool isEmpty = answer && answer->graph.nodes.empty();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    if (!answer)
        return;
    m_canvas->setMap(serviceMap(*answer, theme(this)), answer->graph);
    follow();
    showFacts();
}

/// The selection of the window, where it is one service or third party of the map.
void MapView::follow()
{
    const QList<RecordRef> &records = m_workbench.selection();
    const int box = records.size() == 1 ? m_canvas->map().indexOf(records.first()) : -1;
    if (box >= 0)
        m_canvas->setCurrent(box);
    m_frame->refresh();
}

void MapView::choose(int box)
{
    if (box >= 0)
        m_workbench.select({m_canvas->map().boxes[size_t(box)].record});
    m_frame->refresh();
}

QString MapView::named(int node) const
{
    const MapBox &box = m_canvas->map().boxes[size_t(node)];
    return QString(box.key + u' ' + box.name);
}

QStringList MapView::named(const std::vector<int> &nodes) const
{
    QStringList names;
    for (const int node : nodes)
        names << named(node);
    return names;
}

void MapView::showFacts()
{
    const ServicesAnswer &answer = *m_watch.answer();
    QList<FactRow> rows;
    const auto add = [&](int node, const Fact &what, const QString &where) {
        Fact sentence = plain(where);
        sentence.why = where;
        rows.append({m_canvas->map().boxes[size_t(node)].record, {what, sentence}});
    };
    for (const std::vector<int> &cycle : answer.cycles)
        add(cycle.front(), marked(tr("Cycle"), Tone::Error, "error"),
            tr("%1 need each other").arg(words::list(named(cycle))));
    for (const TierInversion &each : answer.inversions) {
        const Fact what = each.isWarning() ? marked(tr("Tier inversion"), Tone::Warning, "warning")
                                           : marked(tr("Tier inversion"), Tone::Secondary, "info");
        const QString where = each.levels == 1
            ? tr("%1 waits for %2, which is a tier less critical").arg(named(each.from), named(each.to))
            : tr("%1 waits for %2, which is %3 tiers less critical")
                  .arg(named(each.from), named(each.to), QString::number(each.levels));
        add(each.from, what, where);
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const FactRow &row) { return row.facts[0].tone != Tone::Secondary; });
    for (const int node : answer.singlePoints)
        add(node, marked(tr("Single point"), Tone::Warning, "warning"),
            tr("Without %1 the map falls apart").arg(named(node)));
    const std::vector<int> chain = longestSyncChain(answer.graph);
    if (!chain.empty())
        add(chain.front(), plain(tr("Longest chain of calls")), named(chain).join(QStringLiteral(" → ")));
    m_facts->setRows(std::move(rows));
    const auto density = couplingDensity(answer.graph);
    m_head->setNote(density
                        ? tr("%1 of the links between services cross teams").arg(words::percent(*density, 0))
                        : QString());
}

QString MapView::finding() const
{
    const ServicesAnswer *answer = m_watch.answer();
    if (!answer)
        return {};
    const int box = m_canvas->current();
    if (box < 0)
        return tr("Select a service to see what stops with it");
    const std::vector<Reach> reach = m_canvas->reach();
    const auto stops = std::ranges::count(reach, Reach::Stops);
    const auto may = std::ranges::count(reach, Reach::MayStop);
    const QString stopping = stops == 0 ? tr("Nothing else stops with %1").arg(named(box))
        : stops == 1                    ? tr("1 service stops with %1").arg(named(box))
                                        : tr("%1 services stop with %2").arg(stops).arg(named(box));
    return may == 0 ? stopping : tr("%1, %2 more may", "services that may stop too").arg(stopping).arg(may);
}

QString MapView::pictureName() const
{
    return tr("service map");
}

QSizeF MapView::pictureSize() const
{
    return m_canvas->map().size.expandedTo({200, 100});
}

void MapView::drawPicture(QPainter &painter, const Theme &look) const
{
    const ServicesAnswer *answer = m_watch.answer();
    if (!answer)
        return;
    const ServiceMap map = serviceMap(*answer, look);
    painter.fillRect(QRectF(QPointF(), pictureSize()), look.ground);
    paintMap(painter, {map, look, m_canvas->reach(), 1, m_canvas->current(), -1, false});
}

PictureTable MapView::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("Service"), tr("To know"), tr("Needs"), tr("With the selected one")};
    const ServiceMap &map = m_canvas->map();
    const std::vector<Reach> reach = m_canvas->reach();
    for (size_t i = 0; i < map.boxes.size(); ++i) {
        QStringList needs;
        for (const MapLink &link : map.links) {
            if (link.from == int(i) && !needs.contains(map.boxes[size_t(link.to)].key))
                needs << map.boxes[size_t(link.to)].key;
        }
        const QString with = reach[i] == Reach::Stops ? tr("stops")
            : reach[i] == Reach::MayStop              ? tr("may stop")
                                                      : QString();
        table.rows.append({named(int(i)), map.boxes[i].notes, needs.join(QStringLiteral(", ")), with});
    }
    return table;
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        show();
}

} // namespace fairlead
