// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_rows.h"

#include "ui/kit/accessible_parts.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace fairlead {

FormRows::FormRows(int columns, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    resetSpace();
}

void FormRows::add(const QString &label, FormField *field, Span span)
{
    addCell(label, field, span, false, field->editor());
}

void FormRows::addWidget(const QString &label, QWidget *widget, Span span)
{
    addCell(label, widget, span, true, widget);
}

void FormRows::addCell(const QString &label, QWidget *widget, Span span, bool padded, QWidget *named)
{
    auto *cell = new QWidget;
    auto *rows = new QVBoxLayout(cell);
    auto *words = new Label(label, TextSize::Note, Tone::Secondary);
    auto *wordsRow = new QHBoxLayout;
    wordsRow->addWidget(words);
    auto *widgetRow = new QHBoxLayout;
    widgetRow->addWidget(widget);
    if (padded)
        widgetRow->addStretch(1);
    rows->addLayout(wordsRow);
    rows->addLayout(widgetRow);
    rows->addStretch(1);
    // Fields pad their text by 8 pixels; labels and plain widgets are indented to stand in line with it.
    setSpace(rows, {0, 0, 0, 0, 0});
    setSpace(wordsRow, {2, 0, 0, 0, 0});
    const double figures = qobject_cast<FigureLabel *>(widget) ? 0.5 : 0; // has 2 pixels of its own
    setSpace(widgetRow, {padded ? 2 - figures : 0, 0, 0, 0, 0});
    words->setBuddy(named);
    if (named->accessibleName().isEmpty())
        nameControl(*named, label);
    const int taken = span == Span::Full ? m_columns : 1;
    if (m_next % m_columns + taken > m_columns)
        m_next += m_columns - m_next % m_columns;
    m_grid->addWidget(cell, m_next / m_columns, m_next % m_columns, 1, taken);
    m_next += taken;
}

void FormRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        resetSpace();
    QWidget::changeEvent(event);
}

void FormRows::resetSpace()
{
    const Theme &look = theme(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.space(2));
    m_grid->setVerticalSpacing(look.space(3));
}

} // namespace fairlead
