// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/language.h"
#include "app/terminal.h"
#include "app/window.h"

#include <QApplication>
#include <QLocale>

using namespace fairlead;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

/// A command says one line of its own; what Qt remarks about the desktop is no help to its reader.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message, ExitCode::BadInput);
}

/// Painting without a window needs no display, and must not open one.
void paintOffscreen()
{
    qInstallMessageHandler(dropRemarks);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

ExitCode refuse(const Error &error, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    complain(error.message, ExitCode::BadUsage);
    const Command command = commandNamed(first);
    return complain(Text::tr("usage: %1").arg(usageText(command)), ExitCode::BadUsage);
}

ExitCode runCommand(const CommandLine &line)
{
    switch (line.command) {
    case Command::Help:
        say(helpText());
        return ExitCode::Done;
    case Command::Version:
        say(QStringLiteral("fairlead " FAIRLEAD_VERSION));
        return ExitCode::Done;
    case Command::Sample:
        return runSample(line);
    case Command::Import:
        return runImport(line);
    case Command::Plan:
        return runPlan(line);
    case Command::Why:
        return runWhy(line);
    case Command::Check:
        return runCheck(line);
    case Command::Export:
        return runExport(line);
    case Command::Report:
        return runReport(line);
    case Command::Window:
        break;
    }
    return ExitCode::BadUsage;
}

/// Arguments as Qt decodes them, without the options that Qt itself would take from them.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// What programs read is the same on every desktop: JSON, and the tables of an export.
bool isForPrograms(const CommandLine &line)
{
    return line.json || line.command == Command::Export;
}

void speak(QCoreApplication &application, const CommandLine &line)
{
    if (isForPrograms(line))
        QLocale::setDefault(QLocale::c());
    installLanguage(application, isForPrograms(line) ? QLocale::c() : QLocale::system());
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    const auto line = parseCommandLine(arguments);
    if (!line) {
        QCoreApplication application(argc, argv);
        installLanguage(application, QLocale::system());
        // Read again: the first reading was before there was a language.
        return int(refuse(parseCommandLine(arguments).error(), arguments));
    }
    if (line->command == Command::Window) {
        if (!hasDisplay())
            paintOffscreen();
        QApplication application(argc, argv);
        speak(application, *line);
        return runWindow(application, line->file);
    }
    if (line->command == Command::Report) {
        paintOffscreen();
        QApplication application(argc, argv);
        speak(application, *line);
        return int(runCommand(*line));
    }
    QCoreApplication application(argc, argv);
    speak(application, *line);
    return int(runCommand(*line));
}
