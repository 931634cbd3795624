// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/release_edits.h"

#include <QWidget>

class QLineEdit;

namespace fairlead {

class Button;

/// A decision in one line: the role that takes it, its reason, and the two ways it can go.
class SignLine final : public QWidget {
    Q_OBJECT
public:
    SignLine(const QString &yes, const QString &no, QWidget *parent = nullptr);

    QLineEdit &role() { return *m_role; }
    QLineEdit &reason() { return *m_reason; }
    Button &yes() { return *m_yes; }
    Button &no() { return *m_no; }
    SignedReason signedOn(QDate day) const;
    /// After a decision was taken: its reason is not the next one's.
    void clearReason();

Q_SIGNALS:
    void decided(bool isYes);

private:
    QLineEdit *m_role;
    QLineEdit *m_reason;
    Button *m_yes;
    Button *m_no;
};

} // namespace fairlead
