// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "ui/kit/popover.h"

namespace fairlead {

/// “Why?” of a computed figure: its inputs with links that lead to what can be changed, the formula, the
/// sentences, and the causes behind it, each of which can be asked in turn.
class WhyPopover final : public QObject {
    Q_OBJECT
public:
    explicit WhyPopover(QWidget *window);
    /// What was explained goes with it: private words must not stay in a window that goes on.
    ~WhyPopover() override { delete m_popover; }

    void show(const Explanation &explanation, QWidget *anchor, const QRect &area);
    Popover &popover() { return *m_popover; }

Q_SIGNALS:
    /// The user wants to change that record, or one field of it.
    void changeWanted(const fairlead::RecordRef &record);

private:
    void fill();
    void follow(const QString &link);

    QPointer<Popover> m_popover; ///< the window may go first
    Explanation m_shown;
    QPointer<QWidget> m_anchor;
    QRect m_area;
};

} // namespace fairlead
