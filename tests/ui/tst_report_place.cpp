// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_fixture.h"
#include "ui/kit/theme.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/reports_place.h"

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

namespace {

QDateTime nine()
{
    return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC);
}

/// A place over the sample, shown and with its first document.
struct Shown {
    explicit Shown(const Workspace &workspace)
        : session(workspace, std::make_unique<MemoryJournal>(), {}, nine)
        , workbench(session, QDate(2026, 11, 16))
        , place(workbench, nine)
    {
        place.resize(1280, 800);
        place.show();
    }
    Session session;
    Workbench workbench;
    ReportsPlace place;
};

} // namespace

class ReportPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theSampleIsShown();
    void aChangeOfAudienceChangesWhatIsLeftOut();
    void keysGoThroughThePages();
    void typingOnThePageChangesThePlan();
    void sectionsAreSwitchedAndMoved();
    void exportWritesTheShownPages();
    void aFailedExportSaysSo();
    void anEmptyWorkspaceSaysWhy();

private:
    Workspace m_sample;
    QTemporaryDir m_folder;
};

void ReportPlace::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp, Appearance::Light);
    auto sample = marloweQuay();
    QVERIFY(sample);
    m_sample = *std::move(sample);
}

void ReportPlace::init()
{
    QSettings().clear();
}

void ReportPlace::theSampleIsShown()
{
    Shown shown(m_sample);
    QTRY_VERIFY(shown.place.preview().pageCount() > 5);
    QCOMPARE(shown.place.document().header.report, QStringLiteral("Quarterly plan"));
    shown.place.showKind(ReportKind::Capacity);
    QTRY_COMPARE(shown.place.document().header.report, QStringLiteral("Capacity"));
    const QPixmap picture = shown.place.grab();
    QCOMPARE(picture.size(), shown.place.size() * picture.devicePixelRatio());
    if (const QString path = qEnvironmentVariable("FAIRLEAD_SHOT"); !path.isEmpty())
        QVERIFY(picture.save(path));
}

void ReportPlace::aChangeOfAudienceChangesWhatIsLeftOut()
{
    Shown shown(m_sample);
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    QVERIFY(shown.place.document().leftOut.empty());
    shown.place.setAudience(Audience::Stakeholder);
    QTRY_VERIFY(!shown.place.document().leftOut.empty());
    QCOMPARE(shown.place.fileName(),
             QStringLiteral("Marlowe Quay – Quarterly plan 2026-Q4 (Stakeholder).pdf"));
}

void ReportPlace::keysGoThroughThePages()
{
    Shown shown(m_sample);
    ReportPreview &preview = shown.place.preview();
    QTRY_VERIFY(preview.pageCount() > 3);
    QCOMPARE(preview.currentPage(), 0);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.currentPage(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    QCOMPARE(preview.currentPage(), 0);
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preview.zoom() > 0);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preview.zoom(), 0.0);
}

void ReportPlace::typingOnThePageChangesThePlan()
{
    Shown shown(m_sample);
    ReportPreview &preview = shown.place.preview();
    QTRY_VERIFY(preview.pageCount() > 0);
    QTest::keyClick(&preview, Qt::Key_Return);
    auto *editor = preview.findChild<QPlainTextEdit *>();
    QVERIFY(editor && editor->isVisible());
    editor->setPlainText(QStringLiteral("A new headline"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.session.workspace().find(shown.workbench.plan()->id)->headline,
             QStringLiteral("A new headline"));
    QVERIFY(shown.session.undo());
    QVERIFY(shown.workbench.plan()->headline != u"A new headline");
}

void ReportPlace::sectionsAreSwitchedAndMoved()
{
    Shown shown(m_sample);
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    QListWidget *sections = nullptr;
    for (QListWidget *list : shown.place.findChildren<QListWidget *>()) {
        if (list->count() == 10)
            sections = list;
    }
    QVERIFY(sections);
    sections->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(shown.place.document().sections.front().id, QStringLiteral("commitments"));
    sections->setCurrentRow(2);
    QTest::keyClick(sections, Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(shown.place.document().sections.front().id, QStringLiteral("objectives"));
}

void ReportPlace::exportWritesTheShownPages()
{
    Shown shown(m_sample);
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    QSettings().setValue(QStringLiteral("reports/folder"), m_folder.path());
    QSignalSpy spy(&shown.place, &ReportsPlace::exported);
    QTest::keyClick(&shown.place, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].toInt(), shown.place.preview().pageCount());
    QVERIFY(QFile::exists(spy[0][0].toString()));
}

void ReportPlace::aFailedExportSaysSo()
{
    Shown shown(m_sample);
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    QVERIFY(!shown.place.exportTo(m_folder.filePath(QStringLiteral("nowhere/report.pdf"))));
}

void ReportPlace::anEmptyWorkspaceSaysWhy()
{
    Shown shown{Workspace()};
    QTest::qWait(0);
    QCOMPARE(shown.place.preview().pageCount(), 0);
    QVERIFY(shown.place.document().sections.empty());
}

QTEST_MAIN(ReportPlace)
#include "tst_report_place.moc"
