// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_detail.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/incident_update.h"
#include "ui/incidents/action_section.h"
#include "ui/incidents/entry_model.h"
#include "ui/incidents/incident_course.h"
#include "ui/incidents/incident_facts.h"
#include "ui/incidents/incident_standing.h"
#include "ui/incidents/incident_times.h"
#include "ui/incidents/review_section.h"
#include "ui/incidents/type_over.h"
#include "ui/inspector/record_form.h"
#include "ui/inspector/record_table.h"
#include "ui/inspector/reference_field.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int mostEntryRows = 8;
constexpr int mostTouchedRows = 3;

/// The course with the margin of its head.
PictureFrame *framed(IncidentCourse *course)
{
    auto *inset = new QWidget;
    auto *room = new QVBoxLayout(inset);
    setSpace(room, {6, 0, 0, 0, 0});
    room->addWidget(course);
    leadFocus(inset, course);
    auto *frame = new PictureFrame(inset, *course);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    frame->setFixedHeight(course->minimumSizeHint().height() + theme(course).px(44));
    return frame;
}

QStringList factKeys(bool isPresenting)
{
    QStringList keys{QStringLiteral("title"),         QStringLiteral("severity"),
                     QStringLiteral("service"),       QStringLiteral("theme"),
                     QStringLiteral("repeat_of"),     QStringLiteral("bad_minutes"),
                     QStringLiteral("review_due"),    QStringLiteral("found_by_customer"),
                     QStringLiteral("change_caused"), QStringLiteral("deployment"),
                     QStringLiteral("impact")};
    if (!isPresenting) // names of who was on it are not for an audience (GR5)
        keys += {QStringLiteral("commander"), QStringLiteral("comms_lead")};
    return keys;
}

} // namespace

IncidentDetail::IncidentDetail(Workbench &workbench, Now now, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_now(std::move(now))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_title(new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong))
    , m_standing(new RunsLabel)
    , m_faults(new RunsLabel)
    , m_next(new Button(tr("Next state")))
    , m_course(new IncidentCourse)
    , m_frame(framed(m_course))
    , m_times(new IncidentTimes(workbench))
    , m_entries(new EntryModel(workbench, this))
    , m_entryTable(makeEntryTable(m_entries, m_times->base(), m_body))
    , m_entryHead(new SectionHead(tr("Timeline")))
    , m_factsHead(new SectionHead(tr("What is known")))
    , m_factsPlace(new QWidget)
    , m_cause(new RunsLabel)
    , m_others(new RunsLabel)
    , m_addressed(new Button(tr("Cause addressed"), ButtonRole::Quiet))
    , m_verified(new Button(tr("The fix has held"), ButtonRole::Quiet))
    , m_review(new ReviewSection(workbench))
    , m_actions(new ActionSection(workbench))
{
    m_touched = makeRecordTable(m_workbench, tr("Services that were touched too"),
                                {QLatin1String(AffectedService::table),
                                 {QStringLiteral("service")},
                                 [this](const Workspace &workspace) {
                                     QList<RecordRef> records;
                                     for (const AffectedService &each : workspace.rows<AffectedService>()) {
                                         if (!m_id.isNull() && each.incident == m_id)
                                             records.append(refer(each.id));
                                     }
                                     return records;
                                 }},
                                {0}, m_body);
    build();
}

