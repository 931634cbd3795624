// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

/// Private records in which every text is told apart from all others in the world, and a search for them.
namespace fairlead {

/// Texts that stand in one place each. Whatever holds one of them has been told something private.
class Canaries {
public:
    /// A new one; `where` it is put, for whoever finds it elsewhere.
    QString next(const QString &where)
    {
        QString letters;
        for (qsizetype rest = m_where.size(), i = 0; i < tail; ++i, rest /= 26)
            letters.prepend(QChar(u'a' + int(rest % 26)));
        m_where.append(where);
        return QLatin1String(mark) + letters;
    }
    /// Ids of private records tell of them too.
    void addId(const QUuid &id, const QString &where)
    {
        m_ids.insert(id.toByteArray(QUuid::WithoutBraces), where);
        m_rawIds.insert(qFromUnaligned<quint64>(id.toRfc4122().constData()), where);
    }
    /// What opens the vault.
    void addSecret(const QString &text, const QString &where)
    {
        m_secrets.insert(text.toUtf8().toLower(), where);
    }
    qsizetype count() const { return m_where.size(); }
    qsizetype ids() const { return m_ids.size(); }
    const QString &where(qsizetype number) const { return m_where.at(number); }

    /// Each canary in these bytes, in a line: as UTF-8 or Latin-1, as UTF-16 of either order, in any case.
    /// Only the first few of each way.
    QStringList in(const QByteArray &bytes) const
    {
        const QByteArray lower = bytes.toLower();
        QStringList found;
        for (const qsizetype width : {1, 2}) {
            const QByteArray needle = spread(QByteArray(mark).toLower(), width);
            for (qsizetype at = lower.indexOf(needle); at >= 0 && found.size() < few;
                 at = lower.indexOf(needle, at + 1))
                found.append(lineOf(lower, at, width));
        }
        for (qsizetype at = lower.indexOf('-'); at >= 0 && found.size() < few;
             at = lower.indexOf('-', at + 1)) {
            const auto known = m_ids.constFind(lower.mid(at - 8, 36));
            if (at >= 8 && known != m_ids.cend())
                found.append(QStringLiteral("the id of %1 at byte %2").arg(*known).arg(at - 8));
        }
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
            if (lower.contains(secret.key()) || lower.contains(spread(secret.key(), 2)))
                found.append(*secret);
        }
        return found;
    }
    /// Ids as the bytes they are, too: for databases.
    QStringList inDatabase(const QByteArray &bytes) const
    {
        QStringList found = in(bytes);
        for (qsizetype at = 0; at + 16 <= bytes.size() && found.size() < few; ++at) {
            const auto known = m_rawIds.constFind(qFromUnaligned<quint64>(bytes.constData() + at));
            if (known != m_rawIds.cend())
                found.append(QStringLiteral("the bytes of the id of %1 at byte %2").arg(*known).arg(at));
        }
        return found;
    }

private:
    static constexpr const char *mark = "Qxzvkj"; ///< in no language, nor by chance in what is compressed
    static constexpr qsizetype tail = 4;
    static constexpr qsizetype few = 5;

    static QByteArray spread(const QByteArray &text, qsizetype width)
    {
        QByteArray wide;
        for (const char letter : text) {
            if (width == 2 && !wide.isEmpty())
                wide.append('\0');
            wide.append(letter);
        }
        return wide;
    }
    QString lineOf(const QByteArray &lower, qsizetype at, qsizetype width) const
    {
        qsizetype number = 0;
        const qsizetype begin = at + QLatin1String(mark).size() * width;
        for (qsizetype i = 0; i < tail; ++i) {
            const char letter = lower.mid(begin + i * width, 1).append('\0').front();
            number = letter >= 'a' && letter <= 'z' && number >= 0 ? number * 26 + (letter - 'a') : -1;
        }
        const QString what =
            number >= 0 && number < count() ? where(number) : QStringLiteral("a piece of one");
        QString around = QString::fromLatin1(lower.mid(std::max<qsizetype>(0, at - 30), 90)).remove(QChar(0));
        return QStringLiteral("%1 as %2 at byte %3: …%4…")
            .arg(what, width == 1 ? QStringLiteral("UTF-8") : QStringLiteral("UTF-16"))
            .arg(at)
            .arg(around.simplified());
    }

