// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vault_gate.h"

#include "ui/vault/vault_page.h"

#include <QApplication>

namespace fairlead {

VaultGate::VaultGate(VaultKeeper &keeper, Make make, QWidget *parent)
    : QStackedWidget(parent)
    , m_keeper(keeper)
    , m_make(std::move(make))
    , m_page(new VaultPage(keeper))
{
    addWidget(m_page);
    setFocusProxy(m_page);
    connect(&keeper, &VaultKeeper::locking, this, &VaultGate::drop);
    connect(&keeper, &VaultKeeper::stateChanged, this, &VaultGate::follow);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &VaultGate::noteCopied);
}

VaultGate::~VaultGate()
{
    drop();
}

/// What is not looked at is made when somebody looks.
void VaultGate::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    m_isShown = true;
    follow();
    Q_EMIT m_keeper.viewChanged();
}

void VaultGate::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    m_isShown = false;
    Q_EMIT m_keeper.viewChanged();
}

void VaultGate::follow()
{
    if (!m_keeper.isOpen() || m_content || !isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_content = m_make(*m_keeper.session());
    addWidget(m_content);
    setCurrentWidget(m_content);
    setFocusProxy(m_content);
    if (hadFocus)
        m_content->setFocus(Qt::OtherFocusReason);
    Q_EMIT m_keeper.viewChanged();
}

/// Whatever way it was copied: rows of a table, a text that was marked.
void VaultGate::noteCopied(QClipboard::Mode mode)
{
    if (m_content && m_content->isAncestorOf(QApplication::focusWidget()))
        m_copied.insert(mode, QGuiApplication::clipboard()->mimeData(mode));
}

void VaultGate::drop()
{
    for (auto copied = m_copied.cbegin(); copied != m_copied.cend(); ++copied) {
        if (*copied && *copied == QGuiApplication::clipboard()->mimeData(copied.key()))
            QGuiApplication::clipboard()->clear(copied.key());
    }
    m_copied.clear();
    const bool hadFocus = m_content && isAncestorOf(QApplication::focusWidget());
    setFocusProxy(m_page);
    delete m_content;
    setCurrentWidget(m_page);
    if (hadFocus)
        m_page->setFocus(Qt::OtherFocusReason);
}

} // namespace fairlead
