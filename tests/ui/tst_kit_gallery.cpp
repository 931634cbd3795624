// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a window of everything in the kit, in both themes and several sizes, looks for clipped words and
// nameless controls, and saves pictures beside the test program for people to look at.
#include "ui/kit/bottom_panel.h"
#include "ui/kit/buttons.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/delegates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/flow_row.h"
#include "ui/kit/form_rows.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/navigation_rail.h"
#include "ui/kit/place_header.h"
#include "ui/kit/popover.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/share_bar.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/status_line.h"
#include "ui/kit/table_view.h"
#include "ui/kit/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace fairlead;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QStandardItemModel *sampleRows(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 7, parent);
    model->setHorizontalHeaderLabels(
        {text("#"), text("Item"), text("Team"), text("Class"), text("Days"), text("Σ"), text("Needs")});
    const QList<std::tuple<QString, QString, QString, double, QString>> rows{
        {text("R03"), text("Checkout v2 · pricing quote contract"), text("Feature"), 20, text("–")},
        {text("R15"), text("Idempotency keys on POST /orders"), text("Excellence"), 12.5, text("–")},
        {text("R01"), text("Checkout v2 · order intake API"), text("Feature"), 44, text("R03 SS+3, R15 FF")},
        {text("R02"), text("Cart merge and session migration"), text("Feature"), 28.25, text("R01 SS+5")},
        {text("R04"), text("Inventory reservation with time to live"), text("Feature"), 31, text("R02")},
        {text("R12"), text("Orders database: partition order_lines"), text("Modernisation"), 16.5, text("–")},
        {text("R05"), text("Checkout v2 · load test to 3x peak"), text("Excellence"), 12, text("R04")},
        {text("R13"), text("Break the catalogue / pricing call cycle"), text("Excellence"), 18,
         text("R03, R33")}};
    double sum = 0;
    for (const auto &[key, title, kind, days, needs] : rows) {
        sum += days;
        QList<QStandardItem *> items{
            new QStandardItem(key),  new QStandardItem(title), new QStandardItem(text("Orders")),
            new QStandardItem(kind), new QStandardItem,        new QStandardItem,
            new QStandardItem(needs)};
        items[4]->setData(days, Qt::EditRole);
        items[5]->setData(sum, Qt::EditRole);
        model->appendRow(items);
    }
    for (const int column : {4, 5})
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    return model;
}

struct Gallery {
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    PanelHost *host = nullptr;
    TableView *table = nullptr;
    FigureLabel *figure = nullptr;
    ContextBar *context = nullptr;
    StatusLine *status = nullptr;
};

ContextBar *contextBar()
{
    auto *bar = new ContextBar;
    bar->setName(text("Marlowe Quay"));
    const QList<QPair<QString, QStringList>> pills{{text("Period"), {text("2026-Q4"), text("2027-Q1")}},
                                                   {text("Team"), {text("All teams"), text("Orders")}},
                                                   {text("Scenario"), {text("Current"), text("Draft 1")}}};
    for (const auto &[what, labels] : pills) {
        auto *pill = new DropPill(what);
        QList<std::pair<QString, QString>> choices;
        for (const QString &label : labels)
            choices.append({label, label});
        pill->setChoices(choices);
        bar->addPill(pill);
    }
    bar->setSearch(new SearchField(text("Search or command"), text("Ctrl+K")));
    bar->addNote(new Label(text("as of 16 Nov 2026"), TextSize::Body, Tone::Secondary));
    bar->addTool(new IconButton(QLatin1String("shield"), text("Presentation")));
    bar->addTool(new IconButton(QLatin1String("undo"), text("Undo")));
    bar->addTool(new IconButton(QLatin1String("redo"), text("Redo")));
    return bar;
}

NavigationRail *rail()
{
    auto *rail = new NavigationRail;
    const QList<std::pair<QLatin1String, QString>> items{
        {QLatin1String("today"), text("Today")},       {QLatin1String("plan"), text("Plan")},
        {QLatin1String("capacity"), text("Capacity")}, {QLatin1String("operations"), text("Operations")},
        {QLatin1String("services"), text("Services")}, {QLatin1String("metrics"), text("Metrics")},
        {QLatin1String("people"), text("People")},     {QLatin1String("registers"), text("Registers")},
        {QLatin1String("reports"), text("Reports")}};
    for (const auto &[id, label] : items)
        rail->addItem(id, id, label);
    rail->setCurrent(text("plan"));
    return rail;
}

