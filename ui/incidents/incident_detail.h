// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace fairlead {

class ActionSection;
class Button;
class EntryModel;
class IncidentCourse;
class IncidentTimes;
class Label;
class PictureFrame;
class RecordForm;
class ReferenceField;
class ReviewSection;
class RunsLabel;
class SectionHead;
class TableView;

/// One incident in full: how it went, what is known of it, what was learned, and what follows.
class IncidentDetail final : public QWidget {
    Q_OBJECT
public:
    using Now = std::function<QDateTime()>;

    /// `now` is when something that is noted here happens.
    IncidentDetail(Workbench &workbench, Now now, QWidget *parent = nullptr);

    /// A null id shows nothing. The same one again shows what has changed.
    void show(const Id<Incident> &incident);
    const Incident *incident() const;

    IncidentCourse &course() { return *m_course; }
    IncidentTimes &times() { return *m_times; }
    EntryModel &entries() { return *m_entries; }
    TableView &entryTable() { return *m_entryTable; }
    ReviewSection &review() { return *m_review; }
    ActionSection &actions() { return *m_actions; }
    RecordForm *facts() const;
    /// What stands under the title, as text.
    QString standing() const;
    enum class Section { Course, Facts, Review, Actions };
    void goTo(Section section);

Q_SIGNALS:
    /// The report about this incident (RP12).
    void reportWanted();

public Q_SLOTS:
    /// On to the next state of its life.
    void advance();
    /// A new line of the timeline, now, its text to be typed.
    void addEntry();
    void removeEntry();
    /// Puts a message about how it stands on the clipboard, for others to read.
    void copyUpdate();
    void addressCause();
    void verifyCause();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildCause();
    void showFacts();
    void showStanding(const Incident &incident);
    void showCause(const Incident &incident);
    void showTouched(const Incident &incident);
    void touch(const QVariant &service);

    Workbench &m_workbench;
    Now m_now;
    Id<Incident> m_id;
    Id<Incident> m_factsOf;
    bool m_factsPresented = false;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    Label *m_title;
    RunsLabel *m_standing;
    RunsLabel *m_faults;
    Button *m_next;
    IncidentCourse *m_course;
    PictureFrame *m_frame;
    IncidentTimes *m_times;
    EntryModel *m_entries;
    TableView *m_entryTable;
    SectionHead *m_entryHead;
    SectionHead *m_factsHead;
    QWidget *m_factsPlace;
    QPointer<RecordForm> m_facts;
    TableView *m_touched;
    ReferenceField *m_touch = nullptr;
    RunsLabel *m_cause;
    RunsLabel *m_others;
    Button *m_addressed;
    Button *m_verified;
    ReviewSection *m_review;
    ActionSection *m_actions;
};

} // namespace fairlead
