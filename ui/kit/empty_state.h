// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace fairlead {

class Label;

/// What a place shows while it has nothing: a heading, a sentence, one example as ghost rows, and verbs.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &heading, const QString &sentence, QWidget *parent = nullptr);

    /// Example rows, one list of cells each, drawn faintly; all rows have as many cells as the first.
    void setGhostRows(const QList<QStringList> &rows);
    /// Adds a verb; the first is the place's primary one.
    QPushButton *addVerb(const QString &words, QLatin1String icon = {});

private:
    class Ghosts;
    Ghosts *m_ghosts;
    QHBoxLayout *m_verbs;
};

} // namespace fairlead
