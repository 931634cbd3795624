// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/review_section.h"

#include "core/reports/redaction.h"
#include "core/scorecard/incident_edits.h"
#include "core/scorecard/incident_review.h"
#include "ui/incidents/incident_words.h"
#include "ui/inspector/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QStringList fields{QStringLiteral("summary"), QStringLiteral("factors"), QStringLiteral("went_well"),
                         QStringLiteral("detection_gap"), QStringLiteral("prevention")};

/// The same review with roles in place of names.
IncidentReview withoutNames(const Workspace &workspace, const IncidentReview &review)
{
    const Redaction outside(workspace, Audience::Stakeholder, false);
    IncidentReview after = review;
    for (QString *text : {&after.summary, &after.factors, &after.wentWell, &after.detectionGap,
                          &after.prevention, &after.signedOffBy})
        *text = outside.text(*text);
    return after;
}

} // namespace

ReviewSection::ReviewSection(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new SectionHead(tr("Post-incident review")))
    , m_begin(new Button(tr("Begin the review")))
    , m_hold(new Button(tr("It was held")))
    , m_signOff(new Button(tr("Sign off")))
    , m_role(new QLineEdit)
    , m_quality(new RunsLabel)
    , m_namesLine(new QWidget)
    , m_names(new RunsLabel)
    , m_hint(new Label(tr("Ask why it made sense at the time. Write roles, no names: nobody is to blame."),
                       TextSize::Note, Tone::Secondary))
    , m_column(new QVBoxLayout(this))
{
    build();
}

void ReviewSection::build()
{
    m_begin->setToolTip(tr("Begin the review (V)"));
    m_role->setPlaceholderText(tr("Role that signs"));
    m_role->setAccessibleName(tr("Role that signs the review off"));
    m_role->setFixedWidth(theme(this).px(140));
    for (QWidget *each : std::initializer_list<QWidget *>{m_begin, m_hold, m_role, m_signOff})
        m_head->addEnd(each);
    connect(m_begin, &QPushButton::clicked, this, &ReviewSection::begin);
    connect(m_hold, &QPushButton::clicked, this, &ReviewSection::hold);
    connect(m_signOff, &QPushButton::clicked, this, &ReviewSection::signOff);
    connect(m_role, &QLineEdit::returnPressed, this, &ReviewSection::signOff);
    auto *names = new QHBoxLayout(m_namesLine);
    names->setContentsMargins(0, 0, 0, 0);
    names->addWidget(m_names, 1);
    auto *roles = new Button(tr("Say the roles instead"));
    connect(roles, &QPushButton::clicked, this, &ReviewSection::sayRoles);
    names->addWidget(roles);
    m_hint->setWordWrap(true);
    setSpace(m_column, {0, 0, 0, 0, 2});
    for (QWidget *each : std::initializer_list<QWidget *>{m_head, m_quality, m_namesLine, m_hint})
        m_column->addWidget(each);
}

const IncidentReview *ReviewSection::review() const
{
    return reviewOfIncident(m_workbench.workspace(), m_incident);
}

void ReviewSection::show(const Incident &incident)
{
    m_incident = incident.id;
    const IncidentReview *now = review();
    showForm(now);
    showStanding(incident, now);
}

void ReviewSection::showForm(const IncidentReview *now)
{
    const Id<IncidentReview> id = now ? now->id : Id<IncidentReview>();
    if (id == m_shown) {
        if (m_form)
            m_form->refresh();
        return;
    }
    m_shown = id;
    if (m_form) {
        m_column->removeWidget(m_form->rows());
        m_form->rows()->hide();
        m_form->rows()->deleteLater();
        m_form = nullptr;
    }
    if (!now)
        return;
    m_form = new RecordForm(m_workbench, {refer(now->id)}, fields, 2);
    m_column->addWidget(m_form->rows());
    const auto ask = [this](const char *key, const QString &words) {
        if (auto *note = qobject_cast<NoteField *>(m_form->field(QLatin1String(key))))
            note->setPlaceholder(words);
    };
    ask("summary", tr("What users saw, in two sentences"));
    ask("factors", tr("One a line: what made it possible, and why did it make sense at the time?"));
    ask("went_well", tr("What kept it from being worse?"));
    ask("detection_gap", tr("What would have shown it earlier?"));
    ask("prevention", tr("What makes this kind of failure harder?"));
}

