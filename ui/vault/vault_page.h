// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/vault_keeper.h"

#include <QWidget>

class QStackedWidget;

namespace fairlead {

/// What a place of private records shows while the vault is not open: how to make one, or how to open it.
class VaultPage final : public QWidget {
    Q_OBJECT
public:
    explicit VaultPage(VaultKeeper &keeper, QWidget *parent = nullptr);

private:
    void follow();
    VaultKeeper &m_keeper;
    QStackedWidget *m_pages;
};

} // namespace fairlead
