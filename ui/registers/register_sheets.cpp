// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/register_sheets.h"

#include "core/registers/due.h"
#include "core/registers/review_queue.h"
#include "core/scorecard/action_figures.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

QStringList keys(const char *words)
{
    return QString(QLatin1String(words)).split(u' ');
}

/// The rows in the order of what `rank` makes of each.
template <class Row, class Rank> std::function<QList<RecordRef>(const Workspace &)> sorted(Rank rank)
{
    return [rank](const Workspace &workspace) {
        std::vector<const Row *> rows;
        for (const Row &row : workspace.rows<Row>())
            rows.push_back(&row);
        std::ranges::stable_sort(rows, [&](const Row *a, const Row *b) { return rank(*a) < rank(*b); });
        QList<RecordRef> records;
        for (const Row *row : rows)
            records.append(refer(row->id));
        return records;
    };
}

/// Days sort with those that are missing last.
QDate lastIfMissing(QDate day)
{
    return day.isValid() ? day : QDate(9999, 12, 31);
}

/// Adds an empty record with the next key, where the kind has one.
template <class Row, class Fill> std::function<void(Workbench &)> adding(const QString &sentence, Fill fill)
{
    return [sentence, fill](Workbench &workbench) {
        Row row;
        row.id = Id<Row>::create();
        if constexpr (requires { row.key; })
            row.key = nextKey<Row>(workbench.workspace());
        fill(row, workbench);
        addRecord(workbench, std::move(row), sentence);
    };
}

bool isOpen(const ActionItem &action)
{
    return action.state == ActionState::Draft || action.state == ActionState::Open
        || action.state == ActionState::InProgress;
}

QString actionNote(const Workspace &workspace, QDate asOf)
{
    std::vector<const ActionItem *> all;
    for (const ActionItem &each : workspace.rows<ActionItem>())
        all.push_back(&each);
    const ActionFigures figures = actionFigures(all, asOf.addMonths(-3), asOf, asOf);
    const QString overdue = Words::tr("%1 overdue").arg(figures.overdue.size());
    if (!figures.completion())
        return overdue;
    return Words::tr("%1; of those due in three months %2 % are done, %3 % in time")
        .arg(overdue)
        .arg(qRound(*figures.completion() * 100))
        .arg(qRound(figures.onTimeShare().value_or(0) * 100));
}

QString reviewNote(const Workspace &workspace, QDate asOf)
{
    const auto queue = reviewQueue(workspace, asOf);
    const auto count = [&](ReviewReason reason) {
        return std::ranges::count(queue, reason, &ReviewItem::reason);
    };
    return Words::tr("%1 past their review, %2 wait for somebody, %3 near")
        .arg(count(ReviewReason::PastReview))
        .arg(count(ReviewReason::WaitsForSignOff) + count(ReviewReason::InReview))
        .arg(count(ReviewReason::NearReview));
}

QString approvalNote(const Workspace &workspace, QDate)
{
    const ApprovalLoad load = approvalLoad(workspace);
    return load.open == 0 ? Words::tr("Nothing waits.") : Words::tr("%1 wait for an answer").arg(load.open);
}

QString updateNote(const Workspace &workspace, QDate asOf)
{
    for (const UpdateDue &each : updatesDue(workspace, asOf)) {
        if (each.due.isValid())
            return Words::tr("next: %1 on %2")
                .arg(each.stakeholder->name, QLocale().toString(each.due, QLocale::ShortFormat));
    }
    return Words::tr("Nobody waits for an update.");
}

/// The documents of the review queue first, in its order, then the others by key.
QList<RecordRef> documentsByReview(const Workspace &workspace, QDate asOf)
{
    QList<RecordRef> records;
    for (const ReviewItem &item : reviewQueue(workspace, asOf)) {
        if (item.record.table == QLatin1String(Document::table))
            records.append({item.record.table, item.record.id, {}});
    }
    const auto all =
        sorted<Document>([](const Document &each) { return std::tuple(!isInForce(each), each.key); });
    for (const RecordRef &record : all(workspace)) {
        if (!records.contains(record))
            records.append(record);
    }
    return records;
}

} // namespace

std::vector<RegisterTable> actionRegister()
{
    return {{Words::tr("Actions"),
             {QLatin1String(ActionItem::table),
              keys("key title source owner due state priority done_on verified_on effective"),
              sorted<ActionItem>([](const ActionItem &each) {
                  return std::tuple(!isOpen(each), lastIfMissing(each.due), each.key);
              })},
             {64, 0, 120, 150, 104, 104, 80, 104, 104, 72},
             1,
             actionNote,
             Words::tr("Add action"),
             adding<ActionItem>(Words::tr("Add an action"), [](ActionItem &row, Workbench &workbench) {
                 row.title = Words::tr("New action");
                 row.due = workbench.asOf().addDays(7);
             })}};
}

