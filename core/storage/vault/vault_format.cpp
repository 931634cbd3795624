// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_format.h"

#include "core/vault/recovery_code.h"

#include <QtEndian>

namespace fairlead::vault_format {

namespace {

constexpr QByteArrayView magic("FAIRLEAD-VAULT\r\n");
constexpr qsizetype versionPlace = 16;
constexpr qsizetype namePlace = 24;
static_assert(namePlace + sealing::nameSize == slotsBegin);

/// Numbers that subkeys are derived with; never changed.
enum SubkeyNumber : quint64 { SealNumber = 1, NamesNumber = 2 };

template <class Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <class Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

QByteArrayView part(QByteArrayView bytes, qsizetype at, qsizetype size)
{
    return bytes.sliced(at, size);
}

QByteArray digestOf(QByteArrayView bytes)
{
    sealing::Digest digest;
    digest.add(bytes);
    return digest.result();
}

/// What a wrapped key is bound to: the vault, which of the two slots it is in, and what deriving its key
/// costs.
QByteArray slotAssociated(QByteArrayView vault, int slot, const KeyCost &cost, QByteArrayView salt)
{
    QByteArray bytes("fairlead vault key");
    bytes.append(vault).append(char(slot));
    append(bytes, cost.passes);
    append(bytes, cost.bytes);
    return bytes.append(salt);
}

Result<QByteArray> slotOf(int slot, const QByteArray &vault, const Keys &keys, const Secret &secret,
                          const KeyCost &cost)
{
    const QByteArray salt = sealing::randomBytes(sealing::saltSize);
    const Secret key = sealing::keyFrom(secret, salt, cost);
    if (key.isEmpty()) {
        return fail(Error::unavailable(Text::tr("There is not enough free memory to derive the key (%1 MiB).")
                                           .arg(cost.bytes / (1024 * 1024))));
    }
    QByteArray bytes;
    append(bytes, cost.passes);
    append(bytes, cost.bytes);
    bytes.append(salt);
    return bytes.append(sealing::wrapped(key, keys.data, slotAssociated(vault, slot, cost, salt)));
}

QByteArray headAssociated(const QByteArray &vault, quint64 parity)
{
    return QByteArray("fairlead vault head").append(vault).append(char(parity));
}

QByteArray frameAssociated(const QByteArray &vault, QByteArrayView prefix)
{
    return QByteArray("fairlead vault frame").append(vault).append(prefix);
}

} // namespace

VaultError faulty(VaultFault fault, const QString &sentence)
{
    const bool isRefusal = fault == VaultFault::Unavailable || fault == VaultFault::WrongPassphrase;
    const auto kind = isRefusal          ? Error::Kind::Unavailable
        : fault == VaultFault::NotThere  ? Error::Kind::NotFound
        : fault == VaultFault::NotAVault ? Error::Kind::Malformed
        : fault == VaultFault::TooNew    ? Error::Kind::TooNew
                                         : Error::Kind::Damaged;
    return {fault, Error{kind, sentence}};
}

Keys Keys::of(Secret data)
{
    Secret seal = sealing::subkey(data, SealNumber);
    Secret names = sealing::subkey(data, NamesNumber);
    return {std::move(data), std::move(seal), std::move(names)};
}

Result<QByteArray> preamble(const QByteArray &vault, const Keys &keys, const Secret &passphrase,
                            const Secret &recovery, const KeyCost &cost)
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, version);
    append(bytes, quint32(0));
    bytes.append(vault);
    for (const auto &[slot, secret] : {std::pair{0, &passphrase}, std::pair{1, &recovery}}) {
        const auto wrapped = slotOf(slot, vault, keys, *secret, cost);
        if (!wrapped)
            return fail(wrapped.error());
        bytes.append(*wrapped);
    }
    return bytes.append(digestOf(bytes));
}

QByteArray vaultName(QByteArrayView file)
{
    return part(file, namePlace, sealing::nameSize).toByteArray();
}

