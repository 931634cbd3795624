// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace fairlead {

/// Notices when others are about to look on: a display is connected, or the window fills the screen (GR5).
class PresentationWatch final : public QObject {
    Q_OBJECT
public:
    /// `window` is watched, and owns this.
    explicit PresentationWatch(QWidget *window);

Q_SIGNALS:
    /// One sentence that says what was noticed.
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace fairlead
