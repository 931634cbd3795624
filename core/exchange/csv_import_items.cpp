// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_known.h"
#include "core/exchange/csv_import_rows.h"
#include "core/exchange/import_links.h"
#include "core/exchange/import_ranks.h"
#include "core/workspace/field_rules.h"
#include "core/workspace/roadmap_rules.h"

namespace fairlead {

namespace {

/// The links that an item of the file asks for, read when all items are known.
struct WantedLinks {
    Id<Item> item;
    QString text;
    qsizetype line = 0;
};

class ItemsImport {
public:
    ItemsImport(const CsvImport &file, ImportBuilder &builder)
        : m_file(file)
        , m_builder(builder)
        , m_filler(file, builder)
        , m_ranks(builder)
    {
        for (const Item &item : builder.base().rows<Item>()) {
            if (!item.externalId.isEmpty())
                m_byExternalId.insert(item.externalId, item.id);
            m_byTitle.insert(titleKey(item), item.id);
        }
    }

    void reserve(const CsvRow &row)
    {
        if (const QString key = m_file.text(row, QLatin1String("key")); !key.isEmpty())
            m_builder.itemKeys().take(key);
    }

    void read(const CsvRow &row)
    {
        if (auto read = readRow(row); !read) {
            const QString shown = QString(m_file.text(row, QLatin1String("key")) + u' '
                                          + m_file.text(row, QLatin1String("title")));
            m_builder.ledger().refuse(row.line, shown.trimmed(), read.error().message);
        }
    }

    void finish()
    {
        m_ranks.finish();
        LinkBook book(m_builder, LinksAre::Along);
        for (const WantedLinks &wanted : m_links) {
            for (const LinkText &text : linksInText(wanted.text, m_builder.items())) {
                const auto predecessor = m_builder.item(text.reference);
                if (!predecessor)
                    m_builder.ledger().refuse(wanted.line, m_builder.next().find(wanted.item)->key,
                                              predecessor.error().message);
                else
                    book.add({*predecessor, wanted.item, text.type, text.lag, {}, {}, wanted.line});
            }
        }
        book.finish();
    }

private:
    static QString titleKey(const Item &item)
    {
        return QString(folded(item.title) + u'\n' + item.team.toString());
    }

    /// By key, else by external id; null: neither names an item.
    Id<Item> named(const CsvRow &row, const Item &read) const
    {
        const QString key = m_file.text(row, QLatin1String("key"));
        if (const Id<Item> id = m_builder.items().withKey(key); !key.isEmpty() && !id.isNull())
            return id;
        return read.externalId.isEmpty() ? Id<Item>() : m_byExternalId.value(read.externalId);
    }

    /// By key or external id, else (where the row has neither) by title and team.
    Result<Id<Item>> matched(const CsvRow &row, const Item &read) const
    {
        if (const Id<Item> id = named(row, read); !id.isNull())
            return id;
        const QString key = m_file.text(row, QLatin1String("key"));
        if (!key.isEmpty() || !read.externalId.isEmpty())
            return Id<Item>();
        const QString title = titleKey(read);
        if (m_byTitle.count(title) > 1)
            return fail(
                Error::invalid(Text::tr("Several items of the team have this title; expected a key.")));
        return m_byTitle.value(title);
    }

    Result<void> readRow(const CsvRow &row)
    {
        Item read;
        for (auto filled :
             {m_filler.fillValues(read, row), m_filler.fillReferences(read, row, References::MustExist)}) {
            if (!filled)
                return filled;
        }
        if (read.title.isEmpty() && named(row, read).isNull()) { // before a team is made along with it
            const QString key = m_file.text(row, QLatin1String("key"));
            return fail(Error::invalid(
                neededForNew(Text::tr("Title"), Text::tr("item"), key.isEmpty() ? read.externalId : key)));
        }
        if (auto filled = m_filler.fillReferences(read, row, References::AreMade); !filled)
            return filled;
        const auto id = matched(row, read);
        if (!id)
            return fail(id.error());
        if (const qsizetype before = m_lines.before(*id); !id->isNull() && before > 0)
            return fail(Error::invalid(sameAsLine(row.line, before)));
        const Item *before = id->isNull() ? nullptr : m_builder.base().find(*id);
        return before ? change(*before, row, read) : add(std::move(read), row);
    }

    Result<void> add(Item item, const CsvRow &row)
    {
        if (m_file.text(row, QLatin1String("key")).isEmpty())
            item.key = m_builder.itemKeys().next();
        item.id = Id<Item>::create();
        if (auto kept = check(item); !kept)
            return kept;
        if (item.plan.isNull())
            item.plan = m_builder.planForItems();
        m_builder.items().add(item, item.title);
        m_builder.items().addAlias(item.id, item.externalId);
        if (!item.externalId.isEmpty())
            m_byExternalId.insert(item.externalId, item.id);
        else if (m_file.text(row, QLatin1String("key")).isEmpty())
            m_byTitle.insert(titleKey(item), item.id);
        m_builder.ledger().add(LedgerKind::New, row.line, item.caption());
        remember(item.id, row);
        m_ranks.add(item);
        m_builder.put(std::move(item));
        return {};
    }

    Result<void> change(const Item &before, const CsvRow &row, const Item &read)
    {
        Item after = before;
        if (auto filled = m_filler.fillValues(after, row); !filled)
            return filled;
        after.key = before.key;
        if (!read.team.isNull())
            after.team = read.team;
        if (!read.objective.isNull())
            after.objective = read.objective;
        const bool isMoved = !read.plan.isNull() && read.plan != before.plan;
        if (isMoved)
            after.plan = read.plan;
        if (auto kept = check(after); !kept)
            return kept;
        m_builder.ledger().add(before == after ? LedgerKind::Unchanged : LedgerKind::Changed, row.line,
                               before.caption(), changesInWords(m_builder.next(), before, after));
        remember(before.id, row);
        if (isMoved)
            m_ranks.add(after);
        m_builder.putChanged(before, after);
        return {};
    }

    Result<void> check(const Item &item) const
    {
        const ChangeSet change = ChangeSet().add(item);
        if (auto kept = checkFields(m_builder.next(), change); !kept)
            return kept;
        return checkItems(m_builder.next(), change);
    }

    void remember(const Id<Item> &id, const CsvRow &row)
    {
        m_lines.add(id, row.line);
        if (const QString links = m_file.text(row, dependenciesTarget); !links.isEmpty())
            m_links.push_back({id, links, row.line});
    }

    const CsvImport &m_file;
    ImportBuilder &m_builder;
    RowFiller<Item> m_filler;
    RankMaker m_ranks;
    QHash<QString, Id<Item>> m_byExternalId;
    QMultiHash<QString, Id<Item>> m_byTitle;
    LinesSeen<Item> m_lines;
    std::vector<WantedLinks> m_links;
};

} // namespace

bool importItems(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    ItemsImport import(file, builder);
    NoProgress quiet;
    eachRow(file.table, quiet, [&](const CsvRow &row) { import.reserve(row); });
    if (!eachRow(file.table, progress, [&](const CsvRow &row) { import.read(row); }))
        return false;
    import.finish();
    return true;
}

} // namespace fairlead
