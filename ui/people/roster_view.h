// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/roster_model.h"

#include <QElapsedTimer>
#include <QWidget>

namespace fairlead {

class EmptyState;
class TableView;

/// People ▸ Roster: when one meets whom next. Two letters of a name and Enter go to that person.
class RosterView final : public QWidget {
    Q_OBJECT
public:
    RosterView(Workbench &workbench, PrivateSession &session, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    RosterModel &model() { return *m_model; }

Q_SIGNALS:
    void chosen(const fairlead::Id<fairlead::Person> &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void choose(const QModelIndex &index);
    void search(const QString &letter);
    RosterModel *m_model;
    RosterOrder *m_order;
    TableView *m_table;
    EmptyState *m_empty;
    QString m_typed; ///< of a name that is looked for
    QElapsedTimer m_lastKey;
};

} // namespace fairlead
