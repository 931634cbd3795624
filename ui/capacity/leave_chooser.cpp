// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_chooser.h"

#include "ui/capacity/leave_sheet.h"
#include "ui/kit/buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace fairlead {

LeaveChooser::LeaveChooser(QWidget *parent)
    : Panel(Fill::Raised, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, parent)
    , m_half(new QCheckBox(tr("Half days"), this))
{
    setAccessibleName(tr("Kind of the leave"));
    auto *row = new QHBoxLayout(this);
    setSpace(row, {2, 1, 3, 1, 1});
    for (size_t kind = 0; kind < std::size(Choices<LeaveKind>::all); ++kind) {
        auto *button = new Button(leaveKindName(LeaveKind(kind)), ButtonRole::Quiet, this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolTip(tr("%1 (key %2)").arg(leaveKindName(LeaveKind(kind))).arg(kind + 1));
        connect(button, &QPushButton::clicked, this, [this, kind] {
            m_kind = LeaveKind(kind);
            Q_EMIT chosen(m_kind, m_half->isChecked());
        });
        row->addWidget(button);
        m_kinds.append(button);
    }
    m_half->setFocusPolicy(Qt::NoFocus);
    m_half->setToolTip(tr("Half days (key H)"));
    connect(m_half, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT chosen(m_kind, on); });
    row->addWidget(m_half);
    hide();
}

void LeaveChooser::openBeside(const QRect &area, const Leave &leave)
{
    m_kind = leave.kind;
    for (qsizetype kind = 0; kind < m_kinds.size(); ++kind)
        m_kinds[kind]->setChecked(LeaveKind(kind) == leave.kind);
    m_half->setChecked(leave.fraction < Share::of(1));
    adjustSize();
    const int gap = theme(this).space(1);
    const QRect within = parentWidget()->rect();
    const int below = area.bottom() + gap;
    const int top = below + height() <= within.bottom() ? below : area.top() - gap - height();
    move(std::clamp(area.left(), 0, std::max(0, within.width() - width())), std::max(0, top));
    show();
    raise();
}

} // namespace fairlead
