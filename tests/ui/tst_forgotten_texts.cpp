// SPDX-License-Identifier: GPL-3.0-or-later
// No text that the window shows or says was written without tr().
#include "core/exchange/sample.h"
#include "tests/ui/pseudo_translation.h"
#include "tests/ui/shell_fixture.h"
#include "tests/ui/text_recorder.h"
#include "ui/exchange/import_page.h"
#include "ui/inspector/inspector.h"
#include "ui/kit/popover.h"
#include "ui/kit/side_panel.h"
#include "ui/shell/palette.h"
#include "ui/shell/start_page.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace fairlead;

namespace {

/// The words of a workspace are letters of a third script: neither forgotten nor translated.
QString asData(const QString &text)
{
    return inLetters(text, u'\u0430');
}

/// A key in those letters; an id that the program made is no text.
QString asKey(const QString &key)
{
    return QUuid::fromString(key).isNull() ? asData(key) : key;
}

template <class Row> void maskRow(QJsonObject &row)
{
    for (const Field<Row> &field : Row::fields()) {
        const bool isText =
            field.kind == Kind::Text || field.kind == Kind::LongText || field.kind == Kind::Reference;
        const auto value = row.find(QLatin1String(field.key));
        if (isText && value != row.end())
            *value = field.kind == Kind::Reference ? asKey(value->toString()) : asData(value->toString());
    }
    if (const auto id = row.find(QLatin1String("id")); id != row.end())
        *id = asKey(id->toString());
}

QJsonObject maskedTables(QJsonObject tables)
{
    for (const QString &table : tables.keys()) {
        QJsonArray rows = tables[table].toArray();
        for (QJsonValueRef value : rows) {
            QJsonObject row = value.toObject();
            RowKinds::withTable(table, [&]<class Row>() { maskRow<Row>(row); });
            value = row;
        }
        tables[table] = rows;
    }
    return tables;
}

/// What is kept aside, and what it changes.
QJsonArray maskedScenarios(QJsonArray scenarios)
{
    for (QJsonValueRef value : scenarios) {
        QJsonObject scenario = value.toObject();
        QJsonObject row = scenario[QLatin1String("row")].toObject();
        maskRow<Scenario>(row);
        scenario[QLatin1String("row")] = row;
        for (const QLatin1String part :
             {QLatin1String("add"), QLatin1String("change"), QLatin1String("remove")}) {
            if (scenario.contains(part))
                scenario[part] = maskedTables(scenario[part].toObject());
        }
        value = scenario;
    }
    return scenarios;
}

/// The sample with every word that somebody could have typed masked, references and all.
std::vector<HistoryStep> maskedSample()
{
    QFile file(QStringLiteral(":/sample/marlowe_quay.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray steps = QJsonDocument::fromJson(file.readAll()).array();
    for (QJsonValueRef step : steps) {
        QJsonObject object = step.toObject();
        object[QLatin1String("sentence")] = asData(object[QLatin1String("sentence")].toString());
        for (const QLatin1String part : {QLatin1String("add"), QLatin1String("change")}) {
            if (object.contains(part))
                object[part] = maskedTables(object[part].toObject());
        }
        if (object.contains(QLatin1String("scenarios")))
            object[QLatin1String("scenarios")] =
                maskedScenarios(object[QLatin1String("scenarios")].toArray());
        step = object;
    }
    const auto history = historyFromJson(QJsonDocument(steps).toJson());
    if (!history)
        qWarning("%s", qPrintable(history.error().message)); // the tests that follow find no items
    return history ? *history : std::vector<HistoryStep>();
}

QDateTime clock()
{
    return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC);
}

/// A window on a history that is kept in memory.
class MaskedWindow {
public:
    explicit MaskedWindow(const std::vector<HistoryStep> &history)
    {
        auto journal = std::make_unique<MemoryJournal>();
        Workspace workspace;
        qint64 seq = 0;
        for (const HistoryStep &step : history) {
            workspace = *appliedUnchecked(std::move(workspace), step.changes);
            const JournalEntry entry{++seq, step.at, QString(), step.changes.sentence, EntryKind::Do, 0};
            QVERIFY(journal->write(entry, step.changes));
        }
        const auto entries = *journal->entries();
        m_session = std::make_unique<Session>(std::move(workspace), std::move(journal), entries, clock);
        m_workbench = std::make_unique<Workbench>(*m_session, QDate(2026, 11, 16));
        m_window = std::make_unique<MainWindow>(*m_workbench, asData(QStringLiteral("/tmp/sample")), clock);
        m_window->resize(1920, 1080);
        m_window->show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_workbench->isComputing(), 30000);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1000);
    }
    MainWindow &window() { return *m_window; }
    Workbench &workbench() { return *m_workbench; }
    template <class Row> RecordRef first() const
    {
        return refer(m_workbench->workspace().rows<Row>().begin()->id);
    }

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

/// Collects what a surface shows and says; remembers the English in it.
class Reader {
public:
    void read(QWidget &surface, const QString &where)
    {
        const auto before = m_translated;
        TextRecorder paper(surface.size());
        surface.render(&paper);
        for (const QString &text : paper.texts())
            take(text, QStringLiteral("%1: painted").arg(where));
        take(surface.windowTitle(), QStringLiteral("%1: title").arg(where));
        for (QWidget *widget : surface.findChildren<QWidget *>()) {
            if (widget->isVisible())
                readWidget(*widget, where);
        }
        readAccessible(QAccessible::queryAccessibleInterface(&surface), where, 0);
        QVERIFY2(m_translated >= before + 5, qPrintable(QStringLiteral("%1 says nothing").arg(where)));
    }
    void take(const QString &text, const QString &where)
    {
        // The same in every language: codes (FS+2 is finish to start), variables of a file name, its ending.
        static const QRegularExpression codes(QStringLiteral("\\b(?:FS|SS|FF|SF)\\b|\\{[a-z]+\\}|\\.pdf\\b"));
        static const QRegularExpression english(QStringLiteral("[A-Za-z]{2}"));
        if (text.contains(u'⟦') || text.contains(u'⟧'))
            ++m_translated;
        if (QString(text).remove(codes).contains(english))
            m_forgotten.insert(QStringLiteral("%1: “%2”").arg(where, text.left(160)));
    }
    /// Says what was forgotten, line by line.
    bool foundNothing() const
    {
        QStringList all(m_forgotten.begin(), m_forgotten.end());
        all.sort();
        for (const QString &each : all)
            qWarning("forgotten: %s", qPrintable(each));
        return all.isEmpty();
    }

private:
    void readWidget(QWidget &widget, const QString &where)
    {
        const QString name =
            QStringLiteral("%1: %2").arg(where, QLatin1String(widget.metaObject()->className()));
        take(widget.toolTip(), name + QStringLiteral(" tool tip"));
        take(widget.accessibleName(), name + QStringLiteral(" name"));
        take(widget.accessibleDescription(), name + QStringLiteral(" description"));
        for (const QAction *action : widget.actions()) {
            if (!action->isSeparator())
                take(action->text(), name + QStringLiteral(" action"));
        }
        if (const auto *line = qobject_cast<QLineEdit *>(&widget))
            take(line->placeholderText(), name + QStringLiteral(" placeholder"));
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
            take(edit->placeholderText(), name + QStringLiteral(" placeholder"));
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i) + tabs->tabToolTip(i), name + QStringLiteral(" tab"));
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
            readModel(*view->model(), name);
    }
    void readModel(const QAbstractItemModel &model, const QString &name)
    {
        const int rows = std::min(model.rowCount(), 100);
        const int columns = std::min(model.columnCount(), 60);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)}) {
            const QString what = QStringLiteral("%1 role %2").arg(name, QString::number(role));
            for (int column = 0; column < columns; ++column) {
                take(model.headerData(column, Qt::Horizontal, role).toString(),
                     what + QStringLiteral(" header"));
                for (int row = 0; row < rows; ++row) {
                    const QVariant value = model.index(row, column).data(role);
                    if (value.typeId() == QMetaType::QString)
                        take(value.toString(), what);
                }
            }
        }
    }
    void readAccessible(QAccessibleInterface *one, const QString &where, int depth)
    {
        if (!one || depth > 30 || one->state().invisible)
            return;
        const QString name = QStringLiteral("%1: accessible").arg(where);
        take(one->text(QAccessible::Name), name + QStringLiteral(" name"));
        take(one->text(QAccessible::Description), name + QStringLiteral(" description"));
        for (int i = 0; i < std::min(one->childCount(), 400); ++i)
            readAccessible(one->child(i), where, depth + 1);
    }

    QSet<QString> m_forgotten;
    int m_translated = 0;
};

} // namespace

class TestForgottenTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        useOwnSettings(m_folder);
        // Months and days of the week in a script of their own; figures as the program writes them.
        QLocale::setDefault(QLocale(QLocale::Bulgarian, QLocale::Bulgaria));
    }

    void noPlaceShowsATextThatWasForgotten()
    {
        const Pseudo pseudo;
        MaskedWindow masked(maskedSample());
        MainWindow &window = masked.window();
        QVERIFY(!masked.workbench().workspace().rows<Item>().isEmpty());
        masked.workbench().select({masked.first<Item>()});
        Reader reader;
        for (const Place &place : window.places()) {
            window.goTo(place.id);
            const QStringList views = place.viewsOf() ? place.viewsOf()->views() : QStringList{QString()};
            for (const QString &view : views) {
                if (place.viewsOf())
                    window.showView(place.id, view);
                masked.settle();
                reader.read(window, QStringLiteral("%1 %2").arg(place.id, view));
                window.commands().run(QStringLiteral("keys"));
                masked.settle();
                reader.read(window.keyHelp(), QStringLiteral("keys of %1 %2").arg(place.id, view));
                window.keyHelp().hide();
            }
        }
        QVERIFY(reader.foundNothing());
    }

    void noPanelShowsATextThatWasForgotten()
    {
        const Pseudo pseudo;
        MaskedWindow masked(maskedSample());
        MainWindow &window = masked.window();
        Reader reader;
        for (const QString &panel : {QStringLiteral("checks"), QStringLiteral("history")}) {
            window.showBottomPanel(panel);
            masked.settle();
            reader.read(window, panel);
        }
        window.showBottomPanel({});
        window.palette().open();
        masked.settle();
        reader.read(window, QStringLiteral("palette"));
        for (const Command &command : window.commands().all())
            reader.take(command.words + command.keysShown(), QStringLiteral("command ") + command.id);
        window.palette().hide();
        QVERIFY(reader.foundNothing());
    }

    void noInspectorShowsATextThatWasForgotten()
    {
        const Pseudo pseudo;
        MaskedWindow masked(maskedSample());
        Reader reader;
        masked.window().findChild<PanelHost *>()->setOpen(true);
        RowKinds::each([&]<class Row>() -> Result<void> {
            if (!masked.workbench().workspace().rows<Row>().isEmpty()) {
                masked.workbench().select({masked.first<Row>()});
                masked.settle();
                reader.read(masked.window().inspector(), QLatin1String(Row::table));
            }
            return {};
        });
        masked.workbench().select({masked.first<Item>()});
        masked.settle();
        masked.window().inspector().askWhy();
        masked.settle();
        for (Popover *popover : masked.window().findChildren<Popover *>()) {
            if (popover->isVisible())
                reader.read(*popover, QStringLiteral("why"));
        }
        QVERIFY(reader.foundNothing());
    }

    void noEmptyPlaceShowsATextThatWasForgotten()
    {
        const Pseudo pseudo;
        MaskedWindow masked({});
        Reader reader;
        for (const Place &place : masked.window().places()) {
            masked.window().goTo(place.id);
            const QStringList views = place.viewsOf() ? place.viewsOf()->views() : QStringList{QString()};
            for (const QString &view : views) {
                if (place.viewsOf())
                    masked.window().showView(place.id, view);
                masked.settle();
                reader.read(masked.window(), QStringLiteral("empty %1 %2").arg(place.id, view));
            }
        }
        ImportPage import(masked.workbench(), &masked.window());
        import.open();
        masked.settle();
        reader.read(import, QStringLiteral("import"));
        StartPage start({asData(QStringLiteral("/tmp/sample"))});
        start.resize(1366, 768);
        start.show();
        masked.settle();
        reader.read(start, QStringLiteral("start"));
        QVERIFY(reader.foundNothing());
    }

private:
    /// The pseudo-translation for the time of one test.
    struct Pseudo {
        Pseudo() { QCoreApplication::installTranslator(&translation); }
        ~Pseudo() { QCoreApplication::removeTranslator(&translation); }
        mutable PseudoTranslation translation;
    };

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestForgottenTexts)
#include "tst_forgotten_texts.moc"
