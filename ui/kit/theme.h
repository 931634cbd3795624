// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>

class QApplication;
class QWidget;

namespace fairlead {

/// Which colours the user asked for; System follows the desktop.
enum class Appearance { System, Light, Dark };
/// Whether things may slide; System follows the desktop's accessibility setting.
enum class Motion { System, On, Off };

/// The five sizes of text: 9, 10, 12, 16 and 28 points at 100 %.
enum class TextSize { Note, Body, Section, Title, Hero };
/// The two weights of text.
enum class TextWeight { Regular, Strong };
/// What a colour of text or of an icon says. A state is never told by tone alone.
enum class Tone { Text, Secondary, Accent, Error, Warning, Good, OnAccent };

/// Every colour and every size that is drawn, as one value. Nothing else in the program names either.
/// Source: look.md, "Tokens".
struct Theme {
    bool dark = false;
    int textScale = 100;     ///< per cent of the designed size of text, 80 to 200
    double pixelScale = 1.0; ///< text scale times the desktop's font resolution over 96 dpi
    bool moves = true;       ///< false: nothing slides, states change at once
    QString family;          ///< the sans font of the desktop, or Inter where it is installed

    QColor ground;                ///< the working surface
    QColor surface;               ///< rail, inspector, context bar
    QColor raised;                ///< menus, popovers, controls
    QColor line;                  ///< hairlines
    QColor text;                  ///< what is read first
    QColor textSecondary;         ///< labels and units, at least 5.5 : 1 on every surface
    QColor accent;                ///< selection, focus, the one primary action
    QColor onAccent;              ///< text on a fill of accent
    QColor wash;                  ///< the hue that selection gives to what lies behind it
    QColor error;                 ///< only what needs a decision today
    QColor warning;               ///< always with an icon and a word
    QColor good;                  ///< met, feasible
    std::array<QColor, 7> series; ///< fills for data in Okabe–Ito order; at most six, the last is "others"

    /// A designed length in pixels at this text scale; never less than 1 for a positive length.
    int px(double designed) const;
    /// `steps` times 4 designed pixels, the rhythm of all space.
    int space(double steps) const { return px(4.0 * steps); }

    int rowHeight() const { return px(28); }        ///< rows of tables and lists
    int compactRowHeight() const { return px(24); } ///< rows where density was asked for
    int controlHeight() const { return px(28); }    ///< buttons and fields
    int barHeight() const { return px(40); }        ///< toolbars
    int contextBarHeight() const { return px(48); } ///< the bar at the top of the window
    int statusHeight() const { return px(30); }     ///< the line at the bottom of the window
    int railWidth() const { return px(72); }        ///< the navigation rail
    int panelWidth() const { return px(340); }      ///< the inspector
    int placeMargin() const { return px(24); }      ///< from the rail to the content of a place
    int margin() const { return px(16); }           ///< inside a panel
    int corner() const { return px(6); }            ///< corners of controls
    int focusRing() const { return 2; }             ///< width of the focus ring, not scaled below 2
    int iconSize() const { return px(18); }         ///< icons in lines of text and buttons
    int railIconSize() const { return px(20); }     ///< icons above a label
    /// Duration of a movement in milliseconds, 0 where nothing may move.
    int motion() const { return moves ? 150 : 0; }
    /// Window width in pixels below which the inspector lies over the place.
    int overlayBelow() const { return 1500; }

    QFont font(TextSize size, TextWeight weight = TextWeight::Regular) const;
    QColor tone(Tone tone) const;

    QColor tint() const;                       ///< behind what is selected, on the ground
    QColor tintOn(const QColor &behind) const; ///< behind what is selected, on another surface
    QColor hover() const;                      ///< behind what the mouse is over, on the ground
    QColor hoverOn(const QColor &behind) const;
    QColor pressedOn(const QColor &behind) const;
    QColor fieldLine() const; ///< outline of fields and buttons
    QColor fieldLineHover() const;
    QColor disabledText() const;

    /// The same colours for what Qt draws by itself.
    QPalette palette() const;

    bool operator==(const Theme &) const = default;
};

/// The light values; `textScale` in per cent, kept within 80 and 200. Pictures in PDFs always use these.
Theme lightTheme(int textScale = 100);
/// The dark values, a design of their own.
Theme darkTheme(int textScale = 100);

/// `share` 0 gives `from`, 1 gives `to`; channels are mixed as stored.
QColor mix(const QColor &from, const QColor &to, double share);
/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// The theme in use. The reference is good until the next event: ask again in every paint, never keep it.
/// Without applyTheme(), the light theme at 100 %.
const Theme &theme(const QWidget *widget);

/// Sets style, palette and fonts of the whole program. Safe to call again at any time; widgets of the
/// kit follow. `textScale` in per cent, 80 to 200.
void applyTheme(QApplication &app, Appearance appearance, int textScale = 100,
                Motion motion = Motion::System);

} // namespace fairlead
