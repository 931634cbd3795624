// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_fixture.h"
#include "ui/kit/theme.h"
#include "ui/reports/report_parameters.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/reports_place.h"

#include <QApplication>
#include <QComboBox>
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

/// The tick list of the quarterly plan's sections.
QListWidget *sections(ReportsPlace &place)
{
    for (QListWidget *list : place.findChildren<QListWidget *>()) {
        if (list->count() == 11)
            return list;
    }
    qFatal("there is no list of sections");
}

/// The titles of all columns of all tables.
QStringList columnsOf(const ReportDocument &document)
{
    QStringList titles;
    for (const ReportSection &section : document.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const ReportColumn &column : table->columns)
                    titles.append(column.title);
            }
        }
    }
    return titles;
}

Id<Scenario> scenarioNamed(const Workspace &workspace, const QString &name)
{
    for (const Scenario &each : workspace.rows<Scenario>()) {
        if (each.name == name)
            return each.id;
    }
    return {};
}

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
    void choicesAreRememberedForEachKind();
    void theNameOfAFileBecomesAPattern();
    void theNextExportFollowsThePattern();
    void severalPlansAreChosenFrom();
    void anEmptyWorkspaceSaysWhy();
    void theDecisionSheetComparesTheChosenScenarios();
    void thePlanReportHasItsScenarios();
    void aReportOfAScenarioSaysSo();

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
    QListWidget *list = sections(shown.place);
    list->item(0)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(shown.place.document().sections.front().id, QStringLiteral("commitments"));
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
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

void ReportPlace::choicesAreRememberedForEachKind()
{
    {
        Shown shown(m_sample);
        QTRY_VERIFY(shown.place.preview().pageCount() > 0);
        QListWidget *list = sections(shown.place);
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        list->item(9)->setCheckState(Qt::Unchecked);
        shown.place.parameters().setNamePattern(QStringLiteral("{period}  {report}"));
        ReportSettings chosen = shown.place.parameters().settings();
        chosen.language = ReportLanguage::German;
        chosen.paper = Paper::Letter;
        writeReportSettings(ReportKind::QuarterlyPlan, chosen);
    }
    Shown again(m_sample);
    QTRY_VERIFY(again.place.preview().pageCount() > 0);
    const ReportSettings &settings = again.place.parameters().settings();
    QCOMPARE(settings.sections[1].id, QStringLiteral("objectives"));
    QVERIFY(!settings.sections[9].isOn);
    QCOMPARE(again.place.document().language, ReportLanguage::German);
    QCOMPARE(again.place.document().header.asOf, QStringLiteral("16.11.2026"));
    QCOMPARE(again.place.paper(), Paper::Letter);
    QCOMPARE(again.place.fileName(), QStringLiteral("2026-Q4 Quarterly plan.pdf"));
    again.place.showKind(ReportKind::Capacity);
    QTRY_COMPARE(again.place.document().header.report, QStringLiteral("Capacity"));
    QCOMPARE(again.place.paper(), Paper::A4);
    QCOMPARE(again.place.fileName(), QStringLiteral("Marlowe Quay – Capacity 2026-Q4 (Team).pdf"));
    // An audience keeps the order.
    again.place.showKind(ReportKind::QuarterlyPlan);
    again.place.setAudience(Audience::Executive);
    QCOMPARE(again.place.parameters().settings().sections[1].id, QStringLiteral("objectives"));
    QVERIFY(!again.place.parameters().settings().sections[1].isOn);
}

void ReportPlace::theNameOfAFileBecomesAPattern()
{
    ReportDocument document;
    document.header.workspace = QStringLiteral("A/B");
    document.header.report = QStringLiteral("Capacity");
    document.header.period = QStringLiteral("2026-Q4");
    document.header.audience = QStringLiteral("Team");
    document.generatedAt = nine();
    QCOMPARE(patternOfName(QStringLiteral("A-B 2026-Q4 draft 2026-11-16.PDF"), document),
             QStringLiteral("{workspace} {period} draft {date}"));
    QCOMPARE(reportFileName(QStringLiteral("{workspace} {report} {period} {date}: {nothing}"), document),
             QStringLiteral("A-B Capacity 2026-Q4 2026-11-16- {nothing}.pdf"));
    QCOMPARE(reportFileName(QStringLiteral("  "), document),
             QStringLiteral("A-B – Capacity 2026-Q4 (Team).pdf"));
}

