// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QTest>

using namespace fairlead;

Q_DECLARE_METATYPE(fairlead::Theme)

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsTheOneOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textStandsOutAsDesigned()
    {
        const Theme light = lightTheme();
        const Theme dark = darkTheme();
        QVERIFY(std::abs(contrast(light.text, light.ground) - 16.6) < 0.1);
        QVERIFY(std::abs(contrast(dark.text, dark.ground) - 14.5) < 0.1);
    }

    void everyToneCanBeReadOnEverySurface_data()
    {
        QTest::addColumn<Theme>("look");
        QTest::newRow("light") << lightTheme();
        QTest::newRow("dark") << darkTheme();
    }
    void everyToneCanBeReadOnEverySurface()
    {
        QFETCH(Theme, look);
        for (const QColor &behind : {look.ground, look.surface, look.raised}) {
            QVERIFY2(contrast(look.textSecondary, behind) >= 5.5, qPrintable(behind.name()));
            for (const QColor &tone : {look.accent, look.error, look.warning, look.good})
                QVERIFY2(contrast(tone, behind) >= 4.5,
                         qPrintable(QString(tone.name() % u' ' % behind.name())));
            const QColor selected = look.tintOn(behind);
            for (const QColor &tone : {look.text, look.textSecondary, look.accent})
                QVERIFY2(contrast(tone, selected) >= 4.5,
                         qPrintable(QString(tone.name() % u' ' % selected.name())));
            QVERIFY(contrast(look.textSecondary, look.hoverOn(behind)) >= 4.5);
        }
        QVERIFY(contrast(look.onAccent, look.accent) >= 4.5);
        QVERIFY(contrast(look.palette().color(QPalette::HighlightedText),
                         look.palette().color(QPalette::Highlight))
                >= 4.5);
    }

    void theFocusRingIsSeenOnEverySurface_data() { everyToneCanBeReadOnEverySurface_data(); }
    void theFocusRingIsSeenOnEverySurface()
    {
        QFETCH(Theme, look);
        QVERIFY(look.focusRing() >= 2);
        for (const QColor &behind : {look.ground, look.surface, look.raised, look.tint()})
            QVERIFY(contrast(look.accent, behind) >= 3.0);
    }

    void seriesAreToldApart()
    {
        for (const Theme &look : {lightTheme(), darkTheme()})
            for (size_t one = 0; one < look.series.size(); ++one)
                for (size_t other = one + 1; other < look.series.size(); ++other)
                    QVERIFY(look.series[one] != look.series[other]);
    }

    void sizesFollowTheTextScaleWithinItsLimits()
    {
        const double resolution = lightTheme(100).pixelScale;
        QCOMPARE(lightTheme(200).rowHeight(), int(std::lround(56 * resolution)));
        QCOMPARE(lightTheme(20).textScale, 80);
        QCOMPARE(lightTheme(900).textScale, 200);
        QCOMPARE(lightTheme(200).font(TextSize::Hero).pointSizeF(), 56.0);
        QCOMPARE(lightTheme(100).font(TextSize::Note).pointSizeF(), 9.0);
        QCOMPARE(lightTheme(80).px(0.2), 1); // a line never disappears
    }

    void mixingReachesBothEnds()
    {
        QCOMPARE(mix(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mix(Qt::black, Qt::white, 1), QColor(Qt::white));
    }

    void applyingItChangesTheWholeProgram()
    {
        QCOMPARE(theme(nullptr), lightTheme()); // before anything was applied
        applyTheme(*qApp, Appearance::Dark, 125, Motion::Off);
        QVERIFY(theme(nullptr).dark);
        QCOMPARE(theme(nullptr).textScale, 125);
        QCOMPARE(theme(nullptr).motion(), 0);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().ground);
        QCOMPARE(QApplication::font().pointSizeF(), 12.5);
        applyTheme(*qApp, Appearance::Light, 100, Motion::On);
        QVERIFY(!theme(nullptr).dark);
        QCOMPARE(theme(nullptr).motion(), 150);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().ground);
    }

    void theDesktopsChoiceSurvivesOurOwnPalette()
    {
        applyTheme(*qApp, Appearance::System, 100, Motion::Off);
        const bool system = theme(nullptr).dark;
        applyTheme(*qApp, system ? Appearance::Light : Appearance::Dark, 100, Motion::Off);
        applyTheme(*qApp, Appearance::System, 100, Motion::Off);
        QCOMPARE(theme(nullptr).dark, system);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
