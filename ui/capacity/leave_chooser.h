// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/org/leave.h"
#include "ui/kit/panel.h"

class QCheckBox;

namespace fairlead {

/// A small strip beside leave that was just made: its kind and whether it is half days. It never takes
/// the focus; the next thing that happens hides it.
class LeaveChooser final : public Panel {
    Q_OBJECT
public:
    explicit LeaveChooser(QWidget *parent);

    /// Opens below `area` of the parent, or above it where there is no room.
    void openBeside(const QRect &area, const Leave &leave);

Q_SIGNALS:
    void chosen(fairlead::LeaveKind kind, bool isHalf);

private:
    QList<class Button *> m_kinds;
    QCheckBox *m_half;
    LeaveKind m_kind = LeaveKind::Planned;
};

} // namespace fairlead
