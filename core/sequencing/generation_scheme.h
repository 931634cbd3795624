// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <span>

namespace fairlead {

/// What makes one schedule of one order of work. The search knows nothing else of the model: not the
/// resources, not the calendars, not what is good. A copy shares nothing that it writes with its
/// original, and a pass allocates nothing.
///
/// - `Cost`: totally ordered, smaller is better. For benchmarks the makespan, for a plan lateness
///   first, then what rank and length cost.
/// - `forward(order)`: places all activities, one after the other in this order, each as early as
///   links and resources allow. The order is feasible: predecessors stand before their successors.
/// - `backward(order)`: the same from the end of time, each as late as possible; successors stand
///   before their predecessors.
/// - `starts()`, `finishes()`: of the last pass, by activity. Where a backward schedule begins is
///   left open (it may be below zero): the search only compares the times of one pass.
/// - `backwardIsASchedule`: whether what `backward` leaves is as good as any schedule, and its cost
///   comparable with that of `forward`. If not (fixed dates), it only gives a new order to try.
template <class Scheme>
concept GenerationScheme = std::copy_constructible<Scheme> && std::totally_ordered<typename Scheme::Cost>
    && requires(Scheme scheme, const Scheme &done, std::span<const int> order) {
           { done.size() } -> std::same_as<int>;
           { scheme.forward(order) } -> std::same_as<typename Scheme::Cost>;
           { scheme.backward(order) } -> std::same_as<typename Scheme::Cost>;
           { done.starts() } -> std::same_as<std::span<const int>>;
           { done.finishes() } -> std::same_as<std::span<const int>>;
           { Scheme::backwardIsASchedule } -> std::convertible_to<bool>;
       };

/// A scheme that can also place along time (parallel generation, Kolisch 1996): at each time, of what
/// may begin then, in this order, all that fits. Such schedules are a good and varied beginning. It is
/// a forward pass like any other, but the order in which it places is that of the starts.
template <class Scheme>
concept PlacesAlongTime = GenerationScheme<Scheme> && requires(Scheme scheme, std::span<const int> order) {
    { scheme.forwardAlongTime(order) } -> std::same_as<typename Scheme::Cost>;
};

} // namespace fairlead
