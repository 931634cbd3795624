// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/team_health.h"

#include <QCryptographicHash>
#include <algorithm>
#include <map>
#include <numeric>

namespace fairlead {

namespace {

using WaveRows = std::vector<const SurveyWave *>;

std::map<QDate, WaveRows> wavesByDay(const Workspace &workspace, SurveyKind kind)
{
    std::map<QDate, WaveRows> waves;
    for (const SurveyWave &wave : workspace.rows<SurveyWave>()) {
        if (wave.kind == kind)
            waves[wave.from].push_back(&wave);
    }
    return waves;
}

std::vector<const SurveyCount *> answersOf(const Workspace &workspace, const WaveRows &waves)
{
    std::vector<const SurveyCount *> answers;
    for (const SurveyCount &row : workspace.rows<SurveyCount>()) {
        const bool isOf =
            std::ranges::any_of(waves, [&row](const SurveyWave *each) { return each->id == row.wave; });
        if (isOf)
            answers.push_back(&row);
    }
    return answers;
}

QStringList questionsOf(const Workspace &workspace, SurveyKind kind,
                        const std::vector<const SurveyCount *> &answers)
{
    std::vector<const SurveyQuestion *> asked;
    for (const SurveyQuestion &row : workspace.rows<SurveyQuestion>()) {
        if (row.kind == kind)
            asked.push_back(&row);
    }
    std::ranges::stable_sort(asked, {}, &SurveyQuestion::position);
    QStringList questions;
    for (const SurveyQuestion *row : asked)
        questions << row->text;
    QStringList others;
    for (const SurveyCount *row : answers) {
        if (!questions.contains(row->question) && !others.contains(row->question))
            others << row->question;
    }
    others.sort();
    return questions + others;
}

int sumOf(const ScoreCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/// Waves of one day by team, a wave of everybody under the null team.
std::map<Id<Team>, WaveRows> byTeam(const WaveRows &waves)
{
    std::map<Id<Team>, WaveRows> teams;
    for (const SurveyWave *wave : waves)
        teams[wave->team].push_back(wave);
    return teams;
}

/// Whether the answers of `team` to a question have to be hidden for the sake of another group.
bool isHiddenForOthers(const Workspace &workspace, const WaveRows &waves, const Id<Team> &team,
                       const QString &question, int minimum)
{
    std::vector<int> counts;
    size_t own = 0;
    for (const auto &[each, rows] : byTeam(waves)) {
        if (each == team)
            own = counts.size();
        const auto answers = answersOf(workspace, rows);
        counts.push_back(sumOf(scoreCounts(answers, question)));
    }
    return hiddenGroups(counts, minimum)[own];
}

/// A question without an answer yet, with what can be answered to it.
HealthFigure scaled(const Workspace &workspace, SurveyKind kind, const QString &question)
{
    HealthFigure figure;
    figure.question = question;
    if (kind == SurveyKind::Pulse && isOfPromoters(question)) {
        figure.isPromoters = true;
        figure.low = -100;
        figure.high = 100;
        return figure;
    }
    for (const SurveyQuestion &row : workspace.rows<SurveyQuestion>()) {
        if (row.kind == kind && row.text == question) {
            figure.low = row.low;
            figure.high = row.high;
        }
    }
    return figure;
}

} // namespace

std::optional<double> HealthFigure::shown() const
{
    if (figures.isHidden)
        return {};
    return isPromoters ? figures.promoters : figures.mean;
}

TeamHealth teamHealth(const Workspace &workspace, SurveyKind kind, const Id<Team> &team)
{
    TeamHealth health{kind, team, {}};
    const int minimum = minimumGroup(kind);
    for (const auto &[day, all] : wavesByDay(workspace, kind)) {
        WaveRows shown;
        std::ranges::copy_if(all, std::back_inserter(shown),
                             [&team](const SurveyWave *wave) { return team.isNull() || wave->team == team; });
        if (shown.empty())
            continue;
        const auto everybody = answersOf(workspace, all);
        const auto answers = answersOf(workspace, shown);
        HealthWave wave{day, {}, 0};
        int asked = 0;
        for (const SurveyWave *row : shown)
            asked += row->audience;
        for (const QString &question : questionsOf(workspace, kind, everybody)) {
            HealthFigure figure = scaled(workspace, kind, question);
            figure.figures = surveyFigures(scoreCounts(answers, question), scoreCounts(everybody, question),
                                           minimum, asked);
            if (!team.isNull() && isHiddenForOthers(workspace, all, team, question, minimum)) {
                figure.figures = {};
                figure.figures.isHidden = true;
            }
            wave.questions.push_back(figure);
        }
        const bool isShown = std::ranges::any_of(
            wave.questions, [](const HealthFigure &figure) { return !figure.figures.isHidden; });
        wave.asked = isShown ? asked : 0;
        health.waves.push_back(std::move(wave));
    }
    return health;
}

QStringList healthComments(const Workspace &workspace, SurveyKind kind, const Id<Team> &team)
{
    std::vector<std::pair<QByteArray, QString>> comments;
    for (const SurveyComment &row : workspace.rows<SurveyComment>()) {
        const SurveyWave *wave = workspace.find(row.wave);
        const bool isOf = wave && wave->kind == kind && (team.isNull() || wave->team == team)
            && wave->answered >= minimumGroup(kind);
        if (isOf)
            comments.emplace_back(QCryptographicHash::hash(row.text.toUtf8(), QCryptographicHash::Sha256),
                                  row.text);
    }
    std::ranges::sort(comments);
    QStringList texts;
    for (const auto &[order, text] : comments)
        texts << text;
    return texts;
}

ChangeSet addComment(const Id<SurveyWave> &wave, const QString &text)
{
    SurveyComment comment;
    comment.id = Id<SurveyComment>::named(QString(wave.toString() + u'/' + text));
    comment.wave = wave;
    comment.text = text;
    ChangeSet changes;
    changes.sentence = Text::tr("Add a comment to a survey");
    changes.add(comment);
    return changes;
}

} // namespace fairlead
