// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_import_operations.h"

#include "core/exchange/csv_import_known.h"
#include "core/workspace/field_rules.h"

#include <QRegularExpression>
#include <variant>

namespace fairlead {

namespace {

/// What names a row of a kind, so that a second import changes it and adds none; empty: nothing does.
template <class Row> QString nameOf(const Row &row)
{
    [[maybe_unused]] const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    if constexpr (std::is_same_v<Row, ServiceDay>)
        return QString(row.service.toString() + row.slo.toString() + day(row.on));
    else if constexpr (std::is_same_v<Row, CostSample>)
        return QString(row.service.toString() + u'/' + row.account + u'/' + day(row.month));
    else if constexpr (std::is_same_v<Row, KpiSample>)
        return QString(row.series.toString() + day(row.from));
    else if constexpr (requires { row.externalId; })
        return row.externalId.isEmpty() ? QString() : QString(QStringLiteral("id ") + folded(row.externalId));
    else
        return {};
}

template <class Row> QString keyOf(const Row &row)
{
    if constexpr (requires { row.key; })
        return row.key.isEmpty() ? QString() : QString(QStringLiteral("key ") + row.key);
    else
        return {};
}

/// One table of one kind of row.
template <class Row> class TableImport {
public:
    TableImport(const CsvImport &file, ImportBuilder &builder) : m_builder(builder), m_filler(file, builder)
    {
        for (const Row &row : builder.base().rows<Row>()) {
            m_known.insert(nameOf(row), row.id);
            m_known.insert(keyOf(row), row.id);
            if constexpr (std::is_same_v<Row, Service>)
                m_known.insert(QString(QStringLiteral("name ") + folded(row.name)), row.id);
        }
        m_known.remove(QString());
    }

    void take(const CsvRow &cells)
    {
        Row read;
        if (auto filled = fill(read, cells); !filled)
            return refuse(cells, read, filled.error().message);
        const Id<Row> id = known(read);
        const Row *before = m_builder.next().template find<Row>(id);
        if (const qsizetype line = id.isNull() ? 0 : m_lines.before(id); line > 0)
            return refuse(cells, read, sameAsLine(cells.line, line));
        Row row = before ? *before : read;
        if (before) { // once more, so that empty cells leave what is there
            if (auto filled = fill(row, cells); !filled)
                return refuse(cells, read, filled.error().message);
        } else {
            row.id = Id<Row>::create();
            giveKey(row);
        }
        keep(before, row, cells);
    }

private:
    Result<void> fill(Row &row, const CsvRow &cells) const
    {
        if (auto filled = m_filler.fillValues(row, cells); !filled)
            return filled;
        for (const References which : {References::MustExist, References::AreMade}) {
            if (auto filled = m_filler.fillReferences(row, cells, which); !filled)
                return filled;
        }
        if constexpr (std::is_same_v<Row, CostSample>)
            row.month = row.month.isValid() ? QDate(row.month.year(), row.month.month(), 1) : QDate();
        return {};
    }

    Id<Row> known(const Row &row) const
    {
        QStringList names{keyOf(row), nameOf(row)};
        if constexpr (std::is_same_v<Row, Service>)
            names.append(QString(QStringLiteral("name ") + folded(row.name)));
        for (const QString &name : names) {
            if (!name.isEmpty() && m_known.contains(name))
                return m_known.value(name);
        }
        return {};
    }

    void giveKey(Row &row)
    {
        if constexpr (requires { row.key; }) {
            if (!m_keys)
                m_keys.emplace(m_builder.next());
            if (row.key.isEmpty())
                row.key = m_keys->next();
            else
                m_keys->take(row.key);
        }
    }

    void keep(const Row *before, const Row &row, const CsvRow &cells)
    {
        if (auto kept = checkFields(m_builder.next(), ChangeSet().add(row)); !kept)
            return refuse(cells, row, kept.error().message);
        m_lines.add(row.id, cells.line);
        m_known.insert(nameOf(row), row.id);
        m_known.remove(QString());
        const bool isSame = before && *before == row;
        const QString changed =
            before && !isSame ? changesInWords(m_builder.next(), *before, row) : QString();
        m_builder.ledger().add(isSame       ? LedgerKind::Unchanged
                                   : before ? LedgerKind::Changed
                                            : LedgerKind::New,
                               cells.line, row.caption(), changed);
        if (!isSame)
            m_builder.put(row);
    }

    void refuse(const CsvRow &cells, const Row &row, const QString &why)
    {
        m_builder.ledger().refuse(cells.line, row.caption(), why);
    }

    ImportBuilder &m_builder;
    RowFiller<Row> m_filler;
    QHash<QString, Id<Row>> m_known;
    LinesSeen<Row> m_lines;
    std::conditional_t<requires(Row row) { row.key; }, std::optional<KeyMaker<Row>>, std::monostate> m_keys;
};

/// Costs come line by line of a bill (FOCUS): what is of one service, account and month is one sum.
bool importCosts(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    const RowFiller<CostSample> filler(file, builder);
    QMap<QString, std::pair<CostSample, qsizetype>> sums;
    const bool isDone = eachRow(file.table, progress, [&](const CsvRow &cells) {
        CostSample cost;
        auto filled = filler.fillValues(cost, cells);
        if (filled)
            filled = filler.fillReferences(cost, cells, References::MustExist);
        if (filled && !cost.month.isValid())
            filled = fail(Error::invalid(Text::tr("There is no month.")));
        if (!filled)
            return builder.ledger().refuse(cells.line, cost.account, filled.error().message);
        cost.month = QDate(cost.month.year(), cost.month.month(), 1);
        const auto found = sums.find(nameOf(cost));
        if (found == sums.end()) {
            sums.insert(nameOf(cost), {cost, cells.line});
            return;
        }
        found->first.cost += cost.cost;
        if (cost.requests)
            found->first.requests = found->first.requests.value_or(0) + *cost.requests;
    });
    QHash<QString, const CostSample *> known;
    for (const CostSample &cost : builder.base().rows<CostSample>())
        known.insert(nameOf(cost), &cost);
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it) {
        const CostSample *before = known.value(it.key());
        CostSample cost = it->first;
        cost.id = before ? before->id : Id<CostSample>::create();
        if (before && !cost.requests)
            cost.requests = before->requests;
        const bool isSame = before && *before == cost;
        builder.ledger().add(isSame       ? LedgerKind::Unchanged
                                 : before ? LedgerKind::Changed
                                          : LedgerKind::New,
                             it->second, QString(cost.account + u' ' + cost.caption()));
        if (!isSame)
            builder.put(cost);
    }
    return isDone;
}

/// Values of KPIs: the series is found by the KPI and its scope, and made where it is new.
class KpiImport {
public:
    KpiImport(const CsvImport &file, ImportBuilder &builder)
        : m_file(file)
        , m_builder(builder)
        , m_rest(withoutPeriod(file))
        , m_filler(m_rest, builder)
    {
        for (const KpiSample &sample : builder.base().rows<KpiSample>())
            m_known.insert(nameOf(sample), sample.id);
    }

