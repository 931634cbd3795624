// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every place of the sample in both themes and two sizes: helper_shots FOLDER [fairlead_de.qm]
#include "core/checks/tour.h"
#include "core/exchange/sample.h"
#include "core/reports/private_reports.h"
#include "core/workspace/item_edits.h"
#include "tests/support/sample_vault.h"
#include "ui/connections/connection_form.h"
#include "ui/connections/connections_page.h"
#include "ui/exchange/import_page.h"
#include "ui/hiring/hiring_desk.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/buttons.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_panel.h"
#include "ui/people/people_place.h"
#include "ui/people/person_view.h"
#include "ui/reports/reports_place.h"
#include "ui/roadmap/chances_dialog.h"
#include "ui/roadmap/commit_view.h"
#include "ui/roadmap/confidence_line.h"
#include "ui/roadmap/plan_place.h"
#include "ui/roadmap/rank_view.h"
#include "ui/scenarios/changes_view.h"
#include "ui/scenarios/compare_view.h"
#include "ui/scenarios/merge_page.h"
#include "ui/scenarios/slip_picture.h"
#include "ui/scenarios/what_if_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/start_page.h"
#include "ui/vault/vault_keeper.h"
#include "ui/workbench/live_forecast.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace fairlead;

namespace {

constexpr QSize sizes[] = {{1366, 768}, {1920, 1080}};

/// Waits for the planner, then for what follows from its answer.
void settle(const Workbench &workbench)
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    while (workbench.isComputing())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    QEventLoop pause;
    QTimer::singleShot(120, &pause, &QEventLoop::quit);
    pause.exec();
}

class Shooter {
public:
    Shooter(QDir folder, QString look) : m_folder(std::move(folder)), m_look(std::move(look)) { }

    void shoot(QWidget &widget, const QString &what)
    {
        const QString name =
            QStringLiteral("%1-%2-%3x%4.png")
                .arg(what, m_look, QString::number(widget.width()), QString::number(widget.height()));
        m_good = widget.grab().save(m_folder.filePath(name)) && m_good;
    }
    bool isGood() const { return m_good; }

private:
    QDir m_folder;
    QString m_look;
    bool m_good = true;
};

RecordRef itemNamed(const Workspace &workspace, QStringView key)
{
    const Item *item = workspace.byKey<Item>(key);
    return item ? refer(item->id) : RecordRef();
}

void shootImport(MainWindow &window, Shooter &shooter)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("backlog.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Key,Title,Team,Effort,Deadline\nR51,Gift cards,ORD,18,2026-12-18\n"
               "R52,Refund by chat,PAY,many,2026-12-18\nR05,Checkout v2: load test,ORD,20,\n");
    file.close();
    ImportPage page(window.workbench(), &window);
    page.open();
    settle(window.workbench());
    shooter.shoot(window, QStringLiteral("import-empty"));
    page.open(file.fileName());
    while (page.isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    settle(window.workbench());
    shooter.shoot(window, QStringLiteral("import"));
    page.cancel();
}

/// A server that nobody has, in the three states of its page; what was read stands in the words of a run.
void shootConnections(MainWindow &window, Shooter &shooter)
{
    Workbench &workbench = window.workbench();
    const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
    ConnectionsPage page(workbench, clock, &window, KeyStore::Place::SessionOnly);
    page.open();
    settle(workbench);
    shooter.shoot(window, QStringLiteral("connections-empty"));
    const auto row = [&](const char *key, const char *name, ConnectionKind kind, const char *url,
                         const QString &scope, const QString &outcome) {
        Connection connection;
        connection.id = Id<Connection>::create();
        connection.key = QLatin1String(key);
        connection.name = QLatin1String(name);
        connection.kind = kind;
        connection.url = QLatin1String(url);
        connection.scope = scope;
        connection.lastRunAt = outcome.isEmpty() ? QDateTime() : clock().addDays(-1);
        connection.lastOutcome = outcome;
        workbench.submit(ChangeSet{QStringLiteral("Add"), {}}.add(connection));
    };
    row("CON01", "Production metrics", ConnectionKind::Prometheus, "https://prometheus.example:9090", {},
        QStringLiteral("90 new, 12 unchanged"));
    row("CON02", "Code", ConnectionKind::GitHub, "https://api.github.com",
        QStringLiteral("acme/orders, acme/search"),
        QStringLiteral(
            "Failed: Deployments of acme/orders: The server does not accept the key (401). Expected a "
            "valid key for reading."));
    row("CON03", "Pager", ConnectionKind::PagerDuty, "https://api.pagerduty.com", {}, {});
    settle(workbench);
    shooter.shoot(window, QStringLiteral("connections"));
    page.addConnection();
    page.form().save();
    settle(workbench);
    shooter.shoot(window, QStringLiteral("connections-form"));
    page.close();
    for (int i = 0; i < 3; ++i)
        workbench.undo();
}

