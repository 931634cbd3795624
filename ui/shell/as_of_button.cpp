// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/as_of_button.h"

#include "ui/kit/buttons.h"
#include "ui/kit/fields.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

AsOfButton::AsOfButton(Workbench &workbench, QDate today, QWidget *parent)
    : QAbstractButton(parent)
    , m_workbench(workbench)
    , m_today(today)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &AsOfButton::choose);
    connect(&workbench.session(), &Session::changed, this, &AsOfButton::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &AsOfButton::refresh);
    refresh();
}

bool AsOfButton::isPinnedElsewhere() const
{
    return m_workbench.asOf() != m_today;
}

void AsOfButton::refresh()
{
    const QString date = dateText(m_workbench.asOf());
    setText(tr("as of %1").arg(date));
    setAccessibleName(text());
    setToolTip(isPinnedElsewhere()
                   ? tr("All figures are for %1, which is not today. Click to change it.").arg(date)
                   : tr("All figures are for today. Click to pin another date."));
    updateGeometry();
    update();
}

QSize AsOfButton::sizeHint() const
{
    const Theme &look = theme(this);
    return {QFontMetrics(look.font(TextSize::Body)).horizontalAdvance(text()) + look.space(4),
            look.controlHeight()};
}

void AsOfButton::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(look.accent, look.focusRing()) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? look.hoverOn(look.surface) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.corner(), look.corner());
    }
    painter.setFont(look.font(TextSize::Body));
    painter.setPen(look.tone(isPinnedElsewhere() ? Tone::Warning : Tone::Secondary));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void AsOfButton::choose()
{
    auto *popup = new Panel(Fill::Raised, {}, this);
    popup->setWindowFlag(Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *date = new ValueField(dateFormat(m_today, Need::Required));
    date->setValue(m_workbench.asOf());
    date->editor()->setAccessibleName(tr("As of"));
    auto *today = new Button(tr("Follow the calendar"), ButtonRole::Normal);
    auto *column = new QVBoxLayout(popup);
    column->addWidget(new Label(tr("All figures as of"), TextSize::Note, Tone::Secondary));
    column->addWidget(date);
    column->addWidget(today);
    setSpace(column, {3, 3, 3, 3, 2});
    connect(date, &FormField::committed, this, [this, popup](const QVariant &value) {
        pin(value.toDate());
        popup->close();
    });
    connect(today, &QAbstractButton::clicked, this, [this, popup] {
        pin({});
        popup->close();
    });
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(width() - popup->width(), height())));
    popup->show();
    date->editor()->setFocus(Qt::PopupFocusReason);
}

void AsOfButton::pin(QDate date)
{
    const WorkspaceSettings before = m_workbench.workspace().settings();
    WorkspaceSettings after = before;
    after.asOf = date;
    ChangeSet changes{date.isValid() ? tr("Pin all figures to %1").arg(dateText(date))
                                     : tr("Let all figures follow the calendar"),
                      {}};
    if (before.id.isNull()) { // a workspace that never changed its defaults has no such row yet
        after.id = Id<WorkspaceSettings>::create();
        changes.add(after);
    } else {
        changes.replace(before, after);
    }
    m_workbench.submit(changes);
}

} // namespace fairlead
