// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/talking_point.h"

#include <QWidget>

class QLineEdit;

namespace fairlead {

class Button;
class IconButton;
class Label;
struct Line;
class LineList;
class PersonDesk;
class SectionHead;
class ValueEdit;

/// The middle of the person page: the agenda of one talk, and the line in which one types during it.
class AgendaPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaPanel(PersonDesk &desk, QWidget *parent = nullptr);
    ~AgendaPanel() override;

    LineList &lines() { return *m_lines; }
    QLineEdit &entry() { return *m_entry; }
    /// What the next typed line becomes.
    Visibility visibility() const { return m_visibility; }
    QString section() const { return m_section; }

public Q_SLOTS:
    /// Takes a sentence into the section as a topic.
    void takeTopic(const QString &section, const QString &text, bool isOnlyMine);
    /// Ctrl+Enter: it was held; the next one is planned.
    void closeTalk();
    /// What stands in the line becomes a line, such as before the vault is locked.
    void addTyped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void refresh();
    void refreshNext();
    void turnLock();
    void chooseSection(int step);
    bool takeKey(const QKeyEvent &key, const Line &line);
    void publish(const QString &key);
    void moveOn(const QString &key);
    void planNext(QDate day);

    PersonDesk &m_desk;
    SectionHead *m_head = nullptr;
    LineList *m_lines;
    Label *m_sectionLabel;
    QLineEdit *m_entry;
    IconButton *m_lock;
    Label *m_help;
    Label *m_nextWords;
    ValueEdit *m_next;
    Label *m_nextReason;
    Button *m_close;
    Button *m_back;
    QString m_section;
    Visibility m_visibility = Visibility::OnlyMe;
};

} // namespace fairlead
