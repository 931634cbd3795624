// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/sign_line.h"

#include "ui/kit/buttons.h"
#include "ui/kit/panel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace fairlead {

SignLine::SignLine(const QString &yes, const QString &no, QWidget *parent)
    : QWidget(parent)
    , m_role(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_yes(new Button(yes))
    , m_no(new Button(no))
{
    m_role->setPlaceholderText(tr("Role that decides"));
    m_role->setAccessibleName(tr("Role that decides"));
    m_role->setFixedWidth(theme(this).px(150));
    m_reason->setPlaceholderText(tr("Why"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    auto *row = new QHBoxLayout(this);
    setSpace(row, {0, 0, 0, 0, 2});
    row->addWidget(m_role);
    row->addWidget(m_reason, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT decided(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT decided(false); });
}

SignedReason SignLine::signedOn(QDate day) const
{
    return {m_role->text(), m_reason->text(), day};
}

void SignLine::clearReason()
{
    m_reason->clear();
}

} // namespace fairlead
