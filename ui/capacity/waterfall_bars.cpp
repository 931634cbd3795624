// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/waterfall_bars.h"

#include "core/planning/why_people.h"
#include "core/planning/why_words.h"
#include "ui/capacity/waterfall_chart.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace fairlead {

namespace {

/// One bar for screen readers.
class BarAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BarAccess(WaterfallBars &bars, int bar) : m_bars(bars), m_bar(bar) { }

    bool isValid() const override { return m_bar < int(m_bars.waterfall().bars().size()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_bars); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? m_bars.words(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        const QRect area = m_bars.areaOf(m_bar);
        return {m_bars.mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_bars.hasFocus() && m_bars.current() == m_bar;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override { Q_EMIT m_bars.asked(m_bar); }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    WaterfallBars &m_bars;
    int m_bar;
};

class BarsAccess final : public QAccessibleWidget {
public:
    explicit BarsAccess(WaterfallBars *bars) : QAccessibleWidget(bars, QAccessible::List), m_bars(*bars) { }
    ~BarsAccess() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_bars.waterfall().bars().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_children.size() <= index) {
            auto *bar = new BarAccess(m_bars, int(m_children.size()));
            m_children.append(QAccessible::registerAccessibleInterface(bar));
        }
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(m_bars.current()); }

private:
    WaterfallBars &m_bars;
    mutable QList<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *bars = qobject_cast<WaterfallBars *>(object);
    return bars ? new BarsAccess(bars) : nullptr;
}

} // namespace

WaterfallBars::WaterfallBars(QWidget *parent) : QChartView(parent), m_chart(new WaterfallChart)
{
    static const bool installed = (QAccessible::installFactory(makeAccess), true);
    Q_UNUSED(installed)
    setChart(m_chart);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view has it
    setMouseTracking(true);
    setAccessibleName(tr("From gross to plan days"));
}

void WaterfallBars::setCurrent(int bar)
{
    const int last = int(m_chart->bars().size()) - 1;
    m_current = std::clamp(bar, 0, std::max(0, last));
    m_chart->setCurrent(hasFocus() ? m_current : -1);
    viewport()->update();
    if (!hasFocus() || last < 0)
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

QString WaterfallBars::words(int bar) const
{
    const CapacityBar &shown = m_chart->bars()[size_t(bar)];
    const QString days = words::days(std::abs(shown.days));
    if (shown.isLevel())
        return tr("%1: %2 days").arg(causeName(shown.cause), days);
    return shown.days < 0 ? tr("%1: takes %2 days").arg(causeName(shown.cause), days)
                          : tr("%1: adds %2 days").arg(causeName(shown.cause), days);
}

QRect WaterfallBars::areaOf(int bar) const
{
    const QRectF inScene = m_chart->mapToScene(m_chart->columnRect(bar)).boundingRect();
    return mapFromScene(inScene).boundingRect();
}

void WaterfallBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_chart->bars().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_chart->bars().empty())
            Q_EMIT asked(m_current);
        return;
    default:
        event->ignore(); // the view around it has keys of its own
    }
}

void WaterfallBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = m_chart->barAt(m_chart->mapFromScene(mapToScene(event->pos())));
    if (event->button() != Qt::LeftButton || bar < 0)
        return QChartView::mouseReleaseEvent(event);
    setCurrent(bar);
    Q_EMIT asked(bar);
}

void WaterfallBars::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    setCurrent(m_current);
}

void WaterfallBars::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_chart->setCurrent(-1);
}

bool WaterfallBars::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        const int bar = m_chart->barAt(m_chart->mapFromScene(mapToScene(at)));
        if (bar >= 0)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words(bar), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace fairlead
