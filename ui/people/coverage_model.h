// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/skill_coverage.h"
#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QHash>

namespace fairlead {

/// Which rows of the matrix are shown.
enum class CoverageScope { All, Skills, Services, Gaps };

/// Skills and services with how many people carry them, counts first; behind the counts one column a person,
/// always by name (C15, C27, GR8). A level that is typed changes the workspace.
class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Kind, TeamKey, Working, Leading, Verdict, firstPerson };
    enum Role { ShortRole = Qt::UserRole + 1, GrowsRole };

    explicit CoverageModel(Workbench &workbench, QObject *parent = nullptr);

    /// Nothing is counted while nobody looks; at first nobody does.
    void setWatched(bool isWatched);
    void setScope(CoverageScope scope);
    /// Without the people only the counts are left (C27: people on demand).
    void setPeopleShown(bool shown);
    bool arePeopleShown() const { return m_arePeopleShown; }
    /// Skills and services that fewer people carry than are needed, whatever is shown.
    int gaps() const { return m_gaps; }
    int all() const { return m_all; }
    /// Null: the column is of no person.
    Id<Person> personAt(int column) const;
    /// −1: is not shown.
    int columnOf(const Id<Person> &person) const;
    /// The skill or the service of a row.
    RecordRef recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Row {
        Id<fairlead::Team> team;
        Id<Skill> skill; ///< null: of a service
        Id<Service> service;
        QString what;
        QString kind;
        QString teamKey;
        int working = 0;
        int leading = 0;
        int needWorking = 0;
        int needLeading = 0;

        bool isAsked() const { return needWorking + needLeading > 0; }
        bool isShort() const { return working < needWorking || leading < needLeading; }
        bool operator==(const Row &) const = default;
    };
    struct Someone {
        Id<Person> id;
        Id<fairlead::Team> team;
        QString name;
        QString called; ///< over the column
        bool operator==(const Someone &) const = default;
    };
    struct Level {
        int level = 0; ///< 0: none
        bool wantsToGrow = false;
        bool operator==(const Level &) const = default;
    };
    void age();
    void refresh();
    std::vector<Row> rowsOfSkills() const;
    std::vector<Row> rowsOfServices() const;
    std::vector<Someone> peopleShown() const;
    Level levelOf(const Row &row, const Someone &person) const;
    QVariant countData(const Row &row, int column, int role) const;
    QString verdict(const Row &row) const;

    Workbench &m_workbench;
    CoverageScope m_scope = CoverageScope::All;
    bool m_arePeopleShown = false;
    bool m_isWatched = false;
    bool m_isStale = true;
    int m_gaps = 0;
    int m_all = 0;
    std::vector<Row> m_rows;
    std::vector<Someone> m_people;
    QHash<std::pair<QUuid, QUuid>, Level> m_levels; ///< by person, and skill or service
};

} // namespace fairlead
