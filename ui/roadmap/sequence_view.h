// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

class QButtonGroup;
class QStackedWidget;

namespace fairlead {

class GraphView;
class Picture;
class PictureFrame;
class TimelineView;

/// Plan ▸ Sequence: the same items in time (V2b) and as a network of dependencies (V2c).
class SequenceView final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    explicit SequenceView(Workbench &workbench, QWidget *parent = nullptr);

    TimelineView &timeline() { return *m_timeline; }
    /// Made when it is first asked for.
    GraphView &graph();

    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

Q_SIGNALS:
    /// Space: the selection is to be shown in the inspector.
    void previewWanted();
    /// The chances of the selected item are to be shown.
    void chancesWanted();
    void said(const QString &sentence);

private:
    PictureFrame *frameOf(QWidget *view, Picture &picture, QWidget *controls);
    QWidget *createSwitch();
    void open(bool isGraph);

    Workbench &m_workbench;
    TimelineView *m_timeline;
    GraphView *m_graph = nullptr;
    QStackedWidget *m_stack;
    QList<QButtonGroup *> m_switches; ///< one in the head of each picture
};

} // namespace fairlead
