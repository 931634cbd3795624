// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/toast.h"

#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace fairlead;

/// What lies open is written for other programs: the file chooser offers every kind that the command line
/// knows.
class TestExportFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;

    static QDateTime clock() { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        m_desk = std::make_unique<Desk>(QList<Extension>{}, clock);
        m_desk->openSample();
        QVERIFY(m_desk->window());
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window()->workbench().isComputing(), 30000);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void everyKindHasWordsOfItsOwnThatLeadBackToIt()
    {
        QSet<QString> words;
        for (const QString &key : exportKeys()) {
            const ExportKind kind = *exportKindFrom(key);
            words.insert(exportFilter(kind));
            QCOMPARE(exportKindOfFilter(exportFilter(kind)), kind);
        }
        QCOMPARE(words.size(), exportKeys().size());
    }

    void theFileChooserWritesTheChosenKindWithItsEnding()
    {
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            answer.stop();
            QCOMPARE(dialog->nameFilters().size(), exportKeys().size());
            dialog->selectNameFilter(exportFilter(ExportKind::Catalogue));
            Q_EMIT dialog->filterSelected(exportFilter(ExportKind::Catalogue)); // as a click does
            dialog->selectFile(path("catalog-info"));
            QMetaObject::invokeMethod(dialog, "accept");
        });
        answer.start(10);
        m_desk->window()->commands().run(QStringLiteral("file.export"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("catalog-info.yaml")), 10000);
        QVERIFY(contentOf(path("catalog-info.yaml")).contains("name: orders-api"));
        QTRY_VERIFY(m_desk->window()->toast().isVisible());
    }

    void everyKindIsWritten()
    {
        for (const QString &key : exportKeys()) {
            if (key == QStringLiteral("sloth"))
                continue; // the sample's objectives have no queries
            m_desk->exportTo(m_folder.filePath(key), *exportKindFrom(key));
            QVERIFY2(!contentOf(m_folder.filePath(key)).isEmpty(), qPrintable(key));
        }
        QVERIFY(contentOf(path("csv-items")).contains("Checkout v2: load test"));
    }

    void whatThereIsNothingOfIsSaidAndNotWrittenEmpty()
    {
        m_desk->exportTo(path("sloth"), ExportKind::Sloth);
        QVERIFY(!QFile::exists(path("sloth")));
        const auto bars = m_desk->window()->findChildren<MessageBar *>();
        QTRY_VERIFY(std::ranges::any_of(bars, [](const MessageBar *bar) { return bar->isVisible(); }));
    }

    void aFolderThatIsNotThereIsSaidInTheWindow()
    {
        m_desk->exportTo(path("nowhere/plan.json"), ExportKind::Json);
        const auto bars = m_desk->window()->findChildren<MessageBar *>();
        QTRY_VERIFY(std::ranges::any_of(bars, [](const MessageBar *bar) { return bar->isVisible(); }));
    }
};

QTEST_MAIN(TestExportFile)
#include "tst_export_file.moc"