std::vector<RegisterTable> decisionRegister()
{
    return {{Words::tr("Decisions"),
             {QLatin1String(Decision::table), keys("key title kind decider level on due review_on state"),
              sorted<Decision>([](const Decision &each) {
                  return std::tuple(each.state != DecisionState::Open, lastIfMissing(each.due),
                                    -lastIfMissing(each.on).toJulianDay());
              })},
             {64, 0, 112, 160, 120, 104, 104, 104, 104},
             5,
             {},
             Words::tr("Add decision"),
             adding<Decision>(Words::tr("Add a decision"),
                              [](Decision &row, Workbench &) { row.title = Words::tr("New decision"); })},
            {Words::tr("Who was asked to approve"),
             {QLatin1String(DecisionApproval::table), keys("decision person role state asked_on answered_on"),
              sorted<DecisionApproval>([](const DecisionApproval &each) {
                  return std::tuple(each.state != SignOffState::Waiting, lastIfMissing(each.askedOn));
              })},
             {0, 160, 160, 104, 104, 104},
             2,
             approvalNote},
            {Words::tr("Who decides what"),
             {QLatin1String(DecisionRight::table), keys("decision_type level approver_role condition"),
              sorted<DecisionRight>(
                  [](const DecisionRight &each) { return std::tuple(each.level, each.decisionType); })},
             {0, 130, 180, 280},
             3,
             {},
             Words::tr("Add decision right"),
             adding<DecisionRight>(Words::tr("Add a decision right"), [](DecisionRight &row, Workbench &) {
                 row.decisionType = Words::tr("New kind of decision");
             })}};
}

std::vector<RegisterTable> riskRegister()
{
    return {{Words::tr("Risks"),
             {QLatin1String(Risk::table),
              keys("key title category probability impact_days severity response owner owner_role review_by "
                   "state"),
              sorted<Risk>([](const Risk &each) {
                  return std::tuple(each.state == RiskState::Closed, -each.severity,
                                    -each.probability.value(), each.key);
              })},
             {64, 0, 90, 84, 72, 68, 92, 130, 130, 104, 92},
             1,
             [](const Workspace &workspace, QDate asOf) {
                 const auto late = std::ranges::count_if(workspace.rows<Risk>(), [&](const Risk &each) {
                     return each.state != RiskState::Closed && each.reviewBy.isValid()
                         && each.reviewBy < asOf;
                 });
                 return late > 0 ? Words::tr("%1 to be looked at again").arg(late)
                                 : Words::tr("All were looked at.");
             },
             Words::tr("Add risk"),
             adding<Risk>(Words::tr("Add a risk"),
                          [](Risk &row, Workbench &) { row.title = Words::tr("New risk"); })}};
}

std::vector<RegisterTable> documentRegister(std::function<QDate()> asOf)
{
    return {
        {Words::tr("Documents and review queue"),
         {QLatin1String(Document::table),
          keys("key title kind service team owner version state reviewed_on review_by"),
          [asOf](const Workspace &workspace) { return documentsByReview(workspace, asOf()); }},
         {68, 0, 130, 140, 120, 130, 64, 90, 104, 104},
         4,
         reviewNote,
         Words::tr("Add document"),
         adding<Document>(Words::tr("Add a document"),
                          [](Document &row, Workbench &workbench) {
                              row.title = Words::tr("New document");
                              row.since = workbench.asOf();
                          })},
        {Words::tr("Who was asked to agree"),
         {QLatin1String(DocumentSignOff::table), keys("document person role state asked_on answered_on note"),
          sorted<DocumentSignOff>([](const DocumentSignOff &each) {
              return std::tuple(each.state != SignOffState::Waiting, lastIfMissing(each.askedOn));
          })},
         {0, 150, 150, 92, 104, 104, 180},
         2,
         approvalNote}};
}

