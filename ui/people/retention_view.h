// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/retention_model.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace fairlead {

class Button;
class EmptyState;
class Label;
class MessageBar;
class SectionHead;
class TableView;

/// What is due to be purged (GR10): by person and reason, each record to be looked at before, all or some to
/// be chosen, and purged for good after a question. Space chooses the line or the group, Ctrl+A all.
class RetentionView final : public QWidget {
    Q_OBJECT
public:
    RetentionView(Workbench &workbench, PrivateSession &session, QWidget *parent = nullptr);
    ~RetentionView() override;

    RetentionModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    Button &purgeButton() { return *m_purge; }
    /// What the question would say; empty: nothing is chosen.
    QString question() const;
    /// What the record at hand says, line by line, for tests.
    QString shownRecord() const;
    /// Without asking; the caller has. Returns how many records went, with those that refer to them.
    int purge();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildRecord();
    void refresh();
    void refreshChoice();
    void layOutRows();
    void showRecord();
    void addFact(const QString &title, const QString &value);
    void ask();

    Workbench &m_workbench;
    PrivateSession &m_session;
    RetentionModel *m_model;
    SectionHead *m_head;
    Button *m_all;
    Button *m_purge;
    TableView *m_table;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QWidget *m_listPage = nullptr;
    QWidget *m_emptyPage = nullptr;
    Label *m_title = nullptr;
    Label *m_kind = nullptr;
    Label *m_along = nullptr;
    QVBoxLayout *m_facts = nullptr;
};

} // namespace fairlead
