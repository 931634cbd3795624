// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractListModel>
#include <QBasicTimer>
#include <QListView>
#include <QStyledItemDelegate>
#include <functional>

class QScrollArea;

namespace fairlead {

/// One line of a list of the person page: a heading, or words with quiet ones under them.
struct Line {
    enum class Kind { Head, Words, Empty };

    Kind kind = Kind::Words;
    QString key; ///< finds the line again after a change, and says what it stands for
    QString text;
    QString note; ///< quietly under the text, or beside a heading
    QString mark; ///< icon before the text
    Tone markTone = Tone::Secondary;
    QString end; ///< icon at the end
    Tone endTone = Tone::Secondary;
    QString state; ///< what the icons say, for tooltip and screen reader
    Tone tone = Tone::Text;
    bool isStruck = false;
    bool isEditable = false;
    bool isDraggable = false;
    bool takesDrops = false;
    int indent = 0;

    bool operator==(const Line &) const = default;
};

/// Lines as a list; what is typed and what is dropped goes out as signals.
class LineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<Line> lines);
    const QList<Line> &lines() const { return m_lines; }
    /// Null outside.
    const Line *line(int row) const;
    /// −1: there is none.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void edited(const QString &key, const QString &text);
    /// The line `what` of another list was dropped on `key`.
    void dropped(const QString &what, const QString &key);

private:
    QList<Line> m_lines;
};

/// Paints lines: words wrap, icons stand at both ends.
class LineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// In pixels, at that width.
    static int heightOf(const QWidget &list, const Line &line, int width);
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

/// A list of lines, worked by keys. Headings are passed over.
class LineList final : public QListView {
    Q_OBJECT
public:
    explicit LineList(const QString &what, QWidget *parent = nullptr);

    LineModel &model() const { return *m_model; }
    /// Stays on the line with the same key, else at the same place.
    void setLines(const QList<Line> &lines);
    const Line *current() const { return m_model->line(currentIndex().row()); }
    void setCurrent(const QString &key);
    /// Is asked for each key before the list takes it; true: done with.
    void setKeys(std::function<bool(const QKeyEvent &key, const Line &line)> keys)
    {
        m_keys = std::move(keys);
    }
    /// As high as its lines, for a column that scrolls as a whole.
    void setFitting(bool fitting);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_isFitting; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Enter, or a double click.
    void chosen(const QString &key);
    /// A click on the icon at the end.
    void endClicked(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void chooseFirst();
    QScrollArea *column() const;
    LineModel *m_model;
    std::function<bool(const QKeyEvent &, const Line &)> m_keys;
    bool m_isFitting = false;
    QBasicTimer m_dragScroll; ///< runs while something is held at an edge of the column
    int m_dragStep = 0;       ///< pixels a tick; negative is up
};

} // namespace fairlead

Q_DECLARE_METATYPE(fairlead::Line)
