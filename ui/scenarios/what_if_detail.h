// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if.h"
#include "ui/kit/panel.h"

class QVBoxLayout;

namespace fairlead {

class Button;

/// One proposal in full beside the list: its changes as steps, what it brings, what it costs, and Apply.
class WhatIfDetail final : public Panel {
    Q_OBJECT
public:
    explicit WhatIfDetail(QWidget *parent = nullptr);

    /// Null: none is chosen, `hint` says why.
    void show(const Workspace &names, const WhatIfAnswer &answer, const WhatIfProposal *proposal,
              const QString &hint);
    Button &applyButton() { return *m_apply; }

private:
    QWidget *m_lines;
    QVBoxLayout *m_column;
    Button *m_apply;
};

} // namespace fairlead
