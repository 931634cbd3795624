// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_builder.h"
#include "core/workspace/field_rules.h"

namespace fairlead {

/// The workspace as it will be after a feed was taken in: what the importers of services, pages, incidents,
/// deployments and measurements write to. A record that breaks a rule is refused alone. Nothing is made but
/// what the importer says; a service that nobody knows is told once.
class OperationsBook {
public:
    OperationsBook(const Workspace &workspace, const ImportOptions &options);

    const Workspace &base() const { return m_base; }
    const Workspace &next() const { return m_next; }
    ImportLedger &ledger() { return m_ledger; }
    const ImportOptions &options() const { return m_options; }

    /// The service called so: by key, name, entity reference, or the last part of its repository. Null where
    /// there is none or where several are; the ledger says so once for a name.
    Id<Service> service(const QString &name, qsizetype line = 0);
    /// The same, silently.
    Id<Service> knownService(const QString &name) const;
    /// The service whose repository is "owner/name".
    Id<Service> serviceOfRepository(const QString &slug) const;
    Id<Team> team(const QString &name) const;
    /// People by key, name, external id (e-mail); null: nobody of this workspace, and then the name is
    /// forgotten.
    Id<Person> person(const QString &name) const;
    Id<Rotation> rotation(const QString &name) const;
    /// Alert rules are made where pages bring them along: their name is all that is known.
    Id<AlertRule> alertRule(const QString &name, const Id<Service> &service, const QString &runbook);

    Team makeTeam(const QString &name, qsizetype line);

    template <class Row> QString nextKeyOf() const { return nextKey<Row>(m_next); }

    /// Counts `after` as new, changed or unchanged against `before` and keeps it; refuses it, with the
    /// reason, where its fields break a rule.
    template <class Row> bool take(const Row *before, const Row &after, qsizetype line, const QString &shown)
    {
        if (before && *before == after) {
            m_ledger.add(LedgerKind::Unchanged, line, shown);
            return true;
        }
        if (auto kept = checkFields(m_next, ChangeSet().add(after)); !kept) {
            m_ledger.refuse(line, shown, kept.error().message);
            return false;
        }
        m_ledger.add(before ? LedgerKind::Changed : LedgerKind::New, line, shown,
                     before ? changesInWords(m_next, *before, after) : QString());
        m_next.rows<Row>().insert(after);
        index(after);
        return true;
    }
    /// Keeps what comes along with a record and is not counted. False, with a note: it breaks a rule.
    template <class Row> bool keep(const Row &row, qsizetype line = 0)
    {
        if (auto kept = checkFields(m_next, ChangeSet().add(row)); !kept) {
            m_ledger.note(line, row.caption(), kept.error().message);
            return false;
        }
        m_next.rows<Row>().insert(row);
        index(row);
        return true;
    }
    template <class Row> void remove(const Id<Row> &id) { m_next.rows<Row>().remove(id); }

    /// What was taken, checked by the rules of the model.
    Result<ImportDraft> draft(ImportKind kind, const QString &file, const QString &sentence);

private:
    template <class Row> void index(const Row &row)
    {
        if constexpr (std::is_same_v<Row, Service>)
            indexService(row);
        else if constexpr (std::is_same_v<Row, Team>)
            indexTeam(row);
    }
    void indexService(const Service &service);
    void indexTeam(const Team &team);

    const Workspace m_base; ///< shares its rows
    const ImportOptions m_options;
    Workspace m_next;
    ImportLedger m_ledger;
    NameIndex<Service> m_services;
    NameIndex<Team> m_teams;
    NameIndex<Person> m_people;
    NameIndex<Rotation> m_rotations;
    NameIndex<AlertRule> m_rules;
    QHash<QString, Id<Service>> m_repositories;
    QSet<QString> m_told;
    KeyMaker<Team> m_teamKeys;
    KeyMaker<AlertRule> m_ruleKeys;
};

/// "owner/name" out of an address of a repository or of such a text; empty: none.
QString repositorySlug(const QString &address);

/// Rows by their external id, for a second import that changes nothing.
template <class Row> QHash<QString, const Row *> byExternalId(const Workspace &workspace)
{
    QHash<QString, const Row *> found;
    for (const Row &row : workspace.rows<Row>()) {
        if (!row.externalId.isEmpty())
            found.insert(row.externalId, &row);
    }
    return found;
}

} // namespace fairlead
