// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/slip_waterfall.h"
#include "ui/kit/picture.h"

namespace fairlead {

/// The slip of a promise as bars: the approved date at the start, each cause with its working days, the date
/// now at the end. What makes it later stands up, what makes it earlier goes down, each with its figure and
/// its sign.
class SlipPicture final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit SlipPicture(QWidget *parent = nullptr);

    /// `name` is what slipped; no waterfall: `hint` says why there is none.
    void show(const QString &name, const std::optional<SlipWaterfall> &slip, const QString &hint = {});
    /// Which dates are counted; stands quietly in the picture.
    void setNote(const QString &note);
    const std::optional<SlipWaterfall> &slip() const { return m_slip; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw(QPainter &painter, const QRectF &area, const Theme &look) const;

    QString m_name;
    QString m_hint;
    QString m_note;
    std::optional<SlipWaterfall> m_slip;
};

} // namespace fairlead
