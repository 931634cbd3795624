// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/planning/why_words.h"
#include "ui/inspector/field_editor.h"
#include "ui/inspector/figures_of.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/links_list.h"
#include "ui/inspector/record_form.h"
#include "ui/inspector/reference_field.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/popover.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace fairlead;

/// Editing records in the panel beside the places.
class TestInspector : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<ShellFixture> m_shell;

    Inspector &inspector() { return m_shell->window().inspector(); }
    FormField &field(const char *key) { return *inspector().form()->field(QLatin1String(key)); }
    QLineEdit &line(const char *key) { return *qobject_cast<QLineEdit *>(field(key).editor()); }
    void type(const char *key, const QString &text)
    {
        line(key).setFocus();
        line(key).selectAll();
        QTest::keyClicks(&line(key), text);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_settings); }
    void init()
    {
        QSettings().clear();
        m_shell = std::make_unique<ShellFixture>();
        m_shell->select(u"R08");
    }
    void cleanup() { m_shell.reset(); }

    void everyFieldThatPeopleSeeIsThere()
    {
        for (const Field<Item> &each : Item::fields())
            QCOMPARE(inspector().form()->field(QLatin1String(each.key)) != nullptr, !each.isInternal);
    }

    void enterCommitsAsOneChange()
    {
        const qint64 before = m_shell->session().revision();
        type("title", QStringLiteral("Faceted search"));
        QTest::keyClick(&line("title"), Qt::Key_Return);
        QCOMPARE(m_shell->item(u"R08").title, QStringLiteral("Faceted search"));
        QCOMPARE(m_shell->session().revision(), before + 1);
        QVERIFY(m_shell->session().undoSentence().startsWith(QStringLiteral("Change Title of R08")));
    }

    void leavingAFieldCommits()
    {
        type("title", QStringLiteral("Left"));
        field("key").editor()->setFocus();
        QCOMPARE(m_shell->item(u"R08").title, QStringLiteral("Left"));
    }

    void escapeRestores()
    {
        const QString before = m_shell->item(u"R08").title;
        type("title", QStringLiteral("Never"));
        QTest::keyClick(&line("title"), Qt::Key_Escape);
        QCOMPARE(line("title").text(), before);
        QCOMPARE(m_shell->item(u"R08").title, before);
    }

    void aRefusedValueStaysAndSaysWhy()
    {
        const qint64 before = m_shell->session().revision();
        type("key", QStringLiteral("R05")); // taken
        QTest::keyClick(&line("key"), Qt::Key_Return);
        QCOMPARE(m_shell->session().revision(), before);
        QVERIFY2(!field("key").error().isEmpty(), "the reason stands at the field");
        QCOMPARE(line("key").text(), QStringLiteral("R05"));
        QTest::keyClick(&line("key"), Qt::Key_Escape);
        QCOMPARE(line("key").text(), QStringLiteral("R08"));
        QVERIFY(field("key").error().isEmpty());
    }

    void whatCannotBeReadStaysToo()
    {
        const qint64 before = m_shell->session().revision();
        type("effort", QStringLiteral("many"));
        QTest::keyClick(&line("effort"), Qt::Key_Return);
        QCOMPARE(m_shell->session().revision(), before);
        QVERIFY(!field("effort").error().isEmpty());
        QCOMPARE(line("effort").text(), QStringLiteral("many"));
    }

    void optionalValuesCanBeCleared()
    {
        type("not_before", QStringLiteral("1 Dec 2026"));
        QTest::keyClick(&line("not_before"), Qt::Key_Return);
        QCOMPARE(m_shell->item(u"R08").notBefore, QDate(2026, 12, 1));
        line("not_before").clear();
        QTest::keyClick(&line("not_before"), Qt::Key_Return);
        QVERIFY(!m_shell->item(u"R08").notBefore.isValid());
    }

    void referencesAreFoundByTyping()
    {
        const Team &team = *m_shell->workbench().workspace().byKey<Team>(u"PAY");
        auto *reference = qobject_cast<ReferenceField *>(&field("team"));
        QVERIFY(reference);
        auto *box = qobject_cast<QComboBox *>(reference->editor());
        box->lineEdit()->setFocus();
        box->lineEdit()->setText(team.name);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_shell->item(u"R08").team, team.id);
    }

    void undoShowsInTheField()
    {
        const QString before = m_shell->item(u"R08").title;
        type("title", QStringLiteral("Other"));
        QTest::keyClick(&line("title"), Qt::Key_Return);
        m_shell->workbench().undo();
        QCOMPARE(line("title").text(), before);
    }

    void severalItemsChangeTogetherInOneChange()
    {
        const qint64 before = m_shell->session().revision();
        m_shell->workbench().select({refer(m_shell->item(u"R05").id), refer(m_shell->item(u"R08").id)});
        QVERIFY(!inspector().form()->field(QStringLiteral("title")));
        Q_EMIT field("confidence").committed(QStringLiteral("low"));
        QCOMPARE(m_shell->session().revision(), before + 1);
        QCOMPARE(m_shell->item(u"R05").confidence, Confidence::Low);
        QCOMPARE(m_shell->item(u"R08").confidence, Confidence::Low);
    }

    void figuresExplainThemselvesAndLeadToTheirCause()
    {
        QSignalSpy spy(&m_shell->workbench(), &Workbench::explained);
        FigureLabel *figure = inspector().findChild<FigureLabel *>();
        QVERIFY(figure);
        QTest::mouseClick(figure, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        bool shown = false;
        for (const Popover *popover : m_shell->window().findChildren<Popover *>())
            shown = shown || popover->isVisible();
        QVERIFY(shown);
    }

    void peopleDatesStandBeforeThoseOfTheLinks()
    {
        const Item item = m_shell->item(u"R07");
        const auto figures = figuresOf(m_shell->workbench(), refer(item.id));
        const PeopleDates &people = *m_shell->workbench().result()->people.find(item.id);
        const ItemDates &links = *m_shell->workbench().result()->find(item.id);
        const auto figure = [&](const char *what) {
            return *std::ranges::find(figures, QLatin1String(what), &ComputedFigure::what);
        };
        QCOMPARE(figures.front().what, QStringLiteral("Finish")); // a milestone
        QVERIFY(figures.front().isMain);
        QCOMPARE(figure("Finish").figure, words::day(people.finish, m_shell->workbench().asOf()));
        QCOMPARE(figure("By links alone").figure, words::day(links.finish, m_shell->workbench().asOf()));
        QCOMPARE(int(figure("Against the deadline").tone), int(Tone::Error));
    }

    void whoIsOnCallIsNotToldWhileOthersLookOn()
    {
        Workbench &workbench = m_shell->workbench();
        const auto told = [&](bool isPresenting) {
            workbench.setPresenting(isPresenting);
            QStringList texts;
            for (const PeopleDates &dates : workbench.result()->people.dates) {
                const auto figures = figuresOf(workbench, refer(dates.item));
                const auto main = std::ranges::find(figures, true, &ComputedFigure::isMain);
                if (const auto why = main->why(workbench.resultWorkspace(), *workbench.result()))
                    texts.append(toText(*why));
            }
            return texts.join(u'\n');
        };
        QVERIFY(told(false).contains(QStringLiteral("on call")));
        QVERIFY(!told(true).contains(QStringLiteral("on call")));
    }

    void linksAreAddedAndRemoved()
    {
        const Id<Item> item = m_shell->item(u"R08").id;
        const auto incoming = [&] {
            qsizetype count = 0;
            for (const Dependency &each : m_shell->workbench().workspace().rows<Dependency>())
                count += each.successor == item ? 1 : 0;
            return count;
        };
        const qsizetype before = incoming();
        auto *links = inspector().findChild<LinksList *>();
        auto *add = links->findChild<ReferenceField *>();
        Q_EMIT add->committed(m_shell->item(u"R15").id.toString());
        QCOMPARE(incoming(), before + 1);
        QApplication::processEvents(); // the new line is shown
        for (QToolButton *button : links->findChildren<QToolButton *>()) {
            if (button->isVisible()
                && button->accessibleName().startsWith(QStringLiteral("Remove the link with R15"))) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(incoming(), before);
    }

    void aLoopIsRefusedInWords()
    {
        const Id<Item> self = m_shell->item(u"R08").id;
        auto *add = inspector().findChild<LinksList *>()->findChild<ReferenceField *>();
        const qint64 before = m_shell->session().revision();
        Q_EMIT add->committed(self.toString());
        QCOMPARE(m_shell->session().revision(), before);
        QVERIFY(!add->error().isEmpty());
    }

    void everyKindOfRecordOpens()
    {
        const Workspace &workspace = m_shell->workbench().workspace();
        RowKinds::all([&]<class Row>() {
            if (workspace.rows<Row>().isEmpty())
                return;
            m_shell->workbench().select({refer(workspace.rows<Row>().begin()->id)});
            QVERIFY2(inspector().form(), Row::table);
        });
    }

    void shownAndStoredValuesAreInverse()
    {
        const auto view = recordView(m_shell->workbench().workspace(), refer(m_shell->item(u"R08").id));
        for (const FieldView &each : view->fields) {
            const QVariant stored = storedValue(each.info, shownValue(each.info, each.value));
            QCOMPARE(stored.toString(), each.value.toString());
        }
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
