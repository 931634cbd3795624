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

/// How the vault is locked and opened: idle minutes, keyring, another passphrase. Closes when it is locked.
class VaultDialog final : public QDialog {
    Q_OBJECT
public:
    explicit VaultDialog(VaultKeeper &keeper, QWidget *parent = nullptr);

    /// What went wrong last, in words; empty: nothing.
    QString problem() const;

private:
    QWidget *buildLocking();
    QWidget *buildPassphrase();
    void change();
    void useKeyring(bool uses);

    VaultKeeper &m_keeper;
    QComboBox *m_idle = nullptr;
    SwitchField *m_keyring = nullptr;
    QLineEdit *m_present = nullptr;
    PassphraseField *m_new = nullptr;
    Button *m_change = nullptr;
    Label *m_problem;
};

} // namespace fairlead
