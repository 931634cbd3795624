// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/rank_paste.h"

#include "core/roadmap/rank.h"
#include "core/workspace/item_edits.h"

namespace fairlead {

namespace {

struct Columns {
    qsizetype title = -1;
    qsizetype days = -1;
    qsizetype investment = -1;
    bool hasHeader = false;
};

bool isNumber(const QString &cell, const QLocale &locale)
{
    bool ok = false;
    locale.toDouble(cell, &ok);
    if (!ok)
        QLocale::c().toDouble(cell, &ok);
    return ok;
}

Columns columnsOf(const QList<QStringList> &rows, const QLocale &locale)
{
    Columns columns;
    const QStringList first = rows.value(0);
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QString head = first[i].trimmed().toLower();
        for (const Field<Item> &field : Item::fields()) {
            if (head != QLatin1String(field.key) && head != field.title().toLower())
                continue;
            const QLatin1String key(field.key);
            if (key == QLatin1String("title"))
                columns.title = i;
            else if (key == QLatin1String("effort"))
                columns.days = i;
            else if (key == QLatin1String("investment"))
                columns.investment = i;
        }
    }
    columns.hasHeader = columns.title >= 0;
    if (columns.hasHeader)
        return columns;
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (columns.title < 0 && !first[i].trimmed().isEmpty() && !isNumber(first[i], locale))
            columns.title = i;
        else if (columns.days < 0 && isNumber(first[i], locale))
            columns.days = i;
    }
    return columns;
}

Effort effortFrom(const QString &cell, const QLocale &locale)
{
    bool ok = false;
    double days = locale.toDouble(cell.trimmed(), &ok);
    if (!ok)
        days = QLocale::c().toDouble(cell.trimmed(), &ok);
    return ok && days > 0 && days < 100000 ? Effort::of(days) : Effort();
}

InvestmentClass classFrom(const QString &cell)
{
    const QString wanted = cell.trimmed().toLower();
    const auto &all = Choices<InvestmentClass>::all;
    for (size_t i = 0; i < std::size(all); ++i) {
        if (wanted == QLatin1String(all[i].key)
            || wanted == QCoreApplication::translate(Item::table, all[i].label).toLower())
            return InvestmentClass(i);
    }
    return InvestmentClass::Feature;
}

} // namespace

Result<ChangeSet> pastedItems(const Workspace &workspace, const Id<Plan> &plan, const Id<Team> &team,
                              const QList<QStringList> &rows, const QLocale &locale)
{
    const Columns columns = columnsOf(rows, locale);
    ChangeSet changes;
    Workspace next = workspace;
    for (qsizetype i = columns.hasHeader ? 1 : 0; i < rows.size(); ++i) {
        const QString title = columns.title < 0 ? QString() : rows[i].value(columns.title).trimmed();
        if (title.isEmpty())
            continue;
        Item item = newItem(next, plan, team, title);
        if (columns.days >= 0)
            item.effort = effortFrom(rows[i].value(columns.days), locale);
        if (columns.investment >= 0)
            item.investment = classFrom(rows[i].value(columns.investment));
        next.rows<Item>().insert(item); // the next one gets the next key and rank
        changes.add(std::move(item));
    }
    if (changes.isEmpty())
        return fail(Error::malformed(
            Text::tr("The clipboard holds no row with a title; expected a table of items.")));
    changes.sentence = Text::tr("Paste %n item(s)", nullptr, int(changes.edits.size()));
    return changes;
}

} // namespace fairlead
