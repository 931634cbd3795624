// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/roadmap/graph_model.h"
#include "ui/shell/place.h"

class QLineEdit;

namespace fairlead {

class Button;
class EmptyState;
class GraphCanvas;
class TimelineLinkPopover;
struct LinkWish;

/// Plan ▸ Graph (V2c): what waits for what, from left to right, with the critical path and the links
/// between teams.
class GraphView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit GraphView(Workbench &workbench, QWidget *parent = nullptr);
    ~GraphView() override;

    /// Filter, what is shown, and zoom; for PictureFrame::addEnd().
    QWidget *controls() const { return m_controls; }
    GraphCanvas &canvas() { return *m_canvas; }
    EmptyState &emptyState() { return *m_empty; }
    TimelineLinkPopover &linkPopover() { return *m_linkTo; }
    /// The keys of this view for the help.
    static QList<KeyHelp> keysShown();

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &look) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    void focusFilter();

Q_SIGNALS:
    /// finding() or the table may have changed: PictureFrame::refresh().
    void pictureChanged();
    /// Space: the selection is to be shown in the inspector.
    void previewWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildControls();
    void fillMenu();
    void showEmptiness();
    void openLink();
    void link(const LinkWish &wish);
    QString settingsGroup() const;
    void restore();
    void remember() const;

    Workbench &m_workbench;
    QWidget *m_controls;
    QLineEdit *m_filter = nullptr;
    Button *m_shown = nullptr;
    GraphCanvas *m_canvas;
    EmptyState *m_empty;
    TimelineLinkPopover *m_linkTo;
    Id<Item> m_linkFrom;
};

} // namespace fairlead
