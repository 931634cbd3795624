// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"

#include <QList>

namespace fairlead {

/// Where somebody was: a place, its view, and what was selected there.
struct Visit {
    QString place;
    QString view;
    QList<RecordRef> selection;
    bool operator==(const Visit &) const = default;
};

/// Back and forward like a browser (Alt+←, Alt+→).
class Visits {
public:
    /// Remembers a visit and forgets what was ahead. The same as now is no visit.
    void add(const Visit &visit)
    {
        if (m_at >= 0 && m_all[m_at] == visit)
            return;
        m_all.resize(m_at + 1);
        m_all.append(visit);
        if (m_all.size() > most)
            m_all.removeFirst();
        m_at = m_all.size() - 1;
    }
    bool canStep(int by) const { return m_at + by >= 0 && m_at + by < m_all.size(); }
    /// The visit one step back (-1) or ahead (1); ask canStep() first.
    const Visit &step(int by) { return m_all[m_at += by]; }

private:
    static constexpr qsizetype most = 100;
    QList<Visit> m_all;
    qsizetype m_at = -1;
};

} // namespace fairlead
