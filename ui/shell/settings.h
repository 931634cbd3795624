// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "ui/kit/theme.h"

class QSplitter;

namespace fairlead {

/// How everything looks, whatever the workspace.
struct LookSettings {
    Appearance appearance = Appearance::System;
    int textScale = 100; ///< per cent

    static LookSettings read();
    void write() const;
};

/// How the window of one workspace was left.
struct LayoutSettings {
    QByteArray geometry;           ///< of QWidget::saveGeometry()
    QByteArray splitter;           ///< of QSplitter::saveState()
    std::optional<bool> inspector; ///< open or not; none: never decided
    QString bottom;                ///< "checks", "history", or empty
    QString place;
    QList<std::pair<QString, QString>> views; ///< the open view of each place that has some
    QString plan;                             ///< id in stored form
    QString team;
    QString scenario;
    QList<RecordRef> selection;

    /// `file` is the workspace's path; empty for one that has none.
    static LayoutSettings read(const QString &file);
    void write(const QString &file) const;
};

/// The widths and order of the columns of every table below `root`.
void rememberColumns(const QString &file, QWidget &root);
void restoreColumns(const QString &file, QWidget &root);

/// The workspaces that were open, newest first; at most ten, only those that still exist.
QStringList recentFiles();
void rememberFile(const QString &file);

} // namespace fairlead
