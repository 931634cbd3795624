// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/figures_of.h"

#include "core/planning/why_people_dates.h"
#include "core/planning/why_words.h"
#include "ui/inspector/chance_figures.h"
#include "ui/workbench/told_workspace.h"

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FiguresOf)
};

ComputedFigure position(const PlanResult &result, const Item &item)
{
    const auto [line, ranked] = result.ranked(item);
    ComputedFigure figure{Words::tr("Line"), Words::tr("Not ranked"), {}, Tone::Text, {}, false};
    if (ranked) {
        figure.figure = ranked->position == 0 ? Words::tr("Milestone")
            : ranked->isAbove                 ? Words::tr("%1, above").arg(ranked->position)
                                              : Words::tr("%1, below").arg(ranked->position);
        if (!ranked->isAbove)
            figure.tone = Tone::Warning;
    }
    figure.why = [id = item.id](const auto &workspace, const auto &answer) {
        return whyPosition(workspace, answer, id);
    };
    return figure;
}

QString slipText(qint64 late)
{
    if (late == 0)
        return Words::tr("On the day");
    const bool one = std::abs(late) == 1;
    if (late > 0)
        return one ? Words::tr("1 day late") : Words::tr("%1 days late").arg(late);
    return one ? Words::tr("1 day to spare") : Words::tr("%1 days to spare").arg(-late);
}

/// Why something happens when it does with the people there are; `isPresenting`: without who is on call.
auto whyPeople(bool ofStart, const Id<Item> &id, bool isPresenting)
{
    return [=](const Workspace &workspace, const PlanResult &result) {
        const Workspace told = toldWorkspace(workspace, isPresenting);
        return ofStart ? whyPeopleStart(told, result, id) : whyPeopleFinish(told, result, id);
    };
}

/// What happens with the people there are comes first (Decision 14).
void addPeople(const PlanResult &result, const PeopleDates &dates, const Item &item, bool isPresenting,
               std::vector<ComputedFigure> &figures)
{
    const auto add = [&](const QString &what, const QString &figure, Tone tone, bool ofStart, bool isMain) {
        figures.push_back({what, figure, {}, tone, whyPeople(ofStart, item.id, isPresenting), isMain});
    };
    const qint64 late = item.deadline.isValid() ? item.deadline.daysTo(dates.finish) : 0;
    const bool isWrong = !dates.isPlaced || late > 0;
    if (!item.isMilestone())
        add(Words::tr("Start"), words::day(dates.start, result.asOf), Tone::Text, true, false);
    add(Words::tr("Finish"), words::day(dates.finish, result.asOf), isWrong ? Tone::Error : Tone::Text, false,
        true);
    if (!dates.isPlaced)
        add(Words::tr("People"), Words::tr("Nobody can do it"), Tone::Error, false, false);
    if (item.deadline.isValid())
        add(Words::tr("Against the deadline"), slipText(late), late > 0 ? Tone::Error : Tone::Good, false,
            false);
}

std::vector<ComputedFigure> itemFigures(const PlanResult &result, const Item &item, bool isPresenting)
{
    const Id<Item> id = item.id;
    const ItemDates *dates = result.find(id);
    if (!dates)
        return {position(result, item)};
    std::vector<ComputedFigure> figures;
    if (const PeopleDates *people = result.people.find(id))
        addPeople(result, *people, item, isPresenting, figures);
    figures.push_back({Words::tr("By links alone"),
                       words::day(dates->finish, result.asOf),
                       {},
                       Tone::Text,
                       [id](const auto &w, const auto &r) { return whyFinish(w, r, id); },
                       figures.empty()});
    figures.push_back({Words::tr("Float"), words::figure(dates->totalFloat), Words::tr("wd"),
                       dates->totalFloat < 0 ? Tone::Error : Tone::Text,
                       [id](const auto &w, const auto &r) { return whyFloat(w, r, id); }, false});
    if (!item.isMilestone()) {
        figures.push_back({Words::tr("Takes"), words::figure(dates->duration), Words::tr("wd"), Tone::Text,
                           [id](const auto &w, const auto &r) { return whyDuration(w, r, id); }, false});
        figures.push_back(position(result, item));
    }
    return figures;
}

std::vector<ComputedFigure> teamFigures(const PlanResult &result, const Team &team)
{
    const Id<Team> id = team.id;
    std::vector<ComputedFigure> figures;
    if (const TeamCapacity *capacity = result.capacity.find(id)) {
        figures.push_back({Words::tr("Net capacity"), words::days(capacity->steps.net), Words::tr("d"),
                           Tone::Text, [id](const auto &w, const auto &r) { return whyNet(w, r, id); },
                           false});
    }
    if (const TeamLoad *load = result.load(id)) {
        figures.push_back({Words::tr("Load of the period"),
                           words::percent(load->period.ratio(), 0),
                           {},
                           Tone::Text,
                           [id](const auto &w, const auto &r) { return whyLoad(w, r, id, {}); },
                           false});
    }
    if (const TeamLine *line = result.line(id)) {
        figures.push_back({Words::tr("Excellence"),
                           words::percent(line->excellenceShare()),
                           {},
                           Tone::Text,
                           [id](const auto &w, const auto &r) { return whyExcellence(w, r, id); },
                           false});
    }
    return figures;
}

std::vector<ComputedFigure> personFigures(const PlanResult &result, const Person &person)
{
    const PersonCapacity *capacity = result.capacity.find(person.id);
    if (!capacity)
        return {};
    return {{Words::tr("Net capacity"), words::days(capacity->steps.net), Words::tr("d"), Tone::Text,
             [id = person.id](const auto &w, const auto &r) { return whyNet(w, r, id); }, false}};
}

} // namespace

std::vector<ComputedFigure> figuresOf(const Workbench &workbench, const RecordRef &record)
{
    const PlanResult *result = workbench.result();
    if (!result)
        return {};
    const Workspace &workspace = workbench.resultWorkspace();
    if (const Item *item = workspace.find(Id<Item>::fromUuid(record.id))) {
        std::vector<ComputedFigure> figures = itemFigures(*result, *item, workbench.isPresenting());
        std::ranges::move(chanceFigures(workbench, *item), std::back_inserter(figures));
        return figures;
    }
    if (const Team *team = workspace.find(Id<Team>::fromUuid(record.id)))
        return teamFigures(*result, *team);
    if (const Person *person = workspace.find(Id<Person>::fromUuid(record.id)))
        return personFigures(*result, *person);
    return {};
}

} // namespace fairlead
