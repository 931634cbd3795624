// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace fairlead {

/// A slider that draws the band its value should lie in. It tells a value once, when the user has let go.
class BandSlider final : public QSlider {
    Q_OBJECT
public:
    /// `what` names the value for screen readers.
    explicit BandSlider(const QString &what, QWidget *parent = nullptr);

    /// Both ends inclusive, in the slider's units.
    void setBand(int low, int high);
    /// Shows a value; tells nothing.
    void show(int value);

Q_SIGNALS:
    /// The user chose this value.
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_low = 0;
    int m_high = 0;
    bool m_showing = false;
};

} // namespace fairlead
