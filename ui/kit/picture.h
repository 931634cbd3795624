// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSizeF>
#include <QStringList>
#include <QWidget>

class QPainter;
class QStackedLayout;

namespace fairlead {

class Button;
class IconButton;
class RunsLabel;
class TableView;
class TextTableModel;
struct Theme;

/// What a picture shows, as text: one list of cells a row, as long as the headers.
struct PictureTable {
    QStringList headers;
    QList<QStringList> rows;
};

/// What every chart and picture can do besides being looked at: say its finding, be read as a table, be
/// copied and saved. A view implements it and is put into a PictureFrame.
class Picture {
public:
    virtual ~Picture() = default;
    /// One sentence that says what there is to see ("October is 36 % over"); empty: nothing to tell.
    virtual QString finding() const = 0;
    /// The name of a file without its ending, such as "timeline 2026-Q4".
    virtual QString pictureName() const = 0;
    /// Size of the whole picture in pixels, not only of what is scrolled into view.
    virtual QSizeF pictureSize() const = 0;
    /// Draws the whole picture from (0, 0) in the colours of `theme`, which need not be the window's:
    /// what is saved is always light.
    virtual void drawPicture(QPainter &painter, const Theme &theme) const = 0;
    virtual PictureTable pictureTable() const = 0;
};

/// A picture with its finding above it, "View as table" (T), and a menu to copy it and to save it as SVG
/// or PNG. The view calls refresh() when what it shows has changed.
class PictureFrame final : public QWidget {
    Q_OBJECT
public:
    /// Takes the view; `picture` is usually the view itself and must live as long.
    PictureFrame(QWidget *view, Picture &picture, QWidget *parent = nullptr);

    /// Adds a control at the end of the title's row, before the menu.
    void addEnd(QWidget *widget);
    /// Asks the picture for its finding again, and for its table where that is shown.
    void refresh();
    bool isTable() const;
    void showTable(bool on);
    /// Puts the picture on the clipboard, as image and as tab-separated text.
    void copy() const;
    /// Writes the picture to `path`, as SVG or PNG by its ending, or says why not; an existing file is
    /// replaced in one step.
    Result<void> save(const QString &path) const;

Q_SIGNALS:
    /// One line: what was saved where, or why not.
    void said(const QString &sentence);

private:
    void chooseFile(const QString &ending);
    void openMenu();
    Picture &m_picture;
    RunsLabel *m_finding;
    QWidget *m_ends;
    Button *m_asTable;
    IconButton *m_more;
    TableView *m_table;
    TextTableModel *m_model;
    QStackedLayout *m_stack;
};

} // namespace fairlead
