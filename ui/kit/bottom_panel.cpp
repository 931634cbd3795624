// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bottom_panel.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon.h"
#include "ui/kit/icon_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead {

BottomPanel::BottomPanel(const QString &title, QWidget *parent)
    : Panel(Fill::Ground, Qt::TopEdge, parent)
    , m_title(title)
    , m_counts(new RunsLabel)
    , m_tools(new QHBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addLayout(m_tools);
    auto *close = new IconButton(QLatin1String("close"), tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &BottomPanel::closeWanted);
    head->addWidget(close);
    m_rows = new QVBoxLayout(this);
    m_rows->addLayout(head);
    setSpace(m_rows, {0, 1, 0, 2, 1});
    setSpace(head, {6, 0, 4, 0, 2});
    setSpace(m_tools, {0, 0, 0, 0, 1});
    setCounts({});
    setAccessibleName(title);
}

void BottomPanel::setCounts(const QList<TextRun> &runs)
{
    QList<TextRun> whole{{QString(m_title % QStringLiteral("  ")), Tone::Text, TextWeight::Strong}};
    m_counts->setRuns(whole + runs);
}

void BottomPanel::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void BottomPanel::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_rows->addWidget(content, 1);
}

void BottomPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        Panel::keyPressEvent(event);
}

FindingRow::FindingRow(QLatin1String icon, Tone tone, const QList<TextRun> &sentence, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->addWidget(new IconLabel(icon, tone));
    m_row->addWidget(new RunsLabel(sentence), 1);
    setSpace(m_row, {6, 0, 5, 0, 2});
}

void FindingRow::addLink(const QString &id, const QString &words)
{
    auto *link = new Button(words, ButtonRole::Link);
    connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_row->addWidget(link);
}

} // namespace fairlead