SidePanel *inspector(Gallery &gallery)
{
    auto *panel = new SidePanel;
    panel->setHeading(text("R05 · Orders & Catalogue"), text("Checkout v2: load test to 3x peak"));
    panel->addTool(new IconButton(QLatin1String("chevron-left"), text("Back")));
    panel->addTool(new IconButton(QLatin1String("chevron-right"), text("Forward")));
    panel->addTool(new IconButton(QLatin1String("close"), text("Close")));
    auto *form = new FormRows;
    const QDate today(2026, 11, 16);
    auto *start = new ValueField(dateFormat(today));
    start->setValue(QDate(2026, 11, 24));
    form->add(text("Start"), start);
    gallery.figure = new FigureLabel(text("Finish"), text("11 Dec"), text("P85 17 Dec"));
    form->addWidget(text("Finish"), gallery.figure);
    auto *effort = new ValueField(numberFormat({.decimals = 1}, text("d")));
    effort->setValue(16.0);
    form->add(text("Effort"), effort);
    auto *team = new ChoiceField({{1, text("Orders & Catalogue")}, {2, text("Payments")}});
    team->setValue(1);
    form->add(text("Team"), team);
    form->add(text("Deadline"), new ValueField(dateFormat(today)));
    auto *staffing = new ValueField(numberFormat({.decimals = 1}, text("people")));
    staffing->setValue(2.0);
    form->add(text("Staffing"), staffing);
    auto *note = new NoteField;
    note->setValue(text("Needs the second load generator, which Payments has until 20 November."));
    form->add(text("Notes"), note, Span::Full);
    panel->addForm(form);
    panel->addLine();
    panel->addSection(text("Why 11 December?"));
    panel->add(new RunsLabel(
        {{text("waits for ")}, {text("R04"), Tone::Text, TextWeight::Strong}, {text(" until 23 Nov")}}));
    panel->add(new RunsLabel({{text("R04 has 6 days left with one person")}}));
    panel->add(new RunsLabel({{text("12 working days of its own")}}));
    panel->addLine();
    panel->add(new Button(text("Try in a branch"), ButtonRole::Primary));
    return panel;
}

QWidget *controls()
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    auto *line = new FlowRow;
    across->addLayout(line);
    setSpace(across, {6, 0, 6, 0, 0});
    auto *disabled = new Button(text("Disabled"));
    disabled->setEnabled(false);
    auto *field = new QLineEdit(text("A line"));
    field->setAccessibleName(text("A line"));
    auto *spin = new QSpinBox;
    spin->setValue(12);
    spin->setAccessibleName(text("Count"));
    auto *box = new QComboBox;
    box->addItems({text("Finish to start"), text("Start to start")});
    box->setAccessibleName(text("Kind"));
    auto *on = new QCheckBox(text("Baseline"));
    on->setChecked(true);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setAccessibleName(text("Reserve"));
    auto *added = new Button(text("Add first"), ButtonRole::Primary);
    added->setIcon(icon(QLatin1String("plus"), Tone::OnAccent));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             added, new Button(text("Import")), new Button(text("Quiet"), ButtonRole::Quiet),
             new Button(text("change"), ButtonRole::Link), disabled, field, spin, box, on,
             new QCheckBox(text("Graph")), new QRadioButton(text("Days")), slider})
        line->addWidget(widget);
    return row;
}

BottomPanel *checks()
{
    auto *panel = new BottomPanel(text("Checks"));
    panel->setCounts({{text("3 errors  "), Tone::Error}, {text("7 warnings"), Tone::Warning}});
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    auto *first = new FindingRow(QLatin1String("error"), Tone::Error,
                                 {{text("R07 is forecast for "), Tone::Text},
                                  {text("30 Dec"), Tone::Text, TextWeight::Strong},
                                  {text(", deadline 18 Dec"), Tone::Text},
                                  {text(" — driven by R04")}});
    first->addLink(text("a"), text("3 ways to bring it back"));
    auto *second = new FindingRow(QLatin1String("warning"), Tone::Warning,
                                  {{text("Orders is 36 % over in October, 199 % in week 44"), Tone::Text}});
    second->addLink(text("b"), text("show the week"));
    rows->addWidget(first);
    rows->addWidget(second);
    setSpace(rows, {0, 0, 0, 0, 0});
    panel->setContent(list);
    return panel;
}

