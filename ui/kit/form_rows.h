// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fields.h"

class QGridLayout;

namespace fairlead {

enum class Span { One, Full };

/// Fields with their labels above them, in two columns. Live: each field commits by itself.
class FormRows final : public QWidget {
    Q_OBJECT
public:
    explicit FormRows(int columns = 2, QWidget *parent = nullptr);

    /// Adds a field after the last one; the form owns it. The label names it for screen readers.
    void add(const QString &label, FormField *field, Span span = Span::One);
    /// Any other widget, such as a FigureLabel, under a label.
    void addWidget(const QString &label, QWidget *widget, Span span = Span::One);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCell(const QString &label, QWidget *widget, Span span, bool padded, QWidget *named);
    void resetSpace();
    QGridLayout *m_grid;
    int m_columns;
    int m_next = 0;
};

} // namespace fairlead
