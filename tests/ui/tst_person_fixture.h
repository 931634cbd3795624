// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/career_readiness.h"
#include "core/people/talk_edits.h"
#include "tests/ui/tst_people_fixture.h"
#include "ui/people/agenda_panel.h"
#include "ui/people/growth_panel.h"
#include "ui/people/lines.h"
#include "ui/people/person_view.h"
#include "ui/vault/private_sheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace fairlead {

/// The sample with its private records.
class VaultFixture {
public:
    VaultFixture()
    {
        session = std::make_unique<Session>(*marloweQuay(), std::make_unique<MemoryJournal>(),
                                            QList<JournalEntry>(), peopleNow);
        workbench = std::make_unique<Workbench>(*session, QDate(2026, 11, 16));
        vault =
            std::make_unique<PrivateSession>(*marloweQuayPrivate(), std::make_unique<MemoryPrivateJournal>(),
                                             QList<JournalEntry>(), *session, peopleNow);
    }
    template <class View> void show(View &view)
    {
        view.resize(1290, 700);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!workbench->isComputing(), 60000); }
    Id<Person> person(QStringView key) const { return workbench->workspace().byKey<Person>(key)->id; }
    const PrivateRecords &records() const { return vault->records(); }

    std::unique_ptr<Session> session;
    std::unique_ptr<Workbench> workbench;
    std::unique_ptr<PrivateSession> vault;
};

/// The same with the page of one person.
class PersonFixture : public VaultFixture {
public:
    PersonFixture()
    {
        view = std::make_unique<PersonView>(*workbench, *vault, peopleNow);
        show(*view);
    }
    ~PersonFixture() { view.reset(); }

    void open(QStringView key) { view->open(person(key)); }
    void type(const QString &words)
    {
        QTest::keyClicks(&view->agenda().entry(), words);
        QTest::keyClick(&view->agenda().entry(), Qt::Key_Return);
    }
    qsizetype changesMade() const { return vault->history().size(); }
    const OneOnOne &talk() const { return *view->desk().talk(); }
    std::vector<const TalkingPoint *> points() const { return pointsOf(records(), talk().id); }
    const Line *agendaLine(const QString &text) const
    {
        const QList<Line> &lines = view->agenda().lines().model().lines();
        const auto at = std::ranges::find(lines, text, &Line::text);
        return at == lines.end() ? nullptr : &*at;
    }

    GrowthPanel &growth() const { return view->growth(); }
    PrivateSheet &sheet() const { return growth().sheet(); }
    const GrowthPlan &plan() const { return *growthPlanOf(records(), view->desk().personId()); }
    std::vector<const GrowthGoal *> goals() const { return goalsOf(records(), plan().id); }
    QWidget *editor(const char *field) const
    {
        FormField *found = sheet().form() ? sheet().form()->field(QLatin1String(field)) : nullptr;
        return found ? found->editor() : nullptr;
    }
    /// Types into a field of the sheet as somebody does: over all that is there, then Enter.
    void fill(const char *field, const QString &words) const
    {
        QWidget *edit = editor(field);
        QVERIFY(edit);
        edit->setFocus(Qt::TabFocusReason);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return,
                        qobject_cast<QPlainTextEdit *>(edit) ? Qt::ControlModifier : Qt::NoModifier);
    }
    /// Clicks the entry of the menu that is open.
    static void choose(const QString &words)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        QFAIL(qPrintable(words));
    }

    std::unique_ptr<PersonView> view;
};

} // namespace fairlead
