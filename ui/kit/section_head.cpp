// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/section_head.h"

#include "ui/kit/panel.h"

#include <QHBoxLayout>

namespace fairlead {

SectionHead::SectionHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_note(new RunsLabel)
    , m_row(new QHBoxLayout(this))
{
    setSpace(m_row, {0, 2, 0, 1, 3});
    m_row->addWidget(new Label(title, TextSize::Section, Tone::Text, TextWeight::Strong));
    m_row->addWidget(m_note, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHead::addEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace fairlead