QWidget *place(Gallery &gallery)
{
    auto *area = new Panel(Fill::Ground);
    auto *rows = new QVBoxLayout(area);
    auto *header = new PlaceHeader(text("Plan"));
    header->setSubtitle({{text("Orders & Catalogue · 290 of 300 days · ")},
                         {text("97 %"), Tone::Good, TextWeight::Strong},
                         {text(" · excellence 20.7 %")}});
    for (const char *view : {"Frame", "Capacity", "Rank", "Sequence", "Risks", "Commit"})
        header->addView(text(view), text(view));
    header->setCurrentView(text("Rank"));
    header->addEnd(new Button(text("What if")));
    rows->addWidget(header);
    auto *message = new MessageBar;
    message->say(MessageBar::Level::Error, text("The file was changed by someone else while it was open."));
    message->addWayOut(text("show"), text("Show what changed"));
    auto *messageRow = new QHBoxLayout;
    messageRow->addWidget(message);
    rows->addLayout(messageRow);
    auto *balance = new ShareBar(text("Balance"));
    balance->setParts({{text("Feature"), 0.74, {}, 0},
                       {text("Engineering excellence"), 0.21, text("band 15–30 %"), 1},
                       {text("Modernisation"), 0.05, {}, 2}});
    auto *balanceRow = new QHBoxLayout;
    balanceRow->addWidget(balance);
    rows->addLayout(balanceRow);
    rows->addWidget(controls());
    gallery.table = new TableView(text("Ranked items"));
    gallery.table->setModel(sampleRows(gallery.table));
    auto *numbers = new NumberDelegate({.decimals = 2}, {}, gallery.table);
    gallery.table->setColumnDelegate(4, numbers);
    gallery.table->setColumnDelegate(5, new NumberDelegate({.decimals = 2}, text("d"), gallery.table));
    gallery.table->setFrozenColumns(2);
    gallery.table->resizeColumnsToContents();
    auto *tableRow = new QHBoxLayout;
    tableRow->addWidget(gallery.table);
    rows->addLayout(tableRow, 1);
    rows->addWidget(checks());
    setSpace(rows, {0, 0, 0, 0, 3});
    setSpace(messageRow, {6, 0, 6, 0, 0});
    setSpace(balanceRow, {6, 0, 6, 0, 0});
    setSpace(tableRow, {4, 0, 4, 0, 0});
    return area;
}

