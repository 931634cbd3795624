// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_index.h"
#include "ui/workbench/workbench.h"

#include <QPointer>
#include <QTimer>

namespace fairlead {

class VaultKeeper;

/// The view in which private records of that table are worked on: V7e for hiring, else V7b.
QString privateView(const QString &table);

/// The index of everything that is unlocked. It follows what is shown, be it the plan, a scenario or an
/// earlier revision, when somebody searches; and the vault while it is open. Ten years of notes are taken up
/// in small portions between two events, so that opening the vault stays quick. Once it is locked nothing of
/// it is left.
class SearchKeeper final : public QObject {
    Q_OBJECT
public:
    explicit SearchKeeper(const Workbench &workbench, QObject *parent = nullptr);

    /// Best first, at most `most`; private records only while the vault is open and nobody looks on (GR5).
    std::vector<SearchHit> find(const QString &words, size_t most);
    /// Whether all that is open can be found already.
    bool isComplete() const { return m_waiting.empty(); }

Q_SIGNALS:
    /// What was found before may be private: forget it.
    void locked();

private:
    void followVault();
    void open();
    void lock();
    void takeUp();

    const Workbench &m_workbench;
    SearchIndex m_index;
    Workspace m_indexed; ///< what the index knows
    QPointer<VaultKeeper> m_vault;
    bool m_isOpen = false;
    std::vector<SearchEntry> m_waiting; ///< private records that are not taken up yet
    QTimer m_timer;
};

} // namespace fairlead
