// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_keeper.h"

#include "ui/vault/vault_keeper.h"

namespace fairlead {

namespace {

constexpr size_t portion = 100; ///< records between two events

/// Concerns are in no search (guard rails, 7.1), and the name behind a code is not found by what is rated.
template <class Row>
constexpr bool isSearched = !std::is_same_v<Row, PerformanceConcern>
    && !std::is_same_v<Row, ConcernCheckpoint> && !std::is_same_v<Row, CandidateName>;

} // namespace

QString privateView(const QString &table)
{
    static const QStringList hiring{
        QLatin1String(RequisitionBrief::table),   QLatin1String(InterviewLoop::table),
        QLatin1String(LoopStage::table),          QLatin1String(Candidate::table),
        QLatin1String(CandidateMove::table),      QLatin1String(InterviewSession::table),
        QLatin1String(SessionInterviewer::table), QLatin1String(Scorecard::table),
        QLatin1String(ScorecardRating::table),    QLatin1String(ScorecardSignal::table),
        QLatin1String(CandidateDebrief::table),   QLatin1String(DebriefDissent::table)};
    return hiring.contains(table) ? QStringLiteral("V7e") : QStringLiteral("V7b");
}

SearchKeeper::SearchKeeper(const Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SearchKeeper::takeUp);
}

std::vector<SearchHit> SearchKeeper::find(const QString &words, size_t most)
{
    const Workspace &shown = m_workbench.workspace();
    m_index.update(difference(m_indexed, shown));
    m_indexed = shown;
    followVault();
    return m_index.find(words, most, m_isOpen && !m_workbench.isPresenting());
}

/// The vault comes to the workbench after the window was made: it is looked for when somebody searches.
void SearchKeeper::followVault()
{
    VaultKeeper *vault = m_workbench.vault();
    if (vault != m_vault) {
        lock();
        m_vault = vault;
        if (vault) {
            connect(vault, &VaultKeeper::locking, this, &SearchKeeper::lock);
            connect(vault, &VaultKeeper::stateChanged, this, &SearchKeeper::followVault);
        }
    }
    if (vault && vault->isOpen() && !m_isOpen)
        open();
}

void SearchKeeper::open()
{
    m_isOpen = true;
    PrivateSession *session = m_vault->session();
    PrivateKinds::all([&]<class Row>() {
        if constexpr (isSearched<Row>) {
            for (const Row &row : session->records().rows<Row>())
                m_waiting.push_back(searchEntry(row));
        }
    });
    connect(session, &PrivateSession::changed, this, [this](const PrivateChanges &changes) {
        for (const AnyPrivateEdit &any : changes.edits) {
            any.visit([this]<class Row>(const Edit<Row> &edit) {
                if constexpr (isSearched<Row>) {
                    const QUuid id = edit.id().uuid();
                    std::erase_if(m_waiting, [&id](const SearchEntry &entry) { return entry.id == id; });
                    if (edit.after)
                        m_index.putPrivate(searchEntry(*edit.after));
                    else
                        m_index.removePrivate(id);
                }
            });
        }
    });
    m_timer.start();
}

void SearchKeeper::takeUp()
{
    for (size_t taken = 0; taken < portion && !m_waiting.empty(); ++taken) {
        m_index.putPrivate(std::move(m_waiting.back()));
        m_waiting.pop_back();
    }
    if (m_waiting.empty())
        m_timer.stop();
}

void SearchKeeper::lock()
{
    m_timer.stop();
    m_waiting.clear();
    m_index.lock();
    if (std::exchange(m_isOpen, false))
        Q_EMIT locked();
}

} // namespace fairlead