    QStringList m_where; ///< by number
    QHash<QByteArray, QString> m_secrets;
    QHash<QByteArray, QString> m_ids;
    QHash<quint64, QString> m_rawIds; ///< by their first half
};

namespace canary_rows {

inline bool isText(const FieldInfo &field)
{
    return field.kind == Kind::Text || field.kind == Kind::LongText;
}

/// Every text of the workspace: a private row may name a competency or a dimension by it.
inline QSet<QString> textsOf(const Workspace &workspace)
{
    QSet<QString> texts;
    RowKinds::all([&]<class Row>() {
        for (const Row &row : workspace.rows<Row>()) {
            for (const Field<Row> &field : Row::fields()) {
                if (isText(field))
                    texts.insert(field.get(row).toString());
            }
        }
    });
    return texts;
}

template <class Row>
QVariant valueOf(const Field<Row> &field, const Workspace &workspace, const PrivateRecords &records)
{
    const auto firstOf = [](const auto &rows) {
        return rows.isEmpty() ? QVariant() : QVariant(rows.begin()->id.toString());
    };
    QVariant value;
    switch (field.kind) {
    case Kind::Reference: {
        const QString table = QLatin1String(field.reference);
        RowKinds::withTable(table, [&]<class Other>() { value = firstOf(workspace.rows<Other>()); });
        PrivateKinds::withTable(table, [&]<class Other>() { value = firstOf(records.rows<Other>()); });
        break;
    }
    case Kind::Date:
        value = QStringLiteral("2026-11-02");
        break;
    case Kind::Instant:
        value = QStringLiteral("2026-11-02T10:00:00.000Z");
        break;
    default:
        break;
    }
    return value;
}

/// A row of a kind that the sample has none of: about whom and what the other rows are.
template <class Row> Row inventedRow(const Workspace &workspace, const PrivateRecords &records)
{
    Row row;
    for (const Field<Row> &field : Row::fields()) {
        const QVariant value = valueOf(field, workspace, records);
        if (value.isValid() && !field.set(row, value))
            qFatal("%s.%s cannot be set", Row::table, field.key);
    }
    row.id = Id<Row>::named(QString::fromLatin1(Row::table));
    return row;
}

} // namespace canary_rows

/// The sample's private records and at least one of every kind, with a canary in front of every text. Ids,
/// choices, figures and dates are as they were; a text that names something of the workspace names it on, but
/// in the first row of its kind.
inline PrivateRecords recordsWithCanaries(const Workspace &workspace, Canaries &canaries)
{
    using namespace canary_rows;
    PrivateRecords records = *marloweQuayPrivate();
    const QSet<QString> names = textsOf(workspace);
    PrivateKinds::all([&]<class Row>() {
        if (records.rows<Row>().isEmpty())
            records.rows<Row>().insert(inventedRow<Row>(workspace, records));
        const std::vector<Row> rows(records.rows<Row>().begin(), records.rows<Row>().end());
        for (size_t number = 0; number < rows.size(); ++number) {
            Row row = rows[number];
            const QString where = QStringLiteral("%1 %2").arg(QLatin1String(Row::table)).arg(number);
            canaries.addId(row.id.uuid(), where);
            for (const Field<Row> &field : Row::fields()) {
                const QString text = isText(field) ? field.get(row).toString() : QString();
                const bool isKey = std::string_view(field.key) == "key";
                if (!isText(field) || (number > 0 && !isKey && !text.isEmpty() && names.contains(text)))
                    continue;
                const QString canary =
                    canaries.next(QStringLiteral("%1.%2").arg(where, QLatin1String(field.key)));
                if (!field.set(row, text.isEmpty() ? canary : canary + u' ' + text))
                    qFatal("%s.%s takes no text", Row::table, field.key);
            }
            records.rows<Row>().insert(row);
        }
    });
    return records;
}

/// One change that makes all of them.
inline PrivateChanges addingAll(const PrivateRecords &records, const QString &sentence)
{
    PrivateChanges changes{sentence, {}};
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records.rows<Row>())
            changes.add(row);
    });
    return changes;
}

} // namespace fairlead
