// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/release_detail.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/release_edits.h"
#include "ui/incidents/incident_words.h"
#include "ui/incidents/sign_line.h"
#include "ui/incidents/type_over.h"
#include "ui/inspector/record_form.h"
#include "ui/inspector/record_table.h"
#include "ui/inspector/reference_field.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_row.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int mostPoints = 10;
constexpr int mostParts = 4;
constexpr int mostBlockers = 4;
constexpr int waivedColumn = 3;

template <class Row, class Of>
QList<RecordRef> recordsOf(const Workspace &workspace, Id<Of> Row::*field, const Id<Of> &of)
{
    std::vector<const Row *> rows;
    for (const Row &row : workspace.rows<Row>()) {
        if (!of.isNull() && row.*field == of)
            rows.push_back(&row);
    }
    if constexpr (requires(const Row &row) { row.position; })
        std::ranges::stable_sort(rows, {}, &Row::position);
    QList<RecordRef> records;
    for (const Row *row : rows)
        records.append(refer(row->id));
    return records;
}

void fit(TableView &table, int most)
{
    const int rows = table.model()->rowCount();
    const Theme &look = theme(&table);
    table.setFixedHeight((std::clamp(rows, 1, most) + 1) * look.compactRowHeight() + look.px(14));
    table.setVisible(rows > 0);
}

} // namespace

ReleaseDetail::ReleaseDetail(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_title(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong))
    , m_standing(new RunsLabel)
    , m_out(new Button(tr("It is released")))
    , m_back(new Button(tr("Roll back"), ButtonRole::Quiet))
    , m_formPlace(new QWidget)
    , m_pointsHead(new SectionHead(tr("Go/no-go checklist")))
    , m_start(new Button(tr("Start the checklist")))
    , m_blockers(new Label({}, TextSize::Body, Tone::Secondary))
    , m_decisionHead(new SectionHead(tr("Decision")))
    , m_sign(new SignLine(tr("Go"), tr("No go")))
    , m_decisions(new Label({}, TextSize::Body, Tone::Secondary))
{
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };
    m_parts = makeRecordTable(
        m_workbench, tr("What the release brings"),
        {QLatin1String(ReleaseContent::table),
         {key("service"), key("item")},
         [this](const Workspace &workspace) { return recordsOf(workspace, &ReleaseContent::release, m_id); }},
        {0, 0}, m_body);
    m_points = makeRecordTable(
        m_workbench, tr("Points of the checklist"),
        {QLatin1String(CheckAnswer::table),
         {key("text"), key("state"), key("evidence"), key("waived_reason"), key("done_on")},
         [this](const Workspace &workspace) {
             const Release *now = workspace.find(m_id);
             return recordsOf(workspace, &CheckAnswer::run, now ? now->checklist : Id<ChecklistRun>());
         }},
        {0, 92, 80, 80, 88}, m_body);
    build();
}

void ReleaseDetail::build()
{
    (new QVBoxLayout(m_formPlace))->setContentsMargins(0, 0, 0, 0);
    setSpace(m_column, {6, 1, 5, 4, 2});
    for (QWidget *each : std::initializer_list<QWidget *>{buildHead(), m_formPlace, buildChecklist(),
                                                          buildDecision(), buildParts()})
        m_column->addWidget(each);
    m_column->addStretch(1);
    m_area = calmScrollArea(m_body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    leadFocus(this, m_points);
}

QWidget *ReleaseDetail::buildHead()
{
    m_title->setWordWrap(true);
    m_out->setToolTip(tr("It went out today; needs passed gates and a go (S)"));
    m_back->setToolTip(tr("It was taken back, with its deployments"));
    connect(m_out, &QPushButton::clicked, this, &ReleaseDetail::sendOut);
    connect(m_back, &QPushButton::clicked, this, &ReleaseDetail::rollBack);
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    setSpace(lines, {0, 0, 0, 0, 1});
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_back, 0, Qt::AlignTop);
    first->addWidget(m_out, 0, Qt::AlignTop);
    lines->addLayout(first);
    lines->addWidget(m_standing);
    return head;
}

QWidget *ReleaseDetail::buildChecklist()
{
    m_points->setDensity(Density::Compact);
    m_points->setSelectionMode(QAbstractItemView::SingleSelection);
    struct Verb {
        QString words;
        QString tip;
        Qt::Key key;
        AnswerState state;
    };
    const Verb verbs[] = {
        {tr("Met"), tr("The marked point is met (M)"), Qt::Key_M, AnswerState::Met},
        {tr("Not met"), tr("The marked point is not met (X)"), Qt::Key_X, AnswerState::NotMet},
        {tr("Waive"), tr("The marked point may be left out, with a reason (W)"), Qt::Key_W,
         AnswerState::Waived},
        {tr("Unknown"), tr("Nobody knows yet (U)"), Qt::Key_U, AnswerState::Unknown}};
    m_verbs = new QWidget;
    auto *verbsRow = new FlowRow(m_verbs);
    for (const Verb &verb : verbs) {
        auto *button = new Button(verb.words, ButtonRole::Quiet);
        button->setToolTip(verb.tip);
        connect(button, &QPushButton::clicked, this, [this, state = verb.state] { answer(state); });
        auto *shortcut =
            new QShortcut(QKeySequence(verb.key), m_points, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, state = verb.state] { answer(state); });
        verbsRow->addWidget(button);
    }
    m_start->setToolTip(tr("Release readiness, template T02 (C)"));
    connect(m_start, &QPushButton::clicked, this, &ReleaseDetail::startChecklist);
    m_pointsHead->addEnd(m_start);
    m_blockers->setWordWrap(true);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    setSpace(lines, {0, 0, 0, 0, 1});
    lines->addWidget(m_pointsHead);
    lines->addWidget(m_verbs);
    lines->addWidget(m_points);
    lines->addWidget(m_blockers);
    return list;
}

