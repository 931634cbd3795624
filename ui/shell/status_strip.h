// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/status_line.h"
#include "ui/shell/commands.h"
#include "ui/workbench/workbench.h"

class QTimer;

namespace fairlead {

/// The line at the bottom of the window: date, saved or why not, selection, findings,
/// how good the people dates are, presenting.
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
    void showPlanQuality();
    void followImprovement();

    Workbench &m_workbench;
    StatusLine *m_line;
    QTimer *m_wait; ///< what is over at once is not worth a word
    bool m_isImproving = false;
    QString m_quality; ///< stays until the next one is known
};

/// "2 items selected · 76 d" with the effort of the selected items; empty when nothing is selected.
QString selectionWords(const Workspace &workspace, const QList<RecordRef> &selection);

} // namespace fairlead
