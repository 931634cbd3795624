// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QString>
#include <QWidget>
#include <functional>

namespace fairlead {

/// One line of the key help: keys as they are printed on the keyboard, and what they do, translated.
struct KeyHelp {
    QString keys;
    QString words;
};

/// A place with views: how the window goes to one of them and remembers which was open.
class PlaceViews {
public:
    virtual ~PlaceViews() = default;
    /// The ids of all of them, in order.
    virtual QStringList views() const = 0;
    virtual QString currentView() const = 0;
    /// By its id, or by its code of screens.md ("V2b"); one that it does not have changes nothing.
    virtual void showView(const QString &view) = 0;
    /// The keys of the current view.
    virtual QList<KeyHelp> keys() const = 0;
};

/// What the shell knows of a place: one big surface for one job.
struct Place {
    QString id;    ///< never changed: the remembered layout names it
    QString title; ///< translated
    QLatin1String icon;
    int number = 0;      ///< Ctrl+number goes there (screens.md 4.2)
    QString views;       ///< its views' codes begin so: "V2"
    QList<KeyHelp> keys; ///< besides those of its views
    std::function<QWidget *()> make;
    QWidget *widget = nullptr; ///< null until somebody goes there
    bool isPrivate = false;    ///< it disappears while others look on (GR5)

    /// Null where it has no views, or is not made yet.
    PlaceViews *viewsOf() const { return dynamic_cast<PlaceViews *>(widget); }
};

} // namespace fairlead