VaultResult<void> checkPreamble(QByteArrayView file)
{
    const qsizetype common = std::min(file.size(), magic.size());
    const bool beginsRight = file.first(common) == magic.first(common);
    if (file.size() < framesBegin) {
        return std::unexpected(
            beginsRight
                ? faulty(VaultFault::Truncated, Text::tr("The vault's file ends before its first record."))
                : faulty(VaultFault::NotAVault, Text::tr("This file is no vault.")));
    }
    const qsizetype digested = preambleSize - sealing::digestSize;
    const QByteArrayView stored = part(file, digested, sealing::digestSize);
    if (beginsRight && numberAt<quint32>(file, versionPlace) == version
        && digestOf(file.first(digested)) == stored)
        return {};
    // A flipped bit in beginning or version is told from another file and a newer version: with ours in their
    // place the digest fits.
    QByteArray repaired = magic.toByteArray();
    append(repaired, version);
    repaired.append(part(file, repaired.size(), digested - repaired.size()));
    if (digestOf(repaired) != stored && !beginsRight)
        return std::unexpected(faulty(VaultFault::NotAVault, Text::tr("This file is no vault.")));
    if (digestOf(repaired) != stored && numberAt<quint32>(file, versionPlace) != version) {
        return std::unexpected(
            faulty(VaultFault::TooNew, Text::tr("The vault was written by a newer version of Fairlead.")));
    }
    return std::unexpected(
        faulty(VaultFault::Altered,
               Text::tr("The beginning of the vault's file is not as it was written; no key can open it.")));
}

namespace {

std::optional<Head> headAt(const Keys &keys, QByteArrayView file, quint64 parity)
{
    const auto plain = sealing::unsealed(keys.seal, part(file, headPlace(parity), headSize),
                                         headAssociated(vaultName(file), parity));
    if (!plain || plain->size() != 3 * 8 + sealing::digestSize)
        return std::nullopt;
    const Head head{numberAt<quint64>(*plain, 0), numberAt<quint64>(*plain, 8), numberAt<quint64>(*plain, 16),
                    plain->sliced(24)};
    return head.counter % 2 == parity ? std::optional(head) : std::nullopt;
}

} // namespace

VaultResult<Keys> keysOf(QByteArrayView file, const VaultKey &key)
{
    const QByteArray vault = vaultName(file);
    if (key.kind == VaultKey::Kind::Keyring) {
        if (qsizetype(key.secret.size()) != sealing::keySize)
            return std::unexpected(faulty(VaultFault::WrongPassphrase,
                                          Text::tr("What the keyring holds is no key of a vault.")));
        Keys keys = Keys::of(key.secret.clone());
        if (!headAt(keys, file, 0) && !headAt(keys, file, 1)) {
            return std::unexpected(faulty(
                VaultFault::WrongPassphrase,
                Text::tr("The key in the keyring opens this vault no more; open it by its passphrase.")));
        }
        return keys;
    }
    const bool isCode = key.kind == VaultKey::Kind::RecoveryCode;
    const int slot = isCode ? 1 : 0;
    const QByteArrayView bytes = part(file, slotsBegin + slot * slotSize, slotSize);
    const KeyCost cost{numberAt<quint64>(bytes, 0), numberAt<quint64>(bytes, 8)};
    if (!cost.isReasonable())
        return std::unexpected(faulty(
            VaultFault::Altered, Text::tr("The vault's file asks for more memory or time than it may.")));
    const QByteArrayView salt = part(bytes, 16, sealing::saltSize);
    const Secret derived = sealing::keyFrom(key.secret, salt, cost);
    if (derived.isEmpty())
        return std::unexpected(faulty(VaultFault::Unavailable,
                                      Text::tr("There is not enough free memory to derive the key (%1 MiB).")
                                          .arg(cost.bytes / (1024 * 1024))));
    Secret data = sealing::unwrapped(derived, bytes.sliced(16 + sealing::saltSize),
                                     slotAssociated(vault, slot, cost, salt));
    if (data.isEmpty())
        return std::unexpected(faulty(VaultFault::WrongPassphrase,
                                      isCode ? Text::tr("This is not the recovery code of this vault.")
                                             : Text::tr("This is not the passphrase of this vault.")));
    return Keys::of(std::move(data));
}

