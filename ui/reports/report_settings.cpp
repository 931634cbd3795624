// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_settings.h"

#include <QSettings>

namespace fairlead {

namespace {

const QString folderKey = QStringLiteral("reports/folder");
const QString suffix = QStringLiteral(".pdf");

QString keyOf(ReportKind kind, const char *what)
{
    return QStringLiteral("reports/%1/%2").arg(reportKey(kind), QLatin1String(what));
}

/// "headline", "-items": switched off.
QStringList toList(const std::vector<SectionChoice> &sections)
{
    QStringList list;
    for (const SectionChoice &each : sections)
        list << (each.isOn ? each.id : QString(u'-' + each.id));
    return list;
}

/// Sections that a newer program has are added, those that it no longer has are dropped.
std::vector<SectionChoice> fromList(ReportKind kind, Audience audience, const QStringList &list)
{
    std::vector<SectionChoice> left = defaultSections(kind, audience);
    std::vector<SectionChoice> sections;
    for (const QString &text : list) {
        const bool isOn = !text.startsWith(u'-');
        const auto at = std::ranges::find(left, isOn ? text : text.mid(1), &SectionChoice::id);
        if (at == left.end())
            continue;
        sections.push_back({at->id, isOn});
        left.erase(at);
    }
    sections.insert(sections.end(), left.begin(), left.end());
    return sections;
}

QString withoutForbidden(QString name)
{
    for (const QChar c : {u'/', u'\\', u':', u'*', u'?', u'"', u'<', u'>', u'|'})
        name.replace(c, u'-');
    return name;
}

/// What each word of a pattern stands for.
std::vector<std::pair<QString, QString>> valuesOf(const ReportDocument &document)
{
    const ReportHeader &header = document.header;
    return {{QStringLiteral("{workspace}"), header.workspace},
            {QStringLiteral("{report}"), header.report},
            {QStringLiteral("{period}"), header.period},
            {QStringLiteral("{scenario}"), header.scenario},
            {QStringLiteral("{audience}"), header.audience},
            {QStringLiteral("{date}"), document.generatedAt.date().toString(Qt::ISODate)}};
}

} // namespace

ReportSettings readReportSettings(ReportKind kind)
{
    const QSettings stored;
    const auto text = [&](const char *what) { return stored.value(keyOf(kind, what)).toString(); };
    ReportSettings settings;
    settings.audience = audienceFrom(text("audience")).value_or(Audience::Team);
    settings.language = languageFrom(text("language")).value_or(languageOf(QLocale()));
    settings.paper = text("paper") == u"letter" ? Paper::Letter : Paper::A4;
    settings.showCost = stored.value(keyOf(kind, "cost")).toBool();
    settings.sections =
        fromList(kind, settings.audience, stored.value(keyOf(kind, "sections")).toStringList());
    settings.namePattern = text("name");
    if (settings.namePattern.isEmpty())
        settings.namePattern = usualNamePattern();
    return settings;
}

void writeReportSettings(ReportKind kind, const ReportSettings &settings)
{
    QSettings stored;
    stored.setValue(keyOf(kind, "audience"), audienceKey(settings.audience));
    stored.setValue(keyOf(kind, "language"), languageKey(settings.language));
    stored.setValue(keyOf(kind, "paper"),
                    settings.paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
    stored.setValue(keyOf(kind, "cost"), settings.showCost);
    stored.setValue(keyOf(kind, "sections"), toList(settings.sections));
    stored.setValue(keyOf(kind, "name"), settings.namePattern);
}

QString reportFolder(ReportKind kind)
{
    const QSettings stored;
    return stored.value(keyOf(kind, "folder"), stored.value(folderKey)).toString();
}

void rememberReportFolder(ReportKind kind, const QString &folder)
{
    QSettings stored;
    stored.setValue(keyOf(kind, "folder"), folder);
    stored.setValue(folderKey, folder);
}

QString usualNamePattern()
{
    return QStringLiteral("{workspace} – {report} {period} ({audience})");
}

QStringList namePatternWords()
{
    QStringList words;
    for (const auto &[word, value] : valuesOf({}))
        words << word;
    return words;
}

QString reportFileName(const QString &pattern, const ReportDocument &document)
{
    QString name = pattern.trimmed().isEmpty() ? usualNamePattern() : pattern.simplified();
    for (const auto &[word, value] : valuesOf(document))
        name.replace(word, value);
    return withoutForbidden(name).left(180) + suffix;
}

QString patternOfName(const QString &fileName, const ReportDocument &document)
{
    QString pattern = fileName;
    if (pattern.endsWith(suffix, Qt::CaseInsensitive))
        pattern.chop(suffix.size());
    for (const auto &[word, value] : valuesOf(document)) {
        if (!value.isEmpty())
            pattern.replace(withoutForbidden(value), word);
    }
    return pattern;
}

} // namespace fairlead
