// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/vault_file.h"

#include "core/vault/recovery_code.h"

#include <QDir>

namespace fairlead {

using vault_content::Piece;
using vault_format::Frame;
using vault_format::FrameType;
using vault_format::Head;
using vault_format::Keys;

namespace {

constexpr qsizetype mostOutdated = 1024 * 1024;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// The newest entries, and those before them that one of them takes back or does again.
QList<JournalEntry> newestOf(const QList<JournalEntry> &entries)
{
    qsizetype from = std::max<qsizetype>(0, entries.size() - privateEntriesKept);
    for (qsizetype at = entries.size() - 1; at >= from; --at) {
        const qint64 target = entries.at(at).target;
        if (target > 0 && target < entries.at(from).seq)
            from = std::max<qsizetype>(0, from - qsizetype(entries.at(from).seq - target));
    }
    return entries.sliced(from);
}

} // namespace

VaultFile::VaultFile(Keep keep) : m_keep(std::move(keep)), m_identity(identityOf(m_keep.path)) { }

void VaultFile::note(const Frame &frame)
{
    Known &known = m_known[frame.name];
    m_live += frame.size - known.size;
    known = {frame.revision, frame.begin, frame.size};
}

VaultResult<VaultFile::Content> VaultFile::load(QByteArrayView file, bool acceptOlder)
{
    auto whole = vault_format::checkFile(m_keep.keys, file, acceptOlder);
    if (!whole)
        return std::unexpected(whole.error());
    m_head = whole->head;
    m_hasTail = whole->hasTail;
    m_digest = sealing::Digest();
    m_known.clear();
    m_live = 0;
    const QByteArrayView upTo = file.first(qsizetype(m_head.length));
    m_digest.add(upTo.first(vault_format::preambleSize));
    m_digest.add(upTo.sliced(vault_format::framesBegin));
    for (const Frame &frame : whole->frames)
        note(frame);
    Content content;
    for (const Frame &frame : whole->frames) {
        const bool isNewest = m_known.value(frame.name).begin == frame.begin;
        if (!isNewest || (frame.type != FrameType::Record && frame.type != FrameType::Entry))
            continue;
        auto plain = vault_format::contentOf(m_keep.keys, m_keep.vault, upTo.sliced(frame.begin, frame.size));
        if (!plain)
            return std::unexpected(vault_format::faulty(
                VaultFault::Altered, Text::tr("A record of the vault is not as it was written.")));
        VaultResult<void> taken;
        if (frame.type == FrameType::Record) {
            taken = vault_content::takeRecord(m_keep.keys, frame.name, *plain, content.records);
        } else if (const auto entry = vault_content::entryOf(*plain)) {
            content.entries.append(*entry);
        } else {
            taken = std::unexpected(entry.error());
        }
        sealing::wipe(*plain);
        if (!taken)
            return std::unexpected(taken.error());
    }
    return content;
}

Result<PrivateChanges> VaultFile::changes(qint64 seq)
{
    const auto known = m_known.constFind(vault_content::editsName(m_keep.keys, seq));
    if (known == m_known.constEnd())
        return fail(Error::notFound(Text::tr("The journal has no entry %1.").arg(seq)));
    const auto frame = m_keep.bytes.read(known->begin, known->size);
    if (!frame)
        return fail(frame.error());
    auto plain = frame->size() == known->size ? vault_format::contentOf(m_keep.keys, m_keep.vault, *frame)
                                              : std::nullopt;
    if (!plain)
        return fail(Error::damaged(
            Text::tr("“%1” was altered while it was open; nothing was changed.").arg(shown(m_keep.path))));
    auto changes = privateChangesFromJson(*plain);
    sealing::wipe(*plain);
    return changes;
}

Result<void> VaultFile::checkPlace() const
{
    if (!m_keep.lock)
        return fail(Error::unavailable(Text::tr("“%1” is open for reading only.").arg(shown(m_keep.path))));
    if (m_isBroken)
        return fail(Error::unavailable(
            Text::tr("The last change of “%1” may not be on the disk. Lock it and open it again.")
                .arg(shown(m_keep.path))));
    if (identityOf(m_keep.path) != m_identity) {
        return fail(Error::unavailable(Text::tr("“%1” was moved, removed or replaced while it was open; "
                                                "nothing was changed. Put it back, or open it again.")
                                           .arg(shown(m_keep.path))));
    }
    return {};
}

/// Seals the pieces as frames that follow `frames` others and begin at `begin`; wipes them.
QByteArray VaultFile::sealedPieces(const Keys &keys, std::vector<Piece> &pieces, quint64 frames,
                                   qsizetype begin, std::vector<Frame> &made) const
{
    QByteArray bytes;
    QHash<QByteArray, quint64> revisions; // of records that the pieces hold more than once
    for (Piece &piece : pieces) {
        quint64 &revision = revisions[piece.name];
        revision = (revision ? revision : m_known.value(piece.name).revision) + 1;
        Frame frame{piece.type, ++frames, revision, piece.name, begin + bytes.size()};
        bytes.append(vault_format::sealedFrame(keys, m_keep.vault, frame, piece.plain));
        sealing::wipe(piece.plain);
        made.push_back(frame);
    }
    return bytes;
}

Result<void> VaultFile::append(std::vector<Piece> pieces)
{
    if (auto there = checkPlace(); !there)
        return there;
    std::vector<Frame> made;
    const QByteArray bytes = sealedPieces(m_keep.keys, pieces, m_head.frames, qsizetype(m_head.length), made);
    sealing::Digest digest = m_digest;
    digest.add(bytes);
    const Head head{m_head.counter + 1, m_head.length + quint64(bytes.size()), m_head.frames + made.size(),
                    digest.result()};
    auto written = m_hasTail ? m_keep.bytes.cut(qint64(m_head.length)) : Result<void>();
    if (written)
        written = m_keep.bytes.write(qint64(m_head.length), bytes);
    if (written)
        written = m_keep.bytes.flush();
    if (!written) { // the heads still say where the file ends
        m_hasTail = true;
        return written;
    }
    written = m_keep.bytes.write(vault_format::headPlace(head.counter),
                                 vault_format::sealedHead(m_keep.keys, m_keep.vault, head));
    if (written)
        written = m_keep.bytes.flush();
    if (!written) {
        m_isBroken = true;
        return written;
    }
    m_hasTail = false;
    m_head = head;
    m_digest = digest;
    for (const Frame &frame : made)
        note(frame);
    return {};
}

Result<void> VaultFile::write(const JournalEntry &entry, const PrivateChanges &changes)
{
    return append(vault_content::piecesOf(m_keep.keys, entry, changes));
}

/// Makes the file anew with these pieces, in one step; the one before is there until then.
Result<void> VaultFile::replaceBy(const QByteArray &preamble, Keys keys, std::vector<Piece> pieces)
{
    const QString fresh = m_keep.path + QStringLiteral(".new");
    const Leftover leftover(fresh);
    auto bytes = VaultBytes::create(fresh);
    if (!bytes)
        return fail(bytes.error());
    std::vector<Frame> made;
    const QByteArray frames = sealedPieces(keys, pieces, 0, vault_format::framesBegin, made);
    sealing::Digest digest;
    digest.add(preamble);
    digest.add(frames);
    const Head head{m_head.counter + 1, quint64(vault_format::framesBegin + frames.size()), made.size(),
                    digest.result()};
    Head before = head; // both heads lead to the same state
    before.counter = m_head.counter;
    auto written = bytes->write(0, preamble);
    for (const Head &each : {before, head}) {
        if (written)
            written = bytes->write(vault_format::headPlace(each.counter),
                                   vault_format::sealedHead(keys, m_keep.vault, each));
    }
    if (written)
        written = bytes->write(vault_format::framesBegin, frames);
    if (written)
        written = bytes->flush();
    if (written)
        written = publish(fresh, m_keep.path);
    if (!written)
        return written;
    m_keep.bytes = *std::move(bytes);
    m_keep.keys = std::move(keys);
    m_identity = identityOf(m_keep.path);
    m_head = head;
    m_digest = digest;
    m_hasTail = false;
    m_isBroken = false;
    m_known.clear();
    m_live = 0;
    for (const Frame &frame : made)
        note(frame);
    return {};
}

Result<void> VaultFile::begin(const QByteArray &preamble)
{
    return replaceBy(preamble, Keys::of(m_keep.keys.data.clone()), {});
}

Result<void> VaultFile::purge(const JournalEntry &entry, const PrivateRecords &records)
{
    if (auto there = checkPlace(); !there)
        return there;
    const auto preamble = m_keep.bytes.read(0, vault_format::preambleSize);
    if (!preamble)
        return fail(preamble.error());
    auto pieces = vault_content::piecesOf(m_keep.keys, records);
    pieces.push_back(vault_content::entryPiece(m_keep.keys, entry));
    pieces.push_back(vault_content::editsPiece(m_keep.keys, entry.seq, {}));
    return replaceBy(*preamble, Keys::of(m_keep.keys.data.clone()), std::move(pieces));
}

bool VaultFile::isWorthRewriting() const
{
    const qsizetype outdated = qsizetype(m_head.length) - vault_format::framesBegin - m_live;
    return outdated > mostOutdated && outdated > m_live / 4;
}

/// What a rewriting keeps, named by `keys`.
Result<std::vector<Piece>> VaultFile::piecesKept(const Keys &keys, const Content &content)
{
    auto pieces = vault_content::piecesOf(keys, content.records);
    for (const JournalEntry &entry : newestOf(content.entries)) {
        const auto changes = this->changes(entry.seq);
        if (!changes)
            return fail(changes.error());
        pieces.push_back(vault_content::entryPiece(keys, entry));
        pieces.push_back(vault_content::editsPiece(keys, entry.seq, *changes));
    }
    return pieces;
}

Result<void> VaultFile::rewrite(const Content &content)
{
    if (auto there = checkPlace(); !there)
        return there;
    const auto preamble = m_keep.bytes.read(0, vault_format::preambleSize);
    auto pieces = piecesKept(m_keep.keys, content);
    if (!preamble || !pieces)
        return fail(preamble ? pieces.error() : preamble.error());
    return replaceBy(*preamble, Keys::of(m_keep.keys.data.clone()), *std::move(pieces));
}

Result<QString> VaultFile::changePassphrase(const VaultKey &present, const Secret &passphrase,
                                            const KeyCost &cost)
{
    if (auto there = checkPlace(); !there)
        return fail(there.error());
    const auto file = m_keep.bytes.readAll();
    if (!file)
        return fail(file.error());
    if (auto whole = vault_format::checkPreamble(*file); !whole)
        return fail(whole.error().error);
    const auto opening = vault_format::keysOf(*file, present);
    if (!opening || !std::ranges::equal(opening->data.bytes(), m_keep.keys.data.bytes()))
        return fail(Error::invalid(opening ? Text::tr("This is not the passphrase of this vault.")
                                           : opening.error().error.message));
    const auto content = load(*file, false);
    if (!content)
        return fail(content.error().error);
    const Keys keys = Keys::of(Secret::random(size_t(sealing::keySize)));
    const QString code = createRecoveryCode();
    const auto recovery = recoverySecret(code);
    const auto preamble = vault_format::preamble(m_keep.vault, keys, passphrase, *recovery, cost);
    if (!preamble)
        return fail(preamble.error());
    auto pieces = piecesKept(keys, *content);
    if (!pieces)
        return fail(pieces.error());
    if (auto replaced = replaceBy(*preamble, Keys::of(keys.data.clone()), *std::move(pieces)); !replaced)
        return fail(replaced.error());
    return code;
}

} // namespace fairlead
