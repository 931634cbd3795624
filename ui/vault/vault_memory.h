// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault_store.h"

namespace fairlead {

/// What this machine remembers of vaults, in the program's settings: never a key, never a word of what is in
/// them.
namespace vault_memory {

/// GR4.
constexpr int idleMinutesAtFirst = 15;

/// The newest state of that vault that was seen here; empty where it never was.
VaultWitness seen(const QByteArray &vault);
void remember(const VaultWitness &witness);

int idleMinutes();
void setIdleMinutes(int minutes);

/// Whether its owner has asked for the key to be kept in the desktop's keyring.
bool usesKeyring(const QString &vault);
void setUsesKeyring(const QString &vault, bool uses);

/// Whether that vault has a recovery code of which nobody has said that it is on paper: it was locked, or the
/// program ended, before.
bool owesCode(const QString &vault);
void setOwesCode(const QString &vault, bool owes);

} // namespace vault_memory

} // namespace fairlead
