// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// A part of a meeting: what is talked about, for how long, and the question that opens it.
struct TemplateSection {
    QString name;
    int minutes = 0;
    QString prompt;
};

/// A signal that a scorecard can tick (T25).
struct TemplateSignal {
    QString kind; ///< key of a SignalKind: "strong", "weak", "red-flag"
    QString text;
};

/// A built-in template of the library (model.md 2.6): any of a checklist, a rubric, a meeting, a document, a
/// matrix of responsibilities and a survey. The ids of its rows follow from its key and version, so that the
/// same template is the same rows everywhere.
struct BuiltInTemplate {
    QString key; ///< "T03"
    QString name;
    QString purpose;
    QString subject;        ///< what it is about: "service", "person", "team", "candidate", …; may be empty
    bool isPrivate = false; ///< what comes of it belongs into the vault
    ChecklistTemplate checklist;
    std::vector<ChecklistPoint> points; ///< empty: it has no checklist
    std::vector<QString> known;         ///< by point: which fact of our own answers it; empty: none
    Rubric rubric;
    std::vector<RubricDimension> dimensions; ///< empty: it has no rubric
    std::vector<TemplateSignal> signalList;
    std::vector<TemplateSection> sections; ///< empty: it is no meeting
    int minutes = 0;                       ///< of a kit; a meeting lasts as long as its sections
    QString prompt;                        ///< what a candidate is told
    DocumentKind documentKind = DocumentKind::Other;
    QString body;                ///< headings with what belongs below them; empty: it is no document
    std::vector<RaciEntry> raci; ///< of a matrix
    std::vector<DecisionRight> rights;
    std::vector<SurveyQuestion> questions;

    int length() const; ///< minutes
};

/// Reads {"key", "name", "version", "purpose", "subject", "private", "points": [{"group", "text", "kind",
/// "threshold", "required", "gate", "dueAfter", "role", "known"}], "rubric": {"key", "name", "highest",
/// "dimensions": [{"name", "weight", "gate", "below", "meets", "exceeds"}]}, "signals": [{"kind", "text"}],
/// "sections": [{"name", "minutes", "prompt"}], "document": {"kind", "body": [lines]}, "matrix": {"raci":
/// [{"activity", "role", "letter"}], "rights": [{"type", "level", "approver", "condition"}]}, "survey":
/// [{"kind", "questions": [{"text", "low", "high"}]}]}. Malformed names the place.
Result<BuiltInTemplate> templateFromJson(const QByteArray &json);

/// Keys of the built-in templates, in order: T01 to T39; the interview kits are T24-1 to T24-4.
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

/// A draft of a document with the template's headings. Invalid: the template has no document, or the title is
/// empty.
Result<ChangeSet> startDocument(const Workspace &workspace, const BuiltInTemplate &source,
                                const QString &title, QDate on);

/// A series of meetings with the template's sections. Invalid: the template is no meeting, or a private one.
Result<ChangeSet> startMeetings(const Workspace &workspace, const BuiltInTemplate &source,
                                const Id<Team> &team, QDate first, int everyWeeks);

/// What of the template's responsibilities, decision rights and survey questions the workspace does not have:
/// an activity or type of decision that is there already is left as it is. Invalid: it has none of them.
Result<ChangeSet> addEntries(const Workspace &workspace, const BuiltInTemplate &source);

/// What the workspace knows about a point of the production readiness list (C.3), and what it rests on.
struct KnownFact {
    AnswerState state = AnswerState::Unknown;
    QString evidence;
};
/// `fact` is one of owner, tier, slo, runbook, escalation, threat-model, data-class, retention, materials,
/// vulnerabilities, knowledge, budget; unknown for others and for a service that does not exist.
KnownFact knownFact(const Workspace &workspace, const Id<Service> &service, const QString &fact, QDate on);

} // namespace fairlead
