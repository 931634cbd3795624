// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/panel.h"

class QHBoxLayout;
class QVBoxLayout;
class QVariantAnimation;

namespace fairlead {

class FormRows;

/// The inspector's frame: a quiet line, a title, and a column that scrolls.
class SidePanel : public Panel {
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// `above` is the quiet line over the title; either may be empty.
    void setHeading(const QString &above, const QString &title);
    /// Adds a small button at the end of the quiet line, such as back, forward and close.
    void addTool(QWidget *tool);

    /// Each adds at the end of the column; the panel owns what it is given.
    void add(QWidget *widget);
    void addForm(FormRows *form);
    void addSection(const QString &title);
    void addLine();
    /// Empties the column, not the heading.
    void clear();

Q_SIGNALS:
    /// Esc was pressed inside and nothing inside wanted it.
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void insert(QWidget *widget, double indent);
    Label *m_above;
    Label *m_title;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
};

/// A place with a side panel at its end. Below 1500 pixels of window width the panel lies over the place
/// instead of taking room from it. Opening and closing slide unless motion is off.
class PanelHost final : public QWidget {
    Q_OBJECT
public:
    explicit PanelHost(QWidget *parent = nullptr);

    /// The host owns both. The content fills its room, and scrolls where it needs more than there is.
    void setContent(QWidget *content);
    void setPanel(SidePanel *panel);
    bool isOpen() const { return m_open; }
    bool isOverlay() const;

public Q_SLOTS:
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QScrollArea *m_content = nullptr;
    SidePanel *m_panel = nullptr;
    QVariantAnimation *m_slide;
    bool m_open = true;
    double m_shown = 1.0; ///< 0 closed, 1 open
};

} // namespace fairlead
