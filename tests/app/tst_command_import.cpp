// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString error;

    qsizetype errorLines() const { return error.isEmpty() ? 0 : error.trimmed().split(u'\n').size(); }
};

QStringList words(const char *text)
{
    return QString(QLatin1String(text)).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// `fairlead import` as people type it.
class TestCommandImport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(FAIRLEAD_PROGRAM), arguments);
        const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Outcome run(const char *arguments) { return run(words(arguments)); }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray contentOf(const char *name)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool exists(const char *name) { return QFile::exists(m_folder.filePath(QLatin1String(name))); }

private Q_SLOTS:
    void init()
    {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            folder.remove(name);
        write("people.csv", "Name,Team,Skills\nAna,Orders,java3\nBo,Orders,\n,Search,\n");
        write("items.csv",
              "Key,Title,Team,Effort (days),Depends on\nR01,Cart,Orders,5,\nR02,Pay,Orders,3,R01 FS+1\n");
        write("leave.csv", "person,from,to,kind,fraction\nAna,03/04/2026,04/04/2026,planned,1\n");
    }

    void aWholePlanIsBuiltFromFiles()
    {
        Outcome outcome = run("import plan.fairlead --from people.csv");
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        QVERIFY2(outcome.out.contains(u"2 new, 0 changed, 0 unchanged, 1 refused"), qPrintable(outcome.out));
        QVERIFY2(outcome.out.contains(u"line 4, refused"), qPrintable(outcome.out));
        QVERIFY(outcome.error.isEmpty());
        QCOMPARE(run("import plan.fairlead --from items.csv").code, 0);
        outcome = run("import plan.fairlead --from leave.csv --dates dmy");
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        outcome = run("plan plan.fairlead --json");
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        const QJsonObject plan = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(plan[u"items"].toArray().size(), 2);
        QCOMPARE(plan[u"people"].toArray().size(), 2);
    }

    void aSecondImportChangesNothing()
    {
        QCOMPARE(run("import plan.fairlead --from items.csv").code, 0);
        const Outcome outcome = run("import plan.fairlead --from items.csv");
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(u"0 new, 0 changed, 2 unchanged"), qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(u"nothing to change"));
    }

    void aDryRunWritesNothing()
    {
        const Outcome outcome = run("import plan.fairlead --from people.csv --dry-run");
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(u"2 new"));
        QVERIFY(!exists("plan.fairlead"));
        QCOMPARE(run("import plan.fairlead --from people.csv").code, 0);
        const QByteArray before = contentOf("plan.fairlead");
        QCOMPARE(run("import plan.fairlead --from items.csv --dry-run").code, 0);
        QCOMPARE(contentOf("plan.fairlead"), before);
    }

    void whatCannotBeUnderstoodIsOneLineAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("ambiguous dates")
            << QStringLiteral("--from leave.csv") << 3 << QStringLiteral("--dates");
        QTest::newRow("missing file")
            << QStringLiteral("--from nowhere.csv") << 3 << QStringLiteral("nowhere.csv");
        QTest::newRow("wrong columns")
            << QStringLiteral("--from items.csv --as leave") << 3 << QStringLiteral("Person");
        QTest::newRow("no table") << QStringLiteral("--from bomb.xml") << 3 << QStringLiteral("bomb.xml");
        QTest::newRow("wrong format")
            << QStringLiteral("--from people.csv --as project") << 3 << QStringLiteral("people.csv");
        QTest::newRow("unknown kind")
            << QStringLiteral("--from people.csv --as poems") << 2 << QStringLiteral("poems");
        QTest::newRow("unknown order")
            << QStringLiteral("--from leave.csv --dates ydm") << 2 << QStringLiteral("ydm");
        QTest::newRow("nobody known")
            << QStringLiteral("--from leave.csv --dates dmy") << 3 << QStringLiteral("refused");
    }
    void whatCannotBeUnderstoodIsOneLineAndLeavesNothing()
    {
        QFETCH(QString, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        write("bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><Project>&b;</Project>");
        const Outcome outcome = run(QStringList{QStringLiteral("import"), QStringLiteral("new.fairlead")}
                                    + arguments.split(u' '));
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.errorLines(), qsizetype(1));
        QVERIFY2(outcome.error.contains(said), qPrintable(outcome.error));
        QVERIFY(!exists("new.fairlead"));
    }

    void aDamagedWorkspaceIsFour()
    {
        QCOMPARE(run("import plan.fairlead --from people.csv").code, 0);
        QByteArray bytes = contentOf("plan.fairlead");
        for (qsizetype i = 4096; i < bytes.size() - 4096; i += 7)
            bytes[i] = char(i);
        write("plan.fairlead", bytes);
        const Outcome outcome = run("import plan.fairlead --from items.csv");
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.errorLines(), qsizetype(1));
        QCOMPARE(contentOf("plan.fairlead"), bytes);
    }

    void whatIsExportedComesBackUnchanged()
    {
        QCOMPARE(run("sample s.fairlead").code, 0);
        for (const char *kind : {"csv-people", "csv-items", "csv-leave", "csv-dependencies"}) {
            QCOMPARE(run(words("export s.fairlead --to out.csv --as") << QLatin1String(kind)).code, 0);
            const Outcome outcome = run("import s.fairlead --from out.csv");
            QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
            QVERIFY2(outcome.out.contains(u"0 new, 0 changed") && outcome.out.contains(u" 0 refused"),
                     qPrintable(outcome.out.right(400)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandImport)
#include "tst_command_import.moc"