    void take(const CsvRow &cells)
    {
        const QString shown = QString(m_file.text(cells, kpiTarget) + u' ' + m_file.text(cells, scopeTarget)
                                      + u' ' + m_file.text(cells, QLatin1String("from")))
                                  .simplified();
        const auto read = sampleIn(cells);
        if (!read)
            return m_builder.ledger().refuse(cells.line, shown, read.error().message);
        const Id<KpiSample> id = m_known.value(nameOf(*read));
        const KpiSample *before = m_builder.base().find(id);
        if (const qsizetype line = id.isNull() ? 0 : m_lines.before(id); line > 0)
            return m_builder.ledger().refuse(cells.line, shown, sameAsLine(cells.line, line));
        KpiSample sample = *read;
        sample.id = id.isNull() ? Id<KpiSample>::create() : id;
        sample.source = SampleSource::Import;
        const bool isSame = before && *before == sample;
        m_builder.ledger().add(isSame       ? LedgerKind::Unchanged
                                   : before ? LedgerKind::Changed
                                            : LedgerKind::New,
                               cells.line, shown);
        m_known.insert(nameOf(sample), sample.id);
        m_lines.add(sample.id, cells.line);
        if (!isSame)
            m_builder.put(sample);
    }

private:
    /// The period is read here: "2026-Q1" is no date.
    static CsvImport withoutPeriod(CsvImport file)
    {
        for (MappedColumn &column : file.mapping.columns) {
            if (column.target == u"from")
                column.target.clear();
        }
        return file;
    }

    Result<KpiSample> sampleIn(const CsvRow &cells)
    {
        KpiSample sample;
        if (auto filled = m_filler.fillValues(sample, cells); !filled)
            return fail(filled.error());
        sample.from = firstDayOfPeriod(m_file.text(cells, QLatin1String("from")), m_file.reading);
        if (!sample.from.isValid())
            return fail(Error::invalid(
                Text::tr("The period is none; expected 2026-03, 2026-Q1, 2026-W05 or a date.")));
        const auto kpi = kpiIn(m_file.text(cells, kpiTarget));
        if (!kpi)
            return fail(kpi.error());
        const auto series = seriesOf(**kpi, m_file.text(cells, scopeTarget), cells.line);
        if (!series)
            return fail(series.error());
        sample.series = *series;
        if (sample.denominator && sample.denominator->units() <= 0)
            return fail(
                Error::invalid(Text::tr("The denominator is not above zero: that is no data, not 0 %.")));
        if (sample.numerator && sample.denominator) { // never what the file says beside them
            const double factor = (*kpi)->unit == u"%" ? 100 : 1;
            sample.value = Measure::of(sample.numerator->value() / sample.denominator->value() * factor);
        }
        if (!sample.value)
            return fail(
                Error::invalid(Text::tr("There is no value; expected one, or numerator and denominator.")));
        return sample;
    }

