// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace fairlead {

/// A computed figure with a dotted underline: a click, Enter, Space or Alt+W asks "Why?".
class FigureLabel final : public QAbstractButton {
    Q_OBJECT
public:
    /// `what` names the figure for screen readers: "Net capacity". The unit is drawn quietly after it.
    FigureLabel(const QString &what, const QString &figure, const QString &unit = {},
                QWidget *parent = nullptr);

    void setFigure(const QString &figure, Tone tone = Tone::Text);
    void setUnit(const QString &unit);
    void setSize(TextSize size, TextWeight weight = TextWeight::Regular);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void asked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    QString m_what;
    QString m_unit;
    Tone m_tone = Tone::Text;
    TextSize m_size = TextSize::Body;
    TextWeight m_weight = TextWeight::Regular;
};

} // namespace fairlead
