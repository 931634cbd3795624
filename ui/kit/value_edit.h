// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/value_format.h"

#include <QLineEdit>

namespace fairlead {

/// One line in which a value is typed. Enter and leaving commit, Esc restores, Up and Down step, Ctrl+;
/// types today. What cannot be read stays in the field, in words, until it is corrected or restored.
class ValueEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit ValueEdit(ValueFormat format, QWidget *parent = nullptr);

    /// Replaces what is typed and forgets any error.
    void setValue(const QVariant &value);
    /// The last value that was set or committed.
    QVariant value() const { return m_value; }
    /// What is typed now, or why it cannot be read.
    Result<QVariant> typedValue() const;

Q_SIGNALS:
    void committed(const QVariant &value);
    /// A sentence, or empty when the last one is settled.
    void refused(const QString &sentence);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void commit();
    void restore();
    void showCalendar();
    void offerCalendar(bool offered);
    void setInvalid(const QString &sentence);
    bool isTouched() const;
    ValueFormat m_format;
    QVariant m_value;
    QString m_error;
    QAction *m_calendar = nullptr;
};

} // namespace fairlead