Gallery everything(QSize size)
{
    Gallery gallery;
    gallery.context = contextBar();
    gallery.host = new PanelHost;
    gallery.status = new StatusLine;
    for (const char *id : {"saved", "selected", "private"})
        gallery.status->add(text(id));
    gallery.status->addLink(text("errors"));
    gallery.status->addLink(text("warnings"));
    gallery.status->addEndLink(text("why"));
    gallery.status->set(text("saved"), text("saved"));
    gallery.status->set(text("selected"), text("R05 selected · 16 d"));
    gallery.status->set(text("private"), text("private locked"), Tone::Secondary, QLatin1String("lock"));
    gallery.status->set(text("errors"), text("3 errors"), Tone::Error, QLatin1String("error"));
    gallery.status->set(text("warnings"), text("7 warnings"), Tone::Warning, QLatin1String("warning"));
    gallery.status->set(text("why"), text("Why?  Alt+W"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(rail());
    middle->addWidget(gallery.host, 1);
    auto *rows = new QVBoxLayout(gallery.window.get());
    rows->addWidget(gallery.context);
    rows->addLayout(middle, 1);
    rows->addWidget(gallery.status);
    rows->setSpacing(0);
    middle->setSpacing(0);
    gallery.window->resize(size);
    gallery.host->setContent(place(gallery));
    gallery.host->setPanel(inspector(gallery));
    gallery.host->setOpen(!gallery.host->isOverlay());
    gallery.window->show();
    gallery.table->selectRow(6);
    return gallery;
}

void save(QWidget &widget, const QString &name)
{
    QDir folder(QCoreApplication::applicationDirPath());
    folder.mkpath(QStringLiteral("gallery"));
    QVERIFY(widget.grab().save(
        folder.filePath(QString(QStringLiteral("gallery/") % name % QStringLiteral(".png")))));
}

bool isShown(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// Labels and buttons that have less room than their words need.
QString clipped(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (isShown(*label) && !label->wordWrap() && label->sizeHint().width() > label->width())
            found.append(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool narrowOnPurpose =
            qobject_cast<const SearchField *>(button) || qobject_cast<const StatusSegment *>(button);
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool pictureOnly =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (isShown(*button) && !narrowOnPurpose && !pictureOnly
            && button->sizeHint().width() > button->width())
            found.append(button->text());
    }
    for (const RunsLabel *label : window.findChildren<RunsLabel *>())
        if (isShown(*label) && label->sizeHint().width() > label->width() && label->toolTip().isEmpty())
            found.append(label->text());
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (isShown(*widget) && widget->accessibleName().size() > 0
            && widget->minimumSizeHint().height() > widget->height() && !widget->inherits("QComboBox")
            && !qobject_cast<const QPlainTextEdit *>(widget))
            found.append(QString(QStringLiteral("low: ") % widget->accessibleName()));
    return found.join(QStringLiteral(" | "));
}

QString nameless(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isShown(*widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<const QScrollArea *>(widget) || qobject_cast<const QTabBar *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())) // the spin box has the name
            continue;
        const QString name =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
        if (name.isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found.join(QStringLiteral(" | "));
}

} // namespace

class TestKitGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qApp->setQuitOnLastWindowClosed(false); }

    void looks_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textScale");
        for (const auto &[name, appearance] :
             {std::pair("light", Appearance::Light), std::pair("dark", Appearance::Dark)})
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                for (const int scale : {80, 100, 125, 200})
                    QTest::addRow("%s-%d-%d", name, size.width(), scale) << appearance << size << scale;
    }
    void looks()
    {
        QFETCH(Appearance, appearance);
        QFETCH(QSize, size);
        QFETCH(int, textScale);
        applyTheme(*qApp, appearance, textScale, Motion::Off);
        Gallery gallery = everything(size);
        QCOMPARE(gallery.window->size(), size);
        QCoreApplication::processEvents();
        save(*gallery.window, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(clipped(*gallery.window), QString());
        QCOMPARE(nameless(*gallery.window), QString());
    }

    void layersOverThePlace_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void layersOverThePlace()
    {
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance, 100, Motion::Off);
        Gallery gallery = everything({1366, 768});
        gallery.host->setOpen(true);
        Toast toast(gallery.window.get());
        toast.say(text("Moved R05 above R04"), text("Undo"));
        DimmedWhile dimmed(gallery.table);
        dimmed.show();
        ProgressLine progress(gallery.table);
        progress.setPercent(40);
        progress.show();
        Popover popover(gallery.window.get());
        popover.setHeading(text("Why?"), text("Net capacity 299.6 days"));
        popover.setRows({{text("available"), text("459"), {}, {}},
                         {text("− on-call"), text("21.4"), text("change"), text("oncall")},
                         {text("× ramp and lead share"), text("416.1"), {}, {}},
                         {text("× focus 0.80"), text("332.8"), text("change"), text("focus")},
                         {text("× (1 − interrupts 0.10)"), text("299.6"), {}, {}, true, true}});
        popover.setNote(text("Focused person-days of eight people from 1 October to 31 December 2026."));
        popover.openAt(gallery.figure);
        save(*gallery.window, QStringLiteral("layers-") % QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(clipped(*gallery.window), QString());
        QCOMPARE(nameless(*gallery.window), QString());
    }

    void menusAndLists_data() { layersOverThePlace_data(); }
    void menusAndLists()
    {
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance, 100, Motion::Off);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QMenu menu;
        menu.addAction(icon(QLatin1String("split")), text("Split item"))
            ->setShortcut(QKeySequence(text("Ctrl+Shift+S")));
        menu.addAction(icon(QLatin1String("duplicate")), text("Duplicate"))
            ->setShortcut(QKeySequence(text("Ctrl+D")));
        menu.addSeparator();
        QAction *ticked = menu.addAction(text("Baseline"));
        ticked->setCheckable(true);
        ticked->setChecked(true);
        menu.addMenu(text("Move to"))->addAction(text("Next quarter"));
        menu.addAction(text("Not possible"))->setEnabled(false);
        menu.setActiveAction(menu.actions().first());
        menu.show();
        save(menu, QStringLiteral("menu-") % tag);
        for (const QAction *action : menu.actions())
            QVERIFY(menu.actionGeometry(const_cast<QAction *>(action)).right() < menu.width());

        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *box = new QComboBox;
        box->addItems({text("Finish to start"), text("Start to start"), text("Finish to finish"),
                       text("Start to finish")});
        rows->addWidget(box);
        auto *day = new ValueField(dateFormat({2026, 11, 16}));
        day->setValue(QDate(2026, 11, 24));
        rows->addWidget(day);
        window.show();
        box->showPopup();
        save(*box->view()->window(), QStringLiteral("list-") % tag);
        box->hidePopup();
        day->setFocus();
        day->editor()->findChild<QAction *>()->trigger();
        auto *calendar = day->editor()->findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 24));
        save(*calendar->window(), QStringLiteral("calendar-") % tag);
        Q_EMIT calendar->activated(QDate(2026, 12, 1));
        QCOMPARE(day->value(), QVariant(QDate(2026, 12, 1)));
    }

    void emptyPlace_data() { layersOverThePlace_data(); }
    void emptyPlace()
    {
        QFETCH(Appearance, appearance);
        applyTheme(*qApp, appearance, 100, Motion::Off);
        Panel area(Fill::Ground);
        auto *rows = new QVBoxLayout(&area);
        auto *empty = new EmptyState(text("No items in this quarter yet"),
                                     text("The plan shows what the teams take on, in rank order, with a line "
                                          "where the capacity ends."));
        empty->setGhostRows(
            {{text("R01"), text("Checkout v2 · order intake API"), text("Feature"), text("44 d")},
             {text("R02"), text("Cart merge and session migration"), text("Feature"), text("28 d")},
             {text("R03"), text("Pricing quote contract"), text("Excellence"), text("20 d")}});
        empty->addVerb(text("Add first item"), QLatin1String("plus"));
        empty->addVerb(text("Import pages"), QLatin1String("import"));
        empty->addVerb(text("Open sample"));
        rows->addWidget(empty);
        area.resize(1100, 640);
        area.show();
        save(area, QStringLiteral("empty-") % QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(clipped(area), QString());
        QCOMPARE(nameless(area), QString());
    }

    void everyIconHasADrawing()
    {
        applyTheme(*qApp, Appearance::Light, 100, Motion::Off);
        QWidget sheet;
        auto *grid = new QGridLayout(&sheet);
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() >= 40);
        for (int index = 0; index < names.size(); ++index) {
            const QString name = names[index].chopped(4);
            const QByteArray latin = name.toLatin1();
            const QIcon drawn = icon(QLatin1String(latin), Tone::Text);
            QVERIFY2(!drawn.isNull(), latin.constData());
            const QImage picture = drawn.pixmap(48, 48).toImage();
            bool inked = false;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    inked = inked || qAlpha(picture.pixel(x, y)) > 128;
            QVERIFY2(inked, latin.constData());
            auto *tool = new QToolButton;
            tool->setIcon(drawn);
            tool->setIconSize({28, 28});
            tool->setText(name);
            tool->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
            tool->setAutoRaise(true);
            grid->addWidget(tool, index / 10, index % 10);
        }
        save(sheet, QStringLiteral("icons"));
    }

    void rightToLeftClipsNothing()
    {
        applyTheme(*qApp, Appearance::Light, 100, Motion::Off);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Gallery gallery = everything({1920, 1080});
        QCoreApplication::processEvents();
        const QString found = clipped(*gallery.window);
        save(*gallery.window, QStringLiteral("right-to-left"));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(found, QString());
    }

    void aWindowThatIsOpenFollowsTheTheme()
    {
        applyTheme(*qApp, Appearance::Light, 100, Motion::Off);
        Gallery gallery = everything({1920, 1080});
        const int before = gallery.context->height();
        applyTheme(*qApp, Appearance::Dark, 150, Motion::Off);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(gallery.context->height() > before);
        QCOMPARE(gallery.window->grab().toImage().pixelColor(5, 5), darkTheme().surface);
        QCOMPARE(clipped(*gallery.window), QString());
        save(*gallery.window, QStringLiteral("switched"));
    }
};

QTEST_MAIN(TestKitGallery)
#include "tst_kit_gallery.moc"
