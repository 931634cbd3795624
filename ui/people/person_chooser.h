// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_desk.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace fairlead {

/// One line in which two letters of a name and Enter go to somebody.
class PersonChooser final : public QLineEdit {
    Q_OBJECT
public:
    explicit PersonChooser(PersonDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody was chosen; the desk has that person already.
    void chosen();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &id);
    void showPerson();
    PersonDesk &m_desk;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace fairlead
