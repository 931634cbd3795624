// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reports.h"
#include "core/scenarios/side_by_side.h"
#include "ui/reports/report_settings.h"
#include "ui/workbench/workbench.h"

#include <QWidget>
#include <functional>

class QListWidget;

namespace fairlead {

class MessageBar;
class PlaceHeader;
class ReportParameters;
class ReportPreview;
class RunsLabel;

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
    ReportParameters &parameters() { return *m_parameters; }
    ReportPreview &preview() { return *m_preview; }
    /// The document that is shown; empty while there is no plan.
    const ReportDocument &document() const { return m_document; }
    /// By the remembered pattern: "Marlowe Quay – Quarterly plan 2026-Q4 (Stakeholder).pdf"
    QString fileName() const;
    /// Writes the shown report; the message of an error goes to the bar above the pages.
    bool exportTo(const QString &path);
    /// To the remembered folder, by the remembered pattern of names; asks where when there is none yet.
    void exportAgain();
    /// Always asks where.
    void exportAs();

Q_SIGNALS:
    void exported(const QString &path, int pages);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *createPages();
    void schedule();
    void refresh();
    void showDocument(const ReportDocument &document);
    void showNothing(const QString &why);
    ReportInput input() const;
    bool planScenarios();
    void planScenarios(bool thoroughly);
    void startEdit(EditorialField field);
    void keepText(EditorialField field, const QString &text);

    Workbench &m_workbench;
    Clock m_clock;
    ReportKind m_kind = ReportKind::QuarterlyPlan;
    ReportDocument m_document;
    /// What the scenarios beside the plan were planned for.
    struct Compared {
        qint64 revision = -1;
        QDate asOf;
        Id<Plan> plan;
        std::vector<Id<Scenario>> scenarios;
        bool operator==(const Compared &) const = default;
    };
    Compared m_compared;
    std::shared_ptr<const SideBySide> m_sides; ///< null: nothing is compared, or not yet
    Job<std::shared_ptr<const SideBySide>> m_job;
    bool m_isScheduled = false;
    PlaceHeader *m_header;
    QListWidget *m_kinds;
    RunsLabel *m_leftOut;
    MessageBar *m_message;
    ReportPreview *m_preview;
    ReportParameters *m_parameters;
};

} // namespace fairlead
