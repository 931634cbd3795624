// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase_strength.h"

#include "core/base/error.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace fairlead {

namespace {

constexpr qsizetype leastCharacters = 8;
constexpr double fairBits = 40; // 10,000 guesses a second: two years for half of 2^40
constexpr double strongBits = 60;
constexpr double bitsOfWord = 11; // one of 2,000 common words

constexpr QLatin1String rows[] = {QLatin1String("abcdefghijklmnopqrstuvwxyz"),
                                  QLatin1String("0123456789"),
                                  QLatin1String("qwertyuiop"),
                                  QLatin1String("qwertzuiop"),
                                  QLatin1String("asdfghjkl"),
                                  QLatin1String("zxcvbnm"),
                                  QLatin1String("yxcvbnm")};

/// Whether the second character follows from the first: the same, or its neighbour on a keyboard or in the
/// alphabet, either way.
bool follows(QChar first, QChar second)
{
    if (first == second)
        return true;
    for (const QLatin1String row : rows) {
        const QString keys = row;
        const qsizetype a = keys.indexOf(first);
        const qsizetype b = keys.indexOf(second);
        if (a >= 0 && b >= 0 && std::abs(a - b) == 1)
            return true;
    }
    return false;
}

double bitsOfCharacter(QChar character)
{
    if (character.isDigit())
        return std::log2(10);
    if (character.isLower() || character.isUpper())
        return std::log2(26);
    return std::log2(33);
}

/// Bits of what is no word: each character by its class, those that follow from the one before count one.
double bitsOfRest(const QString &text)
{
    double bits = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        bits += i > 0 && follows(text.at(i - 1), text.at(i)) ? 1 : bitsOfCharacter(text.at(i));
    return bits;
}

/// The text without its second and later repetitions of a part of three or more characters.
QString withoutRepeats(QString text)
{
    static const QRegularExpression repeat(QStringLiteral("(.{3,})(.*?)\\1"));
    for (auto match = repeat.match(text); match.hasMatch(); match = repeat.match(text))
        text = text.left(match.capturedEnd(2)) + text.mid(match.capturedEnd(0));
    return text;
}

/// A word is worth its letters or one of the common words, whichever is less.
double bitsOfWords(QString &text)
{
    static const QRegularExpression word(QStringLiteral("[[:alpha:]]{4,}"));
    double bits = 0;
    for (auto match = word.match(text); match.hasMatch(); match = word.match(text)) {
        const QString found = match.captured();
        // A long run of letters without a vowel's rhythm is no single word: at least 1.5 bits a letter.
        bits += std::min(bitsOfRest(found), std::max(bitsOfWord, 1.5 * double(found.size())));
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    }
    return bits;
}

QString sentence(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooShort:
        return Text::tr(
            "At least eight characters. Five unrelated words are easy to keep and hard to guess.");
    case PassphraseStrength::Weak:
        return Text::tr("Weak: somebody who has the file finds it in days. Add unrelated words.");
    case PassphraseStrength::Fair:
        return Text::tr("Fair: it holds for years. One more word makes it strong.");
    case PassphraseStrength::Strong:
        break;
    }
    return Text::tr("Strong.");
}

} // namespace

PassphraseHint passphraseHint(const QString &passphrase, const QStringList &known)
{
    QString text = passphrase.normalized(QString::NormalizationForm_C).toLower();
    double bits = 0;
    for (const QString &each : known) {
        const QString word = each.toLower().trimmed();
        if (word.size() >= 3 && text.contains(word)) {
            text.replace(word, QStringLiteral(" "));
            bits += 3;
        }
    }
    static const QRegularExpression year(QStringLiteral("(19|20)[0-9]{2}"));
    bits += 5 * double(text.count(year));
    text.replace(year, QStringLiteral(" "));
    text = withoutRepeats(text);
    bits += bitsOfWords(text);
    text.replace(QRegularExpression(QStringLiteral(" +")), QStringLiteral(" "));
    bits += bitsOfRest(text.trimmed());
    if (passphrase.toLower() != passphrase)
        bits += 2;
    const auto strength = passphrase.size() < leastCharacters ? PassphraseStrength::TooShort
        : bits < fairBits                                     ? PassphraseStrength::Weak
        : bits < strongBits                                   ? PassphraseStrength::Fair
                                                              : PassphraseStrength::Strong;
    return {strength, bits, sentence(strength)};
}

} // namespace fairlead
