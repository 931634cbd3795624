// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/switch_off_bar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace fairlead {

SwitchOffBar::SwitchOffBar(QWidget *parent)
    : Panel(Fill::Surface, Qt::BottomEdge, parent)
    , m_question(new Label({}))
    , m_reason(new QLineEdit)
    , m_record(new Button({}))
    , m_rule(new Button(tr("The whole rule")))
{
    m_reason->setPlaceholderText(tr("Why? The reason stands in the history."));
    m_reason->setAccessibleName(tr("Reason for switching the check off"));
    m_rule->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new Button(tr("Cancel"), ButtonRole::Quiet);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_record);
    row->addWidget(m_rule);
    row->addWidget(cancel);
    setSpace(row, {6, 1, 4, 1, 2});
    connect(m_record, &QPushButton::clicked, this, [this] { decide(Extent::Record); });
    connect(m_rule, &QPushButton::clicked, this, [this] { decide(Extent::Rule); });
    connect(cancel, &QPushButton::clicked, this, &SwitchOffBar::left);
}

void SwitchOffBar::ask(const QString &rule, const QString &record)
{
    m_question->setText(tr("Switch off %1").arg(rule));
    const QFontMetrics metrics(m_record->font());
    m_record->setText(tr("Only for %1").arg(metrics.elidedText(record, Qt::ElideRight, theme(this).px(220))));
    m_record->setToolTip(tr("%1 (Enter)").arg(record));
    m_record->setVisible(!record.isEmpty());
    m_reason->clear();
    show();
    m_reason->setFocus();
}

void SwitchOffBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (isEnter && m_reason->hasFocus()) {
        const bool isRule = (event->modifiers() & Qt::ControlModifier) || m_record->isHidden();
        decide(isRule ? Extent::Rule : Extent::Record);
    } else {
        Panel::keyPressEvent(event);
    }
}

void SwitchOffBar::decide(Extent extent)
{
    if (m_reason->text().trimmed().isEmpty())
        return m_reason->setFocus(); // its placeholder says what is missing
    Q_EMIT decided(extent, m_reason->text());
}

} // namespace fairlead
