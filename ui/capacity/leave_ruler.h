// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fairlead {

class LeaveModel;
class TableView;

/// The days above the leave calendar, scrolled with it: months, days, holidays by name.
class LeaveRuler final : public QWidget {
    Q_OBJECT
public:
    LeaveRuler(const LeaveModel &model, const TableView &table, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const LeaveModel &m_model;
    const TableView &m_table;
};

} // namespace fairlead
