// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/onboarding_view.h"

#include "core/planning/why_words.h"
#include "core/scorecard/release_edits.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/people/person_desk.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int daysBack = 90;
constexpr int daysAhead = 30;

/// "person/answer", so that a line tells whose it is.
QString pointKey(const Id<Person> &person, const QString &rest)
{
    return person.toString() + u'/' + rest;
}

} // namespace

std::vector<const Person *> newcomersWithout(const Workspace &workspace, QDate asOf)
{
    std::vector<const Person *> found;
    for (const Person *person : peopleToMeet(workspace, asOf)) {
        const bool isNew = person->start.isValid() && person->start >= asOf.addDays(-daysBack)
            && person->start <= asOf.addDays(daysAhead);
        if (isNew && !onboardingOf(workspace, person->id, asOf))
            found.push_back(person);
    }
    return found;
}

OnboardingView::OnboardingView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new SectionHead(tr("Onboarding")))
    , m_start(new Button(tr("Start an onboarding…"), ButtonRole::Quiet))
    , m_lines(new LineList(tr("Onboarding"), this))
    , m_empty(
          new EmptyState(tr("Nobody is being shown around"),
                         tr("Here stand the 30, 60 and 90 days of everybody who is new, and what of them is "
                            "open. What is late holds the ramp back, and with it the capacity."),
                         this))
{
    m_empty->setGhostRows({{tr("30 days"), tr("6 of 8 done")}, {tr("60 days"), tr("1 of 7 done")}});
    connect(m_empty->addVerb(tr("Start an onboarding…"), QLatin1String("plus")), &QPushButton::clicked, this,
            &OnboardingView::offerNewcomers);
    connect(m_start, &QPushButton::clicked, this, &OnboardingView::offerNewcomers);
    m_head->addEnd(m_start);
    m_lines->setKeys([this](const QKeyEvent &key, const Line &line) { return takeKey(key, line); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_lines, 1);
    column->addWidget(m_empty, 1);
    setSpace(column, {6, 1, 6, 3, 1});
    leadFocus(this, m_lines);
    connect(&workbench.session(), &Session::changed, this, &OnboardingView::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &OnboardingView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &OnboardingView::refresh);
    refresh();
}

QList<Line> OnboardingView::linesOf(const Person &person, const Onboarding &onboarding) const
{
    const QDate asOf = m_workbench.asOf();
    Line head;
    head.kind = Line::Kind::Head;
    head.key = pointKey(person.id, QStringLiteral("head"));
    head.text = person.name;
    QStringList notes{tr("day %1").arg(onboarding.day),
                      tr("%1 of %2 done").arg(onboarding.done()).arg(onboarding.all())};
    if (const int behind = daysBehind(onboarding, asOf); behind > 0)
        notes << tr("%1 behind").arg(words::calendarDays(behind));
    head.note = notes.join(QStringLiteral(" · "));
    QList<Line> lines{head};
    for (const OnboardingStage &stage : onboarding.stages) {
        Line name;
        name.kind = Line::Kind::Head;
        name.key = pointKey(person.id, stage.name);
        name.indent = 1;
        name.text = stage.name;
        name.note = stage.isComplete()
            ? tr("done")
            : tr("%1 of %2 done · due %3").arg(stage.done).arg(stage.all()).arg(words::day(stage.due, asOf));
        name.mark = stage.isComplete() ? QStringLiteral("check")
            : stage.isLate(asOf)       ? QStringLiteral("warning")
                                       : QStringLiteral("calendar");
        name.markTone = stage.isComplete() ? Tone::Good
            : stage.isLate(asOf)           ? Tone::Warning
                                           : Tone::Secondary;
        lines << name;
        for (const CheckAnswer *point : stage.open) {
            Line line;
            line.key = pointKey(person.id, point->id.toString());
            line.indent = 2;
            line.text = point->text;
            line.note = point->due.isValid() ? tr("due %1").arg(words::day(point->due, asOf)) : QString();
            line.mark = QStringLiteral("minus");
            line.state = tr("open");
            lines << line;
        }
    }
    return lines;
}

void OnboardingView::refresh()
{
    const Workspace &workspace = m_workbench.workspace();
    const Id<Team> team = m_workbench.team();
    QList<Line> lines;
    int count = 0;
    for (const Person *person : peopleToMeet(workspace, m_workbench.asOf())) {
        const auto onboarding = onboardingOf(workspace, person->id, m_workbench.asOf());
        if (!onboarding || (!team.isNull() && person->team != team))
            continue;
        ++count;
        lines << linesOf(*person, *onboarding);
    }
    m_lines->setLines(lines);
    m_head->setNote(tr("%n person(s)", nullptr, count));
    m_head->setVisible(count > 0);
    m_lines->setVisible(count > 0);
    m_empty->setVisible(count == 0);
}

bool OnboardingView::takeKey(const QKeyEvent &key, const Line &line)
{
    if (key.modifiers() != Qt::NoModifier)
        return false;
    if (key.key() == Qt::Key_R) {
        hold(line.key);
        return true;
    }
    const CheckAnswer *point =
        m_workbench.workspace().find(Id<CheckAnswer>::fromString(line.key.section(u'/', 1)));
    if (key.key() != Qt::Key_Space || !point)
        return false;
    m_workbench.submit(answerPoint(*point, AnswerState::Met, {}, m_workbench.asOf()));
    return true;
}

/// The ramp follows what is behind, and the capacity with it.
void OnboardingView::hold(const QString &key)
{
    const auto person = Id<Person>::fromString(key.section(u'/', 0, 0));
    const auto onboarding = onboardingOf(m_workbench.workspace(), person, m_workbench.asOf());
    if (!onboarding)
        return;
    const ChangeSet changes = holdRamp(m_workbench.workspace(), *onboarding, m_workbench.asOf());
    if (changes.isEmpty())
        Q_EMIT m_workbench.said(tr("The ramp is as the list says already"));
    else
        m_workbench.submit(changes);
}

void OnboardingView::offerNewcomers()
{
    QMenu menu(this);
    for (const Person *person : newcomersWithout(m_workbench.workspace(), m_workbench.asOf())) {
        menu.addAction(person->name, this, [this, id = person->id, start = person->start] {
            m_workbench.submit(startOnboarding(m_workbench.workspace(), id, start));
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nobody is new"))->setEnabled(false);
    menu.exec(QCursor::pos());
}

} // namespace fairlead
