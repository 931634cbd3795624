// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/private_kinds.h"
#include "ui/inspector/records.h"

#include <QObject>
#include <QPointer>

namespace fairlead {

class GrowthRatings;
class PersonDesk;
class PrivateSheet;

/// Opens what makes a growth plan in one sheet, to be written and changed there.
class GrowthEditor final : public QObject {
    Q_OBJECT
public:
    GrowthEditor(PersonDesk &desk, PrivateSheet &sheet, QObject *parent = nullptr);

    void openPlan(const Id<GrowthPlan> &plan);
    void openGoal(const Id<GrowthGoal> &goal);
    void openEvidence(const Id<Evidence> &evidence);
    /// `competency`: whose verdict gets the focus; empty: the assessment itself.
    void openAssessment(const Id<GrowthAssessment> &assessment, const QString &competency = {});
    /// What an explanation or a list names; an assessment with a competency as its field.
    void open(const RecordRef &record);

    /// Begins a draft plan and opens it.
    void beginPlan();
    /// To be written, and added by a button.
    void writeGoal();
    void writeEvidence(const QString &competency);
    /// Begins a draft against the level that is aimed at, and opens it, at a competency where one is named.
    void beginAssessment(const QString &competency = {});
    /// Opens the assessment that counts at a competency, else begins one.
    void assess(const QString &competency);

    /// Null while no assessment is shown.
    GrowthRatings *ratings() const;

private:
    PersonDesk &m_desk;
    PrivateSheet &m_sheet;
    QPointer<GrowthRatings> m_ratings;
};

} // namespace fairlead
