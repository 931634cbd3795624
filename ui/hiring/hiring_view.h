// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

namespace fairlead {

class HiringDesk;
class VaultGate;

/// People ▸ Hiring (V7e), private: behind the vault. Nothing of it is left in a widget once the vault is
/// locked, which presentation mode does (GR5).
class HiringView final : public QWidget {
    Q_OBJECT
public:
    /// `now` is when something leaves the vault.
    HiringView(Workbench &workbench, Session::Clock now, QWidget *parent = nullptr);

    /// Null while the vault is not open.
    HiringDesk *desk() const;
    static QList<KeyHelp> keys();

private:
    VaultGate *m_gate = nullptr;
};

} // namespace fairlead
