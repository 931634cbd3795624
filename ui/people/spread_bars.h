// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/evidence_review.h"

#include <QWidget>

namespace fairlead {

/// How evidence is spread over the months: one bar a month, against recency bias.
class SpreadBars final : public QWidget {
    Q_OBJECT
public:
    explicit SpreadBars(QWidget *parent = nullptr);

    void setSpread(const RecencySpread &spread);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecencySpread m_spread;
};

} // namespace fairlead
