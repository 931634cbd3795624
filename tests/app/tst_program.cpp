// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString error;

    /// Lines on standard error, the last without its line end.
    qsizetype errorLines() const { return error.isEmpty() ? 0 : error.trimmed().split(u'\n').size(); }
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FAIRLEAD_PROGRAM), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as people type it.
class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_sample = m_folder.filePath(QStringLiteral("sample.fairlead"));
        const Outcome made = run({QStringLiteral("sample"), m_sample});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QVERIFY(made.out.contains(u"Marlowe Quay"));
    }

    void helpAndVersionSayWhatThereIs()
    {
        const Outcome help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *word :
             {"sample", "import", "plan", "why", "check", "report", "export", "Exit codes"})
            QVERIFY2(help.out.contains(QLatin1String(word)), word);
        const Outcome version = run({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"fairlead 0."));
    }

    void badUsageIsTwoShortLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *arguments) {
            QTest::newRow(arguments) << QString(QLatin1String(arguments)).split(u' ', Qt::SkipEmptyParts);
        };
        row("plan");
        row("plan x --frobnicate");
        row("plan x y");
        row("plan x --scenario");
        row("plan x --json=yes");
        row("plan x --runs");
        row("plan x --runs many");
        row("plan x --runs 0");
        row("plan x --runs 20 --no-chance");
        row("check x --runs 20");
        row("why x");
        row("report x");
        row("report x --kind plan");
        row("report x --kind novel -o out.pdf");
        row("report x --kind plan -o out.pdf --audience everybody");
        row("report x --kind plan -o out.pdf --sections headline,nothing");
        row("report x --kind plan -o out.pdf --language klingon");
        row("export x");
        row("export x --to out.xlsx");
        row("export x --to out.csv --as poem");
        row("export x --to a.csv --to b.csv");
        row("import x");
        row("sample");
        row("--frobnicate");
        row("one two");
    }
    void badUsageIsTwoShortLines()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.errorLines() >= 1 && outcome.errorLines() <= 2, qPrintable(outcome.error));
        QVERIFY(outcome.error.startsWith(u"fairlead: "));
    }

    void unreadableInputIsOneLineThatNamesTheFile_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("plan") << QStringList{QStringLiteral("plan")} << QStringList{};
        QTest::newRow("check") << QStringList{QStringLiteral("check")}
                               << QStringList{QStringLiteral("--json")};
        QTest::newRow("why") << QStringList{QStringLiteral("why")} << QStringList{QStringLiteral("R05")};
        QTest::newRow("export") << QStringList{QStringLiteral("export")}
                                << QStringList{QStringLiteral("--to"),
                                               m_folder.filePath(QStringLiteral("never.json"))};
        QTest::newRow("report") << QStringList{QStringLiteral("report")}
                                << QStringList{QStringLiteral("--kind"), QStringLiteral("plan"),
                                               QStringLiteral("-o"),
                                               m_folder.filePath(QStringLiteral("never.pdf"))};
    }
    void unreadableInputIsOneLineThatNamesTheFile()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const QString text = m_folder.filePath(QStringLiteral("notes.txt"));
        write(text, "This is no workspace, only a text that is long enough to be read as something.\n");
        for (const QString &file : {m_folder.filePath(QStringLiteral("missing.fairlead")), text}) {
            const Outcome outcome = run(before + QStringList{file} + after);
            QCOMPARE(outcome.code, 3);
            QCOMPARE(outcome.errorLines(), qsizetype(1));
            QVERIFY2(outcome.error.contains(file), qPrintable(outcome.error));
            QVERIFY(outcome.out.isEmpty());
        }
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("missing.fairlead"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.json"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.pdf"))));
    }

    void aDamagedFileIsFour()
    {
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.fairlead"));
        QByteArray bytes = contentOf(m_sample);
        QVERIFY(bytes.size() > 20000);
        for (qsizetype i = 4096; i < bytes.size() - 4096; i += 7)
            bytes[i] = char(i);
        write(damaged, bytes);
        const Outcome outcome = run({QStringLiteral("plan"), damaged});
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.errorLines(), qsizetype(1));
        QCOMPARE(contentOf(damaged), bytes); // never written to
    }

    void theSampleNeverReplacesAFile()
    {
        const QByteArray before = contentOf(m_sample);
        const Outcome outcome = run({QStringLiteral("sample"), m_sample});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.errorLines(), qsizetype(1));
        QCOMPARE(contentOf(m_sample), before);
    }

    void thePlanShowsLinesDatesAndCapacity()
    {
        const Outcome outcome = run({QStringLiteral("plan"), m_sample});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        QVERIFY(outcome.out.contains(u"as of 2026-11-16"));
        QVERIFY(outcome.out.contains(u"──── line: capacity 299.6 d"));
        QVERIFY(outcome.out.contains(u" → R05 → R06 → R07")); // by links and by people
        QVERIFY(outcome.out.contains(u"days late"));
        const Outcome approved = run({QStringLiteral("plan"), m_sample, QStringLiteral("--scenario"),
                                      QStringLiteral("approved v1.0")});
        QVERIFY2(approved.code == 0, qPrintable(approved.error));
        QVERIFY(approved.out.contains(u" → R06 → R07"));
        QVERIFY(approved.out.contains(u"9.6 d free"));
        const Outcome swarm = run({QStringLiteral("plan"), m_sample, QStringLiteral("--scenario=swarm a")});
        QVERIFY2(swarm.code == 0, qPrintable(swarm.error));
        QVERIFY2(swarm.out != outcome.out, qPrintable(swarm.out)); // R07 comes sooner
    }

    void thePlanAsJsonHasItsDocumentedKeys()
    {
        const Outcome outcome = run({QStringLiteral("plan"), m_sample, QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        QJsonParseError error;
        const QJsonObject plan = QJsonDocument::fromJson(outcome.out.toUtf8(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(plan[u"asOf"].toString(), QStringLiteral("2026-11-16"));
        QCOMPARE(plan[u"items"].toArray().size(), 45);
        QCOMPARE(plan[u"people"].toArray().size(), 26);
        QCOMPARE(plan[u"teams"].toArray().size(), 3);
        QVERIFY(!plan[u"criticalPath"].toArray().isEmpty());
        QVERIFY(!plan[u"findings"].toArray().isEmpty());
        QCOMPARE(run({QStringLiteral("plan"), QStringLiteral("--json"), m_sample}).out, outcome.out);
    }

    void thePlanSaysWithWhatChance()
    {
        const QStringList asked{QStringLiteral("plan"), m_sample, QStringLiteral("--runs=300")};
        const Outcome text = run(asked);
        QVERIFY2(text.code == 0, qPrintable(text.error));
        QVERIFY(text.out.contains(u"300 runs, seed 20261116"));
        QVERIFY(text.out.contains(u"──── commit: together at least 85 % ────"));
        QVERIFY(text.out.contains(u"──── not this quarter: together less than 50 % ────"));
        const Outcome json = run(asked + QStringList{QStringLiteral("--json")});
        const QJsonObject forecast =
            QJsonDocument::fromJson(json.out.toUtf8()).object()[u"forecast"].toObject();
        QCOMPARE(forecast[u"kind"].toString(), QStringLiteral("people"));
        QCOMPARE(forecast[u"runs"].toInt(), 300);
        QCOMPARE(forecast[u"confidence"][u"commit"].toDouble(), 0.85);
        QCOMPARE(forecast[u"lines"].toArray().size(), 4); // the plan and its three teams
        for (const QJsonValue &item : forecast[u"items"].toArray()) {
            QString before;
            for (const char *percent : {"p50", "p80", "p85", "p95"}) {
                const QString day = item[u"finish"][QLatin1String(percent)].toString();
                QVERIFY2(day >= before, qPrintable(item[u"key"].toString()));
                before = day;
            }
        }
        for (const QJsonValue &line : forecast[u"lines"].toArray()) {
            double above = 1; // a prefix is never more likely than a shorter one
            for (const QJsonValue &row : line[u"rows"].toArray()) {
                QVERIFY(row[u"chance"].toDouble() <= above);
                above = row[u"chance"].toDouble();
            }
        }
        QCOMPARE(run(asked + QStringList{QStringLiteral("--json")}).out, json.out);
    }

    void withoutChanceThereIsNone()
    {
        const QStringList asked{QStringLiteral("plan"), m_sample, QStringLiteral("--no-chance")};
        QVERIFY(!run(asked).out.contains(u"seed"));
        const Outcome json = run(asked + QStringList{QStringLiteral("--json")});
        QVERIFY(QJsonDocument::fromJson(json.out.toUtf8()).object()[u"forecast"].isNull());
    }

    void anUnknownScenarioNamesThoseThereAre()
    {
        const Outcome outcome = run({QStringLiteral("plan"), m_sample, QStringLiteral("--scenario=Swarm Z")});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.error.contains(u"Approved v1.0"));
        QVERIFY(outcome.error.contains(u"Swarm A"));
    }

    void whyGivesTheCauseChain()
    {
        const Outcome outcome = run({QStringLiteral("why"), m_sample, QStringLiteral("R05")});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        QVERIFY(outcome.out.contains(u"R05 waits for R04 until 23 Nov."));
        QVERIFY(outcome.out.contains(u"R04 has 6 working days left"));
        const Outcome below = run({QStringLiteral("why"), m_sample, QStringLiteral("R16")});
        QCOMPARE(below.code, 0);
        QVERIFY(below.out.contains(u"below the line"));
        const Outcome missing = run({QStringLiteral("why"), m_sample, QStringLiteral("R99")});
        QCOMPARE(missing.code, 3);
        QVERIFY(missing.error.contains(u"R99"));
    }

    void whySaysWhatItWouldTakeToMakeADate()
    {
        const QStringList arguments{QStringLiteral("why"), m_sample, QStringLiteral("R43"),
                                    QStringLiteral("--by")};
        const Outcome text = run(arguments + QStringList{QStringLiteral("2026-12-18")});
        QVERIFY2(text.code == 0, qPrintable(text.error));
        QVERIFY(text.out.contains(u"working days after 18 Dec"));
        QVERIFY(text.out.contains(u"in time"));
        const Outcome json =
            run(arguments + QStringList{QStringLiteral("2026-12-18"), QStringLiteral("--json")});
        const QJsonObject answer = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(answer.value(QStringLiteral("item")).toString(), QStringLiteral("R43"));
        QVERIFY(!answer.value(QStringLiteral("proposals")).toArray().isEmpty());
        QCOMPARE(run(arguments + QStringList{QStringLiteral("soon")}).code, 3);
        QCOMPARE(run({QStringLiteral("why"), m_sample, QStringLiteral("R43"), QStringLiteral("--json")}).code,
                 2);
    }

    void checksWithErrorsAreOne()
    {
        const Outcome outcome = run({QStringLiteral("check"), m_sample});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.error.isEmpty());
        QVERIFY(outcome.out.contains(u"✖ X03  R07"));
        const Outcome json = run({QStringLiteral("check"), m_sample, QStringLiteral("--json")});
        QCOMPARE(json.code, 1);
        const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(object[u"findings"][0][u"code"].toString(), QStringLiteral("X03"));
        QVERIFY(!object[u"findings"][0][u"fixes"].toArray().isEmpty());
    }

    void exportsAreWholeAndRepeatable()
    {
        const QString json = m_folder.filePath(QStringLiteral("all.json"));
        const Outcome outcome = run({QStringLiteral("export"), m_sample, QStringLiteral("--to"), json});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        const QByteArray first = contentOf(json);
        QVERIFY(QJsonDocument::fromJson(first).isArray());
        QCOMPARE(run({QStringLiteral("export"), m_sample, QStringLiteral("--to"), json}).code, 0);
        QCOMPARE(contentOf(json), first);
        const QString csv = m_folder.filePath(QStringLiteral("people.csv"));
        QCOMPARE(run({QStringLiteral("export"), m_sample, QStringLiteral("--to"), csv, QStringLiteral("--as"),
                      QStringLiteral("csv-people")})
                     .code,
                 0);
        QCOMPARE(contentOf(csv).count('\n'), 27);
    }

    void anExportThatCannotBeWrittenLeavesNothing()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("no such folder/all.json"));
        const Outcome outcome = run({QStringLiteral("export"), m_sample, QStringLiteral("--to"), nowhere});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.errorLines(), qsizetype(1));
        const QByteArray before = contentOf(m_sample);
        QCOMPARE(run({QStringLiteral("export"), m_sample, QStringLiteral("--to"), m_sample,
                      QStringLiteral("--as"), QStringLiteral("json")})
                     .code,
                 2);
        QCOMPARE(contentOf(m_sample), before);
    }

    void whatWasExportedCanBeImported()
    {
        const QString target = m_folder.filePath(QStringLiteral("copy.fairlead"));
        QFile::remove(target);
        const auto exported = [&](const char *kind) {
            const QString path = m_folder.filePath(QString(QLatin1String(kind) + QStringLiteral(".csv")));
            const Outcome outcome = run({QStringLiteral("export"), m_sample, QStringLiteral("--to"), path,
                                         QStringLiteral("--as"), QString(QLatin1String(kind))});
            return outcome.code == 0 ? path : QString();
        };
        for (const auto &[kind, expected] :
             {std::pair("csv-people", "26 new"), std::pair("csv-leave", "26 new"),
              std::pair("csv-items", "45 new"), std::pair("csv-dependencies", "46 new")}) {
            const QString path = exported(kind);
            const Outcome dry = run({QStringLiteral("import"), target, QStringLiteral("--from"), path,
                                     QStringLiteral("--dry-run")});
            QVERIFY2(dry.code == 0, qPrintable(dry.error));
            const Outcome outcome = run({QStringLiteral("import"), target, QStringLiteral("--from"), path});
            QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
            QVERIFY2(outcome.out.contains(QLatin1String(expected)), qPrintable(outcome.out));
            const Outcome again = run({QStringLiteral("import"), target, QStringLiteral("--from"), path});
            QVERIFY2(again.code == 0 && again.out.contains(u" 0 new, 0 changed"), qPrintable(again.out));
        }
        QCOMPARE(run({QStringLiteral("plan"), target}).code, 0);
    }

    void aDryRunWritesNothing()
    {
        const QString people = m_folder.filePath(QStringLiteral("few.csv"));
        write(people, "Key,Name\nP90,Ana\n");
        const QString target = m_folder.filePath(QStringLiteral("never.fairlead"));
        const QStringList arguments{QStringLiteral("import"),   target,
                                    QStringLiteral("--from"),   people,
                                    QStringLiteral("--as"),     QStringLiteral("people"),
                                    QStringLiteral("--dry-run")};
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        QVERIFY(!QFile::exists(target));
    }

    void anImportThatFailsLeavesTheOldFileAsItWas()
    {
        const QByteArray before = contentOf(m_sample);
        const QString bad = m_folder.filePath(QStringLiteral("bad.csv"));
        write(bad, "this,is\nno,table of ours\n");
        for (const QString &from : {bad, m_folder.filePath(QStringLiteral("missing.csv"))}) {
            const Outcome outcome = run({QStringLiteral("import"), m_sample, QStringLiteral("--from"), from});
            QCOMPARE(outcome.code, 3);
            QCOMPARE(outcome.errorLines(), qsizetype(1));
            QCOMPARE(contentOf(m_sample), before);
        }
    }

    void aFileThatIsOpenElsewhereIsFourForWritingAndFineForReading()
    {
        const QString people = m_folder.filePath(QStringLiteral("few.csv"));
        write(people, "Key,Name\nP90,Ana\n");
        QLockFile lock(QString(m_sample + QStringLiteral(".lock")));
        lock.setStaleLockTime(0);
        QVERIFY(lock.tryLock(0));
        const Outcome outcome = run({QStringLiteral("import"), m_sample, QStringLiteral("--from"), people,
                                     QStringLiteral("--as"), QStringLiteral("people")});
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.errorLines(), qsizetype(1));
        QCOMPARE(run({QStringLiteral("plan"), m_sample}).code, 0);
        lock.unlock();
    }

    void aReportIsAPdf()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("plan.pdf"));
        const Outcome outcome = run({QStringLiteral("report"), m_sample, QStringLiteral("--kind"),
                                     QStringLiteral("plan"), QStringLiteral("-o"), pdf});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        const Outcome two =
            run({QStringLiteral("report"), m_sample, QStringLiteral("--kind"), QStringLiteral("plan"),
                 QStringLiteral("-o"), pdf, QStringLiteral("--sections=risks,headline"),
                 QStringLiteral("--language=de")});
        QVERIFY2(two.code == 0, qPrintable(two.error));
        QVERIFY2(two.out.contains(u"left out: ") && two.out.contains(u"Item list"), qPrintable(two.out));
        const QString help = run({QStringLiteral("--help")}).out;
        QVERIFY(help.contains(u"--sections") && help.contains(u"not-doing") && help.contains(u"en-US"));
    }

    void theDecisionSheetComparesTheScenariosThatAreNamed()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("decision.pdf"));
        const QStringList sheet{QStringLiteral("report"), m_sample, QStringLiteral("--kind=decision"),
                                QStringLiteral("-o"), pdf};
        const Outcome all = run(sheet);
        QVERIFY2(all.code == 0, qPrintable(all.error));
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QCOMPARE(run(sheet + QStringList{QStringLiteral("--scenario=Swarm A,Swarm B")}).code, 0);
        const Outcome unknown = run(sheet + QStringList{QStringLiteral("--scenario=Swarm Z")});
        QCOMPARE(unknown.code, 3);
        QVERIFY(unknown.error.contains(u"Swarm B"));
    }

    void commandsLeaveNothingBesideTheFile()
    {
        const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("sample.fairlead*")});
        QCOMPARE(left.filter(QStringLiteral("lock")), QStringList());
        QCOMPARE(left.filter(QStringLiteral("journal")), QStringList());
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
