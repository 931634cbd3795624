// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_desk.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace fairlead {

class AgendaPanel;
class EmptyState;
class GrowthPanel;
class Label;
class PersonChooser;
class PlaceHeader;
class PrivateExport;
class PromptsPanel;
class RecordPage;
class ReviewPage;
class RunsLabel;
enum class PrivateReportKind;

/// People ▸ Person: one 1:1 and one growth plan, for the manager's eyes; behind them what is kept about that
/// person, and the reviews. Made when the vault opens and gone when it is locked.
class PersonView final : public QWidget {
    Q_OBJECT
public:
    PersonView(Workbench &workbench, PrivateSession &session, Session::Clock clock,
               QWidget *parent = nullptr);
    ~PersonView() override;

    PersonDesk &desk() { return *m_desk; }
    PersonChooser &chooser() { return *m_chooser; }
    PromptsPanel &prompts() { return *m_prompts; }
    AgendaPanel &agenda() { return *m_agenda; }
    GrowthPanel &growth() { return *m_growth; }
    /// Null until somebody looks at it.
    RecordPage *record() { return m_record; }
    ReviewPage *review() { return m_review; }
    /// Null until something is shared.
    PrivateExport *sharePage() { return m_share; }

    /// "talk", "record" or "review".
    QString currentPart() const;
    void showPart(const QString &part);

    /// Goes to somebody and to the line where one types.
    void open(const Id<Person> &person);
    /// Goes to a private record: to whom it is about, and there to the part that shows it. Nothing happens
    /// where it is about nobody.
    void openRecord(const RecordRef &record);
    /// `packet` is of a review; null: the newest.
    void share(PrivateReportKind kind, const Id<ReviewPacket> &packet = {});

private:
    QWidget *buildHead();
    QWidget *buildPage();
    QWidget *buildTalk();
    void focusPart(Qt::FocusReason reason);
    void refresh();
    void refreshClock();
    QString whenWords(const OneOnOne &talk) const;

    Session::Clock m_clock;
    PersonDesk *m_desk;
    PersonChooser *m_chooser;
    RunsLabel *m_who;
    RunsLabel *m_when;
    Label *m_left;
    PromptsPanel *m_prompts;
    AgendaPanel *m_agenda;
    GrowthPanel *m_growth;
    QStackedWidget *m_pages;
    PlaceHeader *m_tabs;
    QStackedWidget *m_parts;
    QWidget *m_talk = nullptr; ///< the part of the 1:1
    RecordPage *m_record = nullptr;
    ReviewPage *m_review = nullptr;
    QWidget *m_talkPage = nullptr; ///< of all parts
    EmptyState *m_empty;
    PrivateExport *m_share = nullptr;
    QTimer m_tick;
};

} // namespace fairlead