QWidget *ReleaseDetail::buildDecision()
{
    m_decisions->setWordWrap(true);
    connect(m_sign, &SignLine::decided, this, &ReleaseDetail::decide);
    auto *decision = new QWidget;
    auto *lines = new QVBoxLayout(decision);
    setSpace(lines, {0, 0, 0, 0, 1});
    lines->addWidget(m_decisionHead);
    lines->addWidget(m_sign);
    lines->addWidget(m_decisions);
    return decision;
}

QWidget *ReleaseDetail::buildParts()
{
    m_parts->setDensity(Density::Compact);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_parts, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &ReleaseDetail::removePart);
    auto *parts = new QWidget;
    auto *lines = new QVBoxLayout(parts);
    setSpace(lines, {0, 0, 0, 0, 1});
    lines->addWidget(new SectionHead(tr("What it brings")));
    lines->addWidget(m_parts);
    return parts;
}

const Release *ReleaseDetail::release() const
{
    return m_workbench.workspace().find(m_id);
}

QString ReleaseDetail::blockers() const
{
    return m_blockers->text();
}

void ReleaseDetail::show(const Id<Release> &id)
{
    m_id = id;
    const Release *now = release();
    m_body->setVisible(now);
    if (!now)
        return;
    m_title->setText(now->caption());
    showForm(*now);
    const int point = m_points->currentIndex().row();
    for (TableView *table : {m_parts, m_points})
        qobject_cast<RecordTableModel *>(table->model())->refresh();
    if (!m_points->currentIndex().isValid() && m_points->model()->rowCount() > 0)
        m_points->setCurrentIndex(m_points->model()->index(std::max(0, point), 0));
    fit(*m_parts, mostParts);
    fit(*m_points, mostPoints);
    showBlockers(*now);
    showDecisions(*now);
}

void ReleaseDetail::showForm(const Release &now)
{
    if (m_form && m_formOf == now.id)
        return m_form->refresh();
    if (m_form) {
        m_formPlace->layout()->removeWidget(m_form->rows());
        m_form->rows()->hide();
        m_form->rows()->deleteLater();
    }
    m_formOf = now.id;
    m_form = new RecordForm(
        m_workbench, {refer(now.id)},
        {QStringLiteral("name"), QStringLiteral("planned_on"), QStringLiteral("released_on")}, 2);
    m_formPlace->layout()->addWidget(m_form->rows());
    // Children of the form before: they went with it.
    m_service = new ReferenceField(referenceChoices(m_workbench.workspace(), Service::table), true);
    m_item = new ReferenceField(referenceChoices(m_workbench.workspace(), Item::table), true);
    m_form->rows()->add(tr("Add a service"), m_service);
    m_form->rows()->add(tr("Add an item"), m_item);
    connect(m_service, &FormField::committed, this, [this](const QVariant &id) { addPart(id, true); });
    connect(m_item, &FormField::committed, this, [this](const QVariant &id) { addPart(id, false); });
}

void ReleaseDetail::showBlockers(const Release &now)
{
    const Workspace &workspace = m_workbench.workspace();
    const bool mayEdit = m_workbench.readOnlyReason().isEmpty();
    const GoNoGo check = goNoGo(workspace, now);
    const bool hasList = workspace.find(now.checklist);
    const bool isOut = now.state == ReleaseState::Released || now.state == ReleaseState::RolledBack;
    const QString state = choiceText(Release::table, now.state);
    QList<TextRun> standing{{state, now.state == ReleaseState::RolledBack ? Tone::Error : Tone::Text}};
    if (check.isGo)
        standing.append({QString(QStringLiteral("  ·  ") + tr("nothing stands in the way")), Tone::Good});
    else
        standing.append(
            {QString(QStringLiteral("  ·  ") + tr("%1 points stand in the way").arg(check.blockers.size())),
             isOut ? Tone::Error : Tone::Warning});
    for (const Incident *incident : causedBy(workspace, now))
        standing.append({QString(QStringLiteral("  ·  ") + tr("caused %1").arg(incident->key)), Tone::Error});
    m_standing->setRuns(standing);
    m_pointsHead->setNote(hasList ? tr("%1 met, %2 waived, %3 not met, %4 open")
                                        .arg(check.met)
                                        .arg(check.waived)
                                        .arg(check.notMet)
                                        .arg(check.unknown)
                                  : tr("template T02"));
    QStringList sentences = check.blockers.mid(0, mostBlockers);
    if (check.blockers.size() > mostBlockers)
        sentences.append(tr("… and %1 more").arg(check.blockers.size() - mostBlockers));
    m_blockers->setText(sentences.join(u'\n'));
    m_blockers->setVisible(!sentences.isEmpty());
    m_start->setVisible(!hasList);
    m_start->setEnabled(mayEdit);
    m_verbs->setVisible(hasList);
    m_verbs->setEnabled(mayEdit);
    m_out->setVisible(!isOut);
    m_out->setEnabled(mayEdit && check.isGo);
    m_back->setVisible(now.state == ReleaseState::Released);
    m_back->setEnabled(mayEdit);
    m_sign->setVisible(!isOut);
    m_sign->setEnabled(mayEdit);
}

