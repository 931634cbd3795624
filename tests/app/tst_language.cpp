// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString error;
};

/// The environment of somebody whose desktop speaks `language`, such as "de_DE.UTF-8".
QProcessEnvironment speaking(const QString &language, const QString &preferred = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LANG", "LC_MESSAGES", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), language);
    if (!preferred.isEmpty())
        environment.insert(QStringLiteral("LANGUAGE"), preferred);
    return environment;
}

Outcome run(const QProcessEnvironment &environment, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FAIRLEAD_PROGRAM), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString germany = QStringLiteral("de_DE.UTF-8");
const QString nowhere = QStringLiteral("C.UTF-8");

} // namespace

/// The program speaks the language of the desktop to people, and none to programs.
class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_sample = m_folder.filePath(QStringLiteral("sample.fairlead"));
        QCOMPARE(run(speaking(nowhere), {QStringLiteral("sample"), m_sample}).code, 0);
    }

    void helpIsInTheLanguageOfTheDesktop_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<QString>("words");
        const QString german = QStringLiteral("das Fenster öffnen");
        const QString english = QStringLiteral("open the window");
        QTest::newRow("Germany") << germany << QString() << german;
        QTest::newRow("Austria") << QStringLiteral("de_AT.UTF-8") << QString() << german;
        QTest::newRow("no language") << nowhere << QString() << english;
        QTest::newRow("Britain") << QStringLiteral("en_GB.UTF-8") << QString() << english;
        QTest::newRow("a language that there is not")
            << QStringLiteral("fi_FI.UTF-8") << QString() << english;
        QTest::newRow("German preferred in Britain")
            << QStringLiteral("en_GB.UTF-8") << QStringLiteral("de:en") << german;
    }
    void helpIsInTheLanguageOfTheDesktop()
    {
        QFETCH(QString, locale);
        QFETCH(QString, preferred);
        QFETCH(QString, words);
        const Outcome help = run(speaking(locale, preferred), {QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(words), qPrintable(help.out));
    }

    void aMistakeIsSaidInTheLanguageOfTheDesktop()
    {
        const Outcome outcome = run(speaking(germany), {QStringLiteral("plan")});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error.contains(QStringLiteral("Die Datei des Arbeitsbereichs fehlt.")),
                 qPrintable(outcome.error));
    }

    void figuresFollowTheLocale()
    {
        const Outcome plan = run(speaking(germany), {QStringLiteral("plan"), m_sample});
        QCOMPARE(plan.code, 0);
        QVERIFY2(plan.out.contains(QRegularExpression(QStringLiteral("\\d,\\d d"))), qPrintable(plan.out));
        QVERIFY(plan.out.contains(QStringLiteral("Meilensteine und Fristen")));
    }

    /// What a program reads is the same on every desktop, to the byte.
    void whatProgramsReadIsInNoLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("plan") << QStringList{QStringLiteral("plan"), QStringLiteral("--json")};
        QTest::newRow("check") << QStringList{QStringLiteral("check"), QStringLiteral("--json")};
        for (const char *kind : {"csv-items", "csv-people", "csv-leave", "csv-dependencies", "json"})
            QTest::newRow(kind) << QStringList{QStringLiteral("export"), QStringLiteral("--as"),
                                               QLatin1String(kind), QStringLiteral("--to"),
                                               QStringLiteral("FILE")};
    }
    void whatProgramsReadIsInNoLanguage()
    {
        QFETCH(QStringList, arguments);
        arguments.insert(1, m_sample);
        QList<QByteArray> outputs;
        for (const QString &locale : {nowhere, germany}) {
            QStringList own = arguments;
            const QString file = m_folder.filePath(QStringLiteral("out-") + locale);
            own.replaceInStrings(QStringLiteral("FILE"), file);
            const Outcome outcome = run(speaking(locale), own);
            QVERIFY2(outcome.code == 0 || outcome.code == 1, qPrintable(outcome.error));
            outputs.append(own.contains(file) ? contentOf(file) : outcome.out.toUtf8());
        }
        QVERIFY(outputs.first().size() > 100);
        QCOMPARE(QString::fromUtf8(outputs.last()), QString::fromUtf8(outputs.first()));
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