    Result<const KpiDefinition *> kpiIn(const QString &text) const
    {
        for (const KpiDefinition &kpi : m_builder.next().rows<KpiDefinition>()) {
            if (folded(kpi.key) == folded(text) || folded(kpi.name) == folded(text))
                return &kpi;
        }
        return fail(Error::notFound(
            Text::tr("There is no KPI called %1; expected a key such as K07.").arg(quoted(text))));
    }

    Result<Id<KpiSeries>> seriesOf(const KpiDefinition &kpi, const QString &scope, qsizetype line)
    {
        KpiSeries wanted;
        wanted.kpi = kpi.id;
        wanted.frequency = kpi.frequency;
        wanted.unit = kpi.unit;
        wanted.name = scope.isEmpty() ? kpi.name : QString(kpi.name + QStringLiteral(" · ") + scope);
        if (!scope.isEmpty() && !findScope(scope, wanted)) {
            for (const KpiSeries &series : m_builder.next().rows<KpiSeries>()) {
                if (series.kpi == kpi.id
                    && (folded(series.name) == folded(scope) || folded(series.part) == folded(scope)))
                    return series.id;
            }
            return fail(
                Error::notFound(Text::tr("%1 is no team, tier, service or series; expected one of them.")
                                    .arg(quoted(scope))));
        }
        for (const KpiSeries &series : m_builder.next().rows<KpiSeries>()) {
            if (series.kpi == wanted.kpi && series.scope == wanted.scope && series.team == wanted.team
                && series.tier == wanted.tier && series.service == wanted.service && series.part.isEmpty())
                return series.id;
        }
        wanted.id = Id<KpiSeries>::create();
        m_builder.put(wanted);
        m_builder.ledger().note(line, wanted.name, Text::tr("The series is new: made with the import."));
        return wanted.id;
    }

    /// Teams, tiers and services; never people: the scope of a KPI has no such value (GR1).
    bool findScope(const QString &text, KpiSeries &series) const
    {
        const auto in = [&]<class Row>(KpiScope scope, Id<Row> KpiSeries::*member) {
            for (const Row &row : m_builder.next().rows<Row>()) {
                if (folded(row.key) == folded(text) || folded(row.name) == folded(text)) {
                    series.scope = scope;
                    series.*member = row.id;
                    return true;
                }
            }
            return false;
        };
        return in(KpiScope::Service, &KpiSeries::service) || in(KpiScope::Team, &KpiSeries::team)
            || in(KpiScope::Tier, &KpiSeries::tier);
    }

    const CsvImport &m_file;
    ImportBuilder &m_builder;
    CsvImport m_rest;
    RowFiller<KpiSample> m_filler;
    QHash<QString, Id<KpiSample>> m_known;
    LinesSeen<KpiSample> m_lines;
};

} // namespace

bool isReadFromTables(ImportKind kind, const FieldInfo &field)
{
    const std::string_view key = field.key;
    if (field.isInternal || key == "source" || key == "series" || key == "other_keys")
        return false;
    const bool isPerson = field.reference && std::string_view(field.reference) == Person::table;
    return !isPerson || kind == ImportKind::Services;
}

bool importOperations(const CsvImport &file, ImportBuilder &builder, Progress &progress)
{
    if (file.mapping.kind == ImportKind::Costs)
        return importCosts(file, builder, progress);
    if (file.mapping.kind == ImportKind::KpiSamples) {
        KpiImport import(file, builder);
        return eachRow(file.table, progress, [&](const CsvRow &cells) { import.take(cells); });
    }
    bool isDone = false;
    withOperationsRow(file.mapping.kind, [&]<class Row>() {
        TableImport<Row> import(file, builder);
        isDone = eachRow(file.table, progress, [&](const CsvRow &cells) { import.take(cells); });
    });
    return isDone;
}

QDate firstDayOfPeriod(const QString &text, const ValueReading &reading)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})-?(?:(Q)([1-4])|(W)(\\d{1,2})|(\\d{2}))$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return parseDate(text, reading.dateOrder).value_or(QDate());
    const int year = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return QDate(year, 3 * match.captured(3).toInt() - 2, 1);
    if (match.captured(4).isEmpty())
        return QDate(year, match.captured(6).toInt(), 1);
    const QDate fourth(year, 1, 4); // lies in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek()).addDays(7 * (match.captured(5).toInt() - 1));
    int weekYear = 0;
    return monday.weekNumber(&weekYear) == match.captured(5).toInt() && weekYear == year ? monday : QDate();
}

} // namespace fairlead
