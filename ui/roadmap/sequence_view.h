// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

class QStackedWidget;

namespace fairlead {

class GraphView;
class TimelineView;

/// Plan ▸ Sequence: the same items in time (V2b) and as a network of dependencies (V2c).
class SequenceView final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    explicit SequenceView(Workbench &workbench, QWidget *parent = nullptr);

    TimelineView &timeline() { return *m_timeline; }

    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

Q_SIGNALS:
    /// Space: the selection is to be shown in the inspector.
    void previewWanted();
    void said(const QString &sentence);

private:
    QWidget *createTimeline(Workbench &workbench);
    TimelineView *m_timeline;
    QStackedWidget *m_stack;
};

} // namespace fairlead
