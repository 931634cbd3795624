// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/absence_panel.h"

#include "core/planning/why_words.h"
#include "core/reliability/bus_factor.h"
#include "ui/kit/fields.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/section_head.h"
#include "ui/people/absence_lines.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int daysAway = 21;

} // namespace

AbsencePanel::AbsencePanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_first(threeWeeksFrom(workbench.asOf()).first)
    , m_head(new SectionHead(tr("What if somebody is away?")))
    , m_who(new ChoiceField({}))
    , m_from(new ValueField(dateFormat(workbench.asOf(), Need::Required)))
    , m_summary(new Label({}, TextSize::Body, Tone::Text, TextWeight::Strong))
    , m_hint(new Label({}, TextSize::Body, Tone::Secondary))
    , m_lines(new LineList(tr("What an absence breaks")))
{
    m_hint->setWordWrap(true);
    m_summary->setWordWrap(true);
    auto *form = new FormRows(2);
    form->add(tr("Who"), m_who);
    form->add(tr("Three weeks from"), m_from);
    m_from->setValue(m_first);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(form);
    column->addWidget(m_summary);
    column->addWidget(m_hint);
    column->addWidget(m_lines, 1);
    setSpace(column, {0, 0, 0, 0, 2});
    leadFocus(this, m_who->editor());
    (new ProgressLine(this))->watch(&m_job);
    (new DimmedWhile(m_lines))->watch(&m_job);
    connect(m_who, &FormField::committed, this,
            [this](const QVariant &value) { ask(Id<Person>::fromString(value.toString())); });
    connect(m_from, &FormField::committed, this, [this](const QVariant &value) {
        m_first = value.toDate();
        compute();
    });
    connect(m_lines, &LineList::chosen, this, [this](const QString &key) {
        m_workbench.select({{key.section(u'/', 0, 0), QUuid(key.section(u'/', 1)), {}}});
    });
    connect(&m_job, &JobBase::finished, this, [this] {
        if (!m_impact && !m_person.isNull() && summary().isEmpty())
            say(tr("Stopped. Choose somebody again to plan anew."));
    });
    connect(&workbench.session(), &Session::changed, this, &AbsencePanel::refreshPeople);
    connect(&workbench, &Workbench::contextChanged, this, &AbsencePanel::refreshPeople);
    connect(&workbench, &Workbench::resultChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            compute();
    });
    refreshPeople();
    compute();
}

/// By name, and of the team that is looked at.
void AbsencePanel::refreshPeople()
{
    std::vector<const Person *> people;
    for (const Person &person : m_workbench.workspace().rows<Person>()) {
        const bool isShown = m_workbench.team().isNull() || person.team == m_workbench.team();
        if (isShown && isActive(person, m_workbench.asOf()))
            people.push_back(&person);
    }
    std::ranges::stable_sort(people, [](const Person *a, const Person *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    QList<ChoiceOption> options{{QString(), tr("nobody chosen")}};
    for (const Person *person : people)
        options.append({person->id.toString(), person->name});
    m_who->setOptions(options);
    m_who->setValue(m_person.isNull() ? QString() : m_person.toString());
    const bool isHere =
        std::ranges::any_of(people, [this](const Person *each) { return each->id == m_person; });
    if (!isHere && !m_person.isNull())
        ask({});
}

QString AbsencePanel::summary() const
{
    return m_summary->text() + m_hint->text();
}

void AbsencePanel::say(const QString &sentence, bool isFinding)
{
    m_summary->setText(isFinding ? sentence : QString());
    m_hint->setText(isFinding ? QString() : sentence);
    m_summary->setVisible(isFinding && !sentence.isEmpty());
    m_hint->setVisible(!isFinding && !sentence.isEmpty());
}

void AbsencePanel::ask(const Id<Person> &person)
{
    m_person = person;
    m_who->setValue(person.isNull() ? QString() : person.toString());
    compute();
}

void AbsencePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compute();
}

/// Plans twice, with and without the person; the newest question wins, and the old answer stays dimmed
/// meanwhile.
void AbsencePanel::compute()
{
    const PlanResult *result = m_workbench.result();
    const QDate to = m_first.addDays(daysAway - 1);
    m_isStale = false;
    m_job.cancel();
    m_impact.reset();
    m_head->setNote(words::span(m_first, to, m_workbench.asOf()));
    if (m_person.isNull() || !result) {
        m_lines->setLines({});
        say(m_person.isNull() ? tr("Choose somebody here, or a name over a column.") : QString());
        return;
    }
    say({});
    const PlanQuestion question{result->plan, result->asOf, true};
    m_job.start(
        [workspace = m_workbench.resultWorkspace(), question, person = m_person, from = m_first,
         to](Progress &progress) { return absenceImpact(workspace, question, person, from, to, progress); },
        [this](Result<AbsenceImpact> impact) { show(std::move(impact)); });
}

void AbsencePanel::show(Result<AbsenceImpact> impact)
{
    if (!impact) {
        m_lines->setLines({});
        return say(impact.error().message);
    }
    m_impact = *std::move(impact);
    say(absenceSummary(*m_impact), true);
    m_lines->setLines(absenceLines(m_workbench.resultWorkspace(), *m_impact));
}

} // namespace fairlead
