// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/prompts.h"

#include <QWidget>

namespace fairlead {

struct Line;
class LineList;
class PersonDesk;
class SectionHead;

/// The left of the person page: what to think of, the manager's own promises first, and the last talks.
class PromptsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PromptsPanel(PersonDesk &desk, QWidget *parent = nullptr);

    LineList &prompts() { return *m_list; }
    LineList &history() { return *m_history; }

Q_SIGNALS:
    /// Somebody takes a prompt into the agenda; an empty section: where one types.
    void taken(const QString &section, const QString &text, bool isOnlyMine);

private:
    void refresh();
    void refreshHistory();
    void take(const QString &key);
    void settle(const QString &key);
    bool takeKey(const QKeyEvent &key, const Line &line);

    PersonDesk &m_desk;
    SectionHead *m_head;
    LineList *m_list;
    SectionHead *m_historyHead;
    LineList *m_history;
    std::vector<Prompt> m_prompts;
};

} // namespace fairlead