void ReviewSection::showStanding(const Incident &incident, const IncidentReview *now)
{
    const Fact stands = incident_words::reviewFact(m_workbench.workspace(), incident, m_workbench.asOf());
    const bool isDraft = now && now->state == ReviewState::Draft;
    QString words = stands.text;
    if (now && now->state != ReviewState::Draft)
        words = tr("%1, held on %2", "state of a review").arg(stands.text, dateText(now->heldOn));
    if (now && now->state == ReviewState::SignedOff && !now->signedOffBy.isEmpty())
        words = tr("%1, by %2", "state of a review and the role that signed").arg(words, now->signedOffBy);
    if (!now && incident.severity > 2)
        words = tr("Sev3 and Sev4 may do without");
    m_standing = words;
    m_head->setNote({{words, stands.tone == Tone::Text ? Tone::Secondary : stands.tone}});
    const bool mayEdit = m_workbench.readOnlyReason().isEmpty();
    m_begin->setVisible(!now);
    m_hold->setVisible(isDraft);
    const bool isHeld = now && now->state == ReviewState::Held;
    m_signOff->setVisible(isHeld);
    m_role->setVisible(isHeld);
    for (QWidget *each : std::initializer_list<QWidget *>{m_begin, m_hold, m_signOff, m_role})
        each->setEnabled(mayEdit);
    m_hint->setVisible(now);
    m_quality->setVisible(now);
    const auto points = reviewPoints(m_workbench.workspace(), incident, now);
    QStringList missing;
    for (const ReviewPoint &point : points) {
        if (!point.isMet)
            missing.append(point.words);
    }
    QList<TextRun> quality{{tr("%1 of %2 points of a good review")
                                .arg(points.size() - size_t(missing.size()))
                                .arg(points.size()),
                            missing.isEmpty() ? Tone::Good : Tone::Text}};
    if (!missing.isEmpty())
        quality.append({QString(QStringLiteral("   ") + tr("still open: %1").arg(missing.join(u", ")))});
    m_quality->setRuns(quality);
    const QStringList named = now ? namedIn(m_workbench.workspace(), *now) : QStringList();
    m_namesLine->setVisible(!named.isEmpty());
    m_names->setText(tr("It names %1.").arg(named.join(QStringLiteral(", "))), Tone::Warning);
}

QString ReviewSection::standing() const
{
    return m_standing;
}

void ReviewSection::begin()
{
    const Incident *incident = m_workbench.workspace().find(m_incident);
    if (!incident || !m_workbench.submit(beginReview(m_workbench.workspace(), *incident)))
        return;
    if (m_form)
        m_form->focusField(QStringLiteral("factors"));
}

void ReviewSection::hold()
{
    if (const IncidentReview *now = review())
        m_workbench.submit(holdReview(m_workbench.workspace(), *now, m_workbench.asOf()));
}

void ReviewSection::signOff()
{
    if (const IncidentReview *now = review())
        m_workbench.submit(signOffReview(m_workbench.workspace(), *now, m_role->text()));
}

void ReviewSection::sayRoles()
{
    const IncidentReview *now = review();
    if (!now)
        return;
    ChangeSet changes{tr("Say roles in place of names in the review"), {}};
    changes.replace(*now, withoutNames(m_workbench.workspace(), *now));
    if (!changes.isEmpty())
        m_workbench.submit(changes);
}

RecordForm *ReviewSection::form() const
{
    return m_form;
}

} // namespace fairlead
