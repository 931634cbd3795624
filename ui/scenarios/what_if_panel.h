// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/what_if.h"
#include "ui/kit/bottom_panel.h"
#include "ui/workbench/workbench.h"

#include <QElapsedTimer>

class QVBoxLayout;

namespace fairlead {

class Button;
class TableView;
class ValueEdit;
class WhatIfDetail;
class WhatIfMail;
class WhatIfModel;

/// "What would it take to make 18 December?": changes that bring an item to a date, as they are found, best
/// first, each with what it brings and what it costs others. The chosen one is tried in a scenario of its
/// own, never in the plan. Enter applies, right and left show and hide those that are alike, Esc stops the
/// search and then closes.
class WhatIfPanel final : public BottomPanel {
    Q_OBJECT
public:
    explicit WhatIfPanel(Workbench &workbench, QWidget *parent = nullptr);

    /// Looks for what brings `item` to `by`; an invalid date: its deadline, else a week before its finish.
    void ask(const Id<Item> &item, QDate by = {});
    Id<Item> item() const { return m_item; }
    QDate by() const { return m_by; }
    bool isLooking() const { return m_job.isRunning(); }
    /// Milliseconds from the question to the first proposal on screen; -1: none yet.
    qint64 firstAfter() const { return m_firstAfter; }

    WhatIfModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    ValueEdit &date() { return *m_date; }
    Button &applyButton();

public Q_SLOTS:
    /// Tries the current proposal in a new scenario, which is shown then.
    void apply();
    /// Ends the search; what was found stays.
    void stop();

Q_SIGNALS:
    /// More is known, or the search has ended.
    void answered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void look();
    void show(const WhatIfAnswer &answer);
    void showCounts();
    void showCurrent();
    void setCurrentRow(int row);

    Workbench &m_workbench;
    WhatIfModel *m_model;
    TableView *m_table;
    ValueEdit *m_date;
    Button *m_again;
    Button *m_stop;
    WhatIfDetail *m_detail;
    Id<Item> m_item;
    QDate m_by;
    Workspace m_asked; ///< the workspace that the answer is about
    QString m_refusal; ///< why there is no answer
    bool m_isComplete = false;
    bool m_isStale = false; ///< the plan has changed since
    bool m_isTried = false; ///< a proposal stands in the scenario that is shown
    QElapsedTimer m_since;
    qint64 m_firstAfter = -1;
    std::shared_ptr<WhatIfMail> m_mail;
    Job<WhatIfAnswer> m_job;
};

} // namespace fairlead
