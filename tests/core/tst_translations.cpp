// SPDX-License-Identifier: GPL-3.0-or-later
// German is complete, and nothing in the source is missing from the .ts files.
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

/// One text of a .ts file.
struct Entry {
    QString context, source, comment;
    QStringList translations; ///< one a plural form
    bool isUnfinished = false;

    QString name() const { return QStringLiteral("%1: %2").arg(context, source); }
};

QString tsFile(const QString &language)
{
    return QStringLiteral(FAIRLEAD_TEST_DATA "/../../translations/fairlead_%1.ts").arg(language);
}

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    entry.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            entry.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == QLatin1String("translation"))
            break;
    }
    if (entry.translations.isEmpty())
        entry.translations.append(text);
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.append({context, {}, {}, {}, false});
        else if (xml.name() == QLatin1String("source"))
            entries.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            entries.last().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entries.last());
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// What must be the same in every language: places, line breaks, and blanks at the ends of what is put
/// together.
QStringList fixedPartsOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d|%n"));
    QStringList parts;
    for (auto match = place.globalMatch(text); match.hasNext();)
        parts.append(match.next().captured());
    parts.removeDuplicates();
    parts.sort();
    parts.append(QStringLiteral("%1 lines").arg(text.count(u'\n')));
    if (text.startsWith(u' '))
        parts.append(QStringLiteral("blank in front"));
    if (text.endsWith(u' '))
        parts.append(QStringLiteral("blank behind"));
    return parts;
}

QSet<QString> sourcesOf(const QList<Entry> &entries)
{
    QSet<QString> sources;
    for (const Entry &entry : entries)
        sources.insert(entry.name());
    return sources;
}

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void germanIsComplete()
    {
        const QList<Entry> entries = entriesOf(tsFile(QStringLiteral("de")));
        QVERIFY(entries.size() > 2000);
        QStringList missing;
        for (const Entry &entry : entries) {
            if (entry.isUnfinished || entry.translations.contains(QString()))
                missing.append(entry.name());
        }
        QCOMPARE(missing, QStringList());
    }

    void germanHasEveryPlaceOfTheSource()
    {
        QStringList different;
        for (const Entry &entry : entriesOf(tsFile(QStringLiteral("de")))) {
            for (const QString &translation : entry.translations) {
                QString source = entry.source; // of one thing, the number may stand in a word: "jeden Tag"
                if (entry.translations.size() > 1 && &translation == &entry.translations.first()
                    && !translation.contains(u"%n"))
                    source.remove(QStringLiteral("%n"));
                if (fixedPartsOf(translation) != fixedPartsOf(source))
                    different.append(QStringLiteral("%1 → %2").arg(entry.name(), translation));
            }
        }
        QCOMPARE(different, QStringList());
    }

    void englishHasItsPlurals()
    {
        QSet<QString> plurals;
        for (const Entry &entry : entriesOf(tsFile(QStringLiteral("en")))) {
            QVERIFY2(!entry.isUnfinished && entry.translations.size() == 2
                         && !entry.translations.contains(QString()),
                     qPrintable(entry.name()));
            plurals.insert(entry.name());
        }
        for (const Entry &entry : entriesOf(tsFile(QStringLiteral("de")))) {
            if (entry.translations.size() > 1)
                QVERIFY2(plurals.contains(entry.name()), qPrintable(entry.name()));
        }
    }

    /// Text::tr() looks in the context "fairlead"; a text marked for another one is never found there.
    void noTextIsInAContextThatNobodyAsks()
    {
        QStringList lost;
        for (const Entry &entry : entriesOf(tsFile(QStringLiteral("de")))) {
            if (entry.context == QLatin1String("Text") || entry.context.endsWith(QLatin1String("::Text")))
                lost.append(entry.name());
        }
        QCOMPARE(lost, QStringList());
    }

    void everyTextOfTheSourceIsInTheFile()
    {
        const QString lupdate = QStandardPaths::findExecutable(
            QStringLiteral("lupdate"),
            {QLibraryInfo::path(QLibraryInfo::BinariesPath), QStringLiteral("/usr/lib/qt6/bin")});
        if (lupdate.isEmpty())
            QSKIP("lupdate of qt6-l10n-tools is not installed");
        const QString fresh = m_folder.filePath(QStringLiteral("fresh.ts"));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(FAIRLEAD_TEST_DATA "/../.."));
        process.start(lupdate,
                      {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("core"),
                       QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-silent"),
                       QStringLiteral("-ts"), fresh});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const QSet<QString> wanted = sourcesOf(entriesOf(fresh));
        const QSet<QString> there = sourcesOf(entriesOf(tsFile(QStringLiteral("de"))));
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(QStringList((wanted - there).values()), QStringList());
        QCOMPARE(QStringList((there - wanted).values()), QStringList());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
