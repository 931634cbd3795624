// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_code.h"

#include "core/vault/sealing.h"

namespace fairlead {

namespace {

// Crockford's alphabet: no I, L, O and U.
constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype groupSize = 4;
constexpr qsizetype groups = 7;
constexpr qsizetype codeSize = groupSize * groups; // 140 bits
constexpr qsizetype randomSize = 16;
constexpr int bitsOfLetter = 5;

/// 128 bits followed by the first 12 of their digest.
QByteArray withCheckBits(const QByteArray &random)
{
    sealing::Digest digest;
    digest.add(random);
    const QByteArray check = digest.result();
    QByteArray bytes = random;
    bytes.append(check.at(0)).append(char(check.at(1) & 0xf0));
    return bytes;
}

QString lettersOf(const QByteArray &bytes)
{
    QString letters;
    for (int bit = 0; letters.size() < codeSize; bit += bitsOfLetter) {
        int value = 0;
        for (int i = bit; i < bit + bitsOfLetter; ++i)
            value = value * 2 + ((uchar(bytes.at(i / 8)) >> (7 - i % 8)) & 1);
        letters.append(QChar(alphabet.at(value)));
    }
    return letters;
}

QByteArray bytesOf(const QString &letters)
{
    QByteArray bytes(randomSize + 2, '\0');
    for (int bit = 0; bit < codeSize * bitsOfLetter; ++bit) {
        const qsizetype value = QString(alphabet).indexOf(letters.at(bit / bitsOfLetter));
        if ((value >> (bitsOfLetter - 1 - bit % bitsOfLetter)) & 1)
            bytes[bit / 8] = char(uchar(bytes.at(bit / 8)) | (1 << (7 - bit % 8)));
    }
    return bytes;
}

/// What was meant by a letter that the alphabet does not have.
QChar meant(QChar letter)
{
    const QChar large = letter.toUpper();
    if (large == u'O')
        return u'0';
    return large == u'I' || large == u'L' ? QChar(u'1') : large;
}

} // namespace

QString createRecoveryCode()
{
    QByteArray bytes = withCheckBits(sealing::randomBytes(randomSize));
    QString code = lettersOf(bytes);
    sealing::wipe(bytes);
    for (qsizetype at = groupSize * (groups - 1); at > 0; at -= groupSize)
        code.insert(at, u'-');
    return code;
}

Result<Secret> recoverySecret(const QString &typed)
{
    QString letters;
    for (const QChar each : typed) {
        if (each.isSpace() || each == u'-')
            continue;
        const QChar letter = meant(each);
        if (!QString(alphabet).contains(letter)) {
            return fail(Error::malformed(Text::tr("“%1” is in no recovery code: look at group %2 again.")
                                             .arg(each)
                                             .arg(letters.size() / groupSize + 1)));
        }
        letters.append(letter);
    }
    if (letters.size() != codeSize) {
        return fail(Error::malformed(Text::tr("A recovery code has %1 letters and digits; these are %2.")
                                         .arg(codeSize)
                                         .arg(letters.size())));
    }
    QByteArray bytes = bytesOf(letters);
    const bool fits = withCheckBits(bytes.first(randomSize)) == bytes;
    sealing::wipe(bytes);
    if (!fits)
        return fail(Error::malformed(
            Text::tr("This is no recovery code: at least one letter is not as it was written down.")));
    return Secret::fromText(letters);
}

} // namespace fairlead
