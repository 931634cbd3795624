// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace fairlead {

enum class Command { Window, Sample, Import, Plan, Why, Check, Report, Export, Help, Version };

/// How often `fairlead plan` plays the quarter where nobody says how often: ± 2 points at 95 %.
inline constexpr int usualRuns = 2'000;
inline constexpr int mostRuns = 1'000'000;

/// What was typed, checked for form only. Empty: not given.
struct CommandLine {
    Command command = Command::Window;
    QString file;
    QString key;      ///< why
    QString by;       ///< why --by
    QString from;     ///< import --from
    QString to;       ///< export --to, report -o
    QString as;       ///< import and export --as
    QString dates;    ///< import --dates
    QString kind;     ///< report --kind
    QString audience; ///< report --audience
    QString incident; ///< report --incident: whose review
    QString sections; ///< report --sections
    QString language; ///< report --language
    QString scenario; ///< plan, why and check --scenario
    QString runs;     ///< plan --runs
    bool json = false;
    bool p80 = false; ///< plan, check and why: the cut line adds up P80 efforts, whatever the plan says
    bool dryRun = false;
    bool noChance = false; ///< plan: without a forecast

    bool operator==(const CommandLine &) const = default;
};

/// The arguments after the program's name. Options may stand before or after the file, as
/// "--to PATH" or "--to=PATH"; "--" ends them. Error::Invalid: one line on what is wrong.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// The command of that name; Window where it is none.
Command commandNamed(const QString &name);

/// How the program is used: one line per command, then the options and exit codes.
QString helpText();
/// The one line of usage of a command, or of all when `command` is Window.
QString usageText(Command command);

} // namespace fairlead
