// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QString>

class QWidget;

namespace fairlead {

/// One line of the key help: keys as they are printed on the keyboard, and what they do, translated.
struct KeyHelp {
    QString keys;
    QString words;
};

/// What the shell knows of a place: one big surface for one job.
struct Place {
    QString id;    ///< never changed: the remembered layout names it
    QString title; ///< translated
    QLatin1String icon;
    int number = 0; ///< Ctrl+number goes there (screens.md 4.2)
    QString views;  ///< its views' codes begin so: "V2"
    QList<KeyHelp> keys;
    QWidget *widget = nullptr;
};

} // namespace fairlead
