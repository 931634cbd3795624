// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/status_line.h"
#include "ui/shell/commands.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// The line at the bottom of the window: date, saved or why not, selection, findings, presenting.
class StatusStrip final : public QObject {
    Q_OBJECT
public:
    StatusStrip(Workbench &workbench, const Commands &commands, StatusLine *line);

    /// Text in per cent while presenting; 0: not presenting.
    void setPresenting(int textScale);

private:
    void refresh();
    void showSelection();
    void showFindings();

    Workbench &m_workbench;
    StatusLine *m_line;
};

/// "2 items selected · 76 d" with the effort of the selected items; empty when nothing is selected.
QString selectionWords(const Workspace &workspace, const QList<RecordRef> &selection);

} // namespace fairlead
