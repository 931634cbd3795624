// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLineEdit;

namespace fairlead {

class Button;
class Label;

/// Takes the scorecard of the chosen candidate out of the vault as a PDF (RP10), deliberately: it has a red
/// edge, names whom it is for, and asks once more before a file is chosen (GR12).
class PrivateExport final : public QWidget {
    Q_OBJECT
public:
    explicit PrivateExport(HiringScope &scope, QWidget *parent = nullptr);

    QLineEdit &recipient() { return *m_recipient; }
    Button &verb() { return *m_verb; }
    /// Writes the PDF; what is wrong is said in the part itself.
    bool write(const QString &path);
    QString said() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void press();
    void ask(bool asks);
    void say(const QString &sentence, Tone tone);

    HiringScope &m_scope;
    QLineEdit *m_recipient;
    Button *m_verb;
    Button *m_cancel;
    Label *m_said;
    bool m_asks = false;
};

} // namespace fairlead
