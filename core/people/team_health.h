// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/survey_figures.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// One question of one round, for one group.
struct HealthFigure {
    QString question;
    SurveyFigures figures;    ///< hidden where the group or what it leaves out is too small (GR2)
    bool isPromoters = false; ///< eNPS: promoters less detractors, in points
    double low = 0;           ///< what can be answered, or come of it
    double high = 10;

    /// What is said of it: the mean, or the points of eNPS; none where it is hidden.
    std::optional<double> shown() const;
};

/// One round of a survey.
struct HealthWave {
    QDate from;
    std::vector<HealthFigure> questions; ///< those of the survey (SurveyQuestion) first, then others by name
    int asked = 0;                       ///< of the group; 0: not known, or hidden
};

/// How a group answered, round by round (M14, C33). A null team: everybody.
struct TeamHealth {
    SurveyKind kind = SurveyKind::Pulse;
    Id<Team> team;
    std::vector<HealthWave> waves; ///< oldest first
};
TeamHealth teamHealth(const Workspace &workspace, SurveyKind kind, const Id<Team> &team);

/// Comments of all rounds of a group together: without day or author, in an order that says nothing, and only
/// of rounds that may be shown. For a team: rounds that asked that team alone.
QStringList healthComments(const Workspace &workspace, SurveyKind kind, const Id<Team> &team);

/// Adds a comment to a round; its id follows from its text, so that not even the order of arrival is kept.
ChangeSet addComment(const Id<SurveyWave> &wave, const QString &text);

} // namespace fairlead
