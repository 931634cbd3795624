// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/vault_keeper.h"

#include <QPointer>
#include <QStackedWidget>

namespace fairlead {

/// A place of private records: the page that opens the vault, and in its stead, while it is open, what `make`
/// makes. That is deleted at once when the vault is locked, so that none of its texts stays in a widget.
class VaultGate final : public QStackedWidget {
    Q_OBJECT
public:
    using Make = std::function<QWidget *(PrivateSession &session)>;

    VaultGate(VaultKeeper &keeper, Make make, QWidget *parent = nullptr);
    ~VaultGate() override;

    /// Null while the vault is not open.
    QWidget *content() const { return m_content; }
    /// Whether its private records are on the screen.
    bool isInView() const { return m_isShown && m_content; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void drop();

    VaultKeeper &m_keeper;
    Make m_make;
    QWidget *m_page;
    QPointer<QWidget> m_content;
    bool m_isShown = false;
};

} // namespace fairlead
