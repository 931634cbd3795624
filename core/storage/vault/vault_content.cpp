// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_content.h"

#include "core/workspace/row_json.h"

#include <QJsonDocument>

namespace fairlead::vault_content {

using vault_format::FrameType;
using vault_format::Keys;

namespace {

constexpr const char *kindKeys[] = {"do", "undo", "redo"}; // in the order of EntryKind

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class Row> Piece recordPiece(const Keys &keys, const Row &row)
{
    const QJsonObject object{{QStringLiteral("table"), QLatin1String(Row::table)},
                             {QStringLiteral("row"), toJson(row)}};
    return {FrameType::Record, recordName(keys, Row::table, row.id.uuid()), compact(object)};
}

template <class Row> Piece removalPiece(const Keys &keys, const Row &row)
{
    const QJsonObject object{{QStringLiteral("table"), QLatin1String(Row::table)},
                             {QStringLiteral("id"), row.id.toString()}};
    return {FrameType::Removal, recordName(keys, Row::table, row.id.uuid()), compact(object)};
}

QByteArray numberedName(const Keys &keys, QByteArrayView kind, qint64 seq)
{
    return sealing::nameOf(keys.names, kind, QByteArray::number(seq));
}

VaultError notItself()
{
    return vault_format::faulty(
        VaultFault::Swapped, Text::tr("The vault was altered: a record is not the one that its name says."));
}

VaultError unreadable(const QString &what)
{
    return vault_format::faulty(VaultFault::Altered,
                                Text::tr("A record of the vault cannot be read: %1").arg(what));
}

} // namespace

QByteArray recordName(const Keys &keys, const char *table, const QUuid &id)
{
    return sealing::nameOf(keys.names, table, id.toRfc4122());
}

QByteArray editsName(const Keys &keys, qint64 seq)
{
    return numberedName(keys, "edits", seq);
}

Piece entryPiece(const Keys &keys, const JournalEntry &entry)
{
    const QJsonObject object{{QStringLiteral("seq"), entry.seq},
                             {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("sentence"), entry.sentence},
                             {QStringLiteral("kind"), QLatin1String(kindKeys[size_t(entry.kind)])},
                             {QStringLiteral("target"), entry.target}};
    return {FrameType::Entry, numberedName(keys, "entry", entry.seq), compact(object)};
}

Piece editsPiece(const Keys &keys, qint64 seq, const PrivateChanges &changes)
{
    return {FrameType::Edits, editsName(keys, seq), toJson(changes)};
}

std::vector<Piece> piecesOf(const Keys &keys, const JournalEntry &entry, const PrivateChanges &changes)
{
    std::vector<Piece> pieces;
    for (const AnyPrivateEdit &any : changes.edits) {
        pieces.push_back(any.visit([&](const auto &edit) {
            return edit.after ? recordPiece(keys, *edit.after) : removalPiece(keys, *edit.before);
        }));
    }
    pieces.push_back(entryPiece(keys, entry));
    pieces.push_back(editsPiece(keys, entry.seq, changes));
    return pieces;
}

std::vector<Piece> piecesOf(const Keys &keys, const PrivateRecords &records)
{
    std::vector<Piece> pieces;
    PrivateKinds::all([&]<class Row>() {
        for (const Row &row : records.rows<Row>())
            pieces.push_back(recordPiece(keys, row));
    });
    return pieces;
}

VaultResult<void> takeRecord(const Keys &keys, const QByteArray &name, const QByteArray &plain,
                             PrivateRecords &records)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(plain, &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(unreadable(error.errorString()));
    VaultResult<void> taken = std::unexpected(vault_format::faulty(
        VaultFault::TooNew,
        Text::tr("The vault holds records of a kind that this version of Fairlead does not know.")));
    PrivateKinds::withTable(object.value(QLatin1String("table")).toString(), [&]<class Row>() {
        auto row = rowFromJson<Row>(object.value(QLatin1String("row")).toObject());
        if (!row)
            taken = std::unexpected(unreadable(row.error().message));
        else if (recordName(keys, Row::table, row->id.uuid()) != name)
            taken = std::unexpected(notItself());
        else {
            records.rows<Row>().insert(*std::move(row));
            taken = {};
        }
    });
    return taken;
}

VaultResult<JournalEntry> entryOf(const QByteArray &plain)
{
    const QJsonObject object = QJsonDocument::fromJson(plain).object();
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const auto kind =
        std::ranges::find(kindKeys, text("kind"), [](const char *key) { return QLatin1String(key); });
    JournalEntry entry{object.value(QLatin1String("seq")).toInteger(),
                       QDateTime::fromString(text("at"), Qt::ISODateWithMs),
                       QString(),
                       text("sentence"),
                       EntryKind::Do,
                       object.value(QLatin1String("target")).toInteger()};
    if (entry.seq < 1 || !entry.at.isValid() || kind == std::end(kindKeys))
        return std::unexpected(unreadable(Text::tr("an entry of its journal.")));
    entry.kind = EntryKind(kind - std::begin(kindKeys));
    return entry;
}

} // namespace fairlead::vault_content
