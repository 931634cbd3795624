// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/workspace_settings.h"

namespace fairlead {

std::span<const Field<WorkspaceSettings>> WorkspaceSettings::fields()
{
    static constexpr Field<WorkspaceSettings> all[] = {
        field<&WorkspaceSettings::id>("id", QT_TRANSLATE_NOOP("workspace_settings", "Id")).internal(),
        field<&WorkspaceSettings::name>("name", QT_TRANSLATE_NOOP("workspace_settings", "Name")).required(),
        field<&WorkspaceSettings::profile>("profile", QT_TRANSLATE_NOOP("workspace_settings", "Profile")),
        field<&WorkspaceSettings::sector>("sector", QT_TRANSLATE_NOOP("workspace_settings", "Sector")),
        field<&WorkspaceSettings::currency>("currency", QT_TRANSLATE_NOOP("workspace_settings", "Currency"))
            .required(),
        field<&WorkspaceSettings::fiscalYearStartMonth>(
            "fiscal_year_start_month", QT_TRANSLATE_NOOP("workspace_settings", "Fiscal year starts in month"))
            .between(1, 12),
        field<&WorkspaceSettings::asOf>("as_of", QT_TRANSLATE_NOOP("workspace_settings", "As of")),
        field<&WorkspaceSettings::focus>("focus", QT_TRANSLATE_NOOP("workspace_settings", "Focus factor"))
            .between(0, 1),
        field<&WorkspaceSettings::interrupt>("interrupt",
                                             QT_TRANSLATE_NOOP("workspace_settings", "Interrupt share"))
            .between(0, 1),
        field<&WorkspaceSettings::excellenceFloor>(
            "excellence_floor", QT_TRANSLATE_NOOP("workspace_settings", "Excellence reserve"))
            .between(0, 1),
        field<&WorkspaceSettings::excellenceBandLow>(
            "excellence_band_low", QT_TRANSLATE_NOOP("workspace_settings", "Excellence band from"))
            .between(0, 1),
        field<&WorkspaceSettings::excellenceBandHigh>(
            "excellence_band_high", QT_TRANSLATE_NOOP("workspace_settings", "Excellence band to"))
            .between(0, 1),
        field<&WorkspaceSettings::ramp>("ramp", QT_TRANSLATE_NOOP("workspace_settings", "Ramp-up")),
        field<&WorkspaceSettings::handoverDays>(
            "handover_days", QT_TRANSLATE_NOOP("workspace_settings", "Leaver’s hand-over days"))
            .between(0, 260)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&WorkspaceSettings::handoverShare>(
            "handover_share", QT_TRANSLATE_NOOP("workspace_settings", "Leaver’s hand-over share"))
            .between(0, 1),
        field<&WorkspaceSettings::slackBelow>("slack_below",
                                              QT_TRANSLATE_NOOP("workspace_settings", "Slack below"))
            .between(0, 1),
        field<&WorkspaceSettings::fullAbove>("full_above",
                                             QT_TRANSLATE_NOOP("workspace_settings", "Full above"))
            .between(0, 2),
        field<&WorkspaceSettings::overAbove>("over_above",
                                             QT_TRANSLATE_NOOP("workspace_settings", "Over above"))
            .between(0, 2),
        field<&WorkspaceSettings::nearCriticalFloat>(
            "near_critical_float", QT_TRANSLATE_NOOP("workspace_settings", "Near-critical up to"))
            .between(0, 60)
            .in(QT_TRANSLATE_NOOP("unit", "wd")),
        field<&WorkspaceSettings::levelSpeed>(
            "level_speed", QT_TRANSLATE_NOOP("workspace_settings", "Faster by each level more"))
            .between(0, 1),
        field<&WorkspaceSettings::learnerSpeed>(
            "learner_speed", QT_TRANSLATE_NOOP("workspace_settings", "Speed of a learner in a pair"))
            .between(0.05, 1),
        field<&WorkspaceSettings::mentorShare>(
            "mentor_share", QT_TRANSLATE_NOOP("workspace_settings", "Help that a pair takes"))
            .between(0, 1),
        field<&WorkspaceSettings::itemsAtOnce>(
            "items_at_once", QT_TRANSLATE_NOOP("workspace_settings", "Items at once per person"))
            .between(1, 20),
        field<&WorkspaceSettings::activePlan>("active_plan",
                                              QT_TRANSLATE_NOOP("workspace_settings", "Current plan"))
            .internal(),
    };
    return all;
}

} // namespace fairlead