QByteArray sealedHead(const Keys &keys, const QByteArray &vault, const Head &head)
{
    QByteArray plain;
    append(plain, head.counter);
    append(plain, head.length);
    append(plain, head.frames);
    plain.append(head.digest);
    return sealing::sealed(keys.seal, plain, headAssociated(vault, head.counter % 2));
}

QByteArray sealedFrame(const Keys &keys, const QByteArray &vault, Frame &frame, QByteArrayView plain)
{
    QByteArray bytes;
    append(bytes, quint32(sealing::sealedSize(plain.size())));
    append(bytes, quint32(frame.type));
    append(bytes, frame.number);
    append(bytes, frame.revision);
    bytes.append(frame.name);
    bytes.append(sealing::sealed(keys.seal, plain, frameAssociated(vault, bytes)));
    frame.size = bytes.size();
    return bytes;
}

std::optional<Frame> frameAt(QByteArrayView file, qsizetype begin)
{
    if (file.size() - begin < framePrefixSize)
        return std::nullopt;
    const auto size = qsizetype(numberAt<quint32>(file, begin));
    const auto type = numberAt<quint32>(file, begin + 4);
    if (size < sealing::sealedSize(0) || size > file.size() - begin - framePrefixSize
        || type < quint32(FrameType::Record) || type > quint32(FrameType::Edits))
        return std::nullopt;
    return Frame{FrameType(type),
                 numberAt<quint64>(file, begin + 8),
                 numberAt<quint64>(file, begin + 16),
                 part(file, begin + 24, sealing::nameSize).toByteArray(),
                 begin,
                 framePrefixSize + size};
}

std::optional<QByteArray> contentOf(const Keys &keys, const QByteArray &vault, QByteArrayView frame)
{
    return sealing::unsealed(keys.seal, frame.sliced(framePrefixSize),
                             frameAssociated(vault, frame.first(framePrefixSize)));
}

// ---- checking a whole file

