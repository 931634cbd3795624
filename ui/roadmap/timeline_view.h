// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/roadmap/timeline_layout.h"
#include "ui/shell/place.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QScrollBar;

namespace fairlead {

class Button;
class EmptyState;
class TimelineCanvas;
class TimelineLinkPopover;
class TimelineLoadStrip;
struct LinkWish;

/// Plan ▸ Timeline (W3): when what happens, what drives it, and what that asks of the teams. Bars are
/// dragged, their ends and links drawn; every one of these is one change that can be undone.
class TimelineView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit TimelineView(Workbench &workbench, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Filter, grouping, what is shown, and zoom. It stands above the bars; a frame may take it into its
    /// title's row (PictureFrame::addEnd).
    QWidget *controls() const { return m_controls; }
    /// For verbs that only the window knows, such as import.
    EmptyState &emptyState() { return *m_empty; }
    TimelineCanvas &canvas() { return *m_canvas; }
    TimelineLoadStrip &load() { return *m_load; }
    TimelineLinkPopover &linkPopover() { return *m_link; }

    TimelineOptions options() const;
    void setOptions(const TimelineOptions &options);
    /// The bar, or the square around a milestone, in pixels of canvas().viewport(); empty: not shown.
    QRect barRect(const Id<Item> &item) const;
    /// The keys of this view for the help.
    static QList<KeyHelp> keysShown();

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &look) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    void addItem();
    void focusFilter();

Q_SIGNALS:
    /// finding() or the table may have changed: PictureFrame::refresh().
    void pictureChanged();
    /// Space: the selection is to be shown in the inspector.
    void previewWanted();
    /// The chances of the selected item are to be shown: C.
    void chancesWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildControls();
    void fillMenus();
    void showOptions();
    void showEmptiness();
    void followAxis();
    int shownRow(const Id<Item> &item);
    void openLink();
    void link(const LinkWish &wish);
    QString settingsGroup() const;
    void restore();
    void remember() const;
    struct PictureParts;
    PictureParts pictureParts(const Theme &look) const;

    Workbench &m_workbench;
    QWidget *m_controls;
    QLineEdit *m_filter = nullptr;
    Button *m_grouping = nullptr;
    Button *m_shown = nullptr;
    TimelineCanvas *m_canvas;
    TimelineLoadStrip *m_load;
    QScrollBar *m_sideways;
    EmptyState *m_empty = nullptr;
    TimelineLinkPopover *m_link = nullptr;
    Id<Item> m_linkFrom;
    bool m_isRestored = false;
};

} // namespace fairlead
