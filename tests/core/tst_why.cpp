// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"
#include "core/planning/why_words.h"
#include "tests/core/plan_sketch.h"

using namespace fairlead;
using namespace fairlead::test;

namespace {

QString valueOf(const Explanation &why, const QString &label)
{
    for (const ExplanationRow &row : why.rows) {
        if (row.label.contains(label))
            return row.value;
    }
    return {};
}

std::optional<RecordRef> changeOf(const Explanation &why, const QString &label)
{
    for (const ExplanationRow &row : why.rows) {
        if (row.label.contains(label))
            return row.change;
    }
    return {};
}

} // namespace

/// Where the figures of the sample come from.
class TestWhy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = Sample::load();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    void aFinishNamesWhatItWaitsForAndTheHolidays()
    {
        const auto why = whyFinish(m_sample.current, m_sample.result, item("R05"));
        QVERIFY(why);
        QCOMPARE(why->title, QStringLiteral("R05 finishes on 11 Dec"));
        QCOMPARE(why->sentences.at(0), QStringLiteral("R05 waits for R04 until 23 Nov."));
        QCOMPARE(why->sentences.at(1), QStringLiteral("12 working days of its own."));
        QVERIFY2(why->sentences.at(2).startsWith(u"1 Dec and 8 Dec are holidays"),
                 qPrintable(why->sentences.at(2)));
        QCOMPARE(why->children.size(), size_t(1));
        QCOMPARE(why->children[0].sentences.first(),
                 QStringLiteral("R04 has 6 working days left from 16 Nov on."));
    }

    void theChainGoesBackToTheFirstCause()
    {
        const auto why = whySlip(m_sample.current, m_sample.result, item("R07"));
        QVERIFY(why);
        QCOMPARE(why->title, QStringLiteral("R07 is 12 days late"));
        QCOMPARE(valueOf(*why, QStringLiteral("Deadline")), QStringLiteral("18 Dec"));
        QCOMPARE(changeOf(*why, QStringLiteral("Deadline")), refer(item("R07"), "deadline"));
        QStringList titles;
        for (const Explanation &child : why->children)
            titles.append(child.title.left(3));
        QCOMPARE(titles, (QStringList{QStringLiteral("R06"), QStringLiteral("R05"), QStringLiteral("R04")}));
        QVERIFY(
            why->children[0].sentences.contains(QStringLiteral("Then 2 working days more: 2 days of soak.")));
    }

    void blockedWorkSaysSinceWhen()
    {
        const auto why = whyFinish(m_sample.current, m_sample.result, item("R30"));
        QVERIFY(why);
        QVERIFY(why->sentences.join(u' ').contains(u"R30 has been blocked since"));
    }

    void aPersonsNetShowsEveryStep()
    {
        const Id<Person> person = m_sample.current.byKey<Person>(u"P18")->id; // joined on 14 September
        const auto why = whyNet(m_sample.current, m_sample.result, person);
        QVERIFY(why);
        QCOMPARE(valueOf(*why, QStringLiteral("Days by the working week")), QStringLiteral("66.0"));
        QCOMPARE(valueOf(*why, QStringLiteral("Holidays")), QStringLiteral("3.0"));
        QCOMPARE(valueOf(*why, QStringLiteral("Leave")), QStringLiteral("4.0"));
        QCOMPARE(valueOf(*why, QStringLiteral("Available")), QStringLiteral("59.0"));
        QCOMPARE(valueOf(*why, QStringLiteral("Productive")), QStringLiteral("36.5"));
        QCOMPARE(valueOf(*why, QStringLiteral("= Net")), QStringLiteral("26.3"));
        QCOMPARE(changeOf(*why, QStringLiteral("Ramp-up")), refer(person, "start"));
        QCOMPARE(why->sentences.first(), QStringLiteral("On leave 28–31 Dec."));
    }

    void aTeamsNetIsTheSumOfItsPeople()
    {
        const auto why = whyNet(m_sample.current, m_sample.result, m_sample.current.byKey<Team>(u"COR")->id);
        QVERIFY(why);
        QCOMPARE(valueOf(*why, QStringLiteral("= Net")), QStringLiteral("252.9"));
        QCOMPARE(why->children.size(), size_t(8));
    }

    void aLoadNamesTheItemsThatMakeIt()
    {
        const Id<Team> team = m_sample.current.byKey<Team>(u"PAY")->id;
        for (const QString &bucket : {QStringLiteral("2026-W47"), QStringLiteral("2026-11"), QString()}) {
            const auto why = whyLoad(m_sample.current, m_sample.result, team, bucket);
            QVERIFY2(why, qPrintable(bucket));
            double sum = 0;
            for (const ExplanationRow &row : why->rows) {
                if (row.change)
                    sum += row.value.toDouble();
            }
            const double demand = valueOf(*why, QStringLiteral("= Demand")).toDouble();
            QVERIFY2(std::abs(sum - demand) < 0.06 * double(why->rows.size()), qPrintable(toText(*why)));
        }
        const auto week = whyLoad(m_sample.current, m_sample.result, team, QStringLiteral("2026-W47"));
        QCOMPARE(week->title, QStringLiteral("PAY in W47: 166 %"));
        QVERIFY(!whyLoad(m_sample.current, m_sample.result, team, QStringLiteral("2027-W47")));
    }

    void aDurationShowsItsDivision()
    {
        const auto why = whyDuration(m_sample.current, m_sample.result, item("R01"));
        QVERIFY(why);
        QCOMPARE(why->title, QStringLiteral("R01 takes 21 working days"));
        QCOMPARE(why->sentences.first(), QStringLiteral("44.0 ÷ (3 × 0.72) = 20.37, rounded up: 21."));
        QCOMPARE(changeOf(*why, QStringLiteral("Staffing")), refer(item("R01"), "staffing"));
    }

    void aFloatNamesWhoWaits()
    {
        const auto why = whyFloat(m_sample.approved.workspace, m_sample.approved.result, item("R12"));
        QVERIFY(why);
        QCOMPARE(why->title, QStringLiteral("R12 has 3 working days of float"));
        QVERIFY2(why->sentences.first().startsWith(u"R05 waits for it (FS)"),
                 qPrintable(why->sentences.first()));
        const auto own = whyFloat(m_sample.approved.workspace, m_sample.approved.result, item("R07"));
        QCOMPARE(
            own->sentences.first(),
            QStringLiteral("Its own deadline is 18 Dec 2026.").replace(QStringLiteral(" 2026"), QString()));
    }

    void aPositionSaysWhyAboveOrBelow()
    {
        const auto below = whyPosition(m_sample.approved.workspace, m_sample.approved.result, item("R16"));
        QVERIFY(below);
        QCOMPARE(below->title, QStringLiteral("R16 is below the line"));
        const auto above = whyPosition(m_sample.approved.workspace, m_sample.approved.result, item("R13"));
        QCOMPARE(above->title, QStringLiteral("R13 is above the line"));
        const auto dropped = whyPosition(m_sample.current, m_sample.result, item("R39"));
        QVERIFY(dropped);
        QCOMPARE(dropped->title, QStringLiteral("R39 was dropped"));
    }

    void skillsNameWhoLimits()
    {
        const auto why = whySkills(m_sample.approved.workspace, m_sample.approved.result,
                                   m_sample.current.byKey<Team>(u"COR")->id);
        QVERIFY(why);
        QVERIFY2(why->title.startsWith(u"COR is short of"), qPrintable(why->title));
        QVERIFY(why->sentences.first().contains(u"Grace Adeyemi and Tobias Wrona"));
        QVERIFY2(why->sentences.last().contains(u"X06 judges what is left"),
                 qPrintable(why->sentences.last()));
    }

    void aLineAndItsBalanceAddUp()
    {
        const Id<Team> ord = m_sample.current.byKey<Team>(u"ORD")->id;
        const TeamLine &line = *m_sample.result.line(ord);
        const auto why = whyLine(m_sample.current, m_sample.result, ord);
        QVERIFY(why);
        QVERIFY(why->title.contains(words::days(line.used)) && why->title.contains(words::days(line.budget)));
        double sum = 0;
        double shown = 0;
        for (const ExplanationRow &row : why->rows) {
            if (row.label.startsWith(u"= Above"))
                shown = row.value.toDouble();
            else if (shown == 0)
                sum += row.value.toDouble();
        }
        QVERIFY2(shown > 0 && std::abs(sum - shown) < 0.3, qPrintable(toText(*why)));
        QCOMPARE(why->children.size(), size_t(1)); // how the net capacity came about
        const auto all = whyBalance(m_sample.current, m_sample.result, {});
        QVERIFY(all);
        QCOMPARE(all->children.size(), size_t(3));
        QVERIFY(!whyLine(m_sample.current, m_sample.result, Id<Team>::named(QStringLiteral("nobody"))));
        QVERIFY(!whyBalance(Workspace(), PlanResult(), {}));
    }

    void p80EffortsAreNamedWhereTheLineAddsThemUp()
    {
        NoProgress progress;
        const auto safe =
            computePlan(m_sample.current, {{}, m_sample.result.asOf, true, LineSize::P80}, progress);
        const auto line = whyLine(m_sample.current, *safe, m_sample.current.byKey<Team>(u"ORD")->id);
        QVERIFY(line && line->sentences.join(u' ').contains(u"P80"));
        const auto position = whyPosition(m_sample.current, *safe, item("R16"));
        QVERIFY(position);
        const auto row = std::ranges::find(
            position->rows, QStringLiteral("P80 effort, which the line adds up"), &ExplanationRow::label);
        QVERIFY(row != position->rows.end());
        QCOMPARE(row->change->field, QStringLiteral("line_size"));
        const auto milestone = whyPosition(m_sample.current, *safe, item("R07"));
        QVERIFY(milestone && !toText(*milestone).contains(u"P80 effort"));
    }

    void excellenceShowsTheClasses()
    {
        const auto why = whyExcellence(m_sample.approved.workspace, m_sample.approved.result,
                                       m_sample.current.byKey<Team>(u"PAY")->id);
        QVERIFY(why);
        QCOMPARE(why->title, QStringLiteral("PAY spends 18.9 % on engineering excellence"));
        QCOMPARE(valueOf(*why, QStringLiteral("Mandatory")), QStringLiteral("22.0"));
    }

    void figuresThatDoNotExistAreRefusedInWords()
    {
        const auto below = whyFinish(m_sample.current, m_sample.result, item("R16"));
        QVERIFY(!below);
        QCOMPARE(below.error().kind, Error::Kind::NotFound);
        QVERIFY(below.error().message.contains(u"below the line"));
        QVERIFY(!whySlip(m_sample.current, m_sample.result, item("R05")));
        QVERIFY(!whyNet(m_sample.current, m_sample.result, Id<Person>()));
        QVERIFY(!whyStart(m_sample.current, m_sample.result, Id<Item>()));
    }

    void allFiguresOfAllItemsHaveAnAnswer()
    {
        for (const ItemDates &dates : m_sample.result.dates) {
            QVERIFY(whyStart(m_sample.current, m_sample.result, dates.item));
            const auto finish = whyFinish(m_sample.current, m_sample.result, dates.item);
            QVERIFY(finish);
            QVERIFY(!finish->sentences.isEmpty() && !finish->sentences.first().isEmpty());
            QVERIFY(whyDuration(m_sample.current, m_sample.result, dates.item));
            QVERIFY(whyFloat(m_sample.current, m_sample.result, dates.item));
            QVERIFY(whyPosition(m_sample.current, m_sample.result, dates.item));
        }
    }

    void wordsFollowTheLocaleAndNameTheYearWhenItIsFar()
    {
        const QDate near(2026, 11, 16);
        QCOMPARE(words::day(QDate(2026, 11, 23), near), QStringLiteral("23 Nov"));
        QCOMPARE(words::day(QDate(2028, 11, 23), near), QStringLiteral("23 Nov 2028"));
        QCOMPARE(words::span(QDate(2026, 11, 30), QDate(2026, 12, 4), near),
                 QStringLiteral("30 Nov – 4 Dec"));
        QCOMPARE(words::span(QDate(2026, 11, 9), QDate(2026, 11, 13), near), QStringLiteral("9–13 Nov"));
        QCOMPARE(words::figure(1.5), QStringLiteral("1.5"));
        QCOMPARE(words::figure(100), QStringLiteral("100"));
        QCOMPARE(words::figure(-3), QStringLiteral("−3"));
        QCOMPARE(words::days(-0.01), QStringLiteral("0.0"));
        QCOMPARE(words::percent(0.189189), QStringLiteral("18.9 %"));
        QCOMPARE(words::list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
                 QStringLiteral("a, b and c"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(words::days(12.5), QStringLiteral("12,5"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private:
    Id<Item> item(const char *key) const
    {
        return m_sample.current.byKey<Item>(QString(QLatin1String(key)))->id;
    }

    Sample m_sample;
};

QTEST_GUILESS_MAIN(TestWhy)
#include "tst_why.moc"
