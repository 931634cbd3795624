// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/ladder.h"

namespace fairlead {

/// Reads a ladder written as YAML:
///
///     ladder: Engineering ladder
///     tracks:
///       - name: Engineering
///         levels:
///           - key: E2
///             title: Engineer
///             competencies:
///               - name: Design
///                 weight: 3
///                 gate: true
///                 meets: Designs a part of a service and says what else was possible
///     steps:
///       - {from: E4, to: M1, kind: track-change}
///
/// Malformed names the line and what was expected: no YAML, a word that is not known, a weight that is no
/// number; the ladder keeps the rules of Ladder::check().
Result<Ladder> ladderFromYaml(const QByteArray &yaml);

/// The ladder in the same form; reading it again gives an equal one.
QString ladderToYaml(const Ladder &ladder);

/// The ladder of the library (T23): E1 to E4 with six competencies that grow from level to level, tech lead
/// and engineering manager as tracks of their own.
Result<Ladder> builtInLadder();

} // namespace fairlead
