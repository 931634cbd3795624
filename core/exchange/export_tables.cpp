// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_tables.h"

#include "core/exchange/feeds/catalogue_export.h"
#include "core/exchange/feeds/slo_import.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead {

namespace {

struct NamedKind {
    ExportKind kind;
    const char *key;
};

constexpr NamedKind namedKinds[] = {
    {ExportKind::CsvItems, "csv-items"}, {ExportKind::CsvPeople, "csv-people"},
    {ExportKind::CsvLeave, "csv-leave"}, {ExportKind::CsvDependencies, "csv-dependencies"},
    {ExportKind::Json, "json"},          {ExportKind::Catalogue, "catalogue"},
    {ExportKind::OpenSlo, "openslo"},    {ExportKind::Sloth, "sloth"},
};

template <class Row> QString keyOrEmpty(const Row &row)
{
    if constexpr (requires { row.key; })
        return row.key;
    else
        return {};
}

/// How other records name the record with that id.
QString nameOf(const Workspace &workspace, const char *table, const QString &id)
{
    QString name = id;
    RowKinds::withTable(QLatin1String(table), [&]<class Row>() {
        const Row *row = workspace.find(Id<Row>::fromString(id));
        if (row && !keyOrEmpty(*row).isEmpty())
            name = keyOrEmpty(*row);
    });
    return name;
}

QString plainNumber(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString csvValue(const Workspace &workspace, const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.kind) {
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return plainNumber(shownNumber(field, stored));
    case Kind::Boolean:
        return stored.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case Kind::Reference:
        return nameOf(workspace, field.reference, stored.toString());
    default:
        return stored.toString();
    }
}

bool looksLikeFormula(const FieldInfo &field, const QString &text)
{
    const bool isText = field.kind == Kind::Text || field.kind == Kind::LongText;
    return isText && !text.isEmpty() && QStringView(u"+-=@\t").contains(text.front());
}

QString quotedCell(QString text)
{
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes)
        return text;
    return QString(u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"');
}

template <class Row> QByteArray csvOf(const Workspace &workspace, const std::vector<const Row *> &rows)
{
    QStringList header;
    for (const Field<Row> &field : Row::fields()) {
        if (!field.isInternal)
            header.append(quotedCell(field.title()));
    }
    QString text = header.join(u',') + QStringLiteral("\r\n");
    for (const Row *row : rows) {
        QStringList cells;
        for (const Field<Row> &field : Row::fields()) {
            if (field.isInternal)
                continue;
            QString value = csvValue(workspace, field, field.get(*row));
            if (looksLikeFormula(field, value))
                value.prepend(u'\'');
            cells.append(quotedCell(value));
        }
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

template <class Row, class Order> std::vector<const Row *> sorted(const Workspace &workspace, Order order)
{
    std::vector<const Row *> rows;
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row *a, const Row *b) { return order(*a) < order(*b); });
    return rows;
}

QString personKey(const Workspace &workspace, const Id<Person> &id)
{
    return nameOf(workspace, Person::table, id.toString());
}

QString itemKey(const Workspace &workspace, const Id<Item> &id)
{
    return nameOf(workspace, Item::table, id.toString());
}

QJsonValue jsonValue(const Workspace &workspace, const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.kind) {
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return shownNumber(field, stored);
    case Kind::Integer:
        return stored.toLongLong();
    case Kind::Boolean:
        return stored.toBool();
    case Kind::Reference:
        return nameOf(workspace, field.reference, stored.toString());
    default:
        return stored.toString();
    }
}

template <class Row> QJsonObject jsonOf(const Workspace &workspace, const Row &row)
{
    QJsonObject object;
    const Row defaults{};
    for (const Field<Row> &field : Row::fields()) {
        const QVariant value = field.get(row);
        if (field.kind != Kind::Identity && value != field.get(defaults))
            object.insert(QLatin1String(field.key), jsonValue(workspace, field, value));
    }
    if (keyOrEmpty(row).isEmpty())
        object.insert(QStringLiteral("id"), row.id.toString());
    return object;
}

} // namespace

QString exportKey(ExportKind kind)
{
    for (const NamedKind &each : namedKinds) {
        if (each.kind == kind)
            return QLatin1String(each.key);
    }
    return {};
}

QStringList exportKeys()
{
    QStringList keys;
    for (const NamedKind &each : namedKinds)
        keys.append(QLatin1String(each.key));
    return keys;
}

Result<ExportKind> exportKindFrom(const QString &key)
{
    for (const NamedKind &each : namedKinds) {
        if (key == QLatin1String(each.key))
            return each.kind;
    }
    return fail(Error::invalid(Text::tr("“%1” is not a kind of export; expected one of %2.")
                                   .arg(key.left(60), exportKeys().join(QStringLiteral(", ")))));
}

QByteArray exportCsv(const Workspace &workspace, ExportKind kind)
{
    switch (kind) {
    case ExportKind::CsvItems:
        return csvOf(workspace, sorted<Item>(workspace, [](const Item &item) {
                         return std::tuple(item.plan, item.rank, item.key);
                     }));
    case ExportKind::CsvPeople:
        return csvOf(workspace, sorted<Person>(workspace, [](const Person &person) { return person.key; }));
    case ExportKind::CsvLeave:
        return csvOf(workspace, sorted<Leave>(workspace, [&](const Leave &leave) {
                         return std::tuple(personKey(workspace, leave.person), leave.from);
                     }));
    case ExportKind::CsvDependencies:
        return csvOf(workspace, sorted<Dependency>(workspace, [&](const Dependency &link) {
                         return std::tuple(itemKey(workspace, link.successor),
                                           itemKey(workspace, link.predecessor), link.type);
                     }));
    default:
        return {};
    }
}

QByteArray exportYaml(const Workspace &workspace, ExportKind kind)
{
    switch (kind) {
    case ExportKind::Catalogue:
        return catalogueYaml(workspace).toUtf8();
    case ExportKind::OpenSlo:
        return objectivesYaml(workspace, SloFormat::OpenSlo).toUtf8();
    case ExportKind::Sloth:
        return objectivesYaml(workspace, SloFormat::Sloth).toUtf8();
    default:
        return {};
    }
}

QByteArray exportJson(const Workspace &workspace, const QDateTime &at)
{
    QJsonObject tables;
    RowKinds::all([&]<class Row>() {
        QJsonArray rows;
        for (const Row &row : workspace.rows<Row>())
            rows.append(jsonOf(workspace, row));
        if (!rows.isEmpty())
            tables.insert(QLatin1String(Row::table), rows);
    });
    const QJsonObject step{
        {QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("sentence"), Text::tr("Export of “%1”").arg(workspace.settings().name)},
        {QStringLiteral("add"), tables}};
    return QJsonDocument(QJsonArray{step}).toJson(QJsonDocument::Indented);
}

} // namespace fairlead
