// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"
#include "ui/reports/report_settings.h"
#include "ui/workbench/workbench.h"

class QListWidget;
class QStackedWidget;

namespace fairlead {

class ChoiceField;
class Label;
class RunsLabel;
class SwitchField;
class ValueField;

/// The right side of the place “Reports”: what is reported, for whom, in which form. Remembers everything
/// but the plan for each kind of report.
class ReportParameters final : public Panel {
    Q_OBJECT
public:
    explicit ReportParameters(Workbench &workbench, QWidget *parent = nullptr);

    /// Shows what was chosen last for that kind.
    void setKind(ReportKind kind);
    const ReportSettings &settings() const { return m_settings; }
    /// The sections keep their order and are on or off as the audience usually gets them.
    void setAudience(Audience audience);
    /// The scenarios that stand beside the plan, in order of their names; empty where the kind compares none.
    std::vector<Id<Scenario>> compared() const;
    void setCompared(const Id<Scenario> &scenario, bool isCompared);
    void setNamePattern(const QString &pattern);
    /// Shows what the document says of itself.
    void showDocument(const ReportDocument &document);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFields();
    void createSections();
    void arrange();
    void connectFields();
    void fill();
    void fillPlans();
    void fillSections();
    void createCompared();
    void fillCompared();
    void readSections();
    void moveSection(int by);
    void keep();

    Workbench &m_workbench;
    ReportKind m_kind = ReportKind::QuarterlyPlan;
    ReportSettings m_settings;
    QStackedWidget *m_period; ///< the only plan's period, or the choice between several
    Label *m_onlyPeriod;
    ChoiceField *m_plan;
    Label *m_scenario;
    Label *m_baseline;
    ChoiceField *m_audience;
    ChoiceField *m_language;
    ChoiceField *m_paper;
    SwitchField *m_cost;
    ValueField *m_name;
    RunsLabel *m_example; ///< one line; its tooltip has the whole name
    QListWidget *m_sections;
    QWidget *m_comparedBox; ///< with its heading; hidden where the kind compares none
    QListWidget *m_compared;
    QList<Id<Scenario>> m_left; ///< scenarios that somebody has taken out
};

} // namespace fairlead
