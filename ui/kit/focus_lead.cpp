// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focus_lead.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace fairlead {

namespace {

class FocusLead final : public QObject {
    Q_OBJECT
public:
    explicit FocusLead(QWidget *container) : QObject(container) { container->installEventFilter(this); }

    QPointer<QWidget> target;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && target)
            target->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }
};

FocusLead *leadOf(const QWidget *container)
{
    return container->findChild<FocusLead *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void leadFocus(QWidget *container, QWidget *target)
{
    FocusLead *lead = leadOf(container);
    if (!lead)
        lead = new FocusLead(container);
    lead->target = target;
}

QWidget *focusTarget(const QWidget *container)
{
    const FocusLead *lead = leadOf(container);
    return lead ? lead->target.data() : nullptr;
}

} // namespace fairlead

#include "focus_lead.moc"
