// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace fairlead {

/// A month to choose a day from, shown under a field. Deletes itself when it closes.
class CalendarPopup final : public QWidget {
    Q_OBJECT
public:
    /// `day` is selected at first.
    CalendarPopup(QWidget *field, QDate day);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fairlead
