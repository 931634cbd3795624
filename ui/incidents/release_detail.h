// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace fairlead {

class Button;
class Label;
class RecordForm;
class ReferenceField;
class RunsLabel;
class SectionHead;
class SignLine;
class TableView;

/// One release: what it brings, its readiness list (T02) point by point, whether somebody decided to go, and
/// what came of it.
class ReleaseDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseDetail(Workbench &workbench, QWidget *parent = nullptr);

    /// A null id shows nothing.
    void show(const Id<Release> &release);
    const Release *release() const;

    TableView &points() { return *m_points; }
    TableView &parts() { return *m_parts; }
    SignLine &sign() { return *m_sign; }
    RecordForm *form() const;
    /// What stands in the way, one sentence a line; empty: nothing.
    QString blockers() const;

public Q_SLOTS:
    void startChecklist();
    /// Answers the current point; a waiver without a reason asks for it in its cell.
    void answer(AnswerState state);
    void sendOut();
    void rollBack();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildParts();
    QWidget *buildChecklist();
    QWidget *buildDecision();
    void showForm(const Release &release);
    void showBlockers(const Release &release);
    void showDecisions(const Release &release);
    void decide(bool isGo);
    void addPart(const QVariant &id, bool isService);
    void removePart();
    const CheckAnswer *currentAnswer() const;

    Workbench &m_workbench;
    Id<Release> m_id;
    Id<Release> m_formOf;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
    Label *m_title;
    RunsLabel *m_standing;
    Button *m_out;
    Button *m_back;
    QWidget *m_formPlace;
    QPointer<RecordForm> m_form;
    TableView *m_parts;
    ReferenceField *m_service = nullptr;
    ReferenceField *m_item = nullptr;
    SectionHead *m_pointsHead;
    TableView *m_points;
    Button *m_start;
    QWidget *m_verbs = nullptr; ///< that answer the current point
    Label *m_blockers;
    SectionHead *m_decisionHead;
    SignLine *m_sign;
    Label *m_decisions;
};

} // namespace fairlead
