// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/skills_line.h"

#include <QHBoxLayout>
#include <QLocale>

namespace fairlead {

SkillsLine::SkillsLine(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_words(new RunsLabel({}, TextSize::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    setToolTip(tr("The whole period against all that is above the line. The check X06 judges what is left: "
                  "the time from now on, and work that has not begun."));
    connect(&workbench, &Workbench::resultChanged, this, &SkillsLine::refresh);
    connect(m_words, &RunsLabel::asked, this, &SkillsLine::explain);
    refresh();
}

void SkillsLine::explain(int asks, const QRect &area)
{
    const PlanResult *result = m_workbench.result();
    if (!result || asks >= int(result->skills.size()))
        return;
    m_workbench.explain(whySkills(m_workbench.resultWorkspace(), *result, result->skills[size_t(asks)].team),
                        m_words, area);
}

/// "short 4.0 d security ≥ 3 (64.0 wanted, Grace and Tobias have 60.0)"
QString SkillsLine::shortage(const SkillFeasibility &team) const
{
    const Workspace &workspace = m_workbench.resultWorkspace();
    const QLocale locale;
    QStringList skills;
    for (const SkillNeed &need : team.needs) {
        const Skill *skill = workspace.find(need.skill);
        if (need.isShort)
            skills.append(skill ? tr("%1 ≥ %2").arg(skill->key).arg(need.minimumLevel) : tr("any"));
    }
    QStringList people;
    for (const Id<Person> &id : team.limitedBy) {
        if (const Person *person = workspace.find(id))
            people.append(person->name);
    }
    return tr("short %1 d %2 (%3 wanted, %4 have %5)")
        .arg(locale.toString(team.shortfall(), 'f', 1), skills.join(QStringLiteral(", ")),
             locale.toString(team.shortWanted, 'f', 0), locale.createSeparatedList(people),
             locale.toString(team.shortThere, 'f', 1));
}

void SkillsLine::refresh()
{
    QList<TextRun> runs;
    const PlanResult *result = m_workbench.result();
    if (!result)
        return m_words->setRuns({});
    for (int index = 0; index < int(result->skills.size()); ++index) {
        const SkillFeasibility &team = result->skills[size_t(index)];
        const Team *row = m_workbench.resultWorkspace().find(team.team);
        if (!row || team.wanted <= 0)
            continue;
        runs.append({runs.isEmpty() ? tr("Skills  ") : QStringLiteral("   ·   "), Tone::Secondary});
        runs.append({QString(row->key + u' '), Tone::Text});
        if (team.isFeasible())
            runs.append({tr("✓ feasible"), Tone::Good, TextWeight::Regular, index});
        else
            runs.append(
                {QString(QStringLiteral("✖ ") + shortage(team)), Tone::Error, TextWeight::Regular, index});
    }
    m_words->setRuns(runs);
}

} // namespace fairlead
