// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planner.h"

/// A small workspace to be filled by a test: one team without anybody and one plan for the four weeks
/// from Monday, 5 to Friday, 30 October 2026.
struct SmallPlan {
    fairlead::Workspace workspace;
    fairlead::Id<fairlead::Team> team = fairlead::Id<fairlead::Team>::named(u"T");
    fairlead::Id<fairlead::Plan> plan = fairlead::Id<fairlead::Plan>::named(u"P");
    fairlead::Id<fairlead::HolidayCalendar> calendar = fairlead::Id<fairlead::HolidayCalendar>::named(u"C");
    fairlead::Id<fairlead::Site> site = fairlead::Id<fairlead::Site>::named(u"S");
    QDate first{2026, 10, 5};
    QDate last{2026, 10, 30};
    int count = 0;

    SmallPlan()
    {
        using namespace fairlead;
        HolidayCalendar calendarRow;
        calendarRow.id = calendar;
        workspace.rows<HolidayCalendar>().insert(calendarRow);
        Site siteRow;
        siteRow.id = site;
        siteRow.calendar = calendar;
        workspace.rows<Site>().insert(siteRow);
        addTeam(team);
        Period period;
        period.id = Id<Period>::named(u"Q");
        period.start = first;
        period.end = last;
        workspace.rows<Period>().insert(period);
        Plan row;
        row.id = plan;
        row.key = row.name = QStringLiteral("PLAN01");
        row.period = period.id;
        workspace.rows<Plan>().insert(row);
        WorkspaceSettings settings;
        settings.id = Id<WorkspaceSettings>::named(u"settings");
        settings.focus = Share::of(1); // a day of presence is a day of work, unless a test says else
        settings.interrupt = Share();
        settings.ramp = {};
        workspace.rows<WorkspaceSettings>().insert(settings);
    }

    template <class Change> void settings(Change change)
    {
        fairlead::WorkspaceSettings row = workspace.settings();
        change(row);
        workspace.rows<fairlead::WorkspaceSettings>().insert(row);
    }

    void addTeam(const fairlead::Id<fairlead::Team> &id)
    {
        fairlead::Team row;
        row.id = id;
        row.calendar = calendar;
        workspace.rows<fairlead::Team>().insert(row);
    }

    fairlead::Id<fairlead::Person> addPerson(QStringView name)
    {
        return addPerson(name, [](fairlead::Person &) { });
    }
    template <class Change> fairlead::Id<fairlead::Person> addPerson(QStringView name, Change change)
    {
        fairlead::Person row;
        row.id = fairlead::Id<fairlead::Person>::named(name);
        row.name = name.toString();
        row.team = team;
        row.site = site;
        change(row);
        workspace.rows<fairlead::Person>().insert(row);
        return row.id;
    }

    void addHoliday(QDate date, double off = 1)
    {
        fairlead::Holiday row;
        row.id = fairlead::Id<fairlead::Holiday>::named(date.toString(Qt::ISODate));
        row.calendar = calendar;
        row.date = date;
        row.dayOff = fairlead::Share::of(off);
        workspace.rows<fairlead::Holiday>().insert(row);
    }

    void addLeave(const fairlead::Id<fairlead::Person> &person, QDate from, QDate to, double share = 1)
    {
        fairlead::Leave row;
        row.id = fairlead::Id<fairlead::Leave>::named(QString::number(++count));
        row.person = person;
        row.from = from;
        row.to = to;
        row.fraction = fairlead::Share::of(share);
        workspace.rows<fairlead::Leave>().insert(row);
    }

    void addDuty(const fairlead::Id<fairlead::Person> &person, QDate from, QDate to,
                 fairlead::ShiftLayer layer = fairlead::ShiftLayer::Primary)
    {
        using namespace fairlead;
        Rotation rotation;
        rotation.id = Id<Rotation>::named(u"R");
        rotation.team = team;
        rotation.primaryFactor = Share::of(0.4);
        rotation.secondaryFactor = Share::of(0.1);
        workspace.rows<Rotation>().insert(rotation);
        Shift row;
        row.id = Id<Shift>::named(QString::number(++count));
        row.rotation = rotation.id;
        row.person = person;
        row.layer = layer;
        row.from = from;
        row.to = to;
        workspace.rows<Shift>().insert(row);
    }

    fairlead::Id<fairlead::Skill> addSkill(QStringView key)
    {
        fairlead::Skill row;
        row.id = fairlead::Id<fairlead::Skill>::named(key);
        row.key = key.toString();
        workspace.rows<fairlead::Skill>().insert(row);
        return row.id;
    }
    void setLevel(const fairlead::Id<fairlead::Person> &person, const fairlead::Id<fairlead::Skill> &skill,
                  int level)
    {
        fairlead::PersonSkill row;
        row.id = fairlead::Id<fairlead::PersonSkill>::named(QString(person.toString() + skill.toString()));
        row.person = person;
        row.skill = skill;
        row.level = level;
        workspace.rows<fairlead::PersonSkill>().insert(row);
    }
    void addDemand(const fairlead::Id<fairlead::Item> &item, const fairlead::Id<fairlead::Skill> &skill,
                   double days, int level = 2)
    {
        fairlead::SkillDemand row;
        row.id = fairlead::Id<fairlead::SkillDemand>::named(QString::number(++count));
        row.item = item;
        row.skill = skill;
        row.minimumLevel = level;
        row.effort = fairlead::Effort::of(days);
        workspace.rows<fairlead::SkillDemand>().insert(row);
    }

    fairlead::Id<fairlead::Item> addItem(QStringView key, double effort)
    {
        return addItem(key, effort, [](fairlead::Item &) { });
    }
    template <class Change>
    fairlead::Id<fairlead::Item> addItem(QStringView key, double effort, Change change)
    {
        fairlead::Item row;
        row.id = fairlead::Id<fairlead::Item>::named(key);
        row.key = key.toString();
        row.title = row.key;
        row.plan = plan;
        row.team = team;
        row.rank = QStringLiteral("%1").arg(++count, 4, 10, QLatin1Char('0'));
        row.effort = fairlead::Effort::of(effort);
        row.kind = effort > 0 ? fairlead::ItemKind::Feature : fairlead::ItemKind::Milestone;
        change(row);
        workspace.rows<fairlead::Item>().insert(row);
        return row.id;
    }
    void link(QStringView predecessor, QStringView successor,
              fairlead::DependencyType type = fairlead::DependencyType::FinishToStart)
    {
        fairlead::Dependency row;
        row.id = fairlead::Id<fairlead::Dependency>::named(QString::number(++count));
        row.predecessor = fairlead::Id<fairlead::Item>::named(predecessor);
        row.successor = fairlead::Id<fairlead::Item>::named(successor);
        row.type = type;
        workspace.rows<fairlead::Dependency>().insert(row);
    }

    fairlead::Capacity capacity() const { return fairlead::computeCapacity(workspace, first, last); }
    fairlead::PlanResult result(const fairlead::PlanQuestion &question = {}) const
    {
        fairlead::NoProgress progress;
        return fairlead::computePlan(workspace, question, progress).value();
    }
    QString key(const fairlead::Id<fairlead::Item> &id) const
    {
        const fairlead::Item *item = workspace.find(id);
        return item ? item->key : QString();
    }
};
