// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

class EmptyState::Ghosts final : public QWidget {
public:
    void setRows(const QList<QStringList> &rows)
    {
        m_rows = rows;
        QStringList words;
        for (const QStringList &row : rows)
            words += row;
        words.removeAll(QString());
        setAccessibleName(words.join(QStringLiteral(", ")));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const Theme &look = theme(this);
        return {look.px(620), int(m_rows.size()) * look.rowHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme(this);
        QPainter painter(this);
        painter.setFont(look.font(TextSize::Body));
        const QFontMetrics metrics(painter.font());
        for (int row = 0; row < m_rows.size(); ++row) {
            // Each row is fainter than the one above, so that nobody takes it for data.
            const double strength = 0.62 - 0.38 * row / std::max(1, int(m_rows.size()) - 1);
            const int top = row * look.rowHeight();
            painter.fillRect(QRect(0, top + look.rowHeight() - 1, width(), 1),
                             mix(look.ground, look.line, strength));
            painter.setPen(mix(look.ground, look.textSecondary, strength));
            const QStringList &cells = m_rows[row];
            const int narrow = width() / (int(cells.size()) + 4); // the second column is five wide
            int left = 0;
            for (int cell = 0; cell < cells.size(); ++cell) {
                const int room = cell == 1 ? 5 * narrow : narrow;
                const QRect place(left, top, room, look.rowHeight());
                painter.drawText(style()->visualRect(layoutDirection(), rect(), place),
                                 Qt::AlignVCenter | Qt::AlignLeft,
                                 metrics.elidedText(cells[cell], Qt::ElideRight, room - look.px(8)));
                left += room;
            }
        }
    }

private:
    QList<QStringList> m_rows;
};

EmptyState::EmptyState(const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_ghosts(new Ghosts)
    , m_verbs(new QHBoxLayout)
{
    auto *words = new Label(sentence, TextSize::Body, Tone::Secondary);
    words->setWordWrap(true);
    auto *column = new QWidget;
    column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *rows = new QVBoxLayout(column);
    rows->addWidget(new Label(heading, TextSize::Section, Tone::Text, TextWeight::Strong));
    rows->addWidget(words);
    rows->addWidget(m_ghosts);
    rows->addLayout(m_verbs);
    m_verbs->addStretch(1);
    setSpace(rows, {6, 6, 6, 6, 3});
    setSpace(m_verbs, {0, 2, 0, 0, 2});
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 6);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(2);
    setAccessibleName(heading);
    setAccessibleDescription(sentence);
}

void EmptyState::setGhostRows(const QList<QStringList> &rows)
{
    m_ghosts->setRows(rows);
}

QPushButton *EmptyState::addVerb(const QString &words, QLatin1String icon)
{
    const bool first = m_verbs->count() == 1; // only the stretch
    auto *button = new Button(words, first ? ButtonRole::Primary : ButtonRole::Normal);
    if (icon.size() > 0)
        button->setIcon(fairlead::icon(icon, first ? Tone::OnAccent : Tone::Secondary));
    m_verbs->insertWidget(m_verbs->count() - 1, button);
    return button;
}

} // namespace fairlead
