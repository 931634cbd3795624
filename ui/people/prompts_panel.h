// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/prompts.h"

#include <QWidget>

class QStackedWidget;

namespace fairlead {

struct Line;
class IconButton;
class LineList;
class PersonDesk;
class PrivateSheet;
class SectionHead;

/// The left of the person page: what to think of, the manager's own promises first, and the last talks.
class PromptsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PromptsPanel(PersonDesk &desk, QWidget *parent = nullptr);
    ~PromptsPanel() override;

    LineList &prompts() { return *m_list; }
    LineList &history() { return *m_history; }
    IconButton &rhythm() { return *m_rhythm; }
    PrivateSheet &sheet() { return *m_sheet; }

    /// How often one meets, from now on or as it was agreed: written on a page in place of the lists.
    void editRhythm();

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
    QStackedWidget *m_pages;
    PrivateSheet *m_sheet;
    SectionHead *m_head;
    LineList *m_list;
    SectionHead *m_historyHead;
    LineList *m_history;
    IconButton *m_rhythm;
    std::vector<Prompt> m_prompts;
};

} // namespace fairlead