void shootWindow(MainWindow &window, Shooter &shooter)
{
    Workbench &workbench = window.workbench();
    for (const Place &place : window.places()) {
        window.goTo(place.id);
        workbench.select({itemNamed(workbench.workspace(), u"R05")});
        window.showBottomPanel({});
        const PlaceViews *views = place.viewsOf(); // made by going there
        for (const QString &view : views ? views->views() : QStringList{QString()}) {
            window.showView(place.id, view);
            settle(workbench);
            shooter.shoot(window, view.isEmpty() ? place.id : QString(place.id + u'-' + view));
        }
    }
    window.showView(QStringLiteral("plan"), QStringLiteral("V2c"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("plan-graph"));
    window.showView(QStringLiteral("plan"), QStringLiteral("V2b"));
    window.showView(QStringLiteral("plan"), QStringLiteral("rank"));
    window.showBottomPanel(QStringLiteral("checks"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("checks"));
    window.showBottomPanel({});
    window.findChild<PanelHost *>()->setOpen(true);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("inspector"));
    window.inspector().askWhy();
    settle(workbench);
    shooter.shoot(window, QStringLiteral("why"));
    for (Popover *popover : window.findChildren<Popover *>())
        popover->hide();
    window.findChild<PanelHost *>()->setOpen(window.width() >= 1500);
    window.showBottomPanel(QStringLiteral("history"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("history"));
    window.showBottomPanel({});
    window.palette().open();
    window.palette().field().setText(QStringLiteral("check"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("palette"));
    window.palette().field().setText(QStringLiteral("leave Priya 14\u201318 Dec"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("palette-entry"));
    window.palette().hide();
    window.commands().run(QStringLiteral("keys"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("keys"));
    window.keyHelp().hide();
    window.showView(QStringLiteral("capacity"), QStringLiteral("heat-map"));
    window.commands().run(QStringLiteral("present"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("presenting"));
    window.commands().run(QStringLiteral("present"));
    shootImport(window, shooter);
    shootConnections(window, shooter);
}

/// Waits for something of a view that the planner's answer does not tell.
void waitUntil(auto isDone)
{
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

/// What was approved with a forecast, and then took as long as it took.
void shootTrackRecord(MainWindow &window, Shooter &shooter)
{
    Workbench &workbench = window.workbench();
    window.showView(QStringLiteral("plan"), QStringLiteral("commit"));
    settle(workbench);
    auto *commit = window.findChild<CommitView *>();
    commit->approver().setText(QStringLiteral("Engineering Director"));
    commit->approve();
    settle(workbench);
    QStringList keys;
    for (const Item &item : workbench.workspace().rows<Item>()) {
        if (item.state == ItemState::Ready && !item.isMilestone() && keys.size() < 8)
            keys.append(item.key);
    }
    for (const QString &key : std::as_const(keys)) {
        const Item *item = workbench.workspace().byKey<Item>(key);
        Item done = *item;
        done.state = ItemState::Done;
        done.actualStart = QDate(2026, 10, 5);
        done.actualFinish = QDate(2026, 10, 20).addDays(2 * keys.indexOf(key));
        (void)workbench.submit(
            changeItem(workbench.workspace(), *item, done, QStringLiteral("Finish %1").arg(key)));
    }
    window.showView(QStringLiteral("plan"), QStringLiteral("frame"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("chance-record"));
    for (int i = 0; i <= int(keys.size()); ++i)
        workbench.undo();
    settle(workbench);
}

/// The chances as they stand after the last run: in the list, at the bars, and of one milestone.
void shootChances(MainWindow &window, Shooter &shooter)
{
    Workbench &workbench = window.workbench();
    LiveForecast &live = workbench.forecast();
    window.showView(QStringLiteral("plan"), QStringLiteral("rank"));
    live.setRuns(1000);
    live.setOn(true);
    const auto forecastAll = [&] {
        settle(workbench);
        waitUntil([&] { return live.isDone(); });
        settle(workbench);
    };
    forecastAll();
    workbench.select({itemNamed(workbench.workspace(), u"R07")});
    for (const char *view : {"rank", "V2b", "commit", "frame"}) {
        window.showView(QStringLiteral("plan"), QLatin1String(view));
        forecastAll();
        shooter.shoot(window, QStringLiteral("chance-") + QLatin1String(view));
    }
    window.showView(QStringLiteral("plan"), QStringLiteral("rank"));
    auto &line = window.findChild<RankView *>()->confidence();
    line.setEffort({40, 30, 8});
    line.suggestVerb().click();
    waitUntil([&] { return line.suggestion() != nullptr; });
    settle(workbench);
    shooter.shoot(window, QStringLiteral("chance-set"));
    auto *place = window.findChild<PlanPlace *>();
    place->showChances(Id<Item>::fromUuid(itemNamed(workbench.workspace(), u"R07").id));
    settle(workbench);
    auto *dialog = place->findChild<ChancesDialog *>();
    shooter.shoot(*dialog, QStringLiteral("chance-milestone"));
    place->showChances(Id<Item>::fromUuid(itemNamed(workbench.workspace(), u"R29").id));
    settle(workbench);
    shooter.shoot(*dialog, QStringLiteral("chance-item"));
    place->showChances(Id<Item>::fromUuid(itemNamed(workbench.workspace(), u"R03").id));
    settle(workbench);
    shooter.shoot(*dialog, QStringLiteral("chance-done"));
    dialog->close();
    const bool wasOpen = window.findChild<PanelHost *>()->isOpen();
    window.findChild<PanelHost *>()->setOpen(true);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("chance-inspector"));
    window.findChild<PanelHost *>()->setOpen(wasOpen);
    live.setOn(false);
    shootTrackRecord(window, shooter);
}

void changeTitle(Workbench &workbench, QStringView key, const QString &title, double days)
{
    const Item *item = workbench.workspace().byKey<Item>(key);
    Item after = *item;
    after.title = title;
    after.optimistic = {};
    after.pessimistic = {};
    after.effort = Effort::of(days);
    (void)workbench.submit(
        changeItem(workbench.workspace(), *item, after, QStringLiteral("Change %1").arg(key)));
}

void shootScenarios(MainWindow &window, Shooter &shooter)
{
    Workbench &workbench = window.workbench();
    window.showBottomPanel({});
    window.showView(QStringLiteral("plan"), QStringLiteral("compare"));
    settle(workbench);
    waitUntil([&] { return !window.findChild<CompareView *>()->isComparing(); });
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-compare"));
    window.showView(QStringLiteral("plan"), QStringLiteral("changes"));
    workbench.select({itemNamed(workbench.workspace(), u"R07")});
    auto *changes = window.findChild<ChangesView *>();
    settle(workbench);
    waitUntil([&] { return changes->slip().slip().has_value(); });
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-changes"));
    window.goTo(QStringLiteral("reports"));
    auto *reports = window.findChild<ReportsPlace *>();
    reports->showKind(ReportKind::Decision);
    waitUntil([&] { return !reports->document().sections.empty(); });
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-decision"));
    reports->showKind(ReportKind::QuarterlyPlan);
    window.showView(QStringLiteral("plan"), QStringLiteral("V2b"));
    window.commands().run(QStringLiteral("whatif"));
    waitUntil([&] { return !window.whatIf().isLooking(); });
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-whatif"));
    window.whatIf().apply();
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-branch"));
    workbench.undo();
    window.showBottomPanel({});
    workbench.createScenario();
    const Id<Scenario> draft = workbench.scenario()->id;
    changeTitle(workbench, u"R16", QStringLiteral("Returns, the small way"), 8);
    changeTitle(workbench, u"R06", QStringLiteral("Checkout v2: roll-out in two steps"), 7);
    workbench.setScenario({});
    changeTitle(workbench, u"R16", QStringLiteral("Returns for all shops"), 18);
    workbench.setScenario(draft);
    settle(workbench);
    window.showView(QStringLiteral("plan"), QStringLiteral("rank"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-rank"));
    window.commands().run(QStringLiteral("scenario.promote"));
    settle(workbench);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("scenarios-merge"));
    window.mergePage().cancel();
    for (int step = 0; step < 4; ++step)
        workbench.undo();
    workbench.setScenario({});
    settle(workbench);
}

/// What lies in the vault, open: the day, everybody's views, a talk, what leaves it, and a candidate's pages.
void shootPeople(MainWindow &window, Shooter &shooter)
{
    Workbench &workbench = window.workbench();
    const QString people = QStringLiteral("people");
    window.showBottomPanel({});
    window.goTo(people);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("vault-locked"));
    workbench.vault()->unlock(QStringLiteral("whatever"));
    waitUntil([&] { return workbench.vault()->isOpen(); });
    window.goTo(QStringLiteral("today"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("vault-today"));
    window.goTo(people);
    auto *place = window.findChild<PeoplePlace *>();
    for (const QString &view : place->views()) {
        window.showView(people, view);
        settle(workbench);
        shooter.shoot(window, u"vault-" + view);
    }
    place->openPerson(workbench.workspace().byKey<Person>(u"P06")->id);
    settle(workbench);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("vault-talk"));
    place->person()->share(PrivateReportKind::TalkSummary);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("vault-share"));
    window.commands().run(QStringLiteral("vault.person"));
    settle(workbench);
    shooter.shoot(window, QStringLiteral("vault-person-data"));
    window.showView(people, QStringLiteral("hiring"));
    auto *hiring = window.findChild<HiringDesk *>();
    const auto &candidates = workbench.vault()->session()->records().rows<Candidate>();
    hiring->scope().setCandidate(candidates.begin()->id);
    settle(workbench);
    shooter.shoot(window, QStringLiteral("vault-candidate"));
    for (const char *part : {"scorecards", "debrief", "loop"}) {
        hiring->showPart(QLatin1String(part));
        settle(workbench);
        shooter.shoot(window, QStringLiteral("vault-") + QLatin1String(part));
    }
    workbench.vault()->lock();
}

bool shootAll(const QDir &folder, Appearance appearance, const QString &look)
{
    auto journal = guidedSampleJournal();
    if (!journal)
        return false;
    const auto entries = (*journal)->entries();
    const auto plain = marloweQuay();
    auto workspace = plain ? applied(*plain, tourThrough(*plain)) : plain;
    const auto secrets = marloweQuayPrivate();
    if (!entries || !workspace || !secrets)
        return false;
    LookSettings{appearance, 100}.write();
    const QDate asOf = workspace->settings().asOf;
    const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
    Session session(*std::move(workspace), *std::move(journal), *entries, clock);
    Shooter shooter(folder, look);
    for (const QSize size : sizes) {
        Workbench workbench(session, asOf);
        VaultKeeper vault(std::make_shared<SampleVaultStore>(*secrets), session, clock, nullptr,
                          KeyCost::minimal());
        workbench.setVault(&vault);
        MainWindow window(workbench, {}, clock);
        window.resize(size);
        window.findChild<PanelHost *>()->setOpen(size.width() >= 1500);
        window.show();
        settle(workbench);
        shootPeople(window, shooter);
        if (qEnvironmentVariableIsSet("FAIRLEAD_SHOTS_PEOPLE"))
            continue;
        if (!qEnvironmentVariableIsSet("FAIRLEAD_SHOTS_SCENARIOS"))
            shootChances(window, shooter);
        if (qEnvironmentVariableIsSet("FAIRLEAD_SHOTS_CHANCES"))
            continue;
        if (!qEnvironmentVariableIsSet("FAIRLEAD_SHOTS_SCENARIOS"))
            shootWindow(window, shooter);
        shootScenarios(window, shooter);
        StartPage start({});
        start.resize(size);
        start.show();
        QApplication::processEvents();
        shooter.shoot(start, QStringLiteral("start"));
    }
    return shooter.isGood();
}

/// The pictures in another language, with its figures and dates.
bool speak(QTranslator &translation, const QString &file)
{
    if (!translation.load(file) || !QCoreApplication::installTranslator(&translation))
        return false;
    QLocale::setDefault(QLocale(translation.language()));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QTranslator translation;
    if (argc < 2 || argc > 3 || (argc == 3 && !speak(translation, QString::fromLocal8Bit(argv[2])))) {
        std::fprintf(stderr, "usage: helper_shots FOLDER [TRANSLATION.qm]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 3;
    // Its own settings, so that pictures do not depend on how somebody left a window.
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-shots"));
    QCoreApplication::setApplicationName(QStringLiteral("shots-%1").arg(QCoreApplication::applicationPid()));
    const bool good = shootAll(folder, Appearance::Light, QStringLiteral("light"))
        && shootAll(folder, Appearance::Dark, QStringLiteral("dark"));
    QSettings().clear();
    return good ? 0 : 1;
}
