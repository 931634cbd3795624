// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// How large the organisation is; decides which modules are on.
enum class Profile { Startup, ScaleUp, Enterprise };
template <> struct Choices<Profile> {
    static constexpr Choice all[] = {
        {"startup", QT_TRANSLATE_NOOP("workspace_settings", "Startup")},
        {"scale-up", QT_TRANSLATE_NOOP("workspace_settings", "Scale-up")},
        {"enterprise", QT_TRANSLATE_NOOP("workspace_settings", "Enterprise")},
    };
};

/// Who the organisation serves.
enum class Sector { B2B, Consumer, Regulated, InternalIt };
template <> struct Choices<Sector> {
    static constexpr Choice all[] = {
        {"b2b", QT_TRANSLATE_NOOP("workspace_settings", "B2B")},
        {"consumer", QT_TRANSLATE_NOOP("workspace_settings", "Consumer")},
        {"regulated", QT_TRANSLATE_NOOP("workspace_settings", "Regulated")},
        {"internal-it", QT_TRANSLATE_NOOP("workspace_settings", "Internal IT")},
    };
};

/// The one record about the workspace itself: its name and the policies every calculation uses.
struct WorkspaceSettings {
    Id<WorkspaceSettings> id;
    QString name;
    Profile profile = Profile::ScaleUp;
    Sector sector = Sector::B2B;
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    int fiscalYearStartMonth = 1;
    QDate asOf; ///< pinned date of every calculation (demo, audit); invalid: the caller’s date
    Share focus = Share::of(0.80);           ///< φ of C02
    Share interrupt = Share::of(0.10);       ///< β of C02
    Share excellenceFloor = Share::of(0.20); ///< ρ of C02; lower end of the reserve that is planned
    Share excellenceBandLow = Share::of(0.15);
    Share excellenceBandHigh = Share::of(0.30);
    RampCurve ramp = RampCurve{
        {{0, Share::of(0.25)}, {30, Share::of(0.5)}, {60, Share::of(0.75)}, {90, Share::of(1)}}}; ///< C03
    int handoverDays = 10; ///< C03: last working days at the hand-over share
    Share handoverShare = Share::of(0.5);
    Share slackBelow = Share::of(0.70); ///< C06 bands
    Share fullAbove = Share::of(0.95);
    Share overAbove = Share::of(1.05);
    int nearCriticalFloat = 3;           ///< C10
    Share levelSpeed;                    ///< how much faster each level above the one asked for is
    Share learnerSpeed = Share::of(0.6); ///< of who is one level short and works in a pair
    Share mentorShare = Share::of(0.2);  ///< of the pair's work that the other one gives beside it
    int itemsAtOnce = 2;                 ///< on one day of one person
    QString activePlan;                  ///< key of the plan shown first

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const WorkspaceSettings &) const = default;

    static constexpr const char *table = "workspace_settings";
    static constexpr const char *label = QT_TRANSLATE_NOOP("workspace_settings", "Workspace");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("workspace_settings", "Workspace");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<WorkspaceSettings>> fields();
};

} // namespace fairlead
