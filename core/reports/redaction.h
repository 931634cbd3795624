// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_input.h"

#include <QRegularExpression>

namespace fairlead {

/// What an audience may read, and a list of what it does not (GR13). Whether a field goes outside the
/// team is said by the field itself (FieldInfo::privacy).
class Redaction {
public:
    Redaction(const Workspace &workspace, Audience audience, bool showCost);

    bool isOutside() const { return m_audience != Audience::Team; }
    /// Money: always inside the team, outside only where it was asked for.
    bool showsCost() const { return !isOutside() || m_showCost; }

    /// Whether the audience may see that field of a Row.
    template <class Row> bool shows(QLatin1String key) const
    {
        for (const Field<Row> &field : Row::fields()) {
            if (key == QLatin1String(field.key))
                return !isOutside() || field.privacy == Privacy::Public;
        }
        return false; // an unknown field is not shown to anybody
    }

    /// A person referred to by the field `key` of a Row: the name, or the role outside the team.
    template <class Row> QString person(const Id<Person> &id, QLatin1String key) const
    {
        return shows<Row>(key) && shows<Person>(QLatin1String("name")) ? name(id) : role(id);
    }

    /// Text that somebody typed: outside the team, names and keys of people become roles.
    QString text(const QString &typed) const;
    /// Full names only, for text of which parts are ours.
    QString withoutFullNames(const QString &text) const;

    /// Remembers that something is not shown; says it once.
    void leaveOut(const QString &what, const QString &why);
    const std::vector<LeftOut> &leftOut() const { return m_leftOut; }

private:
    QString name(const Id<Person> &id) const;
    QString role(const Id<Person> &id) const;
    QString replaced(const QString &text, const QRegularExpression &pattern) const;

    const Workspace &m_workspace;
    Audience m_audience;
    bool m_showCost;
    QHash<QString, QString> m_roles; ///< by name, part of a name or key
    QRegularExpression m_anyName;
    QRegularExpression m_fullName;
    std::vector<LeftOut> m_leftOut;
};

} // namespace fairlead
