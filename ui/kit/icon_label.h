// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace fairlead {

/// An icon in a line of text; follows the theme.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(QLatin1String icon, Tone tone = Tone::Secondary, QWidget *parent = nullptr);

    void setIcon(QLatin1String icon, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLatin1String m_icon;
    Tone m_tone;
};

} // namespace fairlead
