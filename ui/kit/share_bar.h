// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fairlead {

/// One part of a whole, with its words.
struct SharePart {
    QString label;
    double share = 0; ///< of the whole, 0 to 1
    QString note;     ///< quiet words after the figure, such as "band 15–30 %"
    int series = 0;   ///< which fill for data, 0 to 6
};

/// One horizontal bar of parts, each named under it with its percentage; the names wrap where the bar is
/// narrow. What the parts leave of the whole stays empty. The percentages are computed: a click on them, or
/// Enter, Space or Alt+W with the keyboard, asks "Why?".
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    /// `what` names the whole for screen readers: "Balance".
    explicit ShareBar(const QString &what, QWidget *parent = nullptr);

    void setParts(const QList<SharePart> &parts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Legend {
        QString words, percent, note;
        QRect place;
    };
    QList<Legend> legends(int width) const;
    QList<SharePart> m_parts;
};

} // namespace fairlead
