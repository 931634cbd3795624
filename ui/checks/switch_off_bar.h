// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

class QLineEdit;

namespace fairlead {

class Button;
class Label;

/// One line that asks why a check is switched off, and how much of it: Enter does it for one record (for
/// the whole rule where the finding names none), Ctrl+Enter for the whole rule, Esc leaves it.
class SwitchOffBar final : public Panel {
    Q_OBJECT
public:
    enum class Extent { Record, Rule };

    explicit SwitchOffBar(QWidget *parent = nullptr);

    /// Asks anew. `rule` is "X10 On call too often", `record` what the finding is about, may be empty.
    void ask(const QString &rule, const QString &record);
    QLineEdit &reason() { return *m_reason; }

Q_SIGNALS:
    void decided(fairlead::SwitchOffBar::Extent extent, const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void decide(Extent extent);

    Label *m_question;
    QLineEdit *m_reason;
    Button *m_record;
    Button *m_rule;
};

} // namespace fairlead
