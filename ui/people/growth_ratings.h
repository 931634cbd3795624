// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_rating.h"

#include <QWidget>

namespace fairlead {

class ChoiceField;
class PersonDesk;
class ValueField;

/// What an assessment says of each competency of its rubric: a verdict and why, beside what is expected.
/// Every field that is left commits one change.
class GrowthRatings final : public QWidget {
    Q_OBJECT
public:
    GrowthRatings(PersonDesk &desk, const Id<GrowthAssessment> &assessment, QWidget *parent = nullptr);

    /// Null: the rubric has no such competency.
    ChoiceField *verdict(const QString &competency) const;
    ValueField *note(const QString &competency) const;

private:
    struct Row {
        QString competency;
        ChoiceField *verdict;
        ValueField *note;
    };
    QWidget *buildRow(const QString &name, bool isGate, const QString &expected);
    void refresh();
    void commit(const QString &competency, const QVariant &verdict, const QString &note);
    const Row *find(const QString &competency) const;

    PersonDesk &m_desk;
    Id<GrowthAssessment> m_assessment;
    std::vector<Row> m_rows;
};

} // namespace fairlead
