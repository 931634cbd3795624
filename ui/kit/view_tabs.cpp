// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/view_tabs.h"

#include "ui/kit/focus_lead.h"
#include "ui/kit/place_header.h"

#include <QSettings>

namespace fairlead {

ViewTabs::ViewTabs(PlaceHeader &header, const QString &remembered, QWidget *place)
    : PageStack(place)
    , m_header(header)
    , m_remembered(remembered)
{
    connect(&header, &PlaceHeader::viewChosen, this, &ViewTabs::showView);
}

void ViewTabs::addView(const QString &id, const QString &title, QWidget *view, const QStringList &codes)
{
    m_ids.append(id);
    for (const QString &code : codes)
        m_idOfCode.insert(code, id);
    m_header.addView(id, title);
    addWidget(view);
}

void ViewTabs::showView(const QString &view)
{
    const QString id = m_idOfCode.value(view, view);
    const qsizetype index = m_ids.indexOf(id);
    if (index < 0)
        return;
    m_header.setCurrentView(id);
    setCurrentIndex(int(index));
    leadFocus(parentWidget(), currentWidget());
    QSettings().setValue(m_remembered, id);
}

void ViewTabs::showRemembered()
{
    const QString left = QSettings().value(m_remembered).toString();
    showView(m_ids.contains(left) ? left : m_ids.first());
}

} // namespace fairlead
