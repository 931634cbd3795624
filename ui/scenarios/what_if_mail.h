// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if.h"

#include <QMutex>
#include <QObject>

#include <memory>

namespace fairlead {

/// Hands the answers of a running search to the window's thread. Many in a row become one: the newest.
class WhatIfMail final : public QObject {
    Q_OBJECT
public:
    /// Shared by the search and the view; whoever lets go last, it is deleted on the window's thread.
    static std::shared_ptr<WhatIfMail> create()
    {
        return {new WhatIfMail, [](WhatIfMail *mail) { mail->deleteLater(); }};
    }

    /// From any thread.
    void put(const WhatIfAnswer &answer)
    {
        const QMutexLocker locked(&m_mutex);
        m_newest = answer;
        if (!std::exchange(m_isAnnounced, true))
            QMetaObject::invokeMethod(this, &WhatIfMail::arrived, Qt::QueuedConnection);
    }
    std::optional<WhatIfAnswer> take()
    {
        const QMutexLocker locked(&m_mutex);
        m_isAnnounced = false;
        return std::exchange(m_newest, std::nullopt);
    }

Q_SIGNALS:
    void arrived();

private:
    QMutex m_mutex;
    std::optional<WhatIfAnswer> m_newest;
    bool m_isAnnounced = false;
};

} // namespace fairlead
