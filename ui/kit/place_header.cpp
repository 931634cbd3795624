// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/place_header.h"

#include "ui/kit/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace fairlead {

PlaceHeader::PlaceHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(title, TextSize::Title, Tone::Text, TextWeight::Strong))
    , m_subtitle(new RunsLabel)
    , m_tabs(new QTabBar)
    , m_titleRow(new QWidget)
    , m_tabsRow(new QWidget)
    , m_end(new QHBoxLayout)
    , m_tabsEnd(new QHBoxLayout)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setAccessibleName(tr("Views of this place"));
    auto *titleRow = new QHBoxLayout(m_titleRow);
    titleRow->addWidget(m_title, 0, Qt::AlignBottom);
    titleRow->addWidget(m_subtitle, 1, Qt::AlignBottom);
    titleRow->addLayout(m_end);
    auto *tabsRow = new QHBoxLayout(m_tabsRow);
    tabsRow->addWidget(m_tabs, 1);
    tabsRow->addLayout(m_tabsEnd);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_titleRow);
    rows->addWidget(m_tabsRow);
    setSpace(rows, {0, 4, 0, 0, 2});
    setSpace(titleRow, {6, 0, 6, 0, 4});
    setSpace(m_end, {0, 0, 0, 0, 3});
    setSpace(tabsRow, {5, 0, 6, 0, 2}); // a tab starts with 4 pixels of room for its focus ring
    setSpace(m_tabsEnd, {0, 0, 0, 0, 3});
    m_tabsRow->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { Q_EMIT viewChosen(currentView()); });
}

void PlaceHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PlaceHeader::setTitleShown(bool shown)
{
    m_titleRow->setVisible(shown);
    // Tabs below tabs stand close to them.
    setSpace(static_cast<QVBoxLayout *>(layout()), {0, shown ? 4.0 : 1.0, 0, 0, 2});
}

void PlaceHeader::setSubtitle(const QList<TextRun> &runs)
{
    m_subtitle->setRuns(runs);
}

void PlaceHeader::addView(const QString &id, const QString &label)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setTabData(m_tabs->addTab(label), id);
    m_tabsRow->show();
}

void PlaceHeader::setCurrentView(const QString &id)
{
    const QSignalBlocker quiet(m_tabs);
    for (int index = 0; index < m_tabs->count(); ++index)
        if (m_tabs->tabData(index).toString() == id)
            m_tabs->setCurrentIndex(index);
}

QString PlaceHeader::currentView() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void PlaceHeader::addEnd(QWidget *widget)
{
    m_end->addWidget(widget, 0, Qt::AlignVCenter);
}

void PlaceHeader::addTabsEnd(QWidget *widget)
{
    m_tabsEnd->addWidget(widget, 0, Qt::AlignVCenter);
}

void PlaceHeader::paintEvent(QPaintEvent *)
{
    if (m_tabsRow->isHidden())
        return;
    const Theme &look = theme(this);
    const int side = look.placeMargin();
    QPainter(this).fillRect(QRect(side, height() - 1, width() - 2 * side, 1), look.line);
}

} // namespace fairlead
