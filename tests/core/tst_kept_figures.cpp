// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/scorecard/kept_figures.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);

bool isSameValue(const KpiValue &a, const KpiValue &b)
{
    return a.value == b.value && a.part == b.part && a.whole == b.whole && a.count == b.count
        && a.excluded == b.excluded && a.inferred == b.inferred && a.upper == b.upper && a.origin == b.origin;
}

QDateTime at(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0), Qt::UTC);
}

} // namespace

/// Figures that are kept up are those of a fresh start, whatever happened to the workspace.
class TestKeptFigures : public QObject {
    Q_OBJECT

    Workspace m_sample;

    /// Empty where all figures equal those computed anew; else which differs.
    static QString differing(const KeptFigures &kept, const Workspace &workspace)
    {
        const KeptFigures fresh(workspace, asOf);
        if (kept.book().size() != fresh.book().size())
            return QStringLiteral("size");
        const auto recipes = kpiRecipes();
        for (size_t r = 0; r < recipes.size(); ++r) {
            for (size_t s = 0; s < fresh.book().scopes().size(); ++s) {
                for (size_t i = 0; i < fresh.book().spans().size(); ++i) {
                    if (!isSameValue(kept.book().at(r, s, i), fresh.book().at(r, s, i)))
                        return QStringLiteral("%1 of scope %2 in span %3")
                            .arg(QLatin1String(recipes[r].key))
                            .arg(s)
                            .arg(i);
                }
            }
        }
        return {};
    }

    Deployment deployment(const char *name, QDate day, const QString &service, bool isOk) const
    {
        Deployment row;
        row.id = Id<Deployment>::named(QString(QLatin1String(name)));
        row.at = at(day, 9);
        row.service = m_sample.byKey<Service>(service)->id;
        row.outcome = isOk ? DeploymentOutcome::Ok : DeploymentOutcome::Failed;
        row.leadTime = 300;
        return row;
    }

    Incident incident(const char *name, QDate day, const QString &service) const
    {
        Incident row;
        row.id = Id<Incident>::named(QString(QLatin1String(name)));
        row.key = QString(QLatin1String(name));
        row.startedAt = at(day, 12);
        row.restoredAt = at(day, 14);
        row.severity = 2;
        row.service = m_sample.byKey<Service>(service)->id;
        return row;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    void newEventsChangeTheFiguresAsAFreshStartWould()
    {
        KeptFigures kept(m_sample, asOf);
        Workspace now = m_sample;
        const auto check = [&] {
            QCOMPARE(kept.update(now, asOf), KeptFigures::Update::Events);
            QCOMPARE(differing(kept, now), QString());
        };
        now.rows<Deployment>().insert(deployment("d1", {2026, 11, 3}, QStringLiteral("S06"), true));
        check();
        now.rows<Incident>().insert(incident("INC-901", {2026, 11, 3}, QStringLiteral("S06")));
        check();
        now.rows<Deployment>().insert(deployment("d2", {2026, 11, 2}, QStringLiteral("S01"), false));
        check();
        Page page = *m_sample.rows<Page>().begin();
        page.id = Id<Page>::named(QStringLiteral("p1"));
        page.at = at({2026, 10, 30}, 3);
        now.rows<Page>().insert(page);
        ServiceDay day = *m_sample.rows<ServiceDay>().begin();
        day.id = Id<ServiceDay>::named(QStringLiteral("day"));
        day.on = QDate(2026, 11, 16);
        day.badMinutes = Measure::of(7);
        day.events = 1000;
        day.badEvents = 3;
        now.rows<ServiceDay>().insert(day);
        Defect defect;
        defect.id = Id<Defect>::named(QStringLiteral("defect"));
        defect.on = QDate(2026, 11, 10);
        defect.service = day.service;
        defect.isEscaped = true;
        now.rows<Defect>().insert(defect);
        check();
    }

    void whatThePlanChangesCostsNothing()
    {
        KeptFigures kept(m_sample, asOf);
        Workspace now = m_sample;
        Item item = *m_sample.byKey<Item>(u"R09");
        QVERIFY(item.state != ItemState::Done);
        item.effort = Effort::of(99);
        now.rows<Item>().insert(item);
        QCOMPARE(kept.update(now, asOf), KeptFigures::Update::Nothing);
        QCOMPARE(differing(kept, now), QString());
    }

    void whatIsDoneCounts()
    {
        KeptFigures kept(m_sample, asOf);
        Workspace now = m_sample;
        Item item = *m_sample.byKey<Item>(u"R09");
        item.state = ItemState::Done;
        item.actualStart = QDate(2026, 10, 5);
        item.actualFinish = QDate(2026, 11, 2);
        now.rows<Item>().insert(item);
        QCOMPARE(kept.update(now, asOf), KeptFigures::Update::Everything);
        QCOMPARE(differing(kept, now), QString());
    }

    void whatIsTakenBackIsGone()
    {
        KeptFigures kept(m_sample, asOf);
        Workspace more = m_sample;
        more.rows<Incident>().insert(incident("INC-902", {2026, 11, 3}, QStringLiteral("S01")));
        QCOMPARE(kept.update(more, asOf), KeptFigures::Update::Events);
        QCOMPARE(kept.update(m_sample, asOf), KeptFigures::Update::Everything);
        QCOMPARE(differing(kept, m_sample), QString());
    }

    void anIncidentThatIsReportedLateMayMakeRepeatsOfOthers()
    {
        KeptFigures kept(m_sample, asOf);
        Workspace now = m_sample;
        Incident late = incident("INC-100", {2025, 11, 2}, QStringLiteral("S06"));
        late.theme = m_sample.byKey<CauseTheme>(u"RC8")->id;
        now.rows<Incident>().insert(late);
        kept.update(now, asOf);
        QCOMPARE(differing(kept, now), QString());
    }

    void anotherDayIsAnotherBook()
    {
        KeptFigures kept(m_sample, asOf);
        QCOMPARE(kept.update(m_sample, asOf.addDays(30)), KeptFigures::Update::Everything);
        QCOMPARE(kept.book().spans().back(), spanOf(KpiWindow::Trailing12Months, asOf.addDays(30)));
    }
};

QTEST_GUILESS_MAIN(TestKeptFigures)
#include "tst_kept_figures.moc"
