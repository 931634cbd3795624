// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/slip_picture.h"

#include "core/base/within_sentence.h"
#include "core/planning/why_words.h"
#include "ui/kit/figures.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_format.h"

#include <QEvent>
#include <QPainter>

namespace fairlead {

namespace {

constexpr double barShare = 0.62;

/// "+4.5", "−1": tenths that sum exactly to the total.
QString signedDays(int tenths)
{
    const QString days = figure(std::abs(tenths) / 10.0, 1);
    return tenths < 0 ? QString(u'−' + days) : QString(u'+' + days);
}

/// One column of the picture.
struct Bar {
    QString figure;
    QString label;
    QString under;   ///< a second, quieter line
    double from = 0; ///< working days
    double to = 0;
    enum class Kind { Date, Later, Earlier, Total } kind = Kind::Date;
};

std::vector<Bar> barsOf(const SlipWaterfall &slip)
{
    std::vector<Bar> bars;
    bars.push_back({dateText(slip.before), SlipPicture::tr("Approved"), {}, 0, 0, Bar::Kind::Date});
    double level = 0;
    for (const SlipPart &part : slip.parts) {
        const double next = level + part.tenths / 10.0;
        bars.push_back({signedDays(part.tenths),
                        slipCauseName(part.cause),
                        {},
                        level,
                        next,
                        part.tenths < 0 ? Bar::Kind::Earlier : Bar::Kind::Later});
        level = next;
    }
    bars.push_back({signedDays(slip.total * 10), SlipPicture::tr("Now"), dateText(slip.after), 0,
                    double(slip.total), Bar::Kind::Total});
    return bars;
}

QColor fillOf(Bar::Kind kind, const Theme &look)
{
    switch (kind) {
    case Bar::Kind::Later:
        return look.series[1];
    case Bar::Kind::Earlier:
        return look.series[2];
    case Bar::Kind::Total:
        return look.accent;
    case Bar::Kind::Date:
        break;
    }
    return mix(look.ground, look.text, 0.85);
}

} // namespace

SlipPicture::SlipPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SlipPicture::setNote(const QString &note)
{
    m_note = note;
    update();
}

void SlipPicture::show(const QString &name, const std::optional<SlipWaterfall> &slip, const QString &hint)
{
    m_name = name;
    m_slip = slip;
    m_hint = hint;
    setAccessibleName(m_slip ? finding() : m_hint);
    update();
}

QString SlipPicture::finding() const
{
    if (!m_slip)
        return m_hint;
    if (m_slip->total == 0 && m_slip->parts.empty())
        return tr("%1 lands on the approved day").arg(m_name);
    QStringList causes;
    for (const SlipPart &part : m_slip->parts)
        causes.append(withinSentence(slipCauseName(part.cause)) + u' ' + signedDays(part.tenths));
    const QString moved = m_slip->total == 0 ? tr("on the approved day, in sum")
        : m_slip->total > 0 ? tr("%1 later than approved").arg(words::workingDays(m_slip->total))
                            : tr("%1 earlier than approved").arg(words::workingDays(-m_slip->total));
    return tr("%1 lands %2: %3").arg(m_name, moved, causes.join(QStringLiteral(", ")));
}

QString SlipPicture::pictureName() const
{
    return tr("slip of %1").arg(m_name);
}

QSizeF SlipPicture::pictureSize() const
{
    return {1000, 360};
}

QSize SlipPicture::minimumSizeHint() const
{
    return {theme(this).px(320), theme(this).px(180)};
}

void SlipPicture::drawPicture(QPainter &painter, const Theme &look) const
{
    const QRectF whole(QPointF(0, 0), pictureSize());
    painter.setFont(look.font(TextSize::Section, TextWeight::Strong));
    painter.setPen(look.text);
    const double side = look.space(4);
    painter.drawText(whole.adjusted(side, look.space(2), -side, 0),
                     int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, finding());
    draw(painter, whole.adjusted(side, look.px(56), -side, -look.space(2)), look);
}

void SlipPicture::draw(QPainter &painter, const QRectF &area, const Theme &look) const
{
    if (!m_slip)
        return;
    const std::vector<Bar> bars = barsOf(*m_slip);
    double least = 0;
    double most = 1;
    for (const Bar &bar : bars) {
        least = std::min({least, bar.from, bar.to});
        most = std::max({most, bar.from, bar.to});
    }
    painter.setPen(look.textSecondary);
    painter.setFont(look.font(TextSize::Note));
    painter.drawText(area, Qt::AlignTop | Qt::AlignRight, m_note);
    const double above = look.px(22);
    const double below = look.px(least < 0 ? 58 : 40);
    const QRectF plot = area.adjusted(0, above + look.px(18), 0, -below);
    const double slot = plot.width() / double(bars.size());
    const double width = std::min(slot * barShare, double(look.px(112)));
    const auto yOf = [&](double days) {
        return plot.bottom() - plot.height() * (days - least) / (most - least);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 1));
    painter.drawLine(QPointF(plot.left(), yOf(0)), QPointF(plot.right(), yOf(0)));
    for (size_t i = 0; i < bars.size(); ++i) {
        const Bar &bar = bars[i];
        const double x = plot.left() + slot * (double(i) + 0.5) - width / 2;
        const double top = yOf(std::max(bar.from, bar.to));
        const double high = std::max(yOf(std::min(bar.from, bar.to)) - top, 2.0);
        const QRectF rect(x, top, width, high);
        painter.fillRect(rect, fillOf(bar.kind, look));
        const bool isEnd = bar.kind == Bar::Kind::Date || bar.kind == Bar::Kind::Total;
        painter.setFont(look.font(TextSize::Body, isEnd ? TextWeight::Strong : TextWeight::Regular));
        painter.setPen(look.text);
        const double left = plot.left() + slot * double(i);
        if (bar.to < bar.from) // its end is below
            painter.drawText(QRectF(left, rect.bottom() + look.px(2), slot, above),
                             Qt::AlignHCenter | Qt::AlignTop, bar.figure);
        else
            painter.drawText(QRectF(left, top - above, slot, above - look.px(2)),
                             Qt::AlignHCenter | Qt::AlignBottom, bar.figure);
        painter.setFont(look.font(TextSize::Note));
        painter.setPen(isEnd ? look.text : look.textSecondary);
        const QRectF label(plot.left() + slot * double(i), area.bottom() - look.px(36), slot, look.px(36));
        const QString words = bar.under.isEmpty() ? bar.label : QString(bar.label + u'\n' + bar.under);
        painter.drawText(label, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, words);
        if (i + 1 < bars.size()) {
            const double level = yOf(bar.kind == Bar::Kind::Date ? 0 : bar.to);
            painter.setPen(QPen(look.textSecondary, 1, Qt::DotLine));
            painter.drawLine(QPointF(rect.right(), level), QPointF(rect.right() + slot - width, level));
        }
    }
}

void SlipPicture::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    const QRectF inner = QRectF(rect()).adjusted(look.placeMargin(), 0, -look.placeMargin(), -look.space(1));
    if (m_slip) {
        draw(painter, inner, look);
    } else {
        painter.setPen(look.textSecondary);
        painter.setFont(look.font(TextSize::Body));
        painter.drawText(inner, int(Qt::AlignCenter) | Qt::TextWordWrap, m_hint);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), look.corner(), look.corner());
    }
}

void SlipPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        update();
}

PictureTable SlipPicture::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("Cause"), tr("Working days"), tr("Date")};
    if (!m_slip)
        return table;
    table.rows.append({tr("Approved"), QString(), dateText(m_slip->before)});
    for (const SlipPart &part : m_slip->parts)
        table.rows.append({slipCauseName(part.cause), signedDays(part.tenths), QString()});
    table.rows.append({tr("Now"), signedDays(m_slip->total * 10), dateText(m_slip->after)});
    return table;
}

} // namespace fairlead
