// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_known.h"

#include "core/exchange/import_names.h"

namespace fairlead {

namespace {

constexpr qsizetype lookedAt = 1000; ///< rows that tell the kind

/// What records of a kind are named by: keys, and external ids without case.
struct KnownNames {
    QSet<QString> keys;
    QSet<QString> externalIds;

    template <class Row> static KnownNames of(const Workspace &workspace)
    {
        KnownNames names;
        for (const Row &row : workspace.rows<Row>()) {
            if constexpr (requires { row.key; })
                names.keys.insert(row.key);
            if (!row.externalId.isEmpty())
                names.externalIds.insert(folded(row.externalId));
        }
        return names;
    }
};

qsizetype rowsNamed(const KnownNames &names, const ColumnMapping &mapping, const CsvTable &table)
{
    const qsizetype key = mapping.columnOf(u"key");
    const qsizetype externalId = mapping.columnOf(u"external_id");
    if (key < 0 && externalId < 0)
        return 0;
    qsizetype named = 0;
    for (qsizetype i = 0; i < std::min(lookedAt, table.rowCount()); ++i) {
        const CsvRow row = table.row(i);
        const bool hasKey = key >= 0 && names.keys.contains(row.cells.value(key).trimmed());
        const bool hasId = externalId >= 0 && names.externalIds.contains(folded(row.cells.value(externalId)));
        named += hasKey || hasId ? 1 : 0;
    }
    return named;
}

} // namespace

bool canFindRows(const ColumnMapping &mapping)
{
    const auto has = [&](QStringView target) { return mapping.columnOf(target) >= 0; };
    switch (mapping.kind) {
    case ImportKind::People:
    case ImportKind::Items:
        return has(u"key") || has(u"external_id");
    case ImportKind::Leave:
        return has(u"external_id") || (has(u"person") && has(u"from"));
    default:
        return false; // a dependency is the pair of its items
    }
}

ImportKind kindOfKnownRows(const Workspace &workspace, const CsvTable &table)
{
    ImportKind best = ImportKind::Automatic;
    std::pair<qsizetype, int> most{0, 0};
    const auto look = [&](ImportKind kind, const KnownNames &names) {
        const ColumnMapping mapping = mapColumns(kind, table.header(), {});
        const std::pair found{rowsNamed(names, mapping, table), mapping.score};
        if (found.first > 0 && found > most) {
            most = found;
            best = kind;
        }
    };
    look(ImportKind::Items, KnownNames::of<Item>(workspace));
    look(ImportKind::People, KnownNames::of<Person>(workspace));
    look(ImportKind::Leave, KnownNames::of<Leave>(workspace));
    return best;
}

QString neededForNew(const QString &title, const QString &kind, const QString &reference)
{
    if (reference.isEmpty())
        return Text::tr("%1 is missing, and there is no key; expected one of the two.").arg(title);
    return Text::tr("%1 is missing: there is no %2 “%3” yet, and a new one needs it. Expected %1, or the key "
                    "of a record that exists.")
        .arg(title, kind, reference.simplified().left(60));
}

} // namespace fairlead
