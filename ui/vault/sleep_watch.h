// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fairlead {

/// Tells when the machine is about to be suspended, as logind says, and holds it up until that was heard.
/// Where there is no logind it never tells.
class SleepWatch final : public QObject {
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);
    ~SleepWatch() override;

    /// Only while there is something to lock: asks logind to wait with suspending for a moment.
    void hold();
    void release();

Q_SIGNALS:
    /// After all who hear it have returned, the machine may sleep.
    void fallingAsleep();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    int m_inhibitor = -1; ///< closing it lets the machine sleep
};

} // namespace fairlead
