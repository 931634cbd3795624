// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"
#include "core/planning/planner.h"
#include "core/reports/reports.h"

namespace fairlead {

/// A workspace, its approved baseline and what the planner says of both.
struct ReportFixture {
    Workspace workspace;
    Workspace approved;
    PlanResult result;
    PlanResult approvedResult;
    QString baselineName;
    qint64 revision = 0;

    ReportInput input(Audience audience) const
    {
        ReportInput input;
        input.workspace = &workspace;
        input.result = &result;
        if (!baselineName.isEmpty())
            input.baseline = {baselineName, &approved, &approvedResult};
        input.options.audience = audience;
        input.options.generatedAt = QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC);
        input.options.revision = revision;
        return input;
    }
    /// Plans again after the workspace was changed.
    bool plan()
    {
        NoProgress progress;
        auto answer = computePlan(workspace, {}, progress);
        if (answer)
            result = *std::move(answer);
        return answer.has_value();
    }
};

/// The sample as it stands, with its approved baseline.
inline std::optional<ReportFixture> sampleFixture()
{
    const auto history = marloweQuayHistory();
    if (!history)
        return {};
    ReportFixture fixture;
    std::vector<Workspace> states{{}};
    for (const HistoryStep &step : *history) {
        auto next = applied(states.back(), step.changes);
        if (!next)
            return {};
        states.push_back(*std::move(next));
    }
    fixture.workspace = states.back();
    fixture.revision = qint64(states.size()) - 1;
    for (const Baseline &baseline : fixture.workspace.rows<Baseline>()) {
        fixture.approved = states[size_t(baseline.revision)];
        NoProgress progress;
        auto answer = computePlan(fixture.approved, {baseline.plan, baseline.asOf, false}, progress);
        if (!answer)
            return {};
        fixture.approvedResult = *std::move(answer);
        fixture.baselineName = baseline.name;
    }
    return fixture.plan() ? std::optional(std::move(fixture)) : std::nullopt;
}

/// A plan with a period and nothing in it.
inline std::optional<ReportFixture> emptyFixture()
{
    ReportFixture fixture;
    WorkspaceSettings settings;
    settings.id = Id<WorkspaceSettings>::named(u"settings");
    settings.name = QStringLiteral("Empty");
    settings.asOf = QDate(2026, 1, 5);
    fixture.workspace.rows<WorkspaceSettings>().insert(settings);
    Period period;
    period.id = Id<Period>::named(u"2026-Q1");
    period.key = QStringLiteral("2026-Q1");
    period.start = QDate(2026, 1, 1);
    period.end = QDate(2026, 3, 31);
    fixture.workspace.rows<Period>().insert(period);
    Plan plan;
    plan.id = Id<Plan>::named(u"plan");
    plan.key = QStringLiteral("PLAN01");
    plan.name = QStringLiteral("First plan");
    plan.period = period.id;
    fixture.workspace.rows<Plan>().insert(plan);
    return fixture.plan() ? std::optional(std::move(fixture)) : std::nullopt;
}

/// The sample with items up to `count`, some of them with words longer than any column.
inline std::optional<ReportFixture> largeFixture(int count)
{
    auto fixture = sampleFixture();
    if (!fixture)
        return {};
    const Item model = *fixture->workspace.byKey<Item>(u"R09");
    for (int i = int(fixture->workspace.rows<Item>().size()); i < count; ++i) {
        Item item = model;
        item.id = Id<Item>::named(QStringLiteral("large %1").arg(i));
        item.key = QStringLiteral("L%1").arg(i);
        item.title = i % 7 == 0
            ? QString(180, u'w')
            : QStringLiteral("An item with a title that takes two lines, number %1").arg(i);
        item.effort = Effort::of(0.125);
        item.rank = model.rank + QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('1'));
        fixture->workspace.rows<Item>().insert(item);
    }
    return fixture->plan() ? std::optional(std::move(*fixture)) : std::nullopt;
}

/// Full names, their parts and the keys of everybody.
inline QStringList wordsForPeople(const Workspace &workspace)
{
    QStringList words;
    for (const Person &person : workspace.rows<Person>()) {
        words << person.name << person.key;
        words << person.name.split(u' ');
    }
    return words;
}

/// Those of the words that stand in the text as whole words.
inline QStringList wordsFound(const QString &text, const QStringList &words)
{
    QStringList found;
    for (const QString &word : words) {
        const QRegularExpression pattern(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)),
                                         QRegularExpression::UseUnicodePropertiesOption);
        if (pattern.match(text).hasMatch())
            found << word;
    }
    return found;
}

} // namespace fairlead