namespace {

VaultError altered(qsizetype place)
{
    return faulty(
        VaultFault::Altered,
        Text::tr("The vault was altered: the bytes of record %1 are not as they were written. Nothing was "
                 "changed; put back a copy of the file.")
            .arg(place + 1));
}

/// Why an end is missing, or why the digest does not fit though every frame up to there is authentic.
struct Walk {
    std::vector<Frame> frames; ///< authentic ones, in their order in the file
    bool isAltered = false;    ///< the one behind them is not authentic
    bool isCut = false;        ///< the file ends within the one behind them
};

Walk walk(const Keys &keys, QByteArrayView file, qsizetype begin, qsizetype end)
{
    Walk found;
    const QByteArray vault = vaultName(file);
    const QByteArrayView upTo = file.first(std::min(end, file.size()));
    while (begin < upTo.size()) {
        const auto frame = frameAt(upTo, begin);
        if (!frame) {
            // Its length leads beyond the end: the end is missing, or the length itself was altered.
            const bool couldBeCut = upTo.size() - begin < framePrefixSize
                || numberAt<quint32>(upTo, begin + 4) <= quint32(FrameType::Edits);
            found.isCut = couldBeCut && file.size() < end;
            found.isAltered = !found.isCut;
            return found;
        }
        if (!contentOf(keys, vault, part(upTo, begin, frame->size))) {
            found.isAltered = true;
            return found;
        }
        found.frames.push_back(*frame);
        begin += frame->size;
    }
    found.isCut = file.size() < end;
    return found;
}

/// What happened to a file whose digest does not fit, or which is too short.
VaultError diagnosis(const Keys &keys, QByteArrayView file, const Head &head)
{
    const Walk found = walk(keys, file, framesBegin, qsizetype(head.length));
    QHash<quint64, qsizetype> placeOf; // by number
    for (qsizetype place = 0; place < qsizetype(found.frames.size()); ++place)
        placeOf.insert(found.frames[size_t(place)].number, place);
    for (qsizetype place = 0; place < qsizetype(found.frames.size()); ++place) {
        const Frame &frame = found.frames[size_t(place)];
        if (frame.number == quint64(place) + 1)
            continue;
        const qsizetype home = qsizetype(frame.number) - 1;
        const bool isAtHomeToo =
            home < qsizetype(found.frames.size()) && found.frames[size_t(home)].number == frame.number;
        // An older frame twice, and the newer one gone: somebody put back what a record was before.
        if (isAtHomeToo && home < place) {
            return faulty(
                VaultFault::RolledBack,
                Text::tr("The vault was altered: in place %1 stands an older record, that of place %2. "
                         "Nothing was changed; put back a copy of the file.")
                    .arg(place + 1)
                    .arg(home + 1));
        }
        return faulty(
            VaultFault::Swapped,
            Text::tr("The vault was altered: record %1 stands in place %2. Nothing was changed; put back "
                     "a copy of the file.")
                .arg(home + 1)
                .arg(place + 1));
    }
    if (found.isAltered)
        return altered(qsizetype(found.frames.size()));
    if (found.isCut)
        return faulty(
            VaultFault::Truncated,
            Text::tr("The end of the vault's file is missing: %1 of %2 records are there. Nothing was "
                     "changed; put back a copy of the file.")
                .arg(found.frames.size())
                .arg(head.frames));
    // Every frame is authentic and in its place, and yet it is not the file that was written.
    return faulty(
        VaultFault::RolledBack,
        Text::tr("The vault was altered: some of its records are from an older state of it. Nothing was "
                 "changed; put back a copy of the file."));
}

/// Whether what lies behind the end is more than one change that was not finished: then the heads are older
/// than the file.
bool isTailOfOlderHeads(const Keys &keys, QByteArrayView file, const Head &head)
{
    const Walk tail = walk(keys, file, qsizetype(head.length), file.size());
    return std::ranges::count(tail.frames, FrameType::Entry, &Frame::type) > 1;
}

VaultResult<Head> newestHead(const Keys &keys, QByteArrayView file, bool acceptOlder)
{
    const auto even = headAt(keys, file, 0);
    const auto odd = headAt(keys, file, 1);
    if (even && odd && (even->counter + 1 == odd->counter || odd->counter + 1 == even->counter))
        return even->counter > odd->counter ? *even : *odd;
    if (acceptOlder && even.has_value() != odd.has_value())
        return even ? *even : *odd;
    return std::unexpected(faulty(
        VaultFault::Altered,
        Text::tr("The vault was altered, or writing it was cut off in the middle of its head. Nothing was "
                 "changed; put back a copy of the file, or open the last whole state of it.")));
}

} // namespace

VaultResult<Whole> checkFile(const Keys &keys, QByteArrayView file, bool acceptOlder)
{
    const auto head = newestHead(keys, file, acceptOlder);
    if (!head)
        return std::unexpected(head.error());
    if (qsizetype(head->length) < framesBegin || qsizetype(head->length) > file.size())
        return std::unexpected(diagnosis(keys, file, *head));
    sealing::Digest digest;
    digest.add(file.first(preambleSize));
    digest.add(part(file, framesBegin, qsizetype(head->length) - framesBegin));
    if (digest.result() != head->digest)
        return std::unexpected(diagnosis(keys, file, *head));
    Whole whole{*head, {}, file.size() > qsizetype(head->length)};
    if (whole.hasTail && !acceptOlder && isTailOfOlderHeads(keys, file, *head))
        return std::unexpected(
            faulty(VaultFault::RolledBack,
                   Text::tr("The vault was set back to an older state: there are later changes in "
                            "its file. Nothing was changed.")));
    // The digest fits, so the prefixes are what was written.
    const QByteArrayView upTo = file.first(qsizetype(head->length));
    for (qsizetype at = framesBegin; at < upTo.size();) {
        const auto frame = frameAt(upTo, at);
        if (!frame)
            return std::unexpected(altered(qsizetype(whole.frames.size())));
        at += frame->size;
        whole.frames.push_back(*frame);
    }
    return whole;
}

} // namespace fairlead::vault_format