void ReleaseDetail::showDecisions(const Release &now)
{
    QStringList lines;
    for (const Decision *decision : decisionsAbout(m_workbench.workspace(), now)) {
        lines.append(tr("%1 %2 on %3 by %4: %5", "key, what was decided, day, role, reason")
                         .arg(decision->key, decision->chosen, words::day(decision->on, m_workbench.asOf()),
                              decision->decider, decision->rationale));
    }
    m_decisions->setText(lines.join(u'\n'));
    m_decisions->setVisible(!lines.isEmpty());
    m_decisionHead->setNote(lines.isEmpty() ? tr("nobody has decided yet") : QString());
}

void ReleaseDetail::decide(bool isGo)
{
    const Release *now = release();
    if (now
        && m_workbench.submit(decideRelease(m_workbench.workspace(), *now,
                                            isGo ? GoDecision::Go : GoDecision::NoGo,
                                            m_sign->signedOn(m_workbench.asOf()))))
        m_sign->clearReason();
}

void ReleaseDetail::addPart(const QVariant &id, bool isService)
{
    (isService ? m_service : m_item)->setValue({});
    const Release *now = release();
    if (!now || id.toString().isEmpty())
        return;
    const Workspace &workspace = m_workbench.workspace();
    const ChangeSet changes = isService
        ? addToRelease(workspace, *now, Id<Service>::fromString(id.toString()))
        : addToRelease(workspace, *now, Id<Item>::fromString(id.toString()));
    if (!changes.isEmpty())
        m_workbench.submit(changes);
}

void ReleaseDetail::removePart()
{
    const auto *model = qobject_cast<const RecordTableModel *>(m_parts->model());
    const int row = m_parts->currentIndex().row();
    const Release *now = release();
    const ReleaseContent *part =
        row < 0 ? nullptr : m_workbench.workspace().find(Id<ReleaseContent>::fromUuid(model->record(row).id));
    if (now && part)
        m_workbench.submit(ChangeSet{tr("%1 brings less").arg(now->key), {}}.remove(*part));
}

void ReleaseDetail::startChecklist()
{
    const Release *now = release();
    if (now && m_workbench.submit(startReadiness(m_workbench.workspace(), *now, m_workbench.asOf())))
        m_points->setFocus();
}

const CheckAnswer *ReleaseDetail::currentAnswer() const
{
    const auto *model = qobject_cast<const RecordTableModel *>(m_points->model());
    const int row = m_points->currentIndex().row();
    return row >= 0 && row < model->rowCount()
        ? m_workbench.workspace().find(Id<CheckAnswer>::fromUuid(model->record(row).id))
        : nullptr;
}

void ReleaseDetail::answer(AnswerState state)
{
    const CheckAnswer *point = currentAnswer();
    if (!point)
        return;
    if (state == AnswerState::Waived && point->waivedReason.trimmed().isEmpty()) {
        Q_EMIT m_workbench.said(tr("A waiver needs its reason: type it, then W"));
        typeOver(*m_points, m_points->currentIndex().siblingAtColumn(waivedColumn));
        return;
    }
    const auto changes = answerPoint(*point, state, {}, m_workbench.asOf());
    const int row = m_points->currentIndex().row();
    if (changes && changes->isEmpty())
        return;
    if (m_workbench.submit(changes) && row + 1 < m_points->model()->rowCount()
        && state != AnswerState::Unknown)
        m_points->setCurrentIndex(m_points->model()->index(row + 1, 0)); // on to the next point
}

void ReleaseDetail::sendOut()
{
    if (const Release *now = release())
        m_workbench.submit(::fairlead::sendOut(m_workbench.workspace(), *now, m_workbench.asOf()));
}

void ReleaseDetail::rollBack()
{
    if (const Release *now = release())
        m_workbench.submit(::fairlead::rollBack(m_workbench.workspace(), *now));
}

RecordForm *ReleaseDetail::form() const
{
    return m_form;
}

} // namespace fairlead
