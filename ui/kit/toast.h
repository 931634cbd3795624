// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/panel.h"

class QTimer;

namespace fairlead {

class Button;

/// Says in words what was just done, with one action such as "Undo". Lies over the bottom of `over`,
/// hides by itself, never takes the focus, and is announced to screen readers.
class Toast final : public Overlay {
    Q_OBJECT
public:
    explicit Toast(QWidget *over);

    /// Replaces what is shown. An empty `action` shows words only.
    void say(const QString &words, const QString &action = {});
    QString words() const;
    /// Time in milliseconds until it hides; 6000 unless told. The mouse over it stops the time.
    void setDuration(int milliseconds);

Q_SIGNALS:
    void actionChosen();

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    RunsLabel *m_words;
    Button *m_action;
    QTimer *m_timer;
};

} // namespace fairlead
