// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTableView>

class QAbstractItemDelegate;
class QHelpEvent;

namespace fairlead {

class Hairline;

/// How high the rows of a table are.
enum class Density { Normal, Compact };

/// A table of the house: no vertical lines, hairline rows, hover and selection over the full width, and
/// key columns that never scroll away. Ctrl+C copies the selection as tab-separated text.
class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const QString &what, QWidget *parent = nullptr);

    /// Whether the current cell changes only because the focus has come: nobody has chosen it.
    bool isArriving() const { return m_isArriving; }
    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    /// The first `columns` columns stay where they are when the rest scrolls sideways.
    void setFrozenColumns(int columns);
    /// Use this instead of setItemDelegateForColumn(); the view does not own the delegate.
    void setColumnDelegate(int column, QAbstractItemDelegate *delegate);
    void setDensity(Density density);
    /// Pixels at 100 %, by column; 0: takes what is left. Where there is room, a column whose words are
    /// longer (another language, a long value) gets up to half as much again; a width that the user chose
    /// stays.
    void setColumnWidths(const QList<int> &widths);

    /// Cells of the selected rows that are shown, as tab-separated text; numbers by their value.
    QString selectionAsTsv() const;

    /// The row under the mouse, or -1.
    static int hoveredRow(const QTableView &view);

    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Ctrl+V: what the clipboard holds, to be put in from the current cell on.
    void pasteWanted(const QList<QStringList> &rows);

protected:
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void follow(QTableView *view);
    void hover(int row);
    void resetRows();
    bool showWholeText(const QHelpEvent &event);
    void showFrozenColumns();
    void giveDelegate(int column);
    int frozenWidth() const;
    void fitColumns();
    QTableView *m_frozen;
    Hairline *m_edge;
    QMap<int, QAbstractItemDelegate *> m_delegates;
    QList<int> m_widths; ///< as given
    QList<int> m_fitted; ///< in pixels, as last set by the view itself
    double m_scale = 0;  ///< pixel scale that the columns' widths were set for
    bool m_isArriving = false;
    int m_frozenColumns = 0;
    Density m_density = Density::Normal;
};

} // namespace fairlead
