// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/split_popover.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace fairlead {

namespace {

/// Days to an eighth, without the zeros that nobody types: "10", "2.5".
class DaysBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value); }
};

} // namespace

SplitPopover::SplitPopover(QWidget *parent) : QFrame(parent)
{
    setAccessibleName(tr("Split item"));
    const Theme &look = theme(this);
    m_title = new Label(QString(), TextSize::Section, Tone::Text, TextWeight::Strong, this);
    m_rest = new Label(QString(), TextSize::Note, Tone::Secondary, TextWeight::Regular, this);
    m_days = new DaysBox(this);
    m_days->setAccessibleName(tr("Days to split off"));
    m_days->setDecimals(3);
    m_days->setSingleStep(0.5);
    m_days->setSuffix(tr(" d"));
    auto *split = new Button(tr("Split"), ButtonRole::Primary, this);
    connect(split, &QPushButton::clicked, this, &SplitPopover::accept);
    connect(m_days, &QDoubleSpinBox::valueChanged, this, [this](double days) {
        m_rest->setText(tr("%1 d stay").arg(QLocale().toString(m_whole.value() - days)));
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(look.space(2));
    line->addWidget(m_days, 1);
    line->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.margin(), look.margin(), look.margin(), look.margin());
    column->setSpacing(look.space(2));
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_rest);
    hide();
}

void SplitPopover::open(const QString &key, Effort whole, Effort proposal, const QRect &beside)
{
    m_whole = whole;
    m_title->setText(tr("Split off %1").arg(key));
    m_days->setRange(1.0 / double(Effort::scale), whole.value() - 1.0 / double(Effort::scale));
    m_days->setValue(proposal.value());
    resize(theme(this).px(260), sizeHint().height());
    QPoint corner(beside.left() + theme(this).space(10), beside.bottom() + theme(this).space(1));
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(beside.top() - height() - theme(this).space(1));
    move(corner);
    show();
    raise();
    m_days->setFocus(Qt::PopupFocusReason);
    m_days->selectAll();
}

void SplitPopover::accept()
{
    m_days->interpretText();
    hide();
    parentWidget()->setFocus();
    Q_EMIT chosen(Effort::of(m_days->value()));
}

void SplitPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return accept();
    if (event->key() == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SplitPopover::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.fieldLine(), 1));
    painter.setBrush(look.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.corner(), look.corner());
}

} // namespace fairlead
