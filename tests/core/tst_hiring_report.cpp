// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/reports/hiring_scorecard.h"
#include "core/reports/report_text.h"

#include <QtTest>

using namespace fairlead;

/// The hiring scorecard of a candidate (RP10).
class TestHiringReport : public QObject {
    Q_OBJECT

    Workspace m_sample;
    PrivateRecords m_records;
    HiringReportOptions m_options{QDate(2026, 11, 16), QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC),
                                  ReportLanguage::EnglishUk, QStringLiteral("the panel")};

    Id<Candidate> idOf(const char *code) const
    {
        for (const Candidate &each : m_records.rows<Candidate>()) {
            if (each.key == QLatin1String(code))
                return each.id;
        }
        return {};
    }
    QString text(const char *code, const PrivateRecords &records) const
    {
        const auto document = hiringScorecard(m_sample, records, idOf(code), m_options);
        QString said = document ? toText(*document) : document.error().message;
        return said.replace(QChar(QChar::Nbsp), u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_sample = marloweQuay().value();
        auto records = marloweQuayPrivate();
        QVERIFY2(records, records ? "" : qPrintable(records.error().message));
        m_records = *std::move(records);
    }

    void saysWhatTheCardsSay()
    {
        const QString page = text("A-01", m_records);
        for (const char *said :
             {"A-01", "REQ-09 Senior Backend Engineer", "Interviewers differ on 3 dimension", "●●●● 4",
              "●●○○ 2", "Backend architecture", "sound, named what it costs", "Agnieszka",
              "Private, for the panel", "Improved reliability or delivery, with figures",
              "Debrief of 18 Nov 2026"})
            QVERIFY2(page.contains(QString::fromUtf8(said)),
                     qPrintable(QString(QString::fromUtf8(said) + u'\n' + page)));
    }

    void theDissentIsKeptAsItWasSaid()
    {
        PrivateRecords records = m_records;
        DebriefDissent dissent;
        dissent.id = Id<DebriefDissent>::create();
        dissent.debrief = m_records.rows<CandidateDebrief>().begin()->id;
        dissent.name = QStringLiteral("SRE");
        dissent.text = QStringLiteral("I saw no drill being led");
        records.rows<DebriefDissent>().insert(dissent);
        QVERIFY(text("A-01", records).contains(u"SRE: I saw no drill being led"));
    }

    void theNameBehindTheCodeIsNotInIt()
    {
        PrivateRecords records = m_records;
        CandidateName name;
        name.id = Id<CandidateName>::create();
        name.candidate = idOf("A-01");
        name.name = QStringLiteral("Canary Namefield");
        name.contact = QStringLiteral("canary@example.com");
        records.rows<CandidateName>().insert(name);
        QVERIFY(!text("A-01", records).contains(u"anary"));
    }

    /// GR16: nothing is printed while a card is missing; GR12: nor for nobody.
    void notBeforeAllCardsAreIn()
    {
        QVERIFY(!hiringScorecard(m_sample, m_records, idOf("A-03"), m_options));
        QVERIFY(!hiringScorecard(m_sample, m_records, idOf("Z-99"), m_options));
        HiringReportOptions nobody = m_options;
        nobody.recipient = QStringLiteral(" ");
        QVERIFY(!hiringScorecard(m_sample, m_records, idOf("A-01"), nobody));
    }

    void theSameInputGivesTheSamePages() { QCOMPARE(text("A-01", m_records), text("A-01", m_records)); }
};

QTEST_GUILESS_MAIN(TestHiringReport)
#include "tst_hiring_report.moc"
