// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace fairlead {

class Button;
class Label;
class RecordForm;
class RunsLabel;
class SectionHead;

/// The review of an incident: what was learned, in words without anybody's name, and how it stands. It asks
/// why things made sense at the time and never who was wrong (GR7).
class ReviewSection final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewSection(Workbench &workbench, QWidget *parent = nullptr);

    void show(const Incident &incident);
    /// Null while there is no review.
    RecordForm *form() const;
    QString standing() const;

public Q_SLOTS:
    void begin();
    /// It was held on the as-of day.
    void hold();
    /// By the role that is typed.
    void signOff();
    /// Puts the role in place of every name in its text.
    void sayRoles();

private:
    void build();
    void showForm(const IncidentReview *review);
    void showStanding(const Incident &incident, const IncidentReview *review);
    const IncidentReview *review() const;

    Workbench &m_workbench;
    Id<Incident> m_incident;
    Id<IncidentReview> m_shown;
    SectionHead *m_head;
    Button *m_begin;
    Button *m_hold;
    Button *m_signOff;
    QLineEdit *m_role;
    RunsLabel *m_quality;
    QWidget *m_namesLine;
    RunsLabel *m_names;
    Label *m_hint;
    QVBoxLayout *m_column;
    QPointer<RecordForm> m_form;
    QString m_standing;
};

} // namespace fairlead
