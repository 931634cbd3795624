// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/record_lines.h"
#include "ui/shell/place.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QScrollArea;

namespace fairlead {

class Button;
class DropPill;
class EmptyState;
class LineList;
class PersonDesk;
class PrivateForm;
class SectionHead;

/// What a manager keeps about one person besides the 1:1s: feedback, recognition, concerns with their
/// checkpoints, private notes. A list by kind; one line at its foot takes new ones; beside it every field of
/// the current one.
class RecordPage final : public QWidget {
    Q_OBJECT
public:
    explicit RecordPage(PersonDesk &desk, QWidget *parent = nullptr);
    ~RecordPage() override;

    LineList &lines() { return *m_lines; }
    QLineEdit &entry() { return *m_entry; }
    QLineEdit &search() { return *m_search; }
    DropPill &kindPill() { return *m_kind; }
    DropPill &timePill() { return *m_time; }
    /// Of the current line; null: there is none.
    PrivateForm *form() { return m_form; }
    /// Makes the line of a record current ("table/id"); filters that hide it are taken off.
    void reveal(const QString &key);
    /// Keeps what is being typed, for the moment before the vault is locked.
    void takeTyped();
    static QList<KeyHelp> keys();

public Q_SLOTS:
    /// Keeps what was typed as a record of the kind that is chosen beside it.
    void add();
    void addCheckpointToCurrent();
    void turnCurrent();
    void removeCurrent();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEntry();
    void refresh();
    void showForm();
    void chooseKind(int step);
    bool takeKey(const QKeyEvent &key, const Line &line);
    RecordFilter filter() const;
    QString currentKey() const;

    PersonDesk &m_desk;
    DropPill *m_kind;
    DropPill *m_time;
    QLineEdit *m_search;
    LineList *m_lines;
    EmptyState *m_empty;
    DropPill *m_newKind;
    QLineEdit *m_entry;
    SectionHead *m_formHead;
    Button *m_turn;
    Button *m_checkpoint;
    Button *m_remove;
    QScrollArea *m_formArea;
    PrivateForm *m_form = nullptr; ///< owned by its rows, which stand in the area
    QString m_formKey;
};

} // namespace fairlead
