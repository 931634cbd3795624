// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oncall/page.h"
#include "core/rota/fairness.h"
#include "core/rota/rendered_schedule.h"
#include "core/rota/responder.h"

#include <optional>

namespace fairlead {

/// What pages and days of duty weigh in load units (C18).
///
/// The text of C18 gives a public holiday the weight of a weekend day; the agreed figures of the sample
/// (sample-workspace.md 6.9) weigh weekends only (P05 13.5 with Republic Day in the week, P23 9.5 with
/// Thanksgiving). They are the test, so a holiday has the weight of its weekday unless the policy says
/// `holiday` = 1; holidays are always counted apart (PersonLoad::holidays), as B.2 demands.
/// Likewise a page is business, after-hours or sleep by the clock alone; B.1 takes business hours of
/// Saturday and Sunday as after-hours, which `restDaysAreAfterHours` switches on.
struct LoadWeights {
    std::array<double, 3> page{1, 2, 3}; ///< by PageBand
    double weekday = 0.5;                ///< primary, a day
    double weekend = 1;
    std::optional<double> holiday;      ///< empty: as the weekday it falls on
    bool restDaysAreAfterHours = false; ///< pages in business hours of weekends and holidays
};

/// Burden points an hour (B.1): role × hour. All can be changed.
struct BurdenWeights {
    std::array<double, 2> role{1, 0.4}; ///< by ShiftLayer
    double business = 1;
    double afterHours = 1.5;
    double weekend = 1.5;
    double sleep = 2;
    double holiday = 2;
};

/// Hours of the responder's own day, by the rotation's limits.
enum class PageBand { Business, AfterHours, Sleep };

struct PageCounts {
    std::array<int, 3> byBand{}; ///< by PageBand
    int noise = 0;               ///< noise and duplicates among them

    int total() const { return byBand[0] + byBand[1] + byBand[2]; }
    /// Share that needed nobody; 0 without pages.
    double noiseShare() const { return total() > 0 ? double(noise) / total() : 0; }
};

/// Load of one person. Shown in the order of the rota or alphabetically, never by load; no figure here says
/// how fast somebody reacts (GR6).
struct PersonLoad {
    Id<Person> person;
    QString key;
    bool isEligible = false;
    double units = 0; ///< C18
    int eligibleWeeks = 0;
    PageCounts pages;
    int disruptedHours = 0;                       ///< distinct hours of the clock with a page
    std::array<std::array<double, 3>, 2> hours{}; ///< on duty, by ShiftLayer and PageBand
    double weekendHours = 0;                      ///< of them, on the person's Saturdays and Sundays
    double holidayHours = 0;                      ///< of them, on public holidays
    double primaryDays = 0;
    int nights = 0;    ///< sleep hours with duty as primary, each night once
    int weekends = 0;  ///< with duty as primary
    int holidays = 0;  ///< likewise
    double burden = 0; ///< points of B.1 for hours

    /// Units a week of those that count; 0 without any.
    double rate() const { return eligibleWeeks > 0 ? units / eligibleWeeks : 0; }
};

/// What a page breaks into, for charts: night wins over weekend, weekend over the hours of its day. Nights
/// are PageBand::Sleep; weekends are Saturday and Sunday of whoever was called.
enum class PageKind { Business, AfterHours, Night, Weekend };
inline constexpr size_t pageKinds = 4;

/// One week for charts, by kind.
struct WeekLoad {
    QDate monday;
    PageCounts pages = {};
    std::array<int, pageKinds> byKind{}; ///< by PageKind; the same pages
    int disruptedHours = 0;              ///< distinct hours of the clock with a page, whoever was called
    int mostIncidents = 0;               ///< in one half day of duty (HalfShifts)
};

/// A page that counts, for lists behind a chart. Names nobody (GR6).
struct PlacedPage {
    Id<Page> page;
    size_t week = 0; ///< of OnCallLoad::weeks
    PageKind kind = PageKind::Business;
};

/// The half days of duty, of twelve hours from hand-off, by incidents (X12). An incident with many pages
/// counts once, a page without one for itself, noise and duplicates not at all.
struct HalfShifts {
    struct Crowded {
        Instant start = 0;
        Id<Person> person;
        int incidents = 0;
    };
    int count = 0;
    double median = 0;
    double ninetieth = 0;
    std::vector<Crowded> crowded; ///< over the limit, by start
    double crowdedShare() const { return count > 0 ? double(crowded.size()) / count : 0; }
};

struct LoadInput {
    const Rotation *rotation = nullptr;
    std::vector<Page> pages;           ///< those of other rotations and days are passed over
    std::vector<DutyPiece> duty;       ///< of the final schedule
    std::vector<Responder> responders; ///< people of the team, and others who may have stood in
    QDate from;                        ///< a Monday
    QDate to;                          ///< inclusive
    LoadWeights weights;
    BurdenWeights burden;
    int incidentsPerHalfShift = 2; ///< SRE book, chapter 11
};

struct OnCallLoad {
    std::vector<PersonLoad> people; ///< eligible, and whoever stood in; as given
    Fairness fairness;              ///< of units, over the eligible and whoever carried some
    Fairness hours;                 ///< of hours on duty, whatever happened in them
    std::vector<WeekLoad> weeks;
    std::vector<PlacedPage> placed; ///< as given
    PageCounts pages;
    HalfShifts halfShifts;

    /// After-hours and sleep pages in a week of the rotation (a series like K13).
    double disturbancesPerWeek() const;
    const PersonLoad *find(const Id<Person> &person) const;
};

/// Who carried what (C18). A page counts for the day its responder's wall shows; without a responder it
/// counts for whoever was on duty as primary, else for the rotation only. A day of duty counts for the day on
/// which it begins. A day that several share is split by time. Cost: O((pages + days of duty) log).
OnCallLoad onCallLoad(const LoadInput &input);

/// Whether a team can carry a rotation around the clock (C18): eight people at one site, six at each of two.
struct TeamSizeLimits {
    int single = 8;
    int perSite = 6;
};
/// Sites with too few eligible people, with their number; empty: enough.
std::vector<std::pair<Id<Site>, int>> thinSites(const std::vector<Responder> &responders,
                                                const TeamSizeLimits &limits = {});

} // namespace fairlead
