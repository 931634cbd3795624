// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_desk.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace fairlead {

/// Everybody who reports to somebody, with dates and a yes or no; nothing that could be read as a grade
/// (GR8).
class RosterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, TeamName, Next, DaysSince, PlanAgreed, NextReview, columns };
    enum Role { SortRole = Qt::UserRole + 1 };

    RosterModel(Workbench &workbench, PrivateSession &session, QObject *parent = nullptr);

    /// Nothing is counted while nobody looks; at first nobody does.
    void setWatched(bool isWatched);
    Id<Person> personAt(int row) const;
    /// −1: is not here.
    int rowOf(const Id<Person> &person) const;
    std::vector<const Person *> people() const;
    /// Only name, team and next date put people into an order (screens.md 4.4).
    static bool isSortable(int column) { return column == Name || column == TeamName || column == Next; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Id<Person> person;
        QString name;
        QString team;
        QDate next;
        std::optional<int> daysSince; ///< none: there was no talk yet
        bool isAgreed = false;
        QDate review;
        QString rhythm; ///< of the 1:1s, for who asks: nobody is reminded of it

        bool operator==(const Row &) const = default;
    };
    void age();
    void refresh();
    QVariant shown(const Row &row, int column) const;

    Workbench &m_workbench;
    PrivateSession &m_session;
    std::vector<Row> m_rows;
    bool m_isWatched = false;
    bool m_isStale = true;
};

/// The order of the roster; refuses to be sorted by anything else.
class RosterOrder final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace fairlead
