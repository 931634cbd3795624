// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/house_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>

#include <cmath>

namespace fairlead {

namespace {

QString sansFamily()
{
    const QString preferred = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(preferred))
        return preferred;
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

Theme sized(Theme theme, int textScale)
{
    theme.textScale = std::clamp(textScale, 80, 200);
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double resolution = screen ? screen->logicalDotsPerInchY() / 96.0 : 1.0;
    theme.pixelScale = theme.textScale / 100.0 * resolution;
    theme.family = sansFamily();
    return theme;
}

constexpr std::array<QRgb, 7> okabeIto{0xff0072B2, 0xffE69F00, 0xff009E73, 0xffCC79A7,
                                       0xff56B4E9, 0xffD55E00, 0xff999999};

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = double(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QVariant desktopSetting(const QString &file, const QString &key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
}

// Qt 6.4 does not tell the desktop's colour scheme; its palette and the two large desktops' files do.
bool desktopIsDark(QApplication &app)
{
    constexpr const char *remembered = "fairlead.desktopPalette";
    if (!app.property(remembered).isValid())
        app.setProperty(remembered, QVariant::fromValue(app.palette()));
    const auto palette = app.property(remembered).value<QPalette>();
    if (palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness())
        return true;
    const auto prefersDark = QStringLiteral("Settings/gtk-application-prefer-dark-theme");
    return desktopSetting(QStringLiteral("gtk-3.0/settings.ini"), prefersDark).toBool()
        || desktopSetting(QStringLiteral("gtk-4.0/settings.ini"), prefersDark).toBool();
}

bool desktopWantsMotion()
{
    const QVariant kde =
        desktopSetting(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    if (kde.isValid() && kde.toDouble() == 0.0)
        return false;
    const auto enabled = QStringLiteral("Settings/gtk-enable-animations");
    for (const auto &file :
         {QStringLiteral("gtk-3.0/settings.ini"), QStringLiteral("gtk-4.0/settings.ini")}) {
        const QVariant value = desktopSetting(file, enabled);
        if (value.isValid() && !value.toBool())
            return false;
    }
    return true;
}

} // namespace

int Theme::px(double designed) const
{
    const int scaled = int(std::lround(designed * pixelScale));
    return designed > 0 ? std::max(1, scaled) : scaled;
}

QFont Theme::font(TextSize size, TextWeight weight) const
{
    constexpr std::array<double, 5> points{9, 10, 12, 16, 28};
    QFont result(family);
    result.setHintingPreference(QFont::PreferVerticalHinting); // widths grow evenly with the text scale
    result.setPointSizeF(points[size_t(size)] * textScale / 100.0);
    result.setWeight(weight == TextWeight::Strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Secondary:
        return textSecondary;
    case Tone::Accent:
        return accent;
    case Tone::Error:
        return error;
    case Tone::Warning:
        return warning;
    case Tone::Good:
        return good;
    case Tone::OnAccent:
        return onAccent;
    }
    return text;
}

QColor Theme::tintOn(const QColor &behind) const
{
    return mix(behind, wash, dark ? 0.20 : 0.13);
}

QColor Theme::tint() const
{
    return tintOn(ground);
}

QColor Theme::hoverOn(const QColor &behind) const
{
    return mix(behind, text, dark ? 0.06 : 0.045);
}

QColor Theme::hover() const
{
    return hoverOn(ground);
}

QColor Theme::pressedOn(const QColor &behind) const
{
    return mix(behind, text, dark ? 0.12 : 0.09);
}

QColor Theme::fieldLine() const
{
    return mix(line, textSecondary, dark ? 0.10 : 0.08);
}

QColor Theme::fieldLineHover() const
{
    return mix(line, textSecondary, 0.5);
}

QColor Theme::disabledText() const
{
    return mix(ground, textSecondary, 0.6);
}

QPalette Theme::palette() const
{
    QPalette result;
    result.setColor(QPalette::Window, ground);
    result.setColor(QPalette::Base, ground);
    result.setColor(QPalette::AlternateBase, ground);
    result.setColor(QPalette::Button, raised);
    result.setColor(QPalette::ToolTipBase, raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::HighlightedText, QPalette::BrightText})
        result.setColor(role, text);
    result.setColor(QPalette::PlaceholderText, textSecondary);
    result.setColor(QPalette::Highlight, mix(ground, accent, dark ? 0.35 : 0.22));
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::Light, raised);
    result.setColor(QPalette::Midlight, surface);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, line);
    result.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, disabledText());
    return result;
}

Theme lightTheme(int textScale)
{
    Theme theme;
    theme.ground = QColor(0xFF, 0xFF, 0xFF);
    theme.surface = QColor(0xF6, 0xF7, 0xF9);
    theme.raised = QColor(0xFF, 0xFF, 0xFF);
    theme.line = QColor(0xE3, 0xE6, 0xEA);
    theme.text = QColor(0x1B, 0x1F, 0x24);
    theme.textSecondary = QColor(0x5B, 0x64, 0x70);
    theme.accent = QColor(0x0B, 0x6E, 0x99);
    theme.onAccent = QColor(0xFF, 0xFF, 0xFF);
    theme.wash = QColor(0x2F, 0xA8, 0xDE);
    theme.error = QColor(0xB3, 0x46, 0x0A);
    theme.warning = QColor(0x8A, 0x5A, 0x00);
    theme.good = QColor(0x00, 0x74, 0x5A);
    for (size_t index = 0; index < okabeIto.size(); ++index)
        theme.series[index] = QColor(okabeIto[index]);
    return sized(theme, textScale);
}

Theme darkTheme(int textScale)
{
    Theme theme;
    theme.dark = true;
    theme.ground = QColor(0x16, 0x19, 0x1D);
    theme.surface = QColor(0x1E, 0x22, 0x27);
    theme.raised = QColor(0x25, 0x2A, 0x30);
    theme.line = QColor(0x33, 0x3A, 0x42);
    theme.text = QColor(0xE6, 0xE9, 0xED);
    theme.textSecondary = QColor(0x9A, 0xA4, 0xAF);
    theme.accent = QColor(0x56, 0xB4, 0xE0);
    theme.onAccent = QColor(0x0C, 0x12, 0x17);
    theme.wash = QColor(0x2E, 0x86, 0xB5);
    theme.error = QColor(0xF0, 0x8A, 0x4B);
    theme.warning = QColor(0xE8, 0xB2, 0x3A);
    theme.good = QColor(0x3C, 0xC2, 0x9A);
    for (size_t index = 0; index < okabeIto.size(); ++index)
        theme.series[index] = mix(theme.ground, QColor(okabeIto[index]), 0.85);
    return sized(theme, textScale);
}

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()), channel(from.alpha(), to.alpha()));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

const Theme &theme(const QWidget *)
{
    static const Theme fallback = lightTheme();
    const auto *house = qobject_cast<const HouseStyle *>(QApplication::style());
    return house ? house->look() : fallback;
}

void applyTheme(QApplication &app, Appearance appearance, int textScale, Motion motion)
{
    const bool systemDark = desktopIsDark(app);
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemDark);
    Theme look = dark ? darkTheme(textScale) : lightTheme(textScale);
    look.moves = motion == Motion::On || (motion == Motion::System && desktopWantsMotion());
    // Palette and font first: the new style's arrival is what tells widgets to look again.
    QApplication::setPalette(look.palette());
    QApplication::setFont(look.font(TextSize::Body));
    QApplication::setFont(look.font(TextSize::Note), "QHeaderView");
    QApplication::setFont(look.font(TextSize::Note), "QTipLabel");
    app.setStyle(new HouseStyle(look));
}

} // namespace fairlead
