// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reports.h"
#include "ui/reports/page_style.h"
#include "ui/workbench/workbench.h"

#include <QWidget>
#include <functional>

class QListWidget;
class QListWidgetItem;

namespace fairlead {

class ChoiceField;
class Label;
class MessageBar;
class PlaceHeader;
class ReportPreview;
class RunsLabel;
class SwitchField;

/// The place “Reports”: kinds on the left, the pages as they will be printed, parameters on the right.
/// Ctrl+Enter exports; the second time without asking, into the folder and under the name of the first.
class ReportsPlace final : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// `clock` gives the stamp that is printed on the pages.
    ReportsPlace(Workbench &workbench, Clock clock, QWidget *parent = nullptr);

    ReportKind kind() const { return m_kind; }
    void showKind(ReportKind kind);
    Audience audience() const;
    void setAudience(Audience audience);
    Paper paper() const;
    ReportPreview &preview() { return *m_preview; }
    /// The document that is shown; empty while there is no plan.
    const ReportDocument &document() const { return m_document; }
    /// "Marlowe Quay – Quarterly plan 2026-Q4 (Stakeholder).pdf"
    QString fileName() const;
    /// Writes the shown report; the message of an error goes to the bar above the pages.
    bool exportTo(const QString &path);
    /// To the remembered folder, or asks where when there is none yet.
    void exportAgain();
    /// Always asks where.
    void exportAs();

Q_SIGNALS:
    void exported(const QString &path, int pages);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createPages();
    QWidget *createParameters();
    void fillSections(const std::vector<SectionChoice> &choices);
    std::vector<SectionChoice> chosenSections() const;
    void moveSection(int by);
    void schedule();
    void refresh();
    void showDocument(const ReportDocument &document);
    void showNothing(const QString &why);
    ReportInput input() const;
    void startEdit(EditorialField field);
    void keepText(EditorialField field, const QString &text);

    Workbench &m_workbench;
    Clock m_clock;
    ReportKind m_kind = ReportKind::QuarterlyPlan;
    ReportDocument m_document;
    bool m_isScheduled = false;
    PlaceHeader *m_header;
    QListWidget *m_kinds;
    RunsLabel *m_leftOut;
    MessageBar *m_message;
    ReportPreview *m_preview;
    Label *m_period;
    Label *m_scenario;
    Label *m_baseline;
    ChoiceField *m_audience;
    ChoiceField *m_paper;
    SwitchField *m_cost;
    QListWidget *m_sections;
};

} // namespace fairlead
