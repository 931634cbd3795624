// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/exchange/sample.h"
#include "core/planning/planner.h"

#include <QTest>

namespace fairlead::test {

/// A small plan made by hand: one calendar, one quarter, and what a test adds.
struct PlanSketch {
    Workspace workspace;
    QDate asOf{2026, 10, 1};

    PlanSketch()
    {
        HolidayCalendar calendar;
        calendar.id = Id<HolidayCalendar>::named(u"cal");
        calendar.key = calendar.name = QStringLiteral("CAL");
        workspace.rows<HolidayCalendar>().insert(calendar);
        Period period;
        period.id = Id<Period>::named(u"q");
        period.key = QStringLiteral("2026-Q4");
        period.start = QDate(2026, 10, 1);
        period.end = QDate(2026, 12, 31);
        workspace.rows<Period>().insert(period);
        Plan plan;
        plan.id = Id<Plan>::named(u"p");
        plan.key = plan.name = QStringLiteral("PLAN01");
        plan.period = period.id;
        workspace.rows<Plan>().insert(plan);
        team(QStringLiteral("ABC"));
    }

    Team team(const QString &key)
    {
        Team row;
        row.id = Id<Team>::named(key);
        row.key = row.name = key;
        row.calendar = Id<HolidayCalendar>::named(u"cal");
        return add(row);
    }
    Person person(const QString &key, const QString &name, const QString &team = QStringLiteral("ABC"))
    {
        Person row;
        row.id = Id<Person>::named(key);
        row.key = key;
        row.name = name;
        row.team = Id<Team>::named(team);
        row.start = QDate(2020, 1, 1);
        return add(row);
    }
    Item item(const QString &key, double effort, const QString &team = QStringLiteral("ABC"))
    {
        Item row;
        row.id = Id<Item>::named(key);
        row.key = key;
        row.title = QString(QStringLiteral("Item ") + key);
        row.plan = Id<Plan>::named(u"p");
        row.team = Id<Team>::named(team);
        row.rank = key;
        row.optimistic = row.effort = row.pessimistic = Effort::of(effort);
        row.state = ItemState::Ready;
        return add(row);
    }
    Dependency link(const QString &from, const QString &to,
                    DependencyType type = DependencyType::FinishToStart, int lag = 0)
    {
        Dependency row;
        const QStringList name{from, to};
        row.id = Id<Dependency>::named(name.join(u'>'));
        row.predecessor = Id<Item>::named(from);
        row.successor = Id<Item>::named(to);
        row.type = type;
        row.lag = lag;
        return add(row);
    }
    template <class Row> Row add(Row row)
    {
        workspace.rows<Row>().insert(row);
        return row;
    }

    PlanResult result() const
    {
        NoProgress progress;
        const auto result = computePlan(workspace, {Id<Plan>::named(u"p"), asOf, true}, progress);
        return result ? *result : PlanResult();
    }
    /// The findings of one rule.
    std::vector<Finding> findings(const QString &code) const
    {
        const PlanResult plan = result();
        std::vector<Finding> found;
        for (Finding &each : runChecks({workspace, plan})) {
            if (each.code == code)
                found.push_back(std::move(each));
        }
        return found;
    }
};

/// The sample as it is on 16 November 2026, and as it was approved.
struct Sample {
    Workspace current;
    PlanResult result;
    ApprovedPlan approved;

    static Result<Sample> load()
    {
        const auto history = marloweQuayHistory();
        if (!history)
            return fail(history.error());
        Sample sample;
        for (size_t i = 0; i < history->size(); ++i) {
            auto next = appliedUnchecked(std::move(sample.current), (*history)[i].changes);
            if (!next)
                return fail(next.error());
            sample.current = *std::move(next);
            const auto &baselines = sample.current.rows<Baseline>();
            if (!baselines.isEmpty() && baselines.begin()->revision == qint64(i) + 1)
                sample.approved.workspace = sample.current;
        }
        NoProgress progress;
        auto now = computePlan(sample.current, {{}, QDate(2026, 11, 16), true}, progress);
        if (!now)
            return fail(now.error());
        sample.result = *std::move(now);
        auto then = computePlan(sample.approved.workspace, {{}, QDate(2026, 9, 28), true}, progress);
        if (!then)
            return fail(then.error());
        sample.approved.result = *std::move(then);
        return sample;
    }
};

/// The findings of one rule.
inline std::vector<Finding> only(const std::vector<Finding> &findings, const QString &code)
{
    std::vector<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [&](const Finding &each) { return each.code == code; });
    return found;
}

inline QStringList sentences(const std::vector<Finding> &findings)
{
    QStringList all;
    for (const Finding &each : findings)
        all.append(each.sentence);
    return all;
}

} // namespace fairlead::test
