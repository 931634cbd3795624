// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// A built-in template of the library (model.md 2.6): a checklist, a rubric, or both. The ids of its rows
/// follow from its key and version, so that the same template is the same rows everywhere.
struct BuiltInTemplate {
    QString key; ///< "T03"
    ChecklistTemplate checklist;
    std::vector<ChecklistPoint> points; ///< empty: it has no checklist
    std::vector<QString> known;         ///< by point: which fact of our own answers it; empty: none
    Rubric rubric;
    std::vector<RubricDimension> dimensions; ///< empty: it has no rubric
};

/// Reads {"key", "name", "version", "purpose", "points": [{"group", "text", "kind", "threshold", "required",
/// "gate", "dueAfter", "role", "known"}], "rubric": {"key", "name", "highest", "dimensions": [{"name",
/// "weight", "gate", "below", "meets", "exceeds"}]}}. Malformed names the place.
Result<BuiltInTemplate> templateFromJson(const QByteArray &json);

/// Keys of the built-in templates, in order: T02, T03, T04, T26, T30.
QStringList builtInTemplates();
/// One of them; NotFound for another key.
Result<BuiltInTemplate> builtInTemplate(const QString &key);

/// What a checklist is gone through for; all may be empty.
struct ChecklistSubject {
    Id<Service> service;
    Id<Person> person;
    Id<Team> team;
    QString words; ///< "Checkout v2": something that is no record
};

/// Starts a run on `on`: adds the template where the workspace does not have it, the run, and an answer for
/// each point, due by its offset. Points that facts of the workspace answer are answered with what they
/// rest on; all others are unknown. Invalid: the template has no checklist.
Result<ChangeSet> startChecklist(const Workspace &workspace, const BuiltInTemplate &source,
                                 const ChecklistSubject &subject, QDate on);

/// Starts an assessment of a service: adds the rubric where it is missing, a draft and an empty rating for
/// each dimension. Invalid: the template has no rubric.
Result<ChangeSet> startAssessment(const Workspace &workspace, const BuiltInTemplate &source,
                                  const Id<Service> &service, QDate on, const QString &by);

/// What the workspace knows about a point of the production readiness list (C.3), and what it rests on.
struct KnownFact {
    AnswerState state = AnswerState::Unknown;
    QString evidence;
};
/// `fact` is one of owner, tier, slo, runbook, escalation, threat-model, data-class, retention, materials,
/// vulnerabilities, knowledge, budget; unknown for others and for a service that does not exist.
KnownFact knownFact(const Workspace &workspace, const Id<Service> &service, const QString &fact, QDate on);

} // namespace fairlead
