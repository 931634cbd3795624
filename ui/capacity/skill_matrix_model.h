// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QAbstractTableModel>
#include <QHash>

namespace fairlead {

/// People × skills with levels 1 to 4, editable in place: a level adds or changes a PersonSkill row, 0
/// or nothing removes it.
class SkillMatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SkillMatrixModel(Workbench &workbench, QObject *parent = nullptr);

    Id<Person> person(int row) const { return m_people[size_t(row)].id; }
    Id<Skill> skill(int column) const { return column < 1 ? Id<Skill>() : m_skills[size_t(column - 1)].id; }
    /// The key of the person's team; empty for none.
    QString team(int row) const { return m_people[size_t(row)].team; }
    int rowOf(const Id<Person> &person) const;
    int columnOf(const Id<Skill> &skill) const;
    /// 1 to 4; 0: none.
    int level(const QModelIndex &index) const;
    bool wantsToGrow(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct PersonRow {
        Id<Person> id;
        QString name;
        QString team;
        bool operator==(const PersonRow &) const = default;
    };
    struct SkillColumn {
        Id<Skill> id;
        QString key;
        QString name;
        bool operator==(const SkillColumn &) const = default;
    };
    void refresh();
    const PersonSkill *found(const QModelIndex &index) const;
    QString tip(const QModelIndex &index) const;

    Workbench &m_workbench;
    std::vector<PersonRow> m_people;
    std::vector<SkillColumn> m_skills;
    QHash<std::pair<QUuid, QUuid>, Id<PersonSkill>> m_levels;
};

/// "works alone" of 2.
QString levelInWords(int level);

} // namespace fairlead
