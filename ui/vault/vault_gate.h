// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/vault_keeper.h"

#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>

namespace fairlead {

/// A place of private records: the page that opens the vault, and in its stead, while it is open, what `make`
/// makes. That is deleted at once when the vault is locked, so that none of its texts stays in a widget; what
/// was copied from it leaves the clipboard.
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
    void noteCopied(QClipboard::Mode mode);

    VaultKeeper &m_keeper;
    Make m_make;
    QWidget *m_page;
    QPointer<QWidget> m_content;
    QHash<QClipboard::Mode, QPointer<const QMimeData>> m_copied; ///< from here, as long as it can be pasted
    bool m_isShown = false;
};

} // namespace fairlead
