// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/services/services_watch.h"

namespace fairlead {

class EmptyState;
class FactTable;
class MapCanvas;
class SectionHead;

/// Services ▸ Map (V5b): who needs whom, what stops with the selected service, and what is wrong with the
/// graph: cycles, critical services that wait for less critical ones, single points.
class MapView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit MapView(ServicesWatch &watch, QWidget *parent = nullptr);

    MapCanvas &canvas() { return *m_canvas; }
    FactTable &facts() { return *m_facts; }
    PictureFrame &frame() { return *m_frame; }
    EmptyState &emptyState() { return *m_empty; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &look) const override;
    PictureTable pictureTable() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showFacts();
    void choose(int box);
    void follow();
    QString named(int node) const;
    QStringList named(const std::vector<int> &nodes) const;

    ServicesWatch &m_watch;
    Workbench &m_workbench;
    MapCanvas *m_canvas;
    FactTable *m_facts;
    SectionHead *m_head;
    PictureFrame *m_frame = nullptr;
    EmptyState *m_empty;
    QWidget *m_body;
};

} // namespace fairlead