void ReportPlace::theNextExportFollowsThePattern()
{
    Shown shown(m_sample);
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    rememberReportFolder(ReportKind::QuarterlyPlan, m_folder.path());
    shown.place.parameters().setNamePattern(QStringLiteral("plan of {date}"));
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    QSignalSpy spy(&shown.place, &ReportsPlace::exported);
    QTest::keyClick(&shown.place, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), m_folder.filePath(QStringLiteral("plan of 2026-11-16.pdf")));
}

void ReportPlace::severalPlansAreChosenFrom()
{
    Workspace workspace = m_sample;
    Period period;
    period.id = Id<Period>::create();
    period.key = QStringLiteral("2027-Q1");
    period.start = QDate(2027, 1, 1);
    period.end = QDate(2027, 3, 31);
    workspace.rows<Period>().insert(period);
    Plan plan;
    plan.id = Id<Plan>::create();
    plan.key = QStringLiteral("PLAN09");
    plan.name = QStringLiteral("Next");
    plan.period = period.id;
    workspace.rows<Plan>().insert(plan);
    Shown shown(workspace);
    QTRY_VERIFY(shown.place.preview().pageCount() > 0);
    QComboBox *plans = nullptr;
    for (QComboBox *box : shown.place.findChildren<QComboBox *>()) {
        if (box->findText(QStringLiteral("2027-Q1 · Next")) >= 0)
            plans = box;
    }
    QVERIFY(plans && plans->isVisible());
    const QString before = shown.place.document().header.period;
    plans->setCurrentIndex(before == u"2027-Q1" ? 0 : plans->findText(QStringLiteral("2027-Q1 · Next")));
    Q_EMIT plans->activated(plans->currentIndex());
    QTRY_VERIFY(shown.place.document().header.period != before);
}

void ReportPlace::theDecisionSheetComparesTheChosenScenarios()
{
    Shown shown(m_sample);
    shown.place.showKind(ReportKind::Decision);
    QTRY_COMPARE(shown.place.document().header.report, reportTitle(ReportKind::Decision));
    QVERIFY(columnsOf(shown.place.document()).contains(QStringLiteral("Swarm A")));
    QCOMPARE(shown.place.preview().pageCount(), 2);
    shown.place.parameters().setCompared(scenarioNamed(m_sample, QStringLiteral("Swarm A")), false);
    QTRY_VERIFY(!columnsOf(shown.place.document()).contains(QStringLiteral("Swarm A"))
                && columnsOf(shown.place.document()).contains(QStringLiteral("Swarm B")));
    for (const Scenario &each : m_sample.rows<Scenario>())
        shown.place.parameters().setCompared(each.id, false);
    QTRY_VERIFY(shown.place.document().sections.empty()); // nothing is compared: it says so
    shown.place.parameters().setCompared(scenarioNamed(m_sample, QStringLiteral("Swarm B")), true);
    QTRY_VERIFY(columnsOf(shown.place.document()).contains(QStringLiteral("Swarm B")));
}

void ReportPlace::thePlanReportHasItsScenarios()
{
    Shown shown(m_sample);
    QTRY_VERIFY(!shown.place.document().sections.empty());
    QVERIFY(columnsOf(shown.place.document()).contains(QStringLiteral("Swarm B")));
}

void ReportPlace::aReportOfAScenarioSaysSo()
{
    Shown shown(m_sample);
    shown.workbench.setScenario(scenarioNamed(m_sample, QStringLiteral("Swarm A")));
    QTRY_COMPARE(shown.place.document().header.scenario, QStringLiteral("“Swarm A”, not the plan"));
    shown.workbench.setScenario({});
    QTRY_VERIFY(!shown.place.document().header.scenario.contains(QStringLiteral("Swarm")));
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
