// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "core/reports/report_input.h"

#include <span>

namespace fairlead {

namespace {

struct Option {
    const char *name;
    QString CommandLine::*value;
};

struct Flag {
    const char *name;
    bool CommandLine::*value;
};

constexpr Option from{"--from", &CommandLine::from};
constexpr Option to{"--to", &CommandLine::to};
constexpr Option output{"-o", &CommandLine::to};
constexpr Option as{"--as", &CommandLine::as};
constexpr Option kind{"--kind", &CommandLine::kind};
constexpr Option audience{"--audience", &CommandLine::audience};
constexpr Option sections{"--sections", &CommandLine::sections};
constexpr Option language{"--language", &CommandLine::language};
constexpr Option incident{"--incident", &CommandLine::incident};
constexpr Option scenario{"--scenario", &CommandLine::scenario};
constexpr Option dates{"--dates", &CommandLine::dates};
constexpr Option by{"--by", &CommandLine::by};
constexpr Option runs{"--runs", &CommandLine::runs};
constexpr Flag json{"--json", &CommandLine::json};
constexpr Flag p80{"--p80", &CommandLine::p80};
constexpr Flag dryRun{"--dry-run", &CommandLine::dryRun};
constexpr Flag noChance{"--no-chance", &CommandLine::noChance};

constexpr Option importOptions[] = {from, as, dates};
constexpr Flag importFlags[] = {dryRun};
constexpr Option planOptions[] = {scenario, runs};
constexpr Option checkOptions[] = {scenario};
constexpr Option whyOptions[] = {scenario, by};
constexpr Flag planFlags[] = {json, p80, noChance};
constexpr Flag checkFlags[] = {json, p80};
constexpr Option reportOptions[] = {kind, output, audience, sections, scenario, incident, language};
constexpr Option exportOptions[] = {to, as};

/// One command: what it is called and what it takes.
struct Form {
    Command command;
    const char *name;
    const char *usage;
    const char *purpose;
    std::span<const Option> options;
    std::span<const Flag> flags;
    std::span<const Option> required;
    bool takesKey = false;
};

constexpr Option importRequired[] = {from};
constexpr Option reportRequired[] = {kind, output};
constexpr Option exportRequired[] = {to};

constexpr Form forms[] = {
    {Command::Sample,
     "sample",
     "fairlead sample FILE",
     QT_TRANSLATE_NOOP("fairlead", "write the sample workspace"),
     {},
     {},
     {}},
    {Command::Import, "import",
     "fairlead import FILE --from PATH [--as KIND] [--dates dmy|mdy|ymd] [--dry-run]",
     QT_TRANSLATE_NOOP("fairlead", "bring in people, leave, items or a project; creates FILE"), importOptions,
     importFlags, importRequired},
    {Command::Plan,
     "plan",
     "fairlead plan FILE [--scenario NAME] [--p80] [--runs N | --no-chance] [--json]",
     QT_TRANSLATE_NOOP("fairlead", "cut line, dates, critical path, capacity and chance"),
     planOptions,
     planFlags,
     {}},
    {Command::Why,
     "why",
     "fairlead why FILE KEY [--by DATE [--json]] [--scenario NAME] [--p80]",
     QT_TRANSLATE_NOOP("fairlead",
                       "the cause chain of one item’s dates, or what it would take to make a date"),
     whyOptions,
     checkFlags,
     {},
     true},
    {Command::Check,
     "check",
     "fairlead check FILE [--scenario NAME] [--p80] [--json]",
     QT_TRANSLATE_NOOP("fairlead", "the live checks"),
     checkOptions,
     checkFlags,
     {}},
    {Command::Report,
     "report",
     "fairlead report FILE --kind KIND -o OUT.pdf [--audience team|stakeholder|executive] "
     "[--sections ID[,ID]] [--scenario NAME[,NAME]] [--incident KEY] [--language en-GB|en-US|de]",
     QT_TRANSLATE_NOOP("fairlead", "a report as PDF"),
     reportOptions,
     {},
     reportRequired},
    {Command::Export,
     "export",
     "fairlead export FILE --to PATH [--as KIND]",
     QT_TRANSLATE_NOOP("fairlead", "tables as CSV, or everything as JSON"),
     exportOptions,
     {},
     exportRequired},
};

const Form *formOf(const QString &name)
{
    for (const Form &form : forms) {
        if (name == QLatin1String(form.name))
            return &form;
    }
    return nullptr;
}

/// Takes the arguments one by one.
class Reader {
public:
    Reader(const Form *form, QStringList rest) : m_form(form), m_rest(std::move(rest)) { }

