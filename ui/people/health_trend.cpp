// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/health_trend.h"

#include "core/planning/why_words.h"
#include "ui/kit/theme.h"
#include "ui/people/team_health_model.h"

#include <QPainter>
#include <QPainterPath>

namespace fairlead {

namespace {

constexpr int dotSize = 8;

} // namespace

HealthTrend::HealthTrend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("From round to round"));
}

void HealthTrend::show(const TeamHealth &health, const QString &question)
{
    m_rounds.clear();
    m_kind = {};
    QStringList words;
    for (const HealthWave &wave : health.waves) {
        const auto at = std::ranges::find(wave.questions, question, &HealthFigure::question);
        Round round{wave.from, {}, 0, {}};
        if (at != wave.questions.end()) {
            m_kind = *at;
            round.figure = at->shown();
            round.answers = at->figures.answers;
            round.response = at->figures.response;
        }
        words << tr("%1: %2", "month and figure")
                     .arg(QLocale().toString(wave.from, QStringLiteral("MMM yyyy")),
                          round.figure ? healthText(m_kind, *round.figure) : tr("hidden"));
        m_rounds.push_back(std::move(round));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(accessibleDescription());
    update();
}

QSize HealthTrend::sizeHint() const
{
    return {theme(this).px(480), theme(this).px(220)};
}

QSize HealthTrend::minimumSizeHint() const
{
    return {theme(this).px(240), theme(this).px(150)};
}

void HealthTrend::paintRound(QPainter &painter, QRectF slot, const Round &round, QPointF dot) const
{
    const Theme &look = theme(this);
    const int letters = QFontMetrics(look.font(TextSize::Note)).height();
    painter.setFont(look.font(TextSize::Note));
    painter.setPen(look.textSecondary);
    const QRectF month(slot.left(), slot.bottom() - 2 * letters, slot.width(), letters);
    painter.drawText(month, Qt::AlignCenter, QLocale().toString(round.from, QStringLiteral("MMM yyyy")));
    const QString answers = !round.figure ? tr("hidden")
        : round.response
        ? tr("%n answer(s), %1", nullptr, round.answers).arg(words::percent(*round.response, 0))
        : tr("%n answer(s)", nullptr, round.answers);
    painter.drawText(month.translated(0, letters), Qt::AlignCenter, answers);
    if (!round.figure)
        return;
    const double radius = look.px(dotSize) / 2.0;
    painter.setBrush(look.series[0]);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(dot, radius, radius);
    painter.setFont(look.font(TextSize::Body, TextWeight::Strong));
    painter.setPen(look.text);
    const double tall = QFontMetricsF(painter.font()).height();
    painter.drawText(QRectF(slot.left(), dot.y() - radius - tall - look.px(2), slot.width(), tall),
                     Qt::AlignCenter, healthText(m_kind, *round.figure));
}

void HealthTrend::paintEvent(QPaintEvent *)
{
    if (m_rounds.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &look = theme(this);
    const int letters = QFontMetrics(look.font(TextSize::Note)).height();
    const double top = look.px(28);
    const double bottom = height() - 2.0 * letters - look.px(12);
    const double step = double(width()) / double(m_rounds.size());
    const auto dotOf = [&](size_t i) {
        const double share =
            (m_rounds[i].figure.value_or(m_kind.low) - m_kind.low) / (m_kind.high - m_kind.low);
        return QPointF(step * (double(i) + 0.5), bottom - share * (bottom - top));
    };
    painter.setPen(QPen(look.line, 1));
    for (const double at : {top, bottom})
        painter.drawLine(QPointF(0, at), QPointF(width(), at));
    painter.setPen(QPen(look.series[0], look.px(2)));
    for (size_t i = 1; i < m_rounds.size(); ++i) {
        if (m_rounds[i - 1].figure && m_rounds[i].figure)
            painter.drawLine(dotOf(i - 1), dotOf(i));
    }
    for (size_t i = 0; i < m_rounds.size(); ++i)
        paintRound(painter, QRectF(step * double(i), 0, step, height()), m_rounds[i], dotOf(i));
    painter.setFont(look.font(TextSize::Note));
    painter.setPen(look.textSecondary);
    painter.drawText(QPointF(0, top - look.px(3)), healthText(m_kind, m_kind.high));
    painter.drawText(QPointF(0, bottom - look.px(3)), healthText(m_kind, m_kind.low));
}

} // namespace fairlead