std::vector<RegisterTable> partnerRegister()
{
    return {
        {Words::tr("Stakeholders"),
         {QLatin1String(Stakeholder::table),
          keys("key name kind organisation topics channel cadence_weeks influence interest"),
          sorted<Stakeholder>([](const Stakeholder &each) { return each.key; })},
         {64, 0, 100, 130, 180, 120, 80, 72, 72},
         4,
         updateNote,
         Words::tr("Add stakeholder"),
         adding<Stakeholder>(Words::tr("Add a stakeholder"),
                             [](Stakeholder &row, Workbench &) { row.name = Words::tr("New stakeholder"); })},
        {Words::tr("Who answers for what (RACI)"),
         {QLatin1String(RaciEntry::table), keys("activity letter role"),
          sorted<RaciEntry>([](const RaciEntry &each) { return std::tuple(each.activity, each.letter); })},
         {0, 140, 240},
         3,
         {},
         Words::tr("Add line"),
         adding<RaciEntry>(Words::tr("Add a line to the matrix"),
                           [](RaciEntry &row, Workbench &) {
                               row.activity = Words::tr("New activity");
                               row.role = Words::tr("Role");
                           })},
        {Words::tr("Cadences"),
         {QLatin1String(Cadence::table),
          keys("name kind owner every unit anchor grace last_done paused_until"),
          sorted<Cadence>(
              [](const Cadence &each) { return std::tuple(lastIfMissing(nextDue(each)), each.name); })},
         {0, 90, 150, 64, 90, 104, 64, 104, 104},
         3,
         {},
         Words::tr("Add cadence"),
         adding<Cadence>(Words::tr("Add a cadence"),
                         [](Cadence &row, Workbench &workbench) {
                             row.name = Words::tr("New cadence");
                             row.anchor = workbench.asOf();
                         })},
        {Words::tr("Meetings that come round"),
         {QLatin1String(MeetingSeries::table),
          keys("key name template_key team owner start every_weeks minutes until"),
          sorted<MeetingSeries>([](const MeetingSeries &each) { return each.key; })},
         {56, 0, 72, 120, 140, 104, 72, 72, 104},
         3}};
}

std::vector<RegisterTable> evidenceRegister()
{
    return {{Words::tr("Escalations"),
             {QLatin1String(Escalation::table), keys("key title to_role on asked_for outcome closed_on"),
              sorted<Escalation>([](const Escalation &each) {
                  return std::tuple(each.closedOn.isValid(), each.on, each.key);
              })},
             {56, 0, 150, 104, 200, 160, 104},
             2,
             {},
             Words::tr("Escalate"),
             adding<Escalation>(Words::tr("Add an escalation"),
                                [](Escalation &row, Workbench &workbench) {
                                    row.title = Words::tr("New escalation");
                                    row.toRole = Words::tr("Director");
                                    row.on = workbench.asOf();
                                })},
            {Words::tr("Exceptions from standards"),
             {QLatin1String(StandardException::table), keys("key standard service reason until approver"),
              sorted<StandardException>(
                  [](const StandardException &each) { return std::tuple(each.until, each.key); })},
             {56, 0, 150, 260, 104, 140},
             2},
            {Words::tr("Access reviews"),
             {QLatin1String(AccessReview::table), keys("key system due reviewer approver run signed_on"),
              sorted<AccessReview>([](const AccessReview &each) {
                  return std::tuple(each.signedOn.isValid(), each.due, each.key);
              })},
             {56, 0, 104, 150, 150, 180, 104},
             2,
             {},
             Words::tr("Add access review"),
             adding<AccessReview>(Words::tr("Add an access review"),
                                  [](AccessReview &row, Workbench &workbench) {
                                      row.system = Words::tr("New system");
                                      row.due = workbench.asOf().addMonths(1);
                                  })},
            {Words::tr("Evidence packs"),
             {QLatin1String(EvidencePack::table), keys("key name from to scope signer generated_on"),
              sorted<EvidencePack>([](const EvidencePack &each) { return std::tuple(each.to, each.key); })},
             {56, 220, 104, 104, 0, 150, 104},
             2,
             {},
             Words::tr("Add evidence pack"),
             adding<EvidencePack>(Words::tr("Add an evidence pack"),
                                  [](EvidencePack &row, Workbench &workbench) {
                                      const QDate asOf = workbench.asOf();
                                      row.name = Words::tr("New evidence pack");
                                      row.from = QDate(asOf.year(), 1, 1);
                                      row.to = asOf;
                                  })},
            {Words::tr("Evidence"),
             {QLatin1String(EvidenceEntry::table), keys("pack control title version digest"),
              sorted<EvidenceEntry>(
                  [](const EvidenceEntry &each) { return std::tuple(each.control, each.title); })},
             {160, 160, 0, 80, 200},
             2}};
}

} // namespace fairlead