    Result<CommandLine> read()
    {
        if (m_form)
            m_line.command = m_form->command;
        while (!m_rest.isEmpty()) {
            const QString argument = m_rest.takeFirst();
            if (argument == QLatin1String("--") && !m_onlyNames) {
                m_onlyNames = true;
                continue;
            }
            const bool isOption = !m_onlyNames && argument.startsWith(u'-') && argument.size() > 1;
            auto taken = isOption ? takeOption(argument) : takeName(argument);
            if (!taken)
                return fail(taken.error());
        }
        if (auto complete = checkComplete(); !complete)
            return fail(complete.error());
        return m_line;
    }

private:
    Result<void> takeOption(const QString &argument)
    {
        const qsizetype equals = argument.startsWith(QLatin1String("--")) ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.left(equals);
        for (const Flag &flag : m_form ? m_form->flags : std::span<const Flag>()) {
            if (name == QLatin1String(flag.name) && equals < 0) {
                m_line.*flag.value = true;
                return {};
            }
        }
        for (const Option &option : m_form ? m_form->options : std::span<const Option>()) {
            if (name == QLatin1String(option.name))
                return takeValue(option, equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1)));
        }
        return fail(Error::invalid(Text::tr("“%1” is not an option here.").arg(name.left(60))));
    }

    Result<void> takeValue(const Option &option, std::optional<QString> value)
    {
        if (!value && !m_rest.isEmpty())
            value = m_rest.takeFirst();
        if (!value || value->isEmpty())
            return fail(Error::invalid(Text::tr("%1 needs a value.").arg(QLatin1String(option.name))));
        if (!(m_line.*option.value).isEmpty())
            return fail(Error::invalid(Text::tr("%1 is given twice.").arg(QLatin1String(option.name))));
        m_line.*option.value = *value;
        return {};
    }

    Result<void> takeName(const QString &argument)
    {
        if (argument.isEmpty())
            return fail(Error::invalid(Text::tr("A file name is empty.")));
        if (m_line.file.isEmpty()) {
            m_line.file = argument;
            return {};
        }
        if (m_form && m_form->takesKey && m_line.key.isEmpty()) {
            m_line.key = argument;
            return {};
        }
        return fail(Error::invalid(Text::tr("“%1” is too much.").arg(argument.left(60))));
    }

    Result<void> checkComplete() const
    {
        if (!m_form)
            return {};
        if (m_line.file.isEmpty())
            return fail(Error::invalid(Text::tr("The workspace file is missing.")));
        if (m_form->takesKey && m_line.key.isEmpty())
            return fail(Error::invalid(Text::tr("The key of an item is missing, for example R05.")));
        for (const Option &option : m_form->required) {
            if ((m_line.*option.value).isEmpty())
                return fail(Error::invalid(Text::tr("%1 is missing.").arg(QLatin1String(option.name))));
        }
        return {};
    }

    const Form *m_form;
    QStringList m_rest;
    CommandLine m_line;
    bool m_onlyNames = false;
};

QString sectionIds(ReportKind report)
{
    QStringList ids;
    for (const SectionChoice &section : defaultSections(report, Audience::Team))
        ids << section.id;
    return ids.join(QStringLiteral(", "));
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        CommandLine line;
        if (argument == QLatin1String("--"))
            break;
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            line.command = Command::Help;
            return line;
        }
        if (argument == QLatin1String("--version")) {
            line.command = Command::Version;
            return line;
        }
    }
    const Form *form = arguments.isEmpty() ? nullptr : formOf(arguments.first());
    return Reader(form, form ? arguments.mid(1) : arguments).read();
}

Command commandNamed(const QString &name)
{
    const Form *form = formOf(name);
    return form ? form->command : Command::Window;
}

QString usageText(Command command)
{
    for (const Form &form : forms) {
        if (form.command == command)
            return QLatin1String(form.usage);
    }
    return QStringLiteral(
        "fairlead [FILE] | sample | import | plan | why | check | report | export  (--help)");
}

QString helpText()
{
    QStringList lines{Text::tr("Plan a quarter with the people you really have."), QString(),
                      QStringLiteral("  fairlead [FILE]"),
                      QString(QStringLiteral("      ") + Text::tr("open the window"))};
    for (const Form &form : forms) {
        lines.append(QString(QStringLiteral("  ") + QLatin1String(form.usage)));
        lines.append(QString(QStringLiteral("      ") + Text::tr(form.purpose)));
    }
    lines +=
        {QString(),
         Text::tr("Kinds of export: csv-items, csv-people, csv-leave, csv-dependencies, json, catalogue, "
                  "openslo, sloth."),
         Text::tr("Kinds of report, and their sections:")};
    for (const ReportKind kind : reportKinds) {
        lines.append(
            QString(QStringLiteral("  ") + reportKey(kind) + QStringLiteral(": ") + sectionIds(kind) + u'.'));
    }
    lines +=
        {Text::tr("The report “decision” compares up to %1 scenarios; “review” is of the newest incident "
                  "or of --incident KEY.")
             .arg(mostScenarios),
         Text::tr("--sections prints those that are named, in that order; --language is that of numbers and "
                  "dates."),
         Text::tr("Scenarios: Current, the name of a scenario or a baseline, the key or name of a plan."),
         Text::tr("--runs N: how often the quarter is played for the chances, %1 unless said; --no-chance "
                  "leaves them out.")
             .arg(usualRuns),
         Text::tr("--p80: the cut line adds up the effort that suffices in 80 of 100 cases."),
         Text::tr("Exit codes: 0 done, 1 checks found errors, 2 bad usage, 3 bad or unreadable input, "
                  "4 the file is in use or damaged.")};
    return lines.join(u'\n');
}

} // namespace fairlead
