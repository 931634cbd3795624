// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/governance/connection.h"
#include "ui/kit/side_panel.h"

namespace fairlead {

class Button;
class ChoiceField;
class ProgressLine;

/// One connection beside the list: what it is, how its last run went, and what can be done with it. While it
/// is read: which request of how many, and what is waited for.
class ConnectionPanel final : public SidePanel {
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent = nullptr);

    /// `keyWords` says where its key is; `canChange`: the workspace may be written.
    void show(const Connection &connection, const QString &keyWords, bool canChange);
    /// How many days back a run reads.
    int days() const;

    void begin(const QString &words);
    /// Before each request.
    void setProgress(int done, int planned, const QString &what);
    /// The server is asked again in so many seconds.
    void setWaiting(int seconds, const QString &why);
    /// All is read; what would change is found out.
    void setDrafting();
    void end();
    /// What is going on, in words; empty: nothing.
    QString progressWords() const;

    ChoiceField &timeField() { return *m_time; }
    Button &readButton() { return *m_read; }
    Button &testButton() { return *m_test; }

Q_SIGNALS:
    void readWanted();
    void testWanted();
    void editWanted();
    void removeWanted();
    void stopWanted();

private:
    void showRunning(bool running);

    bool m_canChange = true;
    bool m_isRunning = false;
    int m_done = 0;
    int m_planned = 1;
    QString m_what;
    RunsLabel *m_address;
    Label *m_reads;
    Label *m_key;
    Label *m_lastRead;
    Label *m_outcome;
    ChoiceField *m_time;
    FormRows *m_times;
    Button *m_read;
    Button *m_test;
    Button *m_edit;
    Button *m_remove;
    Label *m_words;
    ProgressLine *m_line;
};

} // namespace fairlead