void IncidentDetail::build()
{
    auto *addLine = new Button(tr("New line"));
    addLine->setToolTip(tr("New line of the timeline (E); Del removes one"));
    connect(addLine, &QPushButton::clicked, this, &IncidentDetail::addEntry);
    m_entryHead->addEnd(addLine);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_entryTable, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, &IncidentDetail::removeEntry);
    connect(m_course, &IncidentCourse::entryChosen, this, [this](const Id<IncidentEntry> &entry) {
        if (const int row = m_entries->rowOf(entry); row >= 0)
            m_entryTable->setCurrentIndex(m_entries->index(row, EntryModel::What));
    });
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_course->setCurrent(index.isValid() ? m_entries->entry(index.row()).id
                                                     : Id<IncidentEntry>());
            });
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    m_touched->setDensity(Density::Compact);
    m_touched->horizontalHeader()->hide();
    auto *untouch = new QShortcut(QKeySequence(Qt::Key_Delete), m_touched, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
    connect(untouch, &QShortcut::activated, this, [this] {
        const auto *model = qobject_cast<const RecordTableModel *>(m_touched->model());
        const int row = m_touched->currentIndex().row();
        const AffectedService *each = row < 0
            ? nullptr
            : m_workbench.workspace().find(Id<AffectedService>::fromUuid(model->record(row).id));
        if (each)
            m_workbench.submit(ChangeSet{tr("Take a touched service away"), {}}.remove(*each));
    });
    (new QVBoxLayout(m_factsPlace))->setContentsMargins(0, 0, 0, 0);
    setSpace(m_column, {0, 1, 0, 4, 2});
    for (QWidget *each : std::initializer_list<QWidget *>{buildHead(), m_frame, m_times, m_entryHead,
                                                          m_entryTable, m_factsHead, m_factsPlace, m_touched,
                                                          buildCause(), m_review, m_actions}) {
        auto *line = new QHBoxLayout;
        m_column->addLayout(line);
        // The frame of a picture has its own margin at the left.
        setSpace(line, {each == m_frame ? 0.0 : 6.0, 0, 5, 0, 0});
        line->addWidget(each);
    }
    m_column->addStretch(1);
    m_area = calmScrollArea(m_body, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    leadFocus(this, m_entryTable);
}

QWidget *IncidentDetail::buildHead()
{
    m_title->setWordWrap(true);
    auto *report = new Button(tr("As PDF"), ButtonRole::Quiet);
    report->setToolTip(tr("The report about this incident, without names (R)"));
    connect(report, &QPushButton::clicked, this, &IncidentDetail::reportWanted);
    auto *copy = new Button(tr("Copy update"), ButtonRole::Quiet);
    copy->setToolTip(tr("A message about how it stands, for others to read (C)"));
    connect(copy, &QPushButton::clicked, this, &IncidentDetail::copyUpdate);
    connect(m_next, &QPushButton::clicked, this, &IncidentDetail::advance);
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    setSpace(lines, {0, 0, 0, 0, 1});
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(copy, 0, Qt::AlignTop);
    first->addWidget(report, 0, Qt::AlignTop);
    first->addWidget(m_next, 0, Qt::AlignTop);
    lines->addLayout(first);
    lines->addWidget(m_standing);
    lines->addWidget(m_faults);
    return head;
}

QWidget *IncidentDetail::buildCause()
{
    m_addressed->setToolTip(tr("From today on a repeat counts as one after the fix"));
    m_verified->setToolTip(tr("90 days without a repeat have passed since it was addressed"));
    connect(m_addressed, &QPushButton::clicked, this, &IncidentDetail::addressCause);
    connect(m_verified, &QPushButton::clicked, this, &IncidentDetail::verifyCause);
    auto *head = new SectionHead(tr("Cause"));
    head->addEnd(m_addressed);
    head->addEnd(m_verified);
    auto *cause = new QWidget;
    auto *lines = new QVBoxLayout(cause);
    setSpace(lines, {0, 0, 0, 0, 1});
    lines->addWidget(head);
    lines->addWidget(m_cause);
    lines->addWidget(m_others);
    return cause;
}

const Incident *IncidentDetail::incident() const
{
    return m_workbench.workspace().find(m_id);
}

QString IncidentDetail::standing() const
{
    return QString(m_standing->text() + u'\n' + m_faults->text()).trimmed();
}

void IncidentDetail::show(const Id<Incident> &id)
{
    const bool isOther = m_id != id;
    m_id = id;
    const Incident *now = incident();
    m_body->setVisible(now);
    if (!now)
        return;
    m_title->setText(now->caption());
    showStanding(*now);
    const int row = m_entryTable->currentIndex().row();
    m_entries->setIncident(now->id);
    if (!isOther && row >= 0 && row < m_entries->rowCount() && !m_entryTable->currentIndex().isValid())
        m_entryTable->setCurrentIndex(m_entries->index(row, EntryModel::What));
    m_course->show(*now, entriesOf(m_workbench.workspace(), now->id));
    m_frame->refresh();
    m_times->show(*now);
    const Theme &look = theme(this);
    const int lines = std::clamp(m_entries->rowCount(), 1, mostEntryRows);
    m_entryTable->setFixedHeight((lines + 1) * look.compactRowHeight() + look.px(14));
    m_entryTable->setVisible(m_entries->rowCount() > 0);
    m_entryHead->setNote(m_entries->rowCount() > 0 ? tr("%1 lines, by role").arg(m_entries->rowCount())
                                                   : tr("What was seen, done, decided and said, by role"));
    showFacts();
    showTouched(*now);
    showCause(*now);
    m_review->show(*now);
    m_actions->show(*now);
    if (isOther)
        m_area->ensureVisible(0, 0);
}

void IncidentDetail::showStanding(const Incident &now)
{
    m_standing->setRuns(standingRuns(m_workbench.workspace(), now, m_workbench.asOf()));
    const QList<TextRun> faults = faultRuns(m_workbench.workspace(), now, m_workbench.asOf());
    m_faults->setRuns(faults);
    m_faults->setVisible(!faults.isEmpty());
    const auto next = nextState(m_workbench.workspace(), now);
    m_next->setVisible(next.has_value());
    m_next->setEnabled(m_workbench.readOnlyReason().isEmpty());
    if (next) {
        m_next->setText(choiceText(Incident::table, *next));
        m_next->setToolTip(tr("On to “%1” (S)").arg(m_next->text()));
    }
}

void IncidentDetail::showFacts()
{
    if (m_facts && m_factsOf == m_id && m_factsPresented == m_workbench.isPresenting())
        return m_facts->refresh();
    if (m_facts) {
        m_factsPlace->layout()->removeWidget(m_facts->rows());
        m_facts->rows()->hide();
        m_facts->rows()->deleteLater();
    }
    m_factsOf = m_id;
    m_factsPresented = m_workbench.isPresenting();
    m_facts = new RecordForm(m_workbench, {refer(m_id)}, factKeys(m_factsPresented));
    m_factsPlace->layout()->addWidget(m_facts->rows());
    // The one before went with its form.
    m_touch = new ReferenceField(referenceChoices(m_workbench.workspace(), Service::table), true);
    m_facts->rows()->add(tr("Also touched"), m_touch);
    m_touch->setReadOnly(!m_workbench.readOnlyReason().isEmpty());
    connect(m_touch, &FormField::committed, this, &IncidentDetail::touch);
}

void IncidentDetail::showTouched(const Incident &now)
{
    qobject_cast<RecordTableModel *>(m_touched->model())->refresh();
    const int rows = m_touched->model()->rowCount();
    m_touched->setVisible(rows > 0);
    m_touched->setFixedHeight(std::min(rows, mostTouchedRows) * theme(this).compactRowHeight()
                              + theme(this).px(4));
    QStringList names;
    for (const Service *service : touchedServices(m_workbench.workspace(), now))
        names.append(service->name);
    m_factsHead->setNote(names.join(QStringLiteral(", ")));
}

void IncidentDetail::touch(const QVariant &service)
{
    const Incident *now = incident();
    const Service *touched = m_workbench.workspace().find(Id<Service>::fromString(service.toString()));
    m_touch->setValue({});
    if (!now || !touched || touches(m_workbench.workspace(), *now, touched->id))
        return;
    AffectedService each;
    each.id = Id<AffectedService>::create();
    each.incident = now->id;
    each.service = touched->id;
    ChangeSet changes{tr("%1 touched %2 too").arg(now->key, touched->name), {}};
    m_workbench.submit(changes.add(std::move(each)));
}

void IncidentDetail::showCause(const Incident &now)
{
    const Workspace &workspace = m_workbench.workspace();
    const CauseTheme *theme = workspace.find(now.theme);
    m_cause->setRuns(causeRuns(workspace, now, m_workbench.asOf()));
    const QString others = othersWithCause(workspace, now);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
    const bool mayEdit = m_workbench.readOnlyReason().isEmpty();
    m_addressed->setVisible(theme && theme->state == ThemeState::Open);
    m_addressed->setEnabled(mayEdit);
    m_verified->setVisible(theme && theme->state == ThemeState::Addressed);
    m_verified->setEnabled(mayEdit && theme
                           && verifyTheme(workspace, *theme, m_workbench.asOf()).has_value());
}

void IncidentDetail::goTo(Section section)
{
    QWidget *target = section == Section::Course ? static_cast<QWidget *>(m_course)
        : section == Section::Facts              ? static_cast<QWidget *>(m_factsHead)
        : section == Section::Review             ? static_cast<QWidget *>(m_review)
                                                 : static_cast<QWidget *>(m_actions);
    m_area->verticalScrollBar()->setValue(
        section == Section::Course ? 0 : target->mapTo(m_body, QPoint(0, 0)).y());
    QWidget *focus = section == Section::Course ? static_cast<QWidget *>(m_course)
        : section == Section::Facts && m_facts  ? m_facts->field(QStringLiteral("severity"))->editor()
        : section == Section::Review && m_review->form()
        ? m_review->form()->field(QStringLiteral("summary"))->editor()
        : section == Section::Actions ? static_cast<QWidget *>(&m_actions->table())
                                      : nullptr;
    if (focus && focus->isVisible())
        focus->setFocus(Qt::OtherFocusReason);
}

void IncidentDetail::advance()
{
    if (const Incident *now = incident())
        m_workbench.submit(advanceIncident(m_workbench.workspace(), *now, m_now()));
}

void IncidentDetail::addEntry()
{
    const Incident *now = incident();
    if (!now)
        return;
    // What is written down later belongs into the incident, not behind its end.
    const QDateTime at = now->restoredAt.isValid() ? now->restoredAt : std::max(m_now(), now->startedAt);
    const auto changes = addTimelineEntry(*now, IncidentEntryKind::Observation, tr("What was seen"), at);
    const auto added = changes ? changes->edits.front().as<IncidentEntry>() : std::nullopt;
    if (!m_workbench.submit(changes) || !added)
        return;
    const int row = m_entries->rowOf(added->id());
    if (row >= 0)
        typeOver(*m_entryTable, m_entries->index(row, EntryModel::What));
}

void IncidentDetail::removeEntry()
{
    const Incident *now = incident();
    const int row = m_entryTable->currentIndex().row();
    if (!now || row < 0 || row >= m_entries->rowCount())
        return;
    ChangeSet changes{tr("%1: remove from the timeline").arg(now->key), {}};
    m_workbench.submit(changes.remove(m_entries->entry(row)));
}

void IncidentDetail::copyUpdate()
{
    const Incident *now = incident();
    if (!now)
        return;
    QGuiApplication::clipboard()->setText(incidentUpdateText(m_workbench.workspace(), *now));
    Q_EMIT m_workbench.said(tr("The update about %1 is on the clipboard").arg(now->key));
}

void IncidentDetail::addressCause()
{
    const Incident *now = incident();
    if (const CauseTheme *theme = now ? m_workbench.workspace().find(now->theme) : nullptr)
        m_workbench.submit(addressTheme(*theme, m_workbench.asOf()));
}

void IncidentDetail::verifyCause()
{
    const Incident *now = incident();
    if (const CauseTheme *theme = now ? m_workbench.workspace().find(now->theme) : nullptr)
        m_workbench.submit(verifyTheme(m_workbench.workspace(), *theme, m_workbench.asOf()));
}

RecordForm *IncidentDetail::facts() const
{
    return m_facts;
}

} // namespace fairlead
