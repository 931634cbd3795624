// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/vault_keeper.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace fairlead {

class Button;
class Label;
class PassphraseField;
class SwitchField;

/// How the vault is locked and opened: idle minutes, keyring, another passphrase; and what was given away out
/// of it. Closes when it is locked.
class VaultDialog final : public QDialog {
    Q_OBJECT
public:
    explicit VaultDialog(VaultKeeper &keeper, QWidget *parent = nullptr);

    /// What went wrong last, in words; empty: nothing.
    QString problem() const;

    /// Not while the passphrase is being changed: that ends by itself in a moment.
    void reject() override;
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    /// Somebody wants to see what should be purged; the dialog has closed.
    void retentionWanted();
    /// The same for everything that is kept on one person.
    void personDataWanted();

private:
    QWidget *buildLocking();
    QWidget *buildKept();
    QWidget *buildPassphrase();
    QWidget *buildGivenAway();
    void change();
    void showChanging();
    void answer(const QString &problem);
    bool mayClose();
    void fit();
    void useKeyring(bool uses);

    VaultKeeper &m_keeper;
    QComboBox *m_idle = nullptr;
    SwitchField *m_keyring = nullptr;
    QLineEdit *m_present = nullptr;
    PassphraseField *m_new = nullptr;
    Button *m_change = nullptr;
    Button *m_close = nullptr;
    Label *m_problem;
};

} // namespace fairlead
