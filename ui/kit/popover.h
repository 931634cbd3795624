// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

#include <QPointer>

class QGridLayout;

namespace fairlead {

class Label;

/// One line of a popover: what it is, its figure, and a link such as "change".
struct PopoverRow {
    QString label;
    QString value;
    QString link;        ///< words of the link; empty: none
    QString linkId;      ///< comes back in linkChosen()
    bool strong = false; ///< the result of the rows above
    bool lineAbove = false;
};

/// A small panel anchored to what was asked about. It takes the focus while it is open and gives it back;
/// Esc and a click elsewhere close it. The window owns it; it can be shown many times.
class Popover final : public QWidget {
    Q_OBJECT
public:
    explicit Popover(QWidget *window);

    void setHeading(const QString &above, const QString &title);
    void setRows(const QList<PopoverRow> &rows);
    /// Quiet words under the rows, such as a formula.
    void setNote(const QString &note);
    /// Opens below `area` of `anchor`, or above it where there is no room.
    void openAt(QWidget *anchor, const QRect &area);
    void openAt(QWidget *anchor);

Q_SIGNALS:
    void linkChosen(const QString &linkId);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addRow(int line, const PopoverRow &row);
    Label *m_above;
    Label *m_title;
    Label *m_note;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace fairlead
